import { isCount } from "../count.js";
import { TITLES } from "./parts.js";
import { ex, exUndated } from "../examples.js";
import type { DateRule } from "../rule.js";
import { WEEKDAYS } from "../../../lexicon/weekdays.js";
import type { Token } from "../../../text/token.js";
import type { Lean } from "../time.js";
import type { Words } from "../words.js";

/** The direction that scorso, prossimo, ultimo or questo gives to a match. */
export function leanOf(words: Words): Lean | undefined {
  if (words.has("scorso") || words.has("ultimo")) return "past";
  if (words.has("prossimo")) return "future";
  return words.has("questo") || words.has("corrente") ? "this" : undefined;
}

/** "Domenica Rossi", "Sabato e Domenica": a capital inside a sentence before another name. */
function isName(words: Words): boolean {
  const token = words.tokens[words.to - 1];
  if (token?.casing !== "title" || words.from === words.sentence) return false;
  return (
    (words.next?.casing === "title" && words.next.kind === "word") ||
    TITLES.test(words.tokens[words.to - 2]?.norm ?? "")
  );
}

/** "il martedì della scorsa settimana", "della settimana successiva": one day, in spite of its article. */
function ofWeek(words: Words): boolean {
  if (!/^(di|della)$/u.test(words.next?.norm ?? "")) return false;
  for (let at = words.to + 1; at < words.to + 3; at++) if (words.tokens[at]?.norm === "settimana") return true;
  return false;
}

export const WEEKDAY_RULES: readonly DateRule[] = [
  {
    id: "date/weekday",
    says: "a weekday is the last or the next one, as its adjective or the tense of its clause says",
    pattern:
      "(il | nel | di | al | dal)? > ((scorso | prossimo | ultimo | questo) weekday | weekday (scorso | prossimo)?)",
    means(words) {
      const weekday = words.weekday();
      const lean = leanOf(words);
      if (!weekday || isName(words)) return null;
      // "il lunedì", "della domenica": each of them, unless an adjective points at one.
      if (
        !lean &&
        words.start < words.from &&
        /^(il|la|del|della|al|alla|dal|dalla|nel|nella|dell'|l')$/u.test(words.norm(0)) &&
        !ofWeek(words)
      )
        return { is: "silent" };
      // "in un venerdì di pioggia": which one is not told.
      if (!lean && /^un[ao']?$/u.test(words.previous?.norm ?? "") && words.start === words.from)
        return { is: "silent" };
      // "buona domenica": a wish.
      if (!lean && /^buon[ao]?$/u.test(words.previous?.norm ?? "")) return { is: "silent" };
      // "Di lunedì il museo è chiuso": nothing before it that it could belong to.
      if (words.norm(0) === "di" && !words.previous && words.start < words.from) return { is: "silent" };
      return { is: "weekday", weekday, lean, last: words.has("ultimo") };
    },
    yes: [
      ex("Il ministro ha convocato ⟦lunedì⟧ l'ambasciatore.", "2025-05-12"),
      ex("Ha visto ⟦giovedì⟧ il collega belga.", "2025-05-08", { anchor: "publication" }),
      ex("Il ministro incontrerà ⟦venerdì⟧ l'omologo greco.", "2025-05-16"),
      ex("⟦Lunedì⟧ il presidente ha ricevuto l'emiro.", "2025-05-12"),
      ex("⟦Lunedì scorso⟧ si sono sentiti al telefono.", "2025-05-12"),
      ex("⟦Mercoledì scorso⟧ era a Vienna.", "2025-05-07"),
      ex("Saranno a Praga ⟦sabato prossimo⟧.", "2025-05-17"),
      ex("Il ⟦prossimo martedì⟧ riceverà il nunzio.", "2025-05-20"),
      ex("L'⟦ultima domenica⟧ hanno parlato due volte.", "2025-05-11"),
      ex("L'incontro di ⟦martedì⟧ è stato cordiale.", "2025-05-13"),
      ex("Ha convocato l'ambasciatore per ⟦giovedì⟧.", "2025-05-15"),
      ex("Il bilaterale, previsto ⟦lunedì⟧, si farà in ambasciata.", "2025-05-19"),
      ex("Dovrebbe vedere il re ⟦domenica⟧.", "2025-05-18"),
      ex("⟦Mercoledì⟧ il premier ha visto i sindacati.", "2025-05-14"),
      ex("⟦MERCOLEDI⟧ INCONTRERÀ IL PAPA", "2025-05-21"),
      ex("La tregua scade ⟦venerdì⟧.", "2025-05-16"),
      ex("Il vertice si apre ⟦lunedì⟧ a Riga.", "2025-05-19"),
      ex("Domani i primi interrogatori, ⟦martedì⟧ quelli degli altri.", "2025-05-20"),
      ex("La prima gara è sabato 24 maggio. Per ⟦sabato⟧ è atteso il sole.", "2025-05-24"),
      ex("Il museo riapre ⟦sabato⟧ ai visitatori.", "2025-05-17"),
      ex("La riforma approda in Aula ⟦martedì⟧.", "2025-05-20"),
      ex("⟦Domenica⟧ il Lecce ospita la Roma.", "2025-05-18"),
      ex("La squadra prepara la gara di ⟦domenica⟧ con il Pisa.", "2025-05-18"),
      ex("Vertice di maggioranza in vista del voto di ⟦giovedì⟧.", "2025-05-15"),
      ex("⟦Sabato⟧ avrebbe investito due turisti sull'autostrada.", "2025-05-10"),
      ex("Il vertice tenuto ⟦lunedì⟧ a Riga segnerà una svolta.", "2025-05-12"),
      ex("⟦Lunedì⟧ debutterà la nuova linea.", "2025-05-19"),
      ex("L'orario è confermato anche per ⟦giovedì⟧.", "2025-05-15"),
      ex("Le violenze iniziate ⟦lunedì⟧ continuano.", "2025-05-12"),
      ex("Non ha confermato se ⟦lunedì⟧ sarà a Roma.", "2025-05-19"),
      ex("Il consiglio è indetto per ⟦venerdì⟧.", "2025-05-16"),
      ex("In questura c'è ancora il tifoso fermato ⟦lunedì⟧.", "2025-05-12"),
      ex("⟦Sabato⟧ è indetto lo sciopero.", "2025-05-17"),
      ex("La fusione, annunciata ⟦martedì⟧, piace ai mercati.", "2025-05-13"),
      ex("Strage sul lavoro, ⟦venerdì⟧ i funerali.", "2025-05-16"),
      ex("⟦Lunedì⟧ il vertice a Riga.", "2025-05-19"),
      ex("⟦Domenica⟧ Merz a Roma dal Papa.", "2025-05-18"),
      ex("Dopo la sconfitta di ⟦lunedì⟧, il Lecce avrebbe dovuto vincere.", "2025-05-12"),
      ex("⟦Sabato⟧ parte per Doha.", "2025-05-17"),
      ex("⟦Venerdì⟧ è in programma il vertice con la Serbia.", "2025-05-16"),
      ex("⟦Sabato⟧ era in programma il vertice con la Serbia.", "2025-05-10"),
      ex("⟦Venerdì⟧ in agenda l'incontro con i sindacati.", "2025-05-16"),
      ex("⟦Venerdì⟧ c'è il vertice con la Serbia.", "2025-05-16"),
      ex("⟦Venerdì⟧ c'è stato il vertice con la Serbia.", "2025-05-09"),
      ex("I due ministri si vedono ⟦venerdì⟧ a Sofia.", "2025-05-16"),
      ex("⟦Venerdì⟧ Merz riceve i governatori.", "2025-05-16"),
      ex("Partirà martedì per Doha e ⟦giovedì⟧ volerà a Riad.", "2025-05-22"),
      ex("Il ministro, arrivato martedì, riparte ⟦domenica⟧.", "2025-05-18"),
      ex("Gran parte dei delegati ha votato ⟦sabato⟧.", "2025-05-10"),
      ex("⟦Domenica⟧ sole e vento. Le nubi arriveranno da ovest.", "2025-05-18"),
      ex("Dopo gli incontri dei giorni scorsi, ⟦lunedì⟧ i due torneranno a parlarsi.", "2025-05-19"),
      ex("Chiusa la trattativa, ⟦lunedì⟧ gli operai rientreranno.", "2025-05-19"),
      exUndated("Si vedranno ⟦giovedì⟧ a Nizza.", "XXXX-WXX-4", { start: null }),
    ],
    no: [
      "Il lunedì il museo resta chiuso.",
      "La messa della domenica è alle dieci.",
      "Ieri Domenica Rossi dirigeva l'istituto.",
      "La famiglia Sabato ha sporto denuncia.",
      "Tutti i giovedì pranzano insieme.",
      "Sono cresciuti in una famiglia del sabato.",
      "Di lunedì il museo resta chiuso.",
      "Buona domenica a chi lavora.",
      "È stato un venerdì di pioggia.",
    ],
  },
  {
    id: "date/weekdays-ago",
    says: "due domeniche fa: the last such day but one",
    pattern: "(count (weekday | weekdays) ago)",
    means(words) {
      const [count = 0] = words.numbers();
      const { norm } = words.tokens[words.to - 2] as Token;
      const weekday = norm === "domeniche" ? 7 : norm === "sabati" ? 6 : WEEKDAYS[norm];
      return weekday && count >= 1 && count < 60 ? { is: "weekday", weekday, times: count, lean: "past" } : null;
    },
    yes: [
      ex("⟦Due domeniche fa⟧ erano a Bari.", "2025-05-04"),
      ex("⟦Tre sabati fa⟧ avevano manifestato.", "2025-04-26"),
      ex("Si era dimesso ⟦due martedì fa⟧.", "2025-05-06"),
    ],
    no: ["Tre sabati di fila hanno manifestato.", "Due domeniche: fa notizia."],
  },
  {
    id: "date/weekday-story",
    says: "lunedì successivo and sabato precedente are counted from the story's last date",
    pattern: "weekday (after_that | before_that | after !il !le !i !un !di)",
    means(words) {
      const weekday = words.weekday();
      return weekday
        ? { is: "weekday", weekday, from: "story", lean: words.has("before_that") ? "past" : "future" }
        : null;
    },
    yes: [
      ex("Il voto si tenne il 3 marzo 2024; il ⟦martedì successivo⟧ il premier si dimise.", "2024-03-05", {
        anchor: "narrative",
      }),
      ex("La prova è il 18 aprile 2025, alle 11.30, e il ⟦lunedì successivo⟧ il bis.", "2025-04-21"),
      ex("Il vertice fu il 10 aprile 2025; il ⟦lunedì precedente⟧ si erano sentiti.", "2025-04-07"),
      ex("Il 10 aprile 2025 si videro a Roma e il ⟦sabato seguente⟧ a Parigi.", "2025-04-12"),
    ],
    no: ["Il lunedì dopo il derby si riposa.", "Sabato il ministro riposa."],
  },
  {
    id: "date/weekday-number",
    says: "a weekday with the number of the day fits the nearest month in which both agree",
    pattern: "any_weekday stop? (scorso | prossimo)? comma? il? (day | first | ordinal_figure) degree?",
    means(words) {
      const [day = 0] = words.numbers();
      const weekday = words.weekday();
      if (!weekday || day < 1 || day > 31) return null;
      // "martedì 3 aziende", "sabato 2 a 1": a count.
      if (isCount(words)) return null;
      return { is: "date", day, weekday };
    },
    yes: [
      ex("L'incontro è fissato per ⟦venerdì 16⟧, a Riga.", "2025-05-16"),
      ex("I due si sono visti ⟦mercoledì 7⟧ a Lisbona.", "2025-05-07"),
      ex("⟦Lunedì 12⟧ il ministro ha chiamato Riad.", "2025-05-12"),
      ex("⟦Domenica 1⟧ si vota in Polonia.", "2025-06-01"),
      ex("⟦Giovedì ventidue⟧ sarà a Tunisi.", "2025-05-22"),
      ex("Parte ⟦martedì 20⟧ per Astana.", "2025-05-20"),
    ],
    no: [
      "Sabato 3 aziende su dieci erano chiuse.",
      "Lunedì 40 delegati sono arrivati.",
      "Domenica 3 a 1 per i padroni di casa.",
      "Martedì 2 giorni di sciopero.",
    ],
  },
];

import { MONTHS } from "../../../lexicon/months.js";
import { MONTH, isSet, isSurname } from "./parts.js";
import { leanOf } from "./weekday.js";
import { ex, exUndated } from "../examples.js";
import type { DateRule } from "../rule.js";
import { fullYear } from "../words.js";
import type { Words } from "../words.js";

const BEFORE_MONTH =
  /^(a|ad|di|d'|da|dal|dall'|del|dell'|in|nel|nell'|al|all'|tra|fra|per|entro|dopo|fino|verso|il|lo|la|l'|su|sul|sull'|mese|inizio|fine|metà|prima|ogni|scorso|prossimo|[(,:;–-])$/u;

/** "il deputato Marzo", "Di Maggio vota": a month printed with a capital after what no month follows is a name. */
function isTitled(words: Words): boolean {
  const before = words.tokens[words.from - 1];
  const far = words.tokens[words.from - 2]?.norm ?? "";
  // "la rivoluzione d'ottobre".
  if (/^d[i']$/u.test(before?.norm ?? "") && /^(rivoluzione|moti)$/u.test(far)) return true;
  if (words.token("month")?.casing !== "title" || words.to - words.from > 1) return false;
  // "il Maggio dei Monumenti".
  const named = /^(di|del|dei|degli|della|delle|dell')$/u.test(words.next?.norm ?? "");
  if (named && words.from > words.sentence && words.tokens[words.to + 1]?.casing === "title") return true;
  if (words.from === words.sentence || !before) return words.next?.casing === "title" && words.next.kind === "word";
  if (before.norm === "d'" && before.casing !== "lower") return words.from - 1 > words.sentence;
  if (before.casing === "upper") return false;
  if (/^[eo]$/u.test(before.norm)) return MONTHS[words.tokens[words.from - 2]?.norm ?? ""] === undefined;
  return before.norm === "di" ? before.casing === "title" : before.kind !== "number" && !BEFORE_MONTH.test(before.norm);
}

export const MONTH_RULES: readonly DateRule[] = [
  {
    id: "date/month-year",
    says: "a month with its year",
    pattern: `(month_unit di)? ${MONTH} (comma? (di | in)? any_year | di? quote figure)`,
    means(words) {
      const month = words.month();
      const year = words.year();
      return month && year && !isSurname(words) ? { is: "month", month, year } : null;
    },
    yes: [
      ex("Il trattato risale a ⟦ottobre 2014⟧.", "2014-10", {
        start: "2014-10-01",
        end: "2014-10-31",
        precision: "month",
      }),
      ex("Si conobbero nel ⟦marzo del 2003⟧ a Sofia.", "2003-03"),
      ex("Sede vuota: ⟦genn. 2013⟧", "2013-01"),
      ex("A ⟦giugno '24⟧ la Corte decise.", "2024-06"),
      ex("La crisi dell'⟦agosto 1991⟧ durò tre giorni.", "1991-08"),
    ],
    no: ["A Ottobre Rosso sono arrivati 2014 visitatori.", "Luigi Di Maggio 2022 voti."],
  },
  {
    id: "date/month-short-year",
    says: "a month and a year of two figures that can be no day: nell'agosto 44",
    pattern: "(nel | di | dal) > month (di)? big",
    means(words) {
      const [year = 0] = words.numbers();
      const month = words.month();
      const last = words.tokens[words.to - 1];
      const ends = words.next === undefined || /^[.,;:)»”]$/u.test(words.next.norm);
      if (!month || !ends || last?.kind !== "number" || last.end - last.start !== 2 || year < 40 || isSurname(words))
        return null;
      return { is: "month", month, year: fullYear(year) };
    },
    yes: [
      ex("Firenze insorse nell'⟦agosto 44⟧.", "1944-08", { start: "1944-08-01", end: "1944-08-31" }),
      ex("Il patto del ⟦marzo 95⟧, mai firmato, fu dimenticato.", "1995-03"),
    ],
    no: ["Nel maggio 85 delegati si dimisero.", "Nel marzo 12, in aprile 20."],
  },
  {
    id: "date/month-short",
    says: "the short name of a month after settimana di, mese di, fine, inizio, scorso, prossimo",
    pattern:
      "((week | day_unit) di | month_unit di | start | mid | end | scorso | prossimo) > (short_month | mar) stop?",
    means(words) {
      const month = words.month();
      const lean = words.has("scorso") ? "past" : words.has("prossimo") ? "future" : undefined;
      // "il prossimo mar Nero", "gli scorsi lug": only what is printed as a month.
      if (lean && (words.has("mar") || words.tokens[words.from]?.casing === "upper")) return null;
      return month && !isSet(words) ? { is: "month", month, lean } : null;
    },
    yes: [
      ex("Nel mese di ⟦nov.⟧ torneranno a Lima.", "2025-11"),
      ex("Lo scorso ⟦dic.⟧ era a Lima.", "2024-12"),
      ex("Nel mese di ⟦ott⟧ sono previste due gare.", "2025-10"),
    ],
    no: [
      "Lo scorso set è finito al tie-break.",
      "A metà set è arrivato il temporale.",
      "A fine set lo ha abbracciato.",
    ],
  },
  {
    id: "date/month",
    says: "a month by itself, by tense or by its adjective",
    pattern:
      "((scorso | prossimo | ultimo | questo) (month_unit di)? month | (month_unit di)? month (scorso | prossimo)?)",
    means(words) {
      const month = words.month();
      if (!month || isSurname(words)) return null;
      // "Mar Nero": mar is no month here; "Settembre Nero", "Ottobre Rosso".
      if (words.token("month")?.casing === "title" && words.next?.casing === "title" && words.from > words.sentence)
        return null;
      if (isTitled(words)) return null;
      return { is: "month", month, lean: leanOf(words) };
    },
    yes: [
      ex("Sarà il primo colloquio dopo il voto di ⟦marzo⟧.", "2025-03"),
      ex("È giunta la richiesta di spostamento della gara a ⟦luglio⟧.", "2025-07"),
      ex("Aveva detto che il vertice si sarebbe tenuto a ⟦luglio⟧.", "2025-07"),
      ex("Si erano visti a ⟦marzo⟧ a Bruxelles.", "2025-03", { start: "2025-03-01", end: "2025-03-31" }),
      ex("Andrà a Pechino a ⟦settembre⟧.", "2025-09"),
      ex("Nella foto i due ministri a Tunisi a ⟦settembre⟧.", "2024-09"),
      ex("Lo ⟦scorso dicembre⟧ il premier era a Seul.", "2024-12"),
      ex("Il vertice di ⟦aprile scorso⟧ fallì.", "2025-04"),
      ex("A ⟦novembre prossimo⟧ si voterà.", "2025-11"),
      ex("Nel ⟦mese di febbraio⟧ si sono parlati due volte.", "2025-02"),
      ex("Il ⟦prossimo luglio⟧ la visita si farà.", "2025-07"),
      exUndated("I ministri si vedranno in ⟦agosto⟧.", "XXXX-08", { start: null }),
    ],
    no: [
      "Il ministro Luigi Di Maggio era assente.",
      "Il Mar Nero è calmo.",
      "Il deputato Marzo chiede la parola.",
      "La deputata D'Aprile ha votato no.",
      "Di Maggio e i suoi hanno votato.",
      "Gennaio Rossi suona il violino.",
      "Torna il Maggio dei Libri in biblioteca.",
      "La rivoluzione d'ottobre è in mostra.",
      "Hanno firmato Bianchi e Marzo.",
      "Il gruppo Settembre Nero colpì a Monaco.",
      "La Marzo Film ha chiuso.",
    ],
  },
];

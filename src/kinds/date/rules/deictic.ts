import { ex, exOn, exUndated } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { DayPart, Time } from "../time.js";

/** Words for a part of the day, by their first letters. */
const PARTS: Readonly<Record<string, DayPart>> = {
  mattina: "MO",
  mattino: "MO",
  mattinata: "MO",
  alba: "MO",
  pomeriggio: "AF",
  sera: "EV",
  serata: "EV",
  tramonto: "EV",
  notte: "NI",
  nottata: "NI",
};

/** The TIMEX3 part of a word such as "serata". */
export const dayPartOf = (norm: string): DayPart | undefined => PARTS[norm];

const PART_DAYS: Readonly<Record<string, readonly [number, DayPart]>> = {
  stamattina: [0, "MO"],
  stamani: [0, "MO"],
  stamane: [0, "MO"],
  stasera: [0, "EV"],
  stanotte: [0, "NI"],
  domattina: [1, "MO"],
  iersera: [-1, "EV"],
};

const DAYS: Readonly<Record<string, number>> = {
  oggi: 0,
  ieri: -1,
  altroieri: -2,
  avantieri: -2,
  domani: 1,
  dopodomani: 2,
};

/** Before the name of a weekly or a daily: "il settimanale Oggi", "su Domani". */
const PAPERS = /^(settimanale|giornale|quotidiano|rivista|mensile|testata|su|del)$/u;

/** Before "di oggi", "di ieri", "di domani": an age and no day, as in "i giovani di oggi". */
const AGES =
  /^(giovani|ragazzi|ragazze|bambini|adolescenti|genitori|donne|uomini|mondo|società|generazioni|generazione|tempi|cittadini|leader)$/u;

/** A day counted from the publication. */
const day = (by: number): Time => ({ is: "shift", unit: "day", by, from: "publication" });

export const DEICTIC_RULES: readonly DateRule[] = [
  {
    id: "date/deictic-day",
    says: "today, yesterday, tomorrow and the days around them are counted from the publication",
    pattern:
      "(il? altro yesterday | yesterday il altro | day_unit after tomorrow | tomorrow il altro | today | yesterday | tomorrow)",
    means(words) {
      if (words.has("altro")) return day(words.has("tomorrow") ? 2 : -2);
      if (words.has("after")) return day(2);
      const { norm } = words.tokens[words.from] ?? { norm: "" };
      // "un domani", "il domani dell'Europa": a noun.
      if (words.has("tomorrow") && /^(un|il|del|al|nel|sul|quel)$/u.test(words.previous?.norm ?? "")) return null;
      if (words.previous?.norm === "di" && AGES.test(words.tokens[words.from - 2]?.norm ?? "")) return null;
      if (words.tokens[words.from]?.casing === "title" && PAPERS.test(words.previous?.norm ?? "")) return null;
      return day(DAYS[norm] ?? 0);
    },
    yes: [
      ex("Il premier ha ricevuto ⟦ieri⟧ l'omologo maltese.", "2025-05-13", {
        start: "2025-05-13",
        end: "2025-05-13",
        precision: "day",
        anchor: "publication",
      }),
      ex("⟦Oggi⟧ il ministro è a Tirana.", "2025-05-14"),
      ex("⟦Domani⟧ la presidente vedrà il re di Giordania.", "2025-05-15"),
      ex("Si erano sentiti ⟦l’altro ieri⟧ per mezz'ora.", "2025-05-12"),
      ex("Lo ha detto ⟦ieri l'altro⟧ il portavoce.", "2025-05-12"),
      ex("L'ambasciatore è arrivato l'⟦altroieri⟧ in tarda ora.", "2025-05-12"),
      ex("Riferirà alla Camera ⟦domani l'altro⟧.", "2025-05-16"),
      ex("⟦Dopodomani⟧ tocca al segretario della Nato.", "2025-05-16"),
      ex("ROMA - ⟦OGGI⟧ VERTICE SUL GRANO", "2025-05-14"),
      ex("La telefonata di ⟦ieri⟧ era attesa.", "2025-05-13"),
      exOn("2025-05", "I colloqui di ⟦oggi⟧ si tengono a Doha.", "2025-05", { start: "2025-05-01", end: "2025-05-31" }),
      exUndated("⟦Ieri⟧ si sono visti a Oslo.", "XXXX-XX-XX", { start: null, end: null }),
    ],
    no: [
      "Un domani la regione potrebbe avere una sola moneta.",
      "Pensano al domani dei loro figli.",
      "Il domani dell'Unione è incerto.",
      "Il giornale titola sul futuro.",
      "Il settimanale Oggi pubblica le foto.",
      "I giovani di oggi saranno i leader di domani.",
      "L'inchiesta uscita su Domani ha fatto rumore.",
    ],
  },
  {
    id: "date/deictic-part",
    says: "words such as stamattina and stasera are a part of the day of publication",
    pattern: "day_part",
    means(words) {
      const [by, dayPart] = PART_DAYS[words.norm(0)] ?? [0, "MO"];
      return { ...day(by), dayPart };
    },
    yes: [
      ex("I due si sono sentiti ⟦stamattina⟧.", "2025-05-14TMO", { start: "2025-05-14", precision: "daypart" }),
      ex("⟦Stasera⟧ cena di lavoro a Villa Madama.", "2025-05-14TEV"),
      ex("⟦Stanotte⟧ i negoziatori hanno lasciato Ginevra.", "2025-05-14TNI"),
      ex("⟦Domattina⟧ sarà ricevuto al Quirinale.", "2025-05-15TMO"),
      ex("⟦STAMANI⟧ L'INCONTRO CON IL CANCELLIERE", "2025-05-14TMO"),
      ex("⟦Stamane⟧ il console ha visto i pescatori.", "2025-05-14TMO"),
    ],
    no: ["Ha parlato di mattina presto.", "La stamperia riapre a giugno.", "Le sere d'inverno sono lunghe."],
  },
  {
    id: "date/this-part",
    says: "questa mattina is today's, la scorsa notte the last one, quella sera the story's, la sera prima the one before the story's day",
    pattern:
      "(questo part | (quello stesso? | stesso) part | scorso part | part (scorso | first | before_that | after | after_that))",
    means(words) {
      const dayPart = dayPartOf((words.token("part") ?? { norm: "" }).norm);
      if (words.has("questo") || words.has("scorso"))
        return { ...day(words.has("scorso") && dayPart !== "NI" ? -1 : 0), dayPart };
      if (words.has("quello")) return { ...day(0), from: "story", dayPart } as Time;
      // "la stessa sera di gala".
      if (words.has("stesso"))
        return words.next?.norm === "di" ? null : ({ ...day(0), from: "story", dayPart } as Time);
      // "la sera prima di partire", "la mattina dopo il voto": told from the event.
      if (
        /^(di|che|il|lo|la|l'|i|gli|le|un|una|d'|del|dello|della|dell'|dei|degli|delle)$/u.test(words.next?.norm ?? "")
      )
        return null;
      const by = words.has("after") || words.has("after_that") ? 1 : -1;
      if (words.has("first") && words.norm(words.to - words.start - 1) !== "prima") return null;
      return { is: "shift", unit: "day", by, from: "story", dayPart };
    },
    yes: [
      ex("Il ministro è arrivato ⟦questa mattina⟧ ad Algeri.", "2025-05-14TMO"),
      ex("⟦Questo pomeriggio⟧ i due presidenti si sono parlati.", "2025-05-14TAF"),
      ex("La ⟦scorsa notte⟧ l'aereo è atterrato a Minsk.", "2025-05-14TNI"),
      ex("Il colloquio si è svolto ⟦questa sera⟧ a Palazzo Chigi.", "2025-05-14TEV"),
      ex("Il 3 marzo 2025 arrivò a Baku; ⟦quella sera⟧ vide il presidente.", "2025-03-03TEV", { anchor: "narrative" }),
      ex("L'attentato fu il 3 marzo 2025 e ⟦quella stessa sera⟧ si riunì il governo.", "2025-03-03TEV"),
      ex("⟦Quella stessa sera⟧ tornerà in prefettura.", "XXXX-XX-XXTEV", { start: null }),
      ex("Sbarcò il 3 marzo 2025 e la ⟦stessa notte⟧ ripartì.", "2025-03-03TNI"),
      ex("Il 3 marzo 2025 firmarono; la ⟦sera prima⟧ avevano litigato.", "2025-03-02TEV"),
      ex("Il 3 marzo 2025 cenarono insieme; la ⟦mattina dopo⟧ partì.", "2025-03-04TMO"),
    ],
    no: [
      "Questa serie di concerti comincia tardi.",
      "Alla stessa sera di gala andò anche lei.",
      "Prima della sera nessuno parla.",
      "Dopo la notte viene il giorno.",
      "La sera prima di partire cenarono.",
      "La notte prima degli esami non si dorme.",
    ],
  },
  {
    id: "date/odierno",
    says: "odierno and in giornata are the day of publication",
    pattern: "((day_long | day_unit)? odierno | (in | nel corrente di) day_long !di)",
    // "nel corso della giornata": of the day told of.
    means: (words) => (words.has("corrente") ? { is: "dayPart", weak: false } : day(0)),
    yes: [
      ex("Le conversazioni ⟦odierne⟧ hanno toccato il grano.", "2025-05-14"),
      ex("Nella ⟦giornata odierna⟧ sono previsti tre bilaterali.", "2025-05-14"),
      ex("La decisione arriverà ⟦in giornata⟧.", "2025-05-14"),
      ex("Lunedì era a Riga. ⟦Nel corso della giornata⟧ ha visto tre ministri.", "2025-05-12"),
      ex("⟦Nel corso della giornata⟧ la nave arriverà in porto.", "2025-05-14"),
      ex("L'incontro ⟦odierno⟧ chiude la missione.", "2025-05-14"),
    ],
    no: [
      "Era in giornata di grazia.",
      "La giornata di lavoro è lunga.",
      "La giornata del ministro è cominciata presto.",
    ],
  },
  {
    id: "date/part-of-day",
    says: "in serata, nel pomeriggio: a part of the day told of, by itself that of publication",
    pattern:
      "(nel (corrente | heart) di | during il | per il | (nel | at | from)? first (hour | light) di | in | nel | verso | al | il | a | di)? > (first | late)? part",
    means(words) {
      const dayPart = dayPartOf((words.token("part") ?? { norm: "" }).norm);
      const first = words.tokens[words.find("first", words.from)]?.norm;
      if (first !== undefined && !/^prim[oa]$/u.test(first)) return null;
      const lead = words.norm(0);
      const long = words.from - words.start > 1;
      // "dalle prime ore del mattino", but "la prima ora di notte".
      if (long && words.find("first") < words.from && !/^prime$/u.test(words.token("first")?.norm ?? "prime"))
        return null;
      // "per la mattinata", but "per la notte resta da amici".
      if (words.has("per") && !/^(pomeriggio|mattinata|serata|nottata)$/u.test(words.token("part")?.norm ?? ""))
        return null;
      const strong =
        long ||
        (words.start < words.from &&
          (/^(in|nel|nella|verso|all')$/u.test(lead) || (lead === "a" && words.has("late"))));
      // "cinque puntate in prima serata": an hour of television, unless a day is told.
      const slot = words.token("part")?.norm === "serata" && first !== undefined;
      return { is: "dayPart", dayPart, weak: !strong || slot };
    },
    yes: [
      ex(
        "Il nunzio è partito dopo gli insulti pronunciati lunedì. Nel ⟦pomeriggio⟧ il premier si è scusato.",
        "2025-05-14TAF",
      ),
      ex("In ⟦serata⟧ la delegazione ha lasciato Ginevra.", "2025-05-14TEV"),
      ex("Nel ⟦pomeriggio⟧ la presidente ha avuto un colloquio telefonico.", "2025-05-14TAF"),
      ex("I due si sono visti in ⟦mattinata⟧ a Bari.", "2025-05-14TMO"),
      ex("Nella ⟦notte⟧ è arrivata la risposta di Ankara.", "2025-05-14TNI"),
      ex("In ⟦tarda mattinata⟧ il premier è salito al Colle.", "2025-05-14TMO"),
      ex("Nel ⟦primo pomeriggio⟧ l'aereo è ripartito.", "2025-05-14TAF"),
      ex("Nel corso della ⟦serata⟧ il ministro ha visto i sindaci.", "2025-05-14TEV"),
      ex("Per il ⟦pomeriggio⟧ è attesa la nave.", "2025-05-14TAF"),
      ex("Durante la ⟦notte⟧ la piena è passata.", "2025-05-14TNI"),
      ex("Nel cuore della ⟦notte⟧ è scattato l'allarme.", "2025-05-14TNI"),
      ex("Il blitz è scattato alle prime luci dell'⟦alba⟧.", "2025-05-14TMO"),
      ex("Dalle prime ore del ⟦mattino⟧ si scava tra le macerie.", "2025-05-14TMO"),
      ex("La riunione è finita a ⟦tarda sera⟧.", "2025-05-14TEV"),
    ],
    no: [
      "Il programma torna in prima serata con sei puntate.",
      "La sera del dì di festa è una poesia.",
      "Lavora di notte in ambasciata.",
      "Il pomeriggio di solito legge.",
      "Lavora dalla mattina alla sera.",
      "Resta da amici per la notte.",
      "La prima ora di notte spaventa i bambini.",
    ],
  },
];

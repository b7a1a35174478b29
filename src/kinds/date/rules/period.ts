import { UNIT, WEEKEND, pluralIn, shift, unitOf } from "./units.js";
import { leanOf } from "./weekday.js";
import { ex, exOn } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";

const endOfWeek: Time = { ...shift("week", 0), bare: true, part: "END" } as Time;

export const PERIOD_RULES: readonly DateRule[] = [
  {
    id: "date/period",
    says: "la scorsa settimana, quest'anno, il mese prossimo: a calendar period counted from that of publication",
    pattern: `((scorso | prossimo | questo) ${UNIT} | corrente (week | month_unit | year_unit | quarter) | ${UNIT} (scorso | prossimo | in? corrente | in following))`,
    means(words) {
      if (pluralIn(words)) return null;
      const unit = unitOf(words);
      const lean = words.has("following") ? "future" : leanOf(words);
      // "in corso d'anno", "il corso anno per anno": no adjective.
      if (words.norm(0) === "corso") return null;
      if (unit === "day" && lean === "this") return words.has("corrente") ? null : shift("day", 0);
      return shift(unit, lean === "past" ? -1 : lean === "future" ? 1 : 0);
    },
    yes: [
      ex("La ⟦scorsa settimana⟧ i due si erano parlati.", "2025-W19", {
        start: "2025-05-05",
        end: "2025-05-11",
        precision: "week",
      }),
      ex("La ⟦prossima settimana⟧ è prevista una telefonata.", "2025-W21", { start: "2025-05-19", end: "2025-05-25" }),
      ex("⟦Quest'anno⟧ si sono visti tre volte.", "2025"),
      ex("L'⟦anno scorso⟧ era a capo del governo.", "2024"),
      ex("Il ⟦mese prossimo⟧ andrà a Lima.", "2025-06"),
      ex("In ⟦questo trimestre⟧ nulla si muove.", "2025-Q2"),
      ex("Nello ⟦scorso fine settimana⟧ si sono visti.", "2025-W19-WE"),
      ex("La ⟦settimana scorsa⟧ ha telefonato.", "2025-W19"),
      ex("Nel ⟦mese in corso⟧ ci saranno due vertici.", "2025-05"),
      ex("Lo ⟦scorso secolo⟧ erano nemici.", "19XX"),
      ex("Il ⟦prossimo semestre⟧ toccherà a Cipro.", "2025-H2"),
      ex("⟦Quest’anno⟧ il G7 è in Canada.", "2025"),
      ex("Nel ⟦corrente anno⟧ le visite sono state tre.", "2025"),
      exOn("2025-05", "L'⟦anno scorso⟧ si erano visti.", "2024", { start: "2024-01-01" }),
    ],
    no: [
      "Una settimana corta piace ai sindacati.",
      "Un anno dopo l'altro, tutto cambia.",
      "L'anno accademico è aperto.",
    ],
  },
  {
    id: "date/last-period",
    says: "nell'ultimo mese: the stretch that ends at the publication",
    pattern: "ultimo (week | month_unit | year_unit | decade | weekend | quarter | day_unit) !di !in",
    means(words) {
      if (pluralIn(words)) return null;
      const unit = unitOf(words);
      return unit === "weekend" || unit === "day"
        ? shift(unit, -1)
        : { is: "run", amount: { count: 1, unit }, sign: -1 };
    },
    yes: [
      ex("Nell'⟦ultimo mese⟧ le telefonate sono state quattro.", "2025-04-14/2025-05-14", {
        start: "2025-04-14",
        end: "2025-05-14",
      }),
      ex("Nell'⟦ultimo anno⟧ ha visto il re due volte.", "2024-05-14/2025-05-14"),
      ex("Nell'⟦ultima settimana⟧ si sono sentiti spesso.", "2025-05-07/2025-05-14"),
    ],
    no: ["È all'ultimo anno di università.", "L'ultimo della classe."],
  },
  {
    id: "date/course-of-period",
    says: "nel corso dell'anno, entro il mese: the current period, said to run",
    pattern: "(nel corrente di | within il) > (week | month_unit | year_unit | quarter)",
    means(words) {
      // "nel corso dell'anno scolastico", "del mese di agosto", "della settimana successiva".
      const next = words.next;
      if (pluralIn(words) || next?.kind === "number") return null;
      return next?.kind === "word" &&
        (/^(di|del|dell'|della|in|che|santa|corta)$/u.test(next.norm) ||
          /(?:[oia]c[oa]|ari[oa]|iv[oa]|al[ei]|ent[ei])$/u.test(next.norm))
        ? null
        : shift(unitOf(words), 0);
    },
    yes: [
      ex("Il vertice si farà nel corso dell'⟦anno⟧.", "2025"),
      ex("Nel corso della ⟦settimana⟧ riceverà tre ministri.", "2025-W20"),
    ],
    no: [
      "Nel corso dell'anno scolastico cambiano i libri.",
      "Nel corso degli anni si sono persi.",
      "Entro l'anno di nascita si decide.",
    ],
  },
  {
    id: "date/next-but-one",
    says: "la settimana dopo la prossima: two ahead",
    pattern: `${UNIT} after il prossimo`,
    means: (words) => shift(unitOf(words), 2),
    yes: [ex("Tornerà la ⟦settimana dopo la prossima⟧.", "2025-W22", { start: "2025-05-26", end: "2025-06-01" })],
    no: ["La settimana dopo la sconfitta fu dura."],
  },
  {
    id: "date/week-of-now",
    says: "in settimana is this week; nel fine settimana the last or the next weekend by tense",
    pattern: `(in | nel | il | a | al | di | per il)? > (week | ${WEEKEND}) !di !scorso !prossimo`,
    means(words) {
      const unit = unitOf(words);
      if (unit === "week") return words.norm(0) === "in" ? shift("week", 0) : null;
      // "a fine settimana": the end of this week, and not the weekend.
      if (words.norm(0) === "a" && words.norm(1) === "fine") return endOfWeek;
      if (words.start === words.from && words.from > words.sentence) return null;
      return { is: "weekday", weekday: 6, unit: "weekend" };
    },
    yes: [
      ex("Il premier vedrà il collega nel ⟦fine settimana⟧.", "2025-W20-WE", {
        start: "2025-05-17",
        end: "2025-05-18",
      }),
      ex("Nel ⟦fine settimana⟧ si erano visti a Bled.", "2025-W19-WE"),
      ex("Nel ⟦weekend⟧ è volato a Miami.", "2025-W19-WE"),
      ex("La decisione arriverà in ⟦settimana⟧.", "2025-W20"),
      ex("Nel ⟦week-end⟧ riceverà il collega.", "2025-W20-WE"),
      ex("Gli appuntamenti del ⟦fine settimana⟧ saranno quattro.", "2025-W20-WE"),
      ex("A ⟦fine settimana⟧ ci sarà la firma.", "2025-W20", { mod: "END", start: "2025-05-15", end: "2025-05-18" }),
      ex("A ⟦fine settimana⟧ avevano già deciso.", "2025-W19", { mod: "END", start: "2025-05-08" }),
    ],
    no: ["La settimana è fatta di sette giorni.", "Una volta a settimana si vedono.", "Le settimane passano."],
  },
  {
    id: "date/part-of-period",
    says: "fine mese, a inizio anno, a metà settimana: a part of the current period, or of the last or next by tense",
    pattern:
      "((first | ultimo) (day_unit | week | month_unit | year_unit) di questo? (week | month_unit | year_unit | century) | (first | ordinal) mid di (month_unit | year_unit | century | decade | week) | (start | mid | end) (month_unit | year_unit | century | decade | quarter) | (start | mid) week | (start | mid | end) di (questo)? (week | month_unit | year_unit | century | decade | quarter)) !scorso !prossimo !after !after_that !any_year !before_that !first",
    means(words) {
      const edge = words.norm(0);
      if (/^(prim[ie]|ultim[ie])$/u.test(edge))
        return {
          ...shift(unitOf(words), 0),
          bare: !words.has("questo"),
          part: edge.startsWith("p") ? "START" : "END",
        } as Time;
      if (pluralIn(words) || words.has("ultimo")) return null;
      const ordinal = words.norm(0);
      if ((words.has("first") || words.has("ordinal")) && !words.has("mid")) return null;
      if (words.has("first") || words.has("ordinal"))
        return /^(prima|seconda)$/u.test(ordinal)
          ? { ...shift(unitOf(words), 0), part: ordinal === "prima" ? "START" : "END", half: true }
          : null;
      const part = words.has("start") ? "START" : words.has("mid") ? "MID" : "END";
      return { ...shift(unitOf(words), 0), bare: !words.has("questo"), part } as Time;
    },
    yes: [
      ex("La visita si farà a ⟦fine mese⟧.", "2025-05", { mod: "END", start: "2025-05-21", end: "2025-05-31" }),
      ex("Nei ⟦primi giorni dell'anno⟧ si erano scritti.", "2025", { mod: "START" }),
      ex("A ⟦inizio anno⟧ si erano visti a Davos.", "2025", { mod: "START" }),
      ex("Lo aveva detto a ⟦fine anno⟧ il cancelliere.", "2024", { mod: "END" }),
      ex("Ne parleranno a ⟦metà mese⟧.", "2025-05", { mod: "MID" }),
      ex("Nella ⟦seconda metà dell'anno⟧ si vedranno.", "2025", { mod: "END", start: "2025-07-01" }),
    ],
    no: ["Alla fine del viaggio erano stanchi.", "L'inizio dei lavori è rinviato.", "In fine di carriera."],
  },
  {
    id: "date/rest",
    says: "il resto della settimana: from the publication to the end of the period",
    pattern: `rest di (questo)? ${UNIT}`,
    means: (words) => ({ is: "rest", unit: unitOf(words) }),
    yes: [ex("Resterà a Oslo per il ⟦resto della settimana⟧.", "2025-W20", { start: "2025-05-14", end: "2025-05-18" })],
    no: ["Il resto della squadra torna."],
  },
];

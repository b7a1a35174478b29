import { OTHER, letterAt, zoneAt } from "../alphabet.js";
import { pad } from "../calendar.js";
import { isCount } from "../count.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";
import type { Words } from "../words.js";
import { dayPartOf } from "./deictic.js";

const HOUR = "(small | big | small_word | un)";
const LATE = "(hour | minute)?";
const REST = `(e (un ordinal | half) | (point | e | comma) ${HOUR} | meno (un ordinal | ${HOUR}))?`;
const TAIL = `${LATE} circa? ((di | delle) part)? ((open | comma)? zone (more){0,5})?`;

/** Hour and minutes of a match, with "di sera" and "meno un quarto" reckoned in, or null. */
function clockOf(words: Words): string | null {
  const stop = words.find("zone") < 0 ? words.to : words.find("zone");
  const values = words.numbers();
  const noon = words.token("noon")?.norm;
  let hour = noon ? (noon === "mezzogiorno" ? 12 : 0) : (values[0] ?? 99);
  const rest = noon ? values[0] : values[1];
  let minute = rest ?? 0;
  if (words.has("half")) minute = 30;
  else if (words.find("ordinal") >= 0 && words.find("ordinal") < stop) minute = 15;
  if (words.has("meno")) {
    hour -= 1;
    minute = 60 - minute;
  }
  const part = dayPartOf(words.token("part")?.norm ?? "");
  if ((part === "EV" && hour < 12 && hour > 3) || (part === "AF" && hour < 12)) hour += 12;
  else if (part === "NI" && hour > 8 && hour <= 12) hour = (hour + 12) % 24;
  if (hour === 24 && minute === 0) hour = 0;
  return hour >= 0 && hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

/** A clock time in the zone that follows it, if one does. */
function clock(words: Words): Time | null {
  const at = clockOf(words);
  if (!at) return null;
  const zone = words.find("zone");
  return {
    is: "clock",
    clock: at,
    zone: zone < 0 ? undefined : zoneAt(words.tokens, zone)?.value,
    approximate: words.has("circa") || words.has("verso") || undefined,
  };
}

/** "tra le 12 e le 20mila persone", "alle due puntate": figures and words that count, where no clock time can follow. */
function countsOn(words: Words): boolean {
  const next = words.next;
  if (
    words.kind(words.from) === "small_word" &&
    next?.kind === "word" &&
    next.casing === "lower" &&
    letterAt(words.tokens, words.to) === OTHER
  )
    return true;
  if (next?.norm !== "e" || !/^(le|delle)$/u.test(words.norm(0))) return false;
  const far = words.tokens[words.to + 1]?.norm === "le" ? words.tokens[words.to + 2] : words.tokens[words.to + 1];
  return far?.kind !== "number" || Number(far.norm) > 24;
}

/** "all'una", "all'1.40": the hour that takes an elided article; the bare figure "all'1" is none. */
const isOne = (words: Words): boolean =>
  words.kind(words.from) === "un" || (words.tokens[words.from]?.norm === "1" && exact(words));

/** "superiore alle 24 ore": hours told after their number, and no zone, are a length. */
const isLength = (words: Words): boolean =>
  words.tokens[words.to - 1]?.norm === "ore" && words.to - 1 > words.from && !words.has("zone");

const exact = (words: Words): boolean =>
  words.has("dot") ||
  words.has("colon") ||
  words.has("zone") ||
  words.has("part") ||
  words.has("hour") ||
  words.has("half");

/** "mezzogiorno d'Italia", "Mezzogiorno di fuoco": of what is no time. */
const isNamed = (words: Words): boolean =>
  words.next?.norm === "d'" ||
  (words.next?.norm === "di" &&
    words.tokens[words.to + 1] !== undefined &&
    letterAt(words.tokens, words.to + 1) === OTHER);

export const CLOCK_RULES: readonly DateRule[] = [
  {
    id: "date/clock",
    says: "a clock time after alle, dalle, ore and the like",
    pattern: `((alle | dalle | delle | le | al | nel | dal | verso il?) hour? | hour stop?) > ${HOUR} ${REST} ${TAIL}`,
    means(words) {
      const lead = words.norm(0);
      const second = words.norm(1);
      if (lead === "ora") return null;
      if (
        /^(al|allo|alla|ai|agli|nel|nello|nella|nell'|nei|negli|dal|dai|dagli|dalla|dallo)$/u.test(lead) &&
        second !== "ore"
      )
        return null;
      const elided = (words.tokens[words.from - 1]?.norm ?? "").endsWith("l'");
      if (elided !== isOne(words)) return null;
      const after = words.next?.norm ?? "";
      if (/^(euro|anni|ore|giorni|mesi|persone|volte|stelle)$/u.test(after) && second !== "ore" && lead !== "ore")
        return null;
      if (isLength(words)) return null;
      if (!exact(words) && (isCount(words) || countsOn(words))) return null;
      if (
        /^(le|delle)$/u.test(lead) &&
        !exact(words) &&
        !/^(dopo|per|entro|verso|oltre|riunione|vertice|incontro|appuntamento|conferenza|telefonata|edizione|messa|seduta|tg|collegamento)$/u.test(
          words.previous?.norm ?? "",
        ) &&
        words.next?.kind !== "mark" &&
        !/^(di|del|della|dell'|in|e|circa|ieri|oggi|domani|ora)$/u.test(after)
      )
        return null;
      return clock(words);
    },
    yes: [
      ex("La riunione comincerà alle ⟦15.30 ora di Mosca⟧.", "2025-05-14T15:30+03:00", {
        time: "15:30",
        zone: "+03:00",
        start: "2025-05-14",
      }),
      ex("L'aereo è atterrato alle ⟦9⟧.", "2025-05-14T09:00", { precision: "hour" }),
      ex("Ore ⟦11⟧: arriva il presidente.", "2025-05-14T11:00"),
      ex("Alle ⟦21 in Italia⟧ parlerà Trump.", "2025-05-14T21:00+02:00"),
      ex("Il volo è partito alle ⟦dieci e un quarto⟧.", "2025-05-14T10:15"),
      ex("Hanno parlato alle ⟦8 di sera⟧.", "2025-05-14T20:00"),
      ex("È arrivato alle ⟦14:05⟧.", "2025-05-14T14:05"),
      ex("Alle ⟦nove e mezza⟧ si comincia.", "2025-05-14T09:30"),
      ex("Verso le ⟦17⟧, il colloquio.", "2025-05-14T17:00"),
      ex("Partirà all'⟦una e 30⟧.", "2025-05-14T01:30"),
      ex("La scossa è stata avvertita verso l'⟦1.40⟧.", "2025-05-14T01:40", { approximate: true }),
      ex("L'allarme è scattato all'⟦1:08⟧.", "2025-05-14T01:08"),
      ex("La riunione delle ⟦17⟧ è decisiva.", "2025-05-14T17:00"),
      ex("Si comincia alle ⟦15, ora italiana⟧.", "2025-05-14T15:00+02:00"),
      ex("Alle ⟦16 ora locale⟧ è cominciato il vertice.", "2025-05-14T16:00", { zone: "local" }),
    ],
    no: [
      "Il fondo va alle 20 regioni.",
      "Il tasso scende all'1 per cento.",
      "Si passa dall'1 al 3.",
      "Le 5 stelle dell'albergo.",
      "È l'ora di decidere.",
      "Delle 27 capitali tre hanno detto no.",
      "Le 12 vittime erano civili.",
      "Alle 3 aziende è stato detto no.",
      "Sono tra le 12 e le 20mila persone.",
      "Ha pensato alle due puntate.",
      "La sosta non supera le 3 fermate.",
    ],
  },
  {
    id: "date/clock-figures",
    says: "a clock time by its colon, or with a point where a line of a live report opens",
    pattern: `${HOUR} (colon ${HOUR} | dot ${HOUR}) ${TAIL}`,
    means(words) {
      const last = words.tokens[words.from + 2];
      const first = words.tokens[words.from];
      if (!last || last.kind !== "number" || last.end - last.start !== 2 || first?.kind !== "number") return null;
      if (words.has("dot") && (words.from > words.sentence || /[%€$]/u.test(words.next?.norm ?? ""))) return null;
      return clock(words);
    },
    yes: [
      ex("⟦18:40⟧ - Atterrato l'aereo del ministro.", "2025-05-14T18:40", { time: "18:40" }),
      ex("⟦21.10⟧ Il vertice è finito.", "2025-05-14T21:10"),
      ex("Ultimo aggiornamento: ⟦10:40⟧", "2025-05-14T10:40"),
    ],
    no: ["Il rapporto è di 3:1 per il no.", "Costa 15.30 euro.", "Il calo è di 3.15 punti."],
  },
  {
    id: "date/noon",
    says: "mezzogiorno and mezzanotte are clock times",
    pattern: `(al | a | il | di | dal | da | nel | verso | within)? > noon ((e | meno) (half | un ordinal | ${HOUR}))? (zone (more){0,5})?`,
    means(words) {
      // "nel Mezzogiorno", "Mezzogiorno e isole": the South.
      const titled = words.tokens[words.from]?.casing === "title";
      if (titled && (words.from > words.sentence || (words.next?.norm === "e" && words.to === words.from + 1)))
        return null;
      if ((words.start < words.from && /^(nel|del|il|dal|al)$/u.test(words.norm(0))) || isNamed(words)) return null;
      return clock(words);
    },
    yes: [
      ex("Il vertice si apre a ⟦mezzogiorno⟧.", "2025-05-14T12:00"),
      ex("A ⟦mezzanotte⟧ scade la tregua.", "2025-05-14T00:00"),
    ],
    no: [
      "I fondi per il Mezzogiorno restano fermi.",
      "Mezzogiorno e isole chiedono strade.",
      "È una questione del Mezzogiorno.",
      "I centri del mezzogiorno d'Italia.",
      "Fu un mezzogiorno di fuoco per il governo.",
    ],
  },
];

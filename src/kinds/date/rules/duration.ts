import { AMOUNT, LOOSE, amountsOf, grainOfWord, periodOf } from "../amount.js";
import { isCount } from "../count.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Time } from "../time.js";
import type { Words } from "../words.js";

const PEOPLE =
  /^(uomo|donna|ragazzo|ragazza|bambino|bambina|giovane|anziano|anziana|cittadino|cittadina|studente|studentessa|figlio|figlia|militare|soldato|operaio|operaia|turista|età|pensionato|pensionata|giornalista)$/u;
const LENGTHS =
  /^(guerra|pace|attesa|carcere|reclusione|pena|condanna|accordo|contratto|durata|distanza|mandato|periodo|storia|lavoro|esperienza|governo|carriera|matrimonio|regno|potere|conflitto|isolamento|silenzio|concessione|prestito|piano|programma|meno|più|oltre|circa|almeno|quasi)$/u;
const HOLD =
  /^(per|di|da|in|durante|dopo|dura|durerà|durato|durata|durati|durate|entro|ogni|quasi|circa|oltre|solo|appena|almeno|soli|sole|nel|meno|più|dell'|d')$/u;

/** "45 anni," "un uomo di 45 anni", "ha 45 anni", "compie 45 anni": an age. */
function isAge(words: Words): boolean {
  if (words.tokens[words.to - 1]?.norm !== "anni") return false;
  const before = words.previous?.norm ?? "";
  if (/^(ha|aveva|avevano|hanno|compie|compirà|compiuto|compiva|compiuti|quando)$/u.test(before)) return true;
  const noun = words.tokens[words.start - 2]?.norm ?? "";
  const [count = 0] = words.numbers();
  // "un infermiere di 37 anni", "morto a 86 anni": figures of an age, after no word for a length.
  if (before === "di" && words.has("big") && count >= 32 && count < 100 && !LENGTHS.test(noun)) return true;
  if (before === "a" && count >= 14 && count < 110 && !/^(da|dal|dalla|dall'|dai|di)$/u.test(words.next?.norm ?? ""))
    return true;
  if (before === "di" || before === "a")
    return (
      PEOPLE.test(words.tokens[words.start - 2]?.norm ?? "") ||
      (before === "a" &&
        words.start - 2 >= words.sentence &&
        /^(morto|morta|scomparso|scomparsa)$/u.test(words.tokens[words.start - 2]?.norm ?? ""))
    );
  return (before === "," || before === "(") && /^[,).]$/u.test(words.next?.norm ?? ",");
}

/** A length of time, which is no date. */
const duration = (timex: string, words: Words): Time => {
  const { amounts, approximate, mod } = amountsOf(words);
  return {
    is: "duration",
    timex,
    unit: amounts[0]?.unit ?? "hour",
    ...(amounts[0] && amounts.length === 1 ? { amount: amounts[0] } : {}),
    approximate: approximate || undefined,
    mod,
  };
};

export const DURATION_RULES: readonly DateRule[] = [
  {
    id: "date/duration",
    says: "per due ore, sei ore e mezza: a length of time as ISO 8601, no date",
    pattern: `${LOOSE} ${AMOUNT}`,
    means(words) {
      const { amounts } = amountsOf(words);
      if (amounts.length === 0 || isAge(words)) return null;
      const [first] = amounts;
      // "un giorno", "un anno": the article is a number only after per, di, durato …
      if (
        amounts.length === 1 &&
        first?.count === 1 &&
        first.unit !== "hour" &&
        first.unit !== "minute" &&
        words.has("un") &&
        !HOLD.test(words.previous?.norm ?? "")
      )
        return null;
      return duration(periodOf(amounts), words);
    },
    yes: [
      ex("Il colloquio è durato ⟦sei ore e mezza⟧.", "PT6H30M", { start: null, end: null }),
      ex("Hanno parlato per ⟦due ore⟧.", "PT2H"),
      ex("Una telefonata di ⟦50 minuti⟧ ha aperto la via.", "PT50M"),
      ex("Dopo ⟦tre anni⟧ di guerra tratta.", "P3Y"),
      ex("Il vertice è durato ⟦un'ora e un quarto⟧.", "PT1H15M"),
      ex("La visita di ⟦due giorni⟧ è finita.", "P2D"),
      ex("Si sono parlati per ⟦oltre tre ore⟧.", "PT3H", { mod: "MORE_THAN" }),
      ex("Il faccia a faccia è durato ⟦circa due ore⟧.", "PT2H", { approximate: true }),
      ex("Ha aspettato ⟦tre quarti d'ora⟧.", "PT45M"),
      ex("In ⟦mezz’ora⟧ hanno chiuso.", "PT30M"),
      ex("È in carica da ⟦due anni⟧.", "P2Y"),
      ex("Il colloquio, di ⟦quasi un'ora⟧, è stato cordiale.", "PT1H", { mod: "LESS_THAN" }),
      ex("Il viaggio dura ⟦una decina di giorni⟧.", "P10D", { approximate: true }),
      ex("L'incontro è durato ⟦due ore e 20 minuti⟧.", "PT2H20M"),
      ex("Un accordo di ⟦18 mesi⟧.", "P18M"),
      ex("Un conflitto di ⟦50 anni⟧ è finito.", "P50Y"),
      ex("Dopo ⟦mille giorni⟧ la guerra continua.", "P1000D"),
      ex("L'assedio di ⟦duecento giorni⟧ è finito.", "P200D"),
    ],
    no: [
      "La vittima, 45 anni, era di Prato.",
      "Un uomo di 50 anni è ferito.",
      "Ha 72 anni e guida il partito.",
      "Un infermiere di 37 anni è morto.",
      "È scomparso a 86 anni.",
      "Un giorno si vedranno.",
      "È ora di finirla.",
    ],
  },
  {
    id: "date/hours-minutes",
    says: "un'ora e dieci: hours, and minutes of which the word is left out",
    pattern: `${LOOSE} count hour e (small | big | small_word | big_word)`,
    means(words) {
      const [hours = 0, minutes = 0] = words.numbers();
      const next = words.next;
      const ends = next === undefined || next.kind === "mark" || /^(di|con|tra|fra|a|al|nel|in|per)$/u.test(next.norm);
      if (!ends || minutes < 5 || minutes > 59 || isCount(words)) return null;
      // "due ore e sette di loro": words of minutes come in fives.
      if (minutes % 5 !== 0 && words.tokens[words.to - 1]?.kind !== "number") return null;
      return duration(`PT${hours}H${minutes}M`, words);
    },
    yes: [
      ex("Il colloquio è durato ⟦un'ora e dieci⟧.", "PT1H10M"),
      ex("La finale è durata ⟦2 ore e 18⟧.", "PT2H18M"),
      ex("Hanno parlato per ⟦due ore e 20⟧ a porte chiuse.", "PT2H20M"),
    ],
    no: ["Per due ore e venti minuti tacque.", "Servono due ore e dieci volontari.", "Tre ore e 5 per cento in meno."],
  },
  {
    id: "date/duration-thousands",
    says: "1.000 giorni: a length with a point in its figures",
    pattern: "(small | big) dot big (day_unit | week | month_unit | year_unit | hour)",
    means(words) {
      const [thousands = 0, rest = 0] = words.numbers();
      const unit = grainOfWord(words.tokens[words.to - 1]?.norm ?? "");
      const last = words.tokens[words.from + 2];
      if (!unit || !last || last.end - last.start !== 3) return null;
      return duration(periodOf([{ count: thousands * 1000 + rest, unit }]), words);
    },
    yes: [
      ex("Dopo ⟦1.000 giorni⟧ di guerra si tratta.", "P1000D"),
      ex("Un restauro di ⟦12.500 ore⟧ di lavoro.", "PT12500H"),
    ],
    no: ["Il premio è di 1.000 euro al giorno."],
  },
  {
    id: "date/duration-spread",
    says: "tre o quattro ore: the shorter and the longer length",
    pattern: `${LOOSE} (da | dalle | dal | between (i | le)?)? count (o | line | e (i | le)? | at) count unit`,
    means(words) {
      const [low = 0, high = 0] = words.numbers();
      const { amounts } = amountsOf(words);
      const unit = amounts.at(-1)?.unit;
      const between = words.has("between");
      if (!unit || high <= low || (words.has("e") && !between)) return null;
      return duration(`${periodOf([{ count: low, unit }])}/${periodOf([{ count: high, unit }])}`, words);
    },
    yes: [
      ex("Hanno parlato per ⟦tre o quattro ore⟧.", "PT3H/PT4H", { start: null }),
      ex("Servono ⟦2-3 giorni⟧ di lavoro.", "P2D/P3D"),
      ex("Durerà ⟦tra due e tre ore⟧.", "PT2H/PT3H"),
    ],
    no: ["Hanno parlato per tre ore o poco più.", "Due o tre ministri diranno no."],
  },
];

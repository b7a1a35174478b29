import { feastAt } from "../alphabet.js";
import { ex } from "../examples.js";
import type { DateRule } from "../rule.js";
import type { Words } from "../words.js";
import { TITLES } from "./parts.js";
import { leanOf } from "./weekday.js";

const PLACES =
  /^(via|viale|piazza|corso|largo|chiesa|basilica|babbo|papà|stadio|ospedale|isola|quartiere|parrocchia|cattedrale|abbazia|comune|caserma|parco|palazzo)$/u;

/** "l'albero di Natale", "le uova di Pasqua": what belongs to the feast and can stand on any day. */
const THINGS =
  /^(alber[oi]|mercatin[oi]|regal[oi]|uov[oa]|colomb[ae]|luci|lucine|luminarie|canzon[ei]|cant[oi]|addobb[oi]|decorazion[ei]|dolci|film|racconto|spirito|magia|villaggio|cenone|shopping|acquisti|biscotti|stell[ae]|menù)$/u;

/** "San Giuseppe da Copertino", "il quartiere Santa Lucia": a saint is a day after a preposition or by itself only. */
function isSaint(words: Words): boolean {
  if (!/^(san|sant'|santo|santa)$/u.test(words.tokens[words.from]?.norm ?? "")) return false;
  const far = words.tokens[words.to + 1];
  if (/^(da|di|d'|del|della)$/u.test(words.next?.norm ?? "") && far?.casing === "title") return true;
  const before = words.tokens[words.from - 1];
  return (
    words.from > words.sentence &&
    !/^(a|ad|per|dopo|entro|fino|verso|tra|fra|da|di|e|[,(:;–—-])$/u.test(before?.norm ?? "")
  );
}

/** "Lorenzo Natale": after another name, which no wish and no saint is. */
function isSurname(words: Words): boolean {
  const token = words.tokens[words.from];
  const before = words.tokens[words.from - 1];
  return (
    /^(natale|pasqua|epifania)$/u.test(token?.norm ?? "") &&
    token?.casing === "title" &&
    before !== undefined &&
    words.from > words.sentence &&
    (TITLES.test(before.norm) ||
      (words.from - 1 > words.sentence &&
        before.kind === "word" &&
        before.casing === "title" &&
        !/^(buon|buona|santo|santa|felice|grande)$/u.test(before.norm)))
  );
}

export const FEAST_RULES: readonly DateRule[] = [
  {
    id: "date/feast",
    says: "a feast, fixed or movable, or its eve, by its year, its adjective or the tense",
    pattern:
      "(scorso | prossimo | ultimo | questo)? ((vigilia | eve) di)? feast (more){0,12} (scorso | prossimo | (di | in)? any_year | di? quote figure)?",
    means(words) {
      const at = words.find("feast");
      const found = feastAt(words.tokens, at);
      const token = words.tokens[at];
      if (!found || !token) return null;
      const before = words.tokens[words.from - 1];
      const far = words.tokens[words.from - 2];
      if (
        before &&
        (PLACES.test(before.norm) || (/^d(i|el|ella|ell')$/u.test(before.norm) && PLACES.test(far?.norm ?? "")))
      )
        return null;
      if (words.from === at && found.to === at + 1 && isSurname(words)) return null;
      const ofThing = /^(di|d')$/u.test(before?.norm ?? "") && THINGS.test(far?.norm ?? "");
      const bare = words.from === at && words.to === found.to;
      // "buon Natale": a wish.
      if (bare && (ofThing || /^buon[ao]?$/u.test(before?.norm ?? "") || isSaint(words))) return null;
      // "Natale Rossi", "isola di Pasqua": a name; "un ringraziamento": no feast.
      if (
        found.to === at + 1 &&
        token.casing === "title" &&
        words.next?.casing === "title" &&
        words.next.kind === "word" &&
        words.next.spaced &&
        words.to === found.to &&
        /^(natale|pasqua|san|santo)$/u.test(token.norm) &&
        !/^(a|per|di|del|dopo|da|prima|il|e)$/u.test(before?.norm ?? "")
      )
        return null;
      if (
        (/^(ringraziamento|ceneri)$/u.test(token.norm) && token.casing === "lower") ||
        (token.norm === "epifania" && /^un[a']?$/u.test(before?.norm ?? ""))
      )
        return null;
      return {
        is: "feast",
        feast: found.value,
        shift: words.has("vigilia") ? -1 : words.has("eve") ? -2 : 0,
        year: words.year(),
        lean: leanOf(words),
      };
    },
    yes: [
      ex("I due si erano sentiti a ⟦Ferragosto⟧.", "2024-08-15", { start: "2024-08-15", end: "2024-08-15" }),
      ex("A ⟦Pasquetta⟧ ha chiamato il nunzio.", "2025-04-21"),
      ex("Si erano visti alla ⟦vigilia di Natale⟧.", "2024-12-24"),
      ex("A ⟦Natale⟧ tornerà a casa.", "2025-12-25"),
      ex("Il ⟦Venerdì Santo⟧ il Papa ha visto il re.", "2025-04-18"),
      ex("Per il ⟦Natale ortodosso⟧ si è fermato il fuoco.", "2025-01-07"),
      ex("A ⟦Capodanno⟧ si erano scritti.", "2025-01-01"),
      ex("La tregua di ⟦Pasqua 2025⟧ durò un giorno.", "2025-04-20"),
      ex("Alla ⟦festa della Repubblica⟧ sarà al Quirinale.", "2025-06-02"),
      ex("Il ⟦Giorno della Vittoria⟧ ha visto Xi a Mosca.", "2025-05-09"),
      ex("A ⟦Ognissanti⟧ fu a Madrid.", "2024-11-01"),
      ex("La ⟦Pasqua ortodossa⟧ è stata il giorno del voto.", "2025-04-20"),
      ex("Lo vide lo ⟦scorso Natale⟧.", "2024-12-25"),
      ex("Ha presentato le iniziative per la ⟦festa della Repubblica⟧.", "2025-06-02"),
      ex("Per la ⟦Giornata contro la violenza sulle donne⟧ parlerà in Aula.", "2025-11-25"),
      ex("Nella ⟦Giornata della Terra⟧ hanno piantato cento alberi.", "2025-04-22"),
      ex("Per il ⟦Corpus Domini⟧ il vescovo guiderà la processione.", "2025-06-22"),
    ],
    no: [
      "Arriva Babbo Natale in piazza.",
      "Il senatore Lorenzo Natale è al terzo mandato.",
      "Il sindaco Natale ha firmato.",
      "Torna il decreto Natale sui viaggi.",
      "Acceso l'albero di Natale in piazza.",
      "Buona Pasqua ai lettori.",
      "La reliquia di San Giuseppe da Copertino è arrivata.",
      "Il rione Santa Lucia è senz'acqua.",
      "La chiesa di Santo Stefano riapre.",
      "L'isola di Pasqua è lontana.",
      "Un ringraziamento a tutti.",
      "È stata un'epifania.",
      "L'assunzione di due tecnici.",
      "La repubblica ha un presidente.",
    ],
  },
];

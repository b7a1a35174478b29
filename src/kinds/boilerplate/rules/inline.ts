import { foldWords, isLower, isUpper } from "../letters.js";
import { phrases } from "./furniture-rule.js";
import type { InlineRule } from "./inline-rule.js";
import { afterSentence, allUpper, back, codeAt, headlineEnd } from "./inline-text.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese";

/** Ends of lines, marks and links that feeds, desks and sites set into their paragraphs. */
export const INLINE_RULES: readonly InlineRule[] = [
  {
    id: "boilerplate/inline-read-also",
    says: "A read-also link set into a paragraph goes, with its headline.",
    kind: "related",
    opens: phrases(
      "leggi anche | leggi pure | vedi anche | guarda anche | leggi anche qui | ti potrebbe interessare | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti anche | ti potrebbe interessare anche | per approfondire | read also | read more",
    ),
    reach: (raw, at, after, start, end) => {
      const colon = /^\s{0,3}(?::|-{1,2}>|[–—]>|>>|→|\||–|—)/u.test(raw.slice(after, after + 8));
      if (!colon && foldWords(raw, at, after).startsWith("per ")) return -1;
      if (!colon && !allUpper(raw, at, after) && !afterSentence(raw, at, start)) return -1;
      return isUpper(codeAt(raw, at)) ? headlineEnd(raw, after, end) : -1;
    },
    yes: [
      { text: `${STORY}. ⟦Leggi anche: Rinviato il vertice di Oslo⟧`, value: { kind: "related", kept: false } },
      {
        text: `${STORY}. ⟦LEGGI ANCHE –> Oslo, rinviato il vertice dei ministri⟧ I due hanno parlato anche di migranti e di pesca, secondo una nota.`,
        value: { kind: "related", kept: false },
      },
    ],
    no: [`${STORY}, che gli ha chiesto di leggere anche il testo dell'intesa.`],
  },
  {
    id: "boilerplate/inline-continue",
    says: "The link to the rest of a text, at its end.",
    kind: "aggregator",
    opens: phrases(
      "continua a leggere | continua la lettura | leggi tutto | leggi l'articolo | leggi l'articolo completo | leggi di più | continue reading | read more | continua su | leggi su | leggi l'originale | continua",
    ),
    reach: (raw, at, after, start, end) =>
      isUpper(codeAt(raw, at)) &&
      end - after <= 70 &&
      foldWords(raw, after, end).split(" ").length <= 10 &&
      afterSentence(raw, at, start) &&
      (end - after <= 4 || foldWords(raw, at, after) !== "continua")
        ? end
        : -1,
    yes: [{ text: `${STORY}.⟦Continua a leggere⟧`, value: { kind: "aggregator", kept: false } }],
    no: [
      `${STORY}. Continua a leggere il dossier, ha detto, e ci rivedremo presto a Malta per un altro colloquio con i mediatori dell'Onu.`,
    ],
  },
  {
    id: "boilerplate/inline-goes-on",
    says: "The end of an extract that sends to the whole text by an address.",
    kind: "aggregator",
    opens: phrases(
      "l'articolo completo | l'articolo prosegue | l'articolo continua | il testo completo | il testo integrale | leggi tutto | continua qui | continua su | prosegue su | segue su | fonte | link",
    ),
    reach: (raw, at, after, start, end) =>
      isUpper(codeAt(raw, at)) &&
      end - after <= 400 &&
      /^[^.!?]{0,60}(?:https?:\/\/|www\.)\S+\s*$/u.test(raw.slice(after, end)) &&
      afterSentence(raw, at, start)
        ? end
        : -1,
    yes: [
      {
        text: `${STORY}. ⟦L'articolo completo prosegue qui >>> https://www.esempio.it/esteri/malta.html⟧`,
        value: { kind: "aggregator", kept: false },
      },
    ],
    no: [`${STORY}. Il testo completo dell'intesa, pubblicato su www.esempio.it, parla di pesca e di porti sicuri.`],
  },
  {
    id: "boilerplate/inline-source-link",
    says: "The link by which an aggregator names the site of a text, with the picture and the title behind it.",
    kind: "aggregator",
    opens: phrases("leggi su | continua su | leggi l'articolo su | leggi tutto su | fonte"),
    reach: (raw, _at, after, _start, end) =>
      end - after <= 320 &&
      /^\s?:?\s?[\p{L}\d-]{2,40}\.(?:it|com|net|eu|org|info|news|online|tv|ch)(?![\p{L}\d])/iu.test(
        raw.slice(after, after + 60),
      )
        ? end
        : -1,
    yes: [
      {
        text: `${STORY}. ⟦🔗 Leggi su Gazzettadilucca.it © Gazzettadilucca.it - Il ministro riceve il collega maltese⟧`,
        value: { kind: "aggregator", kept: false },
      },
    ],
    no: [`${STORY}. Leggi su carta e sul web, ha detto, dicono il contrario di quanto scritto nell'intesa.`],
  },
  {
    id: "boilerplate/inline-feed-tail",
    says: "The tail by which a feed names the page that a text comes from.",
    kind: "aggregator",
    opens: phrases("l'articolo | the post | questo articolo | leggi l'articolo originale su"),
    reach: (raw, _at, after, _start, end) =>
      end - after < 600 &&
      /(?:proviene da|first appeared on|appeared first on|è stato pubblicato su|sembra essere il primo su|è apparso per la prima volta su)\s/iu.test(
        raw.slice(after, end),
      )
        ? end
        : -1,
    yes: [
      {
        text: `${STORY} […] ⟦L'articolo Il ministro riceve il collega maltese proviene da Gazzetta di Lucca.⟧`,
        value: { kind: "aggregator", kept: false },
      },
      {
        text: `${STORY} […] ⟦The post Il ministro riceve il collega maltese first appeared on Gazzetta di Lucca.⟧`,
        value: { kind: "aggregator", kept: false },
      },
    ],
    no: [`${STORY}. L'articolo 5 del trattato, ha detto, è stato il tema del colloquio.`],
  },
  {
    id: "boilerplate/inline-copyright",
    says: "The copyright note at the end of a paragraph.",
    kind: "legal",
    opens: phrases(
      "riproduzione riservata | © riproduzione riservata | copyright | tutti i diritti riservati | all rights reserved",
    ),
    reach: (raw, _at, after, _start, end) => (end - after > 60 ? -1 : isLower(codeAt(raw, after + 1)) ? after : end),
    yes: [{ text: `${STORY}. ⟦© Riproduzione riservata⟧`, value: { kind: "legal", kept: false } }],
    no: [
      `${STORY}, con una riproduzione riservata agli ospiti della carta firmata dai due governi nel 1964 a La Valletta.`,
    ],
  },
  {
    id: "boilerplate/inline-credit",
    says: "The credit of a picture at the end of a title or a paragraph.",
    kind: "caption",
    opens: phrases(
      "photo credit | photo credits | foto credit | foto credits | credit foto | credits foto | crediti foto | credito foto | fonte foto | fonte immagine",
    ),
    reach: (raw, at, after, start, end) =>
      at > start && isUpper(codeAt(raw, at)) && /^\s?:/u.test(raw.slice(after, after + 2)) && end - after <= 60
        ? end
        : -1,
    yes: [
      {
        text: `Il premier a Malta dal collega: vertice sui migranti ⟦Photo Credit: agenziaprova.example⟧\n\n${STORY}.`,
        value: { kind: "caption", kept: false },
      },
    ],
    no: [`${STORY} e gli ha mostrato una fonte: foto e carte del 1964.`],
  },
  {
    id: "boilerplate/inline-updates",
    says: "A promise of updates or a special in capitals behind a dash, at the end of a line.",
    kind: "related",
    opens: phrases(
      "tutti gli aggiornamenti | gli aggiornamenti | aggiornamenti in diretta | la diretta | lo speciale | segui la diretta | il video | le foto | guarda il video | guarda le foto | video | foto | la gallery | diretta | live | la cronaca in diretta",
    ),
    reach: (raw, at, after, start, end) => {
      const from = back(raw, at, start);
      return end - after <= 24 &&
        from < at &&
        from > start &&
        "–—-|".includes(raw.slice(from, at).trim().charAt(0) || " ") &&
        allUpper(raw, at, end)
        ? end
        : -1;
    },
    yes: [
      {
        text: `Il premier a Malta dal collega: vertice sui migranti⟦ – TUTTI GLI AGGIORNAMENTI⟧\n\n${STORY}.`,
        value: { kind: "related", kept: false },
      },
    ],
    no: [`${STORY} – il video del colloquio sarà diffuso oggi.`],
  },
  {
    id: "boilerplate/inline-controls",
    says: "Interface words stuck to the end of a paragraph.",
    kind: "share",
    opens: phrases(
      "condividi questo articolo | condividi su facebook | condividi articolo | iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti al canale | segui il nostro canale | seguici su | abbonati per leggere | abbonati per continuare | scarica l'app | clicca qui per",
    ),
    reach: (raw, at, after, start, end) =>
      isUpper(codeAt(raw, at)) && end - after <= 160 && afterSentence(raw, at, start) ? end : -1,
    yes: [{ text: `${STORY}. ⟦Seguici su Telegram per altre notizie⟧`, value: { kind: "share", kept: false } }],
    no: [
      `${STORY}. Seguici, gli ha detto, e vedrai che sui migranti un'intesa fra i due governi si può fare prima dell'estate.`,
    ],
  },
];

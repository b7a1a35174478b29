import type { Rule } from "../../../rule/rule.js";
import type { BlockValue } from "./furniture-rule.js";

const TITLE = "Il premier a Malta dal collega: vertice sui migranti";
const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese per parlare di migranti e di pesca.";
const MORE =
  "I due hanno parlato anche del vertice di Malta e dei migranti, secondo una nota diffusa in serata dal governo.";
const kept = (kind: BlockValue["kind"]): BlockValue => ({ kind, kept: true });
const gone = (kind: BlockValue["kind"]): BlockValue => ({ kind, kept: false });

/** What a line is by its place on the page: `headline`, `story`, `repeats` decide; here is what they say and their proof. */
export const CONTEXT_RULES: readonly Rule<BlockValue>[] = [
  {
    id: "boilerplate/title",
    says: "The first line above the story that is about what the story is about; a title may run over lines.",
    yes: [
      { text: `La guerra del gas\n⟦${TITLE}⟧\n\n${STORY}`, value: kept("title") },
      {
        text: `⟦Migranti, intesa con Malta⟧\n\nDopo due ore di colloquio alla Farnesina i due ministri hanno firmato l'accordo sulla pesca\n\n${STORY}`,
        value: kept("title"),
      },
    ],
    no: [`${STORY}\n\n${MORE}`],
  },
  {
    id: "boilerplate/standfirst",
    says: "A clause between title and story.",
    yes: [
      {
        text: `${TITLE}\n\n⟦Il collega maltese ricevuto alla Farnesina, in serata la firma di un'intesa sulla pesca⟧\n\n${STORY}`,
        value: kept("standfirst"),
      },
    ],
    no: [`${TITLE}\n\nMario Bianchi\n\n${STORY}`],
  },
  {
    id: "boilerplate/body",
    says: "A paragraph, or a line that nothing else claims; a list of labelled lines goes on behind the last of them.",
    yes: [
      { text: `${TITLE}\n\n⟦${STORY}⟧`, value: kept("body") },
      {
        text: `${TITLE}\n\n${STORY}\n\n⟦Nel pomeriggio il ministro ha visto anche la presidente del parlamento maltese, con la quale ha parlato della pes⟧`,
        value: kept("body"),
      },
      {
        text: `${TITLE}\n\n${STORY}\n\nPresenti: per l'Italia il ministro, per Malta il collega e i due ambasciatori.\n⟦Assenti: nessuno⟧`,
        value: kept("body"),
      },
    ],
    no: ["Pubblicità"],
  },
  {
    id: "boilerplate/day-heading",
    says: "A day that heads what happens on it, in an agenda or a chronology of several days.",
    yes: [
      {
        text: `${TITLE}\n\n⟦LUNEDÌ 6 MARZO⟧\n\n${STORY}\n\nMARTEDÌ 7 MARZO\n\n${MORE}`,
        value: kept("subheading"),
      },
      {
        text: `${TITLE}\n\nVenerdì 3\n\n${STORY}\n\n⟦Sabato 4⟧\n\n${MORE}`,
        value: kept("subheading"),
      },
      {
        text: `${TITLE}\n\nLa cronologia\n\n⟦2018⟧\n\n3 maggio. ${STORY}\n\n12 luglio. ${MORE}`,
        value: kept("subheading"),
      },
      {
        text: `${TITLE}\n\n3 maggio 2018\n\n${STORY}\n\n⟦12 luglio 2018⟧\n\n${MORE}\n\n1º agosto 2018\n\n${STORY.replace("ieri", "poi")}`,
        value: kept("subheading"),
      },
    ],
    no: [
      `${TITLE}\n\n2018\n\n${STORY}\n\n${MORE}`,
      `${TITLE}\n\nLunedì 6 marzo\n\n${STORY}\n\n${MORE}`,
      `${TITLE}\n\n6 marzo 2023\n\n${STORY}\n\n${MORE}\n\n4 marzo 2023\nOslo, rinviato il vertice dei ministri della Pesca`,
    ],
  },
  {
    id: "boilerplate/subheading",
    says: "A short line without a final mark between two paragraphs.",
    yes: [
      { text: `${TITLE}\n\n${STORY}\n\n⟦La posizione di Malta⟧\n\n${MORE}`, value: kept("subheading") },
      {
        text: `${TITLE}\n\n${STORY}\n\nLeggi anche\nOslo, rinviato il vertice dei ministri\n\n⟦La posizione di Malta⟧\n\n${MORE}`,
        value: kept("subheading"),
      },
    ],
    no: [`${TITLE}\n\n${STORY}\n\nPubblicità\n\n${MORE}`],
  },
  {
    id: "boilerplate/before-title",
    says: "A short line above the title is a label or a menu.",
    yes: [{ text: `⟦La guerra del gas⟧\n${TITLE}\n\n${STORY}`, value: gone("menu") }],
    no: [`${TITLE}\n\n${STORY}`],
  },
  {
    id: "boilerplate/section-label",
    says: "A few words between title and story, or words alone on a page without a story, are a label.",
    yes: [{ text: `${TITLE}\n\n⟦Relazioni bilaterali⟧\n\n${STORY}`, value: gone("menu") }],
    no: [`${TITLE}\n\n${STORY}`],
  },
  {
    id: "boilerplate/name-alone",
    says: "Names alone between title and story or behind the story are those of its writers.",
    yes: [{ text: `${TITLE}\n\n${STORY}\n\n⟦Mario Bianchi⟧`, value: gone("byline") }],
    no: [`${TITLE}\n\n${STORY}\n\nPalazzo Chigi\n\n${MORE}`],
  },
  {
    id: "boilerplate/related-zone",
    says: "What stands under a heading of other articles, until the story goes on.",
    yes: [
      { text: `${TITLE}\n\n${STORY}\n\nLeggi anche\n⟦Rinviato il vertice di Oslo⟧\n\n${MORE}`, value: gone("related") },
    ],
    no: [`${TITLE}\n\n${STORY}\n\nLeggi anche\n\n${MORE}`],
  },
  {
    id: "boilerplate/bare-headlines",
    says: "Headlines without a final mark inside the story that are about something else.",
    yes: [
      {
        text: `${TITLE}\n\n${STORY}\n\n⟦Terremoto nelle Filippine, centinaia di sfollati a Mindanao⟧\n\n${MORE}`,
        value: gone("related"),
      },
    ],
    no: [`${TITLE}\n\n${STORY}\n\nIl governo maltese chiede navi e radar per i migranti\n\n${MORE}`],
  },
  {
    id: "boilerplate/cut-teasers",
    says: "Two or more sentences in a row that a site cut off with dots and that are about something else tease other articles.",
    yes: [
      {
        text: `${TITLE}\n\n${STORY}\n\n${MORE}\n\n⟦Un incendio ha distrutto nella notte il deposito di una segheria alle porte di…⟧\n⟦La giunta comunale di Biella ha approvato il progetto della nuova biblioteca e…⟧`,
        value: gone("related"),
      },
    ],
    no: [
      `${TITLE}\n\n${STORY}\n\nIl ministro maltese ha parlato dei migranti e della pesca, poi del porto di...\n\nIl collega ha risposto che alla Farnesina di migranti si parlerà ancora, e che il vertice...`,
      `${TITLE}\n\n${STORY}\n\n${MORE}\n\nRestava da capire, però, che cosa sarebbe accaduto dopo la firma in primavera...`,
    ],
  },
  {
    id: "boilerplate/signed-headline",
    says: "A short line inside the story with a byline or a date under it heads another article.",
    yes: [
      {
        text: `${TITLE}\n\n${STORY}\n\n⟦Malta, la partita dei porti dietro il vertice⟧\ndi Anna Bianchi 28 aprile 2025\n\n${MORE}`,
        value: gone("related"),
      },
    ],
    no: [`${TITLE}\n\n${STORY}\n\nLa posizione di Malta\n\n${MORE}`],
  },
  {
    id: "boilerplate/tail-line",
    says: "Lines behind the story that are no sentence.",
    yes: [{ text: `${TITLE}\n\n${STORY}\n\n⟦Terremoto nelle Filippine⟧`, value: gone("related") }],
    no: [`${TITLE}\n\n${STORY}\n\nL'incontro è durato due ore.`],
  },
  {
    id: "boilerplate/repeat",
    says: "The second copy of a title or a paragraph.",
    yes: [{ text: `${TITLE}\n\nNotizia\n\n⟦${TITLE}⟧\n\n${STORY}`, value: gone("repeat") }],
    no: [`${TITLE}\n\n${STORY}\n\n${MORE}`],
  },
  {
    id: "boilerplate/caption-twin",
    says: "A line beside a caption that says the same without its credit.",
    yes: [
      {
        text: `${TITLE}\n\n${STORY}\n\n⟦Grech in visita al mercato del pesce⟧\nGrech (LaPresse)\n\n${MORE}`,
        value: gone("caption"),
      },
      {
        text: `${TITLE}\n⟦I due ministri si stringono la mano nel cortile della Farnesina⟧\nI due ministri si stringono la mano nel cortile della Farnesina (LaPresse)\n\n${STORY}`,
        value: gone("caption"),
      },
    ],
    no: [
      `${TITLE}\nIl collega ricevuto alla Farnesina per parlare di pesca e di migranti\nFoto: Ufficio stampa\n\n${STORY}`,
      `${TITLE}\n\n${STORY}\n\nLa posizione di Malta\nGrech (LaPresse)\n\n${MORE}`,
    ],
  },
  {
    id: "boilerplate/gallery-head",
    says: "A headline or a line that offers pictures, right above the counter of a gallery, is its title.",
    yes: [
      {
        text: `${TITLE}\n\n${STORY}\n\n⟦Malta, le barche nel porto grande FOTO⟧\n\n1 di 15\n\n${MORE}`,
        value: gone("gallery"),
      },
    ],
    no: [`${TITLE}\n\n${STORY}\n\nLa posizione di Malta\n\n1 di 15\n\n${MORE}`],
  },
  {
    id: "boilerplate/foreign",
    says: "A paragraph in another language on an Italian page.",
    yes: [
      {
        text: `${TITLE}\n\n${STORY}\n\n${MORE}\n\n⟦The two ministers met in Rome and spoke about the fishing agreement that they will sign in the spring.⟧`,
        value: gone("foreign"),
      },
    ],
    no: [
      `${TITLE}\n\n${STORY}\n\nIl ministro ha citato il motto "America first" davanti ai colleghi, che non hanno gradito.`,
    ],
  },
  {
    id: "boilerplate/leading-date",
    says: "The date that a collection of pages sets before the first word.",
    yes: [{ text: ` ⟦date 2025-07⟧ ${STORY}`, value: gone("date") }],
    no: [`Il date 2025-07 del registro non dice nulla. ${STORY}`],
  },
  {
    id: "boilerplate/live-stamp",
    says: "The clock time before an entry of a live page.",
    yes: [
      {
        text: `${TITLE}\n\n⟦18:40⟧ ${STORY}\n18:10 ${MORE}\n17:55 Il ministro è arrivato a Malta con la delegazione.`,
        value: gone("stamp"),
      },
    ],
    no: [`${TITLE}\n\n18:40 ${STORY}`],
  },
];

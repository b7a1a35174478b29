import { describe, expect, test } from "vitest";
import { read } from "../src/stages/read.js";
import { strip } from "../src/stages/strip.js";
import { STORIES } from "./strip-stories.js";
import type { TestStory } from "./strip-stories.js";

/** A line of furniture, where it stands in the page, and the kind of its block; `over` is its heading. */
type Case = readonly [
  place: "top" | "under" | "inside" | "end",
  line: string,
  kind: string,
  ...more: readonly string[],
];

/** Each kind of furniture that pasted pages hold, in our own words. */
const FURNITURE: Readonly<Record<string, readonly Case[]>> = {
  caption: [
    ["inside", "I visitatori in coda davanti all'ingresso della sala (LaPresse)", "caption"],
    ["under", "Nella foto: la piazza del municipio al mattino", "caption"],
    ["inside", "Una seduta del consiglio comunale | Foto Ansa", "caption"],
  ],
  "photo credit": [
    ["under", "© Ansa", "caption"],
    ["under", "(Foto: Ufficio stampa)", "caption"],
    ["inside", "Luca Ferri/AFP/Getty Images", "caption"],
    ["inside", "Imagoeconomica", "caption"],
  ],
  byline: [
    ["under", "di Carla Venturi", "byline"],
    ["under", "A cura di Redazione Cronaca", "byline"],
    ["under", "dal nostro inviato Luca Ferri", "byline"],
    ["end", "Carla Venturi", "byline"],
  ],
  "date line": [
    ["under", "14 marzo 2024 - 18:22", "date"],
    ["under", "Pubblicato giovedì 14 marzo 2024 alle 18:22", "date"],
    ["under", "Ultimo aggiornamento ore 21:00", "date"],
  ],
  menu: [
    ["top", "Home Politica Cronaca Esteri Economia", "menu"],
    ["top", "Cerca nel sito", "menu"],
    ["end", "Chi siamo Contatti Lavora con noi", "menu"],
    ["top", "Accedi", "menu"],
  ],
  breadcrumb: [
    ["top", "Home > Cronaca > Umbria", "menu"],
    ["top", "Notizie » Territorio » Umbria", "menu"],
  ],
  share: [
    ["under", "Condividi Facebook X WhatsApp Email", "share"],
    ["end", "Copia link", "share"],
    ["end", "Facebooktwitterlinkedinwhatsapp", "share"],
    ["inside", "Seguici su Google News per restare aggiornato", "share"],
    ["under", "3 minuti di lettura", "share"],
  ],
  newsletter: [
    ["end", "Iscriviti alla newsletter per leggerci ogni mattina", "newsletter"],
    ["inside", "Ricevi ogni mattina le notizie nella tua casella di posta", "newsletter"],
    ["end", "Inserisci la tua email", "newsletter"],
  ],
  "app box": [
    ["end", "Scarica l'app per non perdere una notizia", "subscribe"],
    ["top", "Apri nell'app", "subscribe"],
  ],
  subscription: [
    ["inside", "Abbonati per leggere senza pubblicità", "subscribe"],
    ["end", "Contenuto riservato agli abbonati", "subscribe"],
    ["end", "1€ al mese per 3 mesi, poi 5,99€ al mese", "subscribe"],
    ["top", "Sei già abbonato? Accedi", "subscribe"],
  ],
  "cookie wall": [
    ["top", "Questo sito utilizza cookie tecnici e, con il tuo consenso, di profilazione.", "cookie"],
    ["top", "Accetta tutti Rifiuta Personalizza", "cookie"],
    ["end", "Rivedi consensi", "cookie"],
  ],
  "advertisement mark in the middle of the text": [
    ["inside", "PUBBLICITÀ", "advert"],
    ["inside", "- Pubblicità -", "advert"],
    ["inside", "Advertisement", "advert"],
    ["inside", "Continua a leggere dopo la pubblicità", "advert"],
  ],
  "embedded code": [
    ["inside", "window.dataLayer = window.dataLayer || [];", "noise"],
    ["top", '{"clientID":"a1b2","page":"article"}', "noise"],
    ["inside", "https://www.youtube.com/embed/abc123", "noise"],
    ["inside", "Visualizza questo post su Instagram", "embed"],
    ["inside", "— Comune di Prova (@comune_prova) 14 marzo 2024", "embed"],
  ],
  "video hints": [
    ["inside", "Guarda il video", "embed"],
    ["inside", "Il tuo browser non supporta il tag video.", "embed"],
    ["inside", "VIDEO – La festa in piazza dopo la partita", "embed"],
  ],
  "related links": [
    ["inside", "LEGGI ANCHE: Il ponte di Narni chiude per lavori", "related"],
    ["inside", "Potrebbe interessarti anche: Il ponte di Narni chiude per lavori", "related"],
    ["end", "Notizie correlate", "related", "Il ponte di Narni chiude per lavori", "Ferrovie, apre la nuova stazione"],
    ["end", "Ti potrebbe interessare", "related", "Il ponte di Narni chiude per lavori"],
  ],
  "most-read links": [
    [
      "end",
      "I più letti",
      "related",
      "Bollo auto, chi può chiedere il rimborso",
      "Il ponte di Narni chiude per lavori",
    ],
    ["end", "Le notizie più lette della settimana", "related", "Bollo auto, chi può chiedere il rimborso"],
  ],
  tags: [
    ["end", "Tag: territorio, comuni, viabilità", "tags"],
    ["end", "#umbria #territorio", "tags"],
    ["end", "In questo articolo si parla di:", "tags", "Umbria"],
  ],
  comments: [
    ["end", "Lascia un commento", "comments"],
    ["end", "Commenti (12)", "comments", "era ora che qualcuno ne parlasse"],
    ["end", "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati", "comments"],
  ],
  "author box": [
    ["end", "Carla Venturi, giornalista professionista, si occupa di montagna e di viaggi", "author"],
    ["end", "Vedi tutti gli articoli", "author"],
  ],
  "legal notes": [
    ["end", "© Riproduzione riservata", "legal"],
    ["end", "RIPRODUZIONE RISERVATA © Copyright Agenzia Prova", "legal"],
    ["end", "Testata registrata presso il Tribunale di Perugia n. 1/2001", "legal"],
    ["end", "Voce dell'Umbria S.r.l. - P.IVA 00000000000 - Tutti i diritti riservati", "legal"],
  ],
  accessibility: [
    ["top", "Salta al contenuto principale", "navigation"],
    ["end", "Dichiarazione di accessibilità", "legal"],
  ],
  "back to top": [
    ["end", "Torna su", "navigation"],
    ["end", "Pulsante per tornare all'inizio", "navigation"],
    ["end", "al piano di sopra", "navigation"],
  ],
  "repeated title or paragraph": [
    ["under", "{title}", "repeat"],
    ["end", "{title}", "repeat"],
    ["end", "{first}", "repeat"],
  ],
  "live-blog stamps": [
    ["inside", "18:40", "stamp"],
    ["inside", "Ore 18.40", "stamp"],
  ],
  "carousel and gallery counters": [
    ["under", "3/11", "gallery"],
    ["inside", "Foto 2 di 8", "gallery"],
    ["under", "Sfoglia la gallery", "gallery"],
  ],
  "aggregator tails": [
    ["end", "🔗 Leggi su Vocedellumbria.it", "aggregator"],
    ["end", "L'articolo {title} proviene da Voce dell'Umbria.", "aggregator"],
    ["end", "Continua a leggere", "aggregator"],
    ["end", "Fonte: Agenzia Prova", "aggregator"],
  ],
};

/** What stands right behind a sentence of a paragraph, and the kind of what is cut out. */
const INLINE: readonly (readonly [text: string, kind: string])[] = [
  [" Leggi anche: Rinviato il vertice di Oslo", "related"],
  [" LEGGI ANCHE –> Rinviato il vertice di Oslo", "related"],
  [" (LO SPECIALE)", "related"],
  [" © RIPRODUZIONE RISERVATA", "legal"],
  [" (ANSA)", "byline"],
  [" (Rin)", "byline"],
  ["(segue) (Les)", "byline"],
  ["Continua a leggere", "aggregator"],
  [" [Continua a leggere]", "aggregator"],
  [" 🔗 Leggi su Vocedellumbria.it", "aggregator"],
  [" L'articolo {title} proviene da Voce dell'Umbria.", "aggregator"],
  [" Seguici su Telegram per altre notizie", "share"],
];

interface Page {
  readonly lines: readonly string[];
  /** Numbers of the lines that belong to the article. */
  readonly own: ReadonlySet<number>;
}

function pageOf({ title, standfirst, body }: TestStory, place: string, set: readonly string[]): Page {
  const parts: (readonly [readonly string[], boolean])[] = [
    [place === "top" ? set : [], false],
    [[title], true],
    [[standfirst], true],
    [place === "under" ? set : [], false],
    [body.slice(0, 2), true],
    [place === "inside" ? set : [], false],
    [body.slice(2), true],
    [place === "end" ? set : [], false],
  ];
  const own = new Set<number>();
  const lines: string[] = [];
  for (const [texts, kept] of parts)
    for (const text of texts) if (lines.push(text) > 0 && kept) own.add(lines.length - 1);
  return { lines, own };
}

/** The blocks of each line of a page. */
function blocksOf(lines: readonly string[]) {
  const raw = lines.join("\n\n");
  const { blocks } = strip(read(raw));
  let start = 0;
  return lines.map((line) => {
    const from = start;
    start += line.length + 2;
    return blocks
      .filter((block) => block.start >= from && block.end <= from + line.length)
      .map(({ start: at, end, kind, kept }) => ({ text: raw.slice(at, end), kind, kept }));
  });
}

const fill = (text: string, { title, body }: TestStory): string =>
  text.replace("{title}", title).replace("{first}", body[0] ?? "");

describe.each(Object.entries(FURNITURE))("%s", (_name, cases) => {
  test.each(cases)("%s: %s", (place, line, kind, ...more) => {
    for (const story of STORIES) {
      const set = [line, ...more].map((text) => fill(text, story));
      const { lines, own } = pageOf(story, place, set);
      const blocks = blocksOf(lines);
      blocks.forEach((found, at) => {
        const kept = found.filter((block) => block.kept).map(({ text }) => text);
        expect(kept, lines[at]).toEqual(own.has(at) ? [lines[at]] : []);
      });
      const [first] = blocks[lines.indexOf(set[0] ?? "", line === "{title}" && place !== "top" ? 2 : 0)] ?? [];
      if (line !== "{first}") expect(first?.kind, set[0]).toBe(kind);
    }
  });
});

describe("inside a paragraph", () => {
  test.each(INLINE)("%s", (text, kind) => {
    for (const story of STORIES) {
      const paragraph = story.body[1] ?? "";
      const glued = paragraph + fill(text, story);
      const blocks = blocksOf([story.title, story.standfirst, story.body[0] ?? "", glued, ...story.body.slice(2)]);
      expect(blocks[3]?.map((block) => [block.text, block.kept])[0], glued).toEqual([paragraph, true]);
      expect(blocks[3]?.slice(1).map((block) => [block.kind, block.kept])).toEqual([[kind, false]]);
    }
  });
});

test("title, standfirst, subheading and body are told apart", () => {
  for (const { title, standfirst, body } of STORIES) {
    const kinds = blocksOf([title, standfirst, ...body]).map((found) => found.map(({ kind }) => kind).join());
    const under = body.map((text) => (text.length < 40 ? "subheading" : "body"));
    expect(kinds).toEqual(["title", "standfirst", ...under]);
  }
});

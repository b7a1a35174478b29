import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isBroken, widthOf } from "../src/kinds/boilerplate/wrap.js";
import type { Row } from "../src/kinds/boilerplate/wrap.js";
import { runArticle } from "../src/pipeline.js";
import type { ArticleMeta } from "../src/stages/read.js";
import { withoutEntities } from "../src/text/entities.js";
import { withoutHyphens } from "../src/text/hyphens.js";
import { withoutTypedQuotes } from "../src/text/quotes.js";
import { withoutMarkdown } from "../src/text/markdown.js";

/** Breaks every line to a width, as mail and teleprinters do; `part` may part a word that has no room. */
function broken(text: string, width: number, part: (word: string, room: number) => number = () => 0): string {
  return text
    .split("\n")
    .map((line) => {
      const rows: string[] = [];
      let row = "";
      for (let word of line.split(" ")) {
        if (row !== "" && row.length + 1 + word.length > width) {
          const at = part(word, width - row.length - 2);
          rows.push(at > 0 ? `${row} ${word.slice(0, at)}-` : row);
          row = "";
          word = word.slice(at);
        }
        row = row === "" ? word : `${row} ${word}`;
      }
      return [...rows, row].join("\n");
    })
    .join("\n");
}

const parted = (word: string, room: number): number =>
  /^\p{Ll}{8,}$/u.test(word) && room >= 3 ? Math.min(room, word.length - 3) : 0;

const NAME = /(?<![\p{L}*])(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})/gu;

/** What programs do to a text that is copied out of them. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  "broken to 72 columns": (text) => broken(text, 72),
  "broken to 45 columns": (text) => broken(text, 45),
  "broken to 72 columns with its words parted": (text) => broken(text, 72, parted),
  "with soft hyphens": (text) => text.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, "$1\u00ad"),
  "with hard blanks": (text) => text.replace(/ (?=\p{Lu})/gu, "\u00a0"),
  "with names in bold": (text) => text.replace(NAME, "**$1**"),
  "with names as links": (text) => text.replace(NAME, '[$1](https://esempio.it/tag_(uno) "$1")'),
  "quoted in a mail": (text) => text.replace(/^/gmu, "> "),
  "with references of HTML": (text) =>
    text.replace(/[«»’"àèéìòù–]/gu, (char) =>
      char === "’" ? "&rsquo;" : char === "è" ? "&egrave;" : `&#${char.charCodeAt(0)};`,
    ),
  "with quotation marks of two signs": (text) => text.replaceAll("«", "<<").replaceAll("»", ">>"),
  "with apostrophes doubled": (text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, "''"),
  "with a blank line between all lines": (text) => text.replaceAll("\n", "\n\n"),
};

/** Ways that leave the lines as they are. */
const WHOLE = new Set([
  "with soft hyphens",
  "with hard blanks",
  "with references of HTML",
  "with quotation marks of two signs",
  "with apostrophes doubled",
  "with a blank line between all lines",
]);

interface Page {
  readonly name: string;
  readonly raw: string;
  readonly meta: ArticleMeta;
}

const PAGES: readonly Page[] = readdirSync("fixtures")
  .filter((name) => existsSync(`fixtures/${name}/raw.txt`))
  .toSorted()
  .map((name) => ({
    name,
    raw: readFileSync(`fixtures/${name}/raw.txt`, "utf8"),
    meta: JSON.parse(readFileSync(`fixtures/${name}/meta.json`, "utf8")) as ArticleMeta,
  }));

/** What a page tells, each contact in a word. */
const told = (raw: string, meta: ArticleMeta): string[] =>
  runArticle(raw, meta)
    .contacts.map(({ type, status, date, place, participants, parties }) =>
      [type, status, date?.timex, place?.name, ...participants.map(({ name }) => name), ...parties].join(" | "),
    )
    .toSorted();

/** Of contacts told twice, those that only one text tells. */
function onlyOnce(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((contact) => {
    const at = left.indexOf(contact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe("a page tells the same", () => {
  const plain = PAGES.map(({ raw, meta }) => told(raw, meta));
  const all = plain.reduce((sum, contacts) => sum + contacts.length, 0);

  test("the pages tell of contacts", () => {
    expect(all).toBeGreaterThan(300);
  });

  // what is lost stands where a line of the page is broken that a rule knows by its shape: a title, a label
  test.each(Object.keys(WAYS))("%s", (way) => {
    const changed = PAGES.map(({ raw, meta }) => told(WAYS[way]?.(raw) ?? "", meta));
    const lost = plain.flatMap((contacts, at) => onlyOnce(contacts, changed[at] ?? []));
    const more = changed.flatMap((contacts, at) => onlyOnce(contacts, plain[at] ?? []));
    const most = WHOLE.has(way) ? 0.01 : 0.04;
    expect(lost.length / all, lost.join("\n")).toBeLessThan(most);
    expect(more.length / all, more.join("\n")).toBeLessThan(most);
  });

  test.each(Object.entries(WAYS))("with offsets that slice to its words %s", (_, way) => {
    for (const { raw, meta } of PAGES.slice(0, 30)) {
      const text = way(raw);
      const { article, contacts } = runArticle(text, meta);
      for (const { start, end, text: words } of article.mentions) expect(text.slice(start, end)).toBe(words);
      for (const { evidence } of contacts)
        for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
      for (const { participants, place } of contacts)
        for (const name of [...participants.map((one) => one.name), place?.name ?? ""])
          expect(name).not.toMatch(/[\n\u00ad\u200b\ufeff*[\]]/u);
    }
  });
});

const rowsOf = (text: string): Row[] => {
  let at = 0;
  let apart = true;
  return text.split("\n").flatMap((line) => {
    const row = { start: at, end: at + line.length, apart };
    at += line.length + 1;
    apart = line === "";
    return line === "" ? [] : [row];
  });
};

describe("rows broken to a width", () => {
  const MAIL =
    "Il ministro degli Esteri ha ricevuto ieri a Roma il collega\n" +
    "norvegese, che nel pomeriggio è stato al Senato. Domani i due\n" +
    "saranno a Napoli per la firma.\n\n" +
    "Nessun commento dalle ambasciate, che rinviano alla nota di\nquesta mattina.";

  test("are known by the words that had no room", () => {
    const rows = rowsOf(MAIL);
    const width = widthOf(MAIL, rows);
    expect(width).not.toBeNull();
    expect(rows.map((row, at) => isBroken(MAIL, row, rows[at + 1], width ?? 0))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  test.each([
    ["a menu", "Home\nPolitica\nEsteri\nEconomia\nSport\nCultura\nMeteo"],
    [
      "a list in small letters",
      "notizie di oggi\nle più lette\nultim'ora dal mondo\nsport\nmeteo\nfoto e video del giorno",
    ],
    [
      "a paragraph to a row",
      `${"La seduta è stata lunga e ha stancato tutti. ".repeat(8)}\n${"Poi il voto e la conta. ".repeat(9)}`,
    ],
  ])("are not those of %s", (_, text) => {
    expect(widthOf(text, rowsOf(text))).toBeNull();
  });

  test("end before an entry of a list or of a live page", () => {
    const text =
      "Il ministro ha lasciato il palazzo dopo le undici di sera.\n18:40 Riprende la seduta, presenti quasi tutti i deputati\n" +
      "della maggioranza e pochi altri, dicono i cronisti in aula\ne in tribuna.";
    const rows = rowsOf(text);
    const width = widthOf(text, rows) ?? 0;
    expect(isBroken(text, rows[0] as Row, rows[1], width)).toBe(false);
    expect(isBroken(text, rows[1] as Row, rows[2], width)).toBe(true);
  });
});

describe("words parted by hyphens", () => {
  test("are whole, and as long", () => {
    expect(withoutHyphens("il pre\u00adsi\u00addente ha")).toBe("il presidente\ufeff\ufeff ha");
    expect(withoutHyphens("dopo l'incon-\ntro di ieri")).toBe("dopo l'incontro\ufeff\ufeff di ieri");
    expect(withoutHyphens("l'accordo italo-\nfrancese di ieri")).toBe("l'accordo italo-\nfrancese di ieri");
    expect(withoutHyphens("l'asse Roma-\nParigi")).toBe("l'asse Roma-\nParigi");
  });
});

describe("references of HTML", () => {
  test.each([
    [
      "perch&eacute; l&#8217;incontro",
      "perché\ufeff\ufeff\ufeff\ufeff\ufeff\ufeff\ufeff l’\u200b\u200b\u200b\u200b\u200b\u200bincontro",
    ],
    ["l'incon&shy;tro di", `l'incontro${"\ufeff".repeat(5)} di`],
    ["pi&#xf9;cos&igrave;x e", `piùcosìx${"\ufeff".repeat(12)} e`],
  ])("are the characters they stand for in %j", (text, plain) => {
    expect(withoutEntities(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });

  test.each(["Rossi & Figli; Bianchi &c; e &boh; &#xd800; AT&T"])("are none in %j", (text) => {
    expect(withoutEntities(text)).toBe(text);
  });
});

describe("quotation marks of two signs", () => {
  test.each([
    ["<<Ci vediamo>>, ha detto", "«\u200bCi vediamo»\u200b, ha detto"],
    ["''Sì'' dell''Unione", '"\u200bSì"\u200b dell\'\u200bUnione'],
    ["a <<< b e c >>> d", "a <<< b e c >>> d"],
  ])("are one in %j", (text, plain) => {
    expect(withoutTypedQuotes(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });
});

describe("the signs of Markdown", () => {
  const seen = (text: string): string => withoutMarkdown(text).replaceAll("\u200b", "");

  test.each([
    ["# Merz a Roma\n\nIl **cancelliere** è arrivato.", " Merz a Roma\n\nIl cancelliere è arrivato."],
    [
      "Ha visto [Tajani](https://esempio.it/a_(b)) e ![la foto](https://esempio.it/f.jpg) ieri",
      "Ha visto Tajani e  ieri",
    ],
    [
      "[Home](/) | [Esteri](/esteri)\n\n> «*Abbiamo parlato*», ha detto",
      "Home | Esteri\n\n«Abbiamo parlato», ha detto",
    ],
  ])("are blanked in %j", (text, plain) => {
    expect(seen(text)).toBe(plain);
    expect(withoutMarkdown(text)).toHaveLength(text.length);
  });

  test.each([
    "Costa 3 * 4 euro [fonte: Istat] (ieri)",
    "> Leggi anche\nIl ministro è a Roma.",
    "un_nome_con_trattini e l'asterisco*",
  ])("are none in %j", (text) => {
    expect(withoutMarkdown(text)).toBe(text);
  });
});

import { describe, expect, test } from "vitest";
import { alike, likenessOf } from "../src/kinds/article/likeness.js";
import { Duplicates } from "../src/run/duplicates.js";
import { tokenize } from "../src/text/token.js";
import { contatti, folderOf, newOutput, readRecords, readText } from "./command.js";

const STORY = `Il presidente del Consiglio ha ricevuto ieri a Palazzo Chigi il cancelliere austriaco. I due hanno parlato del traffico al Brennero, dei treni merci e dei controlli alle frontiere.
Il colloquio è durato un'ora e mezza. Al termine il cancelliere ha detto che i lavori della galleria finiranno in tempo e che Vienna non toglierà i divieti notturni prima di allora.
In serata è prevista una cena con gli imprenditori del Tirolo e della Lombardia, che chiedono regole comuni per il passaggio degli autocarri.`;
const OTHER = `Il presidente della Repubblica è arrivato a Tirana per una visita di due giorni. Lo ha accolto all'aeroporto il collega albanese, con il quale parlerà di energia e di giustizia.
Domani è previsto l'incontro con gli studenti dell'università, poi la visita al porto di Durazzo. La delegazione rientrerà a Roma in serata con un volo di Stato.`;

const likeness = (text: string): Int32Array => likenessOf(tokenize(text, 0, text.length, [])) ?? new Int32Array();
const share = (one: string, other: string): number => alike(likeness(one), 0, likeness(other));

describe("likeness", () => {
  test("is whole for one text in other marks and case, high for one with a few words changed, low for another story", () => {
    expect(share(STORY, STORY.toUpperCase().replaceAll(".", " –"))).toBe(1);
    expect(share(STORY, STORY.replace("ieri", "mercoledì").replace("un'ora e mezza", "due ore"))).toBeGreaterThan(0.6);
    expect(share(STORY, OTHER)).toBeLessThan(0.1);
  });

  test("is not told of a few words", () => {
    expect(likenessOf(tokenize("Il premier a Malta.", 0, 19, []))).toBeNull();
  });
});

describe("duplicates", () => {
  test("name the first of their like, never one another", () => {
    const seen = new Duplicates();
    const copy = STORY.replace("ieri", "mercoledì");
    expect(seen.find("a", likeness(STORY))).toBeNull();
    expect(seen.find("b", likeness(OTHER))).toBeNull();
    expect(seen.find("c", likeness(copy))).toBe("a");
    expect(seen.find("d", likeness(copy))).toBe("a");
    expect(seen.find("e", likeness(OTHER))).toBe("b");
  });

  test("are told among as many articles as are remembered, and of older ones no more", () => {
    const seen = new Duplicates(8);
    const story = (n: number): Int32Array =>
      likeness(Array.from({ length: 40 }, (_, at) => `parola${n}x${at}`).join(" "));
    for (let n = 0; n < 20; n++) expect(seen.find(`${n}`, story(n))).toBeNull();
    for (let n = 12; n < 20; n++) expect(seen.find("again", story(n))).toBe(`${n}`);
    expect(seen.find("old", story(3))).toBeNull();
  });

  test("are marked and not dropped, the same whatever the number of workers", async () => {
    const files: Record<string, string> = {};
    for (let n = 0; n < 300; n++) {
      const words = Array.from({ length: 60 }, (_, at) => `luogo${n}${String.fromCharCode(97 + (at % 26))}`).join(
        " di ",
      );
      files[`${String(n).padStart(3, "0")}.txt`] =
        n % 10 === 9 ? STORY.replace("ieri", `il ${n % 28}`) : `${OTHER.slice(0, 80)} ${words}.`;
    }
    const folder = folderOf(files);
    const outs = [];
    for (const workers of ["1", "2", "3"]) {
      const out = newOutput();
      outs.push(out);
      await contatti(["extract", folder, out, "--workers", workers]);
    }
    const [first = ""] = outs;
    const articles = readRecords<{ file: string; duplicateOf: string | null }>(first, "articles.jsonl");
    expect(articles).toHaveLength(300);
    expect(articles.filter(({ duplicateOf }) => duplicateOf !== null).map(({ file }) => file)).toEqual(
      Object.keys(files).filter((_, n) => n % 10 === 9 && n > 9),
    );
    expect(new Set(articles.map(({ duplicateOf }) => duplicateOf))).toEqual(new Set([null, "009.txt"]));
    for (const out of outs) expect(readText(out, "articles.jsonl") === readText(first, "articles.jsonl")).toBe(true);
  }, 180_000);
});

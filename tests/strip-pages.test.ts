import { describe, expect, it } from "vitest";
import { read } from "../src/stages/read.js";
import { strip } from "../src/stages/strip.js";
import { PAGES } from "./strip-pages.js";

interface Expected {
  readonly text: string;
  readonly kept: boolean;
  readonly kind: string | null;
}

/** "+ line" is kept, "- line" is set aside, "-share line" is set aside as a share control; an empty line is one. */
function parse(page: string): Expected[] {
  return page
    .replace(/^\n|\n\s*$/gu, "")
    .split("\n")
    .map((line) => {
      const found = /^\s*([+-])([a-z]*) (.*)$/u.exec(line);
      if (!found) return { text: "", kept: false, kind: null };
      return { text: found[3] ?? "", kept: found[1] === "+", kind: found[2] === "" ? null : (found[2] ?? null) };
    });
}

describe.each(PAGES.map((page) => [page.name, page] as const))("%s", (_name, page) => {
  const lines = parse(page.text);
  const raw = lines.map(({ text }) => text).join("\n");
  const stripped = strip(read(raw));

  it.each(lines.map((line, at) => [line.text, line, at] as const).filter(([text]) => text.trim() !== ""))(
    "%s",
    (_text, line, at) => {
      const start = lines.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0);
      const found = stripped.blocks.filter((block) => block.start >= start && block.end <= start + line.text.length);
      const kept = found
        .filter((block) => block.kept)
        .map((block) => raw.slice(block.start, block.end))
        .join(" ");
      const wanted = line.kept ? line.text.replace(/⟪[^⟫]*⟫/gu, "").trim() : "";
      expect(kept, JSON.stringify(found)).toBe(wanted);
      if (line.kind !== null) expect(found.map((block) => block.kind)).toContain(line.kind);
    },
  );

  it("covers every line in order, without overlap", () => {
    let last = 0;
    for (const block of stripped.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(last);
      expect(block.end).toBeGreaterThan(block.start);
      expect(raw.slice(last, block.start).trim()).toBe("");
      last = block.end;
    }
    expect(raw.slice(last).trim()).toBe("");
  });

  it("tells title, author and date", () => {
    const { title = stripped.title, author = stripped.author, published = stripped.published?.date ?? null } = page;
    expect([stripped.title, stripped.author, stripped.published?.date ?? null]).toEqual([title, author, published]);
  });
});

describe("language", () => {
  it("leaves a Spanish page to others", () => {
    const { language, warnings } = strip(
      read(
        "El ministro de Exteriores recibió ayer en Madrid a su homólogo marroquí para hablar de la pesca y de los acuerdos que los dos países firmarán en el otoño.",
      ),
    );
    expect(language.code).toBe("es");
    expect(warnings).toContain("not_italian");
  });

  it.each([
    [
      "fr",
      "Le ministre des Affaires étrangères a reçu hier à Paris son homologue maltais pour parler de la pêche et des accords que les deux pays signeront dans les mois à venir.",
    ],
    [
      "en",
      "The foreign minister met his Maltese colleague in Rome on Monday to talk about fishing and about the agreements that the two countries will sign in the spring.",
    ],
    [
      "de",
      "Der Außenminister hat gestern in Berlin seinen maltesischen Kollegen empfangen, um mit ihm über die Fischerei und die Abkommen der beiden Länder zu sprechen.",
    ],
  ])("tells %s", (code, text) => {
    expect(strip(read(text)).language.code).toBe(code);
  });

  it("marks a part of an Italian page in another language, keeps it out and says so", () => {
    const italian =
      "Il ministro ha ricevuto ieri alla Farnesina il collega austriaco per parlare dei treni del Brennero.";
    const german =
      "Der Minister hat gestern in Rom seinen österreichischen Kollegen empfangen, um mit ihm über die Züge am Brenner zu sprechen.";
    const raw = `${italian}\n\n${german}\n\nI due si rivedranno a Vienna in primavera, secondo una nota della Farnesina.`;
    const { blocks, language, warnings } = strip(read(raw));
    expect(language.code).toBe("it");
    expect(warnings).toEqual(["part_not_italian"]);
    expect(blocks.map(({ kind, kept }) => [kind, kept])).toEqual([
      ["body", true],
      ["foreign", false],
      ["body", true],
    ]);
    expect(strip(read(italian)).warnings).toEqual([]);
  });

  it.each([
    "Putin e Xi si sono visti ieri a Pechino: due ore di colloquio, poi la cena al palazzo.",
    "Ankara, Erdogan riceve Rutte: «Presto un vertice». Domani tocca a Fidan, atteso a Berlino.",
    "PARIGI, 3 MAR - Macron ha sentito al telefono Zelensky. Lo fa sapere l'Eliseo in una nota.",
    "Telefonata Meloni-Modi. Al centro commercio, difesa, spazio. Vertice bilaterale a novembre?",
    "Vertice Trump-Kim a Singapore: stretta di mano, pranzo, firma. «Incontro fantastico, onesto».",
  ])("keeps a short Italian page from 80 characters: %s", (raw) => {
    expect(raw.length).toBeGreaterThanOrEqual(80);
    expect(raw.length).toBeLessThan(100);
    const { blocks, language, warnings } = strip(read(raw));
    expect(language.code).toBe("it");
    expect(warnings).toEqual([]);
    const kept = blocks.filter((block) => block.kept).map(({ start, end }) => raw.slice(start, end));
    expect(kept).toEqual([raw]);
  });

  it("takes a short page for Italian", () => {
    expect(
      strip(read("Putin-Xi, colloquio a Pechino. Telefonata Macron-Trump, vertice Nato: Rutte vede Zelensky.")).language
        .code,
    ).toBe("it");
  });
});

describe("small pages", () => {
  it("keeps a wire item of one line", () => {
    const { blocks } = strip(read("ROMA – Il presidente ha ricevuto il re di Norvegia al Quirinale"));
    expect(blocks.map(({ kept }) => kept)).toEqual([true]);
  });

  it("keeps a flash that is only a headline", () => {
    expect(strip(read("Mosca, Lavrov riceve l'ambasciatore turco")).blocks.some(({ kept }) => kept)).toBe(true);
  });

  it("keeps nothing of a page of menus", () => {
    const { blocks, warnings } = strip(read("Home\nPolitica\nEsteri\nContatti\nCookie policy"));
    expect(blocks.some(({ kept }) => kept)).toBe(false);
    expect(warnings).toContain("no_text");
  });
});

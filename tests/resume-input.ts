import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PAGE, folderOf, readText } from "./command.js";

/** A page that fills a batch, and takes no time to read. */
const LONG = `<p>Il premier a Malta.</p><!-- ${"x".repeat(262_144)} -->`;
const STORIES = [
  "Il presidente della Repubblica Sergio Mattarella ha ricevuto ieri a Roma il presidente tedesco Frank-Walter Steinmeier. Al centro del colloquio i treni del Brennero.",
  "Vučić e Kurti si sono incontrati a Ocrida lo scorso sabato. Dopo dodici ore di trattativa non c'è una firma, e le targhe delle automobili restano quelle di prima.",
  "Telefonata fra Emmanuel Macron e Recep Tayyip Erdogan: i due leader hanno discusso per un'ora del grano che parte dai porti del Mar Nero e delle navi ferme.",
  "La Farnesina ha convocato l'ambasciatore russo dopo le accuse contro i pescatori di Mazara. Il diplomatico è rimasto negli uffici venti minuti e non ha parlato con i cronisti.",
];
const line = (fields: object): string => JSON.stringify(fields);

/** Three batches and the rest: near-duplicates, faults, pages of HTML of one name, on both sides of every cut. */
const NEWS = STORIES.flatMap((story, n) => [
  line({ text: story }),
  line({ text: PAGE.replace("ieri", `il ${n + 2} marzo`) }),
  "{",
  line({ id: "pagina", html: `<p>${story}</p>` }),
  ...(n < 3 ? [line({ id: `lunga${n}`, html: LONG })] : []),
]).join("\n");

const FILES = ["contacts.jsonl", "articles.jsonl", "chronology.jsonl", "errors.jsonl"];

/** Every file of a run but `run.json`, with the texts of its pages. */
export function outputOf(out: string): Record<string, string> {
  const texts = readdirSync(join(out, "text"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
  return Object.fromEntries([...FILES, ...texts.toSorted()].map((name) => [name, readText(out, name)]));
}

/** A folder with four batches to read. */
export const newInput = (): string => folderOf({ "a.txt": PAGE, "n.jsonl": NEWS, "z.html": `<p>${PAGE}</p>` });

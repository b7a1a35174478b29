// @ts-check
// Writes a large input out of the sample articles: node scripts/big-input.mjs FILE MEGABYTES [SHARE] [SEED]
// FILE ends in .jsonl.gz, .jsonl or .warc, or is a folder (pages of text, a thousand to a folder). SHARE of the bytes (0.03)
// is running Italian news: sample articles with other names and numbers. The rest is other languages, which is passed over.
// In a .warc six bytes of pictures come with each byte of text; MEGABYTES counts the text alone.

import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createGzip } from "node:zlib";

const RAW = new URL("../raw/", import.meta.url);
const NAMES =
  "Bassani Cordero Dellacasa Ferrante Galvani Lorusso Marchetti Nardi Orsolini Pavone Quaranta Rinaldi Santoro Tedeschi Ungaro Valenti Zamboni".split(
    " ",
  );
const FOREIGN = [
  "El presidente del Gobierno viajó ayer a la capital para hablar de los presupuestos y de la pesca con los ministros de la región, que esperan una respuesta antes del verano.",
  "La oposición pidió en el Congreso que se explique cuánto costará el nuevo tren y por qué las obras llevan dos años de retraso, pero nadie contestó a la pregunta.",
  "Le ministre a déclaré que les travaux de la gare seront terminés avant la fin de l'année et que les voyageurs ne paieront pas plus cher leurs billets pour autant.",
  "Dans la soirée, les deux délégations se sont retrouvées pour un dîner auquel étaient aussi invités des industriels et des représentants des universités du pays.",
  "Die Bundesregierung hat am Mittwoch beschlossen, dass die Länder mehr Geld für die Schulen bekommen sollen, doch über die Höhe der Summe wird noch gestritten.",
  "Nach dem Gespräch sagte die Ministerin, man habe über Energie und Verkehr gesprochen und werde sich im Herbst wieder treffen, wenn die Zahlen auf dem Tisch liegen.",
  "The prime minister told reporters that the talks had been useful and that officials from both sides would meet again before the end of the month to settle what is open.",
  "Opposition leaders said that the figures which the government had published were wrong, and that nobody had told them how the money for the hospitals would be found.",
];

/** @param {number} seed numbers from 0 to 1, the same for the same seed (mulberry32) */
export function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Articles until so many bytes of text are given.
 * @param {number} bytes
 * @param {number} share
 * @param {number} seed
 */
export function* articles(bytes, share, seed) {
  const random = randomOf(seed);
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const samples = readdirSync(RAW)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, RAW), "utf8"));
  const known = /(?<=\p{Ll}+ )(?:Tajani|Meloni|Macron|Merz|Vučić|Kurti|Tusk|Sisi)(?= )/gu;
  let italian = 0;
  for (let total = 0; total < bytes;) {
    let text;
    if (italian <= total * share) {
      text = pick(samples).replace(known, (name) => (random() < 0.5 ? name : pick(NAMES)));
      text = text.replace(/\b\d{1,2}\b/gu, (n) => (Number(n) < 28 ? String(1 + Math.floor(random() * 27)) : n));
      italian += Buffer.byteLength(text);
    } else {
      const from = Math.floor(random() * 4) * 2;
      const length = 8 + Math.floor(random() ** 4 * 200);
      text = Array.from({ length }, () => FOREIGN[from + Math.floor(random() * 2)]).join("\n\n");
    }
    total += Buffer.byteLength(text);
    yield text;
  }
}

/** What a server sent, as a record of an archive.
 * @param {string} name @param {string} type @param {Buffer} content
 */
function warcRecord(name, type, content) {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://giornale.example/${name}`;
  const length = Buffer.byteLength(http) + content.length;
  return Buffer.concat([
    Buffer.from(`${head}\r\nContent-Length: ${length}\r\n\r\n${http}`),
    content,
    Buffer.from("\r\n\r\n"),
  ]);
}

/** Bytes that stand for pictures and scripts, for each byte of text: news pages come with many of them. */
const PICTURES = 6;
const noise = Buffer.from(Array.from({ length: 1 << 20 }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255));

/** A page and its pictures. @param {string} text @param {number} number */
function warcRecords(text, number) {
  const page = Buffer.from(text);
  const picture = noise.subarray(0, Math.min(noise.length, page.length * PICTURES));
  return Buffer.concat([
    warcRecord(`2025/03/06/${number}`, "text/plain; charset=utf-8", page),
    warcRecord(`${number}.jpg`, "image/jpeg", picture),
  ]);
}

/** @param {string} place @param {Iterable<string>} texts */
async function write(place, texts) {
  if (!/\.(?:jsonl|jsonl\.gz|warc)$/u.test(place)) {
    let number = 0;
    for (const text of texts) {
      const folder = `${place}/${String(Math.floor(number / 1000)).padStart(5, "0")}`;
      if (number % 1000 === 0) mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${String(number++).padStart(8, "0")}.txt`, text);
    }
    return;
  }
  const file = createWriteStream(place);
  const stream = place.endsWith(".gz") ? createGzip({ level: 1 }) : file;
  if (stream !== file) stream.pipe(file);
  let number = 0;
  for (const text of texts) {
    number++;
    const piece = place.endsWith(".warc")
      ? warcRecords(text, number)
      : `${JSON.stringify({ id: number, text, published: "2025-03-06" })}\n`;
    if (!stream.write(piece)) await once(stream, "drain");
  }
  stream.end();
  await once(file, "finish");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [place = "", megabytes = "1", share = "0.03", seed = "1"] = process.argv.slice(2);
  await write(place, articles(Number(megabytes) * 1e6, Number(share), Number(seed)));
}

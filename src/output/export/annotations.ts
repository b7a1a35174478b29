import { createHash } from "node:crypto";
import type { ArticleRecord } from "../../kinds/article/schema.js";
import type { ContactRecord, Evidence, Slot } from "../../kinds/contact/schema.js";
import { toCodePoints } from "../../text/astral.js";
import { gathered } from "./exporter.js";
import type { Exporter } from "./exporter.js";
import { headlineOf, viewOfContact, webAddress, whereOf, whoOf } from "./view.js";

/** A contact with the article that tells it. */
export interface Told {
  readonly contact: ContactRecord;
  readonly article: Pick<ArticleRecord, "file" | "text" | "url" | "language" | "astral">;
}

/** Characters on either side of a quotation. */
const AROUND = 32;

/** A name for an annotation that is the same in every run: a UUID of version 8, made of what it is of. */
function nameOf(contact: ContactRecord, { slot, start }: Evidence): string {
  const hex = createHash("sha256").update(`${contact.id}|${slot}|${start}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** A file name as a relative address. */
const toAddress = (file: string): string => file.toWellFormed().split("/").map(encodeURIComponent).join("/");

/** What the record says of the slot that the words are evidence of. */
function valueOf(slot: Slot, contact: ContactRecord): string {
  const { type, status, date, parties, initiator, duration, topics, source } = contact;
  const values: Readonly<Record<Slot, string | null | undefined>> = {
    type,
    status,
    date: date?.timex,
    participants: whoOf(contact),
    parties: parties.join(", "),
    place: whereOf(contact),
    initiator,
    duration,
    topics: topics.join("; "),
    source,
  };
  return values[slot] ?? "";
}

/** The words on either side of a piece of evidence, as far as the sentence goes that the record keeps. */
function contextOf({ evidence }: ContactRecord, { start, end }: Evidence): { prefix?: string; suffix?: string } {
  const sentence = evidence.find((one) => one.slot === "status" && one.start <= start && one.end >= end);
  if (!sentence) return {};
  const before = Array.from(sentence.text.slice(0, start - sentence.start))
    .slice(-AROUND)
    .join("");
  const after = Array.from(sentence.text.slice(end - sentence.start))
    .slice(0, AROUND)
    .join("");
  return { ...(before === "" ? {} : { prefix: before }), ...(after === "" ? {} : { suffix: after }) };
}

/** Positions count code points, as the model asks. */
function selectorsOf({ contact, article }: Told, evidence: Evidence): object[] {
  const quote = { type: "TextQuoteSelector", exact: evidence.text, ...contextOf(contact, evidence) };
  const [start, end] = [evidence.start, evidence.end].map((offset) => toCodePoints(offset, article.astral));
  return [{ type: "TextPositionSelector", start, end }, quote];
}

/** One piece of evidence as a Web Annotation: the slot as a tag, its value, and the words in the article's text. */
export function toAnnotation(told: Told, evidence: Evidence): object {
  const { contact, article } = told;
  const scope = webAddress(article.url);
  return {
    id: nameOf(contact, evidence),
    type: "Annotation",
    motivation: "describing",
    body: [
      { type: "TextualBody", purpose: "tagging", value: evidence.slot, format: "text/plain", language: "en" },
      { type: "TextualBody", purpose: "describing", value: valueOf(evidence.slot, contact), format: "text/plain" },
      {
        type: "TextualBody",
        purpose: "identifying",
        value: `${contact.id} ${contact.status} ${headlineOf(viewOfContact(contact))}`,
        format: "text/plain",
      },
    ],
    target: {
      type: "SpecificResource",
      source: {
        id: toAddress(article.text === "raw" ? article.file : article.text),
        type: "Text",
        format: "text/plain",
        language: article.language.code,
      },
      ...(scope === null ? {} : { scope }),
      selector: selectorsOf(told, evidence),
    },
    generator: { type: "Software", name: "contatti" },
  };
}

/** W3C Web Annotations (JSON-LD) of all evidence, as one collection with one page. */
export const toAnnotations: Exporter<Told> = (contacts) =>
  gathered(
    (async function* () {
      let before = "";
      let total = 0;
      yield `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","startIndex":0,"items":[\n`;
      for await (const told of contacts)
        for (const evidence of told.contact.evidence) {
          yield before + JSON.stringify(toAnnotation(told, evidence));
          before = ",\n";
          total++;
        }
      yield `\n],"id":"annotations.jsonld","partOf":{"id":"annotations.jsonld#all","type":"AnnotationCollection","label":"contatti","total":${total}}}\n`;
      return 0;
    })(),
  );

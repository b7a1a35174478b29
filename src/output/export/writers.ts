import type { Told } from "./annotations.js";
import { toAnnotations } from "./annotations.js";
import { toCalendar } from "./calendar.js";
import { toDyads } from "./dyads.js";
import type { Exporter } from "./exporter.js";
import type { FormatName } from "./formats.js";
import { toNetwork } from "./network.js";
import { toParquet } from "./parquet.js";
import { toPloverLines } from "./plover.js";
import { toTable } from "./table.js";
import { toTimeline } from "./timeline.js";

/** What writes a format: from contacts alone, or from contacts with the articles that tell them. */
export type FormatWriter =
  | { readonly of: "contacts"; readonly write: Exporter }
  | { readonly of: "evidence"; readonly write: Exporter<Told> };

/** The writer of every format. */
export const WRITERS: Readonly<Record<FormatName, FormatWriter>> = {
  csv: { of: "contacts", write: toTable },
  dyads: { of: "contacts", write: toDyads },
  plover: { of: "contacts", write: toPloverLines },
  timeline: { of: "contacts", write: toTimeline },
  annotations: { of: "evidence", write: toAnnotations },
  ics: { of: "contacts", write: toCalendar },
  gexf: { of: "contacts", write: toNetwork },
  parquet: { of: "contacts", write: toParquet },
};

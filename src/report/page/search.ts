import { fold } from "../../text/fold.js";
import type { Parts } from "./parts.js";
import { slices } from "./slices.js";

/** Rows that are made ready for searching at a time, while the page has nothing else to do. */
const STEP = 200;

/** Texts to search in, made once a row, of all that its card says and quotes. */
export class SearchTexts {
  readonly #parts: Parts;
  readonly #texts: string[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The folded text of a row. */
  readonly of = (row: number): string => (this.#texts[row] ??= this.#make(row));

  /** Makes all texts ready in the background; `later` calls back when the page is idle. */
  prepare(later: (run: () => void) => void, from = 0): void {
    const total = this.#parts.core.rows.id.length;
    if (from >= total) return;
    later(() => {
      for (let row = from; row < Math.min(total, from + STEP); row++) this.of(row);
      this.prepare(later, from + STEP);
    });
  }

  #make(row: number): string {
    const { core, articles, detail, text } = this.#parts;
    const { rows, sides, publishers } = core;
    const { participants, place, topics, records } = detail(row);
    const said = records.flatMap((record) => {
      const whole = record.quotes.length > 0 ? null : text(record.article);
      const quoted = whole ? slices(whole.text, record.proofs) : record.quotes.map(([, words]) => words);
      return [articles()[record.article]?.title ?? "", record.source ?? "", ...quoted];
    });
    return fold(
      [
        ...participants.flatMap(({ name, written, role }) => [name, written ?? "", role ?? ""]),
        ...(rows.sides[row] ?? []).flatMap((at) => sides[at]?.slice(1) ?? []),
        ...(rows.publishers[row] ?? []).map((at) => publishers[at] ?? ""),
        place?.name ?? "",
        place?.venue ?? "",
        place?.occasion ?? "",
        core.places[rows.place[row] ?? -1] ?? "",
        ...topics,
        ...said,
      ].join("\n"),
    );
  }
}

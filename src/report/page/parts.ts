import type { ReportArticle, ReportCore, ReportDetail, ReportText } from "../data.js";

/** The data that stand in the page, each part read when it is first asked for. */
export interface Parts {
  readonly core: ReportCore;
  readonly articles: () => readonly ReportArticle[];
  readonly detail: (row: number) => ReportDetail;
  readonly text: (article: number) => ReportText | null;
}

/** Reads the parts; `source` gives the JSON of a part by its id, null where there is none. */
export function openParts(source: (id: string) => string | null): Parts {
  const read = (id: string): unknown => {
    const json = source(id);
    if (json === null) throw new Error(`the page lacks its part ${id}`);
    return JSON.parse(json);
  };
  const core = read("core") as ReportCore;
  const chunks = new Map<number, readonly ReportDetail[]>();
  let articles: readonly ReportArticle[] | null = null;
  return {
    core,
    articles: () => (articles ??= read("articles") as readonly ReportArticle[]),
    detail: (row) => {
      const at = Math.floor(row / core.chunk);
      const chunk = chunks.get(at) ?? (read(`details-${at}`) as readonly ReportDetail[]);
      chunks.set(at, chunk);
      const detail = chunk[row % core.chunk];
      if (!detail) throw new Error(`the page lacks the details of contact ${row}`);
      return detail;
    },
    text: (article) => {
      const json = source(`text-${article}`);
      return json === null ? null : (JSON.parse(json) as ReportText);
    },
  };
}

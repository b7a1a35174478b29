import * as annotator from "@apache-annotator/selector";

type Matcher = (selector: object) => (scope: object) => AsyncIterable<{ startIndex: number; endIndex: number }>;
// its types import files without their endings, which TypeScript does not find
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = annotator as unknown as Record<
  "textPositionSelectorMatcher" | "textQuoteSelectorMatcher",
  Matcher
>;

/** A text as one chunk, as the reader of annotations asks for it. */
function chunker(text: string) {
  const currentChunk = { data: text };
  return { currentChunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
}

interface Selector {
  readonly type: string;
  readonly start?: number;
  readonly end?: number;
  readonly exact?: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What a selector of a Web Annotation selects in a text, by Apache Annotator. */
export async function selectedBy(selector: Selector, text: string): Promise<string[]> {
  const { start = 0, end = 0, exact = "", prefix, suffix } = selector;
  const quote = { exact, ...(prefix === undefined ? {} : { prefix }), ...(suffix === undefined ? {} : { suffix }) };
  const matcher =
    selector.type === "TextPositionSelector"
      ? textPositionSelectorMatcher({ type: "TextPositionSelector", start, end })
      : textQuoteSelectorMatcher({ type: "TextQuoteSelector", ...quote });
  const found: string[] = [];
  for await (const { startIndex, endIndex } of matcher(chunker(text))) found.push(text.slice(startIndex, endIndex));
  return found;
}

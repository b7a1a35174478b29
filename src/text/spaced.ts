const UNEVEN = /\s{2}|[^\S ]|\u200b/u;

/** A name or a phrase as it is written: a line end, a hard blank or several in a row are one blank, and one of no width is none. */
export const singleSpaced = (text: string): string =>
  UNEVEN.test(text) ? text.replaceAll("\u200b", "").replace(/\s+/gu, " ").trim() : text;

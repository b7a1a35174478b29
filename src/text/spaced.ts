const UNEVEN = /\s{2}|[^\S ]/u;

/** A name or a phrase as it is written: a line end, a hard blank or several in a row are one blank. */
export const singleSpaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/gu, " ") : text);

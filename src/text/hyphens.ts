/** Stands behind a word for each hyphen taken out of it: it belongs to the word, and is a blank of no width. */
export const TAKEN_OUT = "\ufeff";

export const SOFT_HYPHEN = "\u00ad";
const SOFT = /(?<![\p{L}\u00ad])\p{L}+(?:\u00ad+\p{L}+)+/gu;
/** "incon-⏎tro": a word parted at the end of a row, and what goes on there. */
const PARTED = /(?<!\p{L})(\p{L}{2,})-(\r?\n[ \t]*)(\p{Ll}\p{L}*)/gu;

/** What a hyphen joins, and does not part: "italo-⏎francese". */
const JOINED = new Set(
  (
    "italo franco russo anglo austro sino nippo greco turco libico ispano luso indo afro euro arabo serbo tedesco " +
    "americano israelo ucraino siro irano ex vice neo filo anti pro non politico tecnico economico socio storico centro"
  ).split(" "),
);

/** A word without a sign that stands in it, as long as it was. */
export function together(word: string, sign: string): string {
  const letters = word.replaceAll(sign, "");
  return letters + TAKEN_OUT.repeat(word.length - letters.length);
}

/**
 * A text with the words whole that were parted by soft hyphens, or by hyphens at the ends of rows, as long as it was:
 * what parted a word stands behind it, so that the offsets of words stay true.
 */
export function withoutHyphens(raw: string): string {
  const plain = raw.includes(SOFT_HYPHEN) ? raw.replace(SOFT, (word) => together(word, SOFT_HYPHEN)) : raw;
  if (!plain.includes("-\n") && !plain.includes("-\r")) return plain;
  return plain.replace(PARTED, (parted: string, head: string, end: string, tail: string): string =>
    JOINED.has(head.toLowerCase()) ? parted : head + tail + TAKEN_OUT.repeat(1 + end.length),
  );
}

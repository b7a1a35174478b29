/** Lower case without marks: "Vučić" and "Vucic" are one. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Spellings of one sound in names that papers transliterate in their own ways, applied in order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[yj]/gu, "i"],
  [/w/gu, "v"],
  [/kh/gu, "h"],
  [/[^a-z]/gu, ""],
  [/(.)\1+/gu, "$1"],
  [/i+$/u, "i"],
  [/^ie/u, "e"],
];

/** A surname so that its spellings fall together: Zelensky and Zelenskyj, Yermak and Ermak; "" for no name. */
export function surname(name: string): string {
  const words = plain(name)
    .replace(/[^\p{L}\s'’-]/gu, " ")
    .trim()
    .split(/\s+/u);
  return SPELLINGS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), words.at(-1) ?? "");
}

/** True for surnames that are the same but for one letter, where they have five or more. */
export function sameSurname(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at + 1) === short.slice(short.length === long.length ? at + 1 : at);
}

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’ʼ‘`´]/gu;
/** Letters that Unicode does not decompose, as names carry them (Łukasz, Øyvind, Straße, Đorđe). */
const STROKES: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "e",
  ħ: "h",
};
const STROKED = /[łøđðþßæœıəħ]/gu;

/** True when every code unit is ASCII, so that no folding can change the word. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Lower case, composed, straight apostrophe; accents stay: "Perché" → "perché", "DELL’" → "dell'". */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize("NFC").replace(APOSTROPHES, "'");
}

function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(STROKED, (letter) => STROKES[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}

/** Composed Latin letters without their accents, by code, as they are first asked for. */
const BARE = Array.from({ length: 0x250 }, (): string | undefined => undefined);

/** As `normalise`, and without accents: "Erdoğan" → "erdogan", "Sánchez" → "sanchez". */
export function fold(word: string): string {
  const lower = normalise(word);
  let out = "";
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < 0x80) continue;
    if (code >= BARE.length) return bare(lower);
    out += lower.slice(from, at) + (BARE[code] ??= bare(lower.charAt(at)));
    from = at + 1;
  }
  return from === 0 ? lower : out + lower.slice(from);
}

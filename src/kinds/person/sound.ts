const VOWEL = "aeiou";

/** The sounds of letters, pairs and triples that transliterations of one sound differ in; the longest first. */
const SOUNDS: Readonly<Record<string, string>> = {
  tsch: "c",
  sch: "s",
  tch: "c",
  ou: "u",
  oo: "u",
  ee: "i",
  ph: "f",
  ck: "k",
  ks: "x",
  cz: "c",
  sz: "s",
  dj: "g",
  dz: "z",
  tz: "z",
  ts: "z",
  j: "i",
  y: "i",
  w: "v",
  q: "k",
  h: "",
  "'": "",
  "-": "",
  " ": "",
};
const SPELT = new RegExp(Object.keys(SOUNDS).join("|"), "gu");
const DOUBLED = /([^])\1+/g;

/** Keys found are kept, up to this many words; then all are forgotten. */
const LIMIT = 16_384;
let keys = new Map<string, string>();

/** `soundKey`, found once for words that come again. */
export function soundOf(folded: string): string {
  let key = keys.get(folded);
  if (key === undefined) {
    if (keys.size >= LIMIT) keys = new Map();
    keys.set(folded, (key = soundKey(folded)));
  }
  return key;
}

/**
 * A key that the spellings of one foreign name share: "Lavrov", "Zelensky", "Zelenskyj"
 * and "Zelenskiy" are one, so are "Sergej", "Sergey" and "Sergei". Takes a folded word.
 */
export function soundKey(folded: string): string {
  const key = folded.replace(SPELT, (letters) => SOUNDS[letters] as string).replace(DOUBLED, "$1");
  return key.includes("i") ? glide(key) : key;
}

/** Drops the i between two vowels ("Tokayev", "Tokaev") and before an initial e ("Yevgeny", "Evgenij"). */
function glide(key: string): string {
  let out = key.startsWith("ie") ? key.slice(1) : key;
  for (let at = 1; at < out.length - 1; at++)
    if (out.charAt(at) === "i" && VOWEL.includes(out.charAt(at - 1)) && VOWEL.includes(out.charAt(at + 1)))
      out = out.slice(0, at) + out.slice(at + 1);
  return out;
}

/** The consonants of a sound key: what "Mohammed", "Muhammad" and "Mohamad" share. */
export function skeleton(key: string): string {
  let out = "";
  for (const letter of key) if (!VOWEL.includes(letter) && letter !== out.at(-1)) out += letter;
  return out || key;
}

const VOWEL = "aeiou";

/** Pairs and triples of letters that transliterations of one sound differ in; the longest first. */
const CLUSTERS: readonly (readonly [string, string])[] = [
  ["tsch", "c"],
  ["sch", "s"],
  ["tch", "c"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ph", "f"],
  ["ck", "k"],
  ["ks", "x"],
  ["cz", "c"],
  ["sz", "s"],
  ["dj", "g"],
  ["dz", "z"],
  ["tz", "z"],
  ["ts", "z"],
];
/** The clusters by the code of their first letter. */
const BY_LETTER: (readonly [string, string])[][] = [];
for (const cluster of CLUSTERS) (BY_LETTER[cluster[0].charCodeAt(0)] ??= []).push(cluster);
const SINGLE: Readonly<Record<string, string>> = { j: "i", y: "i", w: "v", q: "k", h: "", "'": "", "-": "", " ": "" };

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
  let key = "";
  let last = "";
  for (let at = 0; at < folded.length;) {
    const cluster = clusterAt(folded, at);
    const letter = folded.charAt(at);
    const sound = cluster ? cluster[1] : (SINGLE[letter] ?? letter);
    at += cluster ? cluster[0].length : 1;
    if (sound && sound !== last) key += sound;
    if (sound) last = sound;
  }
  return key.includes("i") ? glide(key) : key;
}

function clusterAt(folded: string, at: number): readonly [string, string] | undefined {
  const clusters = BY_LETTER[folded.charCodeAt(at)];
  if (clusters) for (const cluster of clusters) if (folded.startsWith(cluster[0], at)) return cluster;
  return undefined;
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

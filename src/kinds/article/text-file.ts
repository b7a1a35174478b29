/** Most bytes of a part of a path that file systems take with `.txt` behind it, and the code units that are left of a longer one. */
const LONGEST = 240;
const CUT = 60;

/** A part of a path as a file may be named anywhere: marks that some system refuses become `%` and their number. */
function safe(part: string): string {
  if (part === "") return "%";
  const named = part.replace(/^\.+$|[\p{Cc}\p{Cs}"%*:<>?\\|]/gu, (mark) =>
    Array.from(mark, (char) => `%${(char.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`).join(""),
  );
  if (Buffer.byteLength(named) <= LONGEST) return named;
  return `${named.slice(0, CUT).replace(/[\ud800-\udbff]$/u, "")}~${hashOf(part)}`;
}

/** A number for a string (FNV-1a, 32 bits), in eight digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Where the text of a page of HTML is kept below the output folder: `a/b.html` → `text/a/b.html.txt`. */
export const textFile = (file: string): string => `text/${file.split("/").map(safe).join("/")}.txt`;

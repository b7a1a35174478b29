/** An example without its marks, and the stretches that were marked, as offsets into `text`. */
export function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let open = -1;
  for (const char of marked) {
    if (char === "⟦") open = text.length;
    else if (char === "⟧") {
      if (open < 0) throw new Error(`example closes a mark that is not open: ${marked}`);
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += char;
  }
  if (open >= 0) throw new Error(`example leaves a mark open: ${marked}`);
  return { text, spans };
}

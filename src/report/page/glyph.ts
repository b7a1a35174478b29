import { svg } from "./dom.js";
import { acrossPath, fillOf, shapePath } from "./marks.js";

/** A mark as a small picture beside its name: type as shape and colour, status as fill. */
export function glyph(type: string, status: string, size = 11): Element {
  const { full, dashed, across } = fillOf(status);
  const box = size * 1.7;
  return svg(
    "svg",
    {
      class: `glyph type-${type} ${full ? "full" : "hollow"}${dashed ? " dashed" : ""}`,
      width: box,
      height: box,
      viewBox: `${-box / 2} ${-box / 2} ${box} ${box}`,
      "aria-hidden": "true",
      focusable: "false",
    },
    svg("path", { class: "shape", d: shapePath(type, size) }),
    across === "dot" ? svg("circle", { class: "dot", r: size * 0.17 }) : null,
    across === "" || across === "dot" ? null : svg("path", { class: "across", d: acrossPath(across, size) }),
  );
}

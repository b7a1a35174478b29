import { createHash } from "node:crypto";
import type { ReportData } from "./data.js";

/** The script and the style of the page, as built, and the licences of what is bundled into them. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  readonly licences: string;
}

/**
 * JSON that can stand in a script element: nothing in it ends the element, opens a
 * comment, or breaks a line of JavaScript.
 */
export function embeddable(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll(">", String.raw`\u003e`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
}

/** How a policy names an inline script or style. */
export const sourceHash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const part = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${embeddable(value)}</script>\n`;

/** Two hyphens would end a comment. */
const comment = (text: string): string => `<!--\n${text.replaceAll("--", "- -").replaceAll(/[<>]/gu, "")}\n-->\n`;

/** Only what stands in the page may run or paint; nothing is loaded, sent or framed, and no text becomes markup. */
function policy({ script, style }: Assets): string {
  return [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/** The page in pieces, in order; the data stand before the script, which finds them there. */
export function* reportPage(data: ReportData, assets: Assets): Generator<string> {
  yield `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Cronologia dei contatti</title>
${comment(assets.licences)}<style>${assets.style}</style>
</head>
<body>
<div id="page"></div>
<noscript>
<p>Questa pagina contiene una cronologia di contatti politici e diplomatici: per leggerla serve JavaScript.</p>
<p lang="en">This page holds a chronology of political and diplomatic contacts: it needs JavaScript to be read.</p>
</noscript>
`;
  yield part("core", data.core);
  yield part("articles", data.articles);
  for (const [at, details] of data.details.entries()) yield part(`details-${at}`, details);
  for (const [at, text] of data.texts) yield part(`text-${at}`, text);
  yield `<script>${assets.script}</script>\n</body>\n</html>\n`;
}

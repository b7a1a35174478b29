import type { Line } from "./line.js";

const TOLD = /[,»”"]\s(?:ha|hanno|aveva|avrebbe|chiede|chiedono|dice|scrive|spiega|avverte|esorta)\s\p{L}/u;

/** "Sostieni la pace, ha chiesto il Papa": what reads like a site's words to its reader is told of somebody. */
export const isTold = (raw: string, { start, end, period }: Line): boolean =>
  period && TOLD.test(raw.slice(start, end));

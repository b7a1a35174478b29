import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { losses } from "../accept.js";
import { floor } from "../fixtures.js";
import type { Floor } from "../fixtures.js";
import type { Figures, Rates, Scored } from "./tally.js";

/** The scores rounded down to a thousandth, and the articles that are right in every slot. */
export function toFloor({ detection, strict }: Figures, articles: readonly Scored[]): Floor {
  const exact = articles.filter(
    ({ score }) => score.missed.length + score.spurious.length === 0 && score.matches.every((match) => match.strict),
  );
  return { detectionF1: down(detection), strictF1: down(strict), exact: exact.map(({ id }) => id) };
}

const down = ({ right, gold, got }: Rates): number =>
  gold + got === 0 ? 1 : Math.floor((2000 * right) / (gold + got)) / 1000;

/**
 * What is below the floor in a file, one sentence each. With `raise`, where nothing is, the file is written anew,
 * or for the first time. Throws where there is no floor to compare with.
 */
export function holdFloor(file: string, now: Floor, raise: boolean): string[] {
  const there = existsSync(file);
  if (!there && !raise) throw new Error(`there is no floor ${file}: make it with --raise`);
  const lost = there ? losses(readFloor(file), now) : [];
  if (raise && lost.length === 0) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  return lost;
}

function readFloor(file: string): Floor {
  try {
    return floor.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new Error(`${file} is no floor`);
  }
}

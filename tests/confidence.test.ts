import { describe, expect, test } from "vitest";
import { fit, heldOut, rounded, shareOf } from "../scripts/confidence/fit.js";
import type { Row } from "../scripts/confidence/fit.js";
import { brier, reliability } from "../scripts/confidence/page.js";
import { runArticle } from "../src/pipeline.js";

/** Records of which so many in ten are right, in articles of five records each. */
const rowsOf = (count: number, signs: readonly boolean[], right: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    article: `${signs.join()}${Math.floor(at / 5)}`,
    signs,
    found: (at * 7) % 10 < right,
    strict: false,
  }));

describe("the fit of confidence", () => {
  const rows = [...rowsOf(400, [false, false], 9), ...rowsOf(400, [true, false], 5)];

  test("gives each kind of record the share of it that is right", () => {
    const weights = fit(rows);
    expect(shareOf(weights, { ...(rows[0] as Row), signs: [false, false] })).toBeCloseTo(0.9, 1);
    expect(shareOf(weights, { ...(rows[0] as Row), signs: [true, false] })).toBeCloseTo(0.5, 1);
    expect(weights.signs[1]).toBe(0);
    expect(rounded(weights)).toEqual(rounded(fit(rows)));
  });

  test("is checked on articles that it has not seen, and told by tenths", () => {
    const shares = heldOut(rows, 5);
    const table = reliability(rows, shares);
    expect(shares).toHaveLength(rows.length);
    expect(brier(rows, shares)).toBeLessThan(
      brier(
        rows,
        rows.map(() => 0.7),
      ),
    );
    expect(
      table
        .split("\n")
        .slice(2, 12)
        .map((line) => line.split(" | ")[1]),
    ).toEqual(expect.arrayContaining(["400", "0"]));
  });
});

describe("confidence", () => {
  const of = (text: string): number | undefined =>
    runArticle(text, { published: "2025-03-06" }).contacts[0]?.confidence;

  test("is higher where states and place are told than where they are not", () => {
    const sure = of("Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Roma il collega turco Hakan Fidan.");
    const less = of("Il ministro Antonio Tajani ha sentito al telefono il vicepremier Matteo Salvini.");
    expect(sure).toBeGreaterThan(0.9);
    expect(less).toBeGreaterThan(0.5);
    expect(less).toBeLessThan(sure ?? 0);
  });
});

import { describe, expect, it } from "vitest";
import { readContacts } from "../src/pipeline.js";
import type { Participant } from "../src/kinds/contact/schema.js";

const PUBLISHED = "2025-03-12";

const shown = ({ canonical, name, country, organisation }: Participant): string =>
  `${canonical ?? name} ${[country, organisation].filter(Boolean).join(" ") || "-"}`;

/** Who takes part in the contacts of a text, with the state or body of each, in order of the names. */
const participants = (text: string): string =>
  readContacts(text, PUBLISHED)
    .map((contact) => contact.participants.map(shown).toSorted().join(", "))
    .join("; ");

describe("the state or body of a participant", () => {
  it.each([
    [
      "Il ministro dell'Energia Karvan Brestol ha incontrato a Roma il vicepremier Tajani.",
      "Antonio Tajani IT, Karvan Brestol IT",
    ],
    ["La sindaca Ilka Vardosi ha ricevuto il prefetto Karvan Brestol.", "Ilka Vardosi IT, Karvan Brestol IT"],
    [
      "Il premier francese Macron ha incontrato al Cairo il ministro degli Esteri Karvan Brestol.",
      "Emmanuel Macron FR, Karvan Brestol EG",
    ],
  ])("is that of its side where no word beside the name tells it: %s", (text, expected) => {
    expect(participants(text)).toBe(expected);
  });

  it.each([
    ["António Guterres ha telefonato a Zelensky.", "António Guterres UN, Volodymyr Zelensky UA"],
    [
      "La presidente della Commissione von der Leyen ha visto a Berlino il cancelliere Scholz.",
      "Olaf Scholz DE, Ursula von der Leyen EU",
    ],
    ["L'ex presidente della Bce Mario Draghi ha incontrato Mattarella.", "Mario Draghi IT ECB, Sergio Mattarella IT"],
  ])("is the body that the office is of, and not the state its holder comes from: %s", (text, expected) => {
    expect(participants(text)).toBe(expected);
  });

  it.each([
    ["Il cardinale Karvan Brestol ha incontrato a Kiev Volodymyr Zelensky.", "Karvan Brestol -, Volodymyr Zelensky UA"],
  ])("is not guessed from the other side: %s", (text, expected) => {
    expect(participants(text)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { readContacts, runArticle } from "../src/pipeline.js";

/** What is told of each contact: its type, its status and the words that name the people. */
const told = (text: string): string[] =>
  readContacts(text, "2025-06-03").map(
    ({ type, status, participants }: ContactRecord) =>
      `${type} ${status}: ${participants.map(({ name }) => name ?? "?").join(", ")}`,
  );

describe("a sentence is read for a contact", () => {
  it.each([
    // a noun of contact
    ["Il vertice tra Giorgia Meloni e Emmanuel Macron si è tenuto ieri a Parigi.", 1],
    // a verb that needs nothing beside it
    ["Emmanuel Macron ha incontrato ieri Giorgia Meloni.", 1],
    // one of motion, with somebody and a place
    ["Antonio Tajani è volato ieri ad Ankara per vedere il collega Hakan Fidan.", 1],
    // having been somewhere
    ["Domani Antonio Tajani vede Baiba Braže. Il ministro italiano è stato a Riga nel marzo del 2024.", 2],
    ["Domani Giorgia Meloni vede Evika Siliņa. La premier italiana è stata a Riga nel marzo del 2024.", 2],
    ["Domani Antonio Tajani vede Baiba Braže. Il ministro italiano è stato già a Riga nel marzo del 2024.", 2],
  ])("%s", (text, contacts) => expect(told(text)).toHaveLength(contacts));

  it.each([
    ["La circolazione dei treni è ripresa in serata."],
    ["Il bilancio è stato approvato ieri a Kiev."],
    ["È stata una lunga giornata."],
    ["Il prezzo del gas è volato ieri."],
  ])("and none is in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("two sentences", () => {
  it("that tell of one contact make one", () => {
    expect(
      told(
        "Ieri a Parigi Emmanuel Macron ha ricevuto Giorgia Meloni. All'incontro con Macron la premier ha parlato di energia.",
      ),
    ).toHaveLength(1);
  });

  it("that tell of two make two", () => {
    expect(
      told("Ieri a Parigi Emmanuel Macron ha ricevuto Giorgia Meloni. Antonio Tajani ha telefonato a Hakan Fidan."),
    ).toHaveLength(2);
  });

  it("give a contact the length that opens the one behind", () => {
    const [contact] = readContacts(
      "Ieri a Parigi Emmanuel Macron ha ricevuto Giorgia Meloni. Due ore, nel salone dorato dell'Eliseo.",
      "2025-06-03",
    );
    expect(contact?.duration).toBe("PT2H");
  });
});

describe("what is no contact", () => {
  it("is dropped, with the reason", () => {
    const { trace } = runArticle("Il cantante Ugo Bragadin ha incontrato ieri a Bari la scrittrice Ottavia Kask.", {
      published: "2025-06-03",
    });
    expect(trace.relation.contacts).toEqual([]);
    expect(trace.relation.dropped.map(({ because }) => because)).toEqual(["no party"]);
  });
});

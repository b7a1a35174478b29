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
    [
      "Giorgia Meloni ha ricevuto ieri a Roma Edi Rama. Rama era accompagnato dal ministro dell'Interno Karvan Brestol.",
      "Edi Rama AL, Giorgia Meloni IT FDI, Karvan Brestol AL",
    ],
    [
      "Giorgia Meloni ha ricevuto ieri a Roma Edi Rama. Ad accompagnare il premier c'erano l'ambasciatrice Ilka Vardosi e il ministro Karvan Brestol.",
      "Edi Rama AL, Giorgia Meloni IT FDI, Ilka Vardosi AL, Karvan Brestol AL",
    ],
    [
      "Una delegazione indiana, guidata dal segretario al Commercio Karvan Brestol, è arrivata ieri a Roma per incontrare Adolfo Urso.",
      "Adolfo Urso IT, Karvan Brestol IN",
    ],
    [
      "La delegazione norvegese guidata dal sottosegretario Karvan Brestol ha visto ieri a Riga il ministro Ilko Vardosi.",
      "Ilko Vardosi LV, Karvan Brestol NO",
    ],
    [
      "La sindaca di Castel Volturno, Ilka Vardosi, ha ricevuto la consigliera federale Karin Brestol.",
      "Ilka Vardosi IT, Karin Brestol CH",
    ],
    [
      "Il sindaco di Mazara del Vallo Karvan Brestol ha ricevuto l'ambasciatrice tunisina Ilka Vardosi.",
      "Ilka Vardosi TN, Karvan Brestol IT",
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
    [
      "I ministri della Difesa di Romania e Bulgaria, Radu Brestescu e Asen Petkov, si sono incontrati a Sofia.",
      "Asen Petkov BG, Radu Brestescu RO",
    ],
    [
      "Tajani ha visto ieri i ministri degli Esteri di Serbia e Kosovo: Karvan Brestol e Ilka Vardosi.",
      "Antonio Tajani IT, Ilka Vardosi XK, Karvan Brestol RS",
    ],
    [
      "Il ministro indiano Subrahmanyam Jaishankar e il segretario al Commercio Vikram Brestol hanno incontrato Tajani.",
      "Antonio Tajani IT, Subrahmanyam Jaishankar IN, Vikram Brestol IN",
    ],
    ["Il segretario agli Esteri indiano Vikram Brestol ha incontrato Tajani.", "Antonio Tajani IT, Vikram Brestol IN"],
    ["Il segretario al Tesoro Scott Bessent ha incontrato Giorgetti.", "Giancarlo Giorgetti IT, Scott Bessent US"],
    [
      "Il governatore di Odessa Oleg Brestov ha ricevuto l'ambasciatrice italiana Marta Sandrelli.",
      "Marta Sandrelli IT, Oleg Brestov UA",
    ],
    ["Il neoministro della Difesa romeno Karvan Brestol ha visto Crosetto.", "Guido Crosetto IT, Karvan Brestol RO"],
    [
      "Il vicepresidente della Commissione europea Raffaele Fitto ha visto Giorgetti.",
      "Giancarlo Giorgetti IT, Raffaele Fitto EU",
    ],
    ["Il tycoon ha incontrato Zelensky.", "Donald Trump US, Volodymyr Zelensky UA"],
    ["Lo zar ha sentito Lula.", "Luiz Inácio Lula da Silva BR, Vladimir Putin RU"],
    ["Un tycoon ha incontrato Zelensky.", "Volodymyr Zelensky UA, tycoon -"],
    ["Il tycoon australiano ha incontrato Zelensky.", "Volodymyr Zelensky UA, tycoon australiano AU"],
    ["La regina Camilla ha incontrato ieri papa Leone XIV.", "Leone XIV VA, regina Camilla GB"],
    ["L'ayatollah Ali al-Sistani ha ricevuto papa Leone XIV.", "Ali al-Sistani IQ, Leone XIV VA"],
    [
      "La ministra Eugenia Roccella ha incontrato i sindaci di Brestova, Rapicciano e Valdorba: Ivo Sgarbanti, Letizia Brestoni e Mauro Vardosi.",
      "Eugenia Roccella IT, Ivo Sgarbanti IT, Letizia Brestoni IT, Mauro Vardosi IT",
    ],
    [
      "Tajani ha sentito i ministri degli Esteri di Lettonia, Karvan Brestol, Estonia, Ilka Vardosi, e della Polonia, Zorlan Pestov.",
      "Antonio Tajani IT, Karvan Brestol LV; Antonio Tajani IT, Ilka Vardosi EE; Antonio Tajani IT, Zorlan Pestov PL",
    ],
    [
      "I presidenti della Lettonia, Karvan Brestol, e dell'Estonia, Ilka Vardosi, hanno visto Giorgia Meloni.",
      "Giorgia Meloni IT FDI, Ilka Vardosi EE, Karvan Brestol LV",
    ],
    [
      "La direttrice esecutiva del Programma alimentare mondiale Zorlana Brestov ha incontrato Giorgetti.",
      "Giancarlo Giorgetti IT, Zorlana Brestov WFP",
    ],
    [
      "Giorgetti ha visto il presidente della Banca Mondiale Karvan Brestol.",
      "Giancarlo Giorgetti IT, Karvan Brestol WORLDBANK",
    ],
    [
      "Giorgetti ha visto l'Alto commissario Onu per i rifugiati Karvan Brestol.",
      "Giancarlo Giorgetti IT, Karvan Brestol UN",
    ],
    [
      "La vicepresidente della Commissione europea Zorlana Brestov ha incontrato Giorgetti.",
      "Giancarlo Giorgetti IT, Zorlana Brestov EU",
    ],
  ])("is that of the office: %s", (text, expected) => {
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

describe("the office of a counterpart", () => {
  const offices = (text: string): string =>
    readContacts(text, PUBLISHED)
      .map((contact) =>
        contact.participants
          .map((one) => `${shown(one)} ${one.office ?? "-"}`)
          .toSorted()
          .join(", "),
      )
      .join("; ");

  it.each([
    [
      "Il presidente croato Ante Brestović ha visto a Zagabria l'omologo sloveno Matej Vardos.",
      "Ante Brestović HR head_of_state, Matej Vardos SI head_of_state",
    ],
    [
      "La ministra della Difesa lituana Ilka Vardosi ha sentito al telefono la collega lettone Zorlana Brestov.",
      "Ilka Vardosi LT defence_minister, Zorlana Brestov LV defence_minister",
    ],
    ["Tajani ha sentito ieri l'omologo turco.", "Antonio Tajani IT foreign_minister, Hakan Fidan TR foreign_minister"],
  ])("is that of whom he meets: %s", (text, expected) => {
    expect(offices(text)).toBe(expected);
  });

  it("is not told where those he meets hold several", () => {
    const text =
      "Il premier croato Ante Brestović e il ministro degli Esteri Ivo Vardos hanno incontrato la collega slovena Zorlana Brestov.";
    expect(offices(text)).toContain("Zorlana Brestov SI -");
  });
});

import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";

/** Lines that begin with what happens, and name behind it whom it happens to. */
export const INVERTED_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/finds-waiting",
    says: "Whom a traveller finds waiting for him: a Caracas X troverà ad attenderlo Y.",
    match: "trovare #Free{0,3} a [<trigger>(#Meets && #Clitic && #Infinite)] #Free{0,2} [<one>(#Bare && #People)]",
    means: { one: "group", other: "finder" },
    yes: [
      {
        text: "A Caracas Gustavo Petro troverà ad ⟦attenderlo⟧ Nicolás Maduro.",
        published: "2025-06-20",
        value: { type: "meeting", status: "planned", people: ["Gustavo Petro", "Nicolás Maduro"] },
      },
      {
        text: "Gustavo Petro è atterrato ieri a Caracas, dove ha trovato ad ⟦accoglierlo⟧ il presidente Nicolás Maduro.",
        published: "2025-06-20",
        value: { type: "meeting", status: "held", people: ["Gustavo Petro", "Nicolás Maduro"] },
      },
    ],
    no: ["Gustavo Petro troverà ad attenderlo una folla di tifosi."],
  },
  {
    id: "contact/received-by-first",
    says: "A passive that opens the line, with who receives before who is received: ricevuto da X il premier Y.",
    match: `[<trigger>(#Meets && #Passive)] ${NEAR} da [<one>(#Actor && #People)] #Setting{0,4} [<other>(#Actor && #Bare)]`,
    means: { one: "group", behind: /^ $/u },
    yes: [
      {
        text: "⟦Ricevuto⟧ in udienza da Leone XIV il premier slovacco Robert Fico.",
        published: "2025-11-12",
        value: { type: "meeting", status: "held", people: ["Leone XIV", "Robert Fico"], parties: ["SK", "VA"] },
      },
      {
        text: "⟦Accolta⟧ da Emmanuel Macron ieri all'Eliseo la presidente moldava Maia Sandu.",
        published: "2025-11-12",
        value: {
          people: ["Emmanuel Macron", "Maia Sandu"],
          parties: ["FR", "MD"],
          place: "Eliseo, Parigi",
          date: ["2025-11-11", "2025-11-11"],
        },
      },
    ],
    no: ["Ricevuta dal Comune la richiesta di rimborso.", "Accolto dalla Corte il ricorso del ministero."],
  },
  {
    id: "contact/expected-first",
    says: "A passive that opens the line, with the place before who is expected there: atteso a P il presidente X.",
    match: `[<trigger>(attendere && #Passive)] ${NEAR} [<where>#Place] #Setting{0,4} [<one>(#Actor && #People && #Bare)]`,
    means: { one: "group", type: "visit" },
    yes: [
      {
        text: "⟦Attesa⟧ lunedì a Parigi la premier danese Mette Frederiksen.",
        published: "2025-11-12",
        value: {
          type: "visit",
          status: "planned",
          people: ["Mette Frederiksen"],
          parties: ["DK", "FR"],
          place: "Parigi",
          date: ["2025-11-17", "2025-11-17"],
        },
      },
      {
        text: "Domani ⟦è atteso⟧ ad Atene il presidente turco Recep Tayyip Erdogan.",
        published: "2025-11-12",
        value: { type: "visit", people: ["Recep Tayyip Erdogan"], parties: ["GR", "TR"], place: "Atene" },
      },
    ],
    no: ["Attesa a Milano per la sentenza sul caso.", "Atteso a Roma il cantante americano."],
  },
  {
    id: "contact/visit-first",
    says: "A visit that opens the line, before who makes it: in visita a P l'ambasciatore X.",
    match: `in? [<trigger>#Visit] #Setting{0,3} [<where>#Place] #Setting{0,4} [<one>(#Actor && #People && #Bare)]`,
    means: { one: "group", behind: /^(?:(?:in|oggi|ieri|·date) )*$/u },
    yes: [
      {
        text: "In ⟦visita⟧ a Udine la console slovena Tina Brestov.",
        published: "2025-11-12",
        value: { type: "visit", people: ["Tina Brestov"], parties: ["IT", "SI"], place: "Udine" },
      },
    ],
    no: ["In visita a Udine le classi della scuola Manzoni."],
  },
];

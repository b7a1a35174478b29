import type { Construction } from "./construction.js";
import { GAP, NEAR } from "./construction.js";

/** Visits and journeys with guest and ground. */
export const VISIT_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/visit-of",
    says: "A visit with its guest: la visita di X a P.",
    match: `[<trigger>#Visit] ${GAP} di [<one>#Actor]`,
    means: { one: "group" },
    yes: [
      {
        text: "La ⟦visita⟧ del premier indiano Narendra Modi a Varsavia comincerà mercoledì.",
        published: "2024-08-19",
        value: {
          type: "visit",
          status: "planned",
          people: ["Narendra Modi"],
          parties: ["IN", "PL"],
          place: "Varsavia",
          date: ["2024-08-21", "2024-08-21"],
        },
      },
    ],
    no: ["La visita guidata del museo costa dieci euro."],
  },
  {
    id: "contact/visit-to-person",
    says: "A visit to a person: la visita al patriarca.",
    match: `[<trigger>#Visit] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "owner", type: "meeting" },
    yes: [
      {
        text: "Il cardinale Matteo Zuppi ha compiuto una ⟦visita⟧ al presidente ucraino Zelensky.",
        published: "2023-06-07",
        value: { type: "meeting", parties: ["UA", "VA"] },
      },
    ],
    no: ["La visita ai malati dell'ospedale è durata un'ora."],
  },
  {
    id: "contact/verb-to-person",
    says: "A verb of motion with da and a person: vola a Washington da Trump.",
    match: `[<trigger>(#Moves && #Active)] ${NEAR} da [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Starmer ⟦vola⟧ domani a Washington da Donald Trump.",
        published: "2025-02-25",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2025-02-26", "2025-02-26"],
          parties: ["GB", "US"],
          place: "Washington",
        },
      },
    ],
    no: ["Il ministro è tornato da Bruxelles."],
  },
  {
    id: "contact/goes-to",
    says: "One side goes to the other's country or capital, and no meeting is named as the purpose: si recherà in Indonesia.",
    match: `[<trigger>(#Moves && #Active)] ${NEAR} [<where>#Place]`,
    means: { one: "subject", type: "visit" },
    yes: [
      {
        text: "Il primo ministro australiano Anthony Albanese ⟦si recherà⟧ domenica in Indonesia.",
        published: "2022-06-02",
        value: {
          type: "visit",
          status: "planned",
          date: ["2022-06-05", "2022-06-05"],
          parties: ["AU", "ID"],
          place: "Indonesia",
        },
      },
    ],
    no: ["Il premier Albanese è tornato in Australia.", "Il presidente è arrivato in ritardo."],
  },
  {
    id: "contact/visit",
    says: "A visit; the guest is who makes it: è in visita a P.",
    match: "[<trigger>#Visit]",
    means: { one: "owner" },
    yes: [
      {
        text: "Il presidente cinese Xi Jinping è arrivato oggi a Belgrado per una ⟦visita⟧ di due giorni.",
        published: "2024-05-07",
        value: { type: "visit", people: ["Xi Jinping"], parties: ["CN", "RS"], place: "Belgrado", duration: "P2D" },
      },
    ],
    no: ["La visita medica è durata un'ora.", "Il ministro era in visita agli alluvionati."],
  },
];

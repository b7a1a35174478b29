import type { Construction } from "./construction.js";
import { isWithoutObject } from "./guards.js";

/** Relative clauses whose pronoun is one side: "X, con cui Y si è visto", "X, che Y ha ricevuto". */
export const RELATIVE_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/with-whom",
    says: "With whom somebody met or spoke, named before the clause: X, con cui Y si è visto ieri.",
    match: "con (cui|quale|quali) #Free{0,3} #Bare? #Free{0,3} [<trigger>(#Withs && #Active && #Finite)]",
    means: { one: "subject", other: "antecedent" },
    yes: [
      {
        text: "Xi Jinping, con cui Emmanuel Macron ⟦si è visto⟧ ieri a Parigi, ha parlato di dazi.",
        published: "2025-06-20",
        value: { type: "meeting", people: ["Emmanuel Macron", "Xi Jinping"], date: ["2025-06-19", "2025-06-19"] },
      },
      {
        text: "Antonio Tajani ha lodato il collega serbo Marko Đurić, con il quale ieri ⟦ha discusso⟧ di visti a Belgrado.",
        published: "2025-06-20",
        value: { people: ["Antonio Tajani", "Marko Đurić"], parties: ["IT", "RS"], place: "Belgrado" },
      },
    ],
    no: [
      "Xi Jinping, con cui Emmanuel Macron non ha nulla in comune, ha parlato di dazi.",
      "I dazi, con cui Emmanuel Macron si è visto costretto a fare i conti, restano.",
    ],
  },
  {
    id: "contact/to-whom",
    says: "Whom somebody rang or wrote, named before the clause: X, al quale Y ha telefonato ieri.",
    match: "a (cui|quale|quali) #Free{0,3} #Bare? #Free{0,3} [<trigger>(#Tos && #Active && #Finite)]",
    means: { one: "subject", other: "antecedent", initiator: "one" },
    yes: [
      {
        text: "Xi Jinping, al quale Emmanuel Macron ⟦ha telefonato⟧ ieri, ha parlato di dazi.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Xi Jinping"], initiator: "FR" },
      },
    ],
    no: ["La lettera a cui Emmanuel Macron ha telefonato per sapere non c'è."],
  },
  {
    id: "contact/whom",
    says: "Whom somebody received or met, named before the clause: X, che Y ha ricevuto ieri.",
    match: "che [<one>(#Bare && #People)] #Free{0,4} [<trigger>(#Meets && #Active && #Plain && #Finite)]",
    means: { one: "subject", other: "antecedent", initiator: "one", only: isWithoutObject },
    yes: [
      {
        text: "Xi Jinping, che Emmanuel Macron ⟦ha ricevuto⟧ ieri all'Eliseo, ha parlato di dazi.",
        published: "2025-06-20",
        value: { type: "meeting", people: ["Emmanuel Macron", "Xi Jinping"], date: ["2025-06-19", "2025-06-19"] },
      },
      {
        text: "È irritato anche il premier Edi Rama, che Aleksandar Vučić ⟦incontrerà⟧ domani a Tirana.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Aleksandar Vučić", "Edi Rama"], place: "Tirana" },
      },
    ],
    no: [
      "Xi Jinping sa bene, dice Tokayev, che Emmanuel Macron ha ricevuto diverse critiche.",
      "Ha detto a Xi Jinping che Emmanuel Macron vedrà presto i risultati.",
    ],
  },
  {
    id: "contact/whom-next",
    says: "The same with the subject of the clause before: X ha sentito Y, che incontrerà domani.",
    match: "che #Setting{0,4} [<trigger>(#Meets && #Active && #Plain && #Finite)]",
    means: { one: "above", other: "antecedent", initiator: "one", only: isWithoutObject },
    yes: [
      {
        text: "Roberto Occhiuto ha sentito il ministro Orazio Schillaci, che ⟦incontrerà⟧ la prossima settimana.",
        published: "2025-06-20",
        value: { type: "meeting", status: "planned", date: ["2025-06-23", "2025-06-29"] },
      },
      {
        text: "Emmanuel Macron ha scritto a Xi Jinping, che ⟦vedrà⟧ a Pechino in dicembre.",
        published: "2025-06-20",
        value: { type: "meeting", status: "planned", people: ["Emmanuel Macron", "Xi Jinping"], place: "Pechino" },
      },
    ],
    no: [
      "Emmanuel Macron ha scritto a Xi Jinping, che ha ricevuto la lettera ieri.",
      "Emmanuel Macron ha lodato Xi Jinping, che vedrà crescere l'economia.",
    ],
  },
  {
    id: "contact/event-with-whom",
    says: "With whom somebody has an event, named before the clause: X, con cui Y avrà domani un colloquio.",
    match: "con (cui|quale|quali) #Free{0,3} #Bare? #Free{0,3} #Light #Free{0,5} [<trigger>#Encounter]",
    means: { one: "owner", other: "antecedent" },
    yes: [
      {
        text: "Xi Jinping, con cui Emmanuel Macron avrà domani un ⟦bilaterale⟧, arriverà in serata a Parigi.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-21", "2025-06-21"], people: ["Emmanuel Macron", "Xi Jinping"] },
      },
      {
        text: "Xi Jinping è stato accolto ieri da Kassym-Jomart Tokayev, con il quale avrà domani ⟦colloqui⟧ ufficiali.",
        published: "2025-06-20",
        value: { type: "talks", status: "planned", date: ["2025-06-21", "2025-06-21"], parties: ["CN", "KZ"] },
      },
    ],
    no: ["Xi Jinping, con cui Emmanuel Macron condivide la passione per gli incontri di boxe, è in Francia."],
  },
];

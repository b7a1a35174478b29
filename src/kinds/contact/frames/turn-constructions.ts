import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";
import { isAnother, isTurn } from "./guards.js";

/** What may be opened or closed by whose turn it is: "il giro", "la prima giornata". */
const OF_TURNS =
  "(giro|giornata|giorno|mattinata|serata|calendario|lista|elenco|primo|secondo|prima|seconda|#Date){0,3}";

/** Nothing stands before it but a day. */
const OPENS = /^(?:·date )?a $/u;

/** Whose turn it is to be met, and who hands over his credentials. */
export const TURN_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/turn-of",
    says: "Whose turn it is with the one who met the last: poi sarà la volta di Y.",
    match: `[<trigger>(volta|turno)] di [<other>#Guest]`,
    means: { one: "absent", turn: true },
    yes: [
      {
        text: "Xi Jinping è stato ricevuto ieri al Quirinale da Sergio Mattarella; poi è stata la ⟦volta⟧ di Giorgia Meloni.",
        published: "2025-06-20",
        value: { people: ["Giorgia Meloni", "Xi Jinping"], parties: ["CN", "IT"] },
      },
      {
        text: "Xi Jinping sarà a Roma dal 21 marzo. Il 22 vedrà il presidente Mattarella. Il 23 marzo, invece, sarà la ⟦volta⟧ del premier Giuseppe Conte (che deciderà entro fine aprile sull'intesa).",
        published: "2019-03-10",
        value: { status: "planned", date: ["2019-03-23", "2019-03-23"], people: ["Giuseppe Conte", "Xi Jinping"] },
      },
      {
        text: "Domani alle 10 Mattarella riceverà al Quirinale il presidente del Senato Ignazio La Russa. Alle 11 sarà la ⟦volta⟧ del presidente della Camera Lorenzo Fontana.",
        published: "2024-03-05",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2024-03-06", "2024-03-06"],
          people: ["Lorenzo Fontana", "Mattarella"],
          parties: ["IT"],
        },
      },
      {
        text: "Sergio Mattarella ha ricevuto ieri Pietro Grasso. Domani sarà la ⟦volta⟧ del Movimento 5 Stelle.",
        published: "2013-04-23",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2013-04-24", "2013-04-24"],
          people: ["Sergio Mattarella"],
          parties: ["IT"],
        },
      },
    ],
    no: ["È la prima volta del ministro a Parigi.", "Poi è stata la volta del secondo tempo."],
  },
  {
    id: "contact/credentials-to",
    says: "An envoy who hands over his credentials, with whom he hands them to: ha presentato le lettere credenziali a Y.",
    match: `[<trigger>#Credentials] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "owner", behind: /(?:presentare|consegnare|rimettere|presentazione)(?!\p{L})/u },
    yes: [
      {
        text: "L'ambasciatrice italiana Ottavia Brandisi ha presentato martedì le ⟦lettere credenziali⟧ al presidente lituano Gitanas Nausėda.",
        published: "2024-03-08",
        value: {
          type: "meeting",
          status: "held",
          date: ["2024-03-05", "2024-03-05"],
          people: ["Gitanas Nausėda", "Ottavia Brandisi"],
          parties: ["IT", "LT"],
        },
      },
      {
        text: "Domani l'ambasciatore ceco Jan Kohout presenterà le ⟦credenziali⟧ al presidente Mattarella.",
        published: "2024-03-08",
        value: { type: "meeting", status: "planned", date: ["2024-03-09", "2024-03-09"] },
      },
    ],
    no: [
      "Le aziende devono presentare le credenziali al portale.",
      "L'ambasciatore Jan Kohout ha tutte le credenziali per piacere al ministro.",
    ],
  },
  {
    id: "contact/to-credentials",
    says: "The same with the receiver first: ha presentato a Y le credenziali.",
    match: `(presentare|consegnare|rimettere) ${NEAR} a [<other>(#Actor && #People)] #Setting{0,4} [<trigger>#Credentials]`,
    means: { one: "owner" },
    yes: [
      {
        text: "L'ambasciatore russo Alexey Paramonov ha presentato ieri al presidente Mattarella le ⟦lettere credenziali⟧.",
        published: "2023-06-08",
        value: { type: "meeting", date: ["2023-06-07", "2023-06-07"], parties: ["IT", "RU"] },
      },
    ],
    no: ["Il ministro ha presentato al presidente Mattarella le nuove credenziali digitali dei cittadini."],
  },
  {
    id: "contact/falls-to",
    says: "The same with a verb: poi toccherà a Y.",
    match: `[<trigger>(toccare && #Active && #Finite)] #Free{0,3} a [<other>#Guest]`,
    means: { one: "absent", only: isTurn, turn: true },
    yes: [
      {
        text: "Mercoledì Mattarella riceverà il cancelliere austriaco Christian Stocker. Il giorno seguente ⟦toccherà⟧ al premier belga Bart De Wever.",
        published: "2025-06-20",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2025-06-26", "2025-06-26"],
          people: ["Bart De Wever", "Mattarella"],
        },
      },
      {
        text: "Ieri Mattarella ha ricevuto il cancelliere austriaco Christian Stocker. Domani ⟦tocca⟧ alla premier danese Mette Frederiksen.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Mattarella", "Mette Frederiksen"] },
      },
    ],
    no: [
      "Mercoledì Mattarella riceverà il cancelliere. Toccherà a Salvini decidere sul ponte.",
      "Ora tocca a Sinner alzare la coppa.",
      "Mercoledì Mattarella riceverà il cancelliere. Ora tocca al Pd decidere.",
    ],
  },
  {
    id: "contact/closes",
    says: "Who has the first or the last turn: a chiudere, il Pd con X.",
    match: `a [<trigger>#Closes] ${OF_TURNS} #Comma [<other>(#Guest && #Bare)]`,
    means: { one: "absent", type: "meeting", behind: OPENS, turn: true },
    yes: [
      {
        text: "Sergio Mattarella riceverà domani alle 10 Matteo Salvini. A ⟦chiudere⟧ la giornata, il Pd con Nicola Zingaretti.",
        published: "2021-01-28",
        value: {
          type: "meeting",
          status: "planned",
          people: ["Nicola Zingaretti", "Sergio Mattarella"],
          parties: ["IT"],
        },
      },
    ],
    no: [
      "Sergio Mattarella riceverà domani Matteo Salvini. A chiudere la stagione, il Milan.",
      "Sergio Mattarella riceverà domani Matteo Salvini. Pronto a chiudere la partita, Nicola Zingaretti tace.",
    ],
  },
  {
    id: "contact/closes-is",
    says: "The same with the copula: a chiudere sarà domani il Pd.",
    match: `a [<trigger>#Closes] ${OF_TURNS} essere #Free{0,3} [<other>(#Guest && #Bare)]`,
    means: { one: "absent", type: "meeting", behind: OPENS, turn: true },
    yes: [
      {
        text: "Sergio Mattarella ha ricevuto ieri Matteo Salvini. Ad ⟦aprire⟧ il secondo giorno sarà domani alle 10 Matteo Renzi.",
        published: "2021-01-28",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2021-01-29", "2021-01-29"],
          people: ["Matteo Renzi", "Sergio Mattarella"],
        },
      },
    ],
    no: ["Sergio Mattarella ha ricevuto ieri Matteo Salvini. Ad aprire la sfilata sarà Anna Rossi."],
  },
  {
    id: "contact/expected-then",
    says: "Who is expected, and when, by the one who met the last: i Cinque Stelle sono attesi venerdì alle 17.",
    match: `[<trigger>(attendere && #Passive && #Finite)] #Date{1,2} (#Break|#Comma|#And)`,
    means: { one: "absent", other: "subject", type: "meeting", turn: true },
    yes: [
      {
        text: "Sergio Mattarella ha ricevuto ieri Matteo Salvini. I Cinque Stelle ⟦sono attesi⟧ venerdì alle 17.",
        published: "2021-01-28",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2021-01-29", "2021-01-29"],
          people: ["Sergio Mattarella"],
          parties: ["IT"],
        },
      },
    ],
    no: [
      "Sergio Mattarella ha ricevuto ieri Matteo Salvini. I risultati sono attesi venerdì.",
      "I Cinque Stelle sono attesi venerdì in piazza a Torino.",
      "Sergio Mattarella ha ricevuto ieri Matteo Salvini. Il presidente del Milan è atteso domenica allo stadio.",
    ],
  },
  {
    id: "contact/passive-turn",
    says: "Who was met or called too by the one who met the last: Napolitano è stato invece sentito al telefono.",
    match: `[<trigger>(#Meets && #Passive && #Finite)]`,
    means: { one: "absent", other: "subject", only: isAnother, turn: true },
    yes: [
      {
        text: "Sergio Mattarella ha ricevuto ieri Roberto Fico. Giorgio Napolitano ⟦è stato invece sentito⟧ telefonicamente.",
        published: "2021-01-28",
        value: {
          type: "phone_call",
          status: "held",
          people: ["Giorgio Napolitano", "Sergio Mattarella"],
          parties: ["IT"],
        },
      },
    ],
    no: [
      "Sergio Mattarella ha ricevuto ieri Roberto Fico. Giorgio Napolitano è stato sentito in Procura.",
      "Sergio Mattarella ha ricevuto ieri Roberto Fico. È stata invece ricevuta la richiesta di rimborso.",
    ],
  },
];

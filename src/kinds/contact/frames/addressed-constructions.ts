import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";

/** Event nouns with somebody who is asked for them, invited, thanked or spoken to at them. */
export const ADDRESSED_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/thanks-for",
    says: "Who is thanked for a contact: grazie a Y per l'incontro.",
    match: "grazie a [<other>(#Actor && #People)] #Free{0,2} per [<trigger>#Encounter]",
    means: { one: "owner" },
    yes: [
      {
        text: "«Grazie a Friedrich Merz per l'⟦incontro⟧ di oggi», ha scritto Emmanuel Macron.",
        published: "2025-11-12",
        value: { status: "held", people: ["Emmanuel Macron", "Friedrich Merz"], date: ["2025-11-12", "2025-11-12"] },
      },
    ],
    no: ["Grazie al professore per l'incontro con gli alunni."],
  },
  {
    id: "contact/asked-of",
    says: "One side asks the other for it: ha chiesto un incontro a Y, ha proposto una telefonata a Y.",
    match: `(chiedere|proporre|offrire|sollecitare|negare) #Free{0,4} [<trigger>#Encounter] #Free{0,4} a [<other>(#Actor|#Addressee)]`,
    means: {
      one: "owner",
      initiator: "one",
      behind: /(?:chiedere|proporre|offrire|sollecitare|negare) (?:(?:anche|già|ieri|oggi|·date|·aside) )*$/u,
    },
    yes: [
      {
        text: "Il premier Starmer ha chiesto un ⟦incontro⟧ al governo indiano.",
        published: "2025-11-12",
        value: { status: "proposed", people: ["Starmer"], parties: ["GB", "IN"], initiator: "GB" },
      },
      {
        text: "Emmanuel Macron ha chiesto un ⟦incontro⟧ urgente a Donald Trump.",
        published: "2025-06-20",
        value: {
          status: "proposed",
          people: ["Donald Trump", "Emmanuel Macron"],
          parties: ["FR", "US"],
          initiator: "FR",
        },
      },
    ],
    no: [
      "Il premier ha chiesto un incontro a Roma sul clima.",
      "I comitati hanno chiesto un incontro urgente al direttore della scuola.",
      "Il ministro ha proposto una tregua durante un incontro a margine del vertice.",
    ],
  },
  {
    id: "contact/asked-first",
    says: "Somebody who is asked for a contact, named before it: ha proposto a Y un incontro.",
    match: `(chiedere|proporre|offrire|sollecitare|negare|promettere|concedere) ${NEAR} a [<other>(#Actor && #People)] #Date? [<trigger>#Encounter]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Macron ha proposto a Merz un ⟦incontro⟧ a Vienna.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          status: "proposed",
          people: ["Macron", "Merz"],
          parties: ["DE", "FR"],
          place: "Vienna",
        },
      },
      {
        text: "Zelensky propone a Putin un ⟦faccia a faccia⟧.",
        published: "2025-05-12",
        value: { status: "proposed", people: ["Putin", "Zelensky"], parties: ["RU", "UA"] },
      },
      {
        text: "La premier danese ha chiesto a Trump un ⟦colloquio⟧.",
        published: "2026-01-12",
        value: { status: "proposed", people: ["Trump"], parties: ["DK", "US"] },
      },
    ],
    no: [
      "La donna ha chiesto al medico un colloquio.",
      "Il presidente ha chiesto al governo una relazione sull'incontro.",
    ],
  },
  {
    id: "contact/invited-to-event",
    says: "Somebody who is invited to a contact: ha invitato Y a un vertice.",
    match: `(#Invites && #Active) ${NEAR} [<other>(#Actor && #Bare)] #Setting{0,3} a [<trigger>#Encounter]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Macron ha invitato Modi a un ⟦vertice⟧ a Parigi.",
        published: "2025-01-12",
        value: {
          type: "summit",
          status: "proposed",
          people: ["Macron", "Modi"],
          parties: ["FR", "IN"],
          place: "Parigi",
        },
      },
      {
        text: "Oslo ha invitato il governo venezuelano a un nuovo ⟦round di colloqui⟧.",
        published: "2025-01-12",
        value: { type: "talks", status: "proposed", parties: ["NO", "VE"] },
      },
    ],
    no: ["La scuola ha invitato le famiglie a un incontro con gli autori."],
  },
  {
    id: "contact/given-by-for",
    says: "A meal in somebody's honour, with who gives it behind: cena in onore di Y offerta da X.",
    match:
      "[<trigger>#Encounter] #Setting{0,4} onore di [<other>(#Actor && #People)] #Comma? (offrire|offerta) #Setting{0,4} da [<one>(#Actor && #People)]",
    means: { one: "group" },
    yes: [
      {
        text: "⟦Cena⟧ in onore di Narendra Modi offerta ieri da Emmanuel Macron all'Eliseo.",
        published: "2025-11-12",
        value: { status: "held", people: ["Emmanuel Macron", "Narendra Modi"], place: "Eliseo, Parigi" },
      },
    ],
    no: ["Cena in onore dei campioni offerta dal Comune."],
  },
  {
    id: "contact/given-for",
    says: "A meal in somebody's honour: una cena in onore di Y.",
    match: "[<trigger>#Encounter] #Setting{0,4} onore di [<other>(#Actor && #People)]",
    means: { one: "owner" },
    yes: [
      {
        text: "Emmanuel Macron ha offerto ieri una ⟦cena⟧ in onore di Narendra Modi.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          status: "held",
          people: ["Emmanuel Macron", "Narendra Modi"],
          parties: ["FR", "IN"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
    ],
    no: ["Il Comune ha offerto una cena in onore dei campioni."],
  },
  {
    id: "contact/addressed-at",
    says: "A contact that opens the sentence, and whom one side warns, thanks or praises in it: in una telefonata X ha messo in guardia Y.",
    match: `[<trigger>#Encounter] #Setting{0,3} #Comma? [<one>(#Actor && #Bare)] #Comma? (#Addresses && #Active && #Finite) #Free{0,2} [<other>(#Actor && #People && #Bare)]`,
    means: { one: "group", behind: /(?:durante|corso di|in|al) $/u },
    yes: [
      {
        text: "In una ⟦telefonata⟧ Keir Starmer ha messo in guardia Benjamin Netanyahu.",
        published: "2025-11-12",
        value: { type: "phone_call", people: ["Benjamin Netanyahu", "Keir Starmer"], parties: ["GB", "IL"] },
      },
      {
        text: "Nel corso del ⟦colloquio⟧, Antonio Tajani ha ringraziato Hakan Fidan.",
        published: "2025-11-12",
        value: { type: "meeting", people: ["Antonio Tajani", "Hakan Fidan"], parties: ["IT", "TR"] },
      },
    ],
    no: ["In un incontro con i tifosi il sindaco ha criticato l'allenatore."],
  },
  {
    id: "contact/noun-said-during",
    says: "What one side says to the other in the course of it: ha ribadito a Y il sostegno nel corso di un colloquio.",
    match: `#Tells #Free{0,3} a [<other>(#Actor && #People)] (#Free|#State|#Comma){0,14} [<trigger>#Encounter]`,
    means: { one: "owner", behind: /(?:durante|corso di|in) $/u },
    yes: [
      {
        text: "Araghchi ha ribadito la posizione iraniana a Tajani in una ⟦telefonata⟧.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Araghchi", "Tajani"] },
      },
      {
        text: "Putin ha ribadito a Macron, nel corso di una ⟦conversazione telefonica⟧, che la Russia è aperta ai negoziati.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Macron", "Putin"], parties: ["FR", "RU"] },
      },
      {
        text: "Meloni ha ribadito a Zelensky il sostegno dell'Italia nel corso di una ⟦telefonata⟧.",
        published: "2025-03-06",
        value: { type: "phone_call", people: ["Meloni", "Zelensky"], parties: ["IT", "UA"] },
      },
      {
        text: "Tajani ha espresso al collega israeliano Gideon Saar la sua preoccupazione durante un ⟦colloquio⟧ alla Farnesina.",
        published: "2025-03-06",
        value: { type: "meeting", people: ["Gideon Saar", "Tajani"], parties: ["IL", "IT"] },
      },
    ],
    no: [
      "Il ministro ha detto ai giornalisti durante un incontro con gli studenti che resterà.",
      "Il premier ha chiesto al Parlamento la fiducia.",
    ],
  },
  {
    id: "contact/noun-addressed-in",
    says: "Whom one side turns to in the course of it, or thanks for it: ha rassicurato Y in una telefonata.",
    match: `(#Addresses && #Active) #Free{0,3} [<other>(#Actor && #People && #Bare)] (#Free|#State){0,10} [<trigger>#Encounter]`,
    means: { one: "owner", behind: /(?:durante|corso di|in|per) $/u },
    yes: [
      {
        text: "Meloni ha rassicurato Zelensky in una ⟦telefonata⟧.",
        published: "2025-03-06",
        value: { type: "phone_call", people: ["Meloni", "Zelensky"], parties: ["IT", "UA"] },
      },
      {
        text: "Zelensky ha ringraziato Macron per l'⟦incontro⟧ di ieri a Parigi.",
        published: "2025-03-06",
        value: { type: "meeting", status: "held", people: ["Macron", "Zelensky"], date: ["2025-03-05", "2025-03-05"] },
      },
    ],
    no: [
      "Il ministro ha ringraziato Meloni per la proposta di un convegno.",
      "Zelensky ha ringraziato Macron prima di volare a Londra, dove il vertice è in corso.",
    ],
  },
  {
    id: "contact/invited-abroad",
    says: "Who answers an invitation to somebody's capital is subject: ha accettato l'invito di Y a P.",
    match: `[<trigger>(#Answers && #Finite)] #Free{0,2} invito di [<other>(#Actor && #People)] #Date? (a|in) [<where>#Place]`,
    means: { one: "subject", initiator: "other", type: "visit" },
    yes: [
      {
        text: "Narendra Modi ⟦ha respinto⟧ l'invito di Donald Trump a Washington.",
        published: "2025-11-12",
        value: {
          type: "visit",
          status: "refused",
          people: ["Donald Trump", "Narendra Modi"],
          parties: ["IN", "US"],
          initiator: "US",
        },
      },
      {
        text: "Giorgia Meloni ⟦ha accolto⟧ l'invito di Emmanuel Macron a Parigi.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Emmanuel Macron", "Giorgia Meloni"], place: "Parigi" },
      },
    ],
    no: ["Il cantante ha accettato l'invito della Rai a Sanremo.", "Meloni ha accolto l'invito alla prudenza."],
  },
  {
    id: "contact/invitation-answered",
    says: "Who answers an invitation is subject, who gave it stands behind di: ha accettato l'invito di Y.",
    match: `[<trigger>(#Answers && #Finite)] #Free{0,2} invito di [<other>(#Actor && #People)]`,
    // "l'invito di Macron ⟦a visitare⟧ Parigi" is told by that verb
    means: { one: "subject", initiator: "other", type: "meeting", unless: ["a", "Infinite"] },
    yes: [
      {
        text: "Volodymyr Zelensky ⟦ha accettato⟧ l'invito di Keir Starmer.",
        published: "2025-11-12",
        value: { type: "meeting", status: "planned", people: ["Keir Starmer", "Volodymyr Zelensky"], initiator: "GB" },
      },
      {
        text: "Benjamin Netanyahu non ⟦ha accettato⟧ l'invito di Emmanuel Macron.",
        published: "2025-11-12",
        value: { status: "refused", people: ["Benjamin Netanyahu", "Emmanuel Macron"] },
      },
    ],
    no: [
      "Zelensky ha accettato la proposta di Starmer sui dazi.",
      "Il Senato ha respinto l'invito dei tecnici.",
      "Il presidente ha accolto l'invito del sindaco a visitare la mostra.",
    ],
  },
  {
    id: "contact/answer",
    says: "How an invitation told before was answered, or a report of a contact: ha declinato l'invito, Mosca ha accettato, il Cremlino smentisce; or what became of a plan: è stata rinviata, poi tutto è saltato.",
    match: "[<trigger>(#Answers && #Finite)]",
    means: { one: "subject", answers: true },
    yes: [
      {
        text: "La ⟦visita⟧ di Benjamin Netanyahu a Washington era prevista per il 20 novembre. È stata rinviata di una settimana.",
        published: "2025-11-12",
        value: { type: "visit", status: "postponed", people: ["Benjamin Netanyahu"], parties: ["IL", "US"] },
      },
      {
        text: "Era previsto un ⟦incontro⟧ tra Emmanuel Macron e Keir Starmer. Poi tutto è saltato.",
        published: "2025-11-12",
        value: { status: "cancelled", people: ["Emmanuel Macron", "Keir Starmer"] },
      },
      {
        text: "Donald Trump ⟦ha invitato⟧ Vladimir Putin a Washington. Il presidente russo ha declinato l'invito.",
        published: "2025-11-12",
        value: { type: "visit", status: "refused", people: ["Donald Trump", "Vladimir Putin"], initiator: "US" },
      },
      {
        text: "Emmanuel Macron ha proposto un ⟦incontro⟧ a Vladimir Putin. Il Cremlino ha accettato la proposta.",
        published: "2025-11-12",
        value: { status: "planned", people: ["Emmanuel Macron", "Vladimir Putin"] },
      },
      {
        text: "Donald Trump ⟦incontrerà⟧ Vladimir Putin a Budapest. La notizia è stata smentita dal Cremlino.",
        published: "2025-11-12",
        value: { status: "denied", people: ["Donald Trump", "Vladimir Putin"], place: "Budapest" },
      },
    ],
    no: [
      "Donald Trump incontrerà Vladimir Putin. È stata rinviata la decisione sui dazi.",
      "Emmanuel Macron riceverà Friedrich Merz. Poi è saltata la luce.",
      "Emmanuel Macron ha proposto un incontro a Vladimir Putin. Mosca ha respinto la proposta di pace di Kiev.",
      "Emmanuel Macron ha proposto un incontro a Vladimir Putin. Il presidente francese ha rifiutato le critiche.",
      "La Rai ha invitato il cantante a Sanremo. L'invito è stato declinato.",
      "Il Cremlino ha smentito la notizia.",
    ],
  },
];

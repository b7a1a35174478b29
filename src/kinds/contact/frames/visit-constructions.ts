import type { Construction } from "./construction.js";
import { GAP, NEAR, WHEN_AND_WHERE } from "./construction.js";

/** Visits by their noun, and invitations to them. */
export const VISIT_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/visit-of-to-person",
    says: "A visit to a person, with its guest: la visita di X a Y.",
    match: `[<trigger>#Visit] #Setting{0,4} di [<one>(#Actor && #People)] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "group", type: "meeting" },
    yes: [
      {
        text: "⟦Visita⟧ di cortesia ieri dell'ambasciatore ceco Jan Kohout al sindaco Beppe Sala.",
        published: "2025-06-20",
        value: {
          type: "meeting",
          status: "held",
          date: ["2025-06-19", "2025-06-19"],
          people: ["Beppe Sala", "Jan Kohout"],
        },
      },
      {
        text: "⟦Visita di cortesia⟧ dell'ambasciatore indiano al presidente della Regione Luca Zaia.",
        published: "2025-03-06",
        value: { type: "meeting", parties: ["IN", "IT"] },
      },
      {
        text: "Salta la ⟦visita⟧ di Giuseppe Conte al presidente etiope Mulatu Teshome.",
        published: "2018-10-10",
        value: {
          type: "meeting",
          status: "cancelled",
          people: ["Giuseppe Conte", "Mulatu Teshome"],
          parties: ["ET", "IT"],
        },
      },
    ],
    no: ["La visita del premier Modi ai terremotati è durata un'ora.", "La visita di Macron a Berlino è finita."],
  },
  {
    id: "contact/visit-that-one-made",
    says: "A visit with a relative clause that tells who made it, and to whom: la visita che X ha fatto a Y.",
    match: `[<trigger>#Visit] ${NEAR} che ${WHEN_AND_WHERE} [<one>(#Actor && #Bare)] (fare|rendere|compiere|effettuare) #Setting{0,4} a [<other>(#Actor && #People)]`,
    means: { one: "group", type: "meeting" },
    yes: [
      {
        text: "Dopo la ⟦visita⟧ che Viktor Orbán ha fatto lunedì a Donald Tusk i rapporti sono migliorati.",
        published: "2025-06-20",
        value: {
          type: "meeting",
          date: ["2025-06-16", "2025-06-16"],
          people: ["Donald Tusk", "Viktor Orbán"],
          parties: ["HU", "PL"],
        },
      },
    ],
    no: ["La visita che il medico ha fatto al paziente è durata poco."],
  },
  {
    id: "contact/visit-long-of",
    says: "As visit-of, with how long or when it is between the noun and its guest: la visita di due giorni di X a P.",
    match: `[<trigger>#Visit] #Free{0,3} di (#Duration|#Date) #Free{0,2} di [<one>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "Prosegue la ⟦visita⟧ di 48 ore del vicepremier Antonio Tajani in Lettonia.",
        published: "2025-06-20",
        value: { status: "ongoing", people: ["Antonio Tajani"], parties: ["IT", "LV"], place: "Lettonia" },
      },
      {
        text: "La ⟦missione⟧ di ieri del ministro Antonio Tajani a Riga è durata poco.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-06-19", "2025-06-19"], people: ["Antonio Tajani"], place: "Riga" },
      },
    ],
    no: ["La visita di 48 ore del cantante Antonio Brestol in Lettonia è finita."],
  },
  {
    id: "contact/visit-of",
    says: "A visit with its guest: la visita di X a P.",
    match: `[<trigger>#Visit] ${GAP} di [<one>#Actor]`,
    means: { one: "group" },
    yes: [
      {
        text: "A Riga si è svolta il 5 giugno la prima ⟦tappa della missione⟧ del ministro Antonio Tajani.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-06-05", "2025-06-05"], people: ["Antonio Tajani"], place: "Riga" },
      },
      {
        text: "L'intenzione della ⟦visita⟧ a Riga di Antonio Tajani del 3 marzo era quella di aprire un consolato.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-03-03", "2025-03-03"], people: ["Antonio Tajani"] },
      },
      {
        text: "Inizia domani la ⟦visita⟧ in Lettonia del ministro Antonio Tajani.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-21", "2025-06-21"], people: ["Antonio Tajani"] },
      },
      {
        text: "È la terza ⟦visita⟧ in Egitto del ministro Antonio Tajani dal 3 marzo.",
        published: "2025-06-20",
        value: { date: null, people: ["Antonio Tajani"], place: "Egitto" },
      },
      {
        text: "La ⟦visita⟧ nella capitale serba della ministra Anna Maria Bernini è in programma domani.",
        published: "2025-06-20",
        value: {
          status: "planned",
          people: ["Anna Maria Bernini"],
          place: "Belgrado",
          date: ["2025-06-21", "2025-06-21"],
        },
      },
      {
        text: "Croazia: ⟦visita⟧ ufficiale del presidente lettone Edgars Rinkēvičs.",
        published: "2025-06-20",
        value: { type: "visit", people: ["Edgars Rinkēvičs"], parties: ["HR", "LV"], place: "Croazia" },
      },
      {
        text: "Il ministro Crosetto ha visto giovedì Hegseth, a margine della ⟦visita⟧ del presidente kazako Tokayev al Quirinale.",
        published: "2025-06-20",
        value: {
          type: "visit",
          status: "held",
          date: ["2025-06-19", "2025-06-19"],
          people: ["Tokayev"],
          parties: ["IT", "KZ"],
        },
      },
      {
        text: "I due ministri si sono parlati a margine della ⟦visita⟧ del presidente kazako Tokayev a Tirana.",
        published: "2025-06-20",
        value: { type: "visit", people: ["Tokayev"], place: "Tirana" },
      },
      {
        text: "È in forse la ⟦visita⟧ di Karis a Riga.",
        published: "2025-06-20",
        value: { status: "proposed", place: "Riga" },
      },
      {
        text: "Il Bangladesh ha rifiutato la ⟦visita⟧ del ministro birmano dell'Immigrazione.",
        published: "2025-06-20",
        value: { type: "visit", status: "refused", parties: ["BD", "MM"] },
      },
      {
        text: "L'annullamento della ⟦visita⟧ di Macron a Berlino è stato annunciato ieri.",
        published: "2025-10-02",
        value: { type: "visit", status: "cancelled", people: ["Macron"], parties: ["DE", "FR"], place: "Berlino" },
      },
      {
        text: "Keir Starmer è arrivato in India mercoledì 8 ottobre e giovedì è stato ricevuto da Narendra Modi. È la prima ⟦visita⟧ di un premier britannico a Mumbai.",
        published: "2025-10-09",
        value: { type: "visit", date: ["2025-10-08", "2025-10-08"], people: ["Keir Starmer"], parties: ["GB", "IN"] },
      },
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
      {
        text: "La ⟦visita⟧ di re Carlo III e della regina Camilla in Vaticano, in calendario per l'8 aprile, è stata rinviata.",
        published: "2025-03-26",
        value: { type: "visit", status: "postponed", people: ["Camilla", "Carlo III"], parties: ["GB", "VA"] },
      },
      {
        text: "Per Joe Biden è la prima visita in Bulgaria dopo ⟦quella⟧ di Bill Clinton nel 1999.",
        published: "2023-05-10",
        value: { type: "visit", people: ["Bill Clinton"], date: ["1999-01-01", "1999-12-31"] },
      },
    ],
    no: [
      "Il film narra il viaggio di Nixon in Cina.",
      "Il paziente ha rifiutato la visita del medico di turno.",
      "La visita guidata del museo costa dieci euro.",
    ],
  },
  {
    id: "contact/visit-takes",
    says: "A journey told by where it takes its guest: la missione che porterà X a P, il viaggio che condurrà X in P.",
    match: `[<trigger>#Visit] (#Free|#Date){0,4} che (portare|condurre) #Date? [<one>(#Actor && #People && #Bare)]`,
    means: { one: "group" },
    yes: [
      {
        text: "La ⟦missione⟧ che porterà Antonio Tajani in Ciad comincia domani.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Antonio Tajani"], parties: ["IT", "TD"] },
      },
      {
        text: "È noto il programma del ⟦viaggio⟧ che condurrà il premier Mark Carney in India.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Mark Carney"], parties: ["CA", "IN"] },
      },
    ],
    no: ["Il viaggio porterà gli studenti in Grecia."],
  },
  {
    id: "contact/visit-by",
    says: "A visit that its guest plans: la visita programmata a P da X.",
    match: `[<trigger>(#Visit && #Planned)] #Free{0,4} da [<one>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "Il governo ha confermato la ⟦visita programmata⟧ a Tirana dal presidente francese Macron.",
        published: "2023-10-10",
        value: { type: "visit", people: ["Macron"], parties: ["AL", "FR"], place: "Tirana" },
      },
    ],
    no: ["La visita prevista dal programma è gratuita."],
  },
  {
    id: "contact/visit-made-by",
    says: "A visit that its guest makes: la visita compiuta a P da X.",
    match: `[<trigger>#Visit] #Free{0,4} (compiere|effettuare|fare|svolgere|iniziare|condurre|compiuta|effettuata|fatta|svolta) #Free{0,4} da [<one>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "La ⟦visita⟧ compiuta ieri a Tirana dal presidente francese Macron è durata un giorno.",
        published: "2023-10-18",
        value: { type: "visit", people: ["Macron"], parties: ["AL", "FR"], place: "Tirana" },
      },
    ],
    no: ["La missione voluta dal Papa è finita a Mosca.", "La visita fatta dal medico è durata un'ora."],
  },
  {
    id: "contact/visit-for",
    says: "A headline's visit with per and its guest: tappa a P per X.",
    match: `[<trigger>#Visit] ${NEAR} per [<one>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "⟦Tappa⟧ a Doha per Marco Rubio.",
        published: "2025-09-16",
        value: { type: "visit", status: "held", people: ["Marco Rubio"], parties: ["QA", "US"], place: "Doha" },
      },
      {
        text: "Domani ⟦missione⟧ in India per il ministro Tajani.",
        published: "2025-12-09",
        value: { type: "visit", date: ["2025-12-10", "2025-12-10"], parties: ["IN", "IT"], place: "India" },
      },
    ],
    no: ["Visita gratuita al museo per i bambini.", "La missione di pace è finita per mancanza di fondi."],
  },
  {
    id: "contact/expected-at",
    says: "One side is expected in the other's country or capital: è atteso a P.",
    match: `[<trigger>(attendere && #Passive)] ${NEAR} [<where>#Place]`,
    means: { one: "subject", type: "visit" },
    yes: [
      {
        text: "Il segretario di Stato Marco Rubio ⟦è atteso⟧ domani a Gerusalemme.",
        published: "2025-09-13",
        value: {
          type: "visit",
          status: "planned",
          date: ["2025-09-14", "2025-09-14"],
          people: ["Marco Rubio"],
          parties: ["IL", "US"],
          place: "Gerusalemme",
        },
      },
      {
        text: "Una squadra negoziale israeliana ⟦è attesa⟧ domani al Cairo.",
        published: "2024-05-08",
        value: { type: "visit", status: "planned", date: ["2024-05-09", "2024-05-09"], parties: ["EG", "IL"] },
      },
      {
        text: "Un team di negoziatori russi ⟦è atteso⟧ sabato ad Ankara.",
        published: "2022-03-23",
        value: { type: "visit", status: "planned", parties: ["RU", "TR"], place: "Ankara" },
      },
    ],
    no: [
      "La squadra israeliana di basket è attesa domani ad Atene.",
      "Il team di ricercatori israeliani è atteso domani al Cairo.",
      "Il verdetto è atteso a Milano.",
      "Il ministro è atteso a Roma, dove è rientrato.",
    ],
  },
  {
    id: "contact/invited-to",
    says: "One side asks the other to come: ha invitato X a P.",
    match: `[<trigger>(#Invites && #Active)] ${NEAR} [<other>(#Actor && #People && #Bare)] #Date? (a|in) [<where>#Place]`,
    means: { one: "subject", type: "visit", initiator: "one", asks: true },
    yes: [
      {
        text: "Il premier indiano Narendra Modi ⟦ha invitato⟧ il presidente russo Vladimir Putin a Nuova Delhi.",
        published: "2025-08-22",
        value: {
          type: "visit",
          status: "proposed",
          people: ["Narendra Modi", "Vladimir Putin"],
          parties: ["IN", "RU"],
          place: "Nuova Delhi",
          initiator: "IN",
        },
      },
      {
        text: "Mattarella ⟦ha invitato⟧ re Carlo III in Italia. La visita si terrà ad aprile.",
        published: "2025-02-10",
        value: {
          type: "visit",
          status: "planned",
          parties: ["GB", "IT"],
          initiator: "IT",
          date: ["2025-04-01", "2025-04-30"],
        },
      },
    ],
    no: [
      "Il sindaco ha invitato i cittadini a Roma a restare a casa.",
      "Il Papa ha invitato Putin alla pace.",
      "Il regista ha invitato gli attori a Cannes.",
    ],
  },
  {
    id: "contact/invited-him",
    says: "The same with a pronoun: lo ha invitato a P.",
    match: `[<trigger>(#Invites && #Active && #Finite && #Clitic)] #Date? (a|in) [<where>#Place]`,
    means: { one: "subject", other: "pronoun", type: "visit", initiator: "one" },
    yes: [
      {
        text: "La ministra keniana ha consegnato al presidente portoghese Marcelo Rebelo de Sousa una lettera di William Ruto, che lo ⟦invita⟧ a Nairobi a giugno.",
        published: "2024-02-12",
        value: {
          type: "visit",
          status: "proposed",
          people: ["Marcelo Rebelo de Sousa", "William Ruto"],
          parties: ["KE", "PT"],
          place: "Nairobi",
          date: ["2024-06-01", "2024-06-30"],
        },
      },
      {
        text: "Il ministro Renzi ha visto ieri a New York il collega montenegrino Srdjan Darmanović. Il ministro degli Esteri Darmanović lo ⟦ha invitato⟧ a Podgorica per la prossima primavera.",
        published: "2017-09-21",
        value: { type: "visit", status: "proposed", parties: ["ME", "SM"], place: "Podgorica" },
      },
    ],
    no: ["Il maestro lo ha invitato a Podgorica a suonare."],
  },
  {
    id: "contact/is-invited",
    says: "Who is invited to somebody's country or capital, in the passive: è stato invitato a P.",
    match: "[<trigger>(#Invites && #Passive && #Finite)] #Setting{0,3} (a|in) [<where>#Place]",
    means: { one: "subject", type: "visit" },
    yes: [
      {
        text: "Il presidente sudafricano Cyril Ramaphosa ⟦è stato invitato⟧ a Washington per il 21 maggio.",
        published: "2025-05-07",
        value: {
          type: "visit",
          status: "proposed",
          people: ["Cyril Ramaphosa"],
          parties: ["US", "ZA"],
          place: "Washington",
          date: ["2025-05-21", "2025-05-21"],
        },
      },
    ],
    no: ["Lo scrittore è stato invitato a Parigi.", "Il governo è stato invitato a riferire."],
  },
  {
    id: "contact/invited-here",
    says: "The same with the place first: ha invitato a P X e Y.",
    match: `[<trigger>(#Invites && #Active)] #Date? (a|in) [<where>#Place] [<other>(#Actor && #People && #Bare)]`,
    means: { one: "subject", type: "visit", initiator: "one", asks: true },
    yes: [
      {
        text: "Il presidente turco Recep Tayyip Erdoğan ⟦ha invitato⟧ ad Ankara Volodymyr Zelensky.",
        published: "2025-06-20",
        value: {
          type: "visit",
          status: "proposed",
          people: ["Recep Tayyip Erdoğan", "Volodymyr Zelensky"],
          parties: ["TR", "UA"],
          place: "Ankara",
          initiator: "TR",
        },
      },
    ],
    no: ["Il festival ha invitato a Venezia il regista Paolo Sorrentino."],
  },
];

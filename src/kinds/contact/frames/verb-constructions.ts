import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";
import { opensList } from "./guards.js";

/** Contact verbs whose other side is a pronoun, a list or who speaks. */
export const VERB_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/first-to",
    says: "Who was the first to meet or call one told of before: il primo a riceverlo è stato X.",
    match: `(primo|prima|ultimo|ultima) a [<trigger>(#Meets && #Infinite && #Clitic)] essere [<one>(#Actor && #Bare)]`,
    means: { one: "group", other: "pronoun", initiator: "one" },
    yes: [
      {
        text: "Il premier sloveno Robert Golob è arrivato ieri a Belgrado. Il primo a ⟦riceverlo⟧ è stato Aleksandar Vučić.",
        published: "2024-10-10",
        value: { type: "meeting", status: "held", people: ["Aleksandar Vučić", "Robert Golob"], parties: ["RS", "SI"] },
      },
    ],
    no: ["Il progetto è pronto. Il primo a vederlo è stato il regista."],
  },
  {
    id: "contact/first-to-call",
    says: "The same with a verb of calling or writing: la prima a telefonargli è stata X.",
    match: `(primo|prima|ultimo|ultima) a [<trigger>(#Tos && #Infinite && #Dative)] essere [<one>(#Actor && #Bare)]`,
    means: { one: "group", other: "pronoun", initiator: "one" },
    yes: [
      {
        text: "Friedrich Merz è stato eletto cancelliere ieri. La prima a ⟦telefonargli⟧ è stata Giorgia Meloni.",
        published: "2025-05-07",
        value: { type: "phone_call", status: "held", people: ["Friedrich Merz", "Giorgia Meloni"], initiator: "IT" },
      },
      {
        text: "Il premier nepalese Sushil Koirala si insedia domani. Il primo a ⟦telefonargli⟧ sarà Narendra Modi.",
        published: "2014-02-10",
        value: { type: "phone_call", status: "planned", people: ["Narendra Modi", "Sushil Koirala"] },
      },
    ],
    no: ["Il cantante è in tournée. Il primo a scrivergli è stato un fan."],
  },
  {
    id: "contact/verb-pronoun",
    says: "Who is met is a pronoun on the verb: lo ha ricevuto, per incontrarlo.",
    match: "[<trigger>(#Meets && #Active && #Clitic)]",
    means: { one: "subject", other: "pronoun", initiator: "one" },
    yes: [
      {
        text: "Vladimir Putin è volato a Pechino, dove Xi Jinping ⟦lo riceverà⟧ domani.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-21", "2025-06-21"], parties: ["CN", "RU"], place: "Pechino" },
      },
      {
        text: "Friedrich Merz era irritato, Giorgia Meloni ⟦lo ha chiamato⟧ ieri sera.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Friedrich Merz", "Giorgia Meloni"], parties: ["DE", "IT"] },
      },
      {
        text: "António Costa e Ursula von der Leyen sono a Pechino, dove Xi Jinping ⟦li riceverà⟧ domani.",
        published: "2025-06-20",
        value: { people: ["António Costa", "Ursula von der Leyen", "Xi Jinping"], parties: ["CN", "EU"] },
      },
      {
        text: "Volodymyr Zelensky, secondo cui Emmanuel Macron ⟦lo ha chiamato⟧ ieri, è ottimista.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Volodymyr Zelensky"] },
      },
      {
        text: "Matteo Renzi, invece, Elly Schlein lo ⟦vedrà⟧ mercoledì a Roma.",
        published: "2024-08-30",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2024-09-04", "2024-09-04"],
          people: ["Elly Schlein", "Matteo Renzi"],
          place: "Roma",
        },
      },
      {
        text: "Il premier sloveno Robert Golob è arrivato ieri a Belgrado. Il presidente serbo Aleksandar Vučić lo ⟦ha ricevuto⟧ in serata.",
        published: "2024-10-10",
        value: { type: "meeting", status: "held", parties: ["RS", "SI"] },
      },
      {
        text: "Il premier sloveno Robert Golob è arrivato ieri a Belgrado: ad ⟦attenderlo⟧ c'era Aleksandar Vučić.",
        published: "2024-10-10",
        value: { type: "meeting", status: "held", people: ["Aleksandar Vučić", "Robert Golob"] },
      },
      {
        text: "Il premier sloveno Robert Golob è arrivato ieri a Belgrado. Il presidente serbo Aleksandar Vučić vuole ⟦vederlo⟧ prima di domenica.",
        published: "2024-10-10",
        value: { type: "meeting", status: "proposed", people: ["Aleksandar Vučić", "Robert Golob"] },
      },
    ],
    no: [
      "La commedia è a Pechino, dove Xi Jinping la vedrà domani.",

      "Il ministro Ayman Safadi ha parlato. Donald Tusk è arrivato a Pechino, dove lo aspetta il padrone di casa.",
      "Haftar è a Roma. La missione che lo vedrà domani al Cairo è pronta.",
      "Il viaggio di Bush, che lo ha visto toccare sei Paesi, è finito.",
      "Il testo è lungo: la Camera lo ha ricevuto ieri.",
      "Nessun vertice tra i due Paesi: lo esclude il governo austriaco, che avrebbe dovuto ospitarlo.",
    ],
  },
  {
    id: "contact/verb-together-object",
    says: "Whom one receives together with somebody else, who is named first: ha ricevuto insieme a X Y.",
    match:
      "[<trigger>(#Meets && #Active && #Plain)] #Setting{0,6} #Comma? (insieme|assieme|unitamente) (a|con) #Governed #Comma? #Free{0,3} [<other>#Bare]",
    means: { one: "subject", initiator: "one" },
    yes: [
      {
        text: "Giorgia Meloni ⟦ha ricevuto⟧ ieri, insieme al ministro Antonio Tajani, il premier Robert Abela.",
        published: "2025-06-20",
        value: { people: ["Antonio Tajani", "Giorgia Meloni", "Robert Abela"], parties: ["IT", "MT"] },
      },
      {
        text: "Silvio Berlusconi ⟦ha accolto⟧ ieri assieme ad Antonio Tajani i leader Matteo Salvini e Giorgia Meloni.",
        published: "2018-10-20",
        value: { people: ["Antonio Tajani", "Giorgia Meloni", "Matteo Salvini", "Silvio Berlusconi"] },
      },
    ],
    no: ["Il ministro ha accolto insieme alla moglie Anna la tesi del regista."],
  },
  {
    id: "contact/verb-list",
    says: "Those who are met stand in a list behind a colon: ha ricevuto in udienza: X; Y; Z.",
    match: `[<trigger>(#Meets && #Active && #Plain)] #Free{0,8} #Break [<other>#Bare]`,
    means: { one: "subject", initiator: "one", only: opensList },
    yes: [
      {
        text: "Papa Leone XIV ⟦ha ricevuto⟧ in udienza questa mattina: il Presidente della Repubblica di Lettonia, Edgars Rinkēvičs; il Cardinale Matteo Zuppi.",
        published: "2025-06-20",
        value: {
          type: "meeting",
          people: ["Edgars Rinkēvičs", "Leone XIV"],
          parties: ["LV", "VA"],
        },
      },
    ],
    no: [
      "Il ministro ha visto: Macron ha poi lasciato la sala.",
      "Il regista ha ricevuto un premio: l'attore Mario Rossi era con lui.",
    ],
  },
  {
    id: "contact/verb-to-us",
    says: "Who was called or met is the one who speaks: mi ha telefonato X, X mi ha ricevuto.",
    match: "[<trigger>(#ToUs && #Active && #Finite)]",
    means: { one: "subject", other: "speaker", initiator: "one" },
    yes: [
      {
        text: "«⟦Mi ha telefonato⟧ Friedrich Merz», ha detto Emmanuel Macron.",
        published: "2025-11-12",
        value: { type: "phone_call", status: "held", people: ["Emmanuel Macron", "Friedrich Merz"], initiator: "DE" },
      },
      {
        text: "Emmanuel Macron ha detto: «Friedrich Merz ⟦mi ha chiamato⟧ questa mattina».",
        published: "2025-11-12",
        value: {
          type: "phone_call",
          people: ["Emmanuel Macron", "Friedrich Merz"],
          date: ["2025-11-12", "2025-11-12"],
        },
      },
    ],
    no: [
      "«Mi ha telefonato mia madre», ha detto il cantante.",
      "«Il pubblico ci ha accolto bene», ha detto il regista.",
    ],
  },
  {
    id: "contact/verb-dative",
    says: "Who is called or written to is a pronoun on the verb: gli telefona, le ha scritto.",
    match: "[<trigger>(#Tos && #Active && #Dative)]",
    means: { one: "subject", other: "pronoun", initiator: "one" },
    yes: [
      {
        text: "Esulta Ursula von der Leyen: lunedì il premier macedone Dimitar Kovačevski le ⟦ha telefonato⟧.",
        published: "2022-01-19",
        value: { people: ["Dimitar Kovačevski", "Ursula von der Leyen"], date: ["2022-01-17", "2022-01-17"] },
      },
      {
        text: "Volodymyr Zelensky è rientrato a Kiev ed Emmanuel Macron gli ⟦ha telefonato⟧ ieri sera.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Volodymyr Zelensky"], parties: ["FR", "UA"] },
      },
      {
        text: "Friedrich Merz è stato eletto cancelliere ieri. Gli ⟦ha telefonato⟧ Emmanuel Macron.",
        published: "2025-05-07",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Friedrich Merz"], initiator: "FR" },
      },
      {
        text: "Il premier nepalese Sushil Koirala si è insediato ieri. Narendra Modi gli ⟦telefona⟧ in serata.",
        published: "2014-02-12",
        value: {
          type: "phone_call",
          status: "held",
          people: ["Narendra Modi", "Sushil Koirala"],
          parties: ["IN", "NP"],
        },
      },
    ],
    no: [
      "Il cantante è in tournée. I ragazzi gli telefonano di notte.",
      "La sonda è partita: gli scienziati le parlano da terra.",
    ],
  },
  {
    id: "contact/up-the-hill",
    says: "To go up to the Quirinale is to meet the President of the Republic: è salito al Colle.",
    match: `[<trigger>(salire && #Active)] ${NEAR} [<where>#Place]`,
    means: { one: "subject", other: "president", type: "meeting" },
    yes: [
      {
        text: "Sergio Mattarella vedrà i partiti. A ⟦salire⟧ domani al Quirinale sarà anche Matteo Renzi.",
        published: "2021-01-27",
        value: { status: "planned", date: ["2021-01-28", "2021-01-28"], people: ["Matteo Renzi", "Sergio Mattarella"] },
      },
      {
        text: "Dopo il voto Mattarella ha aperto le consultazioni. Ieri Elly Schlein ⟦è salita⟧ al Quirinale.",
        published: "2024-03-05",
        value: {
          type: "meeting",
          status: "held",
          date: ["2024-03-04", "2024-03-04"],
          people: ["Elly Schlein", "Mattarella"],
          place: "Quirinale, Roma",
        },
      },
      {
        text: "Roma, 22 ago. (Agenzia) - Il segretario del Pd Nicola Zingaretti ⟦è salito⟧ al Colle.",
        published: "2019-08-22",
        value: { status: "held", people: ["Nicola Zingaretti"], place: "Colle, Roma" },
      },
      {
        text: "Mattarella ha sciolto la riserva dopo che lunedì Luigi Di Maio e Matteo Salvini ⟦sono saliti⟧ al Colle.",
        published: "2018-05-22",
        value: {
          status: "held",
          date: ["2018-05-21", "2018-05-21"],
          people: ["Luigi Di Maio", "Mattarella", "Matteo Salvini"],
        },
      },
      {
        text: "Mattarella apre le consultazioni: ⟦sono saliti⟧ al Colle stamani i presidenti delle Camere Elisabetta Casellati e Roberto Fico.",
        published: "2018-04-04",
        value: { people: ["Elisabetta Casellati", "Mattarella", "Roberto Fico"], date: ["2018-04-04", "2018-04-04"] },
      },
    ],
    no: ["La delegazione è salita a cinque."],
  },
];

import type { Construction } from "./construction.js";

/** Legs of a journey told before, each by its country. */
export const TOUR_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/leg-to",
    says: "Where a journey told before goes on: la tappa successiva sarà P, la missione toccherà poi P e Q.",
    match:
      "[<trigger>#Visit] #Setting{0,3} (essere|toccare|prevedere|comprendere|includere) (#Free|#Event){0,3} [<other>(#State && #Bare)]",
    means: { one: "owner", behind: /^(?!.*(?:di|su|per) $)/u },
    yes: [
      {
        text: "Antonio Tajani è in missione a Riad. La ⟦tappa⟧ successiva sarà Doha.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Antonio Tajani"], parties: ["IT", "QA"] },
      },
      {
        text: "Antonio Tajani è in missione a Riad. La ⟦missione⟧ toccherà poi il Kuwait.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Antonio Tajani"], parties: ["IT", "KW"] },
      },
    ],
    no: [
      "La missione sarà un successo per la Francia.",
      "La tappa del Giro toccherà la Slovenia.",
      "La visita della mostra comprende la Grecia antica.",
    ],
  },
  {
    id: "contact/tour-of-to",
    says: "A journey with its guest and the states that it goes to: il tour di X, che toccherà P e Q; il viaggio di X prevede tappe in P e Q.",
    match:
      "[<trigger>#Visit] #Free{0,5} di [<one>(#Actor && #People)] #Comma? #Relative? #Setting{0,3} (toccare|prevedere|comprendere|includere) #Free{0,3} [<other>(#State && #Bare)]",
    means: { one: "group" },
    yes: [
      {
        text: "Il ⟦viaggio⟧ del premier belga Bart De Wever toccherà la Lettonia.",
        published: "2025-11-12",
        value: {
          type: "visit",
          status: "planned",
          people: ["Bart De Wever"],
          parties: ["BE", "LV"],
          place: "Lettonia",
        },
      },
      {
        text: "Inizia domani il ⟦tour⟧ nel Baltico del premier belga Bart De Wever, che toccherà la Lettonia.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Bart De Wever"], parties: ["BE", "LV"] },
      },
    ],
    no: [
      "Il viaggio della cantante Laura Brestol toccherà la Lettonia.",
      "La visita di Bart De Wever tocca il tema della difesa.",
      "La missione di Bart De Wever preoccupa la Lettonia.",
    ],
  },
  {
    id: "contact/tour-touching",
    says: "Who begins, ends or makes a journey, and the states it goes to as a gerund: ha iniziato il suo tour, toccando P e Q.",
    match: "[<trigger>#Visit] #Free{0,5} #Comma toccare #Free{0,3} [<other>(#State && #Bare)]",
    means: { one: "owner" },
    yes: [
      {
        text: "Bart De Wever ha concluso ieri la sua ⟦missione⟧ nel Baltico, toccando la Lettonia.",
        published: "2025-11-12",
        value: { type: "visit", status: "held", people: ["Bart De Wever"], parties: ["BE", "LV"] },
      },
      {
        text: "Bart De Wever ha iniziato il suo ⟦tour⟧ europeo, toccando la Lettonia.",
        published: "2025-11-12",
        value: { type: "visit", status: "ongoing", people: ["Bart De Wever"], parties: ["BE", "LV"] },
      },
    ],
    no: [
      "Bart De Wever ha concluso la sua missione, toccando il fondo.",
      "Il tour di concerti prosegue, toccando la Lettonia.",
    ],
  },
  {
    id: "contact/tour-takes",
    says: "A journey that takes somebody to places: il tour ha portato X a P, Q e R.",
    match:
      "[<trigger>#Visit] #Free{0,5} portare #Setting{0,3} [<one>(#Actor && #People && #Bare)] #Setting{0,2} [<where>#Place]",
    means: { one: "group" },
    yes: [
      {
        text: "Il ⟦tour⟧ baltico ha portato Bart De Wever a Riga.",
        published: "2025-11-12",
        value: { type: "visit", status: "held", people: ["Bart De Wever"], parties: ["BE", "LV"], place: "Riga" },
      },
      {
        text: "La ⟦missione⟧ porterà domani il premier belga Bart De Wever in Lettonia.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Bart De Wever"], date: ["2025-11-13", "2025-11-13"] },
      },
    ],
    no: ["La missione porta Bart De Wever in vantaggio nei sondaggi.", "Il tour ha portato i Coldplay a Riga."],
  },
  {
    id: "contact/goes-to-first",
    says: "The place that opens the line, before the verb and who goes there: a P è arrivato ieri X.",
    match:
      "(a|in) [<where>#Place] #Setting{0,4} [<trigger>(#Moves && #Active && #Finite)] #Free{0,5} (#Actor && #People && #Bare)",
    means: { one: "subject", type: "visit", inverts: true },
    yes: [
      {
        text: "A Doha ⟦è arrivato⟧ ieri il ministro degli Esteri Antonio Tajani.",
        published: "2025-11-12",
        value: {
          type: "visit",
          status: "held",
          date: ["2025-11-11", "2025-11-11"],
          people: ["Antonio Tajani"],
          parties: ["IT", "QA"],
        },
      },
      {
        text: "Nella capitale libica domani ⟦si recheranno⟧ anche Emmanuel Macron e Friedrich Merz.",
        published: "2025-11-12",
        value: {
          type: "visit",
          status: "planned",
          people: ["Emmanuel Macron", "Friedrich Merz"],
          parties: ["DE", "FR", "LY"],
        },
      },
      {
        text: "Al Cairo ⟦è giunta⟧ una delegazione saudita.",
        published: "2025-11-12",
        value: { type: "visit", parties: ["EG", "SA"] },
      },
    ],
    no: ["A Parigi è tornato il sole.", "In Francia è arrivato secondo Carlo Bianchi."],
  },
  {
    id: "contact/goes-where",
    says: "Where somebody goes, named before: P, dove X si recherà domani.",
    match:
      "[<where>(#Place|#State)] #Comma? dove #Setting{0,3} (#Actor && #Bare)? #Setting{0,3} [<trigger>(recare && #Moves && #Active)]",
    means: { one: "subject", type: "visit", inverts: true },
    yes: [
      {
        text: "Papa Leone XIV visiterà la Turchia, dove Emmanuel Macron ⟦si recherà⟧ domani.",
        published: "2025-11-12",
        value: {
          type: "visit",
          status: "planned",
          people: ["Emmanuel Macron"],
          parties: ["FR", "TR"],
          date: ["2025-11-13", "2025-11-13"],
        },
      },
      {
        text: "Giorgia Meloni è tornata dal Kenya, dove ⟦si recherà⟧ a dicembre anche Friedrich Merz.",
        published: "2025-11-12",
        value: { type: "visit", status: "planned", people: ["Friedrich Merz"], parties: ["DE", "KE"] },
      },
    ],
    no: ["La Turchia, dove i turisti si recano d'estate, ha riaperto gli hotel."],
  },
];

import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";

/** "allo stesso tavolo", "attorno a un tavolo". */
const AT = /(?:^| )a $/u;

/** Event nouns beside a pair: "vertice Macron-Merz", "Putin e Trump al telefono". */
export const PAIR_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/noun-pair",
    says: "An event noun beside a pair joined by a hyphen: vertice Trump-Putin, colloqui russo-americani.",
    match: `[<trigger>#Event] ${NEAR} [<both>#Pair]`,
    means: { one: "both" },
    yes: [
      {
        text: "⟦Cena⟧ Macron-Merz a Berlino.",
        published: "2025-11-12",
        value: { type: "meeting", people: ["Macron", "Merz"], place: "Berlino" },
      },
      {
        text: "Guerra, ⟦vertice⟧ Meloni Macron a Parigi.",
        published: "2025-03-06",
        value: { people: ["Macron", "Meloni"], parties: ["FR", "IT"], place: "Parigi" },
      },
      {
        text: "Domani il ⟦vertice⟧ Macron-Merz a Berlino.",
        published: "2025-07-22",
        value: {
          type: "summit",
          status: "planned",
          date: ["2025-07-23", "2025-07-23"],
          people: ["Macron", "Merz"],
          place: "Berlino",
        },
      },
      {
        text: "Oggi a Ginevra il secondo ⟦trilaterale⟧ Armenia-Azerbaigian-Usa.L'Unione europea non è stata invitata.",
        published: "2025-08-08",
        value: { status: "planned", date: ["2025-08-08", "2025-08-08"], parties: ["AM", "AZ", "US"], place: "Ginevra" },
      },
      {
        text: "⟦Incontro⟧ Tajani-Barrot oggi a Roma.",
        published: "2025-03-14",
        value: { status: "held", date: ["2025-03-14", "2025-03-14"], people: ["Barrot", "Tajani"], place: "Roma" },
      },
    ],
    no: ["Il volo Roma-Milano è in ritardo dopo l'incontro di calcio."],
  },
  {
    id: "contact/pair-noun",
    says: "A pair joined by a hyphen before the event noun: Trump-Putin, telefonata di un'ora.",
    match: "[<both>#Pair] (#Comma|#Break)? [<trigger>#Event]",
    means: { one: "both" },
    yes: [
      {
        text: "Trump-Putin, ⟦telefonata⟧ di due ore.",
        published: "2025-05-19",
        value: { type: "phone_call", status: "held", people: ["Putin", "Trump"], duration: "PT2H" },
      },
    ],
    no: ["Roma-Lazio, incontro deciso nel finale."],
  },
  {
    id: "contact/table-pair",
    says: "Those who sit down at one table, named behind it: si siedono allo stesso tavolo X e Y.",
    match: `sedere #Setting{0,4} a [<trigger>tavolo] #Setting{0,4} [<both>(#Actor && #Plural && #Bare)]`,
    means: { one: "both" },
    yes: [
      {
        text: "Domani a Ginevra si siedono allo stesso ⟦tavolo⟧ Cecilia Malmström e Robert Lighthizer.",
        published: "2018-06-20",
        value: {
          type: "talks",
          status: "planned",
          date: ["2018-06-21", "2018-06-21"],
          people: ["Cecilia Malmström", "Robert Lighthizer"],
          place: "Ginevra",
        },
      },
    ],
    no: ["Al matrimonio si siedono allo stesso tavolo attori e cantanti."],
  },
  {
    id: "contact/round-table",
    says: "Those who sit down round a table: X, Y e Z si sono seduti attorno al tavolo.",
    match: `[<both>(#Actor && #Plural && #Bare && #People)] #Setting{0,4} sedere (attorno|intorno) a [<trigger>tavolo]`,
    means: { one: "both" },
    yes: [
      {
        text: "Lunedì Cecilia Malmström e Robert Lighthizer si sono seduti attorno al ⟦tavolo⟧ a Ginevra.",
        published: "2018-06-20",
        value: {
          type: "talks",
          status: "held",
          date: ["2018-06-18", "2018-06-18"],
          people: ["Cecilia Malmström", "Robert Lighthizer"],
          place: "Ginevra",
        },
      },
    ],
    no: ["I commensali si sono seduti attorno al tavolo."],
  },
  {
    id: "contact/put-at-table",
    says: "Who brings others to one table: X ha messo allo stesso tavolo Y e Z, X ha riunito attorno a un tavolo Y e Z.",
    match: `(mettere|portare|riunire|radunare|convocare) ${NEAR} [<trigger>tavolo] #Setting{0,4} [<other>(#Actor && #Plural && #Bare && #People)]`,
    means: { one: "owner", behind: AT },
    yes: [
      {
        text: "Vladimir Putin ha messo allo stesso ⟦tavolo⟧ ad Astana Emomali Rahmon e Sadyr Japarov.",
        published: "2022-10-14",
        value: { people: ["Emomali Rahmon", "Sadyr Japarov", "Vladimir Putin"], place: "Astana" },
      },
      {
        text: "L'emiro Tamim bin Hamad al-Thani ha riunito ieri a Doha attorno a un ⟦tavolo⟧ Félix Tshisekedi e Paul Kagame.",
        published: "2025-03-19",
        value: { parties: ["CD", "QA", "RW"], place: "Doha" },
      },
    ],
    no: [
      "Lo chef ha messo allo stesso tavolo attori e cantanti.",
      "Putin ha messo sul tavolo le sue condizioni.",
      "Macron ha portato al tavolo la proposta di Merz e Tusk.",
    ],
  },
  {
    id: "contact/put-both-at-table",
    says: "The same with those who are brought there before it: X ha messo Y e Z allo stesso tavolo.",
    match: `(mettere|portare|riunire|radunare|convocare) #Setting{0,4} [<other>(#Actor && #Plural && #Bare && #People)] ${NEAR} [<trigger>tavolo]`,
    means: { one: "owner", behind: AT },
    yes: [
      {
        text: "Vladimir Putin aveva messo Emomali Rahmon e Sadyr Japarov allo stesso ⟦tavolo⟧ ad Astana.",
        published: "2022-10-14",
        value: { people: ["Emomali Rahmon", "Sadyr Japarov", "Vladimir Putin"], place: "Astana" },
      },
    ],
    no: ["Lo chef ha messo attori e cantanti allo stesso tavolo."],
  },
  {
    id: "contact/round-the-table",
    says: "Who sat at the table of a contact told before: attorno al tavolo anche X e Y; seduti al tavolo, oltre al ministro, X e Y.",
    match: `(attorno|intorno|sedere) a [<trigger>tavolo] (#Free|#Comma|#Ref){0,6} [<both>(#Bare && #People)]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Giorgia Meloni ⟦ha riunito⟧ ieri a Palazzo Chigi i capigruppo, attorno al tavolo anche Matteo Salvini e Antonio Tajani.",
        published: "2023-08-04",
        value: { people: ["Antonio Tajani", "Giorgia Meloni", "Matteo Salvini"], date: ["2023-08-03", "2023-08-03"] },
      },
    ],
    no: ["Attorno al tavolo anche Anna Rossi e Carlo Bianchi hanno riso di gusto."],
  },
  {
    id: "contact/pair-on-the-phone",
    says: "A headline without a verb: X e Y al telefono.",
    match: "[<both>(#Actor && #Plural && #Bare)] #Comma? [<trigger>#Call]",
    means: { one: "both" },
    yes: [
      {
        text: "Putin e Trump ⟦al telefono⟧ per due ore.",
        published: "2025-05-19",
        value: { type: "phone_call", status: "held", people: ["Putin", "Trump"], duration: "PT2H" },
      },
    ],
    no: ["I ministri al telefono non rispondono.", "Bruni e Carli al telefono con l'assistenza clienti."],
  },
];

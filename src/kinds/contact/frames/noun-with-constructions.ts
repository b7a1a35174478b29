import type { Construction } from "./construction.js";
import { GAP, NEAR, WHEN_AND_WHERE } from "./construction.js";
import { EVENT_WITH } from "./noun-with-examples.js";

/** Event nouns with the other side behind "con", or with both sides as a pair. */
export const NOUN_WITH_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/noun-of-with",
    says: "An event noun with its owner and the other side: l'incontro di X con Y.",
    match: `[<trigger>#Encounter] ${NEAR} (di|da) [<one>#Actor] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "group" },
    yes: [
      {
        text: "Petr Fiala ha partecipato alla ⟦telefonata⟧ di Keir Starmer con Donald Trump.",
        published: "2025-06-20",
        value: {
          type: "phone_call",
          people: ["Donald Trump", "Keir Starmer", "Petr Fiala"],
          parties: ["CZ", "GB", "US"],
        },
      },
      {
        text: "Il ⟦vertice⟧ del presidente francese, Emmanuel Macron, con Friedrich Merz è stato annullato.",
        published: "2025-11-14",
        value: {
          type: "summit",
          status: "cancelled",
          people: ["Emmanuel Macron", "Friedrich Merz"],
          parties: ["DE", "FR"],
        },
      },
      {
        text: "Il ⟦vertice⟧ di Obama con Putin è stato rinviato.",
        published: "2013-08-09",
        value: { type: "summit", status: "postponed", people: ["Obama", "Putin"], parties: ["RU", "US"] },
      },
      {
        text: "L'⟦incontro⟧ del presidente turco Erdoğan con il premier greco Kyriakos Mitsotakis si è svolto ad Ankara.",
        published: "2024-05-14",
        value: { type: "meeting", status: "held", parties: ["GR", "TR"], place: "Ankara" },
      },
    ],
    no: ["L'incontro del regista con il pubblico si terrà in biblioteca."],
  },
  {
    id: "contact/noun-that-one-has-with",
    says: "An event noun with a relative clause that tells who had it, and with whom: il colloquio che X ha avuto con Y.",
    match: `[<trigger>#Encounter] ${NEAR} che ${WHEN_AND_WHERE} [<one>(#Actor && #Bare)] #Free{0,2} (avere|tenere|svolgere|fare|condurre|effettuare|intrattenere|prendere|bere) ${NEAR} con [<other>(#Actor|#Side)]`,
    means: { one: "group" },
    yes: [
      {
        text: "A pesare è stata la ⟦telefonata⟧ che la premier danese Mette Frederiksen ha avuto lunedì con il presidente lituano Gitanas Nausėda.",
        published: "2025-10-23",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-10-20", "2025-10-20"],
          people: ["Gitanas Nausėda", "Mette Frederiksen"],
          parties: ["DK", "LT"],
        },
      },
      {
        text: "L'⟦incontro⟧ che il ministro Crosetto aveva avuto il 5 febbraio, alle porte di Varsavia, con il collega polacco Kosiniak-Kamysz ha avuto un seguito.",
        published: "2025-02-20",
        value: { status: "held", date: ["2025-02-05", "2025-02-05"], people: ["Crosetto", "Kosiniak-Kamysz"] },
      },
      {
        text: "Il ⟦bilaterale⟧ che ieri Macron ha avuto a Parigi con Merz è durato un'ora.",
        published: "2025-06-20",
        value: { date: ["2025-06-19", "2025-06-19"], people: ["Macron", "Merz"], place: "Parigi" },
      },
      {
        text: "Il ⟦faccia a faccia⟧ che Macron avrà domani con Merz è decisivo.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-21", "2025-06-21"], people: ["Macron", "Merz"] },
      },
      {
        text: "È saltato il ⟦colloquio⟧ che Macron avrebbe dovuto avere venerdì con Merz.",
        published: "2025-06-20",
        value: { status: "cancelled", people: ["Macron", "Merz"] },
      },
    ],
    no: [
      "I colloqui che l'azienda ha avuto con i candidati sono durati una settimana.",
      "Il dialogo che il regista ha con il pubblico dura da trent'anni.",
    ],
  },
  {
    id: "contact/noun-for-with",
    says: "A headline with an event noun, for whom it is, and the other side: doppio bilaterale per X con Y.",
    match: `[<trigger>#Encounter] ${NEAR} per [<one>(#Actor && #People)] ${WHEN_AND_WHERE} con [<other>(#Actor|#Side)]`,
    means: { one: "group" },
    yes: [
      {
        text: "Doppio ⟦bilaterale⟧ per Giorgia Meloni a New York con Recep Tayyip Erdoğan",
        published: "2023-09-20",
        value: { type: "meeting", people: ["Giorgia Meloni", "Recep Tayyip Erdoğan"], place: "New York" },
      },
      {
        text: "Domani ⟦incontro⟧ per la premier danese Mette Frederiksen con Emmanuel Macron.",
        published: "2025-10-23",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2025-10-24", "2025-10-24"],
          people: ["Emmanuel Macron", "Mette Frederiksen"],
        },
      },
      {
        text: "Lungo ⟦colloquio telefonico⟧ per Sergio Mattarella con il presidente israeliano Isaac Herzog.",
        published: "2023-10-09",
        value: { type: "phone_call", people: ["Isaac Herzog", "Sergio Mattarella"], parties: ["IL", "IT"] },
      },
    ],
    no: ["Un incontro per famiglie con i volontari del quartiere.", "Serata di incontri per Anna Rossi con i lettori."],
  },
  {
    id: "contact/noun-with",
    says: "An event noun with con and the other side; its owner is who has it: ha avuto un colloquio con Y.",
    match: `[<trigger>#Encounter] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "owner" },
    yes: EVENT_WITH,
    no: [
      "Il cartellone prevede appuntamenti con i presidenti di Regione di ieri e di oggi.",
      "A tavola con Carlo Bianchi arrivano i sapori della Puglia.",
      "Il caffè con Anna Rossi in piazza costa due euro.",
      "I contatti con Dushanbe e Bishkek, un tempo rari, sono oggi cosa di tutti i giorni, dice Shavkat Mirziyoyev.",
      "L'incontro con Ilka Vardosi è durato più del previsto. Lo ha detto la portavoce di Macron.",
      "Venerdì il punto con Anita Anand in cattedra vale tre crediti.",
      "Il ragazzo ha problemi nel dialogo con il francese, e lo studia da mesi.",
      "Al termine della cena con gli amici, il cantante è ripartito.",
      "Per i tifosi è previsto un incontro con i giocatori.",
      "Il tecnico ha parlato del suo lavoro. Quello con i giovani resta il più bello.",
      "Macron ha avuto un incontro con i giornalisti.",
      "Il contratto di collaborazione con il comune è scaduto.",
    ],
  },
  {
    id: "contact/noun-colon-with",
    says: "An event noun, a colon, and with con those on the other side: ha avuto dieci faccia a faccia: tra gli altri con X e Y.",
    match: `[<trigger>#Encounter] #Setting{0,6} #Break tra? altri? con [<other>(#Actor && #People)] (#Comma|#Break)`,
    means: { one: "owner" },
    yes: [
      {
        text: "Giorgia Meloni ha avuto ieri due ⟦bilaterali⟧: uno con Friedrich Merz, l'altro con Pedro Sánchez.",
        published: "2025-11-12",
        value: { people: ["Friedrich Merz", "Giorgia Meloni"], parties: ["DE", "IT"] },
      },
      {
        text: "A Fasano papa Francesco ha avuto ieri dieci ⟦faccia a faccia⟧: tra gli altri con Narendra Modi ed Emmanuel Macron.",
        published: "2024-06-15",
        value: {
          type: "meeting",
          status: "held",
          date: ["2024-06-14", "2024-06-14"],
          people: ["Francesco", "Narendra Modi"],
          place: "Fasano",
        },
      },
    ],
    no: ["Il vertice è finito: con Narendra Modi l'India cresce."],
  },
  {
    id: "contact/noun-with-all",
    says: "An event noun, a comma, and with con all who take part: il vertice, con i ministri di A, B e C.",
    match: `[<trigger>#Event] ${GAP} #Comma con [<both>(#Actor && #Plural)]`,
    means: { one: "both" },
    yes: [
      {
        text: "Oggi a Washington si tiene il ⟦vertice⟧ sulla Groenlandia, con i ministri degli Esteri di Stati Uniti e Danimarca.",
        published: "2026-01-14",
        value: { type: "summit", date: ["2026-01-14", "2026-01-14"], parties: ["DK", "US"], place: "Washington" },
      },
    ],
    no: ["L'incontro si terrà in biblioteca, con le maestre e i genitori."],
  },
  {
    id: "contact/noun-verb-with",
    says: "As noun-with, with the verb of the event before con: un colloquio si è svolto ieri con Y.",
    match: `[<trigger>#Encounter] ${NEAR} (#Happens|#Light) ${WHEN_AND_WHERE} con [<other>(#Actor|#Side)]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Petr Pavel è a Vilnius. Un ⟦bilaterale⟧ avrà luogo domani con Alar Karis.",
        published: "2025-06-20",
        value: {
          status: "planned",
          date: ["2025-06-21", "2025-06-21"],
          people: ["Alar Karis", "Petr Pavel"],
          place: "Vilnius",
        },
      },
      {
        text: "Cassis è a New York. ⟦Colloqui⟧ sono avvenuti anche con il presidente turco Erdoğan.",
        published: "2018-09-26",
        value: { people: ["Cassis", "Erdoğan"], parties: ["CH", "TR"] },
      },
      {
        text: "Il ministro Tajani è arrivato ieri a Berna. Un ⟦incontro⟧ è previsto oggi con il presidente svizzero Guy Parmelin.",
        published: "2026-02-11",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2026-02-11", "2026-02-11"],
          people: ["Guy Parmelin", "Tajani"],
          parties: ["CH", "IT"],
        },
      },
    ],
    no: ["L'incontro si è chiuso con un brindisi.", "L'incontro è finito con la vittoria dei padroni di casa."],
  },
  {
    id: "contact/on-the-phone-with",
    says: "Who is on the telephone with whom, before what he says: al telefono con Y, X ha chiesto una pausa.",
    match:
      "[<trigger>(#Call && #Event)] con [<other>(#Actor && #People)] #Setting{0,3} #Comma? [<one>(#Actor && #People && #Bare)] #Finite",
    means: { one: "group", behind: /^(?!.*(?:di|a|in|su|un|una|avere) $)/u },
    yes: [
      {
        text: "⟦Al telefono⟧ con Benjamin Netanyahu, ieri sera, Joe Biden ha chiesto una pausa.",
        published: "2024-05-08",
        value: {
          type: "phone_call",
          status: "held",
          people: ["Benjamin Netanyahu", "Joe Biden"],
          parties: ["IL", "US"],
          date: ["2024-05-07", "2024-05-07"],
        },
      },
    ],
    no: ["Al telefono con la madre, Anna ha chiesto aiuto."],
  },
  {
    id: "contact/noun-with-for",
    says: "A headline's event with con and the other side, and whose it is behind per: faccia a faccia con Y per X.",
    match: `[<trigger>#Encounter] #Free{0,2} con [<other>(#Actor && #People)] #Setting{0,4} per [<one>(#Actor && #People)]`,
    means: { one: "group", behind: /^(?!.*(?:di|a|in|su|per|avere|tenere|un|il) $)/u },
    yes: [
      {
        text: "⟦Faccia a faccia⟧ con Xi Jinping a Pechino per il premier Pedro Sánchez.",
        published: "2025-11-12",
        value: { type: "meeting", people: ["Pedro Sánchez", "Xi Jinping"], parties: ["CN", "ES"], place: "Pechino" },
      },
      {
        text: "⟦Colloquio⟧ allargato con Emmanuel Macron per Bart De Wever, ieri a Gand.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          people: ["Bart De Wever", "Emmanuel Macron"],
          parties: ["BE", "FR"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
    ],
    no: ["Incontro con l'autore per i soci."],
  },
  {
    id: "contact/talked-with-in",
    says: "With whom one talks in it, named before it: ha parlato con Y nell'udienza del 27 marzo.",
    match: `(parlare|discutere|confrontare|concordare|convenire) #Free{0,5} con [<other>(#Actor && #People)] #Free{0,4} in [<trigger>#Encounter]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Di Cuba il presidente francese François Hollande aveva parlato con Papa Francesco già nell'⟦udienza⟧ del 24 gennaio.",
        published: "2014-12-18",
        value: {
          type: "meeting",
          status: "held",
          date: ["2014-01-24", "2014-01-24"],
          people: ["Francesco", "François Hollande"],
          parties: ["FR", "VA"],
        },
      },
    ],
    no: ["Il ministro ha parlato con i giornalisti nell'incontro del 24 gennaio."],
  },
  {
    id: "contact/with-noun",
    says: "The other side stands between the verb and the event noun: ha avuto con Y un colloquio.",
    match: `#Light ${NEAR} con [<other>#Actor] ${NEAR} [<trigger>#Encounter]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Macron ha avuto con il cancelliere tedesco Friedrich Merz un lungo ⟦colloquio⟧.",
        published: "2025-06-12",
        value: { type: "meeting", status: "held", people: ["Friedrich Merz", "Macron"], parties: ["DE", "FR"] },
      },
    ],
    no: ["Ha avuto con il pubblico un incontro di un'ora."],
  },
  {
    id: "contact/with-before-noun",
    says: "Those on the other side before verb and event: con Y abbiamo avuto un colloquio.",
    match:
      "con [<other>(#Actor && #People)] #Comma? #Setting{0,3} (#Light && #Finite && #Active) #Free{0,3} [<trigger>#Encounter]",
    means: { one: "owner" },
    yes: [
      {
        text: "«Con il cancelliere Merz abbiamo avuto un lungo ⟦colloquio⟧», ha detto Emmanuel Macron.",
        published: "2025-11-12",
        value: { status: "held", people: ["Emmanuel Macron", "Merz"], parties: ["DE", "FR"] },
      },
    ],
    no: ["Con il tecnico la squadra ha avuto un lungo colloquio."],
  },
];

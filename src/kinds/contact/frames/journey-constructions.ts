import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";

/** Journeys by a verb of motion or of being somewhere: to a person, to a place. */
export const JOURNEY_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/with-somebody",
    says: "A line without a verb: who is with whom (Zelensky da Macron, Orban a Mosca da Putin).",
    match: "[<trigger>#CallsOn] [<other>(#Actor && #People)]",
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Emmanuel Macron ha ricevuto ieri Friedrich Merz. Oggi Viktor Orban a Mosca ⟦da⟧ Putin.",
        published: "2025-06-20",
        value: {
          type: "meeting",
          people: ["Putin", "Viktor Orban"],
          parties: ["HU", "RU"],
          place: "Mosca",
          date: ["2025-06-20", "2025-06-20"],
        },
      },
      {
        text: "Zelensky ⟦da⟧ Macron\n\nIl presidente ucraino ha incontrato ieri all'Eliseo Emmanuel Macron.",
        published: "2025-06-20",
        value: { type: "meeting", people: ["Emmanuel Macron", "Zelensky"], parties: ["FR", "UA"] },
      },
      {
        text: "Dazi, Giorgia Meloni domani a Washington ⟦da⟧ Donald Trump\n\nLa premier vedrà anche JD Vance.",
        published: "2025-04-16",
        value: {
          type: "meeting",
          status: "planned",
          people: ["Donald Trump", "Giorgia Meloni"],
          place: "Washington",
          date: ["2025-04-17", "2025-04-17"],
        },
      },
    ],
    no: [
      "Il premier ha ricevuto ieri il collega greco. Il Napoli da Conte ad Allegri.",
      "Il premier ha ricevuto ieri il collega greco. Un governo lontano da Meloni.",
      "Il premier ha ricevuto ieri il collega greco. Appello a Salvini da Conte.",
    ],
  },
  {
    id: "contact/visit-to-person",
    says: "A visit to a person: la visita al patriarca.",
    match: `[<trigger>#Visit] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "owner", type: "meeting" },
    yes: [
      {
        text: "Il premier olandese Dick Schoof ha fatto ieri ⟦visita⟧ a sorpresa al presidente ucraino Zelensky.",
        published: "2024-09-03",
        value: { type: "meeting", status: "held", people: ["Dick Schoof", "Zelensky"], parties: ["NL", "UA"] },
      },
      {
        text: "Steinmeier ha poi reso ⟦visita⟧ alla presidente della Confederazione Simonetta Sommaruga.",
        published: "2015-08-17",
        value: { type: "meeting", people: ["Simonetta Sommaruga", "Steinmeier"], parties: ["CH", "DE"] },
      },
      {
        text: "Il cardinale Matteo Zuppi ha compiuto una ⟦visita⟧ al presidente ucraino Zelensky.",
        published: "2023-06-07",
        value: { type: "meeting", parties: ["UA", "VA"] },
      },
    ],
    no: ["La visita ai malati dell'ospedale è durata un'ora."],
  },
  {
    id: "contact/visit-at-person",
    says: "The same with da: una visita di cortesia dalla presidente.",
    match: `[<trigger>#Visit] #Setting{0,2} da [<other>(#Actor && #People)]`,
    means: { one: "owner", type: "meeting" },
    yes: [
      {
        text: "Nel pomeriggio è prevista per Karol Nawrocki una ⟦visita di cortesia⟧ dalla presidente indiana Droupadi Murmu.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          status: "planned",
          people: ["Droupadi Murmu", "Karol Nawrocki"],
          parties: ["IN", "PL"],
        },
      },
    ],
    no: ["Una visita annunciata dal presidente Karol Nawrocki.", "La visita dal medico è durata un'ora."],
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
    id: "contact/at-table",
    says: "One side is a guest at the other's table: è stato a cena da Y, X a pranzo da Y.",
    match: `a [<trigger>(cena|pranzo|colazione)] #Setting{0,3} da [<other>(#Actor && #People)]`,
    means: { one: "owner", type: "meeting" },
    yes: [
      {
        text: "Martedì il premier belga Bart De Wever è stato a ⟦cena⟧ dal presidente francese Emmanuel Macron.",
        published: "2025-06-20",
        value: {
          type: "meeting",
          status: "held",
          date: ["2025-06-17", "2025-06-17"],
          people: ["Bart De Wever", "Emmanuel Macron"],
        },
      },
      {
        text: "Il premier belga Bart De Wever era martedì a Parigi, a ⟦pranzo⟧ da Emmanuel Macron.",
        published: "2025-06-20",
        value: { type: "meeting", status: "held", people: ["Bart De Wever", "Emmanuel Macron"], place: "Parigi" },
      },
      {
        text: "Bart De Wever a ⟦colazione⟧ ieri da Emmanuel Macron all'Eliseo.",
        published: "2025-06-20",
        value: {
          date: ["2025-06-19", "2025-06-19"],
          people: ["Bart De Wever", "Emmanuel Macron"],
          parties: ["BE", "FR"],
        },
      },
    ],
    no: ["Il premier è stato a cena da solo.", "Il cantante è stato a cena da Gino, in riva al mare."],
  },
  {
    id: "contact/been-to-person",
    says: "One side has been, or will be, at the other's: sarà a Berlino dal cancelliere.",
    match: `[<trigger>#Stayed] #Setting{0,3} #Place #Setting{0,3} da [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Il granduca Guillaume e il premier Luc Frieden arrivano lunedì a Roma: martedì ⟦saranno⟧ al Quirinale da Mattarella, mercoledì a Palazzo Chigi da Giorgia Meloni.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-24", "2025-06-24"] },
      },
      {
        text: "Meloni ha incontrato oggi a Roma Joseph Aoun. Domani la premier ⟦sarà⟧ a Berlino dal cancelliere Merz.",
        published: "2025-05-15",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2025-05-16", "2025-05-16"],
          parties: ["DE", "IT"],
          place: "Berlino",
        },
      },
      {
        text: "Petr Fiala, che oggi ⟦è⟧ a Varsavia da Donald Tusk, ha rinviato la visita a Budapest.",
        published: "2025-05-15",
        value: {
          type: "meeting",
          date: ["2025-05-15", "2025-05-15"],
          people: ["Donald Tusk", "Petr Fiala"],
          place: "Varsavia",
        },
      },
      {
        text: "Meloni ha visto ieri a Roma Joseph Aoun. Lunedì il presidente libanese ⟦è stato⟧ a Parigi da Macron.",
        published: "2025-05-15",
        value: { type: "meeting", status: "held", parties: ["FR", "LB"], place: "Parigi" },
      },
    ],
    no: [
      "Il presidente Macron ha visto Merz. Il premier è a Parigi da lunedì.",
      "Il presidente Macron ha visto Merz. La legge è a Roma da tempo voluta da Meloni.",
      "Il premier è stato a Parigi da lunedì.",
      "Meloni sarà a Milano da presidente del Consiglio.",
    ],
  },
  {
    id: "contact/been-there-to-person",
    says: "The same with a comma behind the place: era a Parigi, da Y.",
    match: `[<trigger>#Stayed] #Free{0,3} #Place #Comma da [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Luís Montenegro ha visto ieri Pedro Sánchez. Lunedì il premier portoghese ⟦era⟧ a Parigi, da Emmanuel Macron.",
        published: "2025-05-15",
        value: {
          type: "meeting",
          status: "held",
          date: ["2025-05-12", "2025-05-12"],
          parties: ["FR", "PT"],
          place: "Parigi",
        },
      },
    ],
    no: ["Il presidente Macron ha visto Merz. La statua è a Parigi, da ieri, tra le proteste."],
  },
  {
    id: "contact/been-at-his",
    says: "The same with the place behind, or unsaid: è stato da Y a P, sarà dal Papa martedì, si è presentato da Y.",
    match: `[<trigger>#Stayed] #Setting{0,3} da [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Joe Biden ha ricevuto ieri Benjamin Netanyahu. Domenica a New York Elon Musk ⟦si è presentato⟧ da Recep Tayyip Erdoğan con il figlio in braccio.",
        published: "2023-09-20",
        value: {
          type: "meeting",
          status: "held",
          date: ["2023-09-17", "2023-09-17"],
          people: ["Elon Musk", "Recep Tayyip Erdoğan"],
          place: "New York",
        },
      },
      {
        text: "Petr Pavel ha incontrato ieri il premier Robert Fico. Prima il segretario generale António Guterres ⟦era stato⟧ da Nikos Christodoulides a Nicosia.",
        published: "2025-06-20",
        value: { type: "meeting", status: "held", parties: ["CY", "UN"], place: "Nicosia" },
      },
      {
        text: "Robert Fico ha incontrato ieri il cardinale Parolin. Martedì Petr Pavel ⟦era stato⟧ dal Papa.",
        published: "2025-06-20",
        value: { type: "meeting", status: "held", date: ["2025-06-17", "2025-06-17"], parties: ["CZ", "VA"] },
      },
    ],
    no: [
      "Il presidente Pavel ha incontrato ieri Merz. L'accordo è stato da Merz definito storico.",
      "Sarà da Macron che dipenderà l'esito del vertice.",
      "Il presidente Pavel ha incontrato ieri Merz. Il ministro si è presentato dai carabinieri per la denuncia.",
    ],
  },
  {
    id: "contact/goes-to",
    says: "One side goes to the other's country or capital, and no meeting is named as the purpose: si recherà in Indonesia.",
    match: `[<trigger>(#Moves && #Active)] ${NEAR} [<where>#Place]`,
    means: { one: "subject", type: "visit" },
    yes: [
      {
        text: "Emmanuel Macron e Viktor Orbán, ⟦arrivato⟧ ieri a Parigi, hanno parlato alla stampa.",
        published: "2025-06-20",
        value: { type: "visit", people: ["Viktor Orbán"], parties: ["FR", "HU"], place: "Parigi" },
      },
      {
        text: "Il ministro Antonio Tajani ⟦è in partenza⟧ per Algeri, dove domani incontrerà i vertici politici del Paese.",
        published: "2025-06-20",
        value: { type: "visit", status: "planned", people: ["Antonio Tajani"], parties: ["DZ", "IT"], place: "Algeri" },
      },
      {
        text: "Una delegazione kenyana guidata da Musalia Mudavadi si sta ⟦recando⟧ in Etiopia per proseguire i colloqui sulla tregua.",
        published: "2025-06-20",
        value: { type: "visit", status: "ongoing", parties: ["ET", "KE"] },
      },
      {
        text: "Il presidente kenyano William Ruto ⟦è diretto⟧ a Kampala.",
        published: "2025-06-20",
        value: { type: "visit", status: "ongoing", parties: ["KE", "UG"], place: "Kampala" },
      },
      {
        text: "⟦È giunto⟧ ieri a Tokyo Emmanuel Macron.",
        published: "2025-11-12",
        value: {
          type: "visit",
          people: ["Emmanuel Macron"],
          parties: ["FR", "JP"],
          place: "Tokyo",
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "Poi Giorgia Meloni ⟦farà rotta⟧ per Abu Dhabi.",
        published: "2026-01-15",
        value: { type: "visit", status: "planned", parties: ["AE", "IT"], place: "Abu Dhabi" },
      },
      {
        text: "Il ministro Antonio Tajani ⟦è in partenza⟧ per Tripoli.",
        published: "2025-10-02",
        value: {
          type: "visit",
          status: "planned",
          people: ["Antonio Tajani"],
          parties: ["IT", "LY"],
          place: "Tripoli",
        },
      },
      {
        text: "Il ministro Antonio Tajani ⟦è già in viaggio⟧ verso il Libano.",
        published: "2025-10-02",
        value: { type: "visit", status: "ongoing", parties: ["IT", "LB"], place: "Libano" },
      },
      {
        text: "Guido Crosetto ⟦è arrivato⟧ in Libano per una serie di incontri istituzionali.",
        published: "2023-04-07",
        value: { type: "visit", people: ["Guido Crosetto"], parties: ["IT", "LB"] },
      },
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
      {
        text: "Il presidente francese Macron ⟦è partito⟧ ieri per il Libano.",
        published: "2020-09-01",
        value: { type: "visit", status: "held", parties: ["FR", "LB"], place: "Libano" },
      },
    ],
    no: [
      "È giunta ieri a Tokyo la nave da crociera.",
      "Il treno è in partenza per Parigi.",
      "Il premier Albanese è tornato in Australia.",
      "L'ambasciatore italiano tornerà presto a Caracas.",
      "Il presidente è arrivato in ritardo.",
    ],
  },
  {
    id: "contact/reaches",
    says: "One side reaches the other's country or capital: raggiungerà Seul.",
    match: `[<trigger>(raggiungere && #Active)] #Free{0,2} [<where>(#State && #Bare)]`,
    means: { one: "subject", type: "visit" },
    yes: [
      {
        text: "Giorgia Meloni ⟦raggiungerà⟧ Seul domenica.",
        published: "2026-01-15",
        value: {
          type: "visit",
          status: "planned",
          parties: ["IT", "KR"],
          place: "Seul",
          date: ["2026-01-18", "2026-01-18"],
        },
      },
    ],
    no: ["Il ministro ha raggiunto un'intesa con Seul.", "Il premier Meloni ha raggiunto Roma in treno."],
  },
  {
    id: "contact/been-to",
    says: "One side has been, or will be, in the other's country or capital: è stato a Lubiana nel 2008, sarà in Turchia domani.",
    match: `[<trigger>#Stayed] ${NEAR} [<where>#Place]`,
    means: { one: "subject", type: "visit" },
    yes: [
      {
        text: "⟦Saranno⟧ a Roma lunedì il presidente egiziano al-Sisi e quello tunisino Saied.",
        published: "2025-06-20",
        value: {
          type: "visit",
          status: "planned",
          date: ["2025-06-23", "2025-06-23"],
          people: ["Saied", "al-Sisi"],
          parties: ["EG", "IT", "TN"],
          place: "Roma",
        },
      },
      {
        text: "Il presidente Prabowo Subianto ha annunciato che domani ⟦sarà⟧ per la prima volta in Israele.",
        published: "2025-10-13",
        value: { type: "visit", status: "planned", parties: ["ID", "IL"], date: ["2025-10-14", "2025-10-14"] },
      },
      {
        text: "Domani Alexander Stubb incontra Edgars Rinkēvičs. Il presidente finlandese ⟦è stato⟧ a Riga nel marzo del 2024.",
        published: "2025-09-10",
        value: {
          type: "visit",
          status: "held",
          date: ["2024-03-01", "2024-03-31"],
          parties: ["FI", "LV"],
          place: "Riga",
        },
      },
      {
        text: "Domani Giorgio Napolitano vede Danilo Türk. Napolitano ⟦è stato⟧ a Lubiana nel gennaio del 2008 e nel giugno del 2011.",
        published: "2014-05-01",
        value: { type: "visit", people: ["Giorgio Napolitano"], date: ["2008-01-01", "2008-01-31"], place: "Lubiana" },
      },
      {
        text: "Leone XIV ⟦sarà⟧ in Turchia dal 27 al 30 novembre.",
        published: "2025-11-20",
        value: { type: "visit", status: "planned", parties: ["TR", "VA"], date: ["2025-11-27", "2025-11-30"] },
      },
    ],
    no: [
      "Il premier sarà domani in Aula.",
      "Il presidente Mattarella sarà domani a Milano.",
      "Il ministro è stato in Aula.",
      "Il presidente Mattarella è stato a Roma.",
      "La mostra è stata a Parigi.",
    ],
  },
  {
    id: "contact/visit",
    says: "A visit; the guest is who makes it: è in visita a P.",
    match: "[<trigger>#Visit]",
    means: { one: "owner" },
    yes: [
      {
        text: "Xi Jinping era stato in ⟦visita⟧ per la prima volta ad Astana nel settembre 2013.",
        published: "2025-06-20",
        value: { type: "visit", date: ["2013-09-01", "2013-09-30"], parties: ["CN", "KZ"], place: "Astana" },
      },
      {
        text: "Vladimir Putin ha lodato ieri Viktor Orbán, giunto in ⟦visita⟧ a Mosca.",
        published: "2025-06-20",
        value: { type: "visit", people: ["Viktor Orbán"], parties: ["HU", "RU"], place: "Mosca" },
      },
      {
        text: "Giorgia Meloni ricambierà la ⟦visita⟧ in autunno a Bratislava.",
        published: "2025-06-04",
        value: {
          type: "visit",
          status: "planned",
          people: ["Giorgia Meloni"],
          parties: ["IT", "SK"],
          place: "Bratislava",
        },
      },
      {
        text: "Il commercio è al centro di una ⟦visita⟧ che il premier belga Bart De Wever effettua da ieri a Riga.",
        published: "2025-06-20",
        value: { status: "ongoing", people: ["Bart De Wever"], date: ["2025-06-19", "2025-06-19"], place: "Riga" },
      },
      {
        text: "Il premier lettone Karvan Brestol ha detto che discuterà di dazi con il premier belga Bart De Wever durante la sua ⟦visita⟧ in Lettonia.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Bart De Wever"], parties: ["BE", "LV"] },
      },
      {
        text: "Già lo scorso marzo aveva fatto ⟦visita⟧ in Lettonia il ministro Antonio Tajani.",
        published: "2025-06-20",
        value: {
          status: "held",
          people: ["Antonio Tajani"],
          date: ["2025-03-01", "2025-03-31"],
          parties: ["IT", "LV"],
        },
      },
      {
        text: "Il cardinale Matteo Zuppi svolgerà domani una ⟦visita⟧ a Riga quale inviato di papa Francesco.",
        published: "2023-06-20",
        value: { status: "planned", people: ["Matteo Zuppi"], parties: ["LV", "VA"], place: "Riga" },
      },
      {
        text: "Dopo l'incontro a Tunisi, Bart De Wever ha visto il re Mohammed VI durante la sua ⟦missione⟧ in Marocco.",
        published: "2025-06-20",
        value: { type: "visit", people: ["Bart De Wever"], parties: ["BE", "MA"], place: "Marocco" },
      },
      {
        text: "Il consigliere federale Ignazio Cassis si è recato mercoledì ad Amman per una ⟦visita⟧ ufficiale.",
        published: "2025-06-20",
        value: { type: "visit", status: "held", parties: ["CH", "JO"], place: "Amman" },
      },
      {
        text: "Una delegazione di deputati giapponesi è da ieri in ⟦visita⟧ a Praga.",
        published: "2025-11-20",
        value: { type: "visit", people: [], parties: ["CZ", "JP"], place: "Praga" },
      },
      {
        text: "La visita di al-Sisi ad Ankara ricambia ⟦quella⟧ che Erdogan ha effettuato al Cairo il 14 febbraio scorso.",
        published: "2024-09-05",
        value: {
          type: "visit",
          status: "held",
          date: ["2024-02-14", "2024-02-14"],
          people: ["Erdogan"],
          parties: ["EG", "TR"],
        },
      },
      {
        text: "A Kiev è arrivato ieri, per una ⟦visita⟧ a sorpresa, Boris Johnson.",
        published: "2022-04-10",
        value: {
          type: "visit",
          people: ["Boris Johnson"],
          parties: ["GB", "UA"],
          place: "Kiev",
          date: ["2022-04-09", "2022-04-09"],
        },
      },
      {
        text: "A maggio Rubio farà ⟦tappa⟧ in Arabia Saudita, Emirati e Qatar.",
        published: "2025-03-06",
        value: { type: "visit", status: "planned", people: ["Rubio"], parties: ["SA", "US"], place: "Arabia Saudita" },
      },
      {
        text: "Il sottosegretario agli Esteri Maria Tripodi è da ieri in ⟦missione⟧ ad Hanoi.",
        published: "2025-11-20",
        value: { type: "visit", status: "ongoing", people: ["Maria Tripodi"], parties: ["IT", "VN"], place: "Hanoi" },
      },
      {
        text: "Il presidente Mattarella ha ricevuto ieri al Quirinale il re Carlo III, in ⟦visita di Stato⟧ in Italia.",
        published: "2025-04-09",
        value: { type: "visit", status: "ongoing", people: ["Carlo III"], place: "Italia" },
      },
      {
        text: "Il presidente cinese Xi Jinping è arrivato oggi a Belgrado per una ⟦visita⟧ di due giorni.",
        published: "2024-05-07",
        value: { type: "visit", people: ["Xi Jinping"], parties: ["CN", "RS"], place: "Belgrado", duration: "P2D" },
      },
      {
        text: "Il presidente cinese Xi Jinping ha accolto ieri il premier britannico Keir Starmer, in ⟦visita ufficiale⟧ in Cina.",
        published: "2026-01-30",
        value: { type: "visit", people: ["Keir Starmer"], parties: ["CN", "GB"], place: "Cina" },
      },
      {
        text: "Il ⟦viaggio⟧ che il ministro Antonio Tajani avrebbe dovuto fare a Tripoli è stato annullato.",
        published: "2025-03-10",
        value: {
          type: "visit",
          status: "cancelled",
          people: ["Antonio Tajani"],
          parties: ["IT", "LY"],
          place: "Tripoli",
        },
      },
      {
        text: "Putin vedrà oggi papa Francesco. Alle 17 inizierà la ⟦visita ufficiale⟧ in Italia.",
        published: "2019-07-04",
        value: { type: "visit", status: "planned", people: ["Putin"], parties: ["IT", "RU"], place: "Italia" },
      },
      {
        text: "Il premier Robert Fico ha compiuto dal 17 al 20 luglio una ⟦visita ufficiale⟧ in Cina su invito di Xi Jinping.",
        published: "2023-07-21",
        value: {
          type: "visit",
          status: "held",
          people: ["Robert Fico"],
          parties: ["CN", "SK"],
          place: "Cina",
          date: ["2023-07-17", "2023-07-20"],
        },
      },
      {
        text: "Giorgia Meloni è a Seul per una ⟦visita⟧ di due giorni.",
        published: "2026-01-18",
        value: { type: "visit", status: "ongoing", people: ["Giorgia Meloni"], parties: ["IT", "KR"], duration: "P2D" },
      },
    ],
    no: [
      "Bart De Wever ha incontrato a Doha l'emiro Tamim bin Hamad durante il suo tour in Medio Oriente per la tregua nella Striscia di Gaza.",
      "La visita medica è durata un'ora.",
      "Il ministro era in visita agli alluvionati.",
      "Una delegazione di studenti giapponesi è in visita a Praga.",
    ],
  },
];

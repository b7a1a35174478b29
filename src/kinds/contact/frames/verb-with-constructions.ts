import type { Construction } from "./construction.js";
import { GAP, NEAR } from "./construction.js";
import { isApposed, isDoneWith, meetsNoThing } from "./guards.js";

/** Verbs whose other side stands behind a preposition: "con Y", "a Y". */
export const VERB_WITH_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/hours-with",
    says: "Who has spent time with somebody: ha trascorso cinque ore con Y.",
    match: `[<trigger>(#Spends && #Active && #Plain)] #Free{0,2} #Duration ${NEAR} con [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Martedì Karol Nawrocki ⟦ha trascorso⟧ quasi tre ore a Vilnius con Gitanas Nausėda.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          status: "held",
          people: ["Gitanas Nausėda", "Karol Nawrocki"],
          date: ["2025-11-11", "2025-11-11"],
          place: "Vilnius",
          duration: "PT3H",
        },
      },
      {
        text: "Karol Nawrocki ⟦passerà⟧ un'ora con Gitanas Nausėda domani a Vilnius.",
        published: "2025-11-12",
        value: { status: "planned", date: ["2025-11-13", "2025-11-13"], people: ["Gitanas Nausėda", "Karol Nawrocki"] },
      },
    ],
    no: [
      "Karol Nawrocki ha trascorso due ore con i tifosi.",
      "Karol Nawrocki ha passato le vacanze con la famiglia.",
      "Il disegno di legge è passato con Nawrocki contrario.",
    ],
  },
  {
    id: "contact/hours-spent-with",
    says: "The same as a participle: dopo due giorni trascorsi al Cairo con Y.",
    match: `#Duration [<trigger>#Spends] ${NEAR} con [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Karol Nawrocki è volato ieri in Lettonia dopo due ore ⟦trascorse⟧ a Vilnius con Gitanas Nausėda.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          status: "held",
          people: ["Gitanas Nausėda", "Karol Nawrocki"],
          place: "Vilnius",
          duration: "PT2H",
        },
      },
    ],
    no: ["Karol Nawrocki è tornato dopo due ore trascorse con i tifosi."],
  },
  {
    id: "contact/verb-with",
    says: "Who meets is subject, the other stands after con: si è incontrato con Y, ha parlato con Y.",
    match: `[<trigger>(#Withs && #Active)] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "subject", only: meetsNoThing },
    yes: [
      {
        text: "Javier Milei ⟦ha parlato⟧ ieri con l'alleato cileno José Antonio Kast.",
        published: "2025-12-20",
        value: { status: "held", people: ["Javier Milei", "José Antonio Kast"], parties: ["AR", "CL"] },
      },
      {
        text: "Jonas Gahr Støre ⟦discuterà⟧ di pesca con Mette Frederiksen.",
        published: "2025-06-20",
        value: { type: "contact", status: "planned", people: ["Jonas Gahr Støre", "Mette Frederiksen"] },
      },
      {
        text: "Steve Witkoff ⟦ha parlato⟧ ieri con l'assistente del Cremlino Vladimir Medinsky.",
        published: "2026-02-18",
        value: { status: "held", people: ["Steve Witkoff", "Vladimir Medinsky"], parties: ["RU", "US"] },
      },
      {
        text: "L'inviato dell'Onu Geir Pedersen ⟦ha parlato⟧ ieri con turchi e iraniani.",
        published: "2022-01-21",
        value: { status: "held", people: ["Geir Pedersen"], parties: ["IR", "TR", "UN"] },
      },
      {
        text: "L'inviato dell'Onu Staffan de Mistura ⟦si è seduto a parlare⟧ con il ministro marocchino Nasser Bourita.",
        published: "2022-01-21",
        value: { people: ["Nasser Bourita", "Staffan de Mistura"], parties: ["MA", "UN"] },
      },
      {
        text: "Sarà l'occasione, per il ministro Antonio Tajani, di ⟦affrontare⟧ con l'omologo russo Sergej Lavrov i temi mediorientali.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Antonio Tajani", "Sergej Lavrov"], parties: ["IT", "RU"] },
      },
      {
        text: "Una delegazione turca è a Tripoli per ⟦discutere⟧ alcuni punti dell'accordo con i funzionari libici.",
        published: "2025-06-20",
        value: { type: "meeting", status: "planned", parties: ["LY", "TR"], place: "Tripoli" },
      },
      {
        text: "Inviati americani si trovano da ieri a Mosca per ⟦parlare⟧ della tregua con i consiglieri di Vladimir Putin.",
        published: "2025-06-20",
        value: { type: "meeting", status: "planned", parties: ["RU", "US"], place: "Mosca" },
      },
      {
        text: "Il Papa ha ricevuto ieri Sergio Mattarella, il quale ⟦si è incontrato⟧ con il cardinale Pietro Parolin, accompagnato da monsignor Miroslaw Wachowski.",
        published: "2025-06-07",
        value: { people: ["Miroslaw Wachowski", "Pietro Parolin", "Sergio Mattarella"], parties: ["IT", "VA"] },
      },
      {
        text: "Ieri, a margine del vertice di Riga, il premier albanese Edi Rama ⟦ha discusso⟧ di energia con Evika Siliņa.",
        published: "2025-11-12",
        value: { type: "meeting", date: ["2025-11-11", "2025-11-11"], people: ["Edi Rama", "Evika Siliņa"] },
      },
      {
        text: "La premier danese Mette Frederiksen, che ⟦aveva parlato⟧ con Múte Egede al telefono la settimana scorsa, tornerà a Nuuk.",
        published: "2025-11-12",
        value: { type: "phone_call", date: ["2025-11-03", "2025-11-09"], people: ["Mette Frederiksen", "Múte Egede"] },
      },
      {
        text: "Ieri Espen Barth Eide ha ⟦affrontato⟧ con la collega Anita Anand il tema dell'Artico.",
        published: "2025-06-20",
        value: { type: "contact", status: "held", people: ["Anita Anand", "Espen Barth Eide"] },
      },
      {
        text: "A Vilnius il ministro Crosetto ha avuto modo di ⟦confrontarsi⟧ con il collega ceco Jan Kohout.",
        published: "2025-06-20",
        value: { status: "held", people: ["Crosetto", "Jan Kohout"], parties: ["CZ", "IT"] },
      },
      {
        text: "Donald Trump ⟦ha scambiato⟧ qualche battuta con Mark Carney a Kananaskis.",
        published: "2025-06-18",
        value: { type: "meeting", status: "held", people: ["Donald Trump", "Mark Carney"], place: "Kananaskis" },
      },
      {
        text: "Teheran rifiuta di ⟦negoziare⟧ con Washington.",
        published: "2025-11-12",
        value: { type: "talks", status: "refused", parties: ["IR", "US"] },
      },
      {
        text: "A Gerusalemme Burns ⟦si è trattenuto⟧ per un'ora e mezza con Benjamin Netanyahu e il numero uno del Mossad David Barnea.",
        published: "2024-05-08",
        value: {
          type: "meeting",
          status: "held",
          people: ["Benjamin Netanyahu", "Burns", "David Barnea"],
          parties: ["IL", "US"],
          place: "Gerusalemme",
          duration: "PT1H30M",
        },
      },
      {
        text: "Il ministro Antonio Tajani ⟦ha esaminato⟧ ieri la situazione con l'omologo turco Hakan Fidan.",
        published: "2024-05-08",
        value: { type: "contact", people: ["Antonio Tajani", "Hakan Fidan"], date: ["2024-05-07", "2024-05-07"] },
      },
      {
        text: "Il presidente congolese Félix Tshisekedi ⟦si è seduto⟧ ieri a Doha con il ruandese Paul Kagame.",
        published: "2025-03-19",
        value: {
          type: "meeting",
          people: ["Félix Tshisekedi", "Paul Kagame"],
          parties: ["CD", "RW"],
          place: "Doha",
          date: ["2025-03-18", "2025-03-18"],
        },
      },
      {
        text: "Tajani ⟦ha discusso⟧ con il collega tedesco Wadephul della crisi in Medio Oriente.",
        published: "2025-06-20",
        value: { status: "held", people: ["Tajani", "Wadephul"], parties: ["DE", "IT"] },
      },
      {
        text: "La leader dell'opposizione venezuelana María Corina Machado ⟦ha parlato⟧ ieri con Marco Rubio.",
        published: "2025-06-20",
        value: { people: ["Marco Rubio", "María Corina Machado"], parties: ["US", "VE"] },
      },
      {
        text: "William Burns è volato a Mosca per ⟦parlare⟧ con Sergei Naryshkin.",
        published: "2021-11-05",
        value: { status: "planned", people: ["Sergei Naryshkin", "William Burns"], parties: ["RU", "US"] },
      },
      {
        text: "Il Papa ha ricevuto Maia Sandu, presidente della Moldavia, la quale, successivamente, ⟦si è incontrata⟧ con il cardinale Pietro Parolin.",
        published: "2025-06-06",
        value: { people: ["Maia Sandu", "Pietro Parolin"], parties: ["MD", "VA"] },
      },
      {
        text: "Tajani ⟦ha parlato⟧ ieri al Cairo con i ministri degli Esteri di Egitto e Cipro, Erdogan e Putin hanno proposto una tregua.",
        published: "2025-06-06",
        value: { parties: ["CY", "EG", "IT"] },
      },
      {
        text: "Il ministro Crosetto, dopo ⟦essersi consultato⟧ con la premier Meloni, ha dato il suo consenso.",
        published: "2025-05-14",
        value: { status: "held", people: ["Crosetto", "Meloni"], parties: ["IT"] },
      },
      {
        text: "Tusk ⟦ha discusso⟧ di Ucraina con Macron ieri a Parigi.",
        published: "2025-05-14",
        value: {
          date: ["2025-05-13", "2025-05-13"],
          people: ["Macron", "Tusk"],
          parties: ["FR", "PL"],
          place: "Parigi",
        },
      },
      {
        text: "Blinken ⟦si è incontrato⟧ lunedì ad Amman con il re di Giordania.",
        published: "2024-06-12",
        value: { type: "meeting", status: "held", parties: ["JO", "US"], place: "Amman" },
      },
      {
        text: "Starmer ⟦ha parlato⟧ ieri al telefono con Macron, Merz e Tusk.",
        published: "2025-05-11",
        value: {
          type: "phone_call",
          date: ["2025-05-10", "2025-05-10"],
          people: ["Macron", "Merz", "Starmer", "Tusk"],
          parties: ["DE", "FR", "GB", "PL"],
        },
      },
      {
        text: "Dopo ⟦essersi incontrato⟧ a Tunisi con il presidente Kais Saied, Tajani ha parlato di migranti.",
        published: "2024-04-10",
        value: {
          type: "meeting",
          status: "held",
          people: ["Kais Saied", "Tajani"],
          parties: ["IT", "TN"],
          place: "Tunisi",
        },
      },
    ],
    no: [
      "La Norvegia discuterà di pesca con la Danimarca.",
      "Il regista ha parlato ieri con attori francesi e italiani.",
      "Emmanuel Macron non ha parlato con Friedrich Merz di dazi.",

      "Il ministro è pronto per discutere alcuni punti della legge con i giornalisti.",
      "Ieri Espen Barth Eide ha affrontato con coraggio il tema dell'Artico.",
      "Il ministro Crosetto ha scambiato qualche battuta con i cronisti.",
      "Il presidente Macron ha intrattenuto buoni rapporti con il premier Modi.",
      "La polizia ha trattenuto ieri il ministro con il premier Modi.",
      "La commissione ha esaminato ieri il testo con il ministro Nordio.",
      "La squadra rifiuta di trattare con il procuratore.",
      "In Aula si è discusso con toni accesi della manovra.",
      "Il governo incontra difficoltà con l'opposizione.",
      "Il ministro è uscito per parlare con la stampa di Putin.",
      "Il premier ha parlato con entusiasmo dei risultati.",
    ],
  },
  {
    id: "contact/with-verb",
    says: "Con and the other side open the sentence: con Y, X ha discusso di pace.",
    match:
      "con [<other>(#People|#Ref)] (#Comma|#Aside)? (invece|però|infine)? #Comma? #Bare? [<trigger>(#Withs && #Active && #Finite)]",
    means: { one: "subject", only: isDoneWith },
    yes: [
      {
        text: "Con Vladimir Putin, invece, Emmanuel Macron ⟦non si vedrà⟧ a Samarcanda.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          status: "denied",
          people: ["Emmanuel Macron", "Vladimir Putin"],
          parties: ["FR", "RU"],
        },
      },
      {
        text: "Mark Carney è atteso a Kiev. Con Volodymyr Zelensky si è già ⟦sentito⟧ lunedì.",
        published: "2025-11-12",
        value: {
          type: "phone_call",
          date: ["2025-11-10", "2025-11-10"],
          people: ["Mark Carney", "Volodymyr Zelensky"],
          parties: ["CA", "UA"],
        },
      },
      {
        text: "Emmanuel Macron: «Con Vladimir Putin ⟦non ho parlato⟧ al telefono».",
        published: "2025-11-12",
        value: { type: "phone_call", status: "denied", people: ["Emmanuel Macron", "Vladimir Putin"] },
      },
      {
        text: "La sindaca Valeria Mancinelli è stata ricevuta da Matteo Salvini. «Con lui ⟦ci eravamo sentiti⟧ la settimana scorsa», racconta Mancinelli.",
        published: "2022-12-07",
        value: {
          type: "phone_call",
          date: ["2022-11-28", "2022-12-04"],
          people: ["Matteo Salvini", "Valeria Mancinelli"],
        },
      },
      {
        text: "La prima è stata Elisabetta Casellati: con Sergio Mattarella ⟦è rimasta⟧ ieri poco meno di mezz'ora.",
        published: "2021-01-28",
        value: { type: "meeting", status: "held", people: ["Elisabetta Casellati", "Sergio Mattarella"] },
      },
      {
        text: "Con il premier indiano Narendra Modi, in visita a Roma, Giorgia Meloni ⟦ha parlato⟧ ieri di commercio.",
        published: "2025-11-12",
        value: { people: ["Giorgia Meloni", "Narendra Modi"], parties: ["IN", "IT"] },
      },
      {
        text: "Con Badr Abdelatty Antonio Tajani si è ⟦sentito⟧ questa mattina.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Antonio Tajani", "Badr Abdelatty"], parties: ["EG", "IT"] },
      },
      {
        text: "«Con Friedrich Merz ⟦ci siamo sentiti⟧ ieri», ha detto Emmanuel Macron.",
        published: "2025-11-12",
        value: {
          type: "phone_call",
          people: ["Emmanuel Macron", "Friedrich Merz"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "Con il ministro francese Jean-Noël Barrot, Tajani ⟦ha discusso⟧ ieri a Bruxelles di Libano.",
        published: "2025-03-18",
        value: {
          date: ["2025-03-17", "2025-03-17"],
          people: ["Jean-Noël Barrot", "Tajani"],
          parties: ["FR", "IT"],
        },
      },
    ],
    no: [
      "Con i compagni ha parlato di calcio.",
      "Con il premier si parla di tasse.",
      "«Bello il colloquio con il ministro Barrot, dobbiamo vedere che cosa succede», dice il premier.",
      "Con Mattarella l'Italia è rimasta unita per anni.",
      "«Con i compagni ci siamo sentiti una squadra», ha detto il capitano.",
      "Con il sindaco la giunta ha discusso il bilancio.",
      "Con Macron la Francia parla di un'altra Europa.",
    ],
  },
  {
    id: "contact/with-day-verb",
    says: "The same with a day between: con Y, ieri, X si è incontrato.",
    match: "con [<other>(#Actor && #People)] #Comma? #Date #Comma? #Bare? [<trigger>(#Withs && #Active && #Finite)]",
    means: { one: "subject", only: isDoneWith },
    yes: [
      {
        text: "Emmanuel Macron: «Con Vladimir Putin ieri ⟦ho parlato⟧ di Siria».",
        published: "2025-11-12",
        value: { status: "held", people: ["Emmanuel Macron", "Vladimir Putin"], parties: ["FR", "RU"] },
      },
      {
        text: "Con la premier Meloni, ieri, Maurizio Landini ⟦si è incontrato⟧ a Palazzo Chigi.",
        published: "2025-11-12",
        value: { type: "meeting", date: ["2025-11-11", "2025-11-11"], people: ["Maurizio Landini", "Meloni"] },
      },
    ],
    no: ["Con Carlo Bianchi, ieri, il pubblico si è intrattenuto a lungo."],
  },
  {
    id: "contact/verb-facing",
    says: "To sit down before the other side: si è seduto davanti a Y, di fronte a Y.",
    match: `[<trigger>(sedere && #Reflexive)] #Setting{0,3} (davanti|fronte) a [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Mercoledì Ahmed al Sharaa ⟦si è seduto⟧ davanti a Donald Trump.",
        published: "2025-05-20",
        value: {
          type: "meeting",
          status: "held",
          date: ["2025-05-14", "2025-05-14"],
          people: ["Ahmed al Sharaa", "Donald Trump"],
        },
      },
      {
        text: "Domani a Parigi Petr Pavel ⟦si siederà⟧ di fronte a Emmanuel Macron.",
        published: "2025-05-20",
        value: { status: "planned", people: ["Emmanuel Macron", "Petr Pavel"], place: "Parigi" },
      },
    ],
    no: ["Il ministro si è seduto davanti al computer.", "Gli studenti si siedono di fronte alla scuola."],
  },
  {
    id: "contact/stays-at-his",
    says: "How long somebody stayed at the other's place: è rimasto un'ora da Y, da Y è rimasto un'ora.",
    match: `[<trigger>(intrattenere && #Active && #Finite)] #Setting{0,4} da [<other>(#Actor && #People)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Emmanuel Macron ⟦è rimasto⟧ un'ora da Friedrich Merz.",
        published: "2025-10-27",
        value: { type: "meeting", people: ["Emmanuel Macron", "Friedrich Merz"], duration: "PT1H" },
      },
    ],
    no: ["Emmanuel Macron è rimasto un'ora dal barbiere."],
  },
  {
    id: "contact/at-his-stays",
    says: "The same with the other side first.",
    match: `da [<other>(#Actor && #People)] #Bare? [<trigger>(intrattenere && #Active && #Finite)]`,
    means: { one: "subject", type: "meeting" },
    yes: [
      {
        text: "Da Friedrich Merz Emmanuel Macron ⟦è rimasto⟧ un'ora.",
        published: "2025-10-27",
        value: { type: "meeting", people: ["Emmanuel Macron", "Friedrich Merz"] },
      },
    ],
    no: ["Dal barbiere Emmanuel Macron è rimasto un'ora."],
  },
  {
    id: "contact/facing-verb",
    says: "The same with the other side first: davanti a Y si è seduto X.",
    match: `(davanti|fronte) a [<other>(#Actor && #People)] #Setting{0,3} [<trigger>(sedere && #Reflexive)] #Setting{0,3} [<one>(#Actor && #People && #Bare)]`,
    means: { one: "group", type: "meeting" },
    yes: [
      {
        text: "Ieri sera a Palazzo Chigi davanti a Enrico Letta ⟦si è seduto⟧ Silvio Berlusconi.",
        published: "2013-07-04",
        value: {
          type: "meeting",
          status: "held",
          date: ["2013-07-03", "2013-07-03"],
          people: ["Enrico Letta", "Silvio Berlusconi"],
        },
      },
    ],
    no: ["Davanti al televisore si è seduto Silvio Berlusconi."],
  },
  {
    id: "contact/verb-with-apposed",
    says: "With somebody told by his task, and his name behind a comma: si è trattenuto con il cerimoniere, monsignor Y.",
    match: `[<trigger>(#Withs && #Active && #Finite)] #Free{0,6} con #Free{1,5} #Comma [<other>(#Actor && #People && #Bare)] #Free? (#Comma|#Break)`,
    means: { one: "subject", only: isApposed },
    yes: [
      {
        text: "Ieri in Vaticano il presidente brasiliano Lula ⟦si è trattenuto⟧ con il sostituto, monsignor Edgar Peña.",
        published: "2023-06-22",
        value: { type: "meeting", date: ["2023-06-21", "2023-06-21"], people: ["Edgar Peña", "Lula"] },
      },
    ],
    no: [
      "Ieri Emmanuel Macron ha parlato con i giornalisti, Meloni.",
      "Dopo che si è discusso con lo staff, Macron, stanco, è partito.",
    ],
  },
  {
    id: "contact/verb-to",
    says: "Who calls or writes is subject, the other stands after a: ha telefonato a Y.",
    match: `[<trigger>(#Tos && #Active)] ${NEAR} a [<other>#Actor]`,
    means: { one: "subject", initiator: "one" },
    yes: [
      {
        text: "António Guterres ⟦ha telefonato⟧ al presidente egiziano, Abdel Fattah al-Sisi, ai leader dell'Arabia Saudita e del Qatar.",
        published: "2025-11-12",
        value: { type: "phone_call", people: ["Abdel Fattah al-Sisi", "António Guterres"], parties: ["EG", "UN"] },
      },
      {
        text: "Il leader politico di Hamas Ismail Haniyeh ⟦ha telefonato⟧ al premier del Qatar Mohammed al-Thani.",
        published: "2024-05-08",
        value: { type: "phone_call", people: ["Ismail Haniyeh", "Mohammed al-Thani"], parties: ["HAMAS", "QA"] },
      },
      {
        text: "Friedrich Merz ⟦ha dato⟧ ieri il benvenuto a Giorgia Meloni a Berlino.",
        published: "2025-11-12",
        value: {
          type: "meeting",
          place: "Berlino",
          people: ["Friedrich Merz", "Giorgia Meloni"],
          parties: ["DE", "IT"],
        },
      },
      {
        text: "Abbas Araghchi ⟦ha telefonato⟧ ai ministri degli Esteri di Qatar e Oman.",
        published: "2026-02-03",
        value: { type: "phone_call", status: "held", parties: ["IR", "QA"], initiator: "IR" },
      },
      {
        text: "Mattarella ⟦ha telefonato⟧ al presidente polacco Andrzej Duda.",
        published: "2022-11-16",
        value: { type: "phone_call", status: "held", parties: ["IT", "PL"], initiator: "IT" },
      },
    ],
    no: [
      "Ha telefonato al 112 per chiedere aiuto.",
      "L'assessore ha dato il benvenuto ai nuovi iscritti.",
      "La città dà il benvenuto a Taylor Swift.",
    ],
  },
];

import type { Construction } from "./construction.js";
import { GAP, NEAR } from "./construction.js";

/** Verbs with the other side behind "con" or "a", and verbs of both sides; last, an event noun alone. */
export const VERB_WITH_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/verb-with",
    says: "Who meets is subject, the other stands after con: si è incontrato con Y, ha parlato con Y.",
    match: `[<trigger>(#Withs && #Active)] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "subject" },
    yes: [
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
    match: "con [<other>(#Actor && #People)] #Comma? (#Actor && #Bare)? [<trigger>(#Withs && #Active && #Finite)]",
    means: { one: "subject" },
    yes: [
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
      "«Con i compagni ci siamo sentiti una squadra», ha detto il capitano.",
      "Con il sindaco la giunta ha discusso il bilancio.",
      "Con Macron la Francia parla di un'altra Europa.",
    ],
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
  {
    id: "contact/verb-mutual",
    says: "A plural subject among themselves: X e Y si sono sentiti.",
    match: "[<trigger>#Mutual]",
    means: { one: "both" },
    yes: [
      {
        text: "Edi Rama e Milo Djukanović si sono ⟦visti⟧ nel palazzo presidenziale di Tirana.",
        published: "2025-11-20",
        value: { type: "meeting", place: "Tirana" },
      },
      {
        text: "Elly Schlein e Giuseppe Conte si sono ⟦sentiti⟧ al telefono dopo il voto in Aula.",
        published: "2025-11-20",
        value: { type: "phone_call", people: ["Elly Schlein", "Giuseppe Conte"] },
      },
      {
        text: "Kristen Michal ed Evika Siliņa si ⟦vedranno⟧ al vertice della Nato a Vilnius.",
        published: "2025-11-20",
        value: { type: "meeting", status: "planned", place: "Vilnius" },
      },
      {
        text: "Karol Nawrocki e Viktor Orbán ⟦si vedranno⟧ in un bilaterale a Budapest.",
        published: "2025-11-20",
        value: { status: "planned", people: ["Karol Nawrocki", "Viktor Orbán"], place: "Budapest" },
      },
      {
        text: "Ucraina, Costa e Pellegrini si ⟦vedono⟧ a Vienna.",
        published: "2025-06-20",
        value: { people: ["Costa", "Pellegrini"], parties: ["EU", "SK"], place: "Vienna" },
      },
      {
        text: "Petr Pavel ha ricevuto ieri Robert Fico. Tra i due non era la prima volta: si erano già ⟦visti⟧ nel novembre del 2024, a Bratislava.",
        published: "2025-06-20",
        value: {
          status: "held",
          date: ["2024-11-01", "2024-11-30"],
          people: ["Petr Pavel", "Robert Fico"],
          place: "Bratislava",
        },
      },
      {
        text: "Luc Frieden e Bart De Wever si ⟦incroceranno⟧ giovedì a Bruxelles.",
        published: "2025-06-20",
        value: {
          status: "planned",
          date: ["2025-06-26", "2025-06-26"],
          people: ["Bart De Wever", "Luc Frieden"],
          place: "Bruxelles",
        },
      },
      {
        text: "Luc Frieden e Bart De Wever si erano ⟦presi⟧ da parte a Tirana, al vertice di maggio.",
        published: "2025-06-20",
        value: { status: "held", people: ["Bart De Wever", "Luc Frieden"], place: "Tirana" },
      },
      {
        text: "Rutte ed Erdoğan si sono ⟦guardati⟧ negli occhi martedì ad Ankara.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-06-17", "2025-06-17"], people: ["Erdoğan", "Rutte"], place: "Ankara" },
      },
      {
        text: "Alar Karis e Edgars Rinkēvičs ⟦sono rimasti⟧ al telefono per mezz'ora.",
        published: "2025-06-20",
        value: { type: "phone_call", status: "held", people: ["Alar Karis", "Edgars Rinkēvičs"] },
      },
      {
        text: "⟦Telefonata⟧ tra Emmanuel Macron e Vladimir Putin. I due hanno parlato per oltre un'ora.",
        published: "2025-11-12",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Vladimir Putin"], duration: "PT1H" },
      },
      {
        text: "Una telefonata c'è stata tra Emmanuel Macron e Vladimir Putin. ⟦Si sono sentiti⟧ ieri sera.",
        published: "2025-11-12",
        value: {
          type: "phone_call",
          people: ["Emmanuel Macron", "Vladimir Putin"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "«La Norvegia e la Lettonia ⟦stanno consultandosi⟧ su un incontro bilaterale», ha detto ai giornalisti un funzionario.",
        published: "2025-11-12",
        value: { status: "ongoing", parties: ["LV", "NO"] },
      },
      {
        text: "Mark Carney e Claudia Sheinbaum ⟦hanno conversato⟧ ieri per un'ora.",
        published: "2025-11-12",
        value: {
          people: ["Claudia Sheinbaum", "Mark Carney"],
          parties: ["CA", "MX"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "I ministri degli Esteri tedesco Johann Wadephul, francese Jean-Noël Barrot e polacco Radosław Sikorski ⟦si sono visti⟧ a Parigi.",
        published: "2025-11-12",
        value: {
          people: ["Jean-Noël Barrot", "Johann Wadephul", "Radosław Sikorski"],
          parties: ["DE", "FR", "PL"],
          place: "Parigi",
        },
      },
      {
        text: "Il presidente Macron e il premier Modi ⟦si sono intrattenuti⟧ a lungo.",
        published: "2025-11-12",
        value: { type: "meeting", status: "held", people: ["Macron", "Modi"], parties: ["FR", "IN"] },
      },
      {
        text: "Russi e americani ⟦si sono incontrati⟧ ieri a Ginevra.",
        published: "2025-11-12",
        value: { parties: ["RU", "US"], place: "Ginevra", date: ["2025-11-11", "2025-11-11"] },
      },
      {
        text: "Mosca e Chişinău hanno ripreso a ⟦trattare⟧ sul vino moldavo.",
        published: "2006-11-23",
        value: { type: "talks", status: "ongoing", parties: ["MD", "RU"] },
      },
      {
        text: "I presidenti Bharrat Jagdeo (Guyana) e Jules Wijdenbosch (Suriname) ⟦si incontrarono⟧ in Giamaica.",
        published: "2000-07-20",
        value: { people: ["Bharrat Jagdeo", "Jules Wijdenbosch"], parties: ["GY", "SR"], place: "Giamaica" },
      },
      {
        text: "Il togolese Faure Gnassingbé e il ghaneano John Mahama ⟦si sono sentiti⟧ al telefono.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Faure Gnassingbé", "John Mahama"], parties: ["GH", "TG"] },
      },
      {
        text: "I capi di Stato e di governo dei Ventisette ⟦si riuniscono⟧ giovedì a Bruxelles.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-26", "2025-06-26"], parties: ["EU"], place: "Bruxelles" },
      },
      {
        text: "I capi delle diplomazie di Grecia e Turchia ⟦si sono incontrati⟧ ad Atene.",
        published: "2025-03-06",
        value: { type: "meeting", parties: ["GR", "TR"], place: "Atene" },
      },
      {
        text: "Putin e Trump si vedranno il 16 luglio a Helsinki. I due ⟦si sono incontrati⟧ già un anno fa ad Amburgo. L'annuncio dell'incontro è arrivato dal Cremlino.",
        published: "2018-06-28",
        value: { status: "held", parties: ["RU", "US"], place: "Amburgo" },
      },
      {
        text: "Giorgia Meloni e i due vicepremier, Antonio Tajani e Matteo Salvini, ⟦si sono incontrati⟧ a Palazzo Chigi.",
        published: "2025-07-23",
        value: { type: "meeting", people: ["Antonio Tajani", "Giorgia Meloni", "Matteo Salvini"], parties: ["IT"] },
      },
      {
        text: "Meloni, Tajani e Salvini, a quanto si apprende, ⟦si sono ritrovati⟧ per un pranzo a Palazzo Chigi.",
        published: "2025-07-23",
        value: { type: "meeting", status: "held", people: ["Meloni", "Salvini", "Tajani"], parties: ["IT"] },
      },
      {
        text: "Macron e il presidente algerino Tebboune ⟦si sono sentiti⟧ lunedì.",
        published: "2025-04-02",
        value: { type: "phone_call", status: "held", date: ["2025-03-31", "2025-03-31"], parties: ["DZ", "FR"] },
      },
      {
        text: "Xi Jinping e Narendra Modi ⟦si sono stretti⟧ la mano a Tianjin.",
        published: "2025-08-31",
        value: { type: "meeting", status: "held", parties: ["CN", "IN"], place: "Tianjin" },
      },
      {
        text: "Il presidente turco Erdoğan e il premier greco Mitsotakis ⟦si sono visti⟧ a Vilnius. Quaranta minuti, poi la foto.",
        published: "2023-07-12",
        value: { type: "meeting", status: "held", place: "Vilnius", duration: "PT40M" },
      },
      {
        text: "I ministri degli Esteri del G7 ⟦si sono riuniti⟧ ieri a Capri.",
        published: "2024-04-19",
        value: { type: "meeting", status: "held", date: ["2024-04-18", "2024-04-18"], parties: ["G7"], place: "Capri" },
      },
      {
        text: "Il premier armeno Nikol Pashinyan e il presidente azero Ilham Aliyev vedranno domani a Mosca Vladimir Putin. I ministri degli Esteri dei due Paesi ⟦si erano incontrati⟧ a Washington il 1° maggio.",
        published: "2023-05-25",
        value: { status: "held", date: ["2023-05-01", "2023-05-01"], parties: ["AM", "AZ"], place: "Washington" },
      },
    ],
    no: [
      "Emmanuel Macron e Vladimir Putin sono tornati a casa. I due hanno parlato per un'ora ai giornalisti.",
      "Si sono visti lampi nel cielo di Roma.",
      "Si sono incontrati in chiesa e si sono sposati.",
      "Russi e americani si sono qualificati per la finale.",
      "Il governo e la maggioranza si sono confrontati in Aula sulla manovra.",
      "I due registi hanno ripreso a trattare il tema della guerra.",
      "Macron e Orbán non si sono stretti la mano.",
      "I due amici si sono sentiti male.",
      "I consiglieri del Comune si sono riuniti ieri in aula.",
    ],
  },
  {
    id: "contact/asked-to-meet",
    says: "Somebody who is asked to meet: ha proposto a Y di vedersi.",
    match: `(proporre|chiedere|suggerire|offrire|promettere) ${NEAR} a [<other>(#Actor && #People)] di [<trigger>(#Mutual && #Infinite)]`,
    means: { one: "subject" },
    yes: [
      {
        text: "Macron ha proposto a Merz di ⟦vedersi⟧ a Vienna.",
        published: "2025-11-12",
        value: { status: "proposed", people: ["Macron", "Merz"], parties: ["DE", "FR"], place: "Vienna" },
      },
    ],
    no: ["Il professore ha proposto agli studenti di vedersi in biblioteca."],
  },
  {
    id: "contact/noun-held-by-two",
    says: "A plural subject holds an event: i ministri di X e Y hanno tenuto un colloquio.",
    match: `#Light ${GAP} [<trigger>#Encounter]`,
    means: { one: "both" },
    yes: [
      {
        text: "Kristen Michal ed Evika Siliņa hanno concordato un ⟦bilaterale⟧ al prossimo vertice della Nato.",
        published: "2025-11-20",
        value: { type: "meeting", status: "planned" },
      },
      {
        text: "I ministri della Difesa di Tokyo e Seul hanno tenuto ieri un ⟦colloquio telefonico⟧.",
        published: "2024-06-26",
        value: { type: "phone_call", status: "held", date: ["2024-06-25", "2024-06-25"], parties: ["JP", "KR"] },
      },
      {
        text: "Il Giappone e la Corea del Sud stanno consultandosi sui dazi. Mercoledì i due governi hanno tenuto il loro primo ⟦colloquio telefonico⟧.",
        published: "2025-04-10",
        value: { type: "phone_call", status: "held", date: ["2025-04-09", "2025-04-09"], parties: ["JP", "KR"] },
      },
    ],
    no: ["I vigili del fuoco hanno tenuto un incontro nelle scuole."],
  },
  {
    id: "contact/offer-of",
    says: "An event noun behind an offer, with whose it is: ha respinto la proposta di X di un incontro.",
    match: `(offerta|proposta|richiesta|iniziativa) di? [<other>#Actor] (di|per) [<trigger>(#Encounter|#Visit)]`,
    means: { one: "owner", initiator: "other" },
    yes: [
      {
        text: "Il Bangladesh ha accolto la richiesta indiana di ⟦negoziati⟧ sulle acque del Gange.",
        published: "2025-06-20",
        value: { type: "talks", parties: ["BD", "IN"], initiator: "IN" },
      },
      {
        text: "Il Brasile ha rifiutato la proposta di Milei di un ⟦incontro⟧ a Buenos Aires.",
        published: "2025-06-20",
        value: { status: "refused", people: ["Milei"], parties: ["AR", "BR"], initiator: "AR" },
      },
      {
        text: "L'Iran ha respinto l'offerta americana di ⟦colloqui⟧ diretti.",
        published: "2025-06-20",
        value: { type: "talks", status: "refused", parties: ["IR", "US"], initiator: "US" },
      },
    ],
    no: ["Il Comune ha respinto l'offerta della ditta di un incontro sul prezzo dell'appalto."],
  },
  {
    id: "contact/noun-alone",
    says: "An event noun with no side beside it: told again, or its sides stand elsewhere (L'incontro è durato un'ora).",
    match: "[<trigger>#Event]",
    means: { one: "owner" },
    yes: [
      {
        text: "Il ⟦vertice⟧ a quattro (Angela Merkel, Emmanuel Macron, Vladimir Putin, Volodymyr Zelensky) si terrà domani a Parigi.",
        published: "2019-12-08",
        value: {
          status: "planned",
          people: ["Angela Merkel", "Emmanuel Macron", "Vladimir Putin", "Volodymyr Zelensky"],
          parties: ["DE", "FR", "RU", "UA"],
          place: "Parigi",
        },
      },
      {
        text: "L'⟦incontro⟧ trilaterale – Giorgia Meloni, Edi Rama e Recep Tayyip Erdoğan – è durato due ore.",
        published: "2025-08-02",
        value: { people: ["Edi Rama", "Giorgia Meloni", "Recep Tayyip Erdoğan"], duration: "PT2H" },
      },
      {
        text: "Si sono conclusi a Ginevra i colloqui tra Armenia e Turchia. ⟦Il primo giro⟧ si era tenuto sette giorni fa a Tbilisi.",
        published: "2025-06-20",
        value: {
          type: "talks",
          status: "held",
          date: ["2025-06-13", "2025-06-13"],
          parties: ["AM", "TR"],
          place: "Tbilisi",
        },
      },
      {
        text: "Petr Pavel ha avuto ieri un colloquio con Robert Fico. ⟦Il prossimo⟧ è in calendario per lunedì.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-23", "2025-06-23"], people: ["Petr Pavel", "Robert Fico"] },
      },
      {
        text: "Prende il via oggi a Roma il secondo round di colloqui tra Iran e Stati Uniti. Il primo ⟦round⟧ si è tenuto lunedì a Muscat.",
        published: "2025-11-12",
        value: {
          type: "talks",
          status: "held",
          parties: ["IR", "US"],
          date: ["2025-11-10", "2025-11-10"],
          place: "Muscat",
        },
      },
      {
        text: "Le delegazioni di Israele e Hamas sono a Doha per i ⟦negoziati⟧.",
        published: "2025-07-08",
        value: { type: "talks", parties: ["HAMAS", "IL"], place: "Doha" },
      },
      {
        text: "Meloni ha visto ieri Emmanuel Macron. All'⟦incontro⟧, cui hanno partecipato anche Antonio Tajani e Jean-Noël Barrot, si è parlato di Ucraina.",
        published: "2025-03-12",
        value: { people: ["Antonio Tajani", "Emmanuel Macron", "Jean-Noël Barrot", "Meloni"], parties: ["FR", "IT"] },
      },
      {
        text: "Von der Leyen ha incontrato il presidente serbo Vučić. L'⟦incontro⟧ è durato un'ora.",
        published: "2024-10-25",
        value: { type: "meeting", duration: "PT1H" },
      },
      {
        text:
          "I negoziatori greci e turchi si sono incontrati ad Ankara. Il colloquio prepara un eventuale vertice dei leader. " +
          "Alla fine dell'⟦incontro⟧ di mercoledì nessuno ha parlato.",
        published: "2024-05-16",
        value: {
          type: "meeting",
          status: "held",
          date: ["2024-05-15", "2024-05-15"],
          parties: ["GR", "TR"],
          place: "Ankara",
        },
      },
      {
        text: "Trump e Xi hanno avuto ieri un colloquio telefonico di un'ora. La precedente ⟦telefonata⟧, il 19 settembre, era durata di più.",
        published: "2025-10-18",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-09-19", "2025-09-19"],
          people: ["Trump", "Xi"],
          parties: ["CN", "US"],
        },
      },
      {
        text:
          "Domenica a Luanda era in programma un vertice tra i presidenti di Ruanda e Congo. João Lourenço ha tenuto invece consultazioni con Uhuru Kenyatta. " +
          "Il ⟦vertice⟧ di Luanda è stato rinviato.",
        published: "2024-12-17",
        value: { type: "summit", status: "postponed", parties: ["CD", "RW"], place: "Luanda" },
      },
      {
        text: "Un ⟦incontro⟧ ai massimi livelli, tra il presidente serbo Aleksandar Vučić e il premier kosovaro Albin Kurti, è necessario entro l'anno.",
        published: "2021-11-16",
        value: { status: "proposed", people: ["Albin Kurti", "Aleksandar Vučić"], parties: ["RS", "XK"] },
      },
    ],
    no: ["Il primo è previsto lunedì in edicola.", "L'incontro è finito tre a uno."],
  },
];

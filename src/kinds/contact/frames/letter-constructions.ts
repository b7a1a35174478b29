import type { Construction } from "./construction.js";
import { GAP, NEAR, WHEN_AND_WHERE } from "./construction.js";
import { isNotEntrusted } from "./guards.js";

/** Verbs of writing, sending and calling. */
const SENDS = "(fare|inviare|mandare|spedire|scrivere|rivolgere|indirizzare|consegnare|recapitare|trasmettere)";

/** Letters and calls with sender and addressee, and nouns owned by all who take part. */
export const LETTER_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/letter-of-to",
    says: "A letter with its sender and its addressee: la lettera di X a Y.",
    match: `[<trigger>#Letter] ${NEAR} (di|da) [<one>#Actor] ${NEAR} (a|per) [<other>(#Actor|#Side)]`,
    means: { one: "group", initiator: "one", only: isNotEntrusted, asks: true },
    yes: [
      {
        text: "⟦Telegramma⟧ di felicitazioni della presidente cilena Michelle Bachelet al collega uruguaiano Tabaré Vázquez.",
        published: "2009-09-17",
        value: {
          type: "message",
          people: ["Michelle Bachelet", "Tabaré Vázquez"],
          parties: ["CL", "UY"],
          initiator: "CL",
        },
      },
      {
        text: "La ⟦lettera⟧ del presidente somalo Hassan Sheikh Mohamud a Guterres chiede una missione.",
        published: "2024-10-21",
        value: { type: "message", status: "held", initiator: "SO" },
      },
    ],
    no: ["La lettera del lettore al direttore parla di buche."],
  },
  {
    id: "contact/letter-delivered",
    says: "A message with whose it is, whom it was brought to, and a verb of bringing between: una lettera di X è stata consegnata a Y.",
    match: `[<trigger>#Letter] ${NEAR} (di|da) [<one>#Actor] (consegnare|recapitare|inviare|spedire|indirizzare|trasmettere|arrivare|giungere) #Setting{0,4} a [<other>(#Actor|#Side)]`,
    means: { one: "group", initiator: "one", only: isNotEntrusted, asks: true },
    yes: [
      {
        text: "Una ⟦lettera⟧ di Macron è stata consegnata ieri a Modi.",
        published: "2025-11-12",
        value: {
          type: "message",
          status: "held",
          people: ["Macron", "Modi"],
          parties: ["FR", "IN"],
          initiator: "FR",
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "Il ⟦messaggio⟧ del presidente Usa Donald Trump è arrivato a Teheran.",
        published: "2025-03-13",
        value: { type: "message", people: ["Donald Trump"], parties: ["IR", "US"], initiator: "US" },
      },
    ],
    no: ["Una lettera del Comune è stata consegnata ai residenti."],
  },
  {
    id: "contact/letter-brought-by",
    says: "The same with who brought it, who is no party: una lettera di X è stata consegnata dall'ambasciatore a Y.",
    match: `[<trigger>#Letter] ${NEAR} (di|da) [<one>#Actor] (consegnare|recapitare|trasmettere|portare) #Setting{0,3} da #Actor #Setting{0,3} a [<other>(#Actor|#Side)]`,
    means: { one: "group", initiator: "one", only: isNotEntrusted, asks: true },
    yes: [
      {
        text: "La ⟦lettera⟧ di Macron è stata consegnata ieri dall'ambasciatore Thierry Mathou a Modi.",
        published: "2025-11-12",
        value: {
          type: "message",
          status: "held",
          people: ["Macron", "Modi"],
          parties: ["FR", "IN"],
          initiator: "FR",
          date: ["2025-11-11", "2025-11-11"],
        },
      },
    ],
    no: ["La lettera del Comune è stata consegnata dal postino ai residenti."],
  },
  {
    id: "contact/by-letter",
    says: "A letter or telegram by which one answers, congratulates or thanks the other: con un telegramma X si è congratulato con Y.",
    match: `con [<trigger>#Letter] #Setting{0,3} #Comma? [<one>(#Actor && #People && #Bare)] (rispondere|congratulare|complimentare|ringraziare|invitare|esortare) #Setting{0,3} [<other>(#Actor && #People)]`,
    means: { one: "group", initiator: "one" },
    yes: [
      {
        text: "Con un ⟦telegramma⟧ Sergio Mattarella si è congratulato ieri con Karol Nawrocki.",
        published: "2025-11-12",
        value: {
          type: "message",
          status: "held",
          people: ["Karol Nawrocki", "Sergio Mattarella"],
          parties: ["IT", "PL"],
          initiator: "IT",
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "Con una ⟦lettera⟧ il presidente keniano William Ruto ha risposto a Cyril Ramaphosa.",
        published: "2025-11-12",
        value: { type: "message", people: ["Cyril Ramaphosa", "William Ruto"], parties: ["KE", "ZA"] },
      },
    ],
    no: ["Con una lettera aperta il comitato ha ringraziato i volontari."],
  },
  {
    id: "contact/letter-that-one-sent",
    says: "A letter or call with a relative clause that tells whose it is, and to whom: la lettera che X ha inviato a Y.",
    match: `[<trigger>(#Letter|#Call)] ${GAP} che ${WHEN_AND_WHERE} [<one>(#Actor && #Bare)] ${SENDS} #Setting{0,4} a [<other>(#Actor|#Side)]`,
    means: { one: "group", initiator: "one", only: isNotEntrusted, asks: true },
    yes: [
      {
        text: "Della ⟦lettera⟧ che il premier Petr Fiala ha inviato lunedì a Ursula von der Leyen si è parlato a Praga.",
        published: "2025-06-20",
        value: {
          type: "message",
          status: "held",
          date: ["2025-06-16", "2025-06-16"],
          people: ["Petr Fiala", "Ursula von der Leyen"],
          parties: ["CZ", "EU"],
          initiator: "CZ",
        },
      },
      {
        text: "La ⟦telefonata⟧ di venti minuti che Emmanuel Macron ha fatto ieri alla Casa Bianca non ha cambiato nulla.",
        published: "2025-06-20",
        value: {
          type: "phone_call",
          date: ["2025-06-19", "2025-06-19"],
          people: ["Emmanuel Macron"],
          parties: ["FR", "US"],
          initiator: "FR",
          duration: "PT20M",
        },
      },
    ],
    no: [
      "La lettera che il lettore ha scritto al direttore parla di buche.",
      "La telefonata che la donna ha fatto ai carabinieri è durata un minuto.",
    ],
  },
  {
    id: "contact/letter-that-one-had",
    says: "The same with the addressee as subject: la telefonata che Y ha ricevuto da X.",
    match: `[<trigger>(#Letter|#Call)] ${GAP} che ${WHEN_AND_WHERE} [<other>(#Actor && #Bare)] (ricevere|avere) #Setting{0,4} da [<one>(#Actor|#Side)]`,
    means: { one: "group", initiator: "one", only: isNotEntrusted, asks: true },
    yes: [
      {
        text: "Domenica, nella ⟦telefonata⟧ che Keir Starmer ha ricevuto da Donald Trump, si è parlato di dazi.",
        published: "2025-06-20",
        value: {
          type: "phone_call",
          date: ["2025-06-15", "2025-06-15"],
          people: ["Donald Trump", "Keir Starmer"],
          initiator: "US",
        },
      },
    ],
    no: ["La lettera che il Comune ha ricevuto dai residenti chiede un semaforo."],
  },
  {
    id: "contact/letter-to",
    says: "A letter with its addressee; the sender is who sends or writes it: ha inviato una lettera a Y.",
    match: `[<trigger>#Letter] ${GAP} (a|per) [<other>(#Actor|#Side)]`,
    means: { one: "writer", initiator: "one", only: isNotEntrusted, asks: true },
    yes: [
      {
        text: "In primavera Papa Francesco aveva scritto una ⟦lettera⟧ a Barack Obama, e in autunno le delegazioni si erano ritrovate in Vaticano, presente il cardinale Pietro Parolin.",
        published: "2014-12-18",
        value: {
          type: "message",
          status: "held",
          date: ["2014-03-20", "2014-06-20"],
          people: ["Barack Obama", "Francesco"],
        },
      },
      {
        text: "Papa Francesco aveva scritto una ⟦lettera⟧ a ciascuno dei due presidenti, Barack Obama e Raúl Castro.",
        published: "2014-12-18",
        value: { type: "message", status: "held", people: ["Barack Obama", "Francesco", "Raúl Castro"] },
      },
      {
        text: "Zelensky ha inviato una ⟦lettera⟧ a Donald Trump.",
        published: "2025-03-05",
        value: { type: "message", status: "held", people: ["Donald Trump", "Zelensky"], initiator: "UA" },
      },
    ],
    no: ["In un messaggio su X Macron ha ringraziato i soccorritori."],
  },
  {
    id: "contact/to-letter",
    says: "An addressee before the letter: ha scritto a Y una lettera, ha consegnato a Y un messaggio.",
    match: `#Verb ${NEAR} a [<other>#Actor] ${NEAR} [<trigger>#Letter]`,
    means: { one: "writer", initiator: "one" },
    yes: [
      {
        text: "La ministra keniana ha consegnato al presidente portoghese Marcelo Rebelo de Sousa una ⟦lettera⟧ di William Ruto, che lo invita a Nairobi a giugno.",
        published: "2024-02-12",
        value: { type: "message", status: "held", date: null, people: ["Marcelo Rebelo de Sousa", "William Ruto"] },
      },
      {
        text: "Il principe Khalid bin Salman ha consegnato ad Ali Khamenei una ⟦lettera⟧ di Mohammed bin Salman.",
        published: "2025-04-18",
        value: {
          type: "message",
          people: ["Ali Khamenei", "Mohammed bin Salman"],
          parties: ["IR", "SA"],
          initiator: "SA",
        },
      },
      {
        text: "Papa Leone XIV ha fatto pervenire al presidente della Repubblica italiana, Sergio Mattarella, un ⟦telegramma⟧.",
        published: "2025-11-27",
        value: { type: "message", people: ["Leone XIV", "Sergio Mattarella"], parties: ["IT", "VA"], initiator: "VA" },
      },
      {
        text: "Il presidente egiziano al-Sisi ha inviato a Mattarella un ⟦messaggio⟧ di cordoglio.",
        published: "2024-08-20",
        value: { type: "message", initiator: "EG", parties: ["EG", "IT"] },
      },
    ],
    no: [
      "Nel romanzo un funzionario consegna per errore all'ambasciatore sbagliato una lettera del presidente del Consiglio.",
      "Il ministro ha risposto ai cronisti con un messaggio di speranza.",
    ],
  },
  {
    id: "contact/audience-to",
    says: "An audience and the one it is given to: udienza al presidente Y.",
    match: `[<trigger>(udienza && #Event)] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Papa Leone XIV ha ricevuto stamattina JD Vance. Poi l'⟦udienza⟧ al presidente della Colombia Gustavo Petro.",
        published: "2025-05-19",
        value: { type: "meeting", status: "held", people: ["Gustavo Petro", "Leone XIV"], parties: ["CO", "VA"] },
      },
    ],
    no: ["L'udienza al tribunale di Roma è rinviata."],
  },
  {
    id: "contact/audience-of-to",
    says: "An audience, whose it is and to whom: udienza del Papa a Y.",
    match: `[<trigger>(udienza && #Event)] di [<one>(#Actor && #People)] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "⟦Udienza⟧ del Papa al presidente dell'Estonia Alar Karis.",
        published: "2025-10-10",
        value: { type: "meeting", status: "held", parties: ["EE", "VA"] },
      },
    ],
    no: ["L'udienza del processo ai manager è rinviata."],
  },
  {
    id: "contact/audience-granted",
    says: "An audience, who grants it and to whom: l'udienza concessa dal Papa a X.",
    match: `[<trigger>(udienza && #Event)] ${NEAR} (concedere|accordare) ${NEAR} da [<one>(#Actor && #People)] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "È durata venti minuti l'⟦udienza⟧ concessa da papa Francesco al presidente colombiano Iván Duque.",
        published: "2018-10-22",
        value: { type: "meeting", people: ["Francesco", "Iván Duque"], parties: ["CO", "VA"], duration: "PT20M" },
      },
      {
        text: "L'⟦udienza⟧ privata accordata ieri dal Papa al re di Giordania Abdallah II.",
        published: "2022-11-11",
        value: { type: "meeting", people: ["Abdallah II"], parties: ["JO", "VA"], date: ["2022-11-10", "2022-11-10"] },
      },
    ],
    no: ["L'udienza concessa dal giudice alla difesa è durata un'ora."],
  },
  {
    id: "contact/audience-from",
    says: "An audience and the one who gives it: in udienza dal Papa.",
    match: `[<trigger>(udienza && #Event)] ${NEAR} da [<other>(#Actor && #People)]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Abu Mazen in ⟦udienza⟧ da Leone XIV.",
        published: "2025-11-06",
        value: { type: "meeting", people: ["Abu Mazen", "Leone XIV"], parties: ["PS", "VA"] },
      },
    ],
    no: ["L'udienza è stata rinviata dal giudice."],
  },
  {
    id: "contact/letter-through",
    says: "Whose letter one had from the hands of somebody else: ha ricevuto dalle mani di X una lettera di Y.",
    match: "ricevere #Date? da (mani|parte) di #Governed [<trigger>#Letter] #Free{0,2} (di|da) [<other>#Actor]",
    means: { one: "owner", initiator: "other", asks: true },
    yes: [
      {
        text: "Nicolás Maduro ha ricevuto dalle mani dell'ambasciatore Milton Rengifo una ⟦lettera⟧ di Gustavo Petro.",
        published: "2025-06-20",
        value: { type: "message", people: ["Gustavo Petro", "Nicolás Maduro"], parties: ["CO", "VE"], initiator: "CO" },
      },
    ],
    no: ["Il museo ha ricevuto dalle mani degli eredi una lettera di Alessandro Manzoni."],
  },
  {
    id: "contact/call-from",
    says: "A call, visit or letter received from someone: ha ricevuto una telefonata da Y.",
    match: `ricevere ${NEAR} [<trigger>(#Event && !#Free)] ${NEAR} (da|di) [<other>#Actor]`,
    means: { one: "owner", initiator: "other", asks: true },
    yes: [
      {
        text: "Il presidente iraniano Pezeshkian ha ricevuto una ⟦lettera⟧ di Trump.",
        published: "2025-03-06",
        value: { type: "message", initiator: "US", parties: ["IR", "US"] },
      },
      {
        text: "Petro ha ricevuto una ⟦telefonata⟧ dal presidente brasiliano Lula.",
        published: "2024-08-01",
        value: { type: "phone_call", status: "held", initiator: "BR", parties: ["BR", "CO"] },
      },
    ],
    no: [
      "Il ministro ha ricevuto una lettera di 20 pagine.",
      "La donna ha ricevuto una telefonata da un finto carabiniere.",
    ],
  },
  {
    id: "contact/call-to",
    says: "A call with the one who is called: la telefonata a Y.",
    match: `[<trigger>#Call] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "owner", initiator: "one" },
    yes: [
      {
        text: "Il presidente Lula ha fatto una ⟦telefonata⟧ al presidente argentino Alberto Fernández.",
        published: "2023-02-10",
        value: { type: "phone_call", status: "held", parties: ["AR", "BR"], initiator: "BR" },
      },
    ],
    no: ["Una telefonata ai carabinieri ha dato l'allarme."],
  },
  {
    id: "contact/call-of-to",
    says: "A call with the one who makes it and the one who is called: la telefonata di X a Y.",
    match: `[<trigger>#Call] (#Prep? #Date)? ${NEAR} (di|da) [<one>(#Actor && #People)] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "group", initiator: "one" },
    yes: [
      {
        text: "La ⟦telefonata⟧ di Putin a Tokayev è durata un'ora.",
        published: "2025-11-14",
        value: {
          type: "phone_call",
          status: "held",
          people: ["Putin", "Tokayev"],
          parties: ["KZ", "RU"],
          initiator: "RU",
          duration: "PT1H",
        },
      },
      {
        text: "Dopo la ⟦chiamata⟧ di ieri del premier ungherese, Viktor Orbán, a Zelensky restano le distanze.",
        published: "2025-02-13",
        value: {
          type: "phone_call",
          date: ["2025-02-12", "2025-02-12"],
          people: ["Viktor Orbán", "Zelensky"],
          initiator: "HU",
        },
      },
    ],
    no: [
      "La chiamata di Draghi a Palazzo Chigi nel 2021 sorprese i partiti.",
      "La telefonata della donna ai carabinieri è stata registrata.",
    ],
  },
  {
    id: "contact/noun-of-plural",
    says: "An event noun with all who take part after di: l'incontro dei ministri degli Esteri di Italia e Francia.",
    match: `[<trigger>#Encounter] di [<both>(#Actor && #Plural)]`,
    means: { one: "both" },
    yes: [
      {
        text: "Al centro della ⟦videoconferenza⟧ dei ministri degli Esteri di Italia e Francia c'era la Libia.",
        published: "2024-02-08",
        value: { type: "video_call", parties: ["FR", "IT"] },
      },
      {
        text: "Ieri si è tenuto a Bruxelles il ⟦vertice⟧ dei capi di Stato e di governo dell'Unione europea.",
        published: "2026-01-23",
        value: { type: "summit", status: "held", parties: ["EU"], place: "Bruxelles" },
      },
    ],
    no: ["L'incontro dei genitori degli alunni è alle 17."],
  },
];

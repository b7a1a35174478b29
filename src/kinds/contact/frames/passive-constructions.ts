import type { Construction } from "./construction.js";
import { GAP, NEAR } from "./construction.js";

/** Contact verbs in the passive: who is met, received or called in is their subject. */
export const PASSIVE_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/met-before",
    says: "Whom the subject met another time, as a participle behind the name: vedrà Y, già incontrato a Davos due settimane fa.",
    match: `[<other>(#Actor && #People)] #Comma già? [<trigger>(#Meets && #Passive && #Infinite)] #Setting{0,8} (#Break|#Comma)`,
    means: { one: "met" },
    yes: [
      {
        text: "Vladimir Putin ha parlato dei progressi con i negoziatori russi e ucraini, ⟦riuniti⟧ ieri a Istanbul.",
        published: "2025-06-20",
        value: { people: [], parties: ["RU", "UA"], place: "Istanbul" },
      },
      {
        text: "Petr Fiala vedrà domani a Riga Evika Siliņa, già ⟦incontrata⟧ a Davos due settimane fa.",
        published: "2025-06-20",
        value: { type: "meeting", status: "held", people: ["Evika Siliņa", "Petr Fiala"], place: "Davos" },
      },
      {
        text: "Petr Fiala ha visto a Riga Evika Siliņa, ⟦sentita⟧ al telefono la settimana scorsa.",
        published: "2025-06-20",
        value: { type: "phone_call", status: "held", date: ["2025-06-09", "2025-06-15"] },
      },
    ],
    no: [
      "Petr Fiala ha parlato della ministra, già ricevuta con favore dal pubblico.",
      "Petr Fiala vedrà Evika Siliņa, vista come una rivale.",
    ],
  },
  {
    id: "contact/verb-passive",
    says: "Who is met is subject, who meets stands after da: è stato ricevuto da Y.",
    match: `[<trigger>(#Meets && #Passive)] ${GAP} da [<other>(#Actor|#Side)]`,
    means: { one: "subject", initiator: "other" },
    yes: [
      {
        text: "Il nunzio a Managua, Waldemar Sommertag, ⟦fu ricevuto⟧ nel 2021 da Daniel Ortega.",
        published: "2022-03-12",
        value: { people: ["Daniel Ortega", "Waldemar Sommertag"], parties: ["NI", "VA"] },
      },
      {
        text: "Robert Abela ⟦è stato ricevuto⟧ ieri da Papa Leone XIV; poi il colloquio con il cardinale Pietro Parolin, accompagnato da monsignor Paul Richard Gallagher.",
        published: "2025-06-20",
        value: { people: ["Leone XIV", "Robert Abela"], parties: ["MT", "VA"] },
      },
      {
        text: "Bart De Wever ⟦è stato ricevuto⟧ dal primo ministro danese Karvan Brestol e dal ministro degli Esteri Ilko Vardosi.",
        published: "2025-06-20",
        value: { people: ["Bart De Wever", "Karvan Brestol"], parties: ["BE", "DK"] },
      },
      {
        text: "Il cardinale Matteo Zuppi, inviato di Papa Francesco, sarà ⟦ricevuto⟧ domani dal presidente Volodymyr Zelensky.",
        published: "2023-06-05",
        value: {
          status: "planned",
          date: ["2023-06-06", "2023-06-06"],
          people: ["Matteo Zuppi", "Volodymyr Zelensky"],
          parties: ["UA", "VA"],
        },
      },
      {
        text: "L'ambasciatore italiano Ulderico Brestani è stato ⟦ricevuto⟧ ieri per una visita di congedo dal presidente macedone Stevo Pendarovski.",
        published: "2024-03-08",
        value: {
          status: "held",
          date: ["2024-03-07", "2024-03-07"],
          people: ["Stevo Pendarovski", "Ulderico Brestani"],
        },
      },
      {
        text: "La ministra svedese Ebba Busch è stata ⟦ricevuta⟧ per un colloquio dal commissario europeo Dan Jørgensen.",
        published: "2025-06-20",
        value: { status: "held", people: ["Dan Jørgensen", "Ebba Busch"], parties: ["EU", "SE"] },
      },
      {
        text: "Il ministro Crosetto è stato ⟦ricevuto⟧ dalla presidente moldava Maia Sandu e dal ministro della Difesa Anatolie Nosatîi.",
        published: "2024-03-08",
        value: { people: ["Crosetto", "Maia Sandu"], parties: ["IT", "MD"] },
      },
      {
        text: "Il ministro Crosetto è stato ⟦accolto⟧ a Chisinau dal sindaco Ion Ceban e dal ministro della Difesa Anatolie Nosatîi.",
        published: "2024-03-08",
        value: { people: ["Anatolie Nosatîi", "Crosetto", "Ion Ceban"] },
      },
      {
        text: "Pedro Sánchez ha parlato ieri alla Camera dei deputati. Nel pomeriggio ⟦è atteso⟧ da Sergio Mattarella.",
        published: "2025-05-07",
        value: {
          type: "meeting",
          status: "planned",
          people: ["Pedro Sánchez", "Sergio Mattarella"],
          parties: ["ES", "IT"],
        },
      },
      {
        text: "Mario Draghi ⟦è stato chiamato⟧ al Quirinale da Sergio Mattarella.",
        published: "2021-02-02",
        value: {
          type: "meeting",
          status: "planned",
          people: ["Mario Draghi", "Sergio Mattarella"],
          place: "Quirinale, Roma",
        },
      },
      {
        text: "L'ambasciatrice albanese Anila Bitri ⟦è stata ricevuta⟧ dal presidente della Provincia di Lecce Stefano Minerva.",
        published: "2025-11-12",
        value: { people: ["Anila Bitri", "Stefano Minerva"], parties: ["AL", "IT"] },
      },
      {
        text: "L'ambasciatore russo ⟦è stato convocato⟧ da Varsavia.",
        published: "2025-11-12",
        value: { type: "summons", parties: ["PL", "RU"], initiator: "PL" },
      },
      {
        text: "Lunedì, ricorda, António Guterres è passato da Ankara, dove ⟦è stato ricevuto⟧ da Recep Tayyip Erdoğan.",
        published: "2022-04-28",
        value: { date: ["2022-04-25", "2022-04-25"], place: "Ankara" },
      },
      {
        text: "Abiy Ahmed sarà a Roma. Oggi ⟦sarà ricevuto⟧ al Quirinale da Mattarella e poi a Palazzo Chigi da Meloni.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Abiy Ahmed", "Mattarella"], place: "Quirinale, Roma" },
      },
      {
        text: "Il premier albanese Edi Rama ⟦è stato ricevuto⟧ ieri a Palazzo Chigi da Giorgia Meloni.",
        published: "2023-11-07",
        value: {
          type: "meeting",
          status: "held",
          people: ["Edi Rama", "Giorgia Meloni"],
          parties: ["AL", "IT"],
          place: "Palazzo Chigi, Roma",
        },
      },
      {
        text: "È stata una giornata intensa per il premier albanese Edi Rama, ⟦ricevuto⟧ a Palazzo Chigi da Giorgia Meloni.",
        published: "2023-11-07",
        value: { people: ["Edi Rama", "Giorgia Meloni"], parties: ["AL", "IT"] },
      },
    ],
    no: ["Il pacco è stato ricevuto dal portiere."],
  },
  {
    id: "contact/guest-of",
    says: "Who is somebody's guest, with whose behind di: è stato ospite a P di Y.",
    match: `[<trigger>(ospitare && #Passive)] #Setting{0,6} di [<other>(#Actor && #People)]`,
    means: { one: "subject", initiator: "other" },
    yes: [
      {
        text: "⟦Ospite⟧ ieri di Shehbaz Sharif a Islamabad, Ebrahim Raisi ha promesso più scambi.",
        published: "2024-04-23",
        value: { people: ["Ebrahim Raisi", "Shehbaz Sharif"], parties: ["IR", "PK"], place: "Islamabad" },
      },
      {
        text: "Il premier libico Abdul Hamid Dbeibah è da ieri ⟦ospite⟧ di Recep Tayyip Erdogan ad Ankara.",
        published: "2025-06-20",
        value: { people: ["Abdul Hamid Dbeibah", "Recep Tayyip Erdogan"], parties: ["LY", "TR"], place: "Ankara" },
      },
      {
        text: "La premier finlandese Sanna Marin è stata ⟦ospite⟧ ieri a Oslo di Jonas Gahr Støre.",
        published: "2022-03-08",
        value: {
          type: "meeting",
          status: "held",
          date: ["2022-03-07", "2022-03-07"],
          people: ["Jonas Gahr Støre", "Sanna Marin"],
          parties: ["FI", "NO"],
          place: "Oslo",
        },
      },
      {
        text: "Keir Starmer sarà ⟦ospite⟧ di Narendra Modi a Nuova Delhi il 7 luglio.",
        published: "2025-06-20",
        value: {
          status: "planned",
          date: ["2025-07-07", "2025-07-07"],
          people: ["Keir Starmer", "Narendra Modi"],
          place: "Nuova Delhi",
        },
      },
      {
        text: "Nel 2002 Jimmy Carter andò all'Avana, ⟦ospite⟧ di Fidel Castro.",
        published: "2024-12-30",
        value: {
          type: "meeting",
          status: "held",
          date: ["2002-01-01", "2002-12-31"],
          people: ["Fidel Castro", "Jimmy Carter"],
          place: "Avana",
        },
      },
      {
        text: "Sabato Viktor Orbán sarà in Florida ⟦ospite⟧ di Donald Trump.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-21", "2025-06-21"], people: ["Donald Trump", "Viktor Orbán"] },
      },
    ],
    no: [
      "Il ministro, ospite di Bruno Vespa a Porta a Porta, ha parlato di gas.",
      "Da allora nessun presidente turco è stato ospite della Santa Sede.",
      "Il ministro è stato ospite di Bruno Vespa.",
      "Keir Starmer è ospite della trasmissione di domenica.",
    ],
  },
  {
    id: "contact/passive-visit",
    says: "As verb-passive, with the kind of visit before da: sarà ricevuto in visita di Stato da Y.",
    match: `[<trigger>(#Meets && #Passive)] ${NEAR} in #Visit ${NEAR} da [<other>#Actor]`,
    means: { one: "subject", initiator: "other" },
    yes: [
      {
        text: "Il presidente Mattarella ⟦sarà ricevuto⟧ domani in visita di Stato da re Harald a Oslo.",
        published: "2016-04-05",
        value: { type: "meeting", status: "planned", date: ["2016-04-06", "2016-04-06"] },
      },
    ],
    no: ["La comitiva è stata ricevuta in visita dal guardiano del parco."],
  },
  {
    id: "contact/verb-passive-behind",
    says: "A passive with the one who is met behind it, and the host's seat: convocato alla Farnesina l'ambasciatore.",
    match: `[<trigger>(#Meets && #Passive)] ${GAP} [<other>#Bare]`,
    means: { one: "host", initiator: "one" },
    yes: [
      {
        text: "⟦Convocato⟧ alla Farnesina l'ambasciatore iraniano.",
        published: "2024-10-10",
        value: { type: "summons", status: "held", parties: ["IR", "IT"], initiator: "IT" },
      },
      {
        text: "Alla Farnesina ⟦è stato convocato⟧ ieri l'ambasciatore bielorusso.",
        published: "2021-05-26",
        value: { type: "summons", status: "held", parties: ["BY", "IT"], date: ["2021-05-25", "2021-05-25"] },
      },
      {
        text: "Al ministero degli Esteri di Belgrado ⟦è stata chiamata⟧ l'ambasciatrice montenegrina.",
        published: "2021-05-26",
        value: { type: "summons", status: "held", parties: ["ME", "RS"] },
      },
      {
        text: "Alla Farnesina ⟦è stato chiamato⟧ l'incaricato d'affari birmano.",
        published: "2021-05-26",
        value: { type: "summons", status: "held", parties: ["IT", "MM"] },
      },
    ],
    no: ["Convocati in azzurro due esordienti.", "Al ministero è stato chiamato un elettricista."],
  },
  {
    id: "contact/verb-passive-seat",
    says: "A passive whose host is known by the seat: sarà ricevuto al Quirinale.",
    match: "[<trigger>(#Meets && #Passive)]",
    means: { one: "host", other: "subject", initiator: "one" },
    yes: [
      {
        text: "Il ministero degli Esteri polacco ha consegnato all'ambasciatore russo, ⟦convocato⟧ lunedì, una nota di protesta.",
        published: "2025-05-07",
        value: { type: "summons", status: "held", date: ["2025-05-05", "2025-05-05"], parties: ["PL", "RU"] },
      },
      {
        text: "L'ambasciatore russo Razov è stato convocato alla Farnesina, mentre l'ambasciatore russo Nechayev è stato ⟦convocato⟧ al ministero degli Esteri tedesco.",
        published: "2022-10-03",
        value: { type: "summons", people: ["Nechayev"], parties: ["DE", "RU"], initiator: "DE" },
      },
      {
        text: "L'ambasciatrice Raquel Serur è stata ⟦chiamata⟧ ieri al ministero degli Esteri ecuadoriano.",
        published: "2024-04-08",
        value: { type: "summons", date: ["2024-04-07", "2024-04-07"], people: ["Raquel Serur"], initiator: "EC" },
      },
      {
        text: "L'ambasciatore iraniano ⟦è stato convocato⟧ ieri alla Farnesina.",
        published: "2024-10-10",
        value: { type: "summons", status: "held", parties: ["IR", "IT"], date: ["2024-10-09", "2024-10-09"] },
      },
      {
        text: "L'ambasciatore cileno in Perù ⟦è stato convocato⟧ ieri.",
        published: "2014-11-06",
        value: { type: "summons", status: "held", parties: ["CL", "PE"], date: ["2014-11-05", "2014-11-05"] },
      },
    ],
    no: ["La merce è stata ricevuta in magazzino."],
  },
  {
    id: "contact/summoned",
    says: "An envoy is called in, and who calls was told before: convocati anche gli ambasciatori di X.",
    match: `[<trigger>(convocare && #Passive)] ${NEAR} [<other>#Bare]`,
    means: { one: "lead", initiator: "one" },
    yes: [
      {
        text: "L'ambasciatore ceco è stato convocato al ministero degli Esteri russo. ⟦Convocati⟧ anche gli ambasciatori di Vilnius e Riga.",
        published: "2023-06-05",
        value: { type: "summons", status: "held", parties: ["LT", "LV", "RU"], initiator: "RU" },
      },
      {
        text: "Il ministro britannico James Cleverly ha sentito il collega Dmytro Kuleba. Chisinau, ⟦convocato⟧ l'ambasciatore bielorusso.",
        published: "2023-06-05",
        value: { type: "summons", status: "held", parties: ["BY", "MD"], initiator: "MD" },
      },
      {
        text: "Il ministero degli Esteri russo ha convocato l'ambasciatore italiano. ⟦Convocato⟧ anche l'ambasciatore francese.",
        published: "2018-03-30",
        value: { type: "summons", status: "held", parties: ["FR", "RU"], initiator: "RU" },
      },
    ],
    no: ["Convocati tutti i consiglieri comunali."],
  },
];

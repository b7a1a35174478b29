import type { Pattern } from "../../../rule/patterns.js";
import type { Rule } from "../../../rule/rule.js";
import type { ContactStatus, ContactType } from "../schema.js";

/** The slots an example of a contact rule states. */
export interface ContactExample {
  readonly type?: ContactType;
  readonly status?: ContactStatus;
  /** First and last day, or null when the text gives none. */
  readonly date?: readonly [string, string] | null;
  /** Names as in the record, in any order. */
  readonly people?: readonly string[];
  readonly parties?: readonly string[];
  readonly place?: string | null;
  readonly initiator?: string | null;
  readonly duration?: string | null;
}

/** Where the two sides of a construction stand. */
export interface Means {
  /** `subject`: of the trigger verb; `owner`: of the event noun; `group`: the group `one` of the match. */
  readonly one: "subject" | "owner" | "group" | "both" | "host" | "absent";
  /** The other side is a pronoun on the verb, or the subject of a passive. */
  readonly other?: "pronoun" | "subject" | "president";
  readonly initiator?: "one" | "other";
  readonly type?: ContactType;
}

/**
 * A way to attach sides to a contact word: a compromise pattern over our tagged
 * terms. Groups: `trigger`; `one`, `other` or `both` for the sides. Tags: Actor
 * (Bare, or Governed by a preposition; Plural, Pair, State), Event (Encounter,
 * Visit, Letter), Verb with its uses (Meets, Mutual, Withs, Tos), Place, Date, and
 * Free for what may stand between.
 */
export interface Construction extends Rule<ContactExample>, Pattern {
  readonly means: Means;
}

const GAP = "#Free{0,10}";

const NEAR = "#Free{0,5}";

/** Verbs of taking part: "all'incontro hanno partecipato anche…". */
const ATTENDS = "(partecipare|presenziare|intervenire|assistere)";

/** Constructions in order of strength: the first that gives a side wins. */
export const CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/attendance",
    says: "Those who also take part in a contact told before: all'incontro hanno partecipato anche X e Y.",
    match: `a [<trigger>#Event] ${NEAR} ${ATTENDS} ${NEAR} [<both>#Actor]`,
    means: { one: "both" },
    yes: [
      {
        text: "Macron ha ricevuto ieri a Parigi il premier libanese Nawaf Salam. All'⟦incontro⟧ ha partecipato anche il ministro degli Esteri francese Jean-Noël Barrot.",
        published: "2025-07-25",
        value: {
          type: "meeting",
          date: ["2025-07-24", "2025-07-24"],
          people: ["Jean-Noël Barrot", "Macron", "Nawaf Salam"],
          parties: ["FR", "LB"],
        },
      },
    ],
    no: ["All'incontro hanno partecipato oltre duecento studenti."],
  },
  {
    id: "contact/noun-between",
    says: "An event noun with tra or fra and those who take part: colloquio tra X e Y.",
    match: `[<trigger>#Event] ${GAP} tra [<both>#Actor]`,
    means: { one: "both" },
    yes: [
      {
        text: "La ⟦telefonata⟧ di ieri sera tra Emmanuel Macron e Friedrich Merz è durata un'ora.",
        published: "2025-06-12",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-06-11", "2025-06-11"],
          people: ["Emmanuel Macron", "Friedrich Merz"],
          parties: ["DE", "FR"],
          duration: "PT1H",
        },
      },
      {
        text: "L'⟦incontro⟧ di ieri a Parigi tra Macron e Merz con il premier britannico Keir Starmer è durato un'ora.",
        published: "2025-07-11",
        value: { people: ["Keir Starmer", "Macron", "Merz"], parties: ["DE", "FR", "GB"], place: "Parigi" },
      },
      {
        text: "Si sono conclusi a Ginevra i ⟦colloqui⟧ tra Mosca e Kiev.",
        published: "2025-06-12",
        value: { type: "talks", status: "held", parties: ["RU", "UA"], place: "Ginevra", date: null },
      },
    ],
    no: [
      "L'incontro tra Juventus e Torino è finito in parità.",
      "I rapporti tra Mosca e Kiev restano tesi.",
      "L'incontro tra gli alunni e i nonni con la merenda è piaciuto a tutti.",
    ],
  },
  {
    id: "contact/noun-place-between",
    says: "As noun-between, with a bare place name in the gap, as wires drop prepositions: il vertice mercoledì Washington tra X e Y.",
    match: `[<trigger>#Event] ${GAP} #State tra [<both>#Actor]`,
    means: { one: "both" },
    yes: [
      {
        text: "Il ⟦colloquio⟧ di ieri Ankara tra Emmanuel Macron e Recep Tayyip Erdoğan è durato un'ora.",
        published: "2025-06-12",
        value: { type: "meeting", parties: ["FR", "TR"], duration: "PT1H" },
      },
    ],
    no: ["Il divario della Francia tra ricchi e poveri cresce, dice l'incontro di studio."],
  },
  {
    id: "contact/noun-of-with",
    says: "An event noun with its owner and the other side: l'incontro di X con Y.",
    match: `[<trigger>#Encounter] ${NEAR} (di|da) [<one>#Actor] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "group" },
    yes: [
      {
        text: "L'⟦incontro⟧ del presidente turco Erdoğan con il premier greco Kyriakos Mitsotakis si è svolto ad Ankara.",
        published: "2024-05-14",
        value: { type: "meeting", status: "held", parties: ["GR", "TR"], place: "Ankara" },
      },
    ],
    no: ["L'incontro del regista con il pubblico si terrà in biblioteca."],
  },
  {
    id: "contact/noun-with",
    says: "An event noun with con and the other side; its owner is who has it: ha avuto un colloquio con Y.",
    match: `[<trigger>#Encounter] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Tajani ha avuto oggi un lungo e cordiale ⟦colloquio telefonico⟧ con l'omologo turco Hakan Fidan.",
        published: "2025-03-04",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-03-04", "2025-03-04"],
          people: ["Hakan Fidan", "Tajani"],
          parties: ["IT", "TR"],
        },
      },
      {
        text: "Al termine del ⟦bilaterale⟧ con il premier britannico Keir Starmer, Macron ha parlato di progressi.",
        published: "2025-07-10",
        value: { type: "meeting", status: "held", people: ["Keir Starmer", "Macron"], parties: ["FR", "GB"] },
      },
    ],
    no: ["Macron ha avuto un incontro con i giornalisti.", "Il contratto di collaborazione con il comune è scaduto."],
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
    id: "contact/noun-pair",
    says: "An event noun beside a pair joined by a hyphen: vertice Trump-Putin, colloqui russo-americani.",
    match: `[<trigger>#Event] ${NEAR} [<both>#Pair]`,
    means: { one: "both" },
    yes: [
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
    id: "contact/letter-of-to",
    says: "A letter with its sender and its addressee: la lettera di X a Y.",
    match: `[<trigger>#Letter] ${NEAR} (di|da) [<one>#Actor] ${NEAR} (a|per) [<other>(#Actor|#Side)]`,
    means: { one: "group", initiator: "one" },
    yes: [
      {
        text: "La ⟦lettera⟧ del presidente somalo Hassan Sheikh Mohamud a Guterres chiede una missione.",
        published: "2024-10-21",
        value: { type: "message", status: "held", initiator: "SO" },
      },
    ],
    no: ["La lettera del lettore al direttore parla di buche."],
  },
  {
    id: "contact/letter-to",
    says: "A letter with its addressee; the sender is who sends or writes it: ha inviato una lettera a Y.",
    match: `[<trigger>#Letter] ${GAP} (a|per) [<other>(#Actor|#Side)]`,
    means: { one: "owner", initiator: "one" },
    yes: [
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
    means: { one: "owner", initiator: "one" },
    yes: [
      {
        text: "Il presidente egiziano al-Sisi ha inviato a Mattarella un ⟦messaggio⟧ di cordoglio.",
        published: "2024-08-20",
        value: { type: "message", initiator: "EG", parties: ["EG", "IT"] },
      },
    ],
    no: ["Il ministro ha risposto ai cronisti con un messaggio di speranza."],
  },
  {
    id: "contact/call-from",
    says: "A call, visit or letter received from someone: ha ricevuto una telefonata da Y.",
    match: `ricevere ${NEAR} [<trigger>#Event] ${NEAR} da [<other>#Actor]`,
    means: { one: "owner", initiator: "other" },
    yes: [
      {
        text: "Petro ha ricevuto una ⟦telefonata⟧ dal presidente brasiliano Lula.",
        published: "2024-08-01",
        value: { type: "phone_call", status: "held", initiator: "BR", parties: ["BR", "CO"] },
      },
    ],
    no: ["La donna ha ricevuto una telefonata da un finto carabiniere."],
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
    ],
    no: ["L'incontro dei genitori degli alunni è alle 17."],
  },
  {
    id: "contact/visit-of",
    says: "A visit with its guest: la visita di X a P.",
    match: `[<trigger>#Visit] ${GAP} di [<one>#Actor]`,
    means: { one: "group" },
    yes: [
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
    ],
    no: ["La visita guidata del museo costa dieci euro."],
  },
  {
    id: "contact/visit-to-person",
    says: "A visit to a person: la visita al patriarca.",
    match: `[<trigger>#Visit] ${NEAR} a [<other>(#Actor && #People)]`,
    means: { one: "owner", type: "meeting" },
    yes: [
      {
        text: "Il cardinale Matteo Zuppi ha compiuto una ⟦visita⟧ al presidente ucraino Zelensky.",
        published: "2023-06-07",
        value: { type: "meeting", parties: ["UA", "VA"] },
      },
    ],
    no: ["La visita ai malati dell'ospedale è durata un'ora."],
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
    id: "contact/goes-to",
    says: "One side goes to the other's country or capital, and no meeting is named as the purpose: si recherà in Indonesia.",
    match: `[<trigger>(#Moves && #Active)] ${NEAR} [<where>#Place]`,
    means: { one: "subject", type: "visit" },
    yes: [
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
    ],
    no: ["Il premier Albanese è tornato in Australia.", "Il presidente è arrivato in ritardo."],
  },
  {
    id: "contact/visit",
    says: "A visit; the guest is who makes it: è in visita a P.",
    match: "[<trigger>#Visit]",
    means: { one: "owner" },
    yes: [
      {
        text: "Il presidente cinese Xi Jinping è arrivato oggi a Belgrado per una ⟦visita⟧ di due giorni.",
        published: "2024-05-07",
        value: { type: "visit", people: ["Xi Jinping"], parties: ["CN", "RS"], place: "Belgrado", duration: "P2D" },
      },
    ],
    no: ["La visita medica è durata un'ora.", "Il ministro era in visita agli alluvionati."],
  },
  {
    id: "contact/verb-passive",
    says: "Who is met is subject, who meets stands after da: è stato ricevuto da Y.",
    match: `[<trigger>(#Meets && #Passive)] ${GAP} da [<other>(#Actor|#Side)]`,
    means: { one: "subject", initiator: "other" },
    yes: [
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
    ],
    no: ["Il pacco è stato ricevuto dal portiere."],
  },
  {
    id: "contact/verb-object",
    says: "Who meets is subject, who is met is object: ha incontrato Y.",
    match: `[<trigger>(#Meets && #Active && #Plain)] ${GAP} [<other>#Bare]`,
    means: { one: "subject", initiator: "one" },
    yes: [
      {
        text: "Il ministro Crosetto ⟦ha incontrato⟧ ieri a Tallinn il collega estone Hanno Pevkur.",
        published: "2025-02-12",
        value: {
          type: "meeting",
          status: "held",
          date: ["2025-02-11", "2025-02-11"],
          people: ["Crosetto", "Hanno Pevkur"],
          parties: ["EE", "IT"],
          place: "Tallinn",
        },
      },
      {
        text: "Sánchez ⟦riceverà⟧ martedì alla Moncloa il re di Giordania Abdallah.",
        published: "2024-11-18",
        value: { type: "meeting", status: "planned", parties: ["ES", "JO"] },
      },
      {
        text: "Il ministero degli Esteri ceco ⟦ha convocato⟧ l'ambasciatore russo.",
        published: "2024-05-03",
        value: { type: "summons", status: "held", parties: ["CZ", "RU"], initiator: "CZ" },
      },
    ],
    no: [
      "Il progetto ha incontrato difficoltà.",
      "Il commissario tecnico ha convocato ventisei giocatori.",
      "Ha visto il mondo cambiare.",
    ],
  },
  {
    id: "contact/verb-pronoun",
    says: "Who is met is a pronoun on the verb: lo ha ricevuto, per incontrarlo.",
    match: "[<trigger>(#Meets && #Active && #Clitic)]",
    means: { one: "subject", other: "pronoun", initiator: "one" },
    yes: [
      {
        text: "Il premier sloveno Robert Golob è arrivato ieri a Belgrado. Il presidente serbo Aleksandar Vučić lo ⟦ha ricevuto⟧ in serata.",
        published: "2024-10-10",
        value: { type: "meeting", status: "held", parties: ["RS", "SI"] },
      },
    ],
    no: ["Il testo è lungo: la Camera lo ha ricevuto ieri."],
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
    ],
    no: ["Convocati in azzurro due esordienti."],
  },
  {
    id: "contact/verb-passive-seat",
    says: "A passive whose host is known by the seat: sarà ricevuto al Quirinale.",
    match: "[<trigger>(#Meets && #Passive)]",
    means: { one: "host", other: "subject", initiator: "one" },
    yes: [
      {
        text: "L'ambasciatore iraniano ⟦è stato convocato⟧ ieri alla Farnesina.",
        published: "2024-10-10",
        value: { type: "summons", status: "held", parties: ["IR", "IT"], date: ["2024-10-09", "2024-10-09"] },
      },
    ],
    no: ["La merce è stata ricevuta in magazzino."],
  },
  {
    id: "contact/summoned",
    says: "An envoy is called in, and who calls was told before: convocati anche gli ambasciatori di X.",
    match: `[<trigger>(convocare && #Passive)] ${NEAR} [<other>#Bare]`,
    means: { one: "absent", initiator: "one" },
    yes: [
      {
        text: "Il ministero degli Esteri russo ha convocato l'ambasciatore italiano. ⟦Convocato⟧ anche l'ambasciatore francese.",
        published: "2018-03-30",
        value: { type: "summons", status: "held", parties: ["FR", "RU"], initiator: "RU" },
      },
    ],
    no: ["Convocati tutti i consiglieri comunali."],
  },
  {
    id: "contact/up-the-hill",
    says: "To go up to the Quirinale is to meet the President of the Republic: è salito al Colle.",
    match: `[<trigger>(salire && #Active)] ${NEAR} [<where>#Place]`,
    means: { one: "subject", other: "president", type: "meeting" },
    yes: [
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
    ],
    no: ["La delegazione è salita a cinque."],
  },
  {
    id: "contact/verb-with",
    says: "Who meets is subject, the other stands after con: si è incontrato con Y, ha parlato con Y.",
    match: `[<trigger>(#Withs && #Active)] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "subject" },
    yes: [
      {
        text: "Blinken ⟦si è incontrato⟧ lunedì ad Amman con il re di Giordania.",
        published: "2024-06-12",
        value: { type: "meeting", status: "held", parties: ["JO", "US"], place: "Amman" },
      },
    ],
    no: ["Il premier ha parlato con entusiasmo dei risultati."],
  },
  {
    id: "contact/verb-to",
    says: "Who calls or writes is subject, the other stands after a: ha telefonato a Y.",
    match: `[<trigger>(#Tos && #Active)] ${NEAR} a [<other>#Actor]`,
    means: { one: "subject", initiator: "one" },
    yes: [
      {
        text: "Mattarella ⟦ha telefonato⟧ al presidente polacco Andrzej Duda.",
        published: "2022-11-16",
        value: { type: "phone_call", status: "held", parties: ["IT", "PL"], initiator: "IT" },
      },
    ],
    no: ["Ha telefonato al 112 per chiedere aiuto."],
  },
  {
    id: "contact/verb-mutual",
    says: "A plural subject among themselves: X e Y si sono sentiti.",
    match: "[<trigger>#Mutual]",
    means: { one: "both" },
    yes: [
      {
        text: "Macron e il presidente algerino Tebboune ⟦si sono sentiti⟧ lunedì.",
        published: "2025-04-02",
        value: { type: "phone_call", status: "held", date: ["2025-03-31", "2025-03-31"], parties: ["DZ", "FR"] },
      },
    ],
    no: ["I due amici si sono sentiti male."],
  },
  {
    id: "contact/noun-held-by-two",
    says: "A plural subject holds an event: i ministri di X e Y hanno tenuto un colloquio.",
    match: `#Light ${GAP} [<trigger>#Encounter]`,
    means: { one: "both" },
    yes: [
      {
        text: "I ministri della Difesa di Tokyo e Seul hanno tenuto ieri un ⟦colloquio telefonico⟧.",
        published: "2024-06-26",
        value: { type: "phone_call", status: "held", date: ["2024-06-25", "2024-06-25"], parties: ["JP", "KR"] },
      },
    ],
    no: ["I vigili del fuoco hanno tenuto un incontro nelle scuole."],
  },
  {
    id: "contact/noun-alone",
    says: "An event noun with no side beside it: told again, or its sides stand elsewhere (L'incontro è durato un'ora).",
    match: "[<trigger>#Event]",
    means: { one: "owner" },
    yes: [
      {
        text: "Von der Leyen ha incontrato il presidente serbo Vučić. L'⟦incontro⟧ è durato un'ora.",
        published: "2024-10-25",
        value: { type: "meeting", duration: "PT1H" },
      },
    ],
    no: ["L'incontro è finito tre a uno."],
  },
];

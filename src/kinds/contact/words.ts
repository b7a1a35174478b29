import type { ContactStatus, ContactType } from "./schema.js";

/** What an adjective or complement beside an event noun says about the contact. */
export interface Modifier {
  /** The channel decides the type: "colloquio telefonico". */
  readonly type?: ContactType;
  /** Another contact than the one at hand: "un altro incontro", "il precedente colloquio". */
  readonly order?: "new" | "other" | "previous" | "last" | "first" | "next";
  /** Which of a series: "il secondo round". */
  readonly nth?: number;
  readonly reality?: "proposed" | "planned" | "cancelled" | "recent";
  /** One record for each counterpart: "incontri separati". */
  readonly separate?: true;
  readonly generic?: true;
  /** It was looked forward to, and may have been held since. */
  readonly awaited?: true;
}

const all = (words: string, modifier: Modifier): [string, Modifier][] =>
  words.split(" ").map((word) => [word, modifier]);

/** What stands behind an event noun and says how it is held. */
export const HOW_HELD: readonly string[] = [
  "a porte chiuse",
  "a quattr'occhi",
  "a tu per tu",
  "di alto livello",
  "ad alto livello",
  "d'alto livello",
  "d'emergenza",
  "di emergenza",
  "di persona",
  "in presenza",
  "a livello ministeriale",
  "a livello di leader",
  "in formato ristretto",
  "in formato allargato",
  "allargato alle delegazioni",
  "allargato alle due delegazioni",
  "a sorpresa",
  "a porte aperte",
  "a tutto campo",
  "ad ampio raggio",
  "a ruota libera",
  "a ranghi ridotti",
  "a delegazioni ridotte",
  "a delegazioni riunite",
  "al massimo livello",
  "ai massimi livelli",
  "al più alto livello",
  "ai più alti livelli",
  "a livello tecnico",
  "a livello politico",
  "a livello di delegazioni",
  "a livello di ministri",
  "a livello di capi di Stato e di governo",
  "in formato bilaterale",
  "in formato trilaterale",
  "in formato quadrilaterale",
  "in formato plenario",
  "in forma privata",
  "in forma riservata",
  "in privato",
  "in via riservata",
  "dietro le quinte",
  "ad alta tensione",
];

/** Adjectives that stand before or after an event noun, in all forms. Tone ("lungo e cordiale") says nothing but must not break the phrase. */
export const MODIFIERS: ReadonlyMap<string, Modifier> = new Map([
  ...all("telefonico telefonica telefonici telefoniche", { type: "phone_call" }),
  ...all("virtuale virtuali online", { type: "video_call" }),
  ...all("nuovo nuova nuovi nuove ennesimo ennesima", { order: "new" }),
  ...all("altro altra altri altre ulteriore ulteriori successivo successiva", { order: "other" }),
  ...all("precedente precedenti scorso scorsa passato passata", { order: "previous" }),
  ...all("ultimo ultima ultimi ultime", { order: "last" }),
  ...[
    "primo prima primi prime",
    "secondo seconda",
    "terzo terza",
    "quarto quarta",
    "quinto quinta",
    "sesto sesta",
    "settimo settima",
    "ottavo ottava",
    "nono nona",
    "decimo decima",
  ].flatMap((words, at) => all(words, { order: "first", nth: at + 1 })),
  ...all("storico storica", { order: "first" }),
  ...all("prossimo prossima prossimi prossime futuro futura imminente imminenti", {
    order: "next",
    reality: "planned",
  }),
  ...all("possibile possibili eventuale eventuali ipotetico ipotetica potenziale potenziali probabile", {
    reality: "proposed",
  }),
  ...all(
    "previsto prevista previsti previste programmato programmata atteso attesa attesi attese annunciato annunciata",
    { reality: "planned" },
  ),
  ...all("atteso attesissimo attesissima", { awaited: true }),
  ...all("mancato mancata saltato saltata annullato annullata", { reality: "cancelled" }),
  ...all("recente recenti odierno odierna odierni odierne", { reality: "recent" }),
  ...all("separato separata separati separate distinti distinte", { separate: true }),
  ...all(
    "regolare regolari periodico periodici quotidiano quotidiani frequente frequenti continuo continui costante costanti",
    { generic: true },
  ),
  ...all(
    "bilaterale bilaterali trilaterale trilaterali multilaterale congiunto congiunta congiunti ristretto ristretta allargato allargata lungo lunga lunghi breve brevi cordiale cordiali " +
      "proficuo proficua costruttivo costruttiva franco franca produttivo produttiva intenso intensa ampio ampia approfondito approfondita importante importanti utile utili " +
      "ufficiale ufficiali istituzionale istituzionali privato privata privati informale informali riservato riservata segreto segreta segreti lampo diretto diretta diretti dirette " +
      "indiretto indiretta indiretti indirette tecnico tecnici tecnica politico politici politica diplomatico diplomatica diplomatici diplomatiche delicato decisivo decisiva " +
      "interlocutorio interlocutoria serrato serrati amichevole teso tesa caldo cruciale cruciali personale personali ministeriale straordinario straordinaria " +
      "urgente urgenti significativo significativa ottimo ottima buono buona bel bella buon grande lunghissimo lunghissima fitto fitta rapido rapida veloce fugace improvviso improvvisa " +
      "sostanziale positivo positiva interessante reciproco reciproca operativo operativa formale formali intergovernativo intergovernativa faccia due tre quattro cinque vari varie diversi " +
      "diverse numerosi numerose alcuni alcune molti molte ultimissimo vero vera proprio propria stesso stessa solo sola unico unica duplice doppio doppia triplice mini super nucleare nucleari",
    {},
  ),
]);

/** Complements of an event noun that say its channel: "riunione in videoconferenza", "incontro da remoto". */
export const CHANNELS: readonly (readonly [string, ContactType])[] = [
  ["in videoconferenza", "video_call"],
  ["in video conferenza", "video_call"],
  ["in videocollegamento", "video_call"],
  ["in collegamento video", "video_call"],
  ["in videochiamata", "video_call"],
  ["in videocall", "video_call"],
  ["in video call", "video_call"],
  ["da remoto", "video_call"],
  ["in teleconferenza", "video_call"],
  ["via zoom", "video_call"],
  ["su zoom", "video_call"],
  ["in streaming", "video_call"],
  ["in video", "video_call"],
  ["in collegamento", "video_call"],
  ["al telefono", "phone_call"],
  ["per telefono", "phone_call"],
  ["via telefono", "phone_call"],
  ["telefonicamente", "phone_call"],
  ["in conference call", "phone_call"],
  ["di persona", "meeting"],
  ["in persona", "meeting"],
  ["faccia a faccia", "meeting"],
];

/** Verbs that carry an event noun as object: "ha avuto un colloquio". Value: what they say of the status by themselves. */
export const LIGHT_VERBS: ReadonlyMap<string, string> = new Map([
  ...(
    "avere tenere svolgere fare effettuare compiere realizzare ricevere presiedere ospitare concludere iniziare avviare aprire riprendere proseguire chiudere " +
    "bere consumare ricambiare restituire condurre terminare organizzare intrattenere cominciare continuare intraprendere registrare completare celebrare guidare trovare prendere"
  )
    .split(" ")
    .map((v) => [v, "event"] as const),
  ..."programmare fissare pianificare preparare concordare convenire annunciare confermare prevedere calendarizzare convocare attendere aspettare accettare decidere promettere stabilire ufficializzare"
    .split(" ")
    .map((v) => [v, "plan"] as const),
  ..."proporre chiedere offrire auspicare ipotizzare valutare sollecitare volere cercare suggerire caldeggiare sperare invitare invocare richiedere"
    .split(" ")
    .map((v) => [v, "wish"] as const),
  ..."annullare cancellare disdire revocare rinunciare".split(" ").map((v) => [v, "cancel"] as const),
  ..."rinviare rimandare posticipare spostare procrastinare sospendere congelare"
    .split(" ")
    .map((v) => [v, "postpone"] as const),
  ..."rifiutare declinare respingere negare evitare disertare snobbare boicottare"
    .split(" ")
    .map((v) => [v, "refuse"] as const),
  ..."smentire escludere".split(" ").map((v) => [v, "deny"] as const),
]);

/** Verbs of calling somebody in. */
export const CALLING_VERBS: ReadonlySet<string> = new Set(["convocare", "riconvocare"]);

/** Verbs whose subject is the event noun: "l'incontro si è svolto", "il vertice è saltato". */
export const HAPPEN_VERBS: ReadonlyMap<string, string> = new Map([
  ...(
    "svolgere tenere avvenire concludere durare iniziare cominciare partire ripartire terminare finire proseguire riprendere aprire chiudere essere andare avere seguire arrivare " +
    "risalire servire riguardare incentrare concentrare permettere consentire segnare rappresentare confermare dedicare"
  )
    .split(" ")
    .map((v) => [v, "event"] as const),
  ..."saltare sfumare".split(" ").map((v) => [v, "cancel"] as const),
  ..."slittare".split(" ").map((v) => [v, "postpone"] as const),
]);

/** Of these and of verbs of planning, how they stand where their subject, a contact told before, is left out: "si terrà domani", "è durato un'ora", "è previsto per martedì". */
export const RECUR_VERBS: ReadonlyMap<string, "reflexive" | "active" | "passive"> = new Map([
  ..."tenere svolgere concludere".split(" ").map((v) => [v, "reflexive"] as const),
  ..."avvenire durare iniziare cominciare terminare finire".split(" ").map((v) => [v, "active"] as const),
  ..."prevedere fissare programmare".split(" ").map((v) => [v, "passive"] as const),
]);

/** To be the first or the last of those who have their turn: "⟦a chiudere⟧ sarà il Pd". */
export const CLOSES: ReadonlySet<string> = new Set(["aprire", "chiudere", "concludere", "completare"]);

/** Verbs by which a host meets who comes to him. */
export const RECEIVES: ReadonlySet<string> = new Set(["ricevere", "accogliere", "ospitare"]);

/** Verbs of saying: their subject speaks and is no participant by it. */
export const SAY_VERBS = new Set(
  (
    "dire affermare dichiarare spiegare aggiungere precisare riferire annunciare confermare comunicare scrivere sottolineare ribadire ricordare raccontare osservare sostenere " +
    "riportare rivelare commentare rispondere notare segnalare evidenziare rimarcare concludere proseguire replicare assicurare avvertire ammettere indicare citare twittare " +
    "postare riassumere chiarire denunciare smentire ritenere rendere specificare argomentare chiosare tuonare auspicare lamentare"
  ).split(" "),
);

/** Verbs of putting something before somebody, beside those of saying: "ha espresso al collega…". */
export const TELL_VERBS = new Set(
  "esprimere chiedere garantire promettere manifestare rivolgere offrire trasmettere esporre illustrare".split(" "),
);

/** Verbs of turning to somebody, who is their object: "ha rassicurato Zelensky in una telefonata". */
export const ADDRESS_VERBS = new Set(
  "rassicurare ringraziare esortare invitare sollecitare informare aggiornare avvertire ammonire incalzare pregare salutare elogiare lodare criticare".split(
    " ",
  ),
);

/** Words that go on with the same day and company: "ha poi visto", "ha incontrato anche". */
export const GOES_ON: ReadonlySet<string> = new Set([
  "anche",
  "poi",
  "quindi",
  "successivamente",
  "inoltre",
  "infine",
  "pure",
  "stessa",
  "separatamente",
  "stesso",
  "seguito",
  "seguire",
  "tardi",
  "precedenza",
  "parallelamente",
  "contemporaneamente",
  "margine",
  "sempre",
]);

/** Nouns for what one side puts to another; whose it is stands behind "di" or as an adjective: "l'offerta americana". */
export const OFFER_NOUNS: ReadonlySet<string> = new Set(["offerta", "proposta", "richiesta", "iniziativa"]);

/** Nouns and adjectives of coming back: "al ⟦rientro⟧ dalla missione a Kiev". */
export const COMES_BACK: ReadonlySet<string> = new Set(["rientro", "ritorno", "reduce", "reduci"]);

/** Prepositions behind which sides are listed, with an article or without. */
export const LISTING: ReadonlySet<string> = new Set(["tra", "fra", "con"]);

/** Prepositions after which a place is where something is: "a Riad", "nel palazzo", "presso la sede". */
export const LOCATIVES = new Set(["a", "in", "presso"]);

/** Nouns before the name of a place that say what it is: "nella città saudita ⟦di Gedda⟧". */
export const TOWN_NOUNS: ReadonlySet<string> = new Set(
  "città cittadina località villaggio isola porto paesino borgo".split(" "),
);

/** Verbs of motion that say where to with "per": "parte domani per Londra". */
export const DEPARTURES = new Set(["partire", "ripartire"]);

/** Verbs of motion that bring one side to the other: "è volato a Pechino", "è arrivato a Kiev". */
export const MOTION_VERBS = new Set(
  "andare arrivare giungere recare volare sbarcare atterrare partire tornare ritornare approdare raggiungere venire spostare salire trasferire rientrare".split(
    " ",
  ),
);

/** Verbs of taking part in what others do, or of coming along with them. */
export const ATTEND_VERBS = new Set([
  "partecipare",
  "presenziare",
  "intervenire",
  "assistere",
  "accompagnare",
  "affiancare",
  "scortare",
]);

/** Verbs that say who makes up a delegation, and whether it does it ("comprende X") or it is done to it ("era guidata da X"). */
export const MAKE_UP_VERBS: ReadonlyMap<string, "active" | "passive"> = new Map([
  ..."includere comprendere annoverare".split(" ").map((v) => [v, "active"] as const),
  ..."rappresentare guidare comporre capeggiare formare costituire presiedere"
    .split(" ")
    .map((v) => [v, "passive"] as const),
]);

/** Verbs of being there for something that others hold. */
export const ATTENDING: ReadonlySet<string> = new Set(["partecipare", "assistere", "presenziare", "intervenire"]);

/** Verbs that say what an event did, and not that it was. */
export const OUTCOMES: ReadonlySet<string> = new Set([
  "permettere",
  "consentire",
  "segnare",
  "rappresentare",
  "riguardare",
  "servire",
  "incentrare",
  "concentrare",
]);

/** Verbs for what a work tells: "il romanzo racconta". */
export const NARRATES: ReadonlySet<string> = new Set([
  "narrare",
  "raccontare",
  "ripercorrere",
  "ricostruire",
  "immaginare",
  "rievocare",
]);

/** Works that tell of contacts that are no news. */
export const WORKS: ReadonlySet<string> = new Set(
  "film romanzo libro documentario serie spettacolo opera dramma fumetto saggio biografia fiction miniserie pellicola commedia mostra".split(
    " ",
  ),
);

/** Verbs whose object does what the infinitive behind it says. */
export const SENDS: ReadonlySet<string> = new Set([
  "invitare",
  "convincere",
  "esortare",
  "spingere",
  "costringere",
  "indurre",
  "mandare",
  "inviare",
  "incaricare",
  "autorizzare",
  "delegare",
]);

/** Those whom one speaks to in public. */
export const AUDIENCES: ReadonlySet<string> = new Set(
  "giornalisti giornaliste cronisti reporter stampa media microfoni telecamere pubblico folla piazza tifosi studenti militanti fedeli elettori deputati senatori parlamento camera aula nazione".split(
    " ",
  ),
);

interface Answer {
  readonly status: ContactStatus;
  /** What it says with "non". */
  readonly negated: ContactStatus | null;
  /** What is answered, where that is named. */
  readonly of: ReadonlySet<string>;
}

const OFFERED: ReadonlySet<string> = new Set(["invito", "proposta", "offerta", "richiesta"]);

const REPORTED: ReadonlySet<string> = new Set(
  "notizia notizie indiscrezione indiscrezioni voce voci ricostruzione circostanza".split(" "),
);

const REFUSES: Answer = { status: "refused", negated: null, of: OFFERED };

/** Verbs that answer an invitation or deny a report of a contact. */
export const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ["declinare", REFUSES],
  ["rifiutare", REFUSES],
  ["respingere", REFUSES],
  ["accettare", { status: "planned", negated: "refused", of: OFFERED }],
  ["smentire", { status: "denied", negated: null, of: REPORTED }],
]);

/** Verbs of what becomes of a contact that was planned, where it is not named again: "è stata rinviata", "è saltato". */
export const UNDOES: ReadonlyMap<string, ContactStatus> = new Map([
  ..."rinviare rimandare posticipare slittare".split(" ").map((verb) => [verb, "postponed"] as const),
  ..."annullare cancellare saltare".split(" ").map((verb) => [verb, "cancelled"] as const),
]);

/** Plan words that look ahead whatever the verb around them: "in programma giovedì", "previsto per il 3". */
export const PLANS = new Set(
  (
    "previsto prevista previsti previste programma calendario agenda atteso attesa attesi attese fissato fissata fissati fissate programmato programmata " +
    "programmati programmate pianificato pianificata prossimo prossima convocato convocata convocati invitato invitata slittato slittata rinviato rinviata rinviati " +
    "rinviate vista spostato spostata posticipato posticipata aggiornato aggiornata imminente convocazione spostamento rinvio slittamento proroga prorogato prorogata prorogati prorogate prolungato prolungata indetto indetta indetti indette"
  ).split(" "),
);
/** Plan words that are so only after "in": "in programma", "in vista di". */
export const NOUNS = new Set(["programma", "calendario", "agenda", "vista"]);
/** Verbs whose object lies ahead even when they stand in the past: "ha annunciato un vertice il 20". */
export const PLANNING = new Set(
  (
    "annunciare convocare fissare programmare prevedere rinviare slittare spostare posticipare rimandare pianificare calendarizzare invitare aggiornare " +
    "attendere aspettare concordare"
  ).split(" "),
);
/** Verbs whose infinitive behind "di" lies ahead: "hanno deciso di incontrarsi venerdì". */
export const DECIDING = new Set([
  "decidere",
  "promettere",
  "accettare",
  "concordare",
  "convenire",
  "proporre",
  "chiedere",
  "contare",
  "sperare",
]);
/** Of these, those of which an object with "un" lies ahead too: "ha proposto a Merz un incontro il 20". */
export const OFFERING = new Set(["proporre", "chiedere"]);
/** Verbs of saying of which an object without its article lies ahead: "ha confermato un vertice il 9 settembre". */
export const REVEALING = new Set([
  "confermare",
  "comunicare",
  "rivelare",
  "svelare",
  "anticipare",
  "indicare",
  "proporre",
]);
/** Verbs of which the object lies ahead while they are told in the present: "prepara la gara di mercoledì". */
export const AWAITING = new Set(["preparare", "attendere", "aspettare"]);
/** Verbs that undo what was planned: their past says nothing of the day. */
export const UNDOING = new Set(["saltare", "annullare", "cancellare", "disdire", "sfumare", "fallire"]);
/** Marks that break a clause. */
export const BREAKS = /^[,;:()«»“”"–—-]$/u;
/** Words that begin another clause. */
export const JOINTS = new Set(["che", "mentre", "quando", "ma", "dopo", "prima", "perché", "se", "come", "dove", "e"]);
/** Verbs of saying, which stand apart from what is said. */
export const SAYING = new Set(
  "dire spiegare affermare dichiarare aggiungere riferire precisare sottolineare ribadire assicurare scrivere sostenere rendere sapere ricordare".split(
    " ",
  ),
);

/** Verbs of which the present tells of what is fixed ahead: "la tregua scade venerdì", "il vertice si apre lunedì". */
export const FIXED = new Set(
  (
    "scadere partire ripartire arrivare aprire iniziare cominciare riprendere tornare rientrare tenere svolgere votare riunire volare " +
    "scattare debuttare riaprire approdare sfidare affrontare ospitare incontrare vedere ricevere accogliere"
  ).split(" "),
);

/** Nouns with the ending of a participle. */
export const NO_PARTICIPLE = new Set(
  (
    "mercato mercati sindacato sindacati deputato deputata deputati deputate senato soldato soldati avvocato avvocata avvocati magistrato magistrati comitato " +
    "comitati trattato trattati candidato candidata candidati candidate primato primati campionato campionati delegato delegata delegati delegate mandato " +
    "mandati vita vite lite liti visita visite gita gite salute minuto minuti tributo tributi istituto istituti statuto statuti rifiuto rifiuti contributo " +
    "contributi appetito giornata giornate serata serate nottata mattinata annata annate tornata tornate puntata puntate fermata fermate tappata ondata " +
    "ondate rata rate dato dati stato stati pirata pirati armata armate fato eredità uscita uscite caduta cadute seduta sedute salita salite partita partite " +
    "ferita ferite privato privati segretariato commissariato consolato dibattito dibattiti vertiti credito crediti debito debiti merito meriti limite limiti " +
    "ambito ambiti subito spirito gomito esercito eserciti deposito depositi transito circuito circuiti prestito prestiti sito siti quesito quesiti " +
    "vendita vendite prevendita crescita nascita perdita perdite reato reati attentato attentati agguato agguati risultato risultati comunicato comunicati " +
    "supermercato certificato certificati alleato alleati scienziato scienziati impiegato impiegata impiegati cognato telefonata telefonate chiamata chiamate " +
    "sfilata sfilate fiaccolata mareggiata nevicata nevicate grandinata gelata testata facciata regata regate tenuta battuta valuta ricaduta ricadute rito " +
    "riti compito compiti recapito saluto saluti aiuto aiuti lato lati prato palato"
  ).split(" "),
);

/** Before the noun "parte": in "sabato parte per Doha" it is the verb. */
export const BEFORE_PART =
  /^(l[ae]|un|una|gran|buona|maggior|da|di|in|a|ogni|dalla|alla|nella|della|sulla|per|prima|seconda|terza|altra|quale|questa|quella|nessuna|qualche|e|o)$/u;

/**
 * Verbs of Italian news, by conjugation. Regular forms are generated
 * (grammar/conjugation.ts); what is irregular is listed in IRREGULAR.
 * Source: hand-made from common knowledge of Italian grammar.
 */

/** First conjugation, and regular verbs of the other two; `-isc-` verbs of the third stand in ISC. */
export const REGULAR = `
abbracciare accantonare accelerare accennare accertare accettare accompagnare accordare accreditare accusare addurre
aderire affermare affiancare affidare affrontare agevolare aggiornare agire aiutare allargare allestire allontanare
alzare ammonire analizzare andare annotare annullare annunciare anticipare appartare appoggiare apprezzare approdare
approfittare approfondire approvare archiviare arrestare arrivare ascoltare aspettare assicurare attaccare atterrare
attirare attivare attraccare attraversare aumentare auspicare autorizzare avanzare avvertire avviare avvicinare
avvisare badare bloccare bocciare boicottare buttare caldeggiare calendarizzare cambiare cancellare capire causare
celebrare cenare cercare cessare chiacchierare chiamare chiarire chiosare citare collaborare collegare collocare
colloquiare colpire coltivare comandare combattere comentare cominciare commemorare commentare compensare compiere
comunicare concentrare concordare condannare condividere conferire confermare confrontare congedare congelare
congratulare conquistare consegnare consentire conservare considerare consigliare consolidare constatare consultare
contattare contestare continuare contribuire conversare convocare coordinare costare costituire costruire creare
criticare curare declinare decretare dedicare definire deliberare denunciare depositare desiderare designare
determinare dettare devastare dialogare dichiarare dimenticare dimostrare diramare disdettare disertare diventare
documentare domandare dominare donare durare effettuare elaborare elencare elogiare enfatizzare entrare esaminare
eseguire esordire esortare esternare evidenziare evitare evocare fermare festeggiare figurare finire firmare fissare
formalizzare formare fornire frenare frequentare fruttare funzionare garantire generare gestire girare giudicare
giurare governare gridare guardare guidare ignorare illustrare immaginare impedire impegnare importare inaugurare
incalzare incaricare incassare incentrare incidere incontrare incoraggiare incrociare indicare indirizzare informare
iniziare inoltrare insediare insegnare inserire insistere interessare interpellare interrogare interrompere
intervistare intimare investire inviare invitare invocare ipotizzare ironizzare irritare istituire lanciare lasciare
lavorare liberare limitare litigare localizzare lodare mancare mandare manifestare maturare mediare menzionare
meritare migliorare minacciare mirare moderare modificare mostrare motivare narrare negare negoziare nominare notare
notificare nutrire obiettare occupare offrire omaggiare operare orchestrare ordinare organizzare originare ospitare
ossequiare osservare pagare palesare parlare partecipare partire passare passeggiare patrocinare paventare peggiorare
pensare perorare perseguire pianificare pilotare portare postare posticipare pranzare precedere precisare pregare
prenotare preparare presentare presenziare presiedere prestare prevalere preventivare procedere proclamare
procrastinare programmare prolungare pronunciare prorogare proseguire prospettare protestare provare provocare
pubblicare puntare raccontare radunare rafforzare ragionare rallentare rappresentare rassicurare ravvisare reagire
realizzare recapitare recare reclamare regalare registrare reiterare replicare respingere restare restituire revocare
riabbracciare riaffermare riallacciare riallineare riannodare ribadire ricambiare ricevere richiamare riconvocare
ricordare ricostruire ridimensionare rientrare riferire rifiutare rigettare rilanciare rilevare rimandare rimarcare
rimbalzare ringraziare rinnovare rinunciare rinviare riparlare ripartire ripetere riportare riposare risalire
rischiare riscontrare riservare rispettare ritardare ritenere ritirare ritornare ritrattare ritrovare riunire rivelare
rivendicare rivolare rompere saltare salutare salvare sanzionare sbarcare sbloccare sbottare scambiare scartare
scatenare scattare sconsigliare scontrare scortare sdoganare sedere segnalare segnare seguire seguitare selezionare
sembrare sentire sfidare sfumare siglare silurare sistemare slittare smentire smussare snobbare soffermare soggiornare
sognare sollecitare sollevare sondare sorridere sorvolare sospettare sostare sostituire sottolineare sottoscrivere
spaziare sperare spiegare sposare spostare spronare stabilire stoppare strappare subire suggerire suonare
superare supportare suscitare svelare tagliare tardare telefonare temere tentare terminare testimoniare tirare toccare
tornare tradire tranquillizzare transitare trapelare trascinare trasferire trasformare trattare trovare tuonare
twittare ufficializzare unire usare utilizzare vacillare valutare vantare varare variare ventilare verificare versare
viaggiare vietare violare visitare volare votare
`;

/** Verbs in -ire that take -isc- in the present ("riferisce", "si riunisce"). */
export const ISC = new Set(
  (
    "aderire ammonire conferire definire finire fornire garantire agire gestire reagire subire tradire unire riunire chiarire  istituire sostituire impedire contribuire costruire esordire allestire approfondire" +
    "costituire colpire capire inserire perseguire restituire ribadire riferire smentire stabilire suggerire trasferire nutrire"
  ).split(" "),
);

/** Parts that are not regular. A missing part is regular. `past` is the stem of io, lui, loro of the passato remoto. */
export interface Irregular {
  readonly participle?: string;
  /** Stem of io/lui/loro in the passato remoto: "vid" → vidi, vide, videro. */
  readonly past?: string;
  /** Stem of the future and conditional: "vedr" → vedrà, vedrebbe. */
  readonly future?: string;
  /** The six present forms, where they are not regular. */
  readonly present?: readonly [string, string, string, string, string, string];
  /** The stem of imperfect and gerund: "facev", "dicev"; default from the infinitive. */
  readonly imperfect?: string;
  readonly gerund?: string;
  /** Third persons of the present subjunctive. */
  readonly subjunctive?: readonly [string, string];
}

/** Irregular verbs; a prefixed verb (prevedere, mantenere) follows its base where `LIKE` says so. */
export const IRREGULAR: Readonly<Record<string, Irregular>> = {
  accadere: { past: "accadd", future: "accadr" },
  accogliere: {
    participle: "accolto",
    past: "accols",
    present: ["accolgo", "accogli", "accoglie", "accogliamo", "accogliete", "accolgono"],
  },
  andare: {
    present: ["vado", "vai", "va", "andiamo", "andate", "vanno"],
    future: "andr",
    subjunctive: ["vada", "vadano"],
  },
  aprire: { participle: "aperto" },
  avere: {
    present: ["ho", "hai", "ha", "abbiamo", "avete", "hanno"],
    past: "ebb",
    future: "avr",
    subjunctive: ["abbia", "abbiano"],
  },
  chiedere: { participle: "chiesto", past: "chies" },
  richiedere: { participle: "richiesto", past: "richies" },
  cadere: { past: "cadd", future: "cadr" },
  chiudere: { participle: "chiuso", past: "chius" },
  cogliere: {
    participle: "colto",
    past: "cols",
    present: ["colgo", "cogli", "coglie", "cogliamo", "cogliete", "colgono"],
  },
  concedere: { participle: "concesso", past: "concess" },
  concludere: { participle: "concluso", past: "conclus" },
  condurre: {
    participle: "condotto",
    past: "conduss",
    future: "condurr",
    imperfect: "conducev",
    gerund: "conducendo",
    present: ["conduco", "conduci", "conduce", "conduciamo", "conducete", "conducono"],
  },
  conoscere: { past: "conobb", participle: "conosciuto" },
  correre: { participle: "corso", past: "cors" },
  crescere: { participle: "cresciuto", past: "crebb" },
  dare: {
    present: ["do", "dai", "dà", "diamo", "date", "danno"],
    past: "died",
    future: "dar",
    subjunctive: ["dia", "diano"],
  },
  decidere: { participle: "deciso", past: "decis" },
  difendere: { participle: "difeso", past: "difes" },
  dire: {
    participle: "detto",
    past: "diss",
    imperfect: "dicev",
    gerund: "dicendo",
    present: ["dico", "dici", "dice", "diciamo", "dite", "dicono"],
    subjunctive: ["dica", "dicano"],
  },
  dirigere: { participle: "diretto", past: "diress" },
  discutere: { participle: "discusso", past: "discuss" },
  dovere: {
    present: ["devo", "devi", "deve", "dobbiamo", "dovete", "devono"],
    future: "dovr",
    subjunctive: ["debba", "debbano"],
  },
  emergere: { participle: "emerso", past: "emers" },
  escludere: { participle: "escluso", past: "esclus" },
  esprimere: { participle: "espresso", past: "espress" },
  essere: {
    participle: "stato",
    past: "fu",
    future: "sar",
    imperfect: "er",
    present: ["sono", "sei", "è", "siamo", "siete", "sono"],
    subjunctive: ["sia", "siano"],
  },
  fare: {
    participle: "fatto",
    past: "fec",
    future: "far",
    imperfect: "facev",
    gerund: "facendo",
    present: ["faccio", "fai", "fa", "facciamo", "fate", "fanno"],
    subjunctive: ["faccia", "facciano"],
  },
  giungere: { participle: "giunto", past: "giuns" },
  insistere: { participle: "insistito" },
  interrompere: { participle: "interrotto", past: "interrupp" },
  leggere: { participle: "letto", past: "less" },
  mettere: { participle: "messo", past: "mis" },
  muovere: { participle: "mosso", past: "moss" },
  morire: {
    participle: "morto",
    present: ["muoio", "muori", "muore", "moriamo", "morite", "muoiono"],
    subjunctive: ["muoia", "muoiano"],
  },
  nascere: { participle: "nato", past: "nacqu" },
  offrire: { participle: "offerto" },
  perdere: { participle: "perso", past: "pers" },
  piacere: { past: "piacqu", participle: "piaciuto" },
  porre: {
    participle: "posto",
    past: "pos",
    future: "porr",
    imperfect: "ponev",
    gerund: "ponendo",
    present: ["pongo", "poni", "pone", "poniamo", "ponete", "pongono"],
  },
  potere: {
    present: ["posso", "puoi", "può", "possiamo", "potete", "possono"],
    future: "potr",
    subjunctive: ["possa", "possano"],
  },
  prendere: { participle: "preso", past: "pres" },
  prevalere: { participle: "prevalso", past: "prevals", future: "prevarr" },
  reggere: { participle: "retto", past: "ress" },
  rendere: { participle: "reso", past: "res" },
  respingere: { participle: "respinto", past: "respins" },
  ridere: { participle: "riso", past: "ris" },
  rimanere: {
    participle: "rimasto",
    past: "rimas",
    future: "rimarr",
    present: ["rimango", "rimani", "rimane", "rimaniamo", "rimanete", "rimangono"],
  },
  risolvere: { participle: "risolto", past: "risols" },
  rispondere: { participle: "risposto", past: "rispos" },
  rompere: { participle: "rotto", past: "rupp" },
  salire: { present: ["salgo", "sali", "sale", "saliamo", "salite", "salgono"] },
  sapere: {
    present: ["so", "sai", "sa", "sappiamo", "sapete", "sanno"],
    past: "sepp",
    future: "sapr",
    subjunctive: ["sappia", "sappiano"],
  },
  scegliere: {
    participle: "scelto",
    past: "scels",
    present: ["scelgo", "scegli", "sceglie", "scegliamo", "scegliete", "scelgono"],
  },
  scendere: { participle: "sceso", past: "sces" },
  scoprire: { participle: "scoperto" },
  scrivere: { participle: "scritto", past: "scriss" },
  sedere: { future: "sieder", present: ["siedo", "siedi", "siede", "sediamo", "sedete", "siedono"] },
  sospendere: { participle: "sospeso", past: "sospes" },
  spendere: { participle: "speso", past: "spes" },
  stare: {
    present: ["sto", "stai", "sta", "stiamo", "state", "stanno"],
    past: "stett",
    future: "star",
    participle: "stato",
    subjunctive: ["stia", "stiano"],
  },
  stringere: { participle: "stretto", past: "strins" },
  succedere: { participle: "successo", past: "success" },
  svolgere: { participle: "svolto", past: "svols" },
  tenere: {
    present: ["tengo", "tieni", "tiene", "teniamo", "tenete", "tengono"],
    past: "tenn",
    future: "terr",
    subjunctive: ["tenga", "tengano"],
  },
  togliere: {
    participle: "tolto",
    past: "tols",
    present: ["tolgo", "togli", "toglie", "togliamo", "togliete", "tolgono"],
  },
  trarre: {
    participle: "tratto",
    past: "trass",
    future: "trarr",
    imperfect: "traev",
    gerund: "traendo",
    present: ["traggo", "trai", "trae", "traiamo", "traete", "traggono"],
  },
  distruggere: { participle: "distrutto", past: "distruss" },
  esplodere: { participle: "esploso", past: "esplos" },
  espellere: { participle: "espulso", past: "espuls" },
  uccidere: { participle: "ucciso", past: "uccis" },
  udire: { present: ["odo", "odi", "ode", "udiamo", "udite", "odono"] },
  uscire: { present: ["esco", "esci", "esce", "usciamo", "uscite", "escono"] },
  valere: { participle: "valso", past: "vals", future: "varr" },
  vedere: { participle: "visto", past: "vid", future: "vedr" },
  venire: {
    participle: "venuto",
    past: "venn",
    future: "verr",
    present: ["vengo", "vieni", "viene", "veniamo", "venite", "vengono"],
    subjunctive: ["venga", "vengano"],
  },
  vincere: { participle: "vinto", past: "vins" },
  vivere: { participle: "vissuto", past: "viss", future: "vivr" },
  volere: {
    present: ["voglio", "vuoi", "vuole", "vogliamo", "volete", "vogliono"],
    past: "voll",
    future: "vorr",
    subjunctive: ["voglia", "vogliano"],
  },
};

/** Prefixed verbs and their base: "prevedere" conjugates like "vedere". */
export const LIKE: Readonly<Record<string, string>> = {
  aggiungere: "giungere",
  ammettere: "mettere",
  ampliare: "",
  apparire: "",
  apprendere: "prendere",
  ascendere: "scendere",
  assistere: "insistere",
  attendere: "rendere",
  avvenire: "venire",
  coinvolgere: "svolgere",
  commettere: "mettere",
  comporre: "porre",
  comprendere: "prendere",
  convenire: "venire",
  contenere: "tenere",
  correggere: "reggere",
  costringere: "stringere",
  detenere: "tenere",
  descrivere: "scrivere",
  disdire: "dire",
  disporre: "porre",
  distendere: "rendere",
  divenire: "venire",
  eleggere: "leggere",
  esistere: "insistere",
  esporre: "porre",
  imporre: "porre",
  includere: "concludere",
  intendere: "rendere",
  intercorrere: "correre",
  intervenire: "venire",
  intraprendere: "prendere",
  intrattenere: "tenere",
  iscrivere: "scrivere",
  mantenere: "tenere",
  occorrere: "correre",
  opporre: "porre",
  ottenere: "tenere",
  permettere: "mettere",
  pervenire: "venire",
  precludere: "concludere",
  predisporre: "porre",
  pretendere: "rendere",
  prevedere: "vedere",
  prevenire: "venire",
  produrre: "condurre",
  promettere: "mettere",
  promuovere: "muovere",
  proporre: "porre",
  raccogliere: "accogliere",
  raggiungere: "giungere",
  resistere: "insistere",
  ricondurre: "condurre",
  ricorrere: "correre",
  ridurre: "condurre",
  riprendere: "prendere",
  ritenere: "tenere",
  riuscire: "uscire",
  rivedere: "vedere",
  rivolgere: "svolgere",
  sottomettere: "mettere",
  sottoporre: "porre",
  sottoscrivere: "scrivere",
  sostenere: "tenere",
  spingere: "stringere",
  supporre: "porre",
  sorridere: "ridere",
  tendere: "rendere",
  tradurre: "condurre",
  trasmettere: "mettere",
  trascorrere: "correre",
  trattenere: "tenere",
  trascrivere: "scrivere",
  introdurre: "condurre",
  indurre: "condurre",
  rimettere: "mettere",
  dimettere: "mettere",
  riaprire: "aprire",
  scambiare: "",
  condividere: "dividere",
  presupporre: "porre",
  estendere: "rendere",
  addurre: "condurre",
  incidere: "decidere",
  dividere: "decidere",
  coincidere: "decidere",
  riscrivere: "scrivere",
  ridire: "dire",
  contraddire: "dire",
  ripartire: "",
  bombardare: "",
  abbattere: "",
  sciogliere: "accogliere",
  scadere: "cadere",
  decadere: "cadere",
  accrescere: "crescere",
};

/** Verbs whose compound tenses take essere, so that "è + participle" is the past and no passive. */
export const WITH_ESSERE = new Set(
  (
    "andare arrivare partire tornare ritornare rientrare giungere venire entrare uscire salire scendere restare rimanere essere stare " +
    "diventare divenire nascere avvenire accadere succedere durare slittare saltare sfumare volare sbarcare atterrare approdare " +
    "emergere trapelare pervenire intervenire convenire intercorrere cominciare iniziare finire cessare continuare proseguire " +
    "mancare sembrare piacere riuscire scattare risalire fallire passare scadere apparire riprendere terminare costare toccare " +
    "trascorrere coincidere cadere decadere morire crescere esplodere ripartire"
  ).split(" "),
);

export const CLITICS = new Set([
  "si",
  "s'",
  "lo",
  "la",
  "l'",
  "li",
  "le",
  "gli",
  "ne",
  "n'",
  "mi",
  "m'",
  "ci",
  "c'",
  "vi",
  "v'",
  "ti",
  "se",
  "me",
  "ce",
]);

/** Words that may stand between auxiliary and participle or modal and infinitive. */
export const BETWEEN = new Set(
  (
    "già mai poi anche infatti inoltre quindi ancora solo soltanto invece comunque ieri oggi stamattina stamani stasera stanotte pure " +
    "più appena subito sempre ampiamente a lungo brevemente separatamente nuovamente personalmente telefonicamente recentemente " +
    "successivamente ufficialmente formalmente direttamente finalmente nel frattempo così però dunque prima oggi ieri di nuovo " +
    "lungamente presto effettivamente realmente definitivamente immediatamente tuttavia perfino persino addirittura evidentemente " +
    "probabilmente eventualmente forse certamente altresì nemmeno neanche neppure a lungo"
  ).split(" "),
);

export const MODALS = new Set(["potere", "dovere", "volere"]);

/** Words that look like verbs and almost never are, unless an auxiliary or a clitic stands before them. */
export const NOUNS = new Set(
  (
    "incontro incontri successivi successive visita visite telefonata telefonate chiamata chiamate colloquio lettera nota note stato stati invito inviti parte parti " +
    "fine accordo accordi confronto fronte missione messaggio intesa tratta era ora sera base rete conti viaggio viaggi vista scontro " +
    "scontri lancio ritorno arrivo arrivi passo passi ritiro attacco attacchi rinvio invio saluto saluti scambio scambi impegno impegni " +
    "aiuto aiuti cena cene pranzo pranzi aumento cambio tema porto porta sede udienza risposta risposte proposta proposte richiesta richieste " +
    "scelta offerta offerte promessa messa presa ripresa resa intervista premi segnale dichiarata dati fatto fatti detto conferma " +
    "interessi interesse interessa rinnovo ricordo lavoro lavori lascia volo voli volta governo dati prima figura stretta rotta tenuta piani " +
    "dichiarazione sostegno sostiene dubbio ordine ordini cerca pubblico seconda secondo secondi presenza presenze pena convocazione via " +
    "tardi avvio seguito seguiti mandato presenti presente faccia colloqui contatti negoziati negoziato ultima ultimo trattata trattate riunito tra fra sua sue sono lista marcia sei sette nove ricerca parlamento parla' stretto condotta votò voto contatta' armi voci usa ue ripresa stretti conto " +
    "subito contatto contatti collega colleghi colleghe mira limite limiti costa costo termini tale vale sale chiede' mediatore parlato stampa mostra mostre copia invita' cura prova prove dai verso tesi capitoli principi svolta svolte"
  ).split(" "),
);

/** Words for many, behind which a verb of one is a noun: "alcuni ⟦punti⟧", "diversi ⟦incontri⟧". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  "alcuni alcune diversi diverse molti molte parecchi parecchie pochi poche tanti tante troppi troppe vari varie certi certe numerosi numerose questi queste quei quegli quelle altri altre ulteriori".split(
    " ",
  ),
);

export const DETERMINERS = new Set(
  (
    "il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' " +
    "nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col di a da in su per con tra fra questo questa quest' quel quella " +
    "quell' suo sua suoi sue loro nostro nostra ogni nessun nessuna primo prima nuovo nuova ultimo ultima due tre quattro"
  ).split(" "),
);

/** A story in our own words, about invented people or true places, to be set into the frames of many sites. */
export interface TestStory {
  readonly title: string;
  readonly standfirst: string;
  /** Paragraphs and subheadings in order. */
  readonly body: readonly string[];
}

export const STORIES: readonly TestStory[] = [
  {
    title: "Skopje, il presidente riceve l'inviato europeo: «Entro giugno i primi capitoli»",
    standfirst:
      "Due ore di colloquio nel palazzo di Villa Vodno, a Bruxelles restano i dubbi di Sofia sulla costituzione",
    body: [
      "SKOPJE – Il presidente macedone ha ricevuto ieri l'inviato dell'Unione europea per l'allargamento. Il colloquio è durato due ore e ha toccato la riforma della giustizia e la minoranza bulgara.",
      "«Entro giugno contiamo di aprire i primi capitoli», ha detto l'inviato lasciando Villa Vodno, dove lo attendevano i giornalisti.",
      "Il nodo della costituzione",
      "Sofia chiede che la minoranza bulgara sia nominata nella legge fondamentale. Il governo macedone vuole prima una data certa per l'adesione, e il parlamento non ha la maggioranza di due terzi.",
      "L'inviato si sposterà domani a Tirana, poi rientrerà a Bruxelles per riferire alla Commissione.",
    ],
  },
  {
    title: "Rapina in gioielleria a Rovereto, fermati due uomini dopo un inseguimento sulla statale",
    standfirst:
      "Il titolare colpito alla testa con il calcio di una pistola giocattolo, la refurtiva ritrovata in un garage",
    body: [
      "Due uomini di trenta e trentaquattro anni sono stati fermati nella notte dai carabinieri per la rapina di sabato in una gioielleria del centro. Li hanno traditi una targa annotata da un passante e le immagini delle telecamere.",
      "Il titolare, colpito alla testa, è stato medicato in ospedale e dimesso in serata. Ha raccontato di non avere opposto resistenza.",
      "La fuga verso il lago",
      "I due avevano imboccato la statale in direzione del Garda. All'altezza di Mori hanno forzato un posto di blocco e sono finiti contro un muretto.",
      "In un garage preso in affitto da uno dei fermati i militari hanno ritrovato orologi e catenine per quarantamila euro. Il giudice deciderà venerdì sulla convalida.",
    ],
  },
  {
    title: "Coppa, la Pro Vercelli elimina il Novara ai rigori: decide il portiere al debutto",
    standfirst: "Il derby del riso finisce sull'uno a uno, poi il ventenne appena arrivato dalla Primavera ne para tre",
    body: [
      "Serviva una notte così, al Piola, per rivedere le bandiere in tutti i settori. La Pro Vercelli ha eliminato il Novara ai calci di rigore dopo l'uno a uno dei tempi regolamentari.",
      "Gli azzurri erano passati nel primo tempo con un colpo di testa su angolo. Il pareggio è arrivato a cinque minuti dalla fine, con una punizione dal limite che ha sorpreso la barriera.",
      "Il protagonista",
      "Dal dischetto il portiere, vent'anni e nessuna presenza fra i professionisti, ha fermato tre tiri su cinque. «Non ho dormito, ma ne valeva la pena», ha detto nel dopopartita.",
      "Nel prossimo turno la squadra troverà la vincente fra Alessandria e Cuneo. La società spera di giocare di nuovo in casa.",
    ],
  },
  {
    title: "Il museo dei tessuti riapre a Biella con i telai del Settecento",
    standfirst:
      "Dopo sei anni di lavori tornano visibili quattromila campioni, a maggio una mostra sulle tinture naturali",
    body: [
      "Riapre sabato il museo dei tessuti, chiuso dal 2018 per il restauro del vecchio lanificio. I visitatori troveranno dodici telai funzionanti e un archivio di quattromila campioni, molti dei quali mai esposti.",
      "«Abbiamo voluto che le macchine si potessero toccare», spiega la direttrice, che ha guidato il progetto con gli studenti dell'istituto tecnico della città.",
      "Un archivio da sfogliare",
      "I campionari più antichi vengono dalle filande della valle e portano ancora i prezzi scritti a matita. Una sala è dedicata alle lettere delle operaie.",
      "A maggio si aprirà la mostra sulle tinture naturali, realizzata con il museo di Lione. Il biglietto costerà otto euro, gratuito per le scuole.",
    ],
  },
  {
    title: "Crisi della cartiera, il ministero convoca azienda e sindacati per il 12 aprile",
    standfirst:
      "A rischio trecento posti di lavoro a Fabriano, la proprietà chiede altri sei mesi di cassa integrazione",
    body: [
      "ANCONA, 28 MAR – Il ministero delle Imprese ha convocato per il 12 aprile l'azienda e le organizzazioni sindacali sulla crisi della cartiera di Fabriano. La comunicazione è arrivata ieri sera, dopo un presidio davanti ai cancelli.",
      "La proprietà ha chiesto altri sei mesi di cassa integrazione per trecento dipendenti. I sindacati vogliono prima conoscere il piano industriale e il nome del possibile acquirente.",
      "Le richieste della Regione",
      "Il presidente della Regione ha scritto al ministro per chiedere che al tavolo siedano anche i sindaci della valle. «Non accetteremo una chiusura a rate», si legge nella lettera.",
      "I lavoratori si riuniranno in assemblea lunedì. In caso di risposta negativa è già annunciato uno sciopero di otto ore.",
    ],
  },
];

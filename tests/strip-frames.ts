/**
 * What a site sets around a story, in our own words: before the title, under it, after
 * the first, the second and the third paragraph, glued to the end of the second, behind the story.
 * `{title}` stands for the story's title.
 */
export interface TestFrame {
  readonly name: string;
  readonly top?: readonly string[];
  readonly under?: readonly string[];
  readonly inside?: readonly (readonly string[])[];
  readonly glued?: string;
  readonly end?: readonly string[];
  /** The site prints no standfirst. */
  readonly plain?: true;
}

export const FRAMES: readonly TestFrame[] = [
  {
    name: "a national daily",
    top: [
      "Vai al contenuto principale",
      "Menu",
      "Cerca",
      "Accedi",
      "Abbonati",
      "Home Politica Cronaca Esteri Economia Sport Cultura",
      "Home > Ultime notizie",
    ],
    under: [
      "di Carla Venturi",
      "14 marzo 2024 - 18:22",
      "Tempo di lettura: 3 minuti",
      "Condividi",
      "Facebook X WhatsApp Email",
    ],
    inside: [
      ["PUBBLICITÀ"],
      ["LEGGI ANCHE – Il ponte di Narni chiude per lavori fino a settembre"],
      ["- Pubblicità -"],
    ],
    end: [
      "© RIPRODUZIONE RISERVATA",
      "Tag: territorio, attualità",
      "Ti potrebbe interessare",
      "Maltempo, frana sulla provinciale di Norcia",
      "Ferrovie, la nuova stazione di Assisi apre a ottobre",
      "Lascia un commento",
      "Il tuo indirizzo email non sarà pubblicato",
      "Chi siamo Contatti Privacy Cookie policy",
      "La Voce dell'Umbria S.r.l. - P.IVA 00000000000 - Tutti i diritti riservati",
    ],
  },
  {
    name: "a cookie wall first",
    top: [
      "Il rispetto della tua privacy è la nostra priorità",
      "Noi e i nostri partner archiviamo informazioni su un dispositivo, come i cookie, e trattiamo dati personali. Puoi dare o rifiutare il consenso in qualsiasi momento.",
      "Accetta tutto",
      "Rifiuta",
      "Gestisci preferenze",
    ],
    under: ["Redazione", "Pubblicato il 02/05/2024 alle 09:15"],
    end: ["Rivedi consensi", "Informativa sulla privacy", "Torna su"],
  },
  {
    name: "a subscription site",
    top: ["Sei già abbonato? Accedi", "1€ al mese per 3 mesi"],
    under: ["a cura di Luca Ferri", "Ascolta l'articolo", "Regala questo articolo"],
    inside: [["Abbonati per leggere senza pubblicità"], [], ["Scarica l'app per ricevere le notizie sul telefono"]],
    end: [
      "Abbonati per continuare a leggere",
      "Disdici quando vuoi",
      "Sblocca tutti i contenuti del sito",
      "Scopri le offerte",
    ],
  },
  {
    name: "a local paper with captions and galleries",
    under: ["(Foto: Ufficio stampa)", "1 di 12", "Sfoglia la gallery"],
    inside: [
      ["Una veduta della piazza al mattino (LaPresse)"],
      [],
      ["Guarda il video", "Il tuo browser non supporta il tag video."],
    ],
    end: [
      "Foto 3 di 11",
      "Luca Ferri",
      "Giornalista pubblicista, collabora con testate locali e si occupa di territorio",
      "Vedi tutti gli articoli",
      "I più letti",
      "Bollo auto, ecco chi può chiedere il rimborso",
      "Spello, torna la fiera dei fiori: il programma",
    ],
  },
  {
    name: "an aggregator",
    plain: true,
    top: ["Ultime notizie"],
    under: ["(Di giovedì 14 marzo 2024)"],
    end: ["🔗 Leggi su Vocedellumbria.it", "Continua a leggere", "Articolo precedente", "Articolo successivo"],
  },
  {
    name: "a feed",
    plain: true,
    under: ["Di Redazione"],
    end: ["L'articolo {title} proviene da Voce dell'Umbria."],
  },
  {
    name: "an English feed",
    plain: true,
    end: ["The post {title} first appeared on Voce dell'Umbria.", "Source: Voce dell'Umbria"],
  },
  {
    name: "the title over and over",
    top: ["{title}", "Notizie"],
    inside: [[], ["{title}"]],
    end: ["{title}", "Condividi su Facebook", "Condividi su WhatsApp"],
  },
  {
    name: "newsletters and channels",
    under: ["Segui il nostro canale WhatsApp"],
    inside: [
      ["Iscriviti alla newsletter per leggerci ogni mattina"],
      [],
      ["Seguici su Google News per restare informato"],
    ],
    end: [
      "Ricevi le notizie di Voce dell'Umbria su WhatsApp",
      "Inserisci la tua email",
      "Iscriviti",
      "Segui i nostri canali social",
      "Scarica l'app gratuita su App Store e Google Play",
    ],
  },
  {
    name: "embedded code and players",
    top: ['{"clientID":"a1b2","page":"article"}', "True"],
    inside: [
      ["window.googletag = window.googletag || {cmd: []};"],
      ["https://www.youtube.com/embed/abc123"],
      ["Visualizza questo post su Instagram", "Un post condiviso da Voce dell'Umbria (@voceumbria_prova)"],
    ],
    end: ["adsbygoogle.push({});", "Loading", "…"],
  },
  {
    name: "readers behind the story",
    end: [
      "2 commenti",
      "Mario62",
      "bella notizia speriamo bene",
      "Rispondi",
      "Anna",
      "era ora che qualcuno ne parlasse, io lo dico da anni ma nessuno ascolta",
      "Rispondi",
      "Lascia un commento",
      "I campi obbligatori sono contrassegnati *",
      "Do il mio consenso affinché un cookie salvi i miei dati per il prossimo commento",
    ],
  },
  {
    name: "tags and sections",
    top: ["Sei in: Notizie", "#attualità #territorio"],
    under: ["Voce dell'Umbria | 14 mar 2024 |"],
    end: [
      "In questo articolo si parla di:",
      "Umbria",
      "Lavori pubblici",
      "Argomenti: territorio, comuni, viabilità",
      "#umbria",
    ],
  },
  {
    name: "accessibility and back to top",
    top: ["Salta al contenuto", "Skip to main content", "Passa al footer"],
    end: [
      "Pulsante per tornare all'inizio",
      "Torna alle notizie",
      "al piano di sopra",
      "Dichiarazione di accessibilità",
    ],
  },
  {
    name: "an agency",
    plain: true,
    top: ["© Agenzia Prova - Riproduzione riservata"],
    glued: " (Rin)",
    end: ["(segue) (Les)", "Com/Fla", "RIPRODUZIONE RISERVATA © Copyright Agenzia Prova"],
  },
  {
    name: "related headlines without a mark",
    inside: [
      [],
      [],
      [
        "LEGGI ANCHE",
        "Terremoto nelle Filippine, centinaia di sfollati",
        "Oroscopo, il segno fortunato della settimana",
      ],
    ],
    end: [
      "Notizie correlate",
      "Telefonata tra Lisbona e Madrid sui treni notturni",
      "Rinviato il vertice di Oslo: ecco perché",
      "Il ministro incontra a Palermo i pescatori di Mazara",
      "Più letti",
      "Vertice notturno sul bilancio: restano due nodi",
    ],
  },
  {
    name: "inline links",
    glued: " Leggi anche: Rinviato il vertice di Oslo",
    inside: [
      ["Potrebbe interessarti anche: Il ponte di Narni chiude per lavori"],
      [],
      ["Clicca qui per vedere il video"],
    ],
    end: ["Per approfondire", "Che cosa cambia con la nuova viabilità di Narni"],
  },
  {
    name: "the copyright in the last words of a paragraph",
    glued: " © RIPRODUZIONE RISERVATA",
    end: [
      "Riproduzione riservata ©",
      "Direttore responsabile: Luca Ferri",
      "Testata registrata presso il Tribunale di Perugia n. 1/2001",
    ],
  },
  {
    name: "counters",
    under: ["922 visite", "Valutazione: 4.6/5", "3 minuti di lettura", "0 commenti", "2 SHARES 11 VIEWS"],
    end: ["Stampa", "Invia per email", "Segnala un errore", "922 letture"],
  },
  {
    name: "carousels",
    top: ["Precedente", "Successivo", "1/5"],
    inside: [["3/11", "© Ansa"], [], ["Foto 2 di 8"]],
    end: ["Slide 1 di 4", "Scorri per continuare", "Continua con", "Il mercato coperto di Terni cambia gestione"],
  },
  {
    name: "a blog",
    top: ["giovedì 14 marzo 2024"],
    end: [
      "Pubblicato da Luca Ferri alle 09:15",
      "Nessun commento:",
      "Posta un commento",
      "Post più recente",
      "Post più vecchio",
      "Iscriviti a: Commenti sul post (Atom)",
      "Archivio blog",
    ],
  },
  {
    name: "an update line and a clock",
    top: ["Aggiornato alle 21:00"],
    under: ["Ultimo aggiornamento ore 21:00", "Ultimo aggiornamento: 14 marzo 2024, 21:44"],
    end: ["PUBBLICATO: 14 MARZO 2024"],
  },
  {
    name: "partners and sponsored boxes",
    inside: [["Contenuto sponsorizzato"], [], ["Annuncio", "La notizia continua dopo la pubblicità"]],
    end: [
      "Contenuti sponsorizzati",
      "Questo trucco taglia la bolletta a metà",
      "by Taboola",
      "Dai nostri partner",
      "Assicurazioni auto: confronta e risparmia",
      "Messaggio promozionale",
    ],
  },
  {
    name: "donations",
    end: [
      "Sostieni il nostro lavoro",
      "Se ti è piaciuto questo articolo, sostieni un'informazione libera con una donazione",
      "IBAN: IT00 X000 0000 0000 0000 0000 000",
      "Dona ora",
    ],
  },
  {
    name: "a paragraph twice",
    inside: [[], [], ["{first}"]],
    end: ["Fonte: Agenzia Prova", "Condividi questo articolo"],
  },
  {
    name: "a live page",
    top: ["La diretta"],
    under: ["Aggiorna la pagina"],
    inside: [["19:40"], ["18:05"], ["Ore 17.20"], ["16:10"]],
    end: ["15:55", "Condividi"],
  },
  {
    name: "teasers that the site cut off",
    end: [
      "La giunta regionale ha approvato nella notte il nuovo calendario venatorio, che prevede tre giornate di…",
      "Un motociclista di quarant'anni è caduto ieri sera sulla provinciale per Todi, forse a causa di una…",
      "Cinquecento candele accese lungo le scalinate del borgo per la festa che ogni anno richiama migliaia di…",
    ],
  },
  {
    name: "a player above the text",
    under: ["Ascolta l'audio", "00:00 / 03:12", "Velocità 1x", "Riproduci"],
    inside: [["Durata: 02:31"], [], ["Il contenuto proviene da partner esterni"]],
    end: ["Ascolta il podcast", "Scarica"],
  },
  {
    name: "a group of papers",
    top: ["Edizioni locali", "Perugia Terni Foligno Spoleto", "Leggi il giornale", "Accedi"],
    under: ["Redazione Online", "14 Marzo 2024 alle 18:22", "1 minuto di lettura"],
    inside: [["Pubblicità"], ["Leggi anche", "Il mercato coperto di Terni cambia gestione"]],
    end: [
      "© RIPRODUZIONE RISERVATA",
      "Ultimi articoli",
      "Bollo auto, ecco chi può chiedere il rimborso",
      "Le previsioni del fine settimana",
      "Privacy Policy Cookie Policy Note legali",
    ],
  },
  {
    name: "a mobile page",
    top: ["Apri menu", "Apri nell'app"],
    under: ["di Redazione", "44 secondi di lettura"],
    inside: [["Scorri per continuare a leggere"], [], ["Advertisement"]],
    end: ["Torna su", "Versione desktop", "Chiudi"],
  },
  {
    name: "a theme of a blog machine",
    top: ["Salta al contenuto", "Cronaca"],
    under: ["Scritto da Luca Ferri", "14 Marzo 2024", "Nessun commento"],
    end: [
      "Condividi:",
      "Fai clic per condividere su Facebook (Si apre in una nuova finestra)",
      "Mi piace:",
      "Caricamento...",
      "Correlati",
      "Articolo precedente",
      "Articolo successivo",
      "Lascia un commento Annulla risposta",
      "Cerca:",
      "Articoli recenti",
      "Il mercato coperto di Terni cambia gestione",
      "Archivi",
      "marzo 2024",
      "Categorie",
      "Meta",
      "Accedi",
    ],
  },
  {
    name: "an old portal",
    top: ["Home | Chi siamo | Redazione | Contatti", "giovedì 14 marzo 2024 - Aggiornato alle 18:05"],
    under: ["Stampa", "E-mail", "Scritto da Redazione", "Giovedì 14 Marzo 2024 11:40"],
    end: ["Commenti (0)", "Scrivi commento", "Copyright © 2024 Voce dell'Umbria. Tutti i diritti riservati."],
  },
  {
    name: "a page in the middle of which the title of a gallery stands",
    inside: [[], ["Terni, le bancarelle del mercato FOTO", "1 di 15"], ["PUBBLICITÀ"]],
    end: ["Guarda anche", "La fiera dei fiori di Spello"],
  },
  {
    name: "surveys, coupons and games",
    end: [
      "Sondaggio",
      "Vota il sondaggio",
      "Giochi",
      "Sudoku Cruciverba Oroscopo",
      "Offerte e sconti",
      "Scopri le offerte",
    ],
  },
  {
    name: "a newsletter in the middle",
    inside: [
      ["La newsletter di Voce dell'Umbria", "Inserisci la tua email", "Iscriviti"],
      [],
      ["Ricevi ogni mattina le notizie della tua città nella tua casella di posta"],
    ],
    end: ["Controlla la tua casella di posta per confermare l'iscrizione"],
  },
  {
    name: "a note of the publisher behind the story",
    end: [
      "Voce dell'Umbria è una testata giornalistica registrata al Tribunale di Perugia n. 7/2009",
      "Direttore responsabile Luca Ferri",
      "Editore: Umbria Notizie S.r.l. - Via dei Tigli 4, Perugia - P.IVA 00000000000",
      "Tel. 075 000000 - redazione@vocedellumbria.example",
      "Iscrizione al ROC n. 00000",
    ],
  },
  {
    name: "embedded posts",
    inside: [
      ["Visualizza questo post su Instagram", "Un post condiviso da Comune di Prova (@comuneprova)"],
      [],
      ["pic.twitter.com/abc123", "— Comune di Prova (@comune_prova) 14 marzo 2024"],
    ],
  },
];

import type { PhraseRule } from "./furniture-rule.js";
import { phrases } from "./furniture-rule.js";

/** Menus, paths, log-in, skip and back-to-top links: how one moves about a site. */
export const NAVIGATION_RULES: readonly PhraseRule[] = [
  {
    id: "boilerplate/menu-word",
    says: "A line made only of section and menu words is a menu.",
    kind: "menu",
    whole:
      phrases(`menu | menù | apri menu | chiudi menu | mostra menu | home | homepage | home page | cerca | cerca nel sito | ricerca | search | search for
      | contatti | contattaci | contact | contacts | contact us | chi siamo | about | about us | lavora con noi | mappa del sito | sitemap | faq | aiuto | assistenza | help | servizi
      | redazione | la redazione | gerenza | archivio | archivi | rss | feed rss | feed | video | videos | i video | foto | gallery | foto gallery | photogallery | fotogallery | fotogalleria
      | multimedia | podcast | podcasts | dirette | dirette tv | tv | radio | web tv | webtv | live | edicola | edicola digitale | sfoglia il giornale | leggi il giornale | prima pagina | il giornale in edicola
      | notizie | notizia | news | ultime notizie | ultime news | ultim'ora | ultima ora | ultimora | breaking news | breaking | in primo piano | primo piano | in evidenza | top news | topnews | top stories | flash | flash news | news flash | le ultime
      | tutte le notizie | tutte le news | tutti gli articoli | all news | all | altre sezioni | sezioni | altro | altri | more | more stories | altri articoli | view all result | no result | vedi tutti | vedi tutto | vedi tutte | mostra tutto | mostra altro | mostra di più
      | categories | category | categoria | categorie | navigazione | archivi tag | autore | argomenti | temi | speciali | speciale | inchieste | dossier | focus | rubriche | rubrica | approfondimenti | approfondimento | analisi | interviste | intervista | reportage | longform
      | agenzia | agenzie | comunicato stampa | comunicati stampa | comunicati | comunicato | nota | minuto per minuto | la diretta | in diretta | diretta | diretta video
      | cronaca | cronache | cronaca nera | cronaca bianca | cronaca di roma | politica | politica estera | politica interna | interni | esteri | estero | dall'estero | dal mondo | mondo | world | internazionale | international | europa | europe | unione europea | italia | italy | dall'italia | usa | medio oriente
      | americhe | asia | africa | africanews | america | nord america | sud america | america latina | oceania | mediterraneo | balcani | economia | economy | finanza | mercati | borsa | imprese | aziende | business | lavoro | economia e lavoro | economia e finanza | soldi | risparmio | pensioni | fisco | immobiliare | industria | energia | agricoltura | agrifood | infrastrutture
      | sport | sports | calcio | serie a | serie b | serie c | champions league | europa league | conference league | coppa italia | nazionale | calciomercato | formula 1 | f1 | motogp | moto gp | motori | auto | tennis | basket | volley | rugby | ciclismo | sci | atletica | nuoto | golf | altri sport | olimpiadi | risultati | classifiche
      | cultura | culture | cultura e spettacoli | arte | mostre | libri | cinema | musica | teatro | serie tv | spettacoli | spettacolo | entertainment | gossip | vip | lifestyle | life style | life | costume | società | moda | bellezza | beauty | benessere | wellness | salute | health | medicina | sanità | cucina | ricette | food | gusto | vino | viaggi | travel | turismo | casa | design | animali | green | ambiente | clima | scienza | scienze | science | scienza e tecnica | scienza e tecnologia | tecnologia | tech | technology | hi tech | hitech | next | innovazione | internet | social | social media | videogiochi | giochi | spazio
      | scuola | università | formazione | istruzione | giovani | donne | famiglia | religione | vaticano | chiesa | papa | difesa | geopolitica | diplomazia | sicurezza | giustizia | legale | diritti | migranti | storia | curiosità | strano ma vero | fake news | fact checking | fact check | meteo | previsioni meteo | traffico | oroscopo | lotto | estrazioni | sudoku | cruciverba | programmi tv | guida tv | necrologie | annunci | aste | eventi | events | agenda | appuntamenti | concorsi | lettere | le lettere | lettere al direttore | la posta | opinioni | opinione | opinion | commento | commenti | editoriali | editoriale | l'editoriale | blog | blogs | blogger | firme | le firme | vignette | satira
      | regioni | città | territorio | provincia | locale | edizioni locali | le altre edizioni | edizioni | edizione | english | english version | italiano | english edition | français | deutsch | español | русский | العربية | lingua | lingue | languages
      | abruzzo | basilicata | calabria | campania | emilia romagna | friuli venezia giulia | lazio | liguria | lombardia | marche | molise | piemonte | puglia | sardegna | sicilia | toscana | trentino alto adige | alto adige | trentino | umbria | valle d'aosta | veneto
      | roma | milano | torino | napoli | palermo | genova | bologna | firenze | bari | catania | venezia | verona | messina | padova | trieste | brescia | parma | taranto | prato | modena | reggio calabria | reggio emilia | perugia | ravenna | livorno | cagliari | foggia | rimini | salerno | ferrara | sassari | latina | giugliano | monza | siracusa | pescara | bergamo | forlì | trento | vicenza | terni | bolzano | novara | piacenza | ancona | andria | arezzo | udine | cesena | lecce | pesaro | como | cosenza | varese | mantova | cremona | pavia | lecco | lodi | sondrio | asti | cuneo | alessandria | biella | vercelli
      | impostazioni | preferenze | notifiche | attiva notifiche | attiva le notifiche | segui | following | salvati | i miei articoli | il mio profilo | profilo | area riservata | area clienti | area personale | community | store | shop | negozio | offerte | promozioni | coupon | sconti | partner | iniziative | network | siti del gruppo
      | loader | loading | caricamento | caricamento in corso | attendere | close | chiudi | chiudere | close button | ok | indietro | avanti | next | previous | precedente | successivo | prev | back | toggle navigation | toggle menu | open menu | toggle search | expand | collapse | icona app | icona | logo | site icon | banner | immagine | image
      | newsroom | hot topics | trending | trending now | tendenze | di tendenza | popolari | popular | latest | latest news | recenti | featured | featured news | editor's pick | scelti per te | in tendenza | temi caldi | oggi in edicola | il punto | il caso | la storia | lo scenario | il retroscena | retroscena | l'analisi | il commento | l'intervista | esclusiva | l'esclusiva | exclusive | ultim'ora news`),
    yes: [
      {
        text: "⟦Politica Esteri Economia Sport⟧\n\nIl ministro degli Esteri ha ricevuto ieri alla Farnesina il collega maltese.",
        value: { kind: "menu", kept: false },
      },
      {
        text: "⟦Home | Cronaca | Contatti⟧\n\nIl premier ungherese ha telefonato al cancelliere austriaco nella mattinata.",
        value: { kind: "menu", kept: false },
      },
    ],
    no: ["La politica estera italiana passa da Tunisi, dove il premier è atteso lunedì."],
  },
  {
    id: "boilerplate/log-in",
    says: "Log-in and account links are a menu.",
    kind: "menu",
    whole: phrases(
      `accedi | login | log in | sign in | sign up | entra | esci | logout | log out | registrati | registrazione | iscriviti | iscrizione | account | il mio account | my account | accedi o registrati | accedi al tuo account | accedi al tuo profilo | benvenuto | ciao | password | username | nome utente | recupera la password | hai dimenticato la password | password dimenticata | forgot your password | forgot your password get help | password recovery | recover your password | ricordami | your username | your password | your email | create an account | crea un account | la tua email | una password ti sarà inviata via email | a password will be e-mailed to you | log into your account | gestisci il tuo abbonamento | non sei registrato`,
    ),
    start: phrases(
      `hai già un account | non hai un account | sei già registrato | sei già iscritto | accedi con | accedi per | effettua il login | esegui l'accesso | welcome log into`,
    ),
    longest: 160,
    yes: [
      {
        text: "⟦Accedi o registrati⟧\n\nIl ministro ha ricevuto ieri alla Farnesina il collega maltese.",
        value: { kind: "menu", kept: false },
      },
    ],
    no: ["Entra in vigore domani l'accordo firmato dai due ministri a Tirana."],
  },
  {
    id: "boilerplate/skip-link",
    says: "Accessibility and skip links are navigation.",
    kind: "navigation",
    whole: phrases(
      `vai al contenuto | vai al contenuto principale | vai al menu | vai al menù | vai al footer | vai alla navigazione | vai alla ricerca | vai al menu di navigazione | salta al contenuto | salta al contenuto principale | salta al menu | salta la navigazione | skip to content | skip to main content | skip to navigation | skip to footer | vai alle scorciatoie di accessibilità | scorciatoie di accessibilità | accessibilità | accessibility | accessibility shortcuts | dimensione testo | dimensione carattere | dimensioni testo | ingrandisci testo | riduci testo | alto contrasto | aumenta dimensione | aumenta carattere | riduci carattere | aumenta la dimensione del testo | diminuisci la dimensione del testo | leggibilità | modalità lettura | modalità scura | dark mode | light mode | tema scuro | text size | font size`,
    ),
    yes: [
      {
        text: "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.\n⟦Vai alle scorciatoie di accessibilità⟧",
        value: { kind: "navigation", kept: false },
      },
    ],
    no: ["Vai a sapere che cosa si siano detti i due leader nel lungo colloquio di Ginevra."],
  },
  {
    id: "boilerplate/back-to-top",
    says: "Links back to the top, to the index or to the neighbours of an article are navigation.",
    kind: "navigation",
    whole: phrases(
      `torna su | torna in alto | torna sopra | torna all'inizio | torna all'inizio della pagina | torna a inizio pagina | torna indietro | torna alla home | torna alla homepage | vai su | vai in alto | inizio pagina | su | in alto | in cima | al piano di sopra | piano di sopra | back to top | back to the top | to top | go to top | scroll to top | scroll up | top | pulsante per tornare all'inizio | pulsante torna su | pulsante torna in alto | torna all'indice | torna all'elenco | torna alla lista | torna alla sezione | precedente | successivo | pagina precedente | pagina successiva | pagina successiva articolo`,
    ),
    start: phrases(`torna alle notizie | torna alla pagina | torna alla sezione`),
    longest: 200,
    yes: [
      {
        text: "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.\n\n⟦al piano di sopra⟧",
        value: { kind: "navigation", kept: false },
      },
    ],
    no: ["Torna su posizioni più caute il governo di Lubiana dopo il colloquio di ieri con Vienna."],
  },
  {
    id: "boilerplate/neighbours",
    says: "The articles before and after this one: the link, and the headline under it.",
    kind: "navigation",
    opens: "next",
    whole: phrases(
      `articolo precedente | articolo successivo | prossimo articolo | notizia precedente | notizia successiva | previous article | next article | previous post | next post | previous story | next story | post precedente | post successivo | navigazione articoli | navigazione articolo | post navigation`,
    ),
    start: phrases(
      `articolo precedente | articolo successivo | previous article | next article | previous post | next post | prossimo articolo`,
    ),
    longest: 200,
    yes: [
      {
        text: "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.\n⟦Articolo precedente: Rinviato il vertice di Oslo⟧",
        value: { kind: "navigation", kept: false },
      },
    ],
    no: ["L'articolo successivo del trattato è stato discusso ieri dai due ministri alla Farnesina."],
  },
  {
    id: "boilerplate/path",
    says: "The path from the front page to the article is a menu.",
    kind: "menu",
    start: phrases(
      `sei qui | ti trovi in | tu sei qui | you are here | homenews | archivi tag | tag archives | posted in | pubblicato in | published in | filed under`,
    ),
    label: phrases(`sei in | categoria | sezione | sezioni | in | archivio | dossier | categorie`),
    longest: 60,
    yes: [
      {
        text: "⟦Sei in: Esteri⟧\n\nIl ministro ha ricevuto ieri alla Farnesina il collega maltese.",
        value: { kind: "menu", kept: false },
      },
    ],
    no: ["In mattinata il ministro ha ricevuto alla Farnesina il collega maltese."],
  },
];

/**
 * Pages as they are pasted, in our own words. A line begins with "+" when it belongs
 * to the article and with "-" when it is furniture, and after "-" may stand its kind;
 * what is cut out of a kept line stands in `cut` of the line's own test.
 */
export interface TestPage {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string | null;
}

export const PAGES: readonly TestPage[] = [
  {
    name: "a daily with menus, a cookie wall and related links",
    title: "Tunisi, il ministro degli Esteri vede il presidente: «Più rimpatri e più borse di studio»",
    author: "Carla Venturi",
    published: "2024-03-14",
    text: `
-cookie Noi e i nostri partner utilizziamo i cookie per offrirti contenuti e pubblicità personalizzati. Cliccando su "Accetta" dai il consenso.
-cookie Accetta e continua
-cookie Gestisci preferenze
-menu Menu
-menu Cerca
-menu Accedi
-subscribe Abbonati
-menu Politica Esteri Economia Sport
-menu Home > Esteri > Africa

+ Tunisi, il ministro degli Esteri vede il presidente: «Più rimpatri e più borse di studio»

+ Due ore di colloquio nel palazzo di Cartagine, poi la firma di tre intese. Sul tavolo anche l'energia

-byline di Carla Venturi
-date 14 marzo 2024 - 18:22
-share 3 minuti di lettura
-share Condividi Facebook X WhatsApp Copia link

-caption Il ministro con il presidente tunisino nel palazzo di Cartagine (Ansa)

+ TUNISI – Il ministro degli Esteri è stato ricevuto ieri dal presidente tunisino nel palazzo di Cartagine. Il colloquio è durato due ore e ha toccato i rimpatri, le borse di studio e il cavo elettrico sotto il canale di Sicilia.

-advert PUBBLICITÀ

+ «Abbiamo parlato con franchezza», ha detto il ministro lasciando la capitale.

+ Il nodo dei rimpatri

+ Tunisi chiede fondi per le motovedette. Roma vuole voli ogni settimana e un elenco comune dei porti sicuri.

-related LEGGI ANCHE – Rinviato l'incontro di Algeri tra i ministri dell'Energia

+ Le delegazioni si rivedranno a maggio, nella riunione della commissione mista.

-legal © RIPRODUZIONE RISERVATA
-tags Tag: Tunisia, rimpatri, energia

-related Notizie correlate
- Algeri, saltato il vertice sul gas: i ministri non trovano l'intesa
- Il premier libico vola ad Ankara e incontra il presidente turco
-comments Lascia un commento
- Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati
-newsletter Iscriviti alla newsletter
-legal Testata registrata presso il Tribunale di Lucca n. 12/1999 - P.IVA 00000000000
`,
  },
  {
    name: "an agency item with desk marks",
    title: "Belgrado, il premier riceve l'inviato dell'Unione europea",
    published: "2023-10-19",
    text: `
-menu Ultima ora
+ Belgrado, il premier riceve l'inviato dell'Unione europea
-date 19 ottobre 2023
-caption © Ansa
+ (AGENZIA) - BELGRADO, 19 OTT - Il premier serbo ha ricevuto oggi l'inviato dell'Unione europea per il dialogo con Pristina. I due hanno discusso delle targhe e delle elezioni nei comuni del nord.
+ L'inviato si sposterà in serata a Pristina, dove è atteso dal primo ministro.
-byline (segue) (Mrc)
-legal RIPRODUZIONE RISERVATA © Copyright Agenzia
-share Condividi
-related Ultimissime
- Oslo, la premier vede il collega danese: intesa sui cavi sottomarini
- Maltempo in Liguria, scuole chiuse a Genova e Savona
`,
  },
  {
    name: "a live page with clock stamps",
    text: `
- La diretta
+ Vertice di Ankara, la giornata dei colloqui in diretta
+ Le due delegazioni sono riunite da stamattina nel palazzo presidenziale e nel pomeriggio è attesa una dichiarazione comune.
-stamp 18:40
+ Concluso il secondo round
+ Le delegazioni hanno lasciato la sala dopo quattro ore. Il mediatore turco parla di progressi sui prigionieri.
-stamp 17:05
+ Il ministro turco incontra i capi delle delegazioni
+ Il colloquio a tre è cominciato poco dopo le 17, ha detto il portavoce del ministero.
-stamp 15:30
+ Pausa di un'ora
+ I negoziatori hanno sospeso i lavori per consultare le capitali, riferisce la televisione di Stato.
-stamp 12:10
+ Arrivata la delegazione di Kiev
+ Il gruppo è guidato dal ministro della Difesa, che ha visto per pochi minuti il padrone di casa.
-share Condividi su Facebook
`,
  },
  {
    name: "an aggregator",
    title: "Parigi, il presidente telefona al re del Marocco: visita di Stato in autunno",
    published: "2024-09-03",
    text: `
+ Parigi, il presidente telefona al re del Marocco: visita di Stato in autunno

+ Il presidente francese ha parlato al telefono con il re del Marocco e ha confermato che la visita di Stato si farà in autunno, con i ministri dell'Interno e dell'Energia.

-aggregator Leggi su Gazzettadilucca.it

-date (Di martedì 3 settembre 2024)
-repeat Il presidente francese ha parlato al telefono con il re del Marocco e ha confermato che la visita di Stato si farà in autunno, con i ministri dell'Interno e dell'Energia.
-aggregator 🔗 Leggi su Gazzettadilucca.it
`,
  },
  {
    name: "a local paper with a gallery, a player and an author box",
    title: "L'ambasciatore giapponese ricevuto in municipio: «Pronti a un gemellaggio»",
    author: "Luca Morandi",
    text: `
-gallery 1/12
-gallery Sfoglia la gallery
-embed Guarda il video
-embed Il tuo browser non supporta il video
+ L'ambasciatore giapponese ricevuto in municipio: «Pronti a un gemellaggio»
-byline A cura di Luca Morandi
-date Pubblicato il 2 maggio 2023 alle 11:40
-share Ascolta questo articolo
-caption Foto: Comune di Lucca
+ L'ambasciatore del Giappone è stato ricevuto ieri mattina dalla sindaca nella sala degli Specchi. Con lui c'erano il console generale e una delegazione di imprenditori di Kobe.
+ La sindaca ha proposto un gemellaggio. L'ambasciatore ha risposto che porterà l'invito a Kobe entro l'estate.
+ «È stato un incontro molto cordiale».
-author Luca Morandi, giornalista professionista, scrive di politica locale e ama la montagna.
-navigation Torna su
`,
  },
  {
    name: "a machine-translated page with the title twice",
    title: "Il cancelliere e il presidente cileno hanno parlato di litio al telefono",
    text: `
+ Il cancelliere e il presidente cileno hanno parlato di litio al telefono

-menu Notizia

-repeat Il cancelliere e il presidente cileno hanno parlato di litio al telefono

+ Il cancelliere tedesco e il presidente cileno hanno avuto una conversazione telefonica dedicata alle forniture di litio. Le parti hanno espresso la volontà di mantenere i contatti a tutti i livelli.

+ Non è noto chi abbia preso l'iniziativa della chiamata.

-noise .
-navigation al piano di sopra
`,
  },
  {
    name: "an app banner and a row of writers before the title",
    title: "Dopo tre anni la prima telefonata fra i capi di Stato maggiore di Seul e Pechino",
    text: `
-subscribe Scarica l'app
-subscribe Leggi senza pubblicità con la nostra app
-date Ultimo aggiornamento ore 22:15
-caption Immagine autore
- Ferri
-caption Immagine autore
- Colli Marini
-menu Home » Esteri

+ Dopo tre anni la prima telefonata fra i capi di Stato maggiore di Seul e Pechino

-caption Immagine di copertina
-caption Credit: Ministero della Difesa / Ansa

+ I due generali hanno parlato per quaranta minuti: si lavora a una linea diretta fra i comandi navali

+ I capi di Stato maggiore della Corea del Sud e della Cina si sono parlati ieri al telefono per la prima volta da tre anni, secondo una nota diffusa a Seul.

+ La conversazione ha riguardato gli incidenti di settembre nel Mar Giallo e una linea diretta fra i comandi navali.

-related Ti potrebbe interessare
- Esteri / Tokyo, la premier annulla il viaggio a Manila
- Esteri / Colloqui a Doha fra governo e ribelli: "Intesa vicina"
-related Ti potrebbe interessare
- Esteri / Tokyo, la premier annulla il viaggio a Manila
- Cronaca / Rapina in banca a Pistoia, due arresti
`,
  },
  {
    name: "related links and boxes in the middle",
    text: `
+ Il Papa riceve la presidente moldava: "Preghiamo per la pace"
+ L'udienza è durata trenta minuti. La presidente ha poi incontrato il segretario di Stato vaticano e il ministro per i rapporti con gli Stati.
-subscribe Sei già abbonato? Accedi qui
-newsletter Ricevi ogni mattina le notizie sul Vaticano nella tua casella di posta
+ Il comunicato della sala stampa parla di colloqui cordiali e della situazione dei rifugiati, che la presidente ha descritto con molti dati.
-related Potrebbe interessarti anche
- Sfilate di Milano, i look più belli della settimana
- Serie A, le probabili formazioni della giornata
+ La presidente moldava ripartirà in serata. Prima vedrà all'ambasciata la comunità dei connazionali che vivono nella capitale.
-share Segui il nostro canale WhatsApp per non perdere una notizia
+ Il prossimo viaggio in Vaticano è previsto per l'anno giubilare, ha fatto sapere il portavoce.
-related Articoli più letti
- Previsioni del tempo, arriva la neve a bassa quota
- Il Papa nomina tre nuovi vescovi in Brasile
`,
  },
  {
    name: "an institution's communiqué",
    published: "2012-06-07",
    text: `
-cookie Questo sito usa cookie per fornirti un'esperienza migliore. Proseguendo la navigazione accetti l'utilizzo dei cookie.
- Ministero degli Affari Esteri
-date Data:
-date 07/06/2012

+ Il Ministro ha avuto oggi alla Farnesina un incontro con il collega del Montenegro, al quale ha confermato il sostegno italiano al cammino europeo di Podgorica.

+ Nel pomeriggio il Ministro ha ricevuto una lettera del Segretario Generale delle Nazioni Unite sulla missione in Libano.
`,
  },
  {
    name: "a page broken into short lines",
    text: `
+ Vienna – Il cancelliere al collega
+ sloveno: “I valichi restano
+ aperti fino a dicembre”

+ Il cancelliere austriaco ha ricevuto ieri a Vienna il
+ primo ministro sloveno. I due hanno parlato a lungo
+ dei valichi di frontiera e dei treni notturni che
+ collegheranno le due capitali.
`,
  },
  {
    name: "lists of the programme are text",
    text: `
+ Le consultazioni al Quirinale: il calendario di domani

+ Il capo dello Stato riceverà i gruppi parlamentari a partire dalla mattina, secondo il programma diffuso dal Colle.

+ - Ore 10, delegazione dei liberali
+ - Ore 11, delegazione dei verdi
+ - Ore 12, gruppo misto del Senato

+ Nel pomeriggio il presidente vedrà i presidenti delle due Camere, come vuole la prassi.
- Redazione
`,
  },
  {
    name: "a forum of readers behind the article",
    text: `
-menu Esteri
+ Nessun vertice tra i due presidenti, Mosca smentisce: "Non è in agenda"
-date Mercoledì 6 Agosto 2025, 17:31
+ Il portavoce ha detto che un incontro fra i due presidenti non è in programma. I contatti fra i consiglieri proseguono, ha aggiunto parlando con i giornalisti nella capitale.
+ Il consigliere diplomatico aveva parlato invece di un vertice entro il mese.
-share Facebooktwitterlinkedinmail
- 12 commenti
-comments COMMENTA LA NOTIZIA
- Caratteri rimanenti: 300
- 2025-08-06 18:33:08
- io dico che si incontrano eccome, il portavoce mente come sempre e tutti lo sanno benissimo.
- 2025-08-06 19:02:44
- ma figurati, il vertice lo fanno a settembre in Ungheria e sarà un fiasco completo per entrambi.
`,
  },
  {
    name: "an English paragraph on an Italian page",
    text: `
+ Ottawa, il premier canadese chiama il presidente messicano sui dazi

+ Il premier canadese ha chiamato ieri il presidente messicano per concordare una risposta comune ai dazi. La telefonata è durata mezz'ora.

-foreign I had a very good call with the President of Mexico about the tariffs and about the work that our teams will do in the coming weeks.
-embed — Il premier (@premier_prova) 3 febbraio 2025

+ I due si rivedranno a marzo, a margine della riunione dei ministri del Commercio.
-embed Visualizza questo post su Instagram
`,
  },
];

import type { PhraseRule } from "./furniture-rule.js";
import { phrases } from "./furniture-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";
const MORE = "I due hanno parlato di migranti e di pesca, secondo una nota diffusa in serata.";

/** Links to other articles: lines that are one, and headings that open a list of them. */
export const RELATED_RULES: readonly PhraseRule[] = [
  {
    id: "boilerplate/read-also",
    says: "A read-also line is a link to another article; bare, it announces the headlines under it.",
    kind: "related",
    opens: "next",
    whole: phrases(
      `leggi anche | leggi pure | leggete anche | vedi anche | guarda anche | ascolta anche | da leggere | da non perdere | read also | read more | see also | also read | lire aussi | per approfondire | approfondisci | approfondimenti | leggi l'approfondimento | ti potrebbe interessare | ti potrebbero interessare | ti potrebbe interessare anche | ti potrebbero interessare anche | potrebbe interessarti | potrebbero interessarti | potrebbe interessarti anche | potrebbero interessarti anche | potrebbe anche interessarti | potrebbero anche interessarti | potrebbe piacerti anche | potrebbero anche piacerti | potrebbe anche piacerti | consigliato | consigliati | può interessarti anche | può interessarti | ti può interessare | ti può interessare anche | ti può anche interessare | forse ti può interessare anche | forse ti interessa anche | ti consigliamo | ti consigliamo anche | ti suggeriamo | consigliati per te | per te | scelti per te | raccomandati per te | raccomandati | leggi di più | leggi | leggi tutto | leggi l'articolo | leggi articolo | leggi ancora | leggi qui | leggi la notizia | leggi su | leggi altro | you may also like | you might also like | recommended | recommended for you | recommended stories | suggested | cosa leggere dopo | in questo articolo | sullo stesso argomento | sullo stesso tema | sull'argomento | sul tema | sul tema leggi anche | gli altri articoli | correlati | correlate | correlato | related | collegati | contenuti collegati | lo speciale | lo speciale gli aggiornamenti | tutti gli aggiornamenti | gli aggiornamenti`,
    ),
    start: phrases(
      `leggi anche | leggi pure | leggete anche | leggi qui | leggi di più | leggi di più su | leggi altre notizie | leggi tutte le notizie | leggi tutti gli articoli | leggi tutte le news | leggi l'articolo | leggi il nostro | leggi la notizia | leggi altri articoli | leggi le altre | leggi ancora | vedi anche | guarda anche | ascolta anche | per approfondire leggi | per approfondire vedi | per approfondire clicca | approfondisci | ti potrebbe interessare | ti potrebbero interessare | potrebbe interessarti | potrebbero interessarti | potrebbe anche interessarti | può interessarti | ti può interessare | ti può anche interessare | forse ti interessa | forse ti può interessare | sullo stesso argomento | read also | read more | see also | also read | scopri anche | scopri tutte le notizie | tutte le notizie su | tutte le notizie di | tutti gli articoli su | tutti gli articoli di | altre notizie su | altri articoli su | altri articoli di | da leggere anche | non perderti | non perdere | clicca qui | cliccare qui | consulta anche | rileggi | vai all'articolo | vai alla notizia | vai allo speciale | per saperne di più`,
    ),
    label: phrases(
      `leggi | per approfondire | da leggere | il caso | lo speciale | speciale | la scheda | scheda | l'analisi | il commento | l'editoriale | correlato | approfondimento | approfondimenti | l'approfondimento | la diretta | diretta | focus | link | ultim'ora | ultima ora | breaking | breaking news | l'inchiesta`,
    ),
    longest: 300,
    yes: [
      {
        text: `${STORY}\n\n⟦LEGGI ANCHE –> Rinviato il vertice di Oslo: ecco perché⟧\n\n${MORE}`,
        value: { kind: "related", kept: false },
      },
      { text: `${STORY}\n\n⟦Potrebbe interessarti⟧\n\n${MORE}`, value: { kind: "related", kept: false } },
    ],
    no: [
      `Leggi e decreti sono stati al centro del colloquio al Colle tra il premier e il capo dello Stato.`,
      `${STORY}\n\nUltim'ora: il ministro ha chiamato nella notte il premier maltese.\n\n${MORE}`,
      `${STORY}\n\nPer approfondire i temi della pesca i due si rivedranno a Malta.\n\n${MORE}`,
      `${STORY}\n\nNon perdere la pazienza, ha detto il ministro al collega maltese.\n\n${MORE}`,
    ],
  },
  {
    id: "boilerplate/related-heading",
    says: "A heading such as related news or most read opens a list of headlines to the end of the page.",
    kind: "related",
    opens: "end",
    whole: phrases(
      `se ne è parlato anche su altri media | ne parlano anche altri media | notizie correlate | articoli correlati | articolo correlato | contenuti correlati | notizia correlata | post correlati | news correlate | argomenti correlati | temi correlati | video correlati | storie correlate | related news | related articles | related posts | related stories | related topics | correlati articoli | articoli simili | articoli consigliati | articoli suggeriti | articoli recenti | ultimi articoli | ultimi articoli pubblicati | altri articoli | altre notizie | altre news | altre notizie sul sito | altre notizie di | altre notizie della sezione | altro da esteri | altro su | articoli della stessa categoria | articoli della stessa sezione | dalla stessa categoria | dello stesso autore | altri articoli dello stesso autore | dalla stessa sezione | nella stessa sezione | della stessa sezione | in questa sezione | notizie simili | notizie recenti | notizie più lette | notizie del giorno | le notizie del giorno | le notizie più lette | le notizie più lette di oggi | le news più lette | le più lette | i più letti | più letti | più lette | più letti di oggi | i più letti della settimana | i più letti del mese | i più letti di oggi | più visti | i più visti | le più viste | i più cliccati | i più condivisi | i più commentati | più commentati | i più discussi | i più popolari | articoli più letti | gli articoli più letti | articoli più popolari | articoli popolari | top news | most read | most popular | most viewed | popular posts | recent posts | latest posts | latest news | trending now | video più visti | i video più visti | video del giorno | le ultime notizie | ultime notizie | ultime news | ultimissime | le ultimissime | ultime dalla sezione | ultim'ora dal mondo | news in evidenza | in evidenza | da non perdere | scelti per voi | scelti dalla redazione | dalla home | dalla homepage | dalla home page | in primo piano | oggi in prima pagina | prossimi articoli | prossimo articolo | continua con | continua la lettura | ti è piaciuto questo articolo | sfoglia il quotidiano | contenuti sponsorizzati | contenuti suggeriti | dal nostro network | dai nostri partner | dal network | speciali ed eventi | guarda anche i video | i blog | dai blog | le firme | i nostri blog | le altre notizie | gli altri titoli | tutte le ultime notizie | altri video | altri contenuti | vedi altri articoli | potrebbe piacerti | leggi anche altri articoli | archivio notizie | gli speciali | i nostri speciali | newsletter e podcast`,
    ),
    start: phrases(
      `notizie correlate | articoli correlati | contenuti correlati | potrebbero interessarti anche questi | altri articoli della categoria | altri articoli che potrebbero | altre notizie che | ti potrebbero interessare anche | articoli della stessa categoria | i più letti | le più lette | più letti | più lette | le notizie più lette | gli articoli più letti | gli articoli più | articoli più letti | ultime notizie da | ultime notizie di | ultime notizie su | ultimi articoli di | ultimi articoli da | le ultime notizie di | le ultime notizie da | più articoli da`,
    ),
    longest: 90,
    yes: [
      {
        text: `${STORY}\n\n${MORE}\n\n⟦Notizie correlate⟧\nRinviato il vertice di Oslo\nNuovo round di negoziati a Doha`,
        value: { kind: "related", kept: false },
      },
      {
        text: `${STORY}\n\n${MORE}\n\n⟦I più letti della settimana⟧\nIl premier a Parigi vede Macron`,
        value: { kind: "related", kept: false },
      },
    ],
    no: ["Le ultime notizie sui negoziati di Doha parlano di un accordo vicino, ha detto ieri il mediatore."],
  },
];

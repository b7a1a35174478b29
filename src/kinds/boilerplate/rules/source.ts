import type { PhraseRule } from "./furniture-rule.js";
import { phrases } from "./furniture-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

/** Who wrote, owns and passes on the text: bylines, author boxes, tags, legal notes, aggregators. */
export const SOURCE_RULES: readonly PhraseRule[] = [
  {
    id: "boilerplate/legal",
    says: "Copyright, company and registration notes.",
    kind: "legal",
    whole: phrases(
      `riproduzione riservata | riproduzione vietata | copyright | tutti i diritti riservati | all rights reserved | diritti riservati | note legali | disclaimer | termini e condizioni | condizioni d'uso | condizioni generali | termini di servizio | termini d'uso | terms of service | terms of use | terms and conditions | terms | colophon | credits | codice etico | legal | imprint | dati societari | dichiarazione di accessibilità | dichiarazione accessibilità | whistleblowing | licenza creative commons | mission | pubblicità e contatti | la società | chi siamo e contatti | per la tua pubblicità | concessionaria di pubblicità | fact checking policy`,
    ),
    start: phrases(
      `copyright | ©copyright | © copyright | riproduzione riservata | riproduzione vietata | vietata la riproduzione | tutti i diritti riservati | all rights reserved | testata giornalistica | testata registrata | testata reg | registrazione tribunale | registrazione al tribunale | registrato presso il tribunale | registrata presso il tribunale | reg tribunale | reg trib | autorizzazione del tribunale | autorizzazione tribunale | iscrizione al registro | iscrizione roc | iscritta al roc | società editrice | edito da | partita iva | p iva | p.iva | codice fiscale | c f e p iva | sede legale | capitale sociale | rea | issn | la testata fruisce | la testata usufruisce | contributi diretti editoria | quest'opera è distribuita con licenza | licenza creative commons | questo blog non rappresenta | questo sito non rappresenta | le immagini presenti | le foto presenti | le foto e i video | alcune immagini | il presente sito | i contenuti del sito | è vietata la riproduzione | for permission to reuse`,
    ),
    named: phrases(
      `direttore responsabile | direttore editoriale | vicedirettore responsabile | direttrice responsabile | editore`,
    ),
    part: phrases(
      `partita iva | p iva | p.iva | capitale sociale | iscrizione al registro delle imprese | testata giornalistica registrata | registrazione al tribunale di | registrazione tribunale di | trib di | senza il consenso scritto dell'editore | a condizione di citare | citare espressamente la fonte | utilizzabili e riproducibili | è consentita la riproduzione | riproduzione consentita | vietata la riproduzione | riproduzione anche parziale`,
    ),
    longest: 600,
    yes: [
      { text: `${STORY}\n⟦© Riproduzione riservata⟧`, value: { kind: "legal", kept: false } },
      {
        text: `${STORY}\n⟦Direttore responsabile Luca Ferri⟧`,
        value: { kind: "legal", kept: false },
      },
      {
        text: `${STORY}\n⟦Testata giornalistica registrata al Tribunale di Lucca, P.IVA 00000000000⟧`,
        value: { kind: "legal", kept: false },
      },
      {
        text: `${STORY}\n⟦I testi di questo portale si possono riprendere a condizione di citare la Gazzetta di Lucca⟧`,
        value: { kind: "legal", kept: false },
      },
    ],
    no: [
      "La riproduzione dei documenti era riservata ai due ambasciatori, ricevuti ieri dal presidente armeno.",
      `${STORY}\n\nEditore e ministro maltese si sono visti poi a Palazzo Chigi.\n\n${STORY.replace("ieri", "oggi")}`,
    ],
  },
  {
    id: "boilerplate/tags",
    says: "Tag and topic lists.",
    kind: "tags",
    opens: "next",
    whole: phrases(
      `tag | tags | tagged | etichette | parole chiave | keywords | argomenti | argomenti trattati | argomento | temi | hashtag | topic | topics | in questo articolo si parla di | in questa notizia si parla di | personaggi citati nell'articolo | luoghi | persone | persone citate | si parla di | di cosa parliamo | parliamo di`,
    ),
    start: phrases(
      `in questa notizia si parla di | in questo articolo si parla di | personaggi citati | argomenti correlati | argomenti trattati | altro su questi argomenti | articoli su questi argomenti | altri articoli su questi argomenti`,
    ),
    label: phrases(
      `tag | tags | etichette | parole chiave | keywords | argomenti | argomento | temi | hashtag | topic | topics | tagged with | etichettato`,
    ),
    longest: 400,
    yes: [{ text: `${STORY}\n⟦Tag: Malta, Farnesina, pesca⟧`, value: { kind: "tags", kept: false } }],
    no: ["Tagli alla difesa e basi americane: di questo hanno parlato ieri a Oslo i due ministri, secondo una nota."],
  },
  {
    id: "boilerplate/aggregator",
    says: "Tails by which an aggregator or a feed names its source or sends to the rest.",
    kind: "aggregator",
    whole: phrases(
      `continua a leggere | continua la lettura | continua | continue reading | continua sul sito | leggi tutto | leggi l'originale | leggi l'articolo originale | leggi l'articolo completo | articolo completo | articolo originale | fonte originale | fonte | source | sorgente | segue | vai al sito | visita il sito | apri il link | link all'articolo | leggi la notizia completa | read full article | read the full story | read the original | view original | the post | read more`,
    ),
    start: phrases(
      `continua a leggere | continua la lettura | continue reading | continua su | continua a leggere su | leggi su | leggi tutto su | leggi l'articolo originale | leggi l'articolo completo | leggi l'originale | leggi la notizia completa | leggi la notizia su | articolo originale | articolo tratto da | articolo completo su | l'articolo originale | questo articolo è stato pubblicato | questo articolo è apparso | questo articolo è tratto | questo articolo proviene | questo articolo è stato originariamente | the post | this article | this post | pubblicato originariamente su | tratto da | vai alla fonte | vai all'articolo originale | notizia tratta da | contenuto di | news fornita da | notizia fornita da | riceviamo e pubblichiamo | questo articolo è stato importato | questo articolo è stato tradotto | questo articolo è stato generato | questo contenuto è stato tradotto | questo articolo è disponibile solo | traduzione automatica | tradotto automaticamente | this article is only available | this articles in only available`,
    ),
    label: phrases(`fonte | fonti | source | via | sorgente | agenzia | agenzie | fonte notizia | fonte articolo`),
    longest: 320,
    yes: [
      { text: `${STORY}\n⟦🔗 Leggi su Gazzettadilucca.it⟧`, value: { kind: "aggregator", kept: false } },
      { text: `${STORY}\n⟦Continua a leggere⟧`, value: { kind: "aggregator", kept: false } },
    ],
    no: [
      `${STORY}\n\nVia libera da Bruxelles all'intesa di Malta.\n\n${STORY.replace("ieri", "oggi")}`,
      "Continua a Ginevra il negoziato fra le due delegazioni, ricevute ieri dal ministro svizzero.",
    ],
  },
  {
    id: "boilerplate/author-box",
    says: "A note on the author.",
    kind: "author",
    whole: phrases(
      `l'autore | autore | l'autrice | autrice | biografia | bio | chi è l'autore | informazioni sull'autore | about the author | tutti gli articoli | tutti i post | vedi tutti gli articoli | vedi tutti i post | altri articoli dell'autore | leggi tutti gli articoli | author | scritto da | the author | profilo autore | scrivi all'autore | segui l'autore`,
    ),
    start: phrases(
      `giornalista professionista | giornalista pubblicista | giornalista e | giornalista freelance | giornalista dal | giornalista di | nato a | nata a | laureato in | laureata in | classe 19 | classe 20 | vedi tutti gli articoli di | leggi tutti gli articoli di | tutti gli articoli di | altri articoli di | visualizza tutti gli articoli | view all posts by | more by | about the author | articoli dell'autore | scrive di | scrive per | si occupa di | collabora con | autore di | chi è`,
    ),
    part: phrases(
      `giornalista professionista | giornalista pubblicista | giornalista freelance | fa parte della redazione | della redazione di | caporedattore | caporedattrice | direttore di questo | appassionato di | appassionata di | collabora con | laureato in | laureata in | i suoi articoli | ha lavorato per diverse testate | vedi tutti gli articoli`,
    ),
    longest: 700,
    tail: true,
    yes: [
      {
        text: `${STORY}\n\n⟦Mario Bianchi, giornalista professionista, collabora con riviste di viaggi⟧`,
        value: { kind: "author", kept: false },
      },
    ],
    no: [
      "La giornalista professionista rapita in aprile ha incontrato ieri il premier a Palazzo Chigi, con i familiari.",
    ],
  },
];

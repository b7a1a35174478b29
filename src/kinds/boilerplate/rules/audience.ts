import type { PhraseRule } from "./furniture-rule.js";
import { phrases } from "./furniture-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

/** What a site wants of its readers: share, follow, subscribe, accept, comment, pay. */
export const AUDIENCE_RULES: readonly PhraseRule[] = [
  {
    id: "boilerplate/share",
    says: "Share, follow and print controls.",
    kind: "share",
    whole: phrases(
      `condividi | condividere | condivisioni | condivisione | condividi questo articolo | condividi l'articolo | condividi questa notizia | condividi la notizia | condividi questa pagina | condividi questo contenuto | condividi su | condividi via | condividi con | condividi con gli amici | condividi sui social | condividi sui tuoi social | share | share this | share on | share this article | share this post | share via | share with | shares | tweet | twitta | retweet | posta | like | mi piace | i like | facebook | twitter | x | x twitter | instagram | whatsapp | telegram | linkedin | pinterest | tumblr | reddit | messenger | youtube | tiktok | tik tok | threads | bluesky | mastodon | flipboard | pocket | viber | line | vk | google+ | google plus | google news | google discover | email | e-mail | mail | invia | invia per email | invia via email | invia per mail | invia tramite email | invia a un amico | stampa | stampa articolo | stampa l'articolo | stampa questo articolo | print | pdf | salva | salva articolo | salva l'articolo | salva per dopo | preferiti | aggiungi ai preferiti | copia | copia link | copia il link | copia indirizzo | copia url | copy link | copy url | link copiato | copied | copy to clipboard | link | url copiata | segnala | segnala errore | segnala un errore | segnala abuso | segui | segui su | seguici | seguici su | seguiteci | seguiteci su | follow | follow us | follow us on | seguici sui social | ascolta | ascolta l'articolo | ascolta la notizia | ascolta questo articolo | ascolta ora | ascolta il podcast | ascolta l'audio | ascolta audio | listen | regala | regala questo articolo | dona l'articolo | e | o | o su | su | via | tramite | social | clicca per condividere | altro | di più | sharing is caring | di lettura | minuti di lettura | si apre in una nuova finestra | opens in new window | il tuo browser non supporta l'elemento audio | your browser does not support the audio element`,
    ),
    start: phrases(
      `condividi su | condividi questo | condividi l'articolo | condividi via | condividi con | clicca per condividere | fai clic per condividere | fai clic qui per condividere | share on | share this | click to share | seguici su | seguici anche su | seguici sui | seguici sulla | seguiteci su | seguiteci sui | segui il nostro canale | segui i nostri canali | segui le nostre notizie su | segui le ultime notizie | segui gli aggiornamenti | segui tutti gli aggiornamenti | segui la nostra pagina | segui la pagina | segui la diretta su | segui tutte le news | segui su facebook | segui su google | seguici in diretta su | unisciti al nostro canale | unisciti al canale | unisciti alla nostra community | unisciti alla community | unisciti a noi | entra nel nostro canale | entra nel canale whatsapp | entra nel canale telegram | entra nella nostra community | entra a far parte della nostra | iscriviti al canale | iscriviti al nostro canale | iscriviti ai nostri canali | iscriviti al gruppo | iscriviti al nostro gruppo | diventa fan | metti mi piace | clicca mi piace | ricevi le notizie su whatsapp | ricevi gratis le notizie | tutte le notizie su whatsapp | resta aggiornato | rimani aggiornato | restate aggiornati | rimani sempre aggiornato | resta sempre aggiornato | resta connesso | non perderti le ultime | non perdere le ultime notizie | non perderti neanche una notizia | aggiungi ilgiornale | aggiungici alle | aggiungi come fonte preferita | scegli come fonte preferita | follow us on | like us on | find us on | ascolta questo articolo | ascolta la versione audio | unitevi alla nostra pagina | seguite la nostra pagina`,
    ),
    part: phrases(
      `sui nostri canali social | sui nostri profili | seguici sui | seguici anche su | come fonte preferita su google | su google discover | canale whatsapp di | canale telegram di | nostro canale whatsapp | nostro canale telegram | nostra pagina facebook | share on facebook | share on twitter`,
    ),
    longest: 260,
    yes: [
      { text: `⟦Condividi questo articolo Commenti⟧\n\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `⟦Seguici su Google News per altre notizie⟧\n\n${STORY}`, value: { kind: "share", kept: false } },
    ],
    no: ["Condividere i dati dei radar resta il nodo dell'accordo discusso ieri a Ottawa dai due ministri."],
  },
  {
    id: "boilerplate/newsletter",
    says: "Newsletter boxes.",
    kind: "newsletter",
    whole: phrases(
      `newsletter | newsletters | le newsletter | le nostre newsletter | la newsletter | iscriviti | inserisci la tua email | inserisci il tuo indirizzo email | indirizzo email | la tua email | your email address | invia`,
    ),
    start: phrases(
      `iscriviti alla newsletter | iscriviti alle newsletter | iscriviti alla nostra newsletter | iscriviti alle nostre newsletter | iscriviti gratis | iscriviti ora | iscriviti per ricevere | iscrivetevi alla | iscriviti a | iscriviti alla | registrati alla newsletter | ricevi la newsletter | ricevi le notizie | ricevi ogni giorno | ricevi ogni mattina | ricevi ogni settimana | ricevi le nostre | ricevi gli aggiornamenti | ricevi tutte le notizie | ricevi via email | vuoi ricevere le notizie | vuoi pubblicare i contenuti | vuoi leggere | vuoi saperne di più | vuoi approfondire | vuoi essere aggiornato | hai trovato un errore | hai una segnalazione | hai segnalazioni | vuoi ricevere la newsletter | vuoi ricevere ogni | vuoi rimanere aggiornato | vuoi restare aggiornato | inserisci la tua email | inserisci la tua mail | inserisci il tuo indirizzo | subscribe to our newsletter | sign up for our newsletter | sign up to our newsletter | get the latest | grazie per esserti iscritto | grazie per l'iscrizione | scopri le nostre newsletter | scopri la nostra newsletter | scopri tutte le newsletter | grazie per aver letto | se vuoi restare aggiornato | se vuoi rimanere aggiornato | le notizie del giorno direttamente | le principali notizie della giornata | il meglio della settimana | il riassunto della giornata`,
    ),
    part: phrases(
      `nella tua casella di posta | nella tua casella email | direttamente nella tua mail | alla nostra newsletter | newsletter gratuita | newsletter settimanale | newsletter quotidiana | riceverai una email | controlla la tua casella | sulla tua email`,
    ),
    longest: 320,
    yes: [
      {
        text: `${STORY}\n⟦Iscriviti alla newsletter per leggerci ogni mattina⟧`,
        value: { kind: "newsletter", kept: false },
      },
    ],
    no: ["Iscritti all'albo dei mediatori dal 2019, i due inviati hanno visto ieri il presidente ciadiano."],
  },
  {
    id: "boilerplate/app",
    says: "Boxes that ask the reader to install an app or to turn on notices.",
    kind: "subscribe",
    whole: phrases(
      `installa | installa l'app | installa ora | scarica | scarica l'app | scarica la app | scarica ora | scarica gratis | app | apri | apri nell'app | open in app | download | download on the app store | get it on google play | disponibile su google play | app store | google play | disponibile su | attiva le notifiche | icona app | continua nel browser`,
    ),
    start: phrases(
      `scarica l'app | scarica la app | scarica la nostra app | scarica gratis l'app | scarica gratuitamente | installa l'app | installa la nostra app | apri nell'app | leggi direttamente dalla | leggi sull'app | leggi nell'app | attiva le notifiche | abilita le notifiche | ricevi le notifiche | vuoi ricevere le notifiche | disponibile su app store`,
    ),
    part: phrases(
      `direttamente dalla nostra app | dalla nostra app | con la nostra app | la nostra app gratuita | su app store e google play | facile veloce e senza pubblicità`,
    ),
    longest: 220,
    yes: [
      { text: `⟦Scarica l'app per non perdere una notizia⟧\n\n${STORY}`, value: { kind: "subscribe", kept: false } },
    ],
    no: ["Installati due radar sull'isola dopo l'intesa, il ministro è volato ad Atene per vedere il collega."],
  },
  {
    id: "boilerplate/subscribe",
    says: "Subscription, paywall and donation boxes.",
    kind: "subscribe",
    whole: phrases(
      `abbonati | abbonamenti | abbonamento | banner abbonamento | abbonati ora | abbonati subito | abbonati a | abbonati gratis | subscribe | subscribe now | subscription | premium | contenuto premium | contenuto riservato | solo per abbonati | riservato agli abbonati | sei già abbonato | sei abbonato | sono abbonato | scopri le offerte | scopri l'offerta | vedi le offerte | tutte le offerte | sostienici | sostieni | dona | dona ora | fai una donazione | donate | donazioni | attiva ora | attiva | prova gratis | continua | continua senza accettare | rinnova | acquista | acquista una copia | compra il giornale | leggi gratis | sostieni il giornalismo | sostieni il nostro lavoro`,
    ),
    start: phrases(
      `abbonati a | abbonati per | abbonati e | abbonati subito | abbonati ora | abbonati al | abbonati con | abbonati all'edizione | sei già abbonato | se sei già abbonato | se sei abbonato | sei un abbonato | hai già un abbonamento | questo contenuto è riservato | questo articolo è riservato | questo articolo è disponibile solo | articolo riservato agli abbonati | contenuto riservato agli abbonati | contenuto disponibile solo | per continuare a leggere | continua a leggere con | per leggere l'articolo completo | per leggere tutto l'articolo | per leggere tutto acquista | l'articolo completo è disponibile | scopri di più nell'edizione | leggi questo articolo e tutti | vuoi leggere tutti gli articoli | hai letto tutti gli articoli gratuiti | sblocca l'articolo | sblocca questo | sblocca tutti | accedi a tutti i contenuti | accesso illimitato | prova gratis | prova gratuitamente | attiva l'abbonamento | attiva subito | acquista l'abbonamento | scegli l'abbonamento | scegli il tuo abbonamento | offerta speciale | offerta limitata | sostieni il | sostieni la nostra | sostieni l'informazione | sostieni un giornalismo | sostienici con | aiutaci a | se vuoi sostenere | se ti è piaciuto questo articolo | se questo articolo ti è piaciuto | ti è piaciuto questo articolo | dona il tuo | dona il 5 | fai una donazione | destina il 5 | scopri di più da | subscribe to get access | subscribe to continue | already a subscriber | scegli di sostenere | con il tuo abbonamento | leggi senza pubblicità | naviga senza pubblicità`,
    ),
    part: phrases(
      `riservato agli abbonati | contenuto riservato agli | euro al mese | al mese per i primi | disdici quando vuoi | sei già abbonato | già abbonato accedi | sull'edizione cartacea e digitale | nell'edizione digitale | acquista il quotidiano | scarica la versione digitale | il tuo sostegno è | il tuo contributo è | un giornale indipendente ha | senza il tuo aiuto`,
    ),
    longest: 400,
    yes: [
      { text: `${STORY}\n⟦Abbonati per continuare a leggere⟧`, value: { kind: "subscribe", kept: false } },
      { text: `${STORY}\n⟦Sei già abbonato? Accedi⟧`, value: { kind: "subscribe", kept: false } },
    ],
    no: ["Sostieni militari e logistici sono stati al centro del colloquio fra i due ministri della Difesa a Praga."],
  },
  {
    id: "boilerplate/cookie",
    says: "Cookie walls and privacy notices.",
    kind: "cookie",
    whole: phrases(
      `cookie | cookies | cookie policy | policy | privacy | privacy policy | informativa | informativa privacy | informativa sulla privacy | informativa cookie | informativa estesa | accetta | accetto | accetta tutti | accetta tutto | accetta e continua | accetta e chiudi | accetta i cookie | accetta tutti i cookie | accept | accept all | accept cookies | rifiuta | rifiuta tutti | rifiuta tutto | rifiuto | reject | reject all | decline | gestisci | gestisci preferenze | gestisci le preferenze | gestisci opzioni | gestisci cookie | gestisci i cookie | gestione cookie | gestisci consenso | gestisci il consenso | gestisci i consensi | gestisci i servizi | manage options | personalizza | personalizza i cookie | impostazioni cookie | impostazioni dei cookie | impostazioni privacy | preferenze cookie | preferenze privacy | preferenze sui cookie | rivedi consensi | aggiorna preferenze | salva preferenze | salva le preferenze | visualizza preferenze | visualizza le preferenze | funzionale | sempre attivo | statistiche | marketing | scopri di più | più informazioni | maggiori informazioni | ulteriori informazioni | learn more | ho capito | continua senza accettare | torna al consenso | consenso | consensi | dichiarazione sulla privacy | dichiarazione sui cookie | your privacy choices | gdpr | do not sell my personal information | e | ok`,
    ),
    start: phrases(
      `questo sito utilizza | questo sito usa | questo sito fa uso | questo sito web utilizza | questo sito web usa | questo sito o gli strumenti terzi | il nostro sito utilizza | il sito utilizza | noi e i nostri partner | noi e terze parti | utilizziamo i cookie | utilizziamo cookie | usiamo i cookie | usiamo cookie | utilizziamo tecnologie come i cookie | per fornire le migliori esperienze | per offrirti il miglior servizio | per offrire le migliori esperienze | chiudendo questo banner | proseguendo la navigazione | continuando la navigazione | continuando a navigare | continuando a utilizzare | cliccando su accetta | premendo accetta | we use cookies | we and our partners | this website uses cookies | this site uses cookies | by continuing to use | l'archiviazione tecnica | la memorizzazione tecnica | con il tuo consenso | previo tuo consenso | if you want to know more | gentile utente | i tuoi dati personali | il consenso a queste tecnologie`,
    ),
    part: phrases(
      `uso dei cookie | utilizzo dei cookie | utilizzo di cookie | uso di cookie | i cookie di profilazione | cookie tecnici | cookie policy | informativa sulla privacy | informativa privacy | privacy policy | trattamento dei miei dati`,
    ),
    longest: 700,
    yes: [
      {
        text: `⟦Questo sito utilizza cookie tecnici e di profilazione per offrirti un servizio migliore.⟧\n\n${STORY}`,
        value: { kind: "cookie", kept: false },
      },
      { text: `⟦Accetta tutti Rifiuta Personalizza⟧\n\n${STORY}`, value: { kind: "cookie", kept: false } },
    ],
    no: ["Con il tuo permesso, ha scherzato il premier rivolto al collega, la prossima volta ci vediamo a Lisbona."],
  },
  {
    id: "boilerplate/advert",
    says: "Marks of advertisements and paid content.",
    kind: "advert",
    whole: phrases(
      `pubblicità | pubblicita' | la pubblicità | advertisement | advertising | advertisment | adv | ads | ad | annuncio | annuncio pubblicitario | annunci | annunci sponsorizzati | messaggio pubblicitario | messaggio promozionale | spazio pubblicitario | inserzione | inserzione pubblicitaria | banner | banner pubblicitario | sponsor | sponsored | sponsored content | sponsorizzato | sponsorizzati | contenuto sponsorizzato | contenuti sponsorizzati | contenuti sponsorizzati da | promo | promosso | promosso da | sponsored by | raccomandato da | consigliato da | outbrain | taboola | by taboola | by outbrain | from the web | dal web | continua a leggere dopo la pubblicità | la notizia continua dopo la pubblicità | l'articolo continua dopo la pubblicità | articolo continua dopo la pubblicità | continua dopo la pubblicità | scroll to continue | scorri per continuare | scorri per continuare a leggere | publicité | werbung | publicidad | continue reading below | salta pubblicità | skip ad | ad blocker | redazionale | informazione pubblicitaria | contenuto promozionale`,
    ),
    start: phrases(
      `contenuto realizzato in collaborazione con | contenuto sponsorizzato | articolo sponsorizzato | informazione promozionale | contenuto offerto da | offerto da | powered by | brand content | l'articolo continua | la notizia continua | hai un ad blocker | stai usando un ad blocker | disattiva l'adblock | disattiva adblock | questo articolo contiene link affiliati`,
    ),
    longest: 160,
    yes: [
      {
        text: `${STORY}\n\n⟦PUBBLICITÀ⟧\n\nI due hanno parlato di migranti e di pesca, secondo una nota.`,
        value: { kind: "advert", kept: false },
      },
      {
        text: `${STORY}\n\n⟦- Pubblicità -⟧\n\nI due hanno parlato di migranti e di pesca, secondo una nota.`,
        value: { kind: "advert", kept: false },
      },
    ],
    no: ["La pubblicità dei verbali era stata chiesta dal premier nel colloquio di ieri a Zagabria con il collega."],
  },
  {
    id: "boilerplate/comments",
    says: "Comment forms and rules open the readers' part of the page.",
    kind: "comments",
    opens: "end",
    whole: phrases(
      `lascia un commento | lascia un tuo commento | lascia una risposta | lascia il tuo commento | scrivi un commento | aggiungi un commento | inserisci un commento | invia commento | invia un commento | pubblica un commento | posta un commento | commenta | commenta la notizia | commenta l'articolo | commenta questo articolo | partecipa alla discussione | partecipa alla conversazione | la discussione | rispondi | annulla risposta | cancella risposta | i commenti dei lettori | commenti dei lettori | i vostri commenti | tutti i commenti | leggi i commenti | leggi tutti i commenti | vedi i commenti | mostra commenti | mostra i commenti | vai ai commenti | nessun commento | nessun commento ancora | non ci sono commenti | ancora nessun commento | comments | comment | no comments | leave a comment | leave a reply | be the first to comment | post a comment | add a comment | write a comment | join the discussion | i più votati | più recenti | più vecchi | meno recenti | ordina per | commenti chiusi | i commenti sono chiusi | comments are closed | notificami | regolamento commenti`,
    ),
    start: phrases(
      `lascia un commento | lascia una risposta | lascia il tuo commento | il tuo indirizzo email non sarà pubblicato | l'indirizzo email non verrà pubblicato | i campi obbligatori sono contrassegnati | your email address will not be published | devi essere connesso per | devi effettuare il login per | devi accedere per | per commentare devi | per commentare è necessario | per poter commentare | effettua il login per commentare | accedi per commentare | registrati per commentare | do il mio consenso affinché | salva il mio nome email | save my name email | questo sito usa akismet | questo sito utilizza akismet | this site uses akismet | scopri come vengono elaborati i dati | scopri come i tuoi dati vengono elaborati | please enable javascript to view the comments | gentile lettore i commenti | gentile lettore la pubblicazione dei commenti | gentili lettori | i commenti sono moderati | i commenti sono sottoposti | i commenti dei lettori | i commenti su questo articolo | il commento sarà pubblicato | il tuo commento è in attesa | commenta per primo | sii il primo a commentare | scrivi qui il tuo commento | caratteri rimanenti | caratteri disponibili | notificami via e-mail | avvisami via email | avvertimi via email | visualizza i commenti | leggi i commenti | hai a disposizione`,
    ),
    part: phrases(
      `non sarà pubblicato i campi | lasciare un commento | inviare un commento | pubblicazione dei commenti | il mio nome email e sito web | battute per commento | caratteri per commento`,
    ),
    longest: 700,
    yes: [{ text: `${STORY}\n⟦Lascia un commento⟧\nMario: bella notizia`, value: { kind: "comments", kept: false } }],
    no: ["Commenta con parole caute il portavoce del Cremlino l'ipotesi di un incontro a Budapest fra i due leader."],
  },
];

import type { PhraseRule } from "./furniture-rule.js";
import { phrases } from "./furniture-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

/** Pictures, players, embeds and galleries. */
export const MEDIA_RULES: readonly PhraseRule[] = [
  {
    id: "boilerplate/embed",
    says: "Embed code, player and script notices.",
    kind: "embed",
    whole: phrases(
      `embed | incorpora | codice embed | copia il codice | copia codice | copia il codice embed | play | pausa | pause | riproduci | riproduci video | play video | guarda il video | guarda video | guarda | watch | watch the video | watch live | video player | video in riproduzione | in riproduzione | now playing | riprova | mute | unmute | schermo intero | fullscreen | qualità | velocità | sottotitoli | audio | il video | video correlati | video suggeriti | contenuto esterno | contenuto non disponibile | contenuto bloccato | external content | this browser does not support the video element | javascript is disabled | visualizza questo post su instagram | visualizza altro su instagram | view this post on instagram | vedi il tweet | vedi il post | mostra contenuto | horizontal line`,
    ),
    start: phrases(
      `copia e incolla il codice | copia il codice per | incorpora questo | your browser does not support | il tuo browser non supporta | il browser non supporta | il video non è disponibile | questo video non è disponibile | questo contenuto proviene da | questo contenuto non è disponibile | questo contenuto è ospitato | il contenuto proviene da partner | contenuto esterno | per vedere questo contenuto | per visualizzare questo contenuto | per visualizzare il video | please enable javascript | javascript è disabilitato | javascript sembra essere | abilita javascript | you need to enable javascript | adobe flash | guarda il video | guarda anche il video | guarda la diretta | guarda le foto | guarda la gallery | guarda la photogallery | guarda la fotogallery | guarda le immagini | guarda qui il video | clicca qui per vedere | clicca qui per il video | clicca sulla foto | clicca sull'immagine | visualizza questo post | view this post on | un post condiviso da | a post shared by | pic twitter com | visualizza immagine | durata video | durata del video | podcast a cura | ascolta il podcast | ascolta la puntata | ascolta il nuovo | riproduzione automatica`,
    ),
    label: phrases(
      `video | il video | audio | podcast | guarda | ascolta | diretta video | durata | videonews | video news | il podcast`,
    ),
    longest: 220,
    yes: [
      {
        text: `⟦Copia e incolla il codice embed del video qui sotto:⟧\n\n${STORY}`,
        value: { kind: "embed", kept: false },
      },
      {
        text: `${STORY}\n⟦Video: la stretta di mano alla Farnesina⟧\nI due hanno parlato di migranti e di pesca, secondo una nota.`,
        value: { kind: "embed", kept: false },
      },
    ],
    no: ["Video e audio dell'incontro fra i due ministri sono stati diffusi ieri dal governo di Ankara."],
  },
  {
    id: "boilerplate/caption-label",
    says: "A line that begins by naming itself a picture, a photograph or its author is a caption.",
    kind: "caption",
    whole: phrases(
      `immagine autore | immagine di copertina | immagine di repertorio | foto di repertorio | immagine d'archivio | foto d'archivio | foto di archivio | foto archivio | immagine in evidenza | featured image | default featured image | didascalia | caption | fonte immagine | fonte foto | foto dal web | foto di copertina | copertina | crediti | credits | photo credit | foto credits | ansa | foto ansa | archivio | ansa foto | lapresse | foto lapresse | getty images | afp | ap | reuters | epa | imagoeconomica | foto imagoeconomica | shutterstock | fotogramma | ipa | agf | ap photo | ritaglio | locandina | screenshot | fermo immagine | frame video | pexels | pixabay | unsplash | adobe stock | istock | wikimedia commons | wikipedia | rainews | foto facebook | foto twitter | foto instagram | ufficio stampa | foto ufficio stampa | palazzo chigi foto`,
    ),
    start: phrases(
      `nella foto | nelle foto | nell'immagine | in foto | in copertina | foto in copertina | foto di copertina | foto copertina | immagine di copertina | immagine generata | immagine creata | immagine tratta | immagine dal | foto tratta | foto tratte | foto di archivio | foto di repertorio | foto d'archivio | foto generica | foto da | foto dal | foto dalla | foto via | foto scattata | foto pubblicata | fonte immagine | fonte foto | crediti foto | credito foto | photo by | photo credit | photo credits | foto credit | foto credits | photo courtesy | foto by | diritti d'autore | a sinistra nella foto | image credit | image courtesy | picture by | foto ufficio stampa`,
    ),
    label: phrases(
      `credit | credits | credito | foto | immagine | immagini | didascalia | photo | photos | crediti | ph | image | copertina | fotografia | getty | epa | fotogallery | photogallery | le immagini`,
    ),
    longest: 400,
    yes: [
      { text: `⟦Foto: i due ministri alla Farnesina⟧\n\n${STORY}`, value: { kind: "caption", kept: false } },
      { text: `⟦Credit: Ufficio stampa del Quirinale⟧\n\n${STORY}`, value: { kind: "caption", kept: false } },
    ],
    no: ["Foto e filmati del colloquio sono stati consegnati ieri all'ambasciatore bielorusso dal ministero."],
  },
  {
    id: "boilerplate/gallery-title",
    says: "A short line that begins by offering pictures or a video is the title of a gallery.",
    kind: "gallery",
    start: phrases(
      `le foto di | le foto del | le foto della | le foto dell | le foto dei | le immagini di | le immagini del | le immagini della | le immagini dell | foto di | tutte le foto di | tutte le foto del | il video di | il video del | il video della | il video dell`,
    ),
    longest: 60,
    yes: [{ text: `⟦Le foto della visita a Malta⟧\n\n${STORY}`, value: { kind: "gallery", kept: false } }],
    no: [
      `${STORY}\n\nFoto di gruppo, poi il bilaterale con il premier maltese.\n\n${STORY.replace("ieri", "oggi")}`,
      "Le foto della stretta di mano fra i due ministri alla Farnesina sono state diffuse ieri dal governo maltese.",
    ],
  },
  {
    id: "boilerplate/gallery",
    says: "Counters and links of picture galleries.",
    kind: "gallery",
    whole: phrases(
      `sfoglia la gallery | sfoglia gallery | apri la gallery | vai alla gallery | vai alla fotogallery | vai alla photogallery | vedi la gallery | vedi le foto | guarda le foto | tutte le foto | le foto | foto successiva | foto precedente | ingrandisci | ingrandisci immagine | apri immagine | zoom | mostra didascalia | nascondi didascalia | slideshow | scorri le foto | sfoglia | scorri`,
    ),
    start: phrases(
      `sfoglia la gallery | vai alla gallery | vai alla fotogallery | sfoglia le foto | guarda tutte le foto | apri la galleria | galleria fotografica`,
    ),
    label: phrases(`gallery | fotogallery | galleria`),
    longest: 120,
    yes: [{ text: `⟦Sfoglia la gallery⟧\n\n${STORY}`, value: { kind: "gallery", kept: false } }],
    no: ["Sfoglia le carte e tace, il ministro, quando gli si chiede dell'incontro di Minsk con i mediatori."],
  },
];

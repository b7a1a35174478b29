import type { Construction } from "./construction.js";
import { GAP, NEAR, WHEN_AND_WHERE } from "./construction.js";

/** Verbs of taking part: "all'incontro hanno partecipato anche…". */
const ATTENDS = "essere? (partecipare|presenziare|intervenire|assistere)";

/** Event nouns with those who take part. */
export const NOUN_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/attendance",
    says: "Those who also take part in a contact told before: all'incontro hanno partecipato anche X e Y.",
    match: `a [<trigger>#Event] ${GAP} ${ATTENDS} (#Free|#State|#Break|#Comma){0,8} [<both>#Bare]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Macron ha ricevuto ieri a Parigi il premier libanese Nawaf Salam. All'⟦incontro⟧ ha partecipato anche il ministro degli Esteri francese Jean-Noël Barrot.",
        published: "2025-07-25",
        value: {
          type: "meeting",
          date: ["2025-07-24", "2025-07-24"],
          people: ["Jean-Noël Barrot", "Macron", "Nawaf Salam"],
          parties: ["FR", "LB"],
        },
      },
      {
        text: "Macron ha ricevuto ieri a Parigi Friedrich Merz. All'⟦incontro⟧ erano presenti per la Francia il ministro Jean-Noël Barrot e per la Germania il ministro Johann Wadephul.",
        published: "2025-07-25",
        value: { people: ["Friedrich Merz", "Jean-Noël Barrot", "Johann Wadephul", "Macron"], parties: ["DE", "FR"] },
      },
    ],
    no: [
      "All'incontro hanno partecipato oltre duecento studenti.",
      "All'incontro erano presenti gli alunni della scuola.",
    ],
  },
  {
    id: "contact/noun-between",
    says: "An event noun with tra or fra and those who take part: colloquio tra X e Y.",
    match: `[<trigger>#Event] ${GAP} tra [<both>#Actor]`,
    means: { one: "both" },
    yes: [
      {
        text: "L'⟦incontro⟧ tra Cassis e il collega russo Lavrov non ha permesso di fare passi avanti.",
        published: "2018-09-26",
        value: { status: "held", people: ["Cassis", "Lavrov"], parties: ["CH", "RU"] },
      },
      {
        text: "⟦Telefonata⟧ tra il vicepresidente del Consiglio e ministro degli Esteri Antonio Tajani e il ministro siriano Asaad al-Shaibani.",
        published: "2025-03-06",
        value: { type: "phone_call", people: ["Antonio Tajani", "Asaad al-Shaibani"], parties: ["IT", "SY"] },
      },
      {
        text: "Il Cremlino non esclude un ⟦incontro⟧ tra Putin e Zelensky.",
        published: "2025-08-20",
        value: { status: "proposed", people: ["Putin", "Zelensky"], parties: ["RU", "UA"] },
      },
      {
        text: "L'⟦incontro⟧ a Parigi tra Abu Mazen e Netanyahu è durato un'ora.",
        published: "2025-10-13",
        value: { people: ["Abu Mazen", "Netanyahu"], parties: ["IL", "PS"], place: "Parigi", duration: "PT1H" },
      },
      {
        text: "I ⟦colloqui⟧ tra Kinshasa e il gruppo armato M23 si terranno domani a Doha.",
        published: "2025-10-02",
        value: {
          type: "talks",
          status: "planned",
          parties: ["CD", "M23"],
          place: "Doha",
          date: ["2025-10-03", "2025-10-03"],
        },
      },
      {
        text: "Il ⟦trilaterale⟧ tra Italia, Libia e Turchia annunciato e mai avvenuto.",
        published: "2025-10-02",
        value: { status: "cancelled", parties: ["IT", "LY", "TR"] },
      },
      {
        text: "Il rinvio del ⟦vertice⟧ tra Italia e Francia è stato deciso ieri.",
        published: "2025-10-02",
        value: { status: "postponed", parties: ["FR", "IT"] },
      },
      {
        text: "Il terzo ⟦incontro trilaterale⟧ tra Italia, Serbia e Albania, originariamente programmato per il 9 gennaio, si terrà domani a Belgrado.",
        published: "2018-01-30",
        value: { status: "planned", date: ["2018-01-31", "2018-01-31"], parties: ["AL", "IT", "RS"] },
      },
      {
        text: "La ⟦telefonata⟧ di ieri sera tra Emmanuel Macron e Friedrich Merz è durata un'ora.",
        published: "2025-06-12",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-06-11", "2025-06-11"],
          people: ["Emmanuel Macron", "Friedrich Merz"],
          parties: ["DE", "FR"],
          duration: "PT1H",
        },
      },
      {
        text: "L'⟦incontro⟧ di ieri a Parigi tra Macron e Merz con il premier britannico Keir Starmer è durato un'ora.",
        published: "2025-07-11",
        value: { people: ["Keir Starmer", "Macron", "Merz"], parties: ["DE", "FR", "GB"], place: "Parigi" },
      },
      {
        text: "Si sono conclusi a Ginevra i ⟦colloqui⟧ tra Mosca e Kiev.",
        published: "2025-06-12",
        value: { type: "talks", status: "held", parties: ["RU", "UA"], place: "Ginevra", date: null },
      },
      {
        text: "Iniziato a Doha il terzo ⟦round⟧ di colloqui tra Kinshasa e Kigali.",
        published: "2025-07-15",
        value: { type: "talks", status: "ongoing", parties: ["CD", "RW"], place: "Doha" },
      },
      {
        text: "Al via oggi pomeriggio, nel palazzo delle Nazioni a Ginevra, i ⟦colloqui⟧ tra Kabul e Islamabad.",
        published: "2025-10-18",
        value: { type: "talks", status: "ongoing", parties: ["AF", "PK"] },
      },
      {
        text: "Erdoğan è preoccupato per l'esito del ⟦faccia a faccia⟧ previsto domani tra Zelensky e Vance.",
        published: "2025-02-13",
        value: { status: "planned", date: ["2025-02-14", "2025-02-14"], people: ["Vance", "Zelensky"] },
      },
      {
        text: "L'⟦incontro⟧ tra l'alto rappresentante dell'Ue per la politica estera Josep Borrell e il premier kosovaro Albin Kurti si è svolto ieri a Bruxelles.",
        published: "2023-06-23",
        value: { people: ["Albin Kurti", "Josep Borrell"], parties: ["EU", "XK"], place: "Bruxelles" },
      },
      {
        text: "I ⟦colloqui⟧ tra la delegazione ucraina e quella russa si sono svolti ieri a Istanbul.",
        published: "2025-06-03",
        value: { type: "talks", parties: ["RU", "UA"], place: "Istanbul", date: ["2025-06-02", "2025-06-02"] },
      },
      {
        text: "Ieri il ⟦vertice⟧ tra Roma e Tirana a cui hanno preso parte Giorgia Meloni ed Edi Rama.",
        published: "2025-11-13",
        value: { people: ["Edi Rama", "Giorgia Meloni"], parties: ["AL", "IT"] },
      },
      {
        text: "Non ci sarà alcun ⟦bilaterale⟧ tra Meloni e Macron a Johannesburg.",
        published: "2025-11-20",
        value: { status: "denied", people: ["Macron", "Meloni"], parties: ["FR", "IT"] },
      },
      {
        text: "I ⟦colloqui⟧ tra Kiev e Mosca previsti per l'inizio di marzo si terranno a Istanbul.",
        published: "2025-11-24",
        value: { status: "planned", date: ["2026-03-01", "2026-03-10"], parties: ["RU", "UA"], place: "Istanbul" },
      },
      {
        text: "Il ⟦colloquio⟧ tra Emmanuel Macron e il presidente del Consiglio è durato mezz'ora.",
        published: "2023-01-10",
        value: { people: ["Emmanuel Macron"], parties: ["FR", "IT"], duration: "PT30M" },
      },
      {
        text: "Ieri la ⟦telefonata⟧ tra lo stesso Macron e Donald Trump.",
        published: "2025-03-13",
        value: { type: "phone_call", people: ["Donald Trump", "Macron"], parties: ["FR", "US"] },
      },
      {
        text: "Erano due i temi dell'⟦incontro⟧ tra le delegazioni di Zagabria e Lubiana, rappresentate dai ministri Gordan Grlić Radman e Tanja Fajon.",
        published: "2024-06-04",
        value: { people: ["Gordan Grlić Radman", "Tanja Fajon"], parties: ["HR", "SI"] },
      },
    ],
    no: [
      "Il movimento tra i banchi di Hamas è cresciuto.",
      "L'incontro tra Juventus e Torino è finito in parità.",
      "I rapporti tra Mosca e Kiev restano tesi.",
      "L'incontro tra gli alunni e i nonni con la merenda è piaciuto a tutti.",
    ],
  },
  {
    id: "contact/noun-between-with",
    says: "As noun-between, with con where the grammar asks for e: incontro tra X con Y.",
    match: "[<trigger>#Event] #Free{0,5} tra [<one>(#Actor && !#Plural)] con [<other>#Actor]",
    means: { one: "group" },
    yes: [
      {
        text: "⟦Incontro⟧ tra il premier greco Mitsotakis con il presidente cipriota Christodoulides ad Atene.",
        published: "2024-11-12",
        value: { type: "meeting", people: ["Christodoulides", "Mitsotakis"], parties: ["CY", "GR"], place: "Atene" },
      },
    ],
    no: ["Incontro tra amici con merenda al parco."],
  },
  {
    id: "contact/between-noun",
    says: "Those who take part, before the event: tra X e Y è in programma un faccia a faccia.",
    match: `tra [<both>(#Actor && #Plural)] (essere|prevedere|tenere|svolgere|programmare|fissare|avvenire) (#Setting|programma|calendario|agenda|anche|poi){0,8} [<trigger>#Encounter]`,
    means: { one: "both" },
    yes: [
      {
        text: "Tra Emmanuel Macron e Friedrich Merz è in programma domani a Tolone un ⟦faccia a faccia⟧.",
        published: "2025-08-28",
        value: {
          status: "planned",
          date: ["2025-08-29", "2025-08-29"],
          people: ["Emmanuel Macron", "Friedrich Merz"],
          parties: ["DE", "FR"],
          place: "Tolone",
        },
      },
      {
        text: "Meloni vedrà oggi a Roma Shigeru Ishiba. Tra i due è prevista anche una ⟦colazione di lavoro⟧.",
        published: "2025-02-14",
        value: {
          type: "meeting",
          status: "planned",
          people: ["Meloni", "Shigeru Ishiba"],
          date: ["2025-02-14", "2025-02-14"],
        },
      },
    ],
    no: ["Tra Roma e Parigi c'è sintonia dopo il vertice.", "Tra i temi è prevista anche la visita al museo."],
  },
  {
    id: "contact/noun-comma-between",
    says: "As noun-between, behind a comma that closes when and where: l'incontro di oggi al ministero, tra X e Y.",
    match: `[<trigger>#Event] ${NEAR} #Date ${NEAR} #Comma tra [<both>(#Actor && #Plural)] (#Break|#Comma)`,
    means: { one: "both" },
    yes: [
      {
        text: "È quanto emerso dall'⟦incontro⟧ di ieri mattina al Viminale, tra il ministro dell'Interno Matteo Piantedosi e il commissario europeo Magnus Brunner.",
        published: "2025-02-20",
        value: {
          type: "meeting",
          date: ["2025-02-19", "2025-02-19"],
          people: ["Magnus Brunner", "Matteo Piantedosi"],
          parties: ["EU", "IT"],
        },
      },
    ],
    no: ["Dopo il vertice di ieri, tra Roma e Parigi è tornato il sereno."],
  },
  {
    id: "contact/noun-verb-between",
    says: "As noun-between, with the verb of the event before tra: un incontro è previsto domani a Ginevra tra X e Y.",
    match: `[<trigger>#Event] ${NEAR} #Relative? ${WHEN_AND_WHERE} (#Happens|#Light) ${WHEN_AND_WHERE} tra [<both>(#Actor && #Plural)]`,
    means: { one: "both" },
    yes: [
      {
        text: "Il ⟦colloquio⟧ si è svolto al telefono tra Keir Starmer ed Emmanuel Macron.",
        published: "2025-08-20",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Keir Starmer"] },
      },
      {
        text: "Un ⟦incontro⟧ è previsto domani a Ginevra tra Sergej Lavrov e Marco Rubio.",
        published: "2025-05-14",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2025-05-15", "2025-05-15"],
          people: ["Marco Rubio", "Sergej Lavrov"],
          parties: ["RU", "US"],
          place: "Ginevra",
        },
      },
      {
        text: "I ⟦colloqui⟧ si sono svolti ieri a Riad tra le delegazioni di Russia e Stati Uniti.",
        published: "2025-02-19",
        value: { type: "talks", status: "held", date: ["2025-02-18", "2025-02-18"], parties: ["RU", "US"] },
      },
      {
        text: "L'⟦incontro⟧ che, nella notte tra lunedì e martedì, c'è stato tra Joe Biden e Xi Jinping è durato tre ore.",
        published: "2021-11-17",
        value: { type: "meeting", people: ["Joe Biden", "Xi Jinping"], parties: ["CN", "US"] },
      },
      {
        text: "Nessun ⟦incontro⟧ è previsto tra Putin e Zelensky.",
        published: "2025-05-14",
        value: { status: "denied", people: ["Putin", "Zelensky"], parties: ["RU", "UA"] },
      },
    ],
    no: ["L'incontro ha confermato le distanze tra Mosca e Kiev.", "L'incontro è finito in parità tra Roma e Lazio."],
  },
  {
    id: "contact/summons-of",
    says: "The noun of a summons with the envoy: la convocazione dell'ambasciatore.",
    match: `[<trigger>(convocazione && #Event)] ${NEAR} di [<other>(#Actor && #People)]`,
    means: { one: "owner", initiator: "one", type: "summons" },
    yes: [
      {
        text: "Immediata la ⟦convocazione⟧ al ministero degli Esteri turco del nostro ambasciatore ad Ankara, Giorgio Marrapodi, al quale è stato chiesto un chiarimento.",
        published: "2025-10-02",
        value: { type: "summons", status: "held", people: ["Giorgio Marrapodi"], parties: ["IT", "TR"] },
      },
      {
        text: "La ⟦convocazione⟧ alla Farnesina dell'ambasciatore russo Paramonov è arrivata ieri.",
        published: "2025-10-02",
        value: { type: "summons", status: "held", people: ["Paramonov"], parties: ["IT", "RU"], initiator: "IT" },
      },
      {
        text: "Immediata la ⟦convocazione⟧ dell'ambasciatore italiano al ministero degli Esteri turco.",
        published: "2025-10-02",
        value: { type: "summons", parties: ["IT", "TR"], initiator: "TR" },
      },
      {
        text: "Il Kenya ha annullato la ⟦convocazione⟧ dell'ambasciatore somalo, prevista per oggi.",
        published: "2019-06-06",
        value: { type: "summons", status: "cancelled", date: ["2019-06-06", "2019-06-06"], parties: ["KE", "SO"] },
      },
    ],
    no: ["La convocazione del consiglio comunale è per lunedì."],
  },
  {
    id: "contact/noun-place-between",
    says: "As noun-between, with a bare place name in the gap, as wires drop prepositions: il vertice mercoledì Washington tra X e Y.",
    match: `[<trigger>#Event] ${GAP} [<where>#State] tra [<both>#Actor]`,
    means: { one: "both" },
    yes: [
      {
        text: "Il ⟦colloquio⟧ di ieri Ankara tra Emmanuel Macron e Recep Tayyip Erdoğan è durato un'ora.",
        published: "2025-06-12",
        value: { type: "meeting", parties: ["FR", "TR"], place: "Ankara", duration: "PT1H" },
      },
    ],
    no: ["Il divario della Francia tra ricchi e poveri cresce, dice l'incontro di studio."],
  },
  {
    id: "contact/turn-of",
    says: "Whose turn it is with the one who met the last: poi sarà la volta di Y.",
    match: `[<trigger>(volta && #Event)] di [<other>(#Actor && #People)]`,
    means: { one: "absent" },
    yes: [
      {
        text: "Xi Jinping sarà a Roma dal 21 marzo. Il 22 vedrà il presidente Mattarella. Il 23 marzo, invece, sarà la ⟦volta⟧ del premier Giuseppe Conte (che deciderà entro fine aprile sull'intesa).",
        published: "2019-03-10",
        value: { status: "planned", date: ["2019-03-23", "2019-03-23"], people: ["Giuseppe Conte", "Xi Jinping"] },
      },
      {
        text: "Domani alle 10 Mattarella riceverà al Quirinale il presidente del Senato Ignazio La Russa. Alle 11 sarà la ⟦volta⟧ del presidente della Camera Lorenzo Fontana.",
        published: "2024-03-05",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2024-03-06", "2024-03-06"],
          people: ["Lorenzo Fontana", "Mattarella"],
          parties: ["IT"],
        },
      },
    ],
    no: ["È la prima volta del ministro a Parigi.", "Poi è stata la volta del secondo tempo."],
  },
  {
    id: "contact/noun-of-with",
    says: "An event noun with its owner and the other side: l'incontro di X con Y.",
    match: `[<trigger>#Encounter] ${NEAR} (di|da) [<one>#Actor] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "group" },
    yes: [
      {
        text: "L'⟦incontro⟧ del presidente turco Erdoğan con il premier greco Kyriakos Mitsotakis si è svolto ad Ankara.",
        published: "2024-05-14",
        value: { type: "meeting", status: "held", parties: ["GR", "TR"], place: "Ankara" },
      },
    ],
    no: ["L'incontro del regista con il pubblico si terrà in biblioteca."],
  },
  {
    id: "contact/noun-with",
    says: "An event noun with con and the other side; its owner is who has it: ha avuto un colloquio con Y.",
    match: `[<trigger>#Encounter] ${GAP} con [<other>(#Actor|#Side)]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Dopo il ⟦colloquio⟧ con Macron, Meloni ha sentito al telefono il premier israeliano Netanyahu.",
        published: "2025-03-06",
        value: { type: "meeting", people: ["Macron", "Meloni"], parties: ["FR", "IT"] },
      },
      {
        text: "Li Keqiang è a Tokyo per partecipare a un ⟦trilaterale⟧ con Shinzo Abe e Moon Jae-in.",
        published: "2018-05-08",
        value: { status: "planned", people: ["Li Keqiang", "Moon Jae-in", "Shinzo Abe"], parties: ["CN", "JP", "KR"] },
      },
      {
        text: "Mercoledì è prevista la partecipazione di Li Keqiang al ⟦vertice⟧ con Abe e il presidente sudcoreano Moon Jae-in.",
        published: "2018-05-08",
        value: { type: "summit", status: "planned", date: ["2018-05-09", "2018-05-09"] },
      },
      {
        text: "Putin non ha accettato un ⟦incontro⟧ con Zelensky.",
        published: "2025-08-20",
        value: { status: "refused", people: ["Putin", "Zelensky"] },
      },
      {
        text: "La presidente Debora Serracchiani ha avuto un ⟦incontro⟧ con l'ambasciatore Gianni Piccato, con il presidente Claudio Meloni e con il ministro Danilo Astori.",
        published: "2017-03-07",
        value: { people: ["Claudio Meloni", "Danilo Astori", "Debora Serracchiani", "Gianni Piccato"] },
      },
      {
        text: "Papa Leone XIV vedrà ad Ankara il presidente Erdogan. L'Italia seguirà il suo ⟦incontro⟧ con Erdogan.",
        published: "2025-11-20",
        value: { people: ["Erdogan", "Leone XIV"], parties: ["TR", "VA"], place: "Ankara" },
      },
      {
        text: "Keir Starmer ha avuto ⟦colloqui⟧ con vari leader europei, tra i quali Macron e Merz.",
        published: "2025-10-02",
        value: { people: ["Keir Starmer", "Macron", "Merz"], parties: ["DE", "FR", "GB"] },
      },
      {
        text: "Donald Trump apre a un ⟦incontro⟧ con Nicolás Maduro.",
        published: "2025-11-20",
        value: { status: "proposed", people: ["Donald Trump", "Nicolás Maduro"], parties: ["US", "VE"] },
      },
      {
        text: "Zelensky ha avuto un ⟦colloquio⟧ con Steve Witkoff, prima del trilaterale che si terrà il 17 febbraio a Ginevra.",
        published: "2026-02-14",
        value: { status: "held", people: ["Steve Witkoff", "Zelensky"], date: null, place: null },
      },
      {
        text: "Witkoff ha annunciato un ⟦incontro⟧ con il segretario del Consiglio per la sicurezza e la difesa nazionale ucraino, Rustem Umerov.",
        published: "2026-02-24",
        value: { status: "planned", people: ["Rustem Umerov", "Witkoff"], parties: ["UA", "US"] },
      },
      {
        text: "«È stato un ⟦incontro⟧ utile con il presidente serbo Vučić», ha detto Ursula von der Leyen.",
        published: "2025-10-15",
        value: { status: "held", people: ["Ursula von der Leyen", "Vučić"], parties: ["EU", "RS"] },
      },
      {
        text: "«Ho avuto un ottimo ⟦colloquio⟧ con il premier Rama», ha scritto Emmanuel Macron.",
        published: "2025-10-15",
        value: { status: "held", people: ["Emmanuel Macron", "Rama"], parties: ["AL", "FR"] },
      },
      {
        text: "La premier Mette Frederiksen è a Palazzo Chigi per un ⟦incontro⟧, ancora in corso, con Giorgia Meloni.",
        published: "2024-12-05",
        value: { status: "ongoing", people: ["Giorgia Meloni", "Mette Frederiksen"], parties: ["DK", "IT"] },
      },
      {
        text: "A Bruxelles Tajani ha avuto ⟦bilaterali⟧ con i colleghi di Ungheria e Giordania.",
        published: "2025-11-20",
        value: { status: "held", people: ["Tajani"], parties: ["HU", "IT"], place: "Bruxelles" },
      },
      {
        text: "Molto bene, scrive Donald Trump a margine del ⟦colloquio⟧ con Vladimir Putin.",
        published: "2025-05-20",
        value: { status: "held", people: ["Donald Trump", "Vladimir Putin"], parties: ["RU", "US"] },
      },
      {
        text: "Il Presidente del Consiglio ha visto ieri il Santo Padre. Sempre ieri Giorgia Meloni ha avuto un ⟦colloquio⟧ con Papa Leone XIV.",
        published: "2025-05-21",
        value: { date: ["2025-05-20", "2025-05-20"], people: ["Giorgia Meloni", "Leone XIV"] },
      },
      {
        text: "Volodymyr Zelensky all'Europa: «Agite». Domani ⟦trilaterale⟧ con Usa e Russia.",
        published: "2026-01-22",
        value: { type: "summit", status: "planned", people: [], parties: ["RU", "UA", "US"] },
      },
      {
        text: "Il programma della visita di Emmanuel Macron: ⟦incontri⟧ con Sergio Mattarella e Giorgia Meloni.",
        published: "2025-06-02",
        value: { status: "planned", people: ["Emmanuel Macron", "Sergio Mattarella"], parties: ["FR", "IT"] },
      },
      {
        text: "Lula è in Messico, dove domani avrà una ⟦discussione⟧ sul dossier Venezuela con la presidente Claudia Sheinbaum.",
        published: "2025-06-02",
        value: { date: ["2025-06-03", "2025-06-03"], people: ["Claudia Sheinbaum", "Lula"], parties: ["BR", "MX"] },
      },
      {
        text: "La premier danese Mette Frederiksen è a Parigi. La Groenlandia sarà oggetto di ⟦colloqui⟧ con Emmanuel Macron.",
        published: "2026-01-14",
        value: { people: ["Emmanuel Macron", "Mette Frederiksen"], parties: ["DK", "FR"] },
      },
      {
        text: "Il prefetto di Napoli ha convocato per oggi, alle ore 18, presso la sede della Protezione civile (Centro direzionale) di Pozzuoli, una ⟦riunione⟧ con il ministro Nello Musumeci.",
        published: "2025-03-13",
        value: { status: "planned", date: ["2025-03-13", "2025-03-13"], parties: ["IT"] },
      },
      {
        text: "Tajani ha avuto oggi un lungo e cordiale ⟦colloquio telefonico⟧ con l'omologo turco Hakan Fidan.",
        published: "2025-03-04",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-03-04", "2025-03-04"],
          people: ["Hakan Fidan", "Tajani"],
          parties: ["IT", "TR"],
        },
      },
      {
        text: "Al termine del ⟦bilaterale⟧ con il premier britannico Keir Starmer, Macron ha parlato di progressi.",
        published: "2025-07-10",
        value: { type: "meeting", status: "held", people: ["Keir Starmer", "Macron"], parties: ["FR", "GB"] },
      },
      {
        text: "Meloni ha avuto un ⟦colloquio⟧ sull'Ucraina con Zelensky.",
        published: "2025-03-08",
        value: { type: "meeting", status: "held", people: ["Meloni", "Zelensky"], parties: ["IT", "UA"] },
      },
      {
        text: "Russia: Putin oggi a Roma, previsto un ⟦incontro⟧ con Mattarella.",
        published: "2019-07-04",
        value: { status: "planned", people: ["Mattarella", "Putin"], parties: ["IT", "RU"], place: "Roma" },
      },
      {
        text: "Il governo israeliano ha deciso l'invio di una delegazione saudita per un ⟦incontro⟧ con il premier libanese Nawaf Salam.",
        published: "2025-07-25",
        value: { status: "planned", people: ["Nawaf Salam"], parties: ["LB", "SA"] },
      },
      {
        text: "Concluso il ⟦colloquio⟧ con Mattarella, il presidente finlandese Alexander Stubb ha lasciato il palazzo.",
        published: "2024-10-10",
        value: { status: "held", people: ["Alexander Stubb", "Mattarella"], parties: ["FI", "IT"] },
      },
      {
        text: "Oggi a Bruxelles arrivano il presidente serbo Aleksandar Vučić e il premier kosovaro Albin Kurti. Josep Borrell ha in programma ⟦incontri separati⟧ con i due leader.",
        published: "2023-06-22",
        value: { status: "planned", people: ["Albin Kurti", "Josep Borrell"], parties: ["EU", "XK"] },
      },
      {
        text: "Oggi Mattarella è a Rabat. Il Sahel sarà oggetto di ⟦colloqui⟧ con il re Mohammed VI.",
        published: "2024-06-04",
        value: { people: ["Mattarella", "Mohammed VI"], parties: ["IT", "MA"] },
      },
      {
        text: "Tajani prepara l'⟦incontro⟧ con il ministro turco Hakan Fidan (arrivato lunedì a Parigi).",
        published: "2024-06-04",
        value: { people: ["Hakan Fidan", "Tajani"], place: null },
      },
      {
        text: "Pashinyan ha avuto a Tirana brevi ⟦conversazioni⟧ con il presidente francese Emmanuel Macron e con il premier britannico Keir Starmer.",
        published: "2025-05-16",
        value: { people: ["Emmanuel Macron", "Pashinyan"], parties: ["AM", "FR"], place: "Tirana" },
      },
    ],
    no: ["Macron ha avuto un incontro con i giornalisti.", "Il contratto di collaborazione con il comune è scaduto."],
  },
  {
    id: "contact/noun-with-all",
    says: "An event noun, a comma, and with con all who take part: il vertice, con i ministri di A, B e C.",
    match: `[<trigger>#Event] ${GAP} #Comma con [<both>(#Actor && #Plural)]`,
    means: { one: "both" },
    yes: [
      {
        text: "Oggi a Washington si tiene il ⟦vertice⟧ sulla Groenlandia, con i ministri degli Esteri di Stati Uniti e Danimarca.",
        published: "2026-01-14",
        value: { type: "summit", date: ["2026-01-14", "2026-01-14"], parties: ["DK", "US"], place: "Washington" },
      },
    ],
    no: ["L'incontro si terrà in biblioteca, con le maestre e i genitori."],
  },
  {
    id: "contact/noun-verb-with",
    says: "As noun-with, with the verb of the event before con: un colloquio si è svolto ieri con Y.",
    match: `[<trigger>#Encounter] ${NEAR} (#Happens|#Light) ${WHEN_AND_WHERE} con [<other>(#Actor|#Side)]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Cassis è a New York. ⟦Colloqui⟧ sono avvenuti anche con il presidente turco Erdoğan.",
        published: "2018-09-26",
        value: { people: ["Cassis", "Erdoğan"], parties: ["CH", "TR"] },
      },
      {
        text: "Il ministro Tajani è arrivato ieri a Berna. Un ⟦incontro⟧ è previsto oggi con il presidente svizzero Guy Parmelin.",
        published: "2026-02-11",
        value: {
          type: "meeting",
          status: "planned",
          date: ["2026-02-11", "2026-02-11"],
          people: ["Guy Parmelin", "Tajani"],
          parties: ["CH", "IT"],
        },
      },
    ],
    no: ["L'incontro si è chiuso con un brindisi.", "L'incontro è finito con la vittoria dei padroni di casa."],
  },
  {
    id: "contact/with-noun",
    says: "The other side stands between the verb and the event noun: ha avuto con Y un colloquio.",
    match: `#Light ${NEAR} con [<other>#Actor] ${NEAR} [<trigger>#Encounter]`,
    means: { one: "owner" },
    yes: [
      {
        text: "Macron ha avuto con il cancelliere tedesco Friedrich Merz un lungo ⟦colloquio⟧.",
        published: "2025-06-12",
        value: { type: "meeting", status: "held", people: ["Friedrich Merz", "Macron"], parties: ["DE", "FR"] },
      },
    ],
    no: ["Ha avuto con il pubblico un incontro di un'ora."],
  },
  {
    id: "contact/noun-said-during",
    says: "What one side says to the other in the course of it: ha ribadito a Y il sostegno nel corso di un colloquio.",
    match: `#Tells #Free{0,3} a [<other>(#Actor && #People)] (#Free|#State|#Comma){0,14} [<trigger>#Encounter]`,
    means: { one: "owner", behind: /(?:durante|corso di) $/u },
    yes: [
      {
        text: "Meloni ha ribadito a Zelensky il sostegno dell'Italia nel corso di una ⟦telefonata⟧.",
        published: "2025-03-06",
        value: { type: "phone_call", people: ["Meloni", "Zelensky"], parties: ["IT", "UA"] },
      },
      {
        text: "Tajani ha espresso al collega israeliano Gideon Saar la sua preoccupazione durante un ⟦colloquio⟧ alla Farnesina.",
        published: "2025-03-06",
        value: { type: "meeting", people: ["Gideon Saar", "Tajani"], parties: ["IL", "IT"] },
      },
    ],
    no: [
      "Il ministro ha detto ai giornalisti durante un incontro con gli studenti che resterà.",
      "Il premier ha chiesto al Parlamento la fiducia.",
    ],
  },
  {
    id: "contact/noun-addressed-in",
    says: "Whom one side turns to in the course of it, or thanks for it: ha rassicurato Y in una telefonata.",
    match: `(#Addresses && #Active) #Free{0,3} [<other>(#Actor && #People && #Bare)] (#Free|#State){0,10} [<trigger>#Encounter]`,
    means: { one: "owner", behind: /(?:durante|corso di|in|per) $/u },
    yes: [
      {
        text: "Meloni ha rassicurato Zelensky in una ⟦telefonata⟧.",
        published: "2025-03-06",
        value: { type: "phone_call", people: ["Meloni", "Zelensky"], parties: ["IT", "UA"] },
      },
      {
        text: "Zelensky ha ringraziato Macron per l'⟦incontro⟧ di ieri a Parigi.",
        published: "2025-03-06",
        value: { type: "meeting", status: "held", people: ["Macron", "Zelensky"], date: ["2025-03-05", "2025-03-05"] },
      },
    ],
    no: [
      "Il ministro ha ringraziato Meloni per la proposta di un convegno.",
      "Zelensky ha ringraziato Macron prima di volare a Londra, dove il vertice è in corso.",
    ],
  },
  {
    id: "contact/noun-pair",
    says: "An event noun beside a pair joined by a hyphen: vertice Trump-Putin, colloqui russo-americani.",
    match: `[<trigger>#Event] ${NEAR} [<both>#Pair]`,
    means: { one: "both" },
    yes: [
      {
        text: "Guerra, ⟦vertice⟧ Meloni Macron a Parigi.",
        published: "2025-03-06",
        value: { people: ["Macron", "Meloni"], parties: ["FR", "IT"], place: "Parigi" },
      },
      {
        text: "Domani il ⟦vertice⟧ Macron-Merz a Berlino.",
        published: "2025-07-22",
        value: {
          type: "summit",
          status: "planned",
          date: ["2025-07-23", "2025-07-23"],
          people: ["Macron", "Merz"],
          place: "Berlino",
        },
      },
      {
        text: "Oggi a Ginevra il secondo ⟦trilaterale⟧ Armenia-Azerbaigian-Usa.L'Unione europea non è stata invitata.",
        published: "2025-08-08",
        value: { status: "planned", date: ["2025-08-08", "2025-08-08"], parties: ["AM", "AZ", "US"], place: "Ginevra" },
      },
      {
        text: "⟦Incontro⟧ Tajani-Barrot oggi a Roma.",
        published: "2025-03-14",
        value: { status: "held", date: ["2025-03-14", "2025-03-14"], people: ["Barrot", "Tajani"], place: "Roma" },
      },
    ],
    no: ["Il volo Roma-Milano è in ritardo dopo l'incontro di calcio."],
  },
  {
    id: "contact/pair-noun",
    says: "A pair joined by a hyphen before the event noun: Trump-Putin, telefonata di un'ora.",
    match: "[<both>#Pair] (#Comma|#Break)? [<trigger>#Event]",
    means: { one: "both" },
    yes: [
      {
        text: "Trump-Putin, ⟦telefonata⟧ di due ore.",
        published: "2025-05-19",
        value: { type: "phone_call", status: "held", people: ["Putin", "Trump"], duration: "PT2H" },
      },
    ],
    no: ["Roma-Lazio, incontro deciso nel finale."],
  },
  {
    id: "contact/pair-on-the-phone",
    says: "A headline without a verb: X e Y al telefono.",
    match: "[<both>(#Actor && #Plural && #Bare)] #Comma? [<trigger>#Call]",
    means: { one: "both" },
    yes: [
      {
        text: "Putin e Trump ⟦al telefono⟧ per due ore.",
        published: "2025-05-19",
        value: { type: "phone_call", status: "held", people: ["Putin", "Trump"], duration: "PT2H" },
      },
    ],
    no: ["I ministri al telefono non rispondono.", "Bruni e Carli al telefono con l'assistenza clienti."],
  },
];

import type { Construction } from "./construction.js";
import { GAP, NEAR, WHEN_AND_WHERE } from "./construction.js";

/** Verbs of taking part: "all'incontro hanno partecipato anche…". */
const ATTENDS = "essere? (partecipare|presenziare|intervenire|assistere)";

/** Event nouns with those who take part, named together. */
export const NOUN_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/attendance",
    says: "Those who also take part in a contact told before: all'incontro hanno partecipato anche X e Y.",
    match: `a [<trigger>#Event] ${GAP} ${ATTENDS} (#Free|#State|#Break|#Comma|#Event){0,8} [<both>#Bare]`,
    means: { one: "both", joins: true },
    yes: [
      {
        text: "Al ⟦vertice⟧ di ieri in prefettura hanno preso parte il ministro Danilo Toninelli e il presidente della Regione Donato Toma.",
        published: "2019-01-16",
        value: {
          type: "summit",
          status: "held",
          date: ["2019-01-15", "2019-01-15"],
          people: ["Danilo Toninelli", "Donato Toma"],
          parties: ["IT"],
        },
      },
      {
        text: "Elly Schlein e Carlo Calenda si sono visti ieri a Viareggio. All'⟦appuntamento⟧ si è poi unito Stefano Bonaccini.",
        published: "2024-08-30",
        value: { people: ["Carlo Calenda", "Elly Schlein", "Stefano Bonaccini"], place: "Viareggio" },
      },
      {
        text: "Alla ⟦riunione⟧ di Asunción hanno partecipato ieri i ministri degli Esteri del Brasile, Mauro Vieira; dell'Uruguay, Omar Paganini; e dell'Argentina, Diana Mondino.",
        published: "2024-04-12",
        value: { people: ["Diana Mondino", "Mauro Vieira", "Omar Paganini"], parties: ["AR", "BR", "UY"] },
      },
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
      {
        text: "Un incontro si terrà a Vilnius sabato prossimo. All'⟦incontro⟧ dovrebbero partecipare il ministro lituano Kęstutis Budrys e il ministro svedese Pål Jonson.",
        published: "2025-11-12",
        value: { status: "planned", date: ["2025-11-15", "2025-11-15"], parties: ["LT", "SE"], place: "Vilnius" },
      },
    ],
    no: [
      "All'incontro di ieri sul futuro della scuola hanno partecipato il ministro Valditara e il sindaco Sala.",
      "All'incontro avrebbe dovuto partecipare anche il ministro degli Esteri francese Jean-Noël Barrot.",
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
        text: "L'⟦incontro⟧ tra Fini e Berlusconi è andato avanti per oltre due ore.",
        published: "2010-04-16",
        value: { type: "meeting", duration: "PT2H" },
      },
      {
        text: "La firma è arrivata a margine dell'⟦incontro⟧ tra Ursula von der Leyen e Luiz Inácio Lula a Montevideo.",
        published: "2025-05-07",
        value: { status: "held", parties: ["BR", "EU"], place: "Montevideo" },
      },
      {
        text: "Si è concluso giovedì il ⟦tavolo⟧ tra il Mise, la multinazionale e i sindacati. Per il governo erano collegati il ministro Stefano Patuanelli e la sottosegretaria Alessandra Todde.",
        published: "2020-11-13",
        value: {
          type: "talks",
          status: "held",
          date: ["2020-11-12", "2020-11-12"],
          people: ["Alessandra Todde", "Stefano Patuanelli"],
          parties: ["IT"],
        },
      },
      {
        text: "⟦Telefonata⟧ ieri sera tra il presidente brasiliano Luiz Inácio Lula e Gustavo Petro, che si vedranno a Bogotá a giugno.",
        published: "2024-05-08",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2024-05-07", "2024-05-07"],
          people: ["Gustavo Petro", "Luiz Inácio Lula"],
        },
      },
      {
        text: "Domenica era in programma un ⟦vertice⟧ tra Félix Tshisekedi e Paul Kagame, ma il presidente ruandese non si è presentato.",
        published: "2025-11-12",
        value: { type: "summit", status: "cancelled", date: ["2025-11-09", "2025-11-09"], parties: ["CD", "RW"] },
      },
      {
        text: "Ieri si è tenuto il tanto atteso ⟦bilaterale⟧ tra Donald Tusk e Petr Fiala.",
        published: "2025-06-20",
        value: { status: "held", people: ["Donald Tusk", "Petr Fiala"], date: ["2025-06-19", "2025-06-19"] },
      },
      {
        text: "Il ⟦vertice⟧ tra Donald Tusk e Petr Fiala era in programma per domani, ma non ci sarà.",
        published: "2025-06-20",
        value: { status: "cancelled", date: ["2025-06-21", "2025-06-21"], people: ["Donald Tusk", "Petr Fiala"] },
      },
      {
        text: "Era previsto un ⟦bilaterale⟧ tra Donald Tusk e Petr Fiala, che però è slittato.",
        published: "2025-06-20",
        value: { status: "postponed", people: ["Donald Tusk", "Petr Fiala"] },
      },
      {
        text: "Il ⟦colloquio⟧ tra Donald Tusk e Petr Fiala non era previsto ma si è tenuto.",
        published: "2025-06-20",
        value: { status: "held", people: ["Donald Tusk", "Petr Fiala"] },
      },
      {
        text: "L'⟦incontro⟧ tra Donald Tusk e Petr Fiala, previsto per oggi, non si è tenuto.",
        published: "2025-06-20",
        value: { status: "cancelled", people: ["Donald Tusk", "Petr Fiala"] },
      },
      {
        text: "L'⟦incontro⟧ tra Donald Tusk e Petr Fiala era previsto, ma il governo ha scelto Praga.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Donald Tusk", "Petr Fiala"] },
      },
      {
        text: "In programma c'è un ⟦faccia a faccia⟧ tra Petr Pavel e Robert Fico.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Petr Pavel", "Robert Fico"] },
      },
      {
        text: "Si è svolta a Mascate una prima ⟦giornata negoziale⟧ tra Iran e Stati Uniti.",
        published: "2025-04-14",
        value: { type: "talks", status: "held", parties: ["IR", "US"], place: "Mascate" },
      },
      {
        text: "L'⟦incontro⟧ tra il governo, Cgil e Cisl si è svolto ieri a Palazzo Chigi.",
        published: "2022-07-12",
        value: { status: "held", date: ["2022-07-11", "2022-07-11"], parties: ["IT"] },
      },
      {
        text: "Per Varsavia è prematuro parlare di un ⟦incontro⟧ tra Karol Nawrocki e Viktor Orbán.",
        published: "2025-11-20",
        value: { status: "proposed", people: ["Karol Nawrocki", "Viktor Orbán"] },
      },
      {
        text: "Il presidente armeno Vahagn Khachaturyan e l'omologo azero, il presidente Ilham Aliyev, non si parlano da mesi. A Tbilisi era in programma ieri un ⟦vertice⟧ tra i presidenti di Armenia e Azerbaigian.",
        published: "2025-06-20",
        value: { people: ["Ilham Aliyev", "Vahagn Khachaturyan"], parties: ["AM", "AZ"], place: "Tbilisi" },
      },
      {
        text: "Il Cremlino aveva annunciato che ci sarebbe stato un ⟦vertice⟧ tra Vladimir Putin e Recep Tayyip Erdoğan.",
        published: "2025-06-20",
        value: { status: "planned", people: ["Recep Tayyip Erdoğan", "Vladimir Putin"] },
      },
      {
        text: "Non c'è alcun accordo su un ⟦incontro⟧ tra Karis e Rinkēvičs.",
        published: "2025-06-20",
        value: { status: "proposed", people: ["Karis", "Rinkēvičs"] },
      },
      {
        text: "Tbilisi ha ospitato ieri un nuovo ⟦giro di negoziati⟧ tra Armenia e Turchia.",
        published: "2025-06-20",
        value: {
          type: "talks",
          status: "held",
          date: ["2025-06-19", "2025-06-19"],
          parties: ["AM", "TR"],
          place: "Tbilisi",
        },
      },
      {
        text: "Petr Pavel ha parlato al telefono con Maia Sandu. Prima di ieri, l'ultimo ⟦contatto⟧ tra i due risaliva al settembre 2022.",
        published: "2025-06-20",
        value: {
          type: "contact",
          status: "held",
          date: ["2022-09-01", "2022-09-30"],
          people: ["Maia Sandu", "Petr Pavel"],
        },
      },
      {
        text: "Il ⟦colloquio⟧ tra Karis e Rinkēvičs è stato messo in naftalina.",
        published: "2025-06-20",
        value: { status: "postponed", people: ["Karis", "Rinkēvičs"] },
      },
      {
        text: "Un ⟦faccia a faccia⟧ tra Karis e Rinkēvičs «non è all'ordine del giorno».",
        published: "2025-06-20",
        value: { status: "denied", people: ["Karis", "Rinkēvičs"] },
      },
      {
        text: "I ⟦colloqui⟧ nucleari di Vienna tra Iran e Stati Uniti riprenderanno lunedì.",
        published: "2025-11-12",
        value: { type: "talks", status: "planned", parties: ["IR", "US"], place: "Vienna" },
      },
      {
        text: "Diventa probabile un ⟦incontro⟧ tra Macron e Merz.",
        published: "2025-11-12",
        value: { status: "proposed", people: ["Macron", "Merz"] },
      },
      {
        text: "Possibile ⟦rendez-vous⟧ tra Macron e Merz.",
        published: "2025-11-12",
        value: { type: "meeting", status: "proposed", people: ["Macron", "Merz"] },
      },
      {
        text: "L'⟦incontro⟧ a porte chiuse tra Macron e Merz si terrà domani.",
        published: "2025-11-12",
        value: { status: "planned", people: ["Macron", "Merz"], date: ["2025-11-13", "2025-11-13"] },
      },
      {
        text: "L'⟦incontro⟧ tra Macron e Merz si terrà venerdì a Vienna, scrive Le Monde.",
        published: "2025-11-12",
        value: { status: "planned", people: ["Macron", "Merz"], place: "Vienna", date: ["2025-11-14", "2025-11-14"] },
      },
      {
        text: "I ⟦negoziati⟧ tra Lavrov, Fidan e Araghchi sono ripresi a Ginevra.",
        published: "2025-11-12",
        value: {
          type: "talks",
          people: ["Araghchi", "Fidan", "Lavrov"],
          parties: ["IR", "RU", "TR"],
          place: "Ginevra",
        },
      },
      {
        text: "Venerdì a Vienna ⟦vertice⟧ tra Macron e Merz.",
        published: "2025-11-12",
        value: {
          type: "summit",
          status: "planned",
          date: ["2025-11-14", "2025-11-14"],
          place: "Vienna",
          people: ["Macron", "Merz"],
        },
      },
      {
        text: "L'⟦incontro⟧ tra Macron e Merz previsto domani a Vienna non ci sarà.",
        published: "2025-11-12",
        value: { status: "cancelled", date: ["2025-11-13", "2025-11-13"], place: "Vienna", people: ["Macron", "Merz"] },
      },
      {
        text: "⟦Incontro⟧ tra il segretario di Stato vaticano, cardinale Pietro Parolin, e il ministro degli Esteri e della Cooperazione internazionale Antonio Tajani.",
        published: "2025-11-14",
        value: { people: ["Antonio Tajani", "Pietro Parolin"], parties: ["IT", "VA"] },
      },
      {
        text: "Si lavora a un ⟦incontro⟧ tra Putin e Trump.",
        published: "2025-06-20",
        value: { status: "proposed", people: ["Putin", "Trump"] },
      },
      {
        text: "È in fase di preparazione un ⟦incontro⟧ tra Putin e Trump.",
        published: "2025-06-20",
        value: { status: "proposed", people: ["Putin", "Trump"] },
      },
      {
        text: "Nucleare, al via a Ginevra i ⟦colloqui⟧ tra Iran e Stati Uniti.",
        published: "2025-06-20",
        value: { type: "talks", status: "ongoing", parties: ["IR", "US"], place: "Ginevra" },
      },
      {
        text: "Tutto pronto per il ⟦vertice⟧ tra Trump e Putin ad Anchorage.",
        published: "2025-08-14",
        value: { type: "summit", status: "planned", people: ["Putin", "Trump"], place: "Anchorage" },
      },
      {
        text: "⟦Telefonata⟧ a quattro tra l'italiana Giorgia Meloni, il francese Macron, il tedesco Merz e il britannico Starmer.",
        published: "2025-06-20",
        value: {
          type: "phone_call",
          people: ["Giorgia Meloni", "Macron", "Merz", "Starmer"],
          parties: ["DE", "FR", "GB", "IT"],
        },
      },
      {
        text: "I ⟦negoziati⟧ tra i cinesi e gli americani riprenderanno lunedì a Ginevra.",
        published: "2025-06-20",
        value: { type: "talks", status: "planned", parties: ["CN", "US"], place: "Ginevra" },
      },
      {
        text: "Potrebbe tenersi in Turchia il prossimo ⟦incontro⟧ tra russi e ucraini.",
        published: "2025-06-20",
        value: { parties: ["RU", "UA"], place: "Turchia" },
      },
      {
        text: "Il ⟦colloquio⟧ tra il ministro degli Esteri Antonio Tajani e la massima autorità religiosa irachena è durato mezz'ora.",
        published: "2025-06-20",
        value: { people: ["Antonio Tajani"], parties: ["IQ", "IT"] },
      },
      {
        text: "Il ⟦colloquio⟧ tra il presidente della Repubblica Sergio Mattarella e la delegazione unitaria del centrodestra è durato un quarto d'ora.",
        published: "2022-10-21",
        value: { people: ["Sergio Mattarella"], parties: ["IT"], duration: "PT15M" },
      },
      {
        text: "L'⟦incontro⟧ tra governo e sindacati è slittato a giovedì.",
        published: "2025-06-20",
        value: { status: "postponed", date: ["2025-06-26", "2025-06-26"], people: [], parties: ["IT"] },
      },
      {
        text: "Il ⟦negoziato⟧ tra il governo di Juba e gli insorti riprenderà lunedì ad Addis Abeba.",
        published: "2025-06-20",
        value: {
          type: "talks",
          status: "planned",
          date: ["2025-06-23", "2025-06-23"],
          parties: ["RIBELLI", "SS"],
          place: "Addis Abeba",
        },
      },
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
      "Al tavolo tra l'azienda e i lavoratori si è parlato di turni.",
      "Le consultazioni tra Petr Pavel e Robert Fico non sono previste dalla Costituzione.",
      "Sandu e Pavel si sono sentiti ieri. È un segnale di dialogo tra le parti.",
      "Possibile rendez-vous tra la sonda e l'asteroide.",
      "Il romanzo racconta l'incontro tra Napoleone e lo zar Alessandro.",
      "La differenza tra il capo del governo e un ribelle non gli era chiara.",
      "Il governo e l'opposizione si accusano a vicenda dopo l'incontro di calcio tra Roma e Lazio.",
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
        text: "Tra Donald Tusk e Petr Fiala c'è stato un ⟦colloquio⟧ lo scorso 15 maggio reso noto dal governo.",
        published: "2025-06-20",
        value: { date: ["2025-05-15", "2025-05-15"], people: ["Donald Tusk", "Petr Fiala"] },
      },
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
    id: "contact/noun-for-all",
    says: "A line without a verb, with all whom the contact is for: colazione di lavoro a Ginevra per X e Y.",
    match: "[<trigger>#Encounter] #Setting{0,8} per [<both>(#Actor && #Plural && #People)] (#Break|#Comma)",
    means: { one: "both" },
    yes: [
      {
        text: "⟦Colazione di lavoro⟧ a Ginevra per Marco Rubio e Sergej Lavrov.",
        published: "2025-11-12",
        value: { people: ["Marco Rubio", "Sergej Lavrov"], parties: ["RU", "US"], place: "Ginevra" },
      },
      {
        text: "⟦Faccia a faccia⟧ a Vienna per Macron, Merz e Starmer.",
        published: "2025-11-12",
        value: { people: ["Macron", "Merz", "Starmer"], parties: ["DE", "FR", "GB"], place: "Vienna" },
      },
    ],
    no: ["L'incontro è decisivo per Roma e Lazio.", "Un incontro per genitori e insegnanti."],
  },
  {
    id: "contact/noun-comma-between",
    says: "As noun-between, behind a comma that closes when and where: l'incontro di oggi al ministero, tra X e Y.",
    match: `[<trigger>#Event] ${NEAR} #Date ${NEAR} #Comma tra [<both>(#Actor && #Plural)] (#Break|#Comma|#Aside)`,
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
      {
        text: "Il ⟦meeting⟧ di giovedì a Varsavia, tra Keir Starmer e Donald Tusk, inizialmente previsto per mercoledì, è durato due ore.",
        published: "2025-01-18",
        value: { people: ["Donald Tusk", "Keir Starmer"], date: ["2025-01-16", "2025-01-16"], place: "Varsavia" },
      },
    ],
    no: [
      "La partita di ieri a Roma, tra Lazio e Napoli, è finita in pareggio.",
      "Dopo il vertice di ieri, tra Roma e Parigi è tornato il sereno.",
    ],
  },
  {
    id: "contact/noun-aside-between",
    says: "As noun-between, with an aside before tra: niente incontro, almeno per ora, tra X e Y.",
    match: `[<trigger>#Event] #Comma #Free{1,5} #Comma tra [<both>(#Actor && #Plural)] (#Break|#Comma)`,
    means: { one: "both" },
    yes: [
      {
        text: "Niente ⟦incontro⟧, almeno per ora, tra Silvio Berlusconi e Giancarlo Giorgetti.",
        published: "2018-09-10",
        value: { type: "meeting", status: "denied", people: ["Giancarlo Giorgetti", "Silvio Berlusconi"] },
      },
    ],
    no: ["Niente incontro, almeno per ora, tra Inter e Milan."],
  },
  {
    id: "contact/noun-verb-between",
    says: "As noun-between, with the verb of the event before tra: un incontro è previsto domani a Ginevra tra X e Y.",
    match: `[<trigger>#Event] ${NEAR} #Relative? ${WHEN_AND_WHERE} (#Happens|#Light) ${WHEN_AND_WHERE} tra [<both>(#Actor && #Plural)]`,
    means: { one: "both" },
    yes: [
      {
        text: "Un ⟦colloquio⟧ ha avuto luogo ieri a Vilnius tra Karis e Rinkēvičs.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-06-19", "2025-06-19"], people: ["Karis", "Rinkēvičs"], place: "Vilnius" },
      },
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
    id: "contact/summons-of-by",
    says: "The noun of a summons with the envoy and who calls: la convocazione dell'ambasciatore da parte di X.",
    match: `[<trigger>(convocazione && #Event)] ${NEAR} di [<other>(#Actor && #People)] ${NEAR} da [<one>#Actor]`,
    means: { one: "group", initiator: "one", type: "summons" },
    yes: [
      {
        text: "La ⟦convocazione⟧ dell'ambasciatore russo da parte della Farnesina è arrivata ieri.",
        published: "2025-11-12",
        value: { type: "summons", status: "held", parties: ["IT", "RU"], initiator: "IT" },
      },
    ],
    no: ["La convocazione del centrocampista da parte del ct ha sorpreso tutti."],
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
];

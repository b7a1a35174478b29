import type { Construction } from "./construction.js";

/** Events between their sides: l'incontro tra X e Y. */
export const BETWEEN: Construction["yes"] = [
  {
    text: "Il portavoce: nessun ⟦contatto⟧ tra Edi Rama e Aleksandar Vučić.",
    published: "2025-06-20",
    value: { status: "denied", people: ["Aleksandar Vučić", "Edi Rama"], parties: ["AL", "RS"] },
  },
  {
    text: "⟦Vertice⟧ ieri a Palazzo Chigi tra il premier Mario Monti e i leader dei tre partiti della maggioranza: Angelino Alfano per il Pdl, Pier Luigi Bersani per il Pd, Pier Ferdinando Casini per l'Udc.",
    published: "2012-03-16",
    value: { people: ["Angelino Alfano", "Mario Monti", "Pier Ferdinando Casini", "Pier Luigi Bersani"] },
  },
  {
    text: "Si è tenuto ieri un ⟦vertice⟧ tra Vladimir Putin e Volodymyr Zelensky, allargato a Recep Tayyip Erdogan.",
    published: "2025-06-20",
    value: { people: ["Recep Tayyip Erdogan", "Vladimir Putin", "Volodymyr Zelensky"], parties: ["RU", "TR", "UA"] },
  },
  {
    text: "Sono prive di fondamento le voci di un ⟦incontro⟧ tra Vladimir Putin e Volodymyr Zelensky.",
    published: "2025-06-20",
    value: { type: "meeting", status: "denied", parties: ["RU", "UA"] },
  },
  {
    text: "Circolano voci di un ⟦incontro⟧ tra Vladimir Putin e Volodymyr Zelensky.",
    published: "2025-06-20",
    value: { type: "meeting", status: "proposed", parties: ["RU", "UA"] },
  },
  {
    text: "Il Cremlino ha smentito che ci sia stata una ⟦telefonata⟧ tra Vladimir Putin e Volodymyr Zelensky.",
    published: "2025-06-20",
    value: { type: "phone_call", status: "denied", parties: ["RU", "UA"] },
  },
  {
    text: "Il tanto atteso ⟦faccia a faccia⟧ tra Javier Milei e Donald Trump non è mai avvenuto.",
    published: "2025-06-20",
    value: { type: "meeting", status: "cancelled", parties: ["AR", "US"] },
  },
  {
    text: "L'atteso ⟦incontro⟧ tra Javier Milei e Donald Trump non c'è stato.",
    published: "2025-06-20",
    value: { type: "meeting", status: "cancelled", parties: ["AR", "US"] },
  },
  {
    text: "Il Consiglio europeo è stato anche l'occasione per un ⟦incontro⟧ tra Pedro Sánchez ed Emmanuel Macron.",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", people: ["Emmanuel Macron", "Pedro Sánchez"] },
  },
  {
    text: "È il primo ⟦faccia a faccia⟧ ufficiale tra Pedro Sánchez ed Emmanuel Macron dopo i due colloqui informali di Roma e Nizza.",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", parties: ["ES", "FR"], place: null },
  },
  {
    text: "I ⟦negoziati⟧ tra Congo e Ruanda ripartono domani a Luanda.",
    published: "2025-06-20",
    value: { type: "talks", status: "planned", date: ["2025-06-21", "2025-06-21"], place: "Luanda" },
  },
  {
    text: "Il ⟦vertice⟧ tra Emmanuel Macron e Xi Jinping è ufficiale. Si terrà il 16 luglio a Ginevra, in Svizzera.",
    published: "2025-06-20",
    value: { type: "summit", status: "planned", date: ["2025-07-16", "2025-07-16"], place: "Ginevra" },
  },
  {
    text: "L'⟦incontro⟧ tra Edi Rama e Aleksandar Vučić è ormai alle porte.",
    published: "2025-06-20",
    value: { type: "meeting", status: "planned", parties: ["AL", "RS"] },
  },
  {
    text: "È vicino l'⟦incontro⟧ tra Edi Rama e Aleksandar Vučić, scrive la stampa di Belgrado.",
    published: "2025-06-20",
    value: { type: "meeting", status: "planned", parties: ["AL", "RS"] },
  },
  {
    text: "La ⟦telefonata⟧ tra Edi Rama e Aleksandar Vučić non è ancora certa.",
    published: "2025-06-20",
    value: { type: "phone_call", status: "proposed", parties: ["AL", "RS"] },
  },
  {
    text: "Il ⟦faccia a faccia⟧ tra Edi Rama e Aleksandar Vučić è appeso a un filo.",
    published: "2025-06-20",
    value: { type: "meeting", status: "proposed", parties: ["AL", "RS"] },
  },
  {
    text: "L'⟦incontro⟧ di ieri tra Edi Rama e Aleksandar Vučić è certo un passo avanti.",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", date: ["2025-06-19", "2025-06-19"] },
  },
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
    text: "Oggi a Nicosia il ⟦tavolo tecnico⟧ tra Libano, Siria e Cipro sui confini marittimi.",
    published: "2022-10-05",
    value: {
      type: "talks",
      status: "planned",
      date: ["2022-10-05", "2022-10-05"],
      parties: ["CY", "LB", "SY"],
      place: "Nicosia",
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
  {
    text: "Sarà il Kenya a ospitare a luglio il prossimo ⟦vertice⟧ tra Paul Kagame e Félix Tshisekedi.",
    published: "2024-05-15",
    value: { type: "summit", status: "planned", parties: ["CD", "RW"], place: "Kenya" },
  },
];

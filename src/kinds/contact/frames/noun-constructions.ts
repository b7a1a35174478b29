import type { Construction } from "./construction.js";
import { GAP, NEAR, WHEN_AND_WHERE } from "./construction.js";
import { BETWEEN } from "./noun-between-examples.js";

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
        text: "Al ⟦tavolo⟧ di oggi a Palazzo Chigi partecipano il ministro Adolfo Urso e il segretario della Cgil Maurizio Landini.",
        published: "2025-06-20",
        value: { people: ["Adolfo Urso", "Maurizio Landini"], date: ["2025-06-20", "2025-06-20"] },
      },
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
    yes: BETWEEN,
    no: [
      "Al tavolo tra l'azienda e i lavoratori si è parlato di turni.",
      "Serve un tavolo tecnico tra Regione e Comune, ha detto il sindaco Gaetano Manfredi.",
      "Il tavolo tecnico tra Italia e Albania è un organismo permanente.",
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
  {
    id: "contact/noun-reserved-for",
    says: "For whom somebody kept an event: la prima telefonata di X è stata riservata a Y.",
    match:
      "[<trigger>#Event] di [<one>(#Actor && #People)] (#Free|#Comma|#Date){0,5} (riservare|dedicare|destinare) #Free{0,2} a [<other>#Actor]",
    means: { one: "group", initiator: "one" },
    yes: [
      {
        text: "La prima ⟦chiamata⟧ di Donald Trump, mercoledì, è stata riservata a Mohammed bin Salman.",
        published: "2025-01-24",
        value: { type: "phone_call", people: ["Donald Trump", "Mohammed bin Salman"], parties: ["SA", "US"] },
      },
    ],
    no: ["La prima telefonata di Donald Trump è stata dedicata ai dazi."],
  },
];

import type { Construction } from "./construction.js";
import { GAP } from "./construction.js";
import { isHeld } from "./guards.js";

/** Event nouns with no side beside them: "X e Y hanno tenuto un colloquio", "l'incontro è durato un'ora". */
export const LONE_NOUN_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/noun-held-by-two",
    says: "A plural subject holds an event: i ministri di X e Y hanno tenuto un colloquio.",
    match: `#Light ${GAP} [<trigger>#Encounter]`,
    means: { one: "both", only: isHeld },
    yes: [
      {
        text: "Kinshasa e Kigali hanno chiuso ieri a Doha il quinto ⟦giro di colloqui⟧.",
        published: "2025-10-27",
        value: { type: "talks", status: "held", parties: ["CD", "RW"], place: "Doha" },
      },
      {
        text: "Kristen Michal ed Evika Siliņa hanno concordato un ⟦bilaterale⟧ al prossimo vertice della Nato.",
        published: "2025-11-20",
        value: { type: "meeting", status: "planned" },
      },
      {
        text: "I ministri della Difesa di Tokyo e Seul hanno tenuto ieri un ⟦colloquio telefonico⟧.",
        published: "2024-06-26",
        value: { type: "phone_call", status: "held", date: ["2024-06-25", "2024-06-25"], parties: ["JP", "KR"] },
      },
      {
        text: "Il Giappone e la Corea del Sud stanno consultandosi sui dazi. Mercoledì i due governi hanno tenuto il loro primo ⟦colloquio telefonico⟧.",
        published: "2025-04-10",
        value: { type: "phone_call", status: "held", date: ["2025-04-09", "2025-04-09"], parties: ["JP", "KR"] },
      },
    ],
    no: ["I vigili del fuoco hanno tenuto un incontro nelle scuole."],
  },
  {
    id: "contact/offer-of",
    says: "An event noun behind an offer, with whose it is: ha respinto la proposta di X di un incontro.",
    match: `(offerta|proposta|richiesta|iniziativa) di? [<other>#Actor] (di|per) [<trigger>(#Encounter|#Visit)]`,
    means: { one: "owner", initiator: "other" },
    yes: [
      {
        text: "Il Bangladesh ha accolto la richiesta indiana di ⟦negoziati⟧ sulle acque del Gange.",
        published: "2025-06-20",
        value: { type: "talks", parties: ["BD", "IN"], initiator: "IN" },
      },
      {
        text: "Il Brasile ha rifiutato la proposta di Milei di un ⟦incontro⟧ a Buenos Aires.",
        published: "2025-06-20",
        value: { status: "refused", people: ["Milei"], parties: ["AR", "BR"], initiator: "AR" },
      },
      {
        text: "L'Iran ha respinto l'offerta americana di ⟦colloqui⟧ diretti.",
        published: "2025-06-20",
        value: { type: "talks", status: "refused", parties: ["IR", "US"], initiator: "US" },
      },
    ],
    no: ["Il Comune ha respinto l'offerta della ditta di un incontro sul prezzo dell'appalto."],
  },
  {
    id: "contact/noun-chaired-by",
    says: "An event noun and who presides over it: il tavolo sulla crisi, presieduto dal prefetto X.",
    match: `[<trigger>#Encounter] (#Free|#Place|#Date){0,8} #Comma? (presiedere && #Passive && #Infinite) #Free{0,2} da [<one>(#Actor && #People)]`,
    means: { one: "group" },
    yes: [
      {
        text: "Si è svolto ieri a Rovigo il ⟦tavolo⟧ sulla crisi, presieduto dal prefetto Ornella Vistarini. Vi hanno partecipato il sindaco Tullio Garbellin e l'assessora Marta Scarparini.",
        published: "2024-03-13",
        value: {
          type: "talks",
          date: ["2024-03-12", "2024-03-12"],
          people: ["Marta Scarparini", "Ornella Vistarini", "Tullio Garbellin"],
          place: "Rovigo",
        },
      },
      {
        text: "Si è tenuta ieri a Palazzo Chigi una ⟦riunione⟧, presieduta da Giorgia Meloni. Presenti Antonio Tajani e Guido Crosetto.",
        published: "2024-03-13",
        value: { people: ["Antonio Tajani", "Giorgia Meloni", "Guido Crosetto"] },
      },
    ],
    no: [
      "Si è svolto ieri il convegno sulla crisi, presieduto dal prefetto Ornella Vistarini.",
      "La riunione di condominio, presieduta dal prefetto Ornella Vistarini, è durata due ore.",
    ],
  },
  {
    id: "contact/noun-alone",
    says: "An event noun with no side beside it: told again, or its sides stand elsewhere (L'incontro è durato un'ora).",
    match: "[<trigger>#Event]",
    means: { one: "owner" },
    yes: [
      {
        text: "Il ⟦colloquio⟧, il terzo in due mesi tra Edi Rama e Albin Kurti, è durato due ore.",
        published: "2025-06-20",
        value: { status: "held", duration: "PT2H", people: ["Albin Kurti", "Edi Rama"], parties: ["AL", "XK"] },
      },
      {
        text: "Bart De Wever è a Riga da Evika Siliņa. I due sono entrati nel palazzo per il ⟦colloquio⟧, durato un'ora.",
        published: "2025-06-20",
        value: { status: "held", duration: "PT1H", people: ["Bart De Wever", "Evika Siliņa"] },
      },
      {
        text: "Il ⟦vertice⟧ a quattro (Angela Merkel, Emmanuel Macron, Vladimir Putin, Volodymyr Zelensky) si terrà domani a Parigi.",
        published: "2019-12-08",
        value: {
          status: "planned",
          people: ["Angela Merkel", "Emmanuel Macron", "Vladimir Putin", "Volodymyr Zelensky"],
          parties: ["DE", "FR", "RU", "UA"],
          place: "Parigi",
        },
      },
      {
        text: "L'⟦incontro⟧ trilaterale – Giorgia Meloni, Edi Rama e Recep Tayyip Erdoğan – è durato due ore.",
        published: "2025-08-02",
        value: { people: ["Edi Rama", "Giorgia Meloni", "Recep Tayyip Erdoğan"], duration: "PT2H" },
      },
      {
        text: "Si sono conclusi a Ginevra i colloqui tra Armenia e Turchia. ⟦Il primo giro⟧ si era tenuto sette giorni fa a Tbilisi.",
        published: "2025-06-20",
        value: {
          type: "talks",
          status: "held",
          date: ["2025-06-13", "2025-06-13"],
          parties: ["AM", "TR"],
          place: "Tbilisi",
        },
      },
      {
        text: "Petr Pavel ha avuto ieri un colloquio con Robert Fico. ⟦Il prossimo⟧ è in calendario per lunedì.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-23", "2025-06-23"], people: ["Petr Pavel", "Robert Fico"] },
      },
      {
        text: "Prende il via oggi a Roma il secondo round di colloqui tra Iran e Stati Uniti. Il primo ⟦round⟧ si è tenuto lunedì a Muscat.",
        published: "2025-11-12",
        value: {
          type: "talks",
          status: "held",
          parties: ["IR", "US"],
          date: ["2025-11-10", "2025-11-10"],
          place: "Muscat",
        },
      },
      {
        text: "Le delegazioni di Israele e Hamas sono a Doha per i ⟦negoziati⟧.",
        published: "2025-07-08",
        value: { type: "talks", parties: ["HAMAS", "IL"], place: "Doha" },
      },
      {
        text: "Meloni ha visto ieri Emmanuel Macron. All'⟦incontro⟧, cui hanno partecipato anche Antonio Tajani e Jean-Noël Barrot, si è parlato di Ucraina.",
        published: "2025-03-12",
        value: { people: ["Antonio Tajani", "Emmanuel Macron", "Jean-Noël Barrot", "Meloni"], parties: ["FR", "IT"] },
      },
      {
        text: "Von der Leyen ha incontrato il presidente serbo Vučić. L'⟦incontro⟧ è durato un'ora.",
        published: "2024-10-25",
        value: { type: "meeting", duration: "PT1H" },
      },
      {
        text:
          "I negoziatori greci e turchi si sono incontrati ad Ankara. Il colloquio prepara un eventuale vertice dei leader. " +
          "Alla fine dell'⟦incontro⟧ di mercoledì nessuno ha parlato.",
        published: "2024-05-16",
        value: {
          type: "meeting",
          status: "held",
          date: ["2024-05-15", "2024-05-15"],
          parties: ["GR", "TR"],
          place: "Ankara",
        },
      },
      {
        text: "Trump e Xi hanno avuto ieri un colloquio telefonico di un'ora. La precedente ⟦telefonata⟧, il 19 settembre, era durata di più.",
        published: "2025-10-18",
        value: {
          type: "phone_call",
          status: "held",
          date: ["2025-09-19", "2025-09-19"],
          people: ["Trump", "Xi"],
          parties: ["CN", "US"],
        },
      },
      {
        text:
          "Domenica a Luanda era in programma un vertice tra i presidenti di Ruanda e Congo. João Lourenço ha tenuto invece consultazioni con Uhuru Kenyatta. " +
          "Il ⟦vertice⟧ di Luanda è stato rinviato.",
        published: "2024-12-17",
        value: { type: "summit", status: "postponed", parties: ["CD", "RW"], place: "Luanda" },
      },
      {
        text: "Un ⟦incontro⟧ ai massimi livelli, tra il presidente serbo Aleksandar Vučić e il premier kosovaro Albin Kurti, è necessario entro l'anno.",
        published: "2021-11-16",
        value: { status: "proposed", people: ["Albin Kurti", "Aleksandar Vučić"], parties: ["RS", "XK"] },
      },
    ],
    no: ["Il primo è previsto lunedì in edicola.", "L'incontro è finito tre a uno."],
  },
];

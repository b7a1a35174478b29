import type { Construction } from "./construction.js";
import { GAP } from "./construction.js";
import { MET } from "./verb-object-examples.js";
import { MET_OR_NOT } from "./verb-object-status-examples.js";

/** Contact verbs with subject and object: the commonest way to tell of a contact. */
export const VERB_OBJECT_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/verb-object",
    says: "Who meets is subject, who is met is object: ha incontrato Y.",
    match: `[<trigger>(#Meets && #Active && #Plain)] ${GAP} [<other>#Bare]`,
    means: { one: "subject", initiator: "one" },
    yes: [...MET, ...MET_OR_NOT],
    no: [
      "Edi Rama è a Roma. Presidente Rama, ha incontrato Vladimir Putin? «No, mai».",

      "Pronto a ricevere Viktor Orbán è solo chi lo teme, scrive Matteo Salvini.",
      "La Lega ha ricevuto il 30 per cento dei voti.",
      "Il ministro Antonio Tajani ha raggiunto al telefono un elettricista.",
      "Era da mesi che Olaf Scholz non incontrava Emmanuel Macron.",
      "Mario Draghi non incontrava i sindacati da Natale.",
      "La premier Frederiksen attende una risposta da Putin.",
      "Macron aspetta Meloni al varco.",
      "Gli sguardi dei due premier si sono incrociati.",
      "Ora tocca al ministro Crosetto spiegarsi.",
      "Il rettore dell'Università di Bari ha ricevuto le matricole.",
      "Il regista ha incontrato un gruppo di studenti americani.",
      "Nella capitale italiana della cultura gli artisti incontrano il pubblico.",
      "Il 47enne ha incontrato la moglie a Vienna.",
      "Gli americani incontrano gli inglesi in semifinale.",
      "Il premier ha incontrato diversi ostacoli, tra cui la Francia.",
      "Il presidente del club ha incontrato ieri i dirigenti.",
      "Il vertice convocato da Macron ha riunito gli alleati.",
      "Il progetto ha incontrato difficoltà.",
      "Il commissario tecnico ha convocato ventisei giocatori.",
      "Ha visto il mondo cambiare.",
    ],
  },
];

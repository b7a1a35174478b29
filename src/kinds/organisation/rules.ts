import type { Rule } from "../../rule/rule.js";
import type { PatternRule } from "./pattern.js";
import type { TableRule } from "./reading.js";
import type { OrganisationValue } from "./schema.js";

type OrganisationRule = Rule<Partial<OrganisationValue>> & { readonly id: TableRule | PatternRule };

/** What names an organisation, each with its proof. */
export const ORGANISATION_RULES: readonly OrganisationRule[] = [
  {
    id: "organisation/body",
    says: "An international body, a union of states or an armed group by its short or long name.",
    yes: [
      { text: "Il segretario della ⟦Nato⟧ a Kiev.", value: { code: "NATO", type: "body" } },
      { text: "La ⟦Commissione europea⟧ frena.", value: { code: "EU" } },
      { text: "Delegati di ⟦Hamas⟧ al Cairo.", value: { code: "HAMAS", type: "armed_group" } },
      { text: "Il ⟦Consiglio di sicurezza dell'Onu⟧ si riunisce.", value: { code: "UN" } },
    ],
    no: ["La commissione ha votato.", "Una unione di fatto."],
  },
  {
    id: "organisation/institution",
    says: "An organ, a palace or a street that stands for one state.",
    yes: [
      { text: "Il ⟦Cremlino⟧ smentisce.", value: { code: "RU", type: "government" } },
      { text: "Convocato alla ⟦Farnesina⟧.", value: { code: "IT" } },
      { text: "Alla ⟦Farnesina⟧ nessuno commenta.", value: { code: "IT" } },
      { text: "Fonti del ⟦dipartimento di Stato⟧ confermano.", value: { code: "US", type: "ministry" } },
      { text: "Il capo del ⟦Mossad⟧ a Doha.", value: { code: "IL" } },
    ],
    no: ["Una casa bianca sulla collina.", "Un dipartimento di matematica."],
  },
  {
    id: "organisation/party",
    says: "A party or a union.",
    yes: [
      { text: "Il leader della ⟦Lega⟧ Salvini ha parlato.", value: { code: "LEGA" } },
      { text: "La segretaria del ⟦Pd⟧ con i leader di ⟦Azione⟧ e ⟦Forza Italia⟧." },
      { text: "Il tavolo con ⟦Cgil⟧, ⟦Cisl⟧ e ⟦Uil⟧.", value: { type: "union", country: "IT" } },
      { text: "I ministri della ⟦Lega⟧ assenti.", value: { code: "LEGA", type: "party" } },
    ],
    no: ["La Lega calcio decide sui diritti.", "Il capitano lega la cima.", "Serve un piano d'azione."],
  },
  {
    id: "organisation/association",
    says: "An association, a federation of sport, a research body, a movement or a band by its name.",
    yes: [
      { text: "I dati dell'⟦Infn⟧ e dell'⟦Inaf⟧.", value: { type: "body" } },
      { text: "Concerto dei ⟦Pink Floyd⟧ a Venezia.", value: { type: "other" } },
      { text: "Il torneo della ⟦Wta⟧ a Roma." },
    ],
    no: ["La regina ha parlato.", "La genesi del progetto."],
  },
  {
    id: "organisation/apposed",
    says: "A name behind the noun that says what bears it, with adjectives between them or quotation marks around it.",
    yes: [
      { text: "La società ⟦Bravonia Trasporti⟧ ha chiuso.", value: { type: "company" } },
      { text: "Lo riporta il settimanale ⟦Le Point du Jour⟧.", value: { type: "media" } },
      { text: 'I volontari del gruppo "⟦Mano Tesa⟧" sono arrivati.' },
      { text: "La compagnia ferroviaria spagnola ⟦Ferrovel⟧ riapre la linea.", value: { type: "company" } },
      { text: "Il movimento ⟦Pane e Lavoro⟧ si è sciolto.", value: { type: "party" } },
    ],
    no: ["La società ha chiuso.", "Il gruppo di Milano.", "Il quotidiano lavoro dei medici."],
  },
  {
    id: "organisation/unlisted",
    says: "A word that is no Italian noun behind an article that people and towns do not take.",
    yes: [
      { text: "La vittoria dei ⟦Portland Sharks⟧." },
      { text: "I traghetti della ⟦Bravomar⟧ sono fermi.", value: { type: "other" } },
    ],
    no: ["La Liberazione è una festa.", "Con i Balcani è tregua.", "Il pubblico dell'Eurovision Song Contest."],
  },
  {
    id: "organisation/media",
    says: "A news agency, a paper or a broadcaster.",
    yes: [
      { text: "Lo riferisce l'⟦Ansa⟧.", value: { type: "agency" } },
      { text: "Intervista a ⟦Repubblica⟧.", value: { type: "media" } },
      { text: "Secondo il ⟦Washington Post⟧ l'intesa c'è.", value: { type: "media" } },
    ],
    no: ["Il presidente della Repubblica riceve l'inviato.", "Libero il porto, le navi partono."],
  },
  {
    id: "organisation/company",
    says: "A company.",
    yes: [{ text: "L'amministratore di ⟦Gazprom⟧ a Berlino.", value: { type: "company", country: "RU" } }],
    no: ["Il totale delle vittime."],
  },
  {
    id: "organisation/team",
    says: "A team by a name that is not only a city's.",
    yes: [{ text: "La ⟦Fiorentina⟧ batte il ⟦Real Madrid⟧.", value: { type: "team" } }],
    no: ["La bistecca alla fiorentina."],
  },
  {
    id: "organisation/ministry",
    says: "A ministry with its portfolio, and with its state where an adjective or complement says it.",
    yes: [
      { text: "Il ⟦ministero degli Esteri russo⟧ convoca l'ambasciatore.", value: { code: "RU", type: "ministry" } },
      { text: "Al ⟦ministero delle Imprese e del Made in Italy⟧ si tratta.", value: { type: "ministry" } },
      { text: "Una nota del ⟦ministero della Difesa della Corea del Sud⟧.", value: { code: "KR" } },
    ],
    no: ["Il ministero della sofferenza.", "Il suo ministero è durato un anno."],
  },
  {
    id: "organisation/organ",
    says: "A government, parliament, embassy, army or other organ with the state it is of.",
    yes: [
      { text: "Il ⟦governo tedesco⟧ e la ⟦presidenza ucraina⟧ concordano.", value: { type: "government" } },
      { text: "L'⟦ambasciata degli Stati Uniti⟧ a Tirana è chiusa.", value: { code: "US", type: "ministry" } },
      { text: "Il ⟦governo di Tripoli⟧ nega.", value: { code: "LY" } },
      { text: "La ⟦Difesa israeliana⟧ avverte.", value: { code: "IL" } },
    ],
    no: ["La difesa israeliana del primo tempo.", "Il governo della nave."],
  },
  {
    id: "organisation/organ-alone",
    says: "A government, army or police named without its state; parliaments and the like with a capital.",
    yes: [
      { text: "Il ⟦governo⟧ ha deciso, il ⟦Senato⟧ voterà." },
      { text: "Il presidente del ⟦Consiglio⟧ difende gli interessi dello ⟦Stato⟧.", value: { type: "government" } },
      { text: "Il presidente del ⟦Consiglio⟧ Conte ha visto il presidente della ⟦Camera⟧ Fico." },
      { text: "Il ⟦consiglio comunale⟧ ha approvato il bilancio.", value: { type: "body" } },
    ],
    no: ["La camera da letto.", "Un senato accademico.", "Lo stato delle cose è grave.", "Un consiglio da amico."],
  },
  {
    id: "organisation/named",
    says: "A university, region, bank or society with its own name.",
    yes: [
      { text: "Parla il presidente della ⟦Fondazione Agnelli⟧." },
      { text: "Docente all'⟦università di Pavia⟧." },
      { text: "Il presidente della ⟦Regione Lazio⟧.", value: { type: "body" } },
      { text: "Ne parla la ⟦Commissione internazionale per la tutela delle acque⟧.", value: { type: "body" } },
      { text: "Il rettore dell'⟦Università Statale⟧ Karl von Brandt." },
      { text: "Lo studio dell'⟦Istituto nazionale di Botanica e Zoologia⟧." },
    ],
    no: ["Una regione montuosa.", "L'istituto è chiuso.", "Il sindaco ha accolto in Municipio Marisela Moralez."],
  },
  {
    id: "organisation/local-authority",
    says: "A court, prosecutor's office or prefecture before its town, which stands outside the name, or alone where the word has no other sense.",
    yes: [
      { text: "Indaga la ⟦procura⟧ di Milano.", value: { type: "court" } },
      { text: "Il ⟦Tribunale⟧ di Napoli rinvia.", value: { type: "court" } },
      { text: "Gli atti alla ⟦procura⟧ di Roma, poi al ⟦tribunale⟧ dell'Aquila." },
      { text: "La ⟦prefettura⟧ di Reggio Calabria avvisa la ⟦questura⟧.", value: { type: "body" } },
    ],
    no: ["Un tribunale severo.", "Il tribunale della storia."],
  },
  {
    id: "organisation/foreign-name",
    says: "A run of capitals that ends in a word only organisations bear.",
    yes: [
      { text: "Il crac della ⟦Silicon Valley Bank⟧.", value: { type: "company" } },
      { text: "Una ricerca del ⟦Northfield Institute of Chemistry⟧." },
      { text: "Il volo della ⟦Air Bravonia⟧ è partito.", value: { type: "company" } },
    ],
    no: ["Il mercato di Santa Fe."],
  },
  {
    id: "organisation/acronym",
    says: "Three to six capitals in running text that no table knows.",
    yes: [{ text: "La sigla ⟦FNLO⟧ ha rivendicato l'attentato.", value: { type: "other" } }],
    no: ["Il capitolo XIV del libro.", "VERTICE RINVIATO A DOMANI SERA"],
  },
  {
    id: "organisation/club",
    says: "The name of a city with the article of its football club.",
    yes: [{ text: "Il gol che ha salvato il ⟦Napoli⟧.", value: { type: "team" } }],
    no: ["Il sindaco di Napoli.", "A Roma e a Torino."],
  },
];

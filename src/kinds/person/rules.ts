import type { Rule } from "../../rule/rule.js";

/** What names a person or an office, each with its proof. */
export const PERSON_RULES: readonly Rule[] = [
  {
    id: "person/full",
    says: "The full name of somebody in the table of office holders, in any usual spelling.",
    yes: [
      { text: "A Ginevra ⟦Sergej Lavrov⟧ ha visto il collega.", value: { name: "Sergej Lavrov" } },
      { text: "Il vertice con ⟦Yulia Svyrydenko⟧ slitta." },
      { text: "Parla la presidente della Commissione Ue ⟦von der Leyen⟧." },
      { text: "⟦Marco Rubio⟧ e ⟦Vladimir Putin⟧ si sono sentiti." },
    ],
    no: ["Il marco tedesco e il rublo.", "Donald Trump Jr. ha parlato a Milano."],
  },
  {
    id: "person/given-surname",
    says: "A given name of the table, then initials, particles and one to three family names; Chinese and Korean family names stand first.",
    yes: [
      { text: "Ne ha parlato ⟦Ottavia Bragadin⟧, che guida la delegazione.", value: { name: "Ottavia Bragadin" } },
      { text: "Ha visto il governatore di Odessa ⟦Oleg Brestov⟧.", value: { name: "Oleg Brestov" } },
      { text: "Accanto a lui ⟦Hendrik van der Molen⟧ e ⟦George T. Hadley Jr.⟧, consulenti." },
      { text: "Sulla porta ⟦Luigi Di Brazzano⟧ attende ⟦Park Ji-hoon⟧." },
      { text: "Fu ⟦Giovanni Paolo II⟧ a volerlo." },
      { text: "Lo riferisce il ministro dell'Unificazione ⟦Park Dong-hoon⟧.", value: { name: "Park Dong-hoon" } },
    ],
    no: [
      "A Roma Mario di Torino la visita.",
      "La Giulia è un'auto.",
      "Si prega in Santa Barbara.",
      "In via Giuseppe Verdi i lavori continuano.",
    ],
  },
  {
    id: "person/title",
    says: 'A capitalised name behind a title of office: "il ministro Bragadin".',
    yes: [
      { text: "Ha visto il leader del Fronte moro di liberazione (Fml), ⟦Zorlan Brestov⟧, a Tokyo." },
      { text: "Lo ha detto il ministro ⟦Bragadin⟧ uscendo.", value: { name: "Bragadin" } },
      { text: "Ha visto il console generale a Milano ⟦Zorlan Brestov⟧." },
      { text: "Ha visto il presidente della commissione Esteri, ⟦Zorlan Brestov⟧, ieri." },
      { text: "Per l'ambasciatore giapponese, ⟦Hirose⟧, è presto." },
      { text: "Ha visto il vicepresidente dell'Unione africana (Ua), ⟦Zorlan Brestov⟧, a Roma." },
      { text: "Parla il presidente del governo di unità nazionale ⟦Al Brestan⟧." },
      { text: "Parla il presidente dell'Alto consiglio di Stato ⟦Zorlan Brestov⟧." },
      { text: "Lo ha detto il viceministro cinese ⟦Ma Zhenlai⟧.", value: { name: "Ma Zhenlai" } },
      { text: "In aula c'era re ⟦Carlo⟧." },
      { text: "In aula c'era re ⟦Filippo⟧ del Belgio." },
      { text: "Lo ha detto il sindaco ⟦Gualtieri⟧ uscendo." },
      { text: "Parla il ministro degli Esteri e dell'Emigrazione ⟦Zorlan Brestov⟧." },
    ],
    no: ["Il ministro Usa ha firmato.", "Il presidente ha firmato.", "Il premier, Intanto, tace."],
  },
  {
    id: "person/trade",
    says: 'A capitalised name behind a trade or an honour: "il regista Bragadin", "don Vitale".',
    yes: [{ text: "In aula il pm ⟦Bragadin⟧ ha chiesto il rinvio." }, { text: "Alla messa c'era don ⟦Ermolao⟧." }],
    no: ["Ieri il giudice ha deciso.", "Il regista, Intanto, tace."],
  },
  {
    id: "person/surname",
    says: "A family name alone, of somebody named in full in the same text or known to the table.",
    yes: [
      { text: "⟦Monti⟧ ha detto di no." },
      { text: "⟦Bush⟧ telefona al collega." },
      { text: "⟦D'Alema⟧ è a Mosca." },
      { text: "Per il vertice di ⟦Obama⟧ c'è tempo." },
      { text: "⟦Conte⟧ e ⟦Macron⟧ si sono visti." },
      { text: "«Non se ne parla», ha detto ⟦Macron⟧." },
      { text: "Vertice ⟦Meloni⟧ ⟦Macron⟧ a Parigi." },
      { text: "L'inviato di ⟦Trump⟧ ⟦Witkoff⟧ è partito." },
      { text: "Ottavia Bragadin è arrivata a Oslo. Per ⟦Bragadin⟧ è la terza visita.", value: { name: "Bragadin" } },
      { text: "Si apre con ⟦Lavrov⟧ e ⟦Rubio⟧ il giro di colloqui." },
      { text: "Ha ricevuto a Palazzo Chigi ⟦Macron⟧ e ⟦Merz⟧." },
      { text: "Ieri ha visto al Viminale ⟦Tajani⟧." },
      { text: "Da Tokyo ⟦Crosetto⟧ ha scritto a ⟦von der Leyen⟧ e a Bruxelles." },
    ],
    no: [
      "Pace è fatta.",
      "Piazza Cavour è chiusa.",
      "Via Putin fu ribattezzata.",
      "Si è iscritto all'Istituto Zorlan Macron.",
      "Bragadin è arrivata.",
    ],
  },
  {
    id: "person/given",
    says: "A given name alone: inside a sentence, or of somebody named in full in the same text.",
    yes: [{ text: "Ottavia Bragadin è arrivata a Oslo. A ⟦Ottavia⟧ hanno dato dei fiori." }],
    no: ["Via Ottavia è chiusa.", "Vittoria piena per la squadra.", "A Regina Coeli non c'era."],
  },
  {
    id: "person/pair",
    says: "A name no table knows, joined by a hyphen to one that is known, beside a word of meeting.",
    yes: [
      { text: "Incontro segreto Witkoff-⟦Karvani⟧ a Miami.", value: { name: "Karvani" } },
      { text: "Faccia a faccia ⟦Brestol⟧-Macron a Parigi." },
    ],
    no: ["Incontro Trump-Russia sui dazi.", "Il vertice Meloni-Nato è domani.", "La legge Bossi-Fini resta."],
  },
  {
    id: "person/speaker",
    says: "Capitalised words that no table knows beside a verb of saying.",
    yes: [
      { text: "«Non se ne parla», ha detto ⟦Sgaivan Brestol⟧." },
      { text: "Poi ⟦Bragadin⟧ ha spiegato le ragioni del no." },
    ],
    no: ["Il Consiglio Europeo ha detto no.", "Lo scrive la Corte Suprema.", "Intanto dice addio."],
  },
  {
    id: "person/unlisted",
    says: "Capitalised words that no table knows, where an age, a nationality, a particle of people's names, a nickname's word, a numeral, an office or a person beside them says that they are a name.",
    yes: [
      { text: "È stato arrestato ⟦Vuldo Brestol⟧, 34 anni." },
      { text: "L'astronomo bulgaro ⟦Zorlan Brestov⟧ ha visto la cometa." },
      { text: "Con ⟦Zarban al-Sorani⟧ sono stati condannati in tre." },
      { text: "Sul trono siede ⟦Hordam VII⟧ da un anno." },
      { text: "In finale Ottavia Bragadin e ⟦Sgaivan⟧." },
      { text: "Il boss, detto ⟦Sgarban⟧, è in fuga." },
      { text: "Ne ha parlato con ⟦Zorlan Brestov⟧, inviato delle Nazioni Unite." },
      { text: "⟦Zorlan Brestov⟧, ministro degli Esteri dell'Oman, è a Doha." },
    ],
    no: [
      "La canzone Verde Brestol è in classifica.",
      "Con Bravo Sgarban si parte.",
      "La missione Apollo XI.",
      "A Villa Brestol, ministri e sindaci attendono.",
      "Da Porto Brestol, il presidente è ripartito.",
    ],
  },
  {
    id: "person/role",
    says: "A title of office with its adjectives and no state, body or department.",
    yes: [
      { text: "L'⟦inviato speciale per il Corno d'Africa⟧ Zorlan Brestov è partito.", value: { office: "envoy" } },
      { text: "L'⟦inviata speciale per il Medio Oriente⟧ Anna Brestov è partita.", value: { office: "envoy" } },
      { text: "La ⟦premier⟧ è attesa in aula.", value: { office: "head_of_government", gender: "f", definite: true } },
      {
        text: "Alla festa c'erano i ⟦sindaci di Brestova, Rapicciano e Valdorba⟧.",
        value: { office: "mayor", plural: true },
      },
      { text: "Il ⟦leader cirenaico⟧ è partito.", value: { office: "leader" } },
      { text: "Un ⟦diplomatico⟧ ha confermato.", value: { office: "official", definite: false } },
      { text: "I due ⟦presidenti⟧ si vedranno.", value: { office: "president", plural: true } },
      { text: "Parla l'⟦ex cancelliera⟧ al suo ⟦omologo⟧.", value: {} },
    ],
    no: ["È sceso in piazza in generale.", "Un incidente diplomatico.", "Ha lavorato a capo chino."],
  },
  {
    id: "person/role-complement",
    says: 'A title whose complement makes the office: a department, a chamber, "del Consiglio".',
    yes: [
      {
        text: "Il ⟦ministro degli Affari esteri e della Cooperazione internazionale⟧ riferisce in aula.",
        value: { office: "foreign_minister" },
      },
      { text: "La ⟦ministra della Difesa⟧ è a Varsavia.", value: { office: "defence_minister", gender: "f" } },
      { text: "Il ⟦presidente della Camera⟧ apre i lavori.", value: { office: "parliament_president" } },
      { text: "Il ⟦segretario di Stato⟧ è partito.", value: { office: "foreign_minister" } },
    ],
    no: ["Il ministro è partito.", "Il presidente russo è partito."],
  },
  {
    id: "person/role-of-side",
    says: 'A title with the state or the body it is of: an adjective, "della Russia", "Usa", "del Cremlino", "del Pd".',
    yes: [
      {
        text: "Il ⟦ministro ghanese per il Commercio e l'Industria⟧ è partito.",
        value: { office: "minister", countries: ["GH"] },
      },
      {
        text: "Il ⟦ministro delle Finanze e della Pianificazione economica ghanese⟧ è partito.",
        value: { office: "economy_minister", countries: ["GH"] },
      },
      {
        text: "Il ⟦presidente della commissione Esteri del Parlamento ghanese⟧ è partito.",
        value: { countries: ["GH"] },
      },
      {
        text: "Il ⟦commissario europeo per l'Energia⟧ è partito.",
        value: { office: "commissioner", organisations: ["EU"] },
      },
      { text: "Il ⟦funzionario del Dipartimento di Stato⟧ è partito.", value: { countries: ["US"] } },
      { text: "Parla il nostro ⟦ambasciatore ad Ankara⟧.", value: { office: "ambassador", countries: ["IT"] } },
      {
        text: "Il ⟦presidente della Repubblica Federale Democratica di Etiopia⟧ è partito.",
        value: { office: "head_of_state", countries: ["ET"] },
      },
      { text: "Il ⟦ministro degli Esteri russo⟧ è partito.", value: { office: "foreign_minister", countries: ["RU"] } },
      { text: "Il ⟦ministro degli Esteri turco⟧ e ⟦quello greco⟧ Bragadin si sono visti." },
      { text: "Il ⟦presidente Usa⟧ ha chiamato l'⟦inviato speciale dell'Onu per la Libia⟧.", value: {} },
      {
        text: "La ⟦presidente della Camera dei rappresentanti del Marocco⟧ è partita.",
        value: { office: "parliament_president", countries: ["MA"] },
      },
      {
        text: "Il ⟦segretario agli Esteri indiano⟧ è partito.",
        value: { office: "foreign_minister", countries: ["IN"] },
      },
      { text: "Il ⟦segretario al Tesoro⟧ è partito.", value: { office: "economy_minister", countries: ["US"] } },
      { text: "La ⟦segretaria del Pd⟧ ha risposto.", value: { office: "party_leader", organisations: ["PD"] } },
      {
        text: "L'⟦ambasciatrice d'Italia in Svizzera⟧ rientra.",
        value: { office: "ambassador", countries: ["IT"], gender: "f" },
      },
      { text: "Il ⟦portavoce del Cremlino⟧ smentisce.", value: { office: "spokesperson", countries: ["RU"] } },
      { text: "Il ⟦capo del Mossad⟧ è a Doha.", value: { office: "intelligence_chief", countries: ["IL"] } },
      {
        text: "Il ⟦Vescovo di Roma⟧ è partito.",
        value: { office: "pope", countries: ["VA"] },
      },
      {
        text: "I ⟦Capitani Reggenti⟧ sono partiti.",
        value: { office: "head_of_state", countries: ["SM"], plural: true },
      },
    ],
    no: ["L'ambasciatore a Roma rientra.", "Il ministro dei Trasporti apre il cantiere."],
  },
  {
    id: "person/role-of-many",
    says: "A plural title with the states or bodies it is of.",
    yes: [
      {
        text: "I ⟦ministri della Difesa di Mosca e Washington⟧ si sono parlati.",
        value: { office: "defence_minister", countries: ["RU", "US"], plural: true },
      },
      {
        text: "Vertice fra i ⟦ministri degli Esteri di Italia, Francia e Germania⟧.",
        value: { countries: ["IT", "FR", "DE"] },
      },
    ],
    no: ["I ministri degli Esteri si sono visti."],
  },
  {
    id: "person/role-of-role",
    says: 'A title whose complement is another office: "portavoce del presidente russo".',
    yes: [
      { text: "Il ⟦consigliere del presidente ucraino⟧ è a Parigi.", value: { office: "official", countries: ["UA"] } },
    ],
    no: ["Il consigliere è a Parigi."],
  },
];

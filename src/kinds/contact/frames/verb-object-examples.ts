import type { Construction } from "./construction.js";

/** Who met whom, told by a verb with subject and object. */
export const MET: Construction["yes"] = [
  {
    text: "Vilnius ha ⟦chiamato a rapporto⟧ l'ambasciatrice bielorussa.",
    published: "2024-05-15",
    value: { type: "summons", status: "held", parties: ["BY", "LT"] },
  },
  {
    text: "Massad Boulos ⟦ha visto⟧ Abdul Hamid Dbeibah prima di raggiungere Khalifa Haftar a Bengasi.",
    published: "2025-06-20",
    value: { people: ["Abdul Hamid Dbeibah", "Massad Boulos"], parties: ["LY", "US"], place: null },
  },
  {
    text: "Javier Milei ⟦ha visto⟧ ieri Donald Trump, in un incontro al quale ha partecipato anche Elon Musk.",
    published: "2025-06-20",
    value: { people: ["Donald Trump", "Elon Musk", "Javier Milei"], parties: ["AR", "US"] },
  },
  {
    text: "Roberto Occhiuto ⟦ha incontrato⟧ ieri i tre ministri di Forza Italia, Paolo Zangrillo (Pubblica amministrazione), Anna Maria Bernini (Università) e Antonio Tajani (Esteri).",
    published: "2025-06-20",
    value: { people: ["Anna Maria Bernini", "Antonio Tajani", "Paolo Zangrillo", "Roberto Occhiuto"], parties: ["IT"] },
  },
  {
    text: "Edi Rama ⟦ha incontrato⟧ ieri a Tripoli tanto Abdul Hamid Dbeibah che Khalifa Haftar.",
    published: "2025-06-20",
    value: { type: "meeting", date: ["2025-06-19", "2025-06-19"], place: "Tripoli" },
  },
  {
    text: "Oltre a Friedrich Merz, Emmanuel Macron ⟦ha visto⟧ ieri a Parigi anche Keir Starmer.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Emmanuel Macron", "Friedrich Merz", "Keir Starmer"], place: "Parigi" },
  },
  {
    text: "Per Emmanuel Macron, oltre a Friedrich Merz, il problema è Giorgia Meloni, che ⟦ha visto⟧ ieri Donald Trump.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Donald Trump", "Giorgia Meloni"] },
  },
  {
    text: "Pedro Sánchez ⟦ha visto⟧ ieri Friedrich Merz. Alla cerimonia ha partecipato anche José Manuel Albares.",
    published: "2025-06-20",
    value: { people: ["Friedrich Merz", "Pedro Sánchez"] },
  },
  {
    text: "I ribelli dell'M23 ⟦hanno incontrato⟧ ieri a Luanda il ministro angolano Téte António.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Téte António"], parties: ["AO", "M23"], place: "Luanda" },
  },
  {
    text: "Abbas Araghchi ⟦ha ricevuto⟧ i leader dei ribelli Houthi.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Abbas Araghchi"], parties: ["HOUTHI", "IR"] },
  },
  {
    text: "La delegazione talebana ⟦incontrerà⟧ gli inviati americani.",
    published: "2025-06-20",
    value: { type: "meeting", status: "planned", parties: ["TALIBAN", "US"] },
  },
  {
    text: "William Burns ha fatto ieri un viaggio a Doha per ricevere la proposta e ⟦incontrare⟧ il ministro qatariota Mohammed Al-Khulaifi.",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", date: ["2025-06-19", "2025-06-19"], place: "Doha" },
  },
  {
    text: "Emmanuel Macron ⟦ha incontrato⟧ Xi Jinping dopo il vertice della Nato a Bruxelles.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Emmanuel Macron", "Xi Jinping"], place: null },
  },
  {
    text: "Emmanuel Macron ⟦incontrerà⟧ Xi Jinping dopo le elezioni previste in Francia.",
    published: "2025-06-20",
    value: { type: "meeting", status: "planned", parties: ["CN", "FR"], place: null },
  },
  {
    text: "Antonio Tajani ⟦vedrà⟧ l'omologo turco Hakan Fidan al termine dei lavori in corso ad Antalya.",
    published: "2025-06-20",
    value: { type: "meeting", status: "planned", parties: ["IT", "TR"], place: "Antalya" },
  },
  {
    text: "Il sottosegretario Carlo Brandisi è volato mercoledì a Varsavia, dove ⟦ha visto⟧ il viceministro degli Esteri Karvan Brestol.",
    published: "2018-10-08",
    value: { people: ["Carlo Brandisi", "Karvan Brestol"], parties: ["IT", "PL"], place: "Varsavia" },
  },
  {
    text: "Il ministro Matteo Salvini ⟦ha incontrato⟧ ieri il prefetto di Massa Carrara, Paolo D'Attilio.",
    published: "2023-05-05",
    value: { people: ["Matteo Salvini", "Paolo D'Attilio"], parties: ["IT"] },
  },
  {
    text: "Il premier Mario Draghi ⟦ha visto⟧ oggi a pranzo a Palazzo Chigi il sindaco di Milano Giuseppe Sala.",
    published: "2021-11-12",
    value: { type: "meeting", people: ["Giuseppe Sala", "Mario Draghi"], place: "Palazzo Chigi, Roma" },
  },
  {
    text: "In mattinata Enrico Letta si era recato al Quirinale per ⟦incontrare⟧ il presidente Giorgio Napolitano.",
    published: "2013-09-30",
    value: { type: "meeting", status: "held", people: ["Enrico Letta", "Giorgio Napolitano"] },
  },
  {
    text: "Una delegazione di sindaci ⟦ha incontrato⟧ oggi il ministro Orazio Schillaci.",
    published: "2023-04-18",
    value: { type: "meeting", status: "held", people: ["Orazio Schillaci"] },
  },
  {
    text: "È toccato al ministro Giancarlo Giorgetti volare oltre l'Atlantico per ⟦incontrare⟧ Scott Bessent.",
    published: "2025-06-20",
    value: { people: ["Giancarlo Giorgetti", "Scott Bessent"], parties: ["IT", "US"] },
  },
  {
    text: "Al rientro dalla missione a Kiev Antonio Tajani ⟦ha incontrato⟧ ieri il tenente colonnello Paul-Henri Damiba.",
    published: "2025-11-12",
    value: { date: ["2025-11-11", "2025-11-11"], people: ["Antonio Tajani", "Paul-Henri Damiba"], place: null },
  },
  {
    text: "Ad Alonissos era passato, a giugno, anche l'albanese Edi Rama, che ⟦ha visto⟧ Kyriakos Mitsotakis.",
    published: "2025-11-12",
    value: { people: ["Edi Rama", "Kyriakos Mitsotakis"], parties: ["AL", "GR"] },
  },
  {
    text: "Edi Rama era stato a Riga a giugno, in occasione dell'assemblea Nato sulle minacce ibride, ⟦incontrando⟧ tra gli altri la premier Evika Siliņa.",
    published: "2025-11-12",
    value: { people: ["Edi Rama", "Evika Siliņa"], parties: ["AL", "LV"] },
  },
  {
    text: "La ministra australiana Penny Wong ⟦ha incontrato⟧ ieri a Doha il leader di Hayat Tahrir al-Sham, Ahmed al-Sharaa.",
    published: "2025-11-12",
    value: { people: ["Ahmed al-Sharaa", "Penny Wong"], parties: ["AU", "SY"], place: "Doha" },
  },
  {
    text: "Wang Yi ⟦vedrà⟧ il cancelliere Friedrich Merz a Berlino e la premier Evika Siliņa a Riga.",
    published: "2025-11-12",
    value: { people: ["Friedrich Merz", "Wang Yi"], parties: ["CN", "DE"], place: "Berlino" },
  },
  {
    text: "Wang Yi vedrà il cancelliere Friedrich Merz a Berlino, poi ⟦vedrà⟧ la premier Evika Siliņa a Riga.",
    published: "2025-11-12",
    value: { people: ["Evika Siliņa", "Wang Yi"], parties: ["CN", "LV"], place: "Riga" },
  },
  {
    text: "Ieri sera Edi Rama ⟦ha avuto⟧ al telefono Emmanuel Macron.",
    published: "2025-11-12",
    value: { type: "phone_call", date: ["2025-11-11", "2025-11-11"], people: ["Edi Rama", "Emmanuel Macron"] },
  },
  {
    text: "António Guterres ⟦ha sentito⟧ entrambi i leader, Edi Rama e Aleksandar Vučić.",
    published: "2025-11-12",
    value: { type: "phone_call", people: ["António Guterres", "Edi Rama"] },
  },
  {
    text: "Donald Tusk ⟦incontra⟧ oggi Petr Fiala, domani sarà a Bratislava.",
    published: "2025-06-20",
    value: { people: ["Donald Tusk", "Petr Fiala"], date: ["2025-06-20", "2025-06-20"], place: null },
  },
  {
    text: "Petr Fiala ⟦ha incontrato⟧ la candidata alla Casa Bianca Kamala Harris.",
    published: "2024-09-20",
    value: { people: ["Kamala Harris", "Petr Fiala"], place: null },
  },
  {
    text: "«Siamo d'accordo», ha detto il ministro Johann Wadephul da Rabat, dove ⟦ha incontrato⟧ Nasser Bourita.",
    published: "2025-06-20",
    value: { people: ["Johann Wadephul", "Nasser Bourita"], place: "Rabat" },
  },
  {
    text: "La ministra Roberta Metkin ⟦vedrà⟧ il premier danese, Karvan Brestol, con il ministro degli Esteri, Ilko Vardosi.",
    published: "2025-06-20",
    value: { people: ["Ilko Vardosi", "Karvan Brestol", "Roberta Metkin"], parties: ["DK", "IT"] },
  },
  {
    text: "Emmanuel Macron ⟦ha incontrato⟧ Petr Fiala, con il quale ha parlato di Donald Tusk.",
    published: "2025-06-20",
    value: { people: ["Emmanuel Macron", "Petr Fiala"] },
  },
  {
    text: "La vice segretaria di Stato Barbara Leaf ⟦ha incontrato⟧ ieri Mohammed al-Bashir dopo la caduta di Bashar al-Assad, riparato a Mosca.",
    published: "2024-12-21",
    value: { people: ["Barbara Leaf", "Mohammed al-Bashir"], place: null },
  },
  {
    text: "Lunedì Emmanuel Macron ⟦ha accolto⟧ nel cortile dell'Eliseo il premier belga Bart De Wever.",
    published: "2025-11-12",
    value: {
      type: "meeting",
      people: ["Bart De Wever", "Emmanuel Macron"],
      parties: ["BE", "FR"],
      place: "Eliseo, Parigi",
      date: ["2025-11-10", "2025-11-10"],
    },
  },
  {
    text: "Ieri Donald Trump ⟦ha ricevuto⟧ sul prato della Casa Bianca il premier Mark Carney.",
    published: "2025-11-12",
    value: { people: ["Donald Trump", "Mark Carney"], place: "Casa Bianca, Washington" },
  },
  {
    text: "Ieri Antonio Tajani ⟦ha incontrato⟧ altri omologhi della regione, nello specifico Johann Wadephul e Tanja Fajon.",
    published: "2025-06-20",
    value: { people: ["Antonio Tajani", "Johann Wadephul", "Tanja Fajon"], parties: ["DE", "IT", "SI"] },
  },
  {
    text: "Gli inviati di Macron Claude Brestov e Anne Brestel ⟦hanno incontrato⟧ ieri Radosław Sikorski, vicepremier e ministro degli Esteri polacco.",
    published: "2025-06-20",
    value: { people: ["Anne Brestel", "Claude Brestov", "Radosław Sikorski"] },
  },
  {
    text: "Il re Felipe VI ha salutato a Madrid la presidente Maia Sandu. Quest'ultima ⟦ha visto⟧ poi il premier Pedro Sánchez.",
    published: "2025-06-20",
    value: { people: ["Maia Sandu", "Pedro Sánchez"], parties: ["ES", "MD"] },
  },
  {
    text: "Emmanuel Macron ha parlato a lungo di Friedrich Merz e di Ursula von der Leyen. Quest'ultimo ⟦ha ricevuto⟧ ieri Maia Sandu.",
    published: "2025-06-20",
    value: { people: ["Friedrich Merz", "Maia Sandu"], parties: ["DE", "MD"] },
  },
  {
    text: "Alla Farnesina il segretario generale Riccardo Guariglia ⟦ha convocato⟧ oggi, su istruzioni del ministro Tajani, l'ambasciatore russo Alexey Paramonov.",
    published: "2025-06-20",
    value: { type: "summons", people: ["Alexey Paramonov", "Riccardo Guariglia"], parties: ["IT", "RU"] },
  },
  {
    text: "L'ambasciatore d'Italia a Quito Alvise Marendoli ha ⟦incontrato⟧ il ministro della Difesa Giancarlo Loffredo.",
    published: "2025-06-20",
    value: { people: ["Alvise Marendoli", "Giancarlo Loffredo"], parties: ["EC", "IT"] },
  },
  {
    text: "L'ambasciatrice a Montevideo Iolanda Brestov ha ⟦visto⟧ ieri il presidente uruguaiano Yamandú Orsi.",
    published: "2025-06-20",
    value: { date: ["2025-06-19", "2025-06-19"], parties: ["IT", "UY"] },
  },
  {
    text: "L'ambasciatore italiano Alvise Marendoli ha ⟦visto⟧ i ministri della Difesa, Giancarlo Loffredo, e della Salute, Franklin Encalada.",
    published: "2024-03-08",
    value: { people: ["Alvise Marendoli", "Giancarlo Loffredo"] },
  },
  {
    text: "Il ministro Crosetto ha ⟦incontrato⟧ la presidente moldava Maia Sandu e il premier Dorin Recean.",
    published: "2024-03-08",
    value: { people: ["Crosetto", "Maia Sandu"], parties: ["IT", "MD"] },
  },
  {
    text: "I ministri degli Esteri Elina Valtonen e della Difesa Antti Häkkänen hanno ⟦incontrato⟧ Mette Frederiksen.",
    published: "2025-03-08",
    value: { people: ["Antti Häkkänen", "Elina Valtonen", "Mette Frederiksen"] },
  },
  {
    text: "Mette Frederiksen ha ⟦incontrato⟧ Elina Valtonen e di recente Antti Häkkänen è tornato a Oslo.",
    published: "2025-03-08",
    value: { people: ["Elina Valtonen", "Mette Frederiksen"] },
  },
  {
    text: "Macron ⟦ha radunato⟧ ieri all'Eliseo Merz e Starmer.",
    published: "2025-11-12",
    value: {
      type: "meeting",
      people: ["Macron", "Merz", "Starmer"],
      parties: ["DE", "FR", "GB"],
      place: "Eliseo, Parigi",
    },
  },
  {
    text: "Il rettore dell'Università di Bari Stefano Bronzini ⟦ha ricevuto⟧ l'ambasciatrice albanese Anila Bitri.",
    published: "2025-11-12",
    value: { people: ["Anila Bitri", "Stefano Bronzini"], parties: ["AL", "IT"] },
  },
  {
    text: "Il sindaco di Parigi Emmanuel Brestov ⟦ha ricevuto⟧ l'ambasciatore tedesco.",
    published: "2025-11-12",
    value: { parties: ["DE", "FR"] },
  },
  {
    text: "L'assessore regionale alla Cultura Anna Brestov ⟦ha ricevuto⟧ il console generale di Francia a Napoli Paul Brestov.",
    published: "2025-11-12",
    value: { people: ["Anna Brestov", "Paul Brestov"], parties: ["FR", "IT"] },
  },
  {
    text: "Il prefetto di Bari Francesco Russo ⟦ha incontrato⟧ questa mattina l'ambasciatore del Giappone in Italia Satoshi Suzuki.",
    published: "2025-11-12",
    value: { people: ["Francesco Russo", "Satoshi Suzuki"], parties: ["IT", "JP"] },
  },
  {
    text: "Emmanuel Macron ha parlato ieri a Vienna. Lunedì, a Berlino, ⟦aveva visto⟧ Friedrich Merz.",
    published: "2025-11-12",
    value: { people: ["Emmanuel Macron", "Friedrich Merz"], place: "Berlino", date: ["2025-11-10", "2025-11-10"] },
  },
  {
    text: "È cominciata a Vienna la visita di Stato di Emmanuel Macron. Il presidente francese ⟦ha visto⟧ Christian Stocker.",
    published: "2025-11-12",
    value: { people: ["Christian Stocker", "Emmanuel Macron"], place: "Vienna" },
  },
  {
    text: "Emmanuel Macron ha preso parte ieri al vertice europeo di Vienna. Il presidente francese ⟦ha visto⟧ Friedrich Merz.",
    published: "2025-11-12",
    value: { people: ["Emmanuel Macron", "Friedrich Merz"], place: "Vienna" },
  },
  {
    text: "Zelensky ⟦ha incontrato⟧ un gruppo di senatori americani.",
    published: "2025-11-12",
    value: { people: ["Zelensky"], parties: ["UA", "US"] },
  },
  {
    text: "Zelensky ⟦ha incontrato⟧ alti funzionari del Dipartimento di Stato.",
    published: "2025-11-12",
    value: { people: ["Zelensky"], parties: ["UA", "US"] },
  },
  {
    text: "Zelensky ⟦ha incontrato⟧ esponenti dell'amministrazione Trump.",
    published: "2025-11-12",
    value: { people: ["Zelensky"], parties: ["UA", "US"] },
  },
  {
    text: "A Camp David Trump ⟦ha incontrato⟧ Merz.",
    published: "2025-11-14",
    value: { people: ["Merz", "Trump"], place: "Camp David" },
  },
  {
    text: "Macron ⟦ha incontrato⟧ Merz al Cairo.",
    published: "2025-11-14",
    value: { people: ["Macron", "Merz"], place: "Cairo" },
  },
  {
    text: "Macron ⟦ha incontrato⟧ ieri nella capitale austriaca il cancelliere Merz.",
    published: "2025-11-14",
    value: { people: ["Macron", "Merz"], place: "Vienna", date: ["2025-11-13", "2025-11-13"] },
  },
  {
    text: "Emmanuel Macron è arrivato a Vienna. Il cancelliere tedesco Friedrich Merz ⟦ha ricevuto⟧ il presidente.",
    published: "2025-11-14",
    value: { people: ["Emmanuel Macron", "Friedrich Merz"] },
  },
  {
    text: "Emmanuel Macron è arrivato a Vienna. Il 47enne ⟦ha incontrato⟧ Friedrich Merz.",
    published: "2025-11-14",
    value: { people: ["Emmanuel Macron", "Friedrich Merz"] },
  },
  {
    text: "Papa Leone ⟦ha ricevuto⟧ re Carlo.",
    published: "2025-11-14",
    value: { people: ["Carlo", "Leone"], parties: ["GB", "VA"] },
  },
  {
    text: "Felipe VI ⟦ha ricevuto⟧ Mattarella a Madrid.",
    published: "2025-11-14",
    value: { people: ["Felipe VI", "Mattarella"], parties: ["ES", "IT"], place: "Madrid" },
  },
  {
    text: "Conte ⟦incontra⟧ Merkel a Berlino.",
    published: "2019-07-01",
    value: { people: ["Conte", "Merkel"], parties: ["DE", "IT"], place: "Berlino" },
  },
  {
    text: "Erdogan ⟦ha riunito⟧ a Istanbul Meloni e Dbeibah.",
    published: "2025-08-01",
    value: { people: ["Dbeibah", "Erdogan", "Meloni"], parties: ["IT", "LY", "TR"], place: "Istanbul" },
  },
  {
    text: "Successivamente, il presidente lettone Edgars Rinkēvičs ⟦ha incontrato⟧ l'Em.mo Card. Pietro Parolin, Segretario di Stato.",
    published: "2025-06-20",
    value: { people: ["Edgars Rinkēvičs", "Pietro Parolin"], parties: ["LV", "VA"] },
  },
  {
    text: "Gli inviati di Trump, Steve Witkoff e Jared Kushner, ⟦hanno incontrato⟧ Putin al Cremlino.",
    published: "2025-12-03",
    value: { people: ["Jared Kushner", "Putin", "Steve Witkoff"], parties: ["RU", "US"] },
  },
  {
    text: "Al vertice Nato dell'Aia, Donald Trump ⟦ha incontrato⟧ Volodymyr Zelensky.",
    published: "2025-06-26",
    value: { type: "meeting", people: ["Donald Trump", "Volodymyr Zelensky"], parties: ["UA", "US"] },
  },
  {
    text: "António Guterres è tornato ieri da Mosca, dove ⟦ha incontrato⟧ Vladimir Putin.",
    published: "2022-04-28",
    value: { date: null, place: "Mosca" },
  },
  {
    text: "António Guterres è arrivato ieri a Kiev. Oggi ⟦ha incontrato⟧ Volodymyr Zelensky.",
    published: "2022-04-28",
    value: { date: ["2022-04-28", "2022-04-28"], place: "Kiev" },
  },
  {
    text: "Antony Blinken ha incontrato ieri Volodymyr Zelensky a Kiev. ⟦Ha poi visto⟧ il ministro degli Esteri Dmytro Kuleba.",
    published: "2022-04-28",
    value: { date: ["2022-04-27", "2022-04-27"], people: ["Antony Blinken", "Dmytro Kuleba"], place: "Kiev" },
  },
  {
    text: "Il presidente della Provincia di Trento Maurizio Fugatti ⟦ha ricevuto⟧ l'ambasciatore austriaco Michael Rendi.",
    published: "2025-06-20",
    value: { people: ["Maurizio Fugatti", "Michael Rendi"] },
  },
  {
    text: "La presidente della Bce Christine Lagarde ⟦ha incontrato⟧ il ministro Giorgetti.",
    published: "2025-06-20",
    value: { people: ["Christine Lagarde", "Giorgetti"], parties: ["ECB", "IT"] },
  },
  {
    text: "Macron ⟦ha riunito⟧ a cena Merz e Starmer.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Macron", "Merz", "Starmer"], parties: ["DE", "FR", "GB"] },
  },
  {
    text: "Tajani ⟦ha incontrato⟧ i colleghi Ivan Korčok (Slovacchia) e Radosław Sikorski (Polonia).",
    published: "2023-06-20",
    value: { people: ["Ivan Korčok", "Radosław Sikorski", "Tajani"], parties: ["IT", "PL", "SK"] },
  },
  {
    text: "Meloni ⟦ha incontrato⟧ il francese Emmanuel Macron, il tedesco Friedrich Merz e il britannico Keir Starmer.",
    published: "2025-06-20",
    value: {
      people: ["Emmanuel Macron", "Friedrich Merz", "Keir Starmer", "Meloni"],
      parties: ["DE", "FR", "GB", "IT"],
    },
  },
  {
    text: "Il Presidente ⟦ha accolto⟧ al Quirinale il presidente lituano Gitanas Nausėda.",
    published: "2025-06-20",
    value: { people: ["Gitanas Nausėda"], parties: ["IT", "LT"], place: "Quirinale, Roma" },
  },
  {
    text: "Ieri il vicepresidente della Commissione dell'Unione africana (Ua), Kwesi Quartey, ⟦ha incontrato⟧ il ministro Tajani.",
    published: "2020-02-10",
    value: { people: ["Kwesi Quartey", "Tajani"], parties: ["AFU", "IT"] },
  },
  {
    text: "Tajani ⟦ha incontrato⟧ lo speaker del parlamento georgiano Shalva Papuashvili.",
    published: "2024-05-10",
    value: { people: ["Shalva Papuashvili", "Tajani"], parties: ["GE", "IT"] },
  },
  {
    text: "Patrushev ⟦ha incontrato⟧ Jake Sullivan, consigliere per la sicurezza nazionale del presidente statunitense Joe Biden.",
    published: "2021-11-05",
    value: { people: ["Jake Sullivan", "Patrushev"], parties: ["RU", "US"] },
  },
  {
    text: "Vucic ⟦incontrerà⟧ il presidente Emmanuel Macron, il collega turco, Recep Tayyip Erdoğan, il premier Edi Rama e Olaf Scholz.",
    published: "2023-10-25",
    value: {
      people: ["Edi Rama", "Emmanuel Macron", "Olaf Scholz", "Recep Tayyip Erdoğan", "Vucic"],
      parties: ["AL", "DE", "FR", "RS", "TR"],
    },
  },
  {
    text: "Cassis ⟦ha incontrato⟧ rappresentanti dell'Unione europea, in particolare Federica Mogherini e Johannes Hahn.",
    published: "2018-09-26",
    value: { people: ["Cassis", "Federica Mogherini", "Johannes Hahn"] },
  },
  {
    text: "Giorgia Meloni ⟦ha ricevuto⟧ in visita ufficiale il Primo Ministro della Repubblica di Malta, Robert Abela.",
    published: "2025-03-06",
    value: { type: "meeting", people: ["Giorgia Meloni", "Robert Abela"], parties: ["IT", "MT"] },
  },
  {
    text: "Il dittatore nordcoreano ⟦ha accolto⟧ Putin all'aeroporto di Pyongyang.",
    published: "2024-06-19",
    value: { parties: ["KP", "RU"] },
  },
  {
    text: "Il presidente Xi Jinping ⟦ha incontrato⟧ a Dalian, nel nord della Cina, il leader nordcoreano Kim Jong-un.",
    published: "2018-05-08",
    value: { people: ["Kim Jong-un", "Xi Jinping"], parties: ["CN", "KP"], place: "Dalian" },
  },
  {
    text: "Wen Jiabao ⟦visitò⟧ il Paese del Sol Levante nel maggio del 2011.",
    published: "2018-05-08",
    value: { type: "visit", parties: ["CN", "JP"], date: ["2011-05-01", "2011-05-31"] },
  },
  {
    text: "Il vicepremier e ministro delle Infrastrutture Matteo Salvini ⟦ha ricevuto⟧ l'ambasciatore giapponese Satoshi Suzuki.",
    published: "2025-03-06",
    value: { people: ["Matteo Salvini", "Satoshi Suzuki"], parties: ["IT", "JP"] },
  },
  {
    text: "Ieri Rubio ⟦ha visto⟧ il re Abdullah di Giordania.",
    published: "2025-08-20",
    value: { parties: ["JO", "US"] },
  },
  {
    text: "«⟦Ho visto⟧ Zelensky», ha detto Macron.",
    published: "2025-03-06",
    value: { people: ["Macron", "Zelensky"], parties: ["FR", "UA"] },
  },
  {
    text: "Ieri Tajani ⟦ha ricevuto⟧ l'on. Maria Elena Boschi e il card. Pietro Parolin.",
    published: "2025-10-02",
    value: { people: ["Maria Elena Boschi", "Pietro Parolin", "Tajani"], parties: ["IT", "VA"] },
  },
  {
    text: "Meloni ⟦ha incontrato⟧ diversi leader, tra cui Emmanuel Macron e Friedrich Merz.",
    published: "2025-10-02",
    value: { people: ["Emmanuel Macron", "Friedrich Merz", "Meloni"], parties: ["DE", "FR", "IT"] },
  },
  {
    text: "L'Eliseo ⟦ha informato⟧ diversi alleati, compresi Polonia e Canada.",
    published: "2025-10-02",
    value: { parties: ["CA", "FR", "PL"] },
  },
  {
    text: "Macron, come ha riferito l'Eliseo, ⟦ha sentito⟧ ieri Zelensky.",
    published: "2025-11-20",
    value: { type: "phone_call", people: ["Macron", "Zelensky"], date: ["2025-11-19", "2025-11-19"] },
  },
  {
    text: "Antonio Tajani ⟦ha incontrato⟧ Matteo Salvini.",
    published: "2022-09-27",
    value: { people: ["Antonio Tajani", "Matteo Salvini"], parties: ["IT"] },
  },
  {
    text: "Giovedì Mattarella ⟦vedrà⟧ la speaker della Camera dei rappresentanti Nancy Pelosi.",
    published: "2019-10-15",
    value: { people: ["Mattarella", "Nancy Pelosi"], parties: ["IT", "US"] },
  },
  {
    text: "Sybiha ⟦ha informato⟧ Tajani degli esiti dei colloqui di Ginevra.",
    published: "2025-11-24",
    value: { type: "contact", people: ["Sybiha", "Tajani"], parties: ["IT", "UA"], place: null, initiator: "UA" },
  },
  {
    text: "Kyriakos Mitsotakis ⟦ha visto⟧ il presidente cipriota Christodoulides ad Atene.",
    published: "2024-11-12",
    value: { people: ["Christodoulides", "Kyriakos Mitsotakis"], parties: ["CY", "GR"], place: "Atene" },
  },
  {
    text: "Il ministro Salah ad-Din al-Bitar ⟦ha incontrato⟧ Mitsotakis.",
    published: "2024-11-12",
    value: { people: ["Mitsotakis", "Salah ad-Din al-Bitar"] },
  },
  {
    text: "Al Consiglio europeo di giovedì Meloni ⟦vedrà⟧ anche Pedro Sánchez.",
    published: "2025-10-21",
    value: { people: ["Meloni", "Pedro Sánchez"], date: ["2025-10-23", "2025-10-23"], place: null },
  },
  {
    text: "Ramaphosa ⟦ha accolto⟧ a Pretoria il presidente keniano William Ruto; assente Trump.",
    published: "2025-11-20",
    value: { people: ["Ramaphosa", "William Ruto"], parties: ["KE", "ZA"] },
  },
  {
    text: "Il presidente del Consiglio Conte ⟦ha incontrato⟧ ieri il ministro degli Esteri della Repubblica di Slovenia, Anže Logar.",
    published: "2020-12-03",
    value: { people: ["Anže Logar", "Conte"], parties: ["IT", "SI"] },
  },
  {
    text: "Il ministro argentino Santiago Cafiero ⟦incontrerà⟧ domani il prefetto di Milano. In agenda anche un incontro con il sindaco Giuseppe Sala.",
    published: "2022-04-21",
    value: { people: ["Santiago Cafiero"], date: ["2022-04-22", "2022-04-22"], parties: ["AR", "IT"] },
  },
  {
    text: "Teheran reagisce ⟦convocando⟧ l'ambasciatrice italiana, mentre a Bruxelles si tratta ancora.",
    published: "2026-01-28",
    value: { type: "summons", parties: ["IR", "IT"], place: null },
  },
  {
    text: "Tajani ⟦ha ricevuto⟧ ieri la ministra ucraina della Famiglia, dei Giovani e dello Sport Oksana Zholnovych.",
    published: "2025-03-12",
    value: { people: ["Oksana Zholnovych", "Tajani"], parties: ["IT", "UA"] },
  },
  {
    text: "La premier Giorgia Meloni ⟦ha incontrato⟧ ieri i governatori a Palazzo Chigi.",
    published: "2025-03-12",
    value: { people: ["Giorgia Meloni"], parties: ["IT"], place: "Palazzo Chigi, Roma" },
  },
  {
    text: "Viktor Orbán sarà giovedì a Berlino. Venerdì ⟦incontrerà⟧ Donald Tusk.",
    published: "2025-06-10",
    value: { date: ["2025-06-13", "2025-06-13"], people: ["Donald Tusk", "Viktor Orbán"], place: null },
  },
  {
    text: "Sánchez ⟦ha visto⟧ ieri a Bruxelles, in tarda mattinata, il cancelliere Friedrich Merz.",
    published: "2025-10-24",
    value: { type: "meeting", people: ["Friedrich Merz", "Sánchez"], parties: ["DE", "ES"], place: "Bruxelles" },
  },
  {
    text: "Praga ⟦ha informato⟧ ieri Varsavia dell'inchiesta.",
    published: "2021-04-18",
    value: { type: "contact", date: ["2021-04-17", "2021-04-17"], parties: ["CZ", "PL"] },
  },
  {
    text: "Visita di Zelensky a Londra: ⟦vede⟧ Keir Starmer.",
    published: "2025-06-23",
    value: { type: "meeting", people: ["Keir Starmer", "Zelensky"], parties: ["GB", "UA"], place: "Londra" },
  },
  {
    text: "Mattarella ⟦ha ricevuto⟧ ieri al Quirinale i presidenti di Camera e Senato, Roberto Fico ed Elisabetta Casellati.",
    published: "2018-05-23",
    value: { people: ["Elisabetta Casellati", "Mattarella", "Roberto Fico"], parties: ["IT"] },
  },
  {
    text: "Giorgia Meloni ⟦convoca⟧ i sindacati a Palazzo Chigi dopo lo sciopero di venerdì.",
    published: "2025-10-07",
    value: { people: ["Giorgia Meloni"], parties: ["IT"], date: null },
  },
  {
    text: "Papa Leone XIV ⟦ha ricevuto⟧ ieri il presidente finlandese Alexander Stubb e lo ha ringraziato per averlo invitato a Helsinki.",
    published: "2025-10-07",
    value: { people: ["Alexander Stubb", "Leone XIV"], place: null },
  },
];

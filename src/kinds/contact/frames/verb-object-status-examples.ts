import type { Construction } from "./construction.js";

/** The same, with whether they did, will or say they will not. */
export const MET_OR_NOT: Construction["yes"] = [
  {
    text: "Donald Trump ⟦incontrerà⟧ Vladimir Putin? Nessuno lo sa.",
    published: "2025-06-20",
    value: { type: "meeting", status: "proposed", parties: ["RU", "US"] },
  },
  {
    text: "Perché Giorgia Meloni ⟦ha ricevuto⟧ Viktor Orbán a Palazzo Chigi?",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", parties: ["HU", "IT"] },
  },
  {
    text: "Edi Rama è a Roma. Presidente Rama, ⟦ha incontrato⟧ Vladimir Putin? «Sì, a marzo».",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", parties: ["AL", "RU"] },
  },
  {
    text: "Né Emmanuel Macron né Friedrich Merz ⟦hanno incontrato⟧ Recep Tayyip Erdoğan ad Ankara.",
    published: "2025-10-27",
    value: { status: "denied", parties: ["DE", "FR", "TR"], place: "Ankara" },
  },
  {
    text: "Emmanuel Macron non ⟦ha incontrato⟧ né Friedrich Merz né Recep Tayyip Erdoğan.",
    published: "2025-10-27",
    value: { status: "denied", people: ["Emmanuel Macron", "Friedrich Merz"], parties: ["DE", "FR"] },
  },
  {
    text: "Giorgia Meloni ⟦ha incontrato⟧ ieri a Roma l'uomo forte della Cirenaica, Khalifa Haftar.",
    published: "2025-10-27",
    value: { status: "held", people: ["Giorgia Meloni", "Khalifa Haftar"], parties: ["IT", "LY"], place: "Roma" },
  },
  {
    text: "Volodymyr Zelensky si è recato a Palazzo Chigi per ⟦incontrare⟧ Giorgia Meloni.",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", parties: ["IT", "UA"] },
  },
  {
    text: "Volodymyr Zelensky si recherà all'Eliseo per ⟦vedere⟧ Emmanuel Macron.",
    published: "2025-06-20",
    value: { type: "meeting", status: "planned", parties: ["FR", "UA"] },
  },
  {
    text: "Il portavoce non ha voluto dire se Gustavo Petro ⟦incontrerà⟧ Nicolás Maduro.",
    published: "2025-06-20",
    value: { type: "meeting", status: "proposed", parties: ["CO", "VE"] },
  },
  {
    text: "Gustavo Petro ⟦ha visto⟧ Lula a Brasilia e ieri ha telefonato a Nicolás Maduro.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Gustavo Petro", "Lula"], date: null, place: "Brasilia" },
  },
  {
    text: "Ad ⟦accogliere⟧ Petr Fiala, lo stesso primo ministro algerino, Karvan Brestol.",
    published: "2025-06-20",
    value: { status: "held", people: ["Karvan Brestol", "Petr Fiala"], parties: ["CZ", "DZ"] },
  },
  {
    text: "Il premier slovacco Robert Fico è arrivato stamani a Roma, dove lo ⟦aspettava⟧ Matteo Salvini.",
    published: "2025-06-04",
    value: { type: "meeting", status: "held", people: ["Matteo Salvini", "Robert Fico"], parties: ["IT", "SK"] },
  },
  {
    text: "Il prossimo passo è fissato per il 7 giugno, quando a ⟦ricevere⟧ i sindaci sarà la sola ministra Marina Calderone.",
    published: "2023-05-31",
    value: { type: "meeting", status: "planned", people: ["Marina Calderone"], parties: ["IT"] },
  },
  {
    text: "A ⟦ricevere⟧ il premier ungherese Viktor Orbán è stato ieri il ministro Matteo Salvini.",
    published: "2018-08-29",
    value: {
      type: "meeting",
      status: "held",
      date: ["2018-08-28", "2018-08-28"],
      people: ["Matteo Salvini", "Viktor Orbán"],
      parties: ["HU", "IT"],
    },
  },
  {
    text: "Petr Fiala ha parlato con Donald Trump prima che il presidente statunitense ⟦sentisse⟧ Vladimir Putin.",
    published: "2025-06-20",
    value: { type: "phone_call", status: "held", people: ["Donald Trump", "Vladimir Putin"] },
  },
  {
    text: "Ad ⟦accogliere⟧ Petr Fiala ci ha pensato direttamente il premier indiano Narendra Modi.",
    published: "2025-06-20",
    value: { status: "held", people: ["Narendra Modi", "Petr Fiala"], parties: ["CZ", "IN"] },
  },
  {
    text: "Il portavoce: «Emmanuel Macron non ha in programma di ⟦incontrare⟧ Karol Nawrocki».",
    published: "2025-11-12",
    value: { status: "denied", people: ["Emmanuel Macron", "Karol Nawrocki"] },
  },
  {
    text: "Edi Rama non prevede di ⟦incontrare⟧ Milojko Spajić.",
    published: "2025-11-12",
    value: { status: "denied" },
  },
  {
    text: "Edi Rama ha in agenda di ⟦vedere⟧ Milojko Spajić.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Edi Rama", "Milojko Spajić"] },
  },
  {
    text: "Edi Rama non intende ⟦incontrare⟧ Milojko Spajić.",
    published: "2025-11-12",
    value: { status: "refused", people: ["Edi Rama", "Milojko Spajić"] },
  },
  {
    text: "Edi Rama si appresta a ⟦ricevere⟧ Milojko Spajić.",
    published: "2025-11-12",
    value: { status: "planned" },
  },
  {
    text: "A ⟦ricevere⟧ la premier lettone Evika Siliņa sarà domani il presidente estone Alar Karis.",
    published: "2025-11-12",
    value: { status: "planned", date: ["2025-11-13", "2025-11-13"], people: ["Alar Karis", "Evika Siliņa"] },
  },
  {
    text: "A ⟦convocare⟧ l'ambasciatore bielorusso è stato il ministro degli Esteri lituano Kęstutis Budrys.",
    published: "2025-11-12",
    value: { type: "summons", status: "held", people: ["Kęstutis Budrys"], parties: ["BY", "LT"] },
  },
  {
    text: "Edi Rama sarà domani a Parigi, dove lo ⟦attende⟧ Emmanuel Macron.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Edi Rama", "Emmanuel Macron"], place: "Parigi" },
  },
  {
    text: "A Edi Rama è stato concesso di ⟦vedere⟧ Sali Berisha.",
    published: "2025-11-12",
    value: { status: "held", people: ["Edi Rama", "Sali Berisha"] },
  },
  {
    text: "Gli Emirati sono riusciti a far ⟦incontrare⟧ Ilham Aliyev e Nikol Pashinyan.",
    published: "2025-11-12",
    value: { status: "held", people: ["Ilham Aliyev", "Nikol Pashinyan"], parties: ["AE", "AM", "AZ"] },
  },
  {
    text: "I rappresentanti di Abdel Fattah al-Burhan ⟦hanno incontrato⟧ ieri Abiy Ahmed.",
    published: "2025-11-12",
    value: { status: "held", date: ["2025-11-11", "2025-11-11"], people: ["Abiy Ahmed"], parties: ["ET", "SD"] },
  },
  {
    text: "Fa discutere la decisione della Farnesina di ⟦convocare⟧ l'ambasciatore belga Karvan Brestol.",
    published: "2025-06-20",
    value: {
      type: "summons",
      status: "planned",
      people: ["Karvan Brestol"],
      parties: ["BE", "IT"],
      initiator: "IT",
    },
  },
  {
    text: "Ulf Kristersson invierà a Vilnius Maria Malmer e forse Tobias Billström per ⟦incontrare⟧ Gitanas Nausėda.",
    published: "2023-11-12",
    value: { status: "planned", people: ["Gitanas Nausėda", "Maria Malmer", "Tobias Billström"] },
  },
  {
    text: "La cerimonia di domani sarà l'occasione per Edi Rama di ⟦incontrare⟧ Milojko Spajić.",
    published: "2025-06-20",
    value: { status: "planned", date: ["2025-06-21", "2025-06-21"], people: ["Edi Rama", "Milojko Spajić"] },
  },
  {
    text: "Il G20 ha permesso a Edi Rama di ⟦vedere⟧ Milojko Spajić.",
    published: "2025-06-20",
    value: { status: "held", people: ["Edi Rama", "Milojko Spajić"] },
  },
  {
    text: "Il presidente Joseph Aoun ha ⟦ricevuto⟧ in momenti successivi Tom Barrack e Jean-Yves Le Drian.",
    published: "2025-06-20",
    value: { status: "held", people: ["Joseph Aoun", "Tom Barrack"], parties: ["LB", "US"] },
  },
  {
    text: "Joseph Aoun ha ⟦visto⟧ singolarmente Geir Pedersen e Tom Barrack.",
    published: "2025-06-20",
    value: { status: "held", people: ["Geir Pedersen", "Joseph Aoun"], parties: ["LB", "UN"] },
  },
  {
    text: "Sergio Mattarella ha ⟦ricevuto⟧ nell'ordine Elisabetta Casellati e Roberto Fico.",
    published: "2018-04-04",
    value: { type: "meeting", status: "held", people: ["Elisabetta Casellati", "Sergio Mattarella"] },
  },
  {
    text: "Mario Draghi ha ⟦ricevuto⟧ ieri a Palazzo Chigi Cgil, Cisl e Uil.",
    published: "2022-07-12",
    value: {
      type: "meeting",
      status: "held",
      date: ["2022-07-11", "2022-07-11"],
      people: ["Mario Draghi"],
      parties: ["IT"],
    },
  },
  {
    text: "Sergio Mattarella ⟦riceverà⟧ domani la Lega.",
    published: "2022-07-12",
    value: { status: "planned", date: ["2022-07-13", "2022-07-13"], parties: ["IT"] },
  },
  {
    text: "Emmanuel Macron ha ⟦raggiunto⟧ telefonicamente Mario Draghi.",
    published: "2022-07-12",
    value: {
      type: "phone_call",
      status: "held",
      people: ["Emmanuel Macron", "Mario Draghi"],
      parties: ["FR", "IT"],
    },
  },
  {
    text: "In attesa del voto in programma per il 21 luglio, Maia Sandu ⟦ha visto⟧ a Chișinău Karol Nawrocki.",
    published: "2025-06-20",
    value: { status: "held", date: null, people: ["Karol Nawrocki", "Maia Sandu"] },
  },
  {
    text: "Sergio Mattarella ha in programma un viaggio in Asia. Dopo il forum di Seul, sabato ⟦visiterà⟧ il Vietnam.",
    published: "2025-06-20",
    value: { type: "visit", status: "planned", people: ["Sergio Mattarella"], place: "Vietnam" },
  },
  {
    text: "L'Eliseo ha promesso che Emmanuel Macron ⟦avrebbe ricevuto⟧ la presidente moldava Maia Sandu.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Emmanuel Macron", "Maia Sandu"] },
  },
  {
    text: "Secondo i media Emmanuel Macron ⟦avrebbe ricevuto⟧ ieri la presidente moldava Maia Sandu.",
    published: "2025-06-20",
    value: { status: "held", people: ["Emmanuel Macron", "Maia Sandu"] },
  },
  {
    text: "Maia Sandu, atterrata nella notte a Varsavia, dove ⟦incontrerà⟧ Karol Nawrocki, ha ringraziato la Polonia.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Karol Nawrocki", "Maia Sandu"], place: "Varsavia" },
  },
  {
    text: "Il presidente serbo Aleksandar Vučić ⟦incontrerà⟧ anche il presidente del Consiglio europeo Charles Michel, il commissario Olivér Várhelyi e l'inviato Miroslav Lajčák.",
    published: "2020-06-26",
    value: { status: "planned", people: ["Aleksandar Vučić", "Charles Michel"], parties: ["EU", "RS"] },
  },
  {
    text: "Il sindaco Beppe Sala ha ⟦ricevuto⟧ per una visita di cortesia l'ambasciatore ceco Jan Kohout.",
    published: "2025-06-20",
    value: { status: "held", people: ["Beppe Sala", "Jan Kohout"], parties: ["CZ", "IT"] },
  },
  {
    text: "Pedro Sánchez ⟦attende⟧ domani Luc Frieden alla Moncloa.",
    published: "2025-06-20",
    value: {
      status: "planned",
      date: ["2025-06-21", "2025-06-21"],
      people: ["Luc Frieden", "Pedro Sánchez"],
      place: "Moncloa, Madrid",
    },
  },
  {
    text: "Mattarella ⟦aspetta⟧ il presidente islandese Guðni Jóhannesson al Quirinale martedì.",
    published: "2025-06-20",
    value: { status: "planned", date: ["2025-06-24", "2025-06-24"], parties: ["IS", "IT"] },
  },
  {
    text: "La presidente slovena Nataša Pirc Musar ha avuto modo di ⟦incontrare⟧ ieri Petr Pavel.",
    published: "2025-11-12",
    value: { status: "held", people: ["Nataša Pirc Musar", "Petr Pavel"], date: ["2025-11-11", "2025-11-11"] },
  },
  {
    text: "Il sindaco Roberto Lagalla ha avuto il piacere di ⟦accogliere⟧ l'ambasciatore ceco Jan Kohout.",
    published: "2025-11-12",
    value: { status: "held", people: ["Jan Kohout", "Roberto Lagalla"], parties: ["CZ", "IT"] },
  },
  {
    text: "Il premier Luc Frieden avrà l'opportunità di ⟦vedere⟧ Friedrich Merz.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Friedrich Merz", "Luc Frieden"] },
  },
  {
    text: "Il premier Luc Frieden non ha avuto occasione di ⟦incontrare⟧ Friedrich Merz.",
    published: "2025-11-12",
    value: { status: "denied", people: ["Friedrich Merz", "Luc Frieden"] },
  },
  {
    text: "Il premier Luc Frieden ha la possibilità di ⟦incontrare⟧ Friedrich Merz.",
    published: "2025-11-12",
    value: { status: "proposed", people: ["Friedrich Merz", "Luc Frieden"] },
  },
  {
    text: "«⟦Incontrerò⟧ presto Friedrich Merz», ha detto Emmanuel Macron.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Emmanuel Macron", "Friedrich Merz"] },
  },
  {
    text: "«Sono pronto a ⟦incontrare⟧ Friedrich Merz», ha detto Emmanuel Macron.",
    published: "2025-11-12",
    value: { status: "proposed", people: ["Emmanuel Macron", "Friedrich Merz"] },
  },
  {
    text: "Macron ⟦potrebbe incontrare⟧ Merz la prossima settimana, ha detto Antonio Tajani.",
    published: "2025-11-12",
    value: { status: "proposed", people: ["Macron", "Merz"], date: ["2025-11-17", "2025-11-23"] },
  },
  {
    text: "Emmanuel Macron è arrivato a Vienna. Domani quest'ultimo ⟦incontrerà⟧ Friedrich Merz.",
    published: "2025-11-14",
    value: { status: "planned", people: ["Emmanuel Macron", "Friedrich Merz"], date: ["2025-11-15", "2025-11-15"] },
  },
  {
    text: "Macron ha rinunciato a ⟦incontrare⟧ Merz.",
    published: "2025-11-14",
    value: { status: "cancelled", people: ["Macron", "Merz"] },
  },
  {
    text: "Macron non ⟦ha voluto incontrare⟧ Merz.",
    published: "2025-11-14",
    value: { status: "refused", people: ["Macron", "Merz"] },
  },
  {
    text: "Macron ha evitato di ⟦incontrare⟧ Merz.",
    published: "2025-11-14",
    value: { status: "refused", people: ["Macron", "Merz"] },
  },
  {
    text: "Macron ha deciso di ⟦incontrare⟧ Merz.",
    published: "2025-11-14",
    value: { status: "planned", people: ["Macron", "Merz"] },
  },
  {
    text: "Ad ⟦attendere⟧ Macron c'era il cancelliere Merz.",
    published: "2025-11-14",
    value: { status: "held", people: ["Macron", "Merz"], parties: ["DE", "FR"] },
  },
  {
    text: "António Guterres è arrivato ieri a Kiev, dove ⟦vedrà⟧ Volodymyr Zelensky.",
    published: "2022-04-28",
    value: { status: "planned", date: null, place: "Kiev" },
  },
  {
    text: "Domani il presidente polacco Andrzej Duda sarà a Kiev con il lituano Gitanas Nausėda per ⟦incontrare⟧ Volodymyr Zelensky.",
    published: "2022-04-12",
    value: {
      status: "planned",
      people: ["Andrzej Duda", "Gitanas Nausėda", "Volodymyr Zelensky"],
      parties: ["LT", "PL", "UA"],
    },
  },
  {
    text: "Nella mattinata di oggi, Papa Leone XIV ⟦ha ricevuto⟧ in Udienza S.E. il Signor Edgars Rinkēvičs, Presidente della Repubblica di Lettonia.",
    published: "2025-06-20",
    value: { status: "held", people: ["Edgars Rinkēvičs", "Leone XIV"], parties: ["LV", "VA"] },
  },
  {
    text: "Teheran rifiuta di ⟦incontrare⟧ gli americani.",
    published: "2025-06-20",
    value: { status: "refused", parties: ["IR", "US"] },
  },
  {
    text: "Xi Jinping ha invitato il premier canadese Mark Carney a ⟦visitare⟧ la Cina.",
    published: "2025-06-20",
    value: { type: "visit", status: "proposed", people: ["Mark Carney"], parties: ["CA", "CN"], place: "Cina" },
  },
  {
    text: "La presidente svizzera Karin Keller-Sutter è rientrata da Washington senza ⟦aver incontrato⟧ Trump.",
    published: "2025-06-20",
    value: { status: "denied", people: ["Karin Keller-Sutter", "Trump"], parties: ["CH", "US"] },
  },
  {
    text: "Il ministro Antonio Tajani ha negato di ⟦aver incontrato⟧ l'ambasciatore russo.",
    published: "2025-06-20",
    value: { status: "denied", people: ["Antonio Tajani"], parties: ["IT", "RU"] },
  },
  {
    text: "I sindacati ⟦incontreranno⟧ il governo giovedì 26 giugno.",
    published: "2025-06-20",
    value: { status: "planned", date: ["2025-06-26", "2025-06-26"], parties: ["IT"] },
  },
  {
    text: "Il presidente keniano William Ruto ⟦ha incontrato⟧ l'opposizione a Nairobi.",
    published: "2025-06-20",
    value: { status: "held", people: ["William Ruto"], parties: ["KE", "OPPOSIZIONI"], place: "Nairobi" },
  },
  {
    text: "Putin non esclude di ⟦incontrare⟧ Zelensky.",
    published: "2025-08-20",
    value: { status: "proposed", people: ["Putin", "Zelensky"] },
  },
  {
    text: "Putin, ha detto Peskov, ⟦incontrerà⟧ Witkoff a Mosca la prossima settimana.",
    published: "2025-11-20",
    value: { status: "planned", people: ["Putin", "Witkoff"], parties: ["RU", "US"], place: "Mosca" },
  },
  {
    text: "Il presidente francese ⟦riceverà⟧ il premier iracheno venerdì mattina e il re di Giordania nel pomeriggio.",
    published: "2025-11-20",
    value: { type: "meeting", status: "planned", date: ["2025-11-21", "2025-11-21"], parties: ["FR", "IQ"] },
  },
  {
    text: "Domani Mattarella ⟦riceve⟧ i presidenti di Senato e Camera.",
    published: "2025-11-20",
    value: { status: "planned", people: ["Mattarella"], parties: ["IT"] },
  },
  {
    text: "Rubio è atteso domani per ⟦incontrare⟧ Meloni.",
    published: "2025-11-30",
    value: { status: "planned", date: ["2025-12-01", "2025-12-01"], parties: ["IT", "US"] },
  },
  {
    text: "La premier ⟦ha convocato⟧ i sindacati a Palazzo Chigi.",
    published: "2024-04-26",
    value: { type: "talks", status: "planned", parties: ["IT"] },
  },
  {
    text: "Ad ⟦accogliere⟧ Zelensky a Palazzo Chigi c'era la premier Giorgia Meloni.",
    published: "2025-01-10",
    value: { status: "held", people: ["Giorgia Meloni", "Zelensky"], place: "Palazzo Chigi, Roma" },
  },
  {
    text: "Il ministro Crosetto ⟦ha incontrato⟧ ieri a Tallinn il collega estone Hanno Pevkur.",
    published: "2025-02-12",
    value: {
      type: "meeting",
      status: "held",
      date: ["2025-02-11", "2025-02-11"],
      people: ["Crosetto", "Hanno Pevkur"],
      parties: ["EE", "IT"],
      place: "Tallinn",
    },
  },
  {
    text: "Sánchez ⟦riceverà⟧ martedì alla Moncloa il re di Giordania Abdallah.",
    published: "2024-11-18",
    value: { type: "meeting", status: "planned", parties: ["ES", "JO"] },
  },
  {
    text: "Il ministero degli Esteri ceco ⟦ha convocato⟧ l'ambasciatore russo.",
    published: "2024-05-03",
    value: { type: "summons", status: "held", parties: ["CZ", "RU"], initiator: "CZ" },
  },
  {
    text: "Domani Mattarella ⟦sentirà⟧ al telefono il presidente polacco Karol Nawrocki.",
    published: "2025-09-10",
    value: { type: "phone_call", status: "planned", date: ["2025-09-11", "2025-09-11"], parties: ["IT", "PL"] },
  },
  {
    text: "Il consigliere federale Ignazio Cassis è tornato dall'Italia. A Venezia vedrà inoltre la ministra austriaca Beate Meinl-Reisinger. A Roma ⟦ha visto⟧ anche il vicepresidente del Consiglio Antonio Tajani.",
    published: "2025-05-20",
    value: { status: "held", people: ["Antonio Tajani", "Ignazio Cassis"], parties: ["CH", "IT"], place: "Roma" },
  },
  {
    text: "Domani toccherà al presidente lettone Edgars Rinkēvičs ⟦incontrare⟧ Mattarella.",
    published: "2024-03-05",
    value: { status: "planned", people: ["Edgars Rinkēvičs", "Mattarella"], parties: ["IT", "LV"] },
  },
];

import type { Construction } from "./construction.js";
import { GAP } from "./construction.js";

/** Contact verbs with subject and object: the commonest way to tell of a contact. */
export const VERB_OBJECT_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/verb-object",
    says: "Who meets is subject, who is met is object: ha incontrato Y.",
    match: `[<trigger>(#Meets && #Active && #Plain)] ${GAP} [<other>#Bare]`,
    means: { one: "subject", initiator: "one" },
    yes: [
      {
        text: "Ad ⟦accogliere⟧ Petr Fiala, lo stesso primo ministro algerino, Karvan Brestol.",
        published: "2025-06-20",
        value: { status: "held", people: ["Karvan Brestol", "Petr Fiala"], parties: ["CZ", "DZ"] },
      },
      {
        text: "È toccato al ministro Giancarlo Giorgetti volare oltre l'Atlantico per ⟦incontrare⟧ Scott Bessent.",
        published: "2025-06-20",
        value: { people: ["Giancarlo Giorgetti", "Scott Bessent"], parties: ["IT", "US"] },
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
        text: "Al rientro dalla missione a Kiev Antonio Tajani ⟦ha incontrato⟧ ieri il tenente colonnello Paul-Henri Damiba.",
        published: "2025-11-12",
        value: { date: ["2025-11-11", "2025-11-11"], people: ["Antonio Tajani", "Paul-Henri Damiba"], place: null },
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
        text: "Edi Rama sarà domani a Parigi, dove lo ⟦attende⟧ Emmanuel Macron.",
        published: "2025-11-12",
        value: { status: "planned", people: ["Edi Rama", "Emmanuel Macron"], place: "Parigi" },
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
        text: "Ulf Kristersson invierà a Vilnius Maria Malmer e forse Tobias Billström per ⟦incontrare⟧ Gitanas Nausėda.",
        published: "2023-11-12",
        value: { status: "planned", people: ["Gitanas Nausėda", "Maria Malmer", "Tobias Billström"] },
      },
      {
        text: "La vice segretaria di Stato Barbara Leaf ⟦ha incontrato⟧ ieri Mohammed al-Bashir dopo la caduta di Bashar al-Assad, riparato a Mosca.",
        published: "2024-12-21",
        value: { people: ["Barbara Leaf", "Mohammed al-Bashir"], place: null },
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
        text: "Macron ⟦potrebbe incontrare⟧ Merz la prossima settimana, ha detto Antonio Tajani.",
        published: "2025-11-12",
        value: { status: "proposed", people: ["Macron", "Merz"], date: ["2025-11-17", "2025-11-23"] },
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
        text: "Ad ⟦attendere⟧ Macron c'era il cancelliere Merz.",
        published: "2025-11-14",
        value: { status: "held", people: ["Macron", "Merz"], parties: ["DE", "FR"] },
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
        text: "António Guterres è arrivato ieri a Kiev, dove ⟦vedrà⟧ Volodymyr Zelensky.",
        published: "2022-04-28",
        value: { status: "planned", date: null, place: "Kiev" },
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
        text: "Domani il presidente polacco Andrzej Duda sarà a Kiev con il lituano Gitanas Nausėda per ⟦incontrare⟧ Volodymyr Zelensky.",
        published: "2022-04-12",
        value: {
          status: "planned",
          people: ["Andrzej Duda", "Gitanas Nausėda", "Volodymyr Zelensky"],
          parties: ["LT", "PL", "UA"],
        },
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
        text: "Putin non esclude di ⟦incontrare⟧ Zelensky.",
        published: "2025-08-20",
        value: { status: "proposed", people: ["Putin", "Zelensky"] },
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
        text: "Putin, ha detto Peskov, ⟦incontrerà⟧ Witkoff a Mosca la prossima settimana.",
        published: "2025-11-20",
        value: { status: "planned", people: ["Putin", "Witkoff"], parties: ["RU", "US"], place: "Mosca" },
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
        text: "Il presidente francese ⟦riceverà⟧ il premier iracheno venerdì mattina e il re di Giordania nel pomeriggio.",
        published: "2025-11-20",
        value: { type: "meeting", status: "planned", date: ["2025-11-21", "2025-11-21"], parties: ["FR", "IQ"] },
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
        text: "Ramaphosa ⟦ha accolto⟧ a Pretoria il presidente keniano William Ruto; assente Trump.",
        published: "2025-11-20",
        value: { people: ["Ramaphosa", "William Ruto"], parties: ["KE", "ZA"] },
      },
      {
        text: "La premier ⟦ha convocato⟧ i sindacati a Palazzo Chigi.",
        published: "2024-04-26",
        value: { type: "talks", status: "planned", parties: ["IT"] },
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
        text: "Ad ⟦accogliere⟧ Zelensky a Palazzo Chigi c'era la premier Giorgia Meloni.",
        published: "2025-01-10",
        value: { status: "held", people: ["Giorgia Meloni", "Zelensky"], place: "Palazzo Chigi, Roma" },
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
        text: "Il ministero degli Esteri ceco ⟦ha convocato⟧ l'ambasciatore russo.",
        published: "2024-05-03",
        value: { type: "summons", status: "held", parties: ["CZ", "RU"], initiator: "CZ" },
      },
      {
        text: "Visita di Zelensky a Londra: ⟦vede⟧ Keir Starmer.",
        published: "2025-06-23",
        value: { type: "meeting", people: ["Keir Starmer", "Zelensky"], parties: ["GB", "UA"], place: "Londra" },
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
        text: "Mattarella ⟦ha ricevuto⟧ ieri al Quirinale i presidenti di Camera e Senato, Roberto Fico ed Elisabetta Casellati.",
        published: "2018-05-23",
        value: { people: ["Elisabetta Casellati", "Mattarella", "Roberto Fico"], parties: ["IT"] },
      },
      {
        text: "Domani toccherà al presidente lettone Edgars Rinkēvičs ⟦incontrare⟧ Mattarella.",
        published: "2024-03-05",
        value: { status: "planned", people: ["Edgars Rinkēvičs", "Mattarella"], parties: ["IT", "LV"] },
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
    ],
    no: [
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

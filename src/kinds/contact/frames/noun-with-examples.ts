import type { Construction } from "./construction.js";

/** Events that one side has with the other: il suo incontro con Y. */
export const EVENT_WITH: Construction["yes"] = [
  {
    text: "Il presidente azero Ilham Aliyev ha invitato Edi Rama a Baku per un ⟦vertice⟧ con Albin Kurti.",
    published: "2025-06-20",
    value: { type: "summit", status: "proposed", people: ["Albin Kurti", "Edi Rama"], place: "Baku" },
  },
  {
    text: "Il premier Albin Kurti non si è presentato all'⟦appuntamento⟧ con Aleksandar Vučić.",
    published: "2025-06-20",
    value: { status: "cancelled", people: ["Albin Kurti", "Aleksandar Vučić"] },
  },
  {
    text: "Il generale Haftar è volato ad Ankara, dove ha avuto un ⟦incontro⟧ con il ministro Yaşar Güler e, secondo fonti turche, con Hakan Fidan.",
    published: "2024-06-04",
    value: { people: ["Haftar", "Yaşar Güler"], place: "Ankara" },
  },
  {
    text: "Ulf Kristersson ha avuto un ⟦colloquio⟧ a tutto campo con il padrone di casa Donald Tusk.",
    published: "2024-06-04",
    value: { people: ["Donald Tusk", "Ulf Kristersson"], parties: ["PL", "SE"] },
  },
  {
    text: "Durante gli ⟦incontri⟧ con Donald Tusk, con Petr Fiala e con Viktor Orbán, Ulf Kristersson ha chiesto tempo.",
    published: "2024-06-04",
    value: { status: "held", people: ["Donald Tusk", "Ulf Kristersson"], parties: ["PL", "SE"] },
  },
  {
    text: "Domani i mediatori del Qatar siederanno attorno a un ⟦tavolo⟧ con israeliani e palestinesi al Cairo.",
    published: "2024-06-04",
    value: { status: "planned", date: ["2024-06-05", "2024-06-05"], parties: ["IL", "PS", "QA"] },
  },
  {
    text: "Nel pomeriggio il ⟦colloquio⟧ con Volodymyr Zelensky, al quale Giorgia Meloni ha confermato il sostegno dell'Italia.",
    published: "2025-06-20",
    value: { type: "meeting", people: ["Giorgia Meloni", "Volodymyr Zelensky"], parties: ["IT", "UA"] },
  },
  {
    text: "Volodymyr Zelensky si è recato a Villa Wolkonsky, la residenza dell'ambasciatore britannico a Roma, per un ⟦bilaterale⟧ con Keir Starmer.",
    published: "2025-04-26",
    value: { type: "meeting", status: "held", parties: ["GB", "UA"] },
  },
  {
    text: "Dopo una ⟦telefonata⟧ con Lula, Gustavo Petro ha cambiato idea e domani volerà a Caracas.",
    published: "2025-06-20",
    value: { type: "phone_call", status: "held", date: null, people: ["Gustavo Petro", "Lula"] },
  },
  {
    text: "Robert Abela è stato ricevuto ieri da Emmanuel Macron; poi il ⟦colloquio⟧ con Friedrich Merz.",
    published: "2025-06-20",
    value: { people: ["Friedrich Merz", "Robert Abela"], parties: ["DE", "MT"] },
  },
  {
    text: "Robert Abela è stato ricevuto ieri da Papa Leone XIV; poi il ⟦colloquio⟧ con il cardinale Pietro Parolin, accompagnato da monsignor Paul Richard Gallagher.",
    published: "2025-06-20",
    value: { people: ["Paul Richard Gallagher", "Pietro Parolin", "Robert Abela"], parties: ["MT", "VA"] },
  },
  {
    text: "Pedro Sánchez ha incontrato ieri Vjosa Osmani, poi in serata il lungo ⟦scambio di vedute⟧ con Emmanuel Macron.",
    published: "2025-06-20",
    value: { type: "meeting", date: ["2025-06-19", "2025-06-19"], people: ["Emmanuel Macron", "Pedro Sánchez"] },
  },
  {
    text: "Pedro Sánchez riceverà oggi Friedrich Merz, di ritorno dall'⟦incontro⟧ con Emmanuel Macron.",
    published: "2025-06-20",
    value: { type: "meeting", status: "held", people: ["Emmanuel Macron", "Friedrich Merz"], date: null },
  },
  {
    text: "Petr Fiala è a Tunisi. Nei successivi ⟦colloqui⟧ con il presidente del Parlamento, Karvan Brestol, e con il capo del governo, Ilko Vardosi, il premier ha ribadito il proprio sostegno.",
    published: "2025-06-20",
    value: { people: ["Karvan Brestol", "Petr Fiala"] },
  },
  {
    text: "Ad Accra l'agenda di Petr Fiala prosegue con l'⟦incontro⟧ con il presidente del Ghana Karvan Brestol.",
    published: "2025-06-20",
    value: { people: ["Karvan Brestol", "Petr Fiala"], parties: ["CZ", "GH"] },
  },
  {
    text: "Domani a Parigi Piero Fassino vedrà il ministro Jean-Noël Barrot. Seguirà una ⟦sessione di lavoro⟧ con il presidente Laurent Marcangeli.",
    published: "2023-11-21",
    value: { status: "planned", people: ["Laurent Marcangeli", "Piero Fassino"] },
  },
  {
    text: "Viktor Orbán ha visto Matteo Salvini al ministero, dopo gli ⟦appuntamenti⟧ con Leone XIV e Giorgia Meloni.",
    published: "2025-10-28",
    value: { type: "meeting", status: "held", people: ["Leone XIV", "Viktor Orbán"], parties: ["HU", "VA"] },
  },
  {
    text: "Giuseppe Conte ha tenuto ieri una ⟦videoconferenza⟧ con i rappresentanti di Regioni, Province e Comuni.",
    published: "2020-04-10",
    value: { type: "video_call", status: "held", date: ["2020-04-09", "2020-04-09"], people: ["Giuseppe Conte"] },
  },
  {
    text: "Il ministro Adolfo Urso ha convocato per il 15 febbraio un ⟦tavolo⟧ con l'azienda e i sindacati.",
    published: "2024-01-20",
    value: { type: "talks", status: "planned", date: ["2024-02-15", "2024-02-15"], people: ["Adolfo Urso"] },
  },
  {
    text: "Domenica Matteo Salvini è rimasto a ⟦tavola⟧ ad Arcore con Silvio Berlusconi.",
    published: "2018-09-10",
    value: { type: "meeting", date: ["2018-09-09", "2018-09-09"], people: ["Matteo Salvini", "Silvio Berlusconi"] },
  },
  {
    text: "A luglio Matteo Salvini aveva bevuto un ⟦caffè⟧ a Palazzo Grazioli con Silvio Berlusconi.",
    published: "2018-09-10",
    value: { type: "meeting", date: ["2018-07-01", "2018-07-31"], people: ["Matteo Salvini", "Silvio Berlusconi"] },
  },
  {
    text: "Tra gli incontri in agenda per Petr Fiala, ⟦quello⟧ con Donald Tusk e un pranzo.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Donald Tusk", "Petr Fiala"] },
  },
  {
    text: "Petr Fiala è arrivato a Nuova Delhi. Il premier indiano Modi era all'aeroporto. La giornata prevede un ⟦incontro⟧ con la presidente indiana Droupadi Murmu ed infine una cena offerta dal sindaco.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Droupadi Murmu", "Petr Fiala"], parties: ["CZ", "IN"] },
  },
  {
    text: "Il ministro D'Alema ha avuto oggi, al rientro dalla sua missione in Libano, un ⟦colloquio⟧ con Bernard Kouchner.",
    published: "2008-03-12",
    value: {
      date: ["2008-03-12", "2008-03-12"],
      people: ["Bernard Kouchner", "D'Alema"],
      parties: ["FR", "IT"],
      place: null,
    },
  },
  {
    text: "Tra gli impegni del premier vietnamita Pham Minh Chinh a Roma anche un ⟦incontro⟧ con Sergio Mattarella.",
    published: "2025-11-12",
    value: { type: "meeting", status: "planned", people: ["Pham Minh Chinh", "Sergio Mattarella"], place: "Roma" },
  },
  {
    text: "Nell'agenda del premier vietnamita Pham Minh Chinh figura un ⟦colloquio⟧ con Giorgia Meloni.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Giorgia Meloni", "Pham Minh Chinh"] },
  },
  {
    text: "Recep Tayyip Erdoğan sta preparando un ⟦incontro⟧ con Masoud Pezeshkian.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Masoud Pezeshkian", "Recep Tayyip Erdoğan"] },
  },
  {
    text: "Secondo il quotidiano Gustavo Petro starebbe organizzando un ⟦incontro⟧ con Gabriel Boric.",
    published: "2025-11-12",
    value: { status: "proposed", people: ["Gabriel Boric", "Gustavo Petro"] },
  },
  {
    text: "Petr Fiala ha avuto un ⟦colloquio telefonico⟧ con il presidente degli Stati Uniti, il presidente francese Macron e il premier belga Bart De Wever.",
    published: "2025-06-20",
    value: {
      people: ["Bart De Wever", "Macron", "Petr Fiala"],
      parties: ["BE", "CZ", "FR", "US"],
    },
  },
  {
    text: "Dmitry Peskov annuncia che domani il premier belga Bart De Wever vedrà Yuri Ushakov. Possibile anche un ⟦incontro⟧ con Sergej Lavrov.",
    published: "2025-06-20",
    value: { status: "proposed", people: ["Bart De Wever", "Sergej Lavrov"] },
  },
  {
    text: "L'⟦incontro⟧ con la ministra danese Ilka Vardosi è durato più del previsto. Lo ha detto il ministro Guido Crosetto.",
    published: "2025-06-20",
    value: { status: "held", people: ["Guido Crosetto", "Ilka Vardosi"], parties: ["DK", "IT"] },
  },
  {
    text: "Un ⟦colloquio⟧ con il ministro danese Ilko Vardosi era previsto, ma non ha avuto luogo, ha spiegato il ministro Guido Crosetto.",
    published: "2025-06-20",
    value: { status: "cancelled", people: ["Guido Crosetto", "Ilko Vardosi"], parties: ["DK", "IT"] },
  },
  {
    text: "Venerdì Espen Barth Eide farà il ⟦punto⟧ con la collega Anita Anand sull'Artico.",
    published: "2025-06-20",
    value: { type: "contact", status: "planned", people: ["Anita Anand", "Espen Barth Eide"] },
  },
  {
    text: "È fissato per mercoledì l'⟦incontro⟧, richiesto dal premier Robert Fico, con il presidente Petr Pavel.",
    published: "2025-06-20",
    value: { status: "planned", date: ["2025-06-25", "2025-06-25"], people: ["Petr Pavel", "Robert Fico"] },
  },
  {
    text: "La ministra finlandese Elina Valtonen ha avuto ieri una serie di ⟦colloqui⟧ telefonici con altri suoi omologhi della regione, nello specifico i ministri degli Esteri di Lettonia e Lituania.",
    published: "2025-06-20",
    value: { type: "phone_call", status: "held", date: ["2025-06-19", "2025-06-19"], parties: ["FI", "LV"] },
  },
  {
    text: "Il ministro Crosetto sarà lunedì ad Amman, dove sono già fissati gli ⟦incontri⟧ con il re e con il primo ministro.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Crosetto"], parties: ["IT", "JO"], place: "Amman" },
  },
  {
    text: "Nessun ⟦bilaterale⟧ con Robert Fico in agenda per Petr Pavel.",
    published: "2025-06-20",
    value: { status: "denied", people: ["Petr Pavel", "Robert Fico"] },
  },
  {
    text: "La giornata di Tokayev prevede l'⟦incontro⟧ con il presidente Radev.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Radev", "Tokayev"], parties: ["BG", "KZ"] },
  },
  {
    text: "Il consigliere federale Ignazio Cassis ha svolto ⟦colloqui⟧ con i ministri degli Esteri di Laos e Vietnam.",
    published: "2025-06-20",
    value: { parties: ["CH", "LA"] },
  },
  {
    text: "Il premier belga Bart De Wever è tornato ieri da Parigi. Oggi avrà un ⟦colloquio⟧ con il polacco.",
    published: "2025-06-20",
    value: { status: "planned", parties: ["BE", "PL"] },
  },
  {
    text: "Petr Pavel ha visto ieri a Vilnius il presidente Gitanas Nausėda. Domani il ⟦colloquio⟧ con la moldava Maia Sandu, poi un altro con il lituano.",
    published: "2025-06-20",
    value: { status: "planned", people: ["Maia Sandu", "Petr Pavel"] },
  },
  {
    text: "Il ministro Antonio Tajani ha incontrato ieri António Guterres. A seguire il ⟦bilaterale⟧ con il collega georgiano.",
    published: "2025-06-20",
    value: { status: "held", date: ["2025-06-19", "2025-06-19"], parties: ["GE", "IT"] },
  },
  {
    text: "Emmanuel Macron ha parlato a Parigi. «Nel mio ⟦colloquio⟧ con Friedrich Merz ho ribadito il sostegno a Kiev».",
    published: "2025-11-12",
    value: { people: ["Emmanuel Macron", "Friedrich Merz"] },
  },
  {
    text: "«Ottimo ⟦incontro⟧ oggi con Friedrich Merz», ha scritto Emmanuel Macron.",
    published: "2025-11-12",
    value: { status: "held", people: ["Emmanuel Macron", "Friedrich Merz"], date: ["2025-11-12", "2025-11-12"] },
  },
  {
    text: "Emmanuel Macron ha parlato ieri a Vienna. Nel pomeriggio il ⟦colloquio⟧ con Christian Stocker.",
    published: "2025-11-12",
    value: { people: ["Christian Stocker", "Emmanuel Macron"], place: "Vienna" },
  },
  {
    text: "Seconda giornata a Vienna per Emmanuel Macron. In programma un ⟦bilaterale⟧ con Christian Stocker.",
    published: "2025-11-12",
    value: { status: "planned", people: ["Christian Stocker", "Emmanuel Macron"], place: "Vienna" },
  },
  {
    text: "L'amministrazione Trump ha avviato ⟦colloqui⟧ con i talebani.",
    published: "2025-11-12",
    value: { type: "talks", people: [], parties: ["TALIBAN", "US"] },
  },
  {
    text: "Al termine della ⟦riunione⟧ con Merz, Macron è ripartito.",
    published: "2025-11-12",
    value: { type: "meeting", status: "held", people: ["Macron", "Merz"] },
  },
  {
    text: "Macron ha avuto un ⟦tête-à-tête⟧ con Merz.",
    published: "2025-11-12",
    value: { type: "meeting", status: "held", people: ["Macron", "Merz"] },
  },
  {
    text: "Tokayev ha avuto un ⟦colloquio⟧ con lo stesso Macron.",
    published: "2025-11-14",
    value: { people: ["Macron", "Tokayev"], parties: ["FR", "KZ"] },
  },
  {
    text: "Il presidente kazako Kassym-Jomart Tokayev ha avuto un ⟦colloquio⟧ con il leader cirenaico Khalifa Haftar.",
    published: "2025-11-14",
    value: { people: ["Kassym-Jomart Tokayev", "Khalifa Haftar"], parties: ["KZ", "LY"] },
  },
  {
    text: "Macron ha rinunciato all'⟦incontro⟧ con Merz.",
    published: "2025-11-14",
    value: { status: "cancelled", people: ["Macron", "Merz"] },
  },
  {
    text: "Macron ha disertato l'⟦incontro⟧ con Merz.",
    published: "2025-11-14",
    value: { status: "refused", people: ["Macron", "Merz"] },
  },
  {
    text: "Giornata intensa a Vienna per Macron. Alle 17 il ⟦bilaterale⟧ con Merz.",
    published: "2025-11-14",
    value: { people: ["Macron", "Merz"], parties: ["DE", "FR"] },
  },
  {
    text: "Nell'agenda di Macron c'è un ⟦incontro⟧ con Merz.",
    published: "2025-11-14",
    value: { people: ["Macron", "Merz"], parties: ["DE", "FR"] },
  },
  {
    text: "Per Macron è previsto un ⟦bilaterale⟧ con Merz.",
    published: "2025-11-14",
    value: { status: "planned", people: ["Macron", "Merz"], parties: ["DE", "FR"] },
  },
  {
    text: "La Cina ha smentito ⟦contatti⟧ con gli Stati Uniti sui dazi.",
    published: "2025-06-20",
    value: { status: "denied", parties: ["CN", "US"] },
  },
  {
    text: "Nel ⟦colloquio⟧ con Abu Mazen, il Papa ha auspicato la pace.",
    published: "2025-06-20",
    value: { people: ["Abu Mazen"], parties: ["PS", "VA"] },
  },
  {
    text: "Nell'⟦incontro⟧ con Abu Mazen, papa Leone XIV ha auspicato la pace.",
    published: "2025-06-20",
    value: { people: ["Abu Mazen", "Leone XIV"], parties: ["PS", "VA"] },
  },
  {
    text: "Il presidente libanese Joseph Aoun ha annullato la ⟦riunione⟧ con l'inviato americano Tom Barrack.",
    published: "2025-06-20",
    value: { status: "cancelled", people: ["Joseph Aoun", "Tom Barrack"], parties: ["LB", "US"] },
  },
  {
    text: "Dopo il colloquio con Macron, Meloni ha visto Merz. ⟦Quello⟧ con Starmer è saltato.",
    published: "2025-06-20",
    value: { status: "cancelled", people: ["Meloni", "Starmer"], parties: ["GB", "IT"] },
  },
  {
    text: "A Roma Lula ha avuto due incontri. ⟦Quello⟧ con il sindaco Roberto Gualtieri si è tenuto in Campidoglio.",
    published: "2025-06-20",
    value: { status: "held", people: ["Lula", "Roberto Gualtieri"], parties: ["BR", "IT"] },
  },
  {
    text: "La delegazione ucraina guidata da Rustem Umerov è giunta a Istanbul per un secondo round di ⟦negoziati⟧ con i russi.",
    published: "2025-06-20",
    value: { type: "talks", people: ["Rustem Umerov"], parties: ["RU", "UA"], place: "Istanbul" },
  },
  {
    text: "Dopo il ⟦colloquio⟧ con Macron, Meloni ha sentito al telefono il premier israeliano Netanyahu.",
    published: "2025-03-06",
    value: { type: "meeting", people: ["Macron", "Meloni"], parties: ["FR", "IT"] },
  },
  {
    text: "Li Keqiang è a Tokyo per partecipare a un ⟦trilaterale⟧ con Shinzo Abe e Moon Jae-in.",
    published: "2018-05-08",
    value: { status: "planned", people: ["Li Keqiang", "Moon Jae-in", "Shinzo Abe"], parties: ["CN", "JP", "KR"] },
  },
  {
    text: "Mercoledì è prevista la partecipazione di Li Keqiang al ⟦vertice⟧ con Abe e il presidente sudcoreano Moon Jae-in.",
    published: "2018-05-08",
    value: { type: "summit", status: "planned", date: ["2018-05-09", "2018-05-09"] },
  },
  {
    text: "Putin non ha accettato un ⟦incontro⟧ con Zelensky.",
    published: "2025-08-20",
    value: { status: "refused", people: ["Putin", "Zelensky"] },
  },
  {
    text: "La presidente Debora Serracchiani ha avuto un ⟦incontro⟧ con l'ambasciatore Gianni Piccato, con il presidente Claudio Meloni e con il ministro Danilo Astori.",
    published: "2017-03-07",
    value: { people: ["Claudio Meloni", "Danilo Astori", "Debora Serracchiani", "Gianni Piccato"] },
  },
  {
    text: "Papa Leone XIV vedrà ad Ankara il presidente Erdogan. L'Italia seguirà il suo ⟦incontro⟧ con Erdogan.",
    published: "2025-11-20",
    value: { people: ["Erdogan", "Leone XIV"], parties: ["TR", "VA"], place: "Ankara" },
  },
  {
    text: "Keir Starmer ha avuto ⟦colloqui⟧ con vari leader europei, tra i quali Macron e Merz.",
    published: "2025-10-02",
    value: { people: ["Keir Starmer", "Macron", "Merz"], parties: ["DE", "FR", "GB"] },
  },
  {
    text: "Donald Trump apre a un ⟦incontro⟧ con Nicolás Maduro.",
    published: "2025-11-20",
    value: { status: "proposed", people: ["Donald Trump", "Nicolás Maduro"], parties: ["US", "VE"] },
  },
  {
    text: "Zelensky ha avuto un ⟦colloquio⟧ con Steve Witkoff, prima del trilaterale che si terrà il 17 febbraio a Ginevra.",
    published: "2026-02-14",
    value: { status: "held", people: ["Steve Witkoff", "Zelensky"], date: null, place: null },
  },
  {
    text: "Witkoff ha annunciato un ⟦incontro⟧ con il segretario del Consiglio per la sicurezza e la difesa nazionale ucraino, Rustem Umerov.",
    published: "2026-02-24",
    value: { status: "planned", people: ["Rustem Umerov", "Witkoff"], parties: ["UA", "US"] },
  },
  {
    text: "«È stato un ⟦incontro⟧ utile con il presidente serbo Vučić», ha detto Ursula von der Leyen.",
    published: "2025-10-15",
    value: { status: "held", people: ["Ursula von der Leyen", "Vučić"], parties: ["EU", "RS"] },
  },
  {
    text: "«Ho avuto un ottimo ⟦colloquio⟧ con il premier Rama», ha scritto Emmanuel Macron.",
    published: "2025-10-15",
    value: { status: "held", people: ["Emmanuel Macron", "Rama"], parties: ["AL", "FR"] },
  },
  {
    text: "La premier Mette Frederiksen è a Palazzo Chigi per un ⟦incontro⟧, ancora in corso, con Giorgia Meloni.",
    published: "2024-12-05",
    value: { status: "ongoing", people: ["Giorgia Meloni", "Mette Frederiksen"], parties: ["DK", "IT"] },
  },
  {
    text: "A Bruxelles Tajani ha avuto ⟦bilaterali⟧ con i colleghi di Ungheria e Giordania.",
    published: "2025-11-20",
    value: { status: "held", people: ["Tajani"], parties: ["HU", "IT"], place: "Bruxelles" },
  },
  {
    text: "Molto bene, scrive Donald Trump a margine del ⟦colloquio⟧ con Vladimir Putin.",
    published: "2025-05-20",
    value: { status: "held", people: ["Donald Trump", "Vladimir Putin"], parties: ["RU", "US"] },
  },
  {
    text: "Il Presidente del Consiglio ha visto ieri il Santo Padre. Sempre ieri Giorgia Meloni ha avuto un ⟦colloquio⟧ con Papa Leone XIV.",
    published: "2025-05-21",
    value: { date: ["2025-05-20", "2025-05-20"], people: ["Giorgia Meloni", "Leone XIV"] },
  },
  {
    text: "Volodymyr Zelensky all'Europa: «Agite». Domani ⟦trilaterale⟧ con Usa e Russia.",
    published: "2026-01-22",
    value: { type: "summit", status: "planned", people: [], parties: ["RU", "UA", "US"] },
  },
  {
    text: "Il programma della visita di Emmanuel Macron: ⟦incontri⟧ con Sergio Mattarella e Giorgia Meloni.",
    published: "2025-06-02",
    value: { status: "planned", people: ["Emmanuel Macron", "Sergio Mattarella"], parties: ["FR", "IT"] },
  },
  {
    text: "Lula è in Messico, dove domani avrà una ⟦discussione⟧ sul dossier Venezuela con la presidente Claudia Sheinbaum.",
    published: "2025-06-02",
    value: { date: ["2025-06-03", "2025-06-03"], people: ["Claudia Sheinbaum", "Lula"], parties: ["BR", "MX"] },
  },
  {
    text: "La premier danese Mette Frederiksen è a Parigi. La Groenlandia sarà oggetto di ⟦colloqui⟧ con Emmanuel Macron.",
    published: "2026-01-14",
    value: { people: ["Emmanuel Macron", "Mette Frederiksen"], parties: ["DK", "FR"] },
  },
  {
    text: "Il prefetto di Napoli ha convocato per oggi, alle ore 18, presso la sede della Protezione civile (Centro direzionale) di Pozzuoli, una ⟦riunione⟧ con il ministro Nello Musumeci.",
    published: "2025-03-13",
    value: { status: "planned", date: ["2025-03-13", "2025-03-13"], parties: ["IT"] },
  },
  {
    text: "Tajani ha avuto oggi un lungo e cordiale ⟦colloquio telefonico⟧ con l'omologo turco Hakan Fidan.",
    published: "2025-03-04",
    value: {
      type: "phone_call",
      status: "held",
      date: ["2025-03-04", "2025-03-04"],
      people: ["Hakan Fidan", "Tajani"],
      parties: ["IT", "TR"],
    },
  },
  {
    text: "Al termine del ⟦bilaterale⟧ con il premier britannico Keir Starmer, Macron ha parlato di progressi.",
    published: "2025-07-10",
    value: { type: "meeting", status: "held", people: ["Keir Starmer", "Macron"], parties: ["FR", "GB"] },
  },
  {
    text: "Meloni ha avuto un ⟦colloquio⟧ sull'Ucraina con Zelensky.",
    published: "2025-03-08",
    value: { type: "meeting", status: "held", people: ["Meloni", "Zelensky"], parties: ["IT", "UA"] },
  },
  {
    text: "Russia: Putin oggi a Roma, previsto un ⟦incontro⟧ con Mattarella.",
    published: "2019-07-04",
    value: { status: "planned", people: ["Mattarella", "Putin"], parties: ["IT", "RU"], place: "Roma" },
  },
  {
    text: "Il governo israeliano ha deciso l'invio di una delegazione saudita per un ⟦incontro⟧ con il premier libanese Nawaf Salam.",
    published: "2025-07-25",
    value: { status: "planned", people: ["Nawaf Salam"], parties: ["LB", "SA"] },
  },
  {
    text: "Concluso il ⟦colloquio⟧ con Mattarella, il presidente finlandese Alexander Stubb ha lasciato il palazzo.",
    published: "2024-10-10",
    value: { status: "held", people: ["Alexander Stubb", "Mattarella"], parties: ["FI", "IT"] },
  },
  {
    text: "Oggi a Bruxelles arrivano il presidente serbo Aleksandar Vučić e il premier kosovaro Albin Kurti. Josep Borrell ha in programma ⟦incontri separati⟧ con i due leader.",
    published: "2023-06-22",
    value: { status: "planned", people: ["Albin Kurti", "Josep Borrell"], parties: ["EU", "XK"] },
  },
  {
    text: "Oggi Mattarella è a Rabat. Il Sahel sarà oggetto di ⟦colloqui⟧ con il re Mohammed VI.",
    published: "2024-06-04",
    value: { people: ["Mattarella", "Mohammed VI"], parties: ["IT", "MA"] },
  },
  {
    text: "Tajani prepara l'⟦incontro⟧ con il ministro turco Hakan Fidan (arrivato lunedì a Parigi).",
    published: "2024-06-04",
    value: { people: ["Hakan Fidan", "Tajani"], place: null },
  },
  {
    text: "Pashinyan ha avuto a Tirana brevi ⟦conversazioni⟧ con il presidente francese Emmanuel Macron e con il premier britannico Keir Starmer.",
    published: "2025-05-16",
    value: { people: ["Emmanuel Macron", "Pashinyan"], parties: ["AM", "FR"], place: "Tirana" },
  },
];

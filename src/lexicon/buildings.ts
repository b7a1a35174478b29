/** Where one meets: "alla Peace House di Panmunjom", "nel castello di Windsor". Source: hand-made. */
export const BUILDINGS: ReadonlySet<string> = new Set(
  (
    "palazzo sede cornice base castello aeroporto aeroporti scalo hotel albergo villa residenza prefettura municipio stadio centro teatro università caserma porto tenuta resort isola " +
    "abbazia cattedrale duomo rocca reggia parlamento consolato ambasciata quartier generale sala parco museo monastero terme house palace " +
    "prato giardino giardini portico cortile scalinata terrazza ingresso salone foresteria guesthouse dacia casale fattoria ranch " +
    "bar ristorante trattoria osteria pizzeria convento chiesa basilica santuario ufficio appartamento abitazione scuola liceo biblioteca " +
    "fabbrica stabilimento questura tribunale"
  ).split(" "),
);

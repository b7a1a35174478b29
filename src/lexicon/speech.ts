/** Verbs whose subject is somebody who speaks; the forms news uses. Source: hand-made for this project. */

/** Present, imperfect and past historic of saying, asking, answering. */
export const SAYS: ReadonlySet<string> = new Set(
  (
    "dice disse diceva spiega spiegò spiegava afferma affermò sostiene sosteneva aggiunge aggiunse dichiara dichiarò risponde rispose replica replicò commenta commentò scrive scrisse racconta raccontò " +
    "ricorda ricordò osserva osservò sottolinea sottolineò annuncia annunciò avverte avvertì attacca attaccò conclude concluse chiede chiese promette promise twitta denuncia denunciò ammette ammise " +
    "ribadisce ribadì precisa precisò confessa confessò ironizza incalza ribatte chiosa esulta confida assicura assicurò insiste taglia tuona rivela rivelò"
  ).split(" "),
);

/** Participles of the same. */
export const SAID: ReadonlySet<string> = new Set(
  (
    "detto spiegato affermato sostenuto aggiunto dichiarato risposto replicato commentato scritto raccontato ricordato osservato sottolineato annunciato avvertito attaccato concluso chiesto promesso twittato " +
    "denunciato ammesso ribadito precisato confessato ironizzato incalzato ribattuto assicurato insistito rivelato vinto battuto perso segnato dedicato pubblicato diretto firmato interpretato confermato smentito parlato"
  ).split(" "),
);

/** Auxiliaries before such a participle. */
export const HAS: ReadonlySet<string> = new Set(["ha", "aveva", "avrebbe", "hanno", "abbia"]);

/**
 * Nouns for people who stand for a side without being named: "i negoziatori ucraini",
 * "la delegazione di Hamas", "la parte russa". Singular and plural, with their meaning:
 * `group` alone counts as a side only with a state or body beside it.
 * Source: hand-made.
 */
export const DELEGATIONS: ReadonlyMap<string, { readonly plural: boolean }> = new Map(
  Object.entries({
    delegazione: false, delegazioni: true, negoziatore: false, negoziatori: true, negoziatrice: false, rappresentante: false, rappresentanti: true,
    funzionario: false, funzionari: true, diplomatico: false, diplomatici: true, emissario: false, emissari: true, mediatore: false, mediatori: true,
    autorità: true, parte: false, controparte: false, squadra: false, squadre: true, team: false, inviati: true, leader: true, capi: true, presidenti: true,
    premier: true, ministri: true, esponenti: true, dirigenti: true, vertici: true, governo: false, governi: true, esecutivo: false, amministrazione: false,
    partner: true, alleati: true, paesi: true, omologhi: true, colleghi: true, responsabili: true, consiglieri: true, militari: true, generali: true,
    parlamentari: true, ministeri: true, diplomazia: false, diplomazie: true, presidenza: false, opposizione: false, sindacati: true, "forze armate": true,
    "capi di stato": true, "capi di governo": true, "capi di stato e di governo": true, "parti sociali": true, imprenditori: true, ambasciatori: true,
  }).map(([word, plural]) => [word, { plural }]),
);

/** Groups whose side is known without a complement. */
export const GROUP_PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["ventisette", ["EU"]], ["i ventisette", ["EU"]], ["i 27", ["EU"]],
]);

/** Adjectives for bodies, as demonyms are for states: "i leader europei", "i comandi atlantici". */
export const BODY_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    europeo: "EU", europea: "EU", europei: "EU", europee: "EU", comunitario: "EU", comunitaria: "EU", comunitari: "EU", comunitarie: "EU",
    atlantico: "NATO", atlantica: "NATO", vaticano: "VA", vaticana: "VA", pontificio: "VA", pontificia: "VA",
  }),
);

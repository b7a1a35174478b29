import type { Head } from "./organisation-heads.js";

const all = (type: Head["type"], text: string): [string, Head["type"]][] =>
  text
    .split(/[\s]+/u)
    .filter(Boolean)
    .map((word) => [word, type]);

/**
 * Nouns that an organisation's own name follows: "la società ⟦Urban Lane⟧", "il settimanale ⟦Le Point⟧",
 * "il gruppo «⟦Mano Tesa⟧»"; by what the organisation then is. Made by hand for this project, MIT.
 */
export const APPOSITION_HEADS: ReadonlyMap<string, Head["type"]> = new Map([
  ...all(
    "company",
    `azienda aziende società compagnia compagnie impresa ditta casa multinazionale colosso gigante startup marchio catena
     supermercato holding consorzio cooperativa operatore fabbrica banca gestore controllata concessionaria vettore`,
  ),
  ...all(
    "media",
    `testata giornale quotidiano settimanale mensile rivista sito portale emittente televisione canale rete tv tabloid
     magazine blog network webzine`,
  ),
  ...all("agency", "stampa agenzia"),
  ...all("party", "partito movimento lista coalizione"),
  ...all("armed_group", "milizia milizie brigata brigate battaglione reggimento fazione clan cosca"),
  ...all("team", "club squadra team scuderia contrada"),
  ...all("union", "sindacato"),
  ...all("other", "associazione organizzazione ong onlus gruppo band setta loggia duo trio"),
]);

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Adjectives between such a noun and the name, beside those of nationality: "la compagnia ⟦ferroviaria⟧ Renfe". */
export const APPOSITION_ADJECTIVES: ReadonlySet<string> = set(`
  ferroviaria aerea petrolifera petrolifero calcistica calcistico umanitaria umanitario locale civica civico sportiva sportivo
  energetica energetico automobilistica automobilistico farmaceutica farmaceutico editrice editoriale discografica discografico
  informatica informatico assicurativa assicurativo bancaria bancario navale televisiva televisivo privata privato pubblica
  pubblico statale culturale ambientalista animalista pacifista religiosa religioso musicale rock rap punk pop metal hip-hop
  britpop criminale mafiosa mafioso terroristico terrorista terroristica armato armata jihadista paramilitare ribelle
  comunista socialista radicale estremista hacker online on-line web internet satellitare scientifica scientifico medica
  satirico satirica sciita sunnita curda curdo cattolico cattolica finlandese madre satellite nazionale internazionale
  low-cost industriale elettrica elettrico mondiale costruttrice produttrice paracadutisti corazzata alpina
`);

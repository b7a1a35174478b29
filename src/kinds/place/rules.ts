import type { Rule } from "../../rule/rule.js";
import type { PlaceValue } from "./schema.js";

export type PlaceRuleId =
  | "place/state"
  | "place/city"
  | "place/town"
  | "place/region"
  | "place/area"
  | "place/water"
  | "place/venue"
  | "place/part"
  | "place/street"
  | "place/feature"
  | "place/after-name"
  | "place/likely"
  | "place/plate"
  | "place/road"
  | "place/foreign"
  | "place/unlisted";

type PlaceRule = Rule<Partial<PlaceValue>> & { readonly id: PlaceRuleId };

/** What names a place, each with its proof. */
export const PLACE_RULES: readonly PlaceRule[] = [
  {
    id: "place/state",
    says: "A state by one of its Italian names, with a capital.",
    yes: [
      { text: "Il premier della ⟦Corea del Sud⟧ è partito per la ⟦Svizzera⟧.", value: { type: "country" } },
      { text: "Gli ⟦Stati Uniti d'America⟧ chiedono tempo.", value: { country: "US", canonical: "Stati Uniti" } },
      { text: "⟦Singapore⟧ ospita il forum.", value: { type: "country", country: "SG", geonames: 1880252 } },
      { text: "Dazi ⟦USA⟧, ⟦EAU⟧ in attesa" },
    ],
    no: ["Usa il telefono soltanto di notte.", "La delegazione svizzera è rientrata.", "Tutti i mali del secolo."],
  },
  {
    id: "place/city",
    says: "A capital, a city with an Italian name of its own or a seat of a province, with a capital letter.",
    yes: [
      { text: "Ieri a ⟦Roma⟧ Macron ha visto i ministri." },
      { text: "Colloqui a ⟦Gedda⟧ fra i due inviati.", value: { country: "SA", geonames: 105343 } },
      { text: "⟦Mosca⟧ ha risposto.", value: { country: "RU", capital: true, canonical: "Mosca" } },
      {
        text: "Il vertice di ⟦Monaco⟧ si è aperto; il cancelliere tedesco era assente.",
        value: { country: "DE", geonames: 2867714 },
      },
      { text: "Dopo la tappa in Libano, la missione arriva a ⟦Tripoli⟧.", value: { country: "LB" } },
    ],
    no: [
      "Con Mons. Paul Richard Gallagher c'erano altri.",
      "Potenza e prestigio non bastano.",
      "Fermo restando il no di tutti.",
      "Una mosca sul tavolo.",
    ],
  },
  {
    id: "place/town",
    says: "A smaller or foreign city that the noun before it or the letters of its province behind it give away.",
    yes: [
      { text: "Il convegno di ⟦Baveno⟧ (VB) è finito.", value: { country: "IT" } },
      { text: "Il sindaco di ⟦Pomezia⟧ ha scritto al ministro.", value: { country: "IT" } },
    ],
    no: ["Secondo Marino il piano è pronto.", "Il discorso di Santos ha convinto."],
  },
  {
    id: "place/region",
    says: "A region of a state.",
    yes: [
      { text: "Il leader della ⟦Crimea⟧ annessa.", value: { country: "UA" } },
      { text: "Aiuti per la ⟦Striscia di Gaza⟧ e la ⟦Cisgiordania⟧.", value: { country: "PS" } },
      { text: "Il governatore della ⟦Virginia⟧ ha firmato.", value: { country: "US" } },
    ],
    no: ["Virginia ha firmato il contratto.", "Le marche da bollo."],
  },
  {
    id: "place/area",
    says: "A part of the world that lies in no single state.",
    yes: [{ text: "La pace in ⟦Medio Oriente⟧ e nei ⟦Balcani⟧.", value: { type: "area" } }],
    no: ["Un tappeto di medio valore."],
  },
  {
    id: "place/water",
    says: "A sea, a strait, a canal, a river or a lake.",
    yes: [{ text: "Le navi nel ⟦Mar Rosso⟧ e nello ⟦Stretto di Hormuz⟧.", value: { type: "water" } }],
    no: ["Un passaggio molto stretto."],
  },
  {
    id: "place/venue",
    says: "A building in which officials meet, with its city and state.",
    yes: [
      { text: "L'incontro a ⟦Villa Doria Pamphilj⟧.", value: { type: "venue", city: "Roma", country: "IT" } },
      { text: "Ricevuto al ⟦Castello di Windsor⟧.", value: { city: "Windsor", country: "GB" } },
    ],
    no: ["Una villa fuori città.", "La zona verde del parco."],
  },
  {
    id: "place/part",
    says: "A state, region or area narrowed by a point of the compass, an adjective of place or a word before it.",
    yes: [
      { text: "Pioggia nell'⟦Italia del nord⟧ e nella ⟦Spagna del sud⟧." },
      { text: "Raid nella ⟦Siria dell'est⟧.", value: { type: "region", country: "SY" } },
      { text: "Temporali nell'⟦Italia meridionale⟧ e nell'⟦Alto Lazio⟧.", value: { type: "region", country: "IT" } },
    ],
    no: ["La Corea del Nord tace."],
  },
  {
    id: "place/likely",
    says: 'A smaller town that only its name and a preposition give away: behind "a", "di" or "da", in a list of places, or before the colon or comma of a headline.',
    yes: [
      { text: "L'incontro si è tenuto a ⟦Empoli⟧ con il sindaco.", value: { country: "IT" } },
      { text: "L'azienda di ⟦Vimercate⟧ ha assunto cento operai.", value: { country: "IT" } },
      { text: "⟦Pioltello⟧, riaperta la stazione." },
      { text: "I comuni più colpiti sono Cagliari, ⟦Sestu⟧, ⟦Assemini⟧." },
    ],
    no: ["Il discorso di Santos ha convinto.", "Marino, il sindaco, ha firmato.", "Le parole di Gentile."],
  },
  {
    id: "place/unlisted",
    says: 'A place that no table knows, behind the noun that says what it is or behind "a" after a word of place or time.',
    yes: [
      { text: "Il villaggio di ⟦Sorbanak⟧ è stato evacuato.", value: { type: "city" } },
      { text: "L'incidente è avvenuto ieri a ⟦Trelverth⟧." },
      { text: "La frana in località ⟦Pian Verlino⟧." },
    ],
    no: ["Ha consegnato la lettera a Brestol.", "Il sindaco di tutti.", "Nato a fine secolo."],
  },
  {
    id: "place/plate",
    says: "The letters of an Italian province behind the name of a town.",
    yes: [{ text: "A Stresa (⟦VB⟧) si è aperto il convegno.", value: { canonical: "Verbania", country: "IT" } }],
    no: ["Il senatore Bragadin (PD) ha votato."],
  },
  {
    id: "place/road",
    says: "A motorway or main road by its letters and number.",
    yes: [
      { text: "Code sulla ⟦A14⟧ verso sud.", value: { type: "venue" } },
      { text: "Chiusa la ⟦SS 131⟧ per il maltempo." },
    ],
    no: ["Un foglio A4 sul tavolo.", "La classe A1 del concorso."],
  },
  {
    id: "place/foreign",
    says: "A foreign name whose first or last word says what the place is.",
    yes: [
      { text: "La veglia in ⟦Brackley Park⟧.", value: { type: "venue" } },
      { text: "Sulle rive dell'⟦Oxbow River⟧.", value: { type: "water" } },
      { text: "I soldati di ⟦Camp Sharana⟧." },
    ],
    no: ["L'attore Benny Hill è tornato.", "Il parco è chiuso."],
  },
  {
    id: "place/street",
    says: "A street or a square with its name.",
    yes: [
      { text: "La sede di ⟦via Roma⟧ è chiusa.", value: { type: "venue" } },
      { text: "In ⟦piazza della Signoria⟧ c'era folla.", value: { type: "venue" } },
      { text: "Il ministero di ⟦via XX Settembre⟧ tace.", value: { type: "venue" } },
    ],
    no: ["Hanno parlato via Skype.", "Nel corso di Natale.", "La nave al largo di Gaza."],
  },
  {
    id: "place/feature",
    says: "A lake, an island, a mountain, a palace named with its kind.",
    yes: [
      { text: "La villa sul ⟦lago di Bracciano⟧.", value: { type: "water" } },
      { text: "La base britannica sull'⟦isola di Cipro⟧.", value: { type: "region", country: "CY" } },
      { text: "Si vedranno all'⟦hotel Excelsior⟧.", value: { type: "venue" } },
      { text: "Allagamenti nella ⟦provincia di Oristano⟧.", value: { type: "region" } },
      { text: 'È ricoverato all\'⟦ospedale "Santa Chiara"⟧ di Trento.', value: { type: "venue" } },
    ],
    no: ["L'aeroporto di Tunisi è chiuso.", "Un lago di sangue."],
  },
  {
    id: "place/after-name",
    says: "The name of a place right after another capitalised word: as likely a surname.",
    yes: [{ text: "L'attore Denzel ⟦Washington⟧ è in Italia.", value: { ambiguous: true } }],
    no: ["Il presidente è a Washington."],
  },
];

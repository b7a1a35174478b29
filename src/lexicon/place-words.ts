const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Prepositions, alone and with an article, that stand before the name of a place. Made by hand, MIT. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = set(`
  a ad in da di d' per verso tra fra presso su sopra contro oltre con e
  al allo alla all' ai agli alle nel nello nella nell' nei negli nelle dal dallo dalla dall' dai dagli dalle
  del dello della dell' dei degli delle sul sullo sulla sull' sui sugli sulle
`);

/** Of these, the ones that say by themselves that a town follows. */
export const TOWN_PREPOSITIONS: ReadonlySet<string> = set("a ad da verso presso tra fra per all' nell' dall'");

/** Nouns whose complement with "di" is a town: "il sindaco di", "l'aeroporto di". */
export const TOWN_NOUNS: ReadonlySet<string> = set(`
  aeroporto aeroporti ambasciata arcidiocesi arcivescovo area assedio autorità base battaglia carcere castello cattedrale centro
  città cittadina cittadini capoluogo comune comuni conferenza diocesi distretto g20 g7 hinterland località municipio museo
  ospedale periferia piana porta porto prefetto prefettura presidio procura provincia quartiere questore questura regione
  sindaca sindaco sobborgo stadio stazione strage tribunale università vertice vescovo villaggio zona accordo accordi trattato
  protocollo dichiarazione processo caserma casa convento abitanti residenti strade cieli cielo largo sud nord est ovest pressi
  vicinanze dintorni alture raffineria centrale fronte via viceprefetto consolato paese paesino cittadine città
`);

/** Heads of streets and squares. */
export const STREET_HEADS: ReadonlySet<string> = set(`
  via viale vicolo corso piazza piazzale piazzetta largo lungotevere lungomare lungarno calle salita rue avenue boulevard
  plaza strasse platz street
`);

/** Prepositions before a street, without which "via" and "corso" are other words: "in via Roma", but "via Skype". */
export const STREET_PREPOSITIONS: ReadonlySet<string> = set("in a di da tra fra su e , ( presso tra");

/** Heads of natural and built places that belong to the name, and what such a place is. */
export const FEATURE_HEADS: ReadonlyMap<string, "water" | "region" | "venue" | "city"> = new Map(
  Object.entries({
    lago: "water",
    laghi: "water",
    golfo: "water",
    mar: "water",
    mare: "water",
    fiume: "water",
    baia: "water",
    stretto: "water",
    canale: "water",
    oceano: "water",
    torrente: "water",
    isola: "region",
    isole: "region",
    monte: "region",
    penisola: "region",
    arcipelago: "region",
    contea: "region",
    oblast: "region",
    deserto: "region",
    valle: "region",
    palazzo: "venue",
    villa: "venue",
    castello: "venue",
    hotel: "venue",
    albergo: "venue",
    stadio: "venue",
    basilica: "venue",
    cattedrale: "venue",
    teatro: "venue",
    reggia: "venue",
    ponte: "venue",
    aeroporto: "venue",
    monastero: "venue",
    abbazia: "venue",
    ospedale: "venue",
    policlinico: "venue",
    museo: "venue",
    parco: "venue",
    chiesa: "venue",
    porta: "venue",
    quartiere: "region",
    distretto: "region",
    viadotto: "venue",
    carcere: "venue",
    autodromo: "venue",
  } as const),
);

/** Heads that stay outside the name when "di" follows: "l'aeroporto di ⟦Tunisi⟧", but "⟦aeroporto Ben Gurion⟧". */
export const OUTER_HEADS: ReadonlySet<string> = set(
  "ospedale policlinico carcere autodromo aeroporto fiume stadio cattedrale basilica ponte monastero deserto hotel albergo teatro castello villa mare valle abbazia",
);

/** Heads that only a particle joins to a name: "canale ⟦di⟧ Corinto", but "canale Telegram". */
export const JOINED_HEADS: ReadonlySet<string> = set(
  "canale stretto golfo baia valle deserto distretto quartiere porta",
);

/** Names that stand only after an elided article: "all'Aia", "dell'Aquila"; the bare letters are another word. */
export const ELIDED_NAMES: ReadonlySet<string> = set("aia aja aquila avana");

/** Particles inside a name: "lago di Como", "piazza della Signoria", "via XX Settembre". */
export const NAME_PARTICLES: ReadonlySet<string> = set("di del dello della dell' dei degli delle d' de san santa");

/** Points of the compass after "del": "Italia del ⟦nord⟧". */
export const COMPASS: ReadonlySet<string> = set("nord sud est ovest nordest nordovest sudest sudovest");

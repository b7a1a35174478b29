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

/** Of such nouns, those for what people have as well as towns: "il vertice di Obama". */
export const OWNED_NOUNS: ReadonlySet<string> = set(`
  vertice conferenza casa accordo accordi dichiarazione processo autorità zona trattato protocollo battaglia assedio fronte base
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
    provincia: "region",
    comune: "city",
    monti: "region",
    colli: "region",
    punta: "region",
    cratere: "region",
    rio: "water",
    scuola: "venue",
    ippodromo: "venue",
    circuito: "venue",
    santuario: "venue",
    campeggio: "venue",
    grattacielo: "venue",
    piramide: "venue",
    tempio: "venue",
  } as const),
);

/** Heads that stay outside the name when "di" follows: "l'aeroporto di ⟦Tunisi⟧", but "⟦aeroporto Ben Gurion⟧". */
export const OUTER_HEADS: ReadonlySet<string> = set(
  "ospedale policlinico carcere autodromo aeroporto fiume stadio cattedrale basilica ponte monastero deserto hotel albergo teatro castello villa mare valle abbazia scuola ippodromo circuito santuario tempio",
);

/** Heads that only a particle joins to a name: "canale ⟦di⟧ Corinto", but "canale Telegram". */
export const JOINED_HEADS: ReadonlySet<string> = set(
  "canale stretto golfo baia valle deserto distretto quartiere porta provincia comune",
);

/** Names that stand only after an elided article: "all'Aia", "dell'Aquila"; the bare letters are another word. */
export const ELIDED_NAMES: ReadonlySet<string> = set("aia aja aquila avana");

/** Particles inside a name: "lago di Como", "piazza della Signoria", "via XX Settembre". */
export const NAME_PARTICLES: ReadonlySet<string> = set("di del dello della dell' dei degli delle d' de san santa");

/** Points of the compass after "del": "Italia del ⟦nord⟧". */
export const COMPASS: ReadonlySet<string> = set("nord sud est ovest nordest nordovest sudest sudovest");

/** Adjectives that narrow a state or region to a part of it: "Italia ⟦meridionale⟧". */
export const COMPASS_ADJECTIVES: ReadonlySet<string> = set(`
  centrale centrali meridionale meridionali settentrionale settentrionali orientale orientali occidentale occidentali
  nordorientale nordoccidentale sudorientale sudoccidentale centro-meridionale centro-settentrionale nord-orientale
  nord-occidentale sud-orientale sud-occidentale insulare peninsulare interna
`);

/** Words with a capital before a name that they narrow: "⟦Centro⟧ Italia", "⟦Alto⟧ Lazio". */
export const PART_PREFIXES: ReadonlySet<string> = set(
  "nord sud est ovest centro alto alta basso bassa nord-est nord-ovest sud-est sud-ovest",
);

/** Heads whose name may stand between quotation marks: l'ospedale "Santa Chiara". */
export const QUOTED_HEADS: ReadonlySet<string> = set(
  "ospedale scuola teatro stadio museo hotel albergo cinema campeggio",
);

/** Last words of places with a foreign name, and what they are: "Hyde ⟦Park⟧", "Charles ⟦River⟧". */
export const FOREIGN_ENDS: ReadonlyMap<string, "water" | "region" | "venue" | "city"> = new Map([
  ...["river", "lake", "bay", "sea", "strait", "channel", "creek"].map((word) => [word, "water"] as const),
  ...[
    "island",
    "islands",
    "county",
    "valley",
    "hills",
    "mountain",
    "mountains",
    "beach",
    "coast",
    "peninsula",
    "belt",
    "desert",
    "forest",
    "canyon",
    "heights",
  ].map((word) => [word, "region"] as const),
  ...["city", "town", "village", "springs", "falls", "rock"].map((word) => [word, "city"] as const),
  ...[
    "park",
    "palace",
    "street",
    "square",
    "bridge",
    "airport",
    "castle",
    "hall",
    "stadium",
    "arena",
    "garden",
    "gardens",
    "road",
    "avenue",
    "station",
    "ring",
    "circuit",
    "tower",
    "field",
    "museum",
    "cathedral",
    "abbey",
    "theatre",
    "plaza",
    "boulevard",
    "gate",
    "prison",
    "hospital",
    "hotel",
    "mall",
    "cemetery",
    "speedway",
    "raceway",
  ].map((word) => [word, "venue"] as const),
]);

/** Of these, the ones that are surnames: no place behind a given name, "Benny ⟦Hill⟧". */
export const ENDS_OF_PEOPLE: ReadonlySet<string> = set(
  "park field hall bridge garden castle rock lake bay hill street tower gate ford ring beach valley square road",
);

/** First words of places with a foreign name: "⟦Camp⟧ Bastion", "⟦Monte⟧ Carlo". */
export const FOREIGN_STARTS: ReadonlyMap<string, "water" | "region" | "venue" | "city"> = new Map([
  ...[
    "camp",
    "fort",
    "puerto",
    "port",
    "ciudad",
    "villa",
    "tor",
    "castel",
    "borgo",
    "casal",
    "poggio",
    "marina",
    "pieve",
    "ponte",
    "rocca",
    "torre",
    "campo",
    "capo",
    "serra",
    "colle",
    "passo",
  ].map((word) => [word, "city"] as const),
  ...["mount", "monte", "punta", "cima", "pizzo"].map((word) => [word, "region"] as const),
  ...["lake", "lac"].map((word) => [word, "water"] as const),
]);

/** Nouns that a place follows with "di", whether or not a table knows it: "il villaggio di ⟦Khazna⟧". */
export const UNLISTED_NOUNS: ReadonlySet<string> = set(`
  villaggio villaggi località frazione cittadina cittadine città sobborgo comune quartiere carcere aeroporto aeroporti porto
  base sindaco sindaca tempio circuito autodromo miniera abitanti campo spiaggia isola borgo paese paesino contrada casello
  residenza tenuta discarica stazione stazioni ospedale penisola stato municipalità parrocchia monastero originario originaria
  nativo nativa valico svincolo litorale rione
`);

/** Nouns that a place follows without "di": "in località ⟦Pian Grande⟧". */
export const APPOSED_NOUNS: ReadonlySet<string> = set(
  "località frazione villaggio rione borgata contrada casello autodromo discarica",
);

/** Words after which "a" or "ad" leads to a place and not to a person: "nato a", "l'incidente a". */
export const BEFORE_A_PLACE: ReadonlySet<string> = set(`
  nato nata nati nate morto morta morti morte arrivato arrivata arrivati arrivate giunto giunta giunti residente residenti abitante
  svolto svolta svolti svolte tenuto tenuta tenuti tenute tenutosi tenutasi svoltosi svoltasi avvenuto avvenuta avvenuti avvenute
  accaduto accaduta vive viveva vivono abita abitava arriva arriverà arrivano atterrato atterrata sepolto sepolta ricoverato ricoverata
  detenuto detenuta trasferito trasferita trasferiti incontro vertice riunione summit conferenza manifestazione manifestazioni
  incidente esplosione esplosioni attentato attentati raid scontri arresto arresti strage sparatoria terremoto casa sede base
  ieri oggi domani stamane stamattina stasera ritorno arrivo tappa processo concerto gara partita domenica lunedì martedì mercoledì
  giovedì venerdì sabato gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  nord sud est ovest residenza situato situata situati situate vicino avvenne nacque morì visse apre inaugurato inaugurata scontrano
  scontro tenne terrà tiene tengono svolge svolgerà svolse catturato catturata ucciso uccisa uccisi rapito rapita fermato fermata
  mori operaio operai bomba bombe rogo incendio alluvione frana crollo
`);

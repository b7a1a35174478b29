/** A clock zone: hours from Greenwich in winter, and whose summer time it keeps; `local` where only the place is meant. */
export interface Zone {
  readonly hours: number;
  readonly summer?: "EU" | "US";
  readonly local?: true;
}

const ZONE_LIST: readonly (readonly [string, Zone])[] = [
  ["ora di Mosca|ora moscovita|ora russa|a Mosca", { hours: 3 }],
  ["ora di Roma|ora italiana|ore italiane|in Italia|italiane", { hours: 1, summer: "EU" }],
  ["ora di Kiev|ora di Kyiv|ora ucraina|a Kiev|a Kyiv", { hours: 2, summer: "EU" }],
  [
    "ora di Washington|ora di New York|ora della costa orientale|ora della costa est|a Washington|a New York",
    { hours: -5, summer: "US" },
  ],
  ["ora di Los Angeles|ora della California|ora del Pacifico", { hours: -8, summer: "US" }],
  ["ora di Londra|ora britannica|a Londra", { hours: 0, summer: "EU" }],
  ["ora di Greenwich|GMT|UTC", { hours: 0 }],
  ["ora di Pechino|ora cinese|a Pechino", { hours: 8 }],
  ["ora di Tokyo|ora giapponese|a Tokyo|ora di Seul|ora di Seoul", { hours: 9 }],
  ["ora di Teheran|ora iraniana|a Teheran", { hours: 3.5 }],
  ["ora di Istanbul|ora di Ankara|ora turca|ora di Riad|ora di Riyadh|ora saudita|ora di Doha", { hours: 3 }],
  ["ora di Gerusalemme|ora israeliana|ora di Tel Aviv", { hours: 2, summer: "EU" }],
  ["ora di Parigi|ora di Berlino|ora di Bruxelles|ora di Vienna|ora di Ginevra|CET|CEST", { hours: 1, summer: "EU" }],
  ["ora di Nuova Delhi|ora indiana", { hours: 5.5 }],
  ["ora di Dubai|ora di Abu Dhabi", { hours: 4 }],
  ["ora locale|ore locali|locali", { hours: 0, local: true }],
];

/** Zones by the words that name them after a clock time: "alle 15.30 ora di Mosca", "le 21 in Italia". */
export const ZONES: readonly (readonly [string, Zone])[] = ZONE_LIST.flatMap(([names, zone]) =>
  names.split("|").map((name) => [name, zone] as const),
);

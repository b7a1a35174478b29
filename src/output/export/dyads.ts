import type { ContactView } from "./view.js";
import type { Cell } from "./csv.js";
import { toCsvRow } from "./csv.js";
import { daysOf, quadOf } from "./event.js";
import { gathered } from "./exporter.js";
import type { Exporter } from "./exporter.js";
import { hostOf, sidesOf, stateCode } from "./sides.js";
import type { Side } from "./sides.js";

/** Two sides of a contact, the guest or the one that asked for it first, and the codes of what is between them. */
interface Dyad {
  readonly actor: Side;
  readonly recipient: Side;
  readonly cameo: string;
  /** The code of the same event seen from the recipient. */
  readonly back: string;
  readonly mode: string;
  readonly exact: boolean;
}

/** Every pair of sides of a contact, each once. */
export function dyadsOf(contact: ContactView): Dyad[] {
  const sides = sidesOf(contact);
  const host = hostOf(contact);
  const first = (side: Side): number => (side.code === host ? 2 : side.code === contact.initiator ? 0 : 1);
  const ordered = sides.toSorted((a, b) => first(a) - first(b));
  return ordered.flatMap((actor, at) =>
    ordered.slice(at + 1).map((recipient) => ({ actor, recipient, ...codesBetween(contact, recipient.code, host) })),
  );
}

/** Guest and host have codes of their own; two guests of a third meet on its ground; a visit nobody knows to whom is a consultation. */
function codesBetween(
  { codes }: ContactView,
  recipient: string,
  host: string | undefined,
): Omit<Dyad, "actor" | "recipient"> {
  const [cameo = "", back = cameo] = codes.cameo;
  const mode = codes.plover?.mode ?? "";
  const { exact } = codes;
  if (back === cameo || recipient === host) return { cameo, back, mode, exact };
  return host === undefined
    ? { cameo: "040", back: "040", mode: "", exact: false }
    : { cameo: "044", back: "044", mode: "third-party", exact };
}

type Row = (contact: ContactView, dyad: Dyad) => Cell;

const names = ({ people }: Side): string[] => people.map(({ name }) => name);
const titles = ({ people }: Side): string[] => people.flatMap(({ role }) => role ?? []);

/**
 * The columns, by the names that POLECAT gives them, and `CAMEO Code` as in ICEWS; those from
 * `Reciprocal CAMEO Code` on are ours.
 */
const COLUMNS: readonly (readonly [name: string, of: Row])[] = [
  ["Event ID", ({ id }, { actor, recipient }) => `${id}-${actor.code}-${recipient.code}`],
  ["Event Date", (contact) => daysOf(contact)?.start],
  ["Event Type", ({ codes }) => codes.plover?.event],
  ["Event Mode", (_, { mode }) => mode],
  ["Quad Code", ({ codes }) => (codes.plover ? quadOf(codes.plover.event) : null)],
  ["CAMEO Code", (_, { cameo }) => cameo],
  ["Actor Name", (_, { actor }) => names(actor)],
  ["Actor Country", (_, { actor }) => stateCode(actor.code)],
  ["Actor Title", (_, { actor }) => titles(actor)],
  ["Recipient Name", (_, { recipient }) => names(recipient)],
  ["Recipient Country", (_, { recipient }) => stateCode(recipient.code)],
  ["Recipient Title", (_, { recipient }) => titles(recipient)],
  ["Placename", ({ place }) => place?.canonical ?? place?.name],
  ["Country", ({ place }) => (place?.country === undefined ? undefined : stateCode(place.country))],
  ["Latitude", ({ place }) => place?.lat],
  ["Longitude", ({ place }) => place?.lon],
  ["GeoNames ID", ({ place }) => place?.geonames],
  ["Raw Placename", ({ place }) => place?.name],
  ["Source", ({ publishers }) => publishers],
  ["Publication Date", ({ firstPublished }) => firstPublished],
  ["Language", () => "it"],
  ["Reciprocal CAMEO Code", (_, { back }) => back],
  ["Actor Code", (_, { actor }) => actor.code],
  ["Recipient Code", (_, { recipient }) => recipient.code],
  ["Event End Date", (contact) => daysOf(contact)?.end],
  ["Hypothetical", ({ codes }) => codes.plover?.hypothetical === true],
  ["Negation", ({ codes }) => codes.plover?.negation === true],
  ["Exact Code", (_, { exact }) => exact],
  ["Contact ID", ({ id }) => id],
  ["Contact Type", ({ type }) => type],
  ["Contact Status", ({ status }) => status],
  ["Contact Start", ({ date }) => date?.start],
  ["Contact End", ({ date }) => date?.end],
  ["Date Precision", ({ date }) => date?.precision],
  ["Parties", ({ parties }) => parties.length],
  ["Articles", ({ sources }) => sources.length],
  ["Confidence", ({ confidence }) => confidence],
];

/** CSV (RFC 4180, UTF-8), one row a pair of sides: what PLOVER keeps as one event of many sides is split here. */
export const toDyads: Exporter = (contacts) =>
  gathered(
    (async function* () {
      yield toCsvRow(COLUMNS.map(([name]) => name));
      for await (const contact of contacts)
        for (const dyad of dyadsOf(contact)) yield toCsvRow(COLUMNS.map(([, of]) => of(contact, dyad)));
      return 0;
    })(),
  );

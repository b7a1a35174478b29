import { TOOK_PLACE } from "../../kinds/contact/classes.js";
import type { Exporter } from "./exporter.js";
import { escapeMarkup } from "../markup.js";
import type { ContactView } from "./view.js";

interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: "person" | "party";
  readonly side: string;
  office: string;
  contacts: number;
}

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly types: Map<string, number>;
  weight: number;
  first: string;
  last: string;
}

/** A person, or a side for which no person stands; `delegation` is whom it came with. */
interface Member extends Omit<Node, "contacts"> {
  readonly delegation: string;
}

type Person = ContactView["participants"][number];

const codesOf = ({ country, organisation }: Person): string[] => [country ?? [], organisation ?? []].flat();

function personOf(person: Person, parties: readonly string[]): Member {
  const { name, canonical, key, office } = person;
  const codes = codesOf(person);
  const [side = ""] = codes;
  const stoodFor = codes.filter((code) => parties.includes(code)).toSorted();
  return {
    id: key ?? `${name}|${side}`,
    label: canonical ?? name,
    kind: "person",
    side,
    office: office ?? "",
    delegation: stoodFor.length > 0 ? stoodFor.join("+") : side,
  };
}

/** Those who took part: named people and, where it is known of all of them for whom they stand, the sides that are left. */
function membersOf({ participants, parties }: ContactView): Member[] {
  const named = participants.filter((person) => person.named);
  const people = named.map((person) => personOf(person, parties));
  const stoodFor = new Set(named.flatMap(codesOf));
  const left = people.every(({ side }) => side !== "") ? parties.filter((code) => !stoodFor.has(code)) : [];
  const sides = left.map((code): Member => ({
    id: `party:${code}`,
    label: code,
    kind: "party",
    side: code,
    office: "",
    delegation: code,
  }));
  return [...new Map([...people, ...sides].map((member) => [member.id, member])).values()];
}

/** People of one delegation do not meet one another, unless a contact has that one only. */
const meet = (a: Member, b: Member, delegations: number): boolean =>
  delegations < 2 || a.delegation !== b.delegation || a.delegation === "";

const begun = ({ id, label, kind, side, office }: Member): Node => ({ id, label, kind, side, office, contacts: 0 });

function count(contact: ContactView, nodes: Map<string, Node>, edges: Map<string, Edge>): void {
  const members = membersOf(contact).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const delegations = new Set(members.map(({ delegation }) => delegation)).size;
  for (const member of members) {
    const node = nodes.get(member.id) ?? begun(member);
    node.contacts++;
    if (node.office === "") node.office = member.office;
    nodes.set(member.id, node);
  }
  for (const [at, a] of members.entries())
    for (const b of members.slice(at + 1)) if (meet(a, b, delegations)) add(contact, a.id, b.id, edges);
}

function add({ type, date }: ContactView, source: string, target: string, edges: Map<string, Edge>): void {
  const key = JSON.stringify([source, target]);
  const edge = edges.get(key) ?? { source, target, types: new Map<string, number>(), weight: 0, first: "", last: "" };
  edge.weight++;
  edge.types.set(type, (edge.types.get(type) ?? 0) + 1);
  const [start, end] = [date?.start ?? "", date?.end ?? ""];
  if (start !== "" && (edge.first === "" || start < edge.first)) edge.first = start;
  if (end > edge.last) edge.last = end;
  edges.set(key, edge);
}

const attributes = (of: "node" | "edge", names: readonly (readonly [string, string])[]): string =>
  `<attributes class="${of}">${names.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`).join("")}</attributes>\n`;

const values = (pairs: readonly (readonly [string, string | number])[]): string =>
  `<attvalues>${pairs
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeMarkup(String(value))}"/>`)
    .join("")}</attvalues>`;

const toNode = ({ id, label, kind, side, office, contacts }: Node): string =>
  `<node id="${escapeMarkup(id)}" label="${escapeMarkup(label)}">${values([
    ["kind", kind],
    ["side", side],
    ["office", office],
    ["contacts", contacts],
  ])}</node>\n`;

const toEdge = ({ source, target, weight, types, first, last }: Edge, at: number): string =>
  `<edge id="${at}" source="${escapeMarkup(source)}" target="${escapeMarkup(target)}" weight="${weight}">${values([
    [
      "types",
      [...types]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, times]) => `${type} ${times}`)
        .join("; "),
    ],
    ["first", first],
    ["last", last],
  ])}</edge>\n`;

const NODE_ATTRIBUTES = [
  ["kind", "string"],
  ["side", "string"],
  ["office", "string"],
  ["contacts", "integer"],
] as const;
const EDGE_ATTRIBUTES = [
  ["types", "string"],
  ["first", "string"],
  ["last", "string"],
] as const;

/**
 * GEXF 1.2 of who met whom in contacts that took place, weighted by their number: those ahead, put off, refused
 * and denied tie nobody. Memory grows with the pairs.
 */
export const toNetwork: Exporter = async function* (contacts) {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  for await (const contact of contacts) if (TOOK_PLACE.has(contact.status)) count(contact, nodes, edges);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
  yield `<meta><creator>contatti</creator></meta>\n<graph mode="static" defaultedgetype="undirected">\n`;
  yield attributes("node", NODE_ATTRIBUTES) + attributes("edge", EDGE_ATTRIBUTES);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  yield `<nodes>\n${[...nodes.values()].toSorted(byId).map(toNode).join("")}</nodes>\n`;
  const keys = [...edges.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  yield `<edges>\n${keys.map((key, at) => toEdge(edges.get(key) as Edge, at)).join("")}</edges>\n</graph>\n</gexf>\n`;
  return 0;
};

import type { ContactView } from "./view.js";
import { gathered } from "./exporter.js";
import type { Exporter } from "./exporter.js";
import { daysOf, quadOf } from "./event.js";
import { hostOf, sidesOf, stateCode } from "./sides.js";
import type { Side } from "./sides.js";
import { toLine } from "../lines.js";

const entity = ({ code, people }: Side): object => ({
  code: stateCode(code) ?? code,
  ...(people.length > 0 ? { entity_text: people.map(({ name }) => name).join("; ") } : {}),
  ...(people.some(({ office }) => office !== undefined)
    ? { office: people.flatMap(({ office }) => office ?? []).join("; ") }
    : {}),
});

/** The guests of a visit and its host; all as actors where they are not told apart; people where no side is known. */
function rolesOf(contact: ContactView): { actor: object[]; recipient: object[] } {
  const sides = sidesOf(contact);
  const host = contact.codes.plover?.mode === "visit" ? hostOf(contact) : undefined;
  const guests = sides.filter(({ code }) => code !== host);
  if (guests.length > 0) {
    const hosts = sides.filter(({ code }) => code === host);
    return { actor: guests.map(entity), recipient: hosts.map(entity) };
  }
  if (sides.length > 0) return { actor: sides.map(entity), recipient: [] };
  const people = contact.participants.map(({ name, office }) => ({ entity_text: name, ...(office ? { office } : {}) }));
  return { actor: people, recipient: [] };
}

function location({ place }: ContactView): object | undefined {
  if (!place) return undefined;
  const { name, canonical, country, geonames, lat, lon } = place;
  const code = country === undefined ? undefined : stateCode(country);
  return {
    extracted_place: name,
    ...(canonical === undefined ? {} : { resolved_place: canonical }),
    ...(geonames === undefined ? {} : { geonameid: geonames }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(code === undefined ? {} : { country_code: code }),
  };
}

/** Modes: the code's own, and the auxiliary ones of what is ahead, uncertain or denied. */
function modesOf({ codes }: ContactView): string[] {
  const { mode, hypothetical, negation } = codes.plover ?? {};
  return [mode ?? [], hypothetical === true ? "hypothetical" : [], negation === true ? "negation" : []].flat();
}

/**
 * One event of PLOVER's JSON format (field names of its manual, version 0.7): visitors are actors and
 * their host the recipient; where the two are not told apart all are actors. A date is required, so
 * that a contact without one gives null; so does one that PLOVER has no code for, or that nobody is known of. The fields from
 * `cameo` on are ours.
 */
export function toPlover(contact: ContactView): object | null {
  const { codes, date } = contact;
  const days = daysOf(contact);
  if (!codes.plover || !days) return null;
  const { actor, recipient } = rolesOf(contact);
  if (actor.length === 0) return null;
  const place = location(contact);
  const [cited] = contact.sources;
  const modes = modesOf(contact);
  const quad = quadOf(codes.plover.event);
  return {
    id: contact.id,
    has_event: true,
    date: days.start,
    ...(days.time === undefined ? {} : { time: days.time }),
    ...(days.end === days.start ? {} : { enddate: days.end }),
    actor,
    ...(recipient.length === 0 ? {} : { recipient }),
    event: [codes.plover.event],
    ...(place ? { event_loc: place } : {}),
    ...(quad === null ? {} : { quad_code: quad }),
    ...(modes.length === 0 ? {} : { mode: modes }),
    cite_info: {
      ...(cited ? { citation: cited.file } : {}),
      ...(contact.url === null ? {} : { url: contact.url }),
      ...(contact.title === null ? {} : { title: contact.title }),
      language: "it",
      ...(contact.publishers.length === 0 ? {} : { publication: contact.publishers.join("; ") }),
      coder: "contatti",
      codebook: "plover-0.7",
    },
    cameo: codes.cameo,
    exact: codes.exact,
    type: contact.type,
    status: contact.status,
    contact_date: date?.timex ?? null,
    confidence: contact.confidence,
  };
}

/** PLOVER events as JSON lines, one a contact: a meeting of many sides is one event, as PLOVER asks. */
export const toPloverLines: Exporter = (contacts) =>
  gathered(
    (async function* () {
      let left = 0;
      for await (const contact of contacts) {
        const event = toPlover(contact);
        if (event) yield toLine(event);
        else left++;
      }
      return left;
    })(),
  );

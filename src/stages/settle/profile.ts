import { givenName } from "../../kinds/person/names.js";
import { termOn } from "../../kinds/person/holders.js";
import type { KnownPerson, Term } from "../../kinds/person/holders.js";
import type { PersonCandidate } from "../../kinds/person/index.js";
import { PUBLIC_OFFICES } from "../../lexicon/offices.js";
import { fold } from "../../text/fold.js";
import type { PersonValue } from "../../kinds/person/schema.js";
import type { Draft, Entity } from "./coreference.js";
import type { BoundRole } from "./roles.js";

/** Offices that a role names too vaguely to stand against the table's. */
const VAGUE = new Set(["leader", "president", "secretary", "counterpart", "official", "minister"]);

/** The fullest form in the article: most words, then longest, then first. */
function fullest(members: readonly PersonCandidate[]): string {
  let best = "";
  let most = 0;
  for (const {
    value: { name },
  } of members) {
    if (name === best) continue;
    const words = name.split(" ").length;
    if (words < most || (words === most && (words === 1 || name.length <= best.length))) continue;
    best = name;
    most = words;
  }
  return best;
}

function genderOf(draft: Draft): "m" | "f" | "x" {
  if (draft.known) return draft.known.gender;
  const told = draft.roles.map(({ role }) => role.gender).find((gender) => gender !== "x");
  if (told) return told;
  const full = draft.members.find(({ split, from, to }) => split > from && split < to);
  return (full && givenName(fold(full.value.name.split(/[ -]/u)[0] ?? ""))?.gender) ?? "x";
}

/** The role that says most of its holder: not a past one, with a state or body, the first such. */
function mainRole(roles: readonly BoundRole[]): BoundRole | undefined {
  const worth = ({ role }: BoundRole): number =>
    (role.office === "counterpart" ? 0 : 1) +
    (role.former ? 0 : 2) +
    (role.countries.length || role.organisations.length ? 4 : 0) +
    (VAGUE.has(role.office) ? 0 : 1);
  return roles.reduce<BoundRole | undefined>(
    (best, role) => (!best || worth(role) > worth(best) ? role : best),
    undefined,
  );
}

/** Years after its end in which an office of a union is still told of. */
const RECALLED = 2;

/** The term a person is known by; not one in a union that was over years ago, of who is of a state. */
function termKept(known: KnownPerson, day: string | undefined): Term | undefined {
  const term = termOn(known, day);
  const until = term?.until ?? null;
  const isPast = day !== undefined && until !== null && Number(day.slice(0, 4)) - Number(until.slice(0, 4)) > RECALLED;
  return isPast && term?.country === undefined && known.seat.country !== undefined ? undefined : term;
}

/** An office of a union that is taken up only later: nobody stands for it yet. */
const isAhead = ({ country, from }: Term, day: string | undefined): boolean =>
  country === undefined && from !== null && day !== undefined && day < from.slice(0, day.length);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What an article and the table tell of a person. */
export function profile(draft: Draft, day: string | undefined): Entity {
  const { known, members } = draft;
  const main = mainRole(draft.roles);
  const term = known && termKept(known, day);
  const role = main?.role;
  const told = role && role.office !== "counterpart" && !(VAGUE.has(role.office) && term) ? role.office : undefined;
  const office = told ?? (term && isAhead(term, day) ? undefined : term?.office);
  // the office that the article tells, before the one held on its day
  const held = (told && known?.terms.find((t) => t.office === told)) || term;
  const ahead = term !== undefined && isAhead(term, day);
  const seat = ahead ? undefined : term?.office === told ? term : held;
  const single = role && !role.plural ? role : undefined;
  const country =
    single?.countries[0] ??
    seat?.country ??
    known?.seat.country ??
    (role && role.countries.length === 1 ? role.countries[0] : undefined);
  const organisation = single?.organisations[0] ?? seat?.organisation ?? (ahead ? undefined : known?.seat.organisation);
  const value: Mutable<PersonValue> = { name: fullest(members) };
  if (known) {
    value.canonical = known.canonical;
    value.key = known.key;
  }
  if (role) value.role = role.text.replace(/\s+/gu, " ");
  if (office) value.office = office;
  if (country) value.country = country;
  if (organisation) value.organisation = organisation;
  return {
    value,
    members,
    gender: genderOf(draft),
    public: known !== undefined || (office !== undefined && PUBLIC_OFFICES.has(office)) || role !== undefined,
  };
}

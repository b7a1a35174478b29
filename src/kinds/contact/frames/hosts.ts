import type { PatternHit } from "../../../rule/patterns.js";
import type { Clause, ContactTerm, Member } from "../terms/terms.js";
import { LIGHT_VERBS, LOCATIVES } from "../words.js";
import type { Construction } from "./construction.js";
import type { ReadSides } from "./construction-sides.js";
import { toSide } from "./frame.js";
import type { Side } from "./frame.js";
import { governor } from "./governor.js";
import { subjectSide } from "./owners.js";
import { mainSubject, subjectOf } from "./subjects.js";
import { isWelcome } from "./verb-status.js";

/** "convocato alla Farnesina", "la convocazione alla Farnesina": the seat tells who calls in; only where nobody is named who does. */
export function hostSides(
  clause: Clause,
  at: number,
  hit: PatternHit<Construction>,
  other: Side | null,
): ReadSides | null {
  const isSeat = (t: ContactTerm): boolean =>
    t.kind === "place" &&
    t.mention.kind === "organisation" &&
    (t.member?.countries.length ?? 0) > 0 &&
    LOCATIVES.has(t.preposition);
  const seat = clause.terms.slice(at).find(isSeat) ?? clause.terms.find(isSeat);
  const guest = hit.pattern.means.other === "subject" ? subjectSide(clause, at) : other;
  if (!guest) return null;
  const host = seat?.kind === "place" ? toSide(seat) : (postOf(guest) ?? ministryAbove(clause));
  return host && { one: host, other: guest };
}

/** "⟦La Farnesina⟧ ha espresso all'ambasciatore iraniano, convocato in mattinata, …": the ministry that speaks to an envoy has called him in. */
function ministryAbove({ host }: Clause): Side | null {
  const subject = host ? mainSubject(host.clause) : null;
  const ministry =
    subject?.members.length === 1 &&
    subject.members.every((m) => m.kind === "body" || m.role?.office === "foreign_minister");
  return subject && ministry ? toSide(subject) : null;
}

/** "L'ambasciatore russo ⟦in Italia⟧ è stato convocato": the state an envoy is posted to calls him in. */
export function postOf({ members }: Side): Side | null {
  const posted = members[0]?.role?.posted;
  if (posted === undefined) return null;
  const { start, end } = members[0] as Member;
  const host: Member = { kind: "state", countries: [posted], organisations: [], plural: false, start, end };
  return { members: [host], reference: null, plural: false };
}

/** "⟦Il Bangladesh⟧ ha rifiutato la visita del ministro birmano": who will not have the guest. */
export function unwillingHost(clause: Clause, at: number, guest: Side): Side | null {
  const governing = governor(clause, at);
  const host =
    governing?.as === "object" && LIGHT_VERBS.get(governing.verb.normal) === "refuse"
      ? subjectOf(clause, governing.at)
      : null;
  return host && host.members[0] !== guest.members[0] ? toSide(host) : null;
}

/** "⟦Chisinau⟧, convocato l'ambasciatore russo": the state that a headline opens with. */
export function leadState({ terms }: Clause): Side | null {
  const [lead, mark] = terms;
  const opens = lead?.kind === "actor" && lead.preposition === null && !lead.tags.has("People");
  return opens && (mark?.tags.has("Comma") || mark?.normal === ":") ? toSide(lead) : null;
}

/** "X è arrivato: ad attenderlo c'era ⟦Y⟧": who welcomes him stands behind the copula. */
export function welcomer({ terms }: Clause, at: number): Side | null {
  if (!isWelcome(terms, at)) return null;
  const copula = terms.findIndex((t, k) => k > at && k < at + 6 && t.normal === "essere");
  const host = copula < 0 ? undefined : terms.slice(copula + 1, copula + 5).find((t) => t.kind === "actor");
  return host?.kind === "actor" && host.preposition === null ? toSide(host) : null;
}

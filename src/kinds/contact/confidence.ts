import type { Contact } from "./gather/settle-contact.js";

/** Lowers by what makes a reading doubtful; the weights were fitted on labelled pages. */
export function confidenceOf(contact: Contact): number {
  let score = 0.9;
  const complete = contact.occurrences.filter((o) => o.complete);
  if (contact.people.length + contact.offices.length < 2) score -= 0.1;
  if (complete.every((o) => o.frame.weak)) score -= 0.15;
  if (
    complete.every((o) => !o.frame.one || !o.frame.other) &&
    !complete.some((o) => (o.frame.one?.members.length ?? 0) > 1)
  )
    score -= 0.15;
  if (contact.parties.length < 2) score -= 0.1;
  if (["proposed", "denied", "refused"].includes(contact.status)) score -= 0.1;
  if (contact.type === "visit" || contact.type === "contact") score -= 0.1;
  return Math.round(Math.max(score, 0.2) * 100) / 100;
}

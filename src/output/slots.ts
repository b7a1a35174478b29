import type { ContactRecord, Slot } from "../kinds/contact/schema.js";

/** The slots of a contact beside its type and status, each as text; "" where it is empty. */
export function slotTexts(contact: ContactRecord): [slot: Slot, text: string][] {
  return [
    ["date", describeDate(contact)],
    ["participants", contact.participants.map(describePerson).join(", ")],
    ["parties", contact.parties.join(" ")],
    ["place", describePlace(contact)],
    ["initiator", contact.initiator ?? ""],
    ["duration", contact.duration ?? ""],
    ["topics", contact.topics.join("; ")],
    ["source", contact.source ?? ""],
  ];
}

/** One line per slot of a contact, "date          2025-07-11 (giovedì sera)"; an empty slot says why it is empty. */
export function describeSlots(contact: ContactRecord): string[] {
  const reasons = new Map(Object.entries(contact.why));
  return slotTexts(contact).map(([slot, value]) => {
    const reason = reasons.get(slot);
    const why = [reason?.reason ?? "", reason?.missing ?? ""].filter((part) => part !== "").join(": ");
    return `${slot.padEnd(13)} ${value === "" ? `- ${why}` : value}`.trimEnd().replace(/\s/gu, " ");
  });
}

function describeDate({ date }: ContactRecord): string {
  if (!date) return "";
  const days = date.start === date.end ? (date.start ?? date.timex) : `${date.start ?? "?"} – ${date.end ?? "?"}`;
  return `${[date.bound, days, date.time].filter((part) => part !== undefined).join(" ")} (${date.text})`;
}

function describePerson({ name, role, country, organisation, named }: ContactRecord["participants"][number]): string {
  const facts = [role, country ?? organisation, named ? undefined : "not named"].filter((fact) => fact !== undefined);
  return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
}

function describePlace({ place }: ContactRecord): string {
  if (!place) return "";
  return [place.venue, place.name, place.country, place.occasion].filter((part) => part !== undefined).join(", ");
}

import type { ContactRecord } from "./schema.js";

/** What the codes of a contact depend on. */
interface Contact extends Pick<ContactRecord, "type" | "status"> {
  readonly parties: readonly string[];
  readonly where: { readonly place: { readonly value: { readonly country?: string | undefined } } | null };
  readonly date: { readonly value: { readonly start: string | null } } | null;
}

type Codes = ContactRecord["codes"];
interface Held {
  readonly cameo: readonly string[];
  readonly event: string;
  readonly mode?: string;
  readonly exact: boolean;
}

/** Codes of a held contact by type, as docs/codes says; meetings depend on the ground they stand on. */
const HELD: Readonly<Record<Exclude<Contact["type"], "meeting">, Held>> = {
  phone_call: { cameo: ["041"], event: "CONSULT", mode: "phone", exact: true },
  video_call: { cameo: ["041"], event: "CONSULT", mode: "phone", exact: false },
  summit: { cameo: ["040"], event: "CONSULT", mode: "multilateral", exact: true },
  talks: { cameo: ["046"], event: "CONSULT", exact: true },
  visit: { cameo: ["042", "043"], event: "CONSULT", mode: "visit", exact: true },
  summons: { cameo: ["110"], event: "ACCUSE", mode: "disapprove", exact: true },
  message: { cameo: ["040"], event: "CONSULT", mode: "phone", exact: false },
  contact: { cameo: ["040"], event: "CONSULT", exact: true },
};

function heldCodes(contact: Contact): Held {
  if (contact.type !== "meeting") return HELD[contact.type];
  const ground = contact.where.place?.value.country;
  if (!ground) return { cameo: ["040"], event: "CONSULT", exact: true };
  if (contact.parties.includes(ground)) return { cameo: ["042", "043"], event: "CONSULT", mode: "visit", exact: true };
  return { cameo: ["044"], event: "CONSULT", mode: "third-party", exact: true };
}

const of = (cameo: readonly string[], event: string, mode: string | undefined, exact: boolean): Codes => ({
  cameo: [...cameo],
  plover: { event, ...(mode ? { mode } : {}) },
  exact,
});

/** CAMEO and PLOVER codes of a contact; the numbers are facts of the two code books. */
export function codesOf(contact: Contact): Codes {
  const held = heldCodes(contact);
  switch (contact.status) {
    case "held":
    case "ongoing":
      return of(held.cameo, held.event, held.mode, held.exact);
    case "planned":
      return of(["036"], "AGREE", undefined, true);
    case "proposed":
      return { cameo: ["036"], plover: { event: "AGREE", hypothetical: true }, exact: true };
    case "cancelled":
      return of([contact.type === "talks" ? "164" : "161"], "REJECT", "meet", true);
    case "postponed":
      return contact.date?.value.start ? of(["161"], "AGREE", undefined, false) : of(["161"], "REJECT", "meet", true);
    case "refused":
      return of(["125"], "REJECT", "meet", true);
    default:
      return {
        cameo: [],
        plover: { event: held.event, ...(held.mode ? { mode: held.mode } : {}), negation: true },
        exact: false,
      };
  }
}

import type { ContactStatus, ContactType } from "./schema.js";

/** How a contact is had: by voice at a distance, face to face, by going there, by being called in, in writing, or untold. */
export type Family = "remote" | "present" | "visit" | "summons" | "letter" | "any";

/** Types of one family can be one contact told in other words. */
export const FAMILY: Readonly<Record<ContactType, Family>> = {
  phone_call: "remote",
  video_call: "remote",
  meeting: "present",
  summit: "present",
  talks: "present",
  visit: "visit",
  summons: "summons",
  message: "letter",
  contact: "any",
};

/** Statuses of what is to be. */
export const AHEAD: ReadonlySet<ContactStatus> = new Set(["planned", "proposed"]);

/** Statuses of what takes or took place. */
export const TOOK_PLACE: ReadonlySet<ContactStatus> = new Set(["held", "ongoing"]);

/** Statuses of what is not to be, or never was. */
export const CAME_TO_NOTHING: ReadonlySet<ContactStatus> = new Set(["cancelled", "refused", "denied"]);

/** True for a contact that has not taken place, so far or at all. */
export const isOpen = (status: ContactStatus): boolean => !TOOK_PLACE.has(status);

/** Codes of the bodies that the annotation guide lists as parties of a contact; it leaves other codes free. */
export const LISTED_BODIES: ReadonlySet<string> = new Set(
  "EU NATO UN G7 G20 OSCE IAEA ASEAN BRICS AFU ARABLEAGUE GCC OPEC ICC IMF HAMAS HEZBOLLAH HOUTHI RSF PKK TALIBAN ISIS".split(
    " ",
  ),
);

import countries from "i18n-iso-countries";
import type { ContactView } from "./view.js";

/** A side of a contact: its code, and the people who stood for it. */
export interface Side {
  /** As among the parties of the record. */
  readonly code: string;
  readonly people: ContactView["participants"];
}

/** The sides of a contact, in the order of their codes. */
export const sidesOf = ({ parties, participants }: ContactView): Side[] =>
  parties.map((code) => ({
    code,
    people: participants.filter(({ country, organisation }) => country === code || organisation === code),
  }));

/** ISO 3166-1 alpha-3, the code that event data use for a state; undefined for what is no state. */
export const stateCode = (code: string): string | undefined =>
  code.length === 2 ? countries.alpha2ToAlpha3(code) : undefined;

/** The side on whose ground a contact was held or is to be, where its codes tell guest from host. */
export function hostOf({ codes, place, parties }: ContactView): string | undefined {
  const country = place?.country;
  return country !== undefined && codes.cameo.includes("043") && parties.includes(country) ? country : undefined;
}

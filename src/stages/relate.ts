import type { Published } from "../kinds/date/schema.js";
import { Discourse } from "../kinds/contact/discourse.js";
import type { Frame } from "../kinds/contact/frame.js";
import { gather, occurrenceOf } from "../kinds/contact/gather.js";
import type { Gathered } from "../kinds/contact/gather.js";
import { indexMentions } from "../kinds/contact/index-mentions.js";
import { readClauses } from "../kinds/contact/read-clauses.js";
import { mayBeEvent } from "../kinds/contact/read-event.js";
import { readFrames } from "../kinds/contact/read-frames.js";
import { outOfScope } from "../kinds/contact/scope.js";
import { settleContact } from "../kinds/contact/settle-contact.js";
import type { Contact } from "../kinds/contact/settle-contact.js";
import { isContactVerb } from "../kinds/contact/types/index.js";
import type { Settled } from "../kinds/mention.js";
import type { Document } from "../text/document.js";

/** What `relate` finds: the contacts, and for `explain` those that were dropped and why. */
export interface Relation {
  readonly contacts: readonly Contact[];
  readonly dropped: readonly { readonly contact: Gathered; readonly because: string }[];
}

/** True when the document has a word that can tell of a contact: all else is skipped without a look. */
function hasTrigger(document: Document): boolean {
  return document.tokens.some((token) => mayBeEvent(token) || isContactVerb(token.norm));
}

/** Builds contacts out of settled mentions: reads frames sentence by sentence, gathers those that tell of one contact. */
export function relate(document: Document, settled: Settled, published: Published | null): Relation {
  if (!hasTrigger(document)) return { contacts: [], dropped: [] };
  const items = indexMentions(document, settled);
  const discourse = new Discourse();
  const frames: Frame[] = [];
  document.sentences.forEach((sentence, at) => {
    const clauses = readClauses(document, sentence, at, items);
    discourse.note(at, clauses);
    const kind = document.passages[sentence.passage]?.kind;
    frames.push(...readFrames(document, clauses, kind === "title"));
  });
  const gathered: Gathered[] = [];
  for (const frame of frames) gather(gathered, occurrenceOf(frame, settled, discourse, gathered));
  const contacts: Contact[] = [];
  const dropped: { contact: Gathered; because: string }[] = [];
  for (const contact of gathered) {
    const because = outOfScope(contact, settled);
    if (because === null) contacts.push(settleContact(contact, settled, published));
    else dropped.push({ contact, because });
  }
  return { contacts, dropped };
}

import { boilerplateBook } from "./kinds/boilerplate/book.js";
import { contactBook } from "./kinds/contact/book.js";
import type { ContactRecord } from "./kinds/contact/schema.js";
import { dateBook } from "./kinds/date/index.js";
import { organisationBook } from "./kinds/organisation/index.js";
import { personBook } from "./kinds/person/index.js";
import { placeBook } from "./kinds/place/index.js";
import { readContacts } from "./pipeline.js";
import type { RuleBook } from "./rule/rule.js";
import { read } from "./stages/read.js";
import { strip } from "./stages/strip.js";

const contacts = (text: string, published: string | undefined): readonly ContactRecord[] =>
  readContacts(text, published);

/** Every kind's rules with the reader that proves them: for the test of all examples and for the documentation. */
export const RULE_BOOKS: readonly RuleBook[] = [
  boilerplateBook((page) => strip(read(page)).blocks),
  dateBook,
  personBook,
  placeBook,
  organisationBook,
  contactBook(contacts),
];

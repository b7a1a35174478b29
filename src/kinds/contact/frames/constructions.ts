import { ADDRESSED_CONSTRUCTIONS } from "./addressed-constructions.js";
import { ATTENDANCE_CONSTRUCTIONS } from "./attendance-constructions.js";
import type { Construction } from "./construction.js";
import { NOUN_CONSTRUCTIONS } from "./noun-constructions.js";
import { TURN_CONSTRUCTIONS } from "./turn-constructions.js";
import { NOUN_WITH_CONSTRUCTIONS } from "./noun-with-constructions.js";
import { PAIR_CONSTRUCTIONS } from "./pair-constructions.js";
import { PASSIVE_CONSTRUCTIONS } from "./passive-constructions.js";
import { INVERTED_CONSTRUCTIONS } from "./inverted-constructions.js";
import { LETTER_CONSTRUCTIONS } from "./letter-constructions.js";
import { UNSAID_CONSTRUCTIONS } from "./unsaid-constructions.js";
import { TOUR_CONSTRUCTIONS } from "./tour-constructions.js";
import { JOURNEY_CONSTRUCTIONS } from "./journey-constructions.js";
import { VISIT_CONSTRUCTIONS } from "./visit-constructions.js";
import { VERB_OBJECT_CONSTRUCTIONS } from "./verb-object-constructions.js";
import { VERB_CONSTRUCTIONS } from "./verb-constructions.js";
import { VERB_WITH_CONSTRUCTIONS } from "./verb-with-constructions.js";
import { MUTUAL_CONSTRUCTIONS } from "./mutual-constructions.js";
import { RELATIVE_CONSTRUCTIONS } from "./relative-constructions.js";
import { LONE_NOUN_CONSTRUCTIONS } from "./lone-noun-constructions.js";

/** Constructions in order of strength: the first that gives a side wins. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...NOUN_CONSTRUCTIONS,
  ...TURN_CONSTRUCTIONS,
  ...NOUN_WITH_CONSTRUCTIONS,
  ...ADDRESSED_CONSTRUCTIONS,
  ...PAIR_CONSTRUCTIONS,
  ...RELATIVE_CONSTRUCTIONS,
  ...LETTER_CONSTRUCTIONS,
  ...TOUR_CONSTRUCTIONS,
  ...UNSAID_CONSTRUCTIONS,
  ...INVERTED_CONSTRUCTIONS,
  ...VISIT_CONSTRUCTIONS,
  ...JOURNEY_CONSTRUCTIONS,
  ...PASSIVE_CONSTRUCTIONS,
  ...VERB_OBJECT_CONSTRUCTIONS,
  ...VERB_CONSTRUCTIONS,
  ...VERB_WITH_CONSTRUCTIONS,
  ...MUTUAL_CONSTRUCTIONS,
  ...LONE_NOUN_CONSTRUCTIONS,
  ...ATTENDANCE_CONSTRUCTIONS,
];

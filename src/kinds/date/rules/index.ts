import type { DateRule } from "../rule.js";
import { CALENDAR_RULES } from "./calendar.js";
import { CLOCK_RANGE_RULES } from "./clock-range.js";
import { CLOCK_RULES } from "./clock.js";
import { DAY_RULES } from "./day.js";
import { DEICTIC_RULES } from "./deictic.js";
import { DURATION_RULES } from "./duration.js";
import { ERA_RULES } from "./era.js";
import { FEAST_RULES } from "./feast.js";
import { FIGURE_RULES } from "./figures.js";
import { MONTH_RULES } from "./month.js";
import { OFFSET_RULES } from "./offset.js";
import { PERIOD_RULES } from "./period.js";
import { SEASON_RULES } from "./season.js";
import { SET_RULES } from "./set.js";
import { STORY_RULES } from "./story.js";
import { TRAP_RULES } from "./trap.js";
import { VAGUE_RULES } from "./vague.js";
import { WEEKDAY_RULES } from "./weekday.js";
import { YEAR_RULES } from "./year.js";

/** Rules that read single expressions; where two find the same words, the first listed wins. */
export const SINGLE_RULES: readonly DateRule[] = [
  ...TRAP_RULES,
  ...FEAST_RULES,
  ...CALENDAR_RULES,
  ...MONTH_RULES,
  ...FIGURE_RULES,
  ...DAY_RULES,
  ...WEEKDAY_RULES,
  ...SET_RULES,
  ...DEICTIC_RULES,
  ...OFFSET_RULES,
  ...PERIOD_RULES,
  ...STORY_RULES,
  ...VAGUE_RULES,
  ...SEASON_RULES,
  ...YEAR_RULES,
  ...ERA_RULES,
  ...CLOCK_RANGE_RULES,
  ...CLOCK_RULES,
  ...DURATION_RULES,
];

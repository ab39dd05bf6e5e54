import type { Item } from "./appraisal-item";
import { judged } from "./appraisal-judged";
import { measured } from "./appraisal-measured";

/** What is appraised, each by a scoring method of its own. */
export const items: readonly Item[] = [...measured, ...judged];

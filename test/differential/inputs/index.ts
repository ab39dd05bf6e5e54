import type { Arbitrary } from "fast-check";
import type { Call } from "../call";
import { payInputs } from "./pay";
import { ratingInputs } from "./ratings";
import { ratioInputs } from "./ratios";
import { scoringInputs } from "./scoring";
import { teamInputs } from "./team";

/** What each function with a native form is called with, by its name. */
export const inputs: Readonly<Record<string, Arbitrary<Call>>> = {
  ...ratingInputs,
  ...ratioInputs,
  ...scoringInputs,
  ...teamInputs,
  ...payInputs,
};

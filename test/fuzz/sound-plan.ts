import type { SheetPlan } from "../../core/plan/sheet-plan";
import { planProblems } from "../templates/plan-problems";
import { unsound } from "./unsound";

/** Texts of the user's own, which may look like what is wrong in one of ours. */
const ofTheUser = / is an empty text$| holds what was to be replaced: /;

/** What is wrong with a plan made of a hostile sheet; empty where a program can render it. */
export function soundPlan(plan: SheetPlan): string[] {
  return [...planProblems([plan], "native").filter((problem) => !ofTheUser.test(problem)), ...unsound(plan)];
}

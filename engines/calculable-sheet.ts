import type { SheetPlan } from "../core/plan/sheet-plan";

/** What an engine needs of a planned sheet; formulas may refer to other sheets of the same list by their names. */
export type CalculableSheet = Pick<SheetPlan, "name" | "cells">;

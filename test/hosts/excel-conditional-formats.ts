import { functions } from "../../core/functions";
import { accept, acceptBoolean, acceptColor, acceptKeys, acceptText } from "./excel-accept";
import { ExcelFailure } from "./excel-failure";
import type { ExcelNode } from "./excel-node";
import type { Area, ConditionalFormat, ExcelSheet } from "./excel-sheet";
import { checkFormula } from "./excel-typed";

const customFunction = new RegExp(`\\b(?:${functions.map(({ name }) => name).join("|")})\\(`, "i");

/** The marks of a range: a new one comes before those that are there. */
export function conditionalFormatsNode(sheet: ExcelSheet, area: Area): ExcelNode {
  return {
    kind: "conditional formats",
    methods: {
      Add: (type: string) => {
        if (sheet.isProtected) throw new ExcelFailure("AccessDenied", "the sheet is protected");
        if (type !== "Custom" && type !== "DataBar") throw new Error(`the double does not know ${type}`);
        const added: ConditionalFormat = { area, type, properties: {} };
        sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
        return {
          kind: "conditional format",
          parts: { [type]: () => (type === "Custom" ? custom(added) : dataBar(added)) },
        };
      },
    },
  };
}

function custom({ properties }: ConditionalFormat): ExcelNode {
  const color = (name: string) => (value: unknown) => {
    acceptColor(value);
    properties[name] = value;
  };
  return {
    kind: "custom format",
    parts: {
      Rule: () => ({
        kind: "rule",
        setters: {
          Formula: (formula: unknown) => {
            acceptText(formula, 8192);
            accept(String(formula).startsWith("="), `not a formula: ${formula}`);
            accept(!customFunction.test(String(formula)), `a function of ours in a rule: ${formula}`);
            checkFormula(String(formula), () => false);
            properties.formula = formula;
          },
        },
      }),
      Format: () => ({
        kind: "conditional look",
        parts: {
          Fill: () => ({ kind: "fill", setters: { Color: color("fill") } }),
          Font: () => ({ kind: "font", setters: { Color: color("color") } }),
        },
      }),
    },
  };
}

function dataBar({ properties }: ConditionalFormat): ExcelNode {
  const bound = (name: string) => (rule: { type: unknown; formula: unknown }) => {
    acceptKeys(rule, ["type", "formula"]);
    accept(rule.type === "Number" && /^\d+(?:\.\d+)?$/.test(String(rule.formula)), `not a bound: ${rule.formula}`);
    properties[name] = Number(rule.formula);
  };
  const set = (name: string, check: (value: unknown) => void) => (value: unknown) => {
    check(value);
    properties[name] = value;
  };
  return {
    kind: "data bar",
    parts: {
      PositiveFormat: () => ({
        kind: "bars",
        setters: { FillColor: set("fill", acceptColor), GradientFill: set("isGradient", acceptBoolean) },
      }),
    },
    setters: { LowerBoundRule: bound("lowest"), UpperBoundRule: bound("highest") },
  };
}

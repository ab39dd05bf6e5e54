import type { KpiFunction } from "../define";
import { givenFigure } from "../figure-text";
import type { ReadInputs } from "../read-inputs";
import { type Language, type Text, textOf } from "../text";
import { explainWords } from "./explain-words";

/** Whether the sheet shows an argument as a percentage. */
export type IsPercent = (parameter: string) => boolean;

export interface Reckoning {
  readonly text: Text;
  /** The parameters in it. */
  readonly names: readonly string[];
}

const words = /[a-z_]+/gi;

/**
 * A function's formula with the numbers in the place of its parameters: `paid 45 ÷ inquiries 120`, or only the numbers where
 * it is more than a quotient. `undefined` where the formula is about ranges or in words.
 */
export function reckoning(kpi: KpiFunction, inputs: ReadInputs, isPercent: IsPercent): Reckoning | undefined {
  const formula = variant(kpi, inputs);
  const found = formula.match(words) ?? [];
  const names = found.filter((word) => kpi.parameters[word] !== undefined);
  const isNumber = (name: string) => typeof inputs[name] === "number";
  const isRest = (word: string) => /^(?:max|min)$/.test(word);
  if (names.length === 0 || formula.includes("→")) return undefined;
  if (!found.every((word) => (kpi.parameters[word] ? isNumber(word) : isRest(word)))) return undefined;
  const isQuotient = !found.some(isRest);
  const text = textOf((language) =>
    formula.replace(words, (word) => {
      const parameter = kpi.parameters[word];
      if (!parameter) return word;
      const value = inputText(inputs[word], isPercent(word), language);
      return isQuotient ? `${parameter.title[language]} ${value}` : value;
    }),
  );
  return { text, names: [...new Set(names)] };
}

/** What was given, where the formula cannot say it: `value 85%`. */
export function givenText(kpi: KpiFunction, names: readonly string[], inputs: ReadInputs, isPercent: IsPercent): Text {
  return textOf((language) =>
    names
      .filter((name) => inputs[name] !== undefined)
      .map((name) => `${kpi.parameters[name]?.title[language]} ${inputText(inputs[name], isPercent(name), language)}`)
      .join(" · "),
  );
}

export function inputText(value: unknown, isPercent: boolean, language: Language): string {
  if (typeof value === "boolean") return explainWords[value ? "yes" : "no"][language];
  if (typeof value !== "number") return String(value);
  return givenFigure(value, isPercent, language);
}

/** Of `usual way; lower_is_better: other way` the one that holds. */
function variant({ formula }: KpiFunction, inputs: ReadInputs): string {
  const ways = formula.split("; ").map((way) => {
    const [, option, rest] = /^(\w+): (.*)$/.exec(way) ?? [];
    return { option, way: rest ?? way };
  });
  const chosen = ways.find(
    ({ option }) => option !== undefined && (inputs[option] === true || Object.values(inputs).includes(option)),
  );
  return (chosen ?? ways[0])?.way ?? formula;
}

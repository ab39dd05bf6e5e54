import type { ElementPlace } from "../define";
import { figureText } from "../figure-text";
import { wilsonInterval } from "../methods/wilson-interval";
import { elementInputs, elementNames, type Read, type ReadInputs, readArguments, readFixed } from "../read-inputs";
import { type Text, textOf } from "../text";
import { type Cell, isCellError } from "../values";
import type { Workings } from "../workings";
import type { ReadCall } from "./call-arguments";
import { explainWords } from "./explain-words";
import type { Explanation, Interval } from "./explanation";
import type { FoundCall } from "./find-call";
import { ownWorkings } from "./own-workings";
import { explainedParts, rowParts } from "./parts-of";
import { givenText, inputText, reckoning } from "./reckoning";
import { rangeAt, type Workbook } from "./workbook";

type Shown = Pick<Explanation, "reckoning" | "given" | "answers" | "rules" | "parts" | "interval">;

/** How the result came about: the very inputs that were computed with, in words. */
export function workingsOf(
  workbook: Workbook,
  found: FoundCall,
  element: ElementPlace,
  computed: Cell | undefined,
): Shown {
  const { kpi, args, addresses } = found.outermost;
  if (computed === undefined || isCellError(computed)) return { rules: [], parts: [] };
  const grids = readArguments(kpi, args, addresses);
  const inputs = elementInputs(kpi, elementNames(kpi), grids, readFixed(kpi, grids), element);
  // A row that waits for an input has nothing to show.
  if (typeof inputs === "string") return { rules: [], parts: [] };
  const workings = ownWorkings(kpi, inputs, element);
  const own = workings.parts && explainedParts(workbook, found.outermost, workings.parts);
  return {
    ...calculation(workbook, found.outermost, workings, grids, inputs, computed === null),
    ...(workings.answers && { answers: explainWords.answers(workings.answers) }),
    parts: own ?? rowParts(workbook, found, element),
    ...intervalOf(workings),
  };
}

function calculation(
  workbook: Workbook,
  call: ReadCall,
  workings: Workings,
  grids: Read,
  inputs: ReadInputs,
  isBlank: boolean,
): Pick<Shown, "reckoning" | "given" | "rules"> {
  const { kpi } = call;
  const isPercent = (name: string) => isShownAsPercent(workbook, call, name);
  const filled = workings.reckoning ? undefined : reckoning(kpi, inputs, isPercent);
  const text = workings.reckoning ?? filled?.text;
  const given = givenText(kpi, elementNames(kpi), inputs, isPercent);
  const rules = workings.rule ? [workings.rule] : options(call, grids, inputs, filled?.names ?? [], isPercent);
  if (isBlank) return { rules };
  return { ...(text ? { reckoning: text } : given.en !== "" && { given }), rules };
}

/** The options in force that the calculation does not show. */
function options(
  { kpi }: ReadCall,
  grids: Read,
  inputs: ReadInputs,
  known: readonly string[],
  isPercent: (name: string) => boolean,
): Text[] {
  return Object.entries(kpi.parameters).flatMap(([name, { kind, title, optional }]) => {
    const value = inputs[name];
    if (!optional || kind === "range" || value === undefined || known.includes(name)) return [];
    const option = textOf((language) => `${title[language]} ${inputText(value, isPercent(name), language)}`);
    return [grids[name] ? option : explainWords.usual(option)];
  });
}

/** Whether the cell an argument begins with shows a percentage. */
function isShownAsPercent(workbook: Workbook, { kpi, written }: ReadCall, name: string): boolean {
  const text = written[Object.keys(kpi.parameters).indexOf(name)];
  const range = text === undefined ? undefined : rangeAt(text, workbook);
  if (!range) return text?.trim().endsWith("%") ?? false;
  return range.sheet.formats[range.row]?.[range.column]?.includes("%") ?? false;
}

/** Intervals wider than this, in shares and in points, hide every change of a usual size. */
const wide = { share: 0.2, points: 20 };

function intervalOf({ trials, interval }: Workings): { interval?: Interval } {
  if (interval) return { interval: intervalText(interval, "number", wide.points) };
  if (!trials || trials.of <= 0 || !Number.isInteger(trials.hits) || !Number.isInteger(trials.of)) return {};
  return { interval: intervalText(wilsonInterval(trials.hits, trials.of), "share", wide.share) };
}

function intervalText([low, high]: readonly [number, number], format: "number" | "share", widest: number): Interval {
  const shown = (value: number) =>
    textOf((language) => figureText(format === "share" ? value : Math.round(value * 10) / 10, format, language));
  const isWide = high - low > widest;
  const [range, meaning] = [
    explainWords.interval(shown(low), shown(high)),
    isWide ? explainWords.wide : explainWords.narrow,
  ];
  return {
    text: textOf((language) => `${range[language]}${language === "en" ? " " : ""}${meaning[language]}`),
    isWide,
  };
}

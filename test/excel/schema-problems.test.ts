import { expect, test } from "vitest";
import { type FunctionMetadata, type Metadata, metadata } from "../../excel/metadata";
import { schemaProblems } from "./schema-problems";

type Change = (first: FunctionMetadata) => object;

function changed(change: Change): Metadata {
  const good = metadata("en", "https://kpi.example.com/help.html");
  const [first, ...others] = good.functions as [FunctionMetadata, ...FunctionMetadata[]];
  return { ...good, functions: [change(first) as FunctionMetadata, ...others] };
}

const parameter = (own: object): Change => {
  return (first) => ({ ...first, parameters: [{ ...first.parameters[0], ...own }, ...first.parameters.slice(1)] });
};

test("metadata that is not changed has no problem", () => {
  expect(schemaProblems(changed((first) => first))).toEqual([]);
});

test.each<readonly [name: string, change: Change, problem: string]>([
  ["two letters", (own) => ({ ...own, id: "QA" }), "/functions/0/id must NOT have fewer than 3 characters"],
  ["65 letters", (own) => ({ ...own, id: "A".repeat(65) }), "/functions/0/id must NOT have more than 64 characters"],
  ["a digit first", (own) => ({ ...own, id: "1ST" }), '/functions/0/id must match pattern "^[a-zA-Z][a-zA-Z0-9._]*$"'],
  [
    "a space in the name",
    (own) => ({ ...own, name: "CSAT 1" }),
    '/functions/0/name must match pattern "^[\\p{L}][\\p{L}0-9._]*$"',
  ],
  [
    "no description",
    (own) => ({ ...own, description: "" }),
    "/functions/0/description must NOT have fewer than 1 characters",
  ],
  [
    "1025 characters",
    (own) => ({ ...own, description: "a".repeat(1025) }),
    "/functions/0/description must NOT have more than 1024 characters",
  ],
  [
    "129 parameters",
    (own) => ({ ...own, parameters: Array(129).fill({ name: "a" }) }),
    "/functions/0/parameters must NOT have more than 128 items",
  ],
  [
    "a parameter without a name",
    parameter({ name: "" }),
    "/functions/0/parameters/0/name must NOT have fewer than 1 characters",
  ],
  [
    "a parameter with a long name",
    parameter({ name: "a".repeat(65) }),
    "/functions/0/parameters/0/name must NOT have more than 64 characters",
  ],
  [
    "a parameter with 513 characters",
    parameter({ description: "a".repeat(513) }),
    "/functions/0/parameters/0/description must NOT have more than 512 characters",
  ],
  [
    "a shape that is none",
    parameter({ dimensionality: "row" }),
    "/functions/0/parameters/0/dimensionality must be equal to one of the allowed values",
  ],
  ["optional as a word", parameter({ optional: "yes" }), "/functions/0/parameters/0/optional must be boolean,null"],
  ["no result", ({ result: _, ...own }) => own, "/functions/0 must have required property 'result'"],
  [
    "a misspelt option",
    (own) => ({ ...own, options: { ...own.options, requireAddress: true } }),
    "/functions/0 must NOT have additional properties: requireAddress",
  ],
  [
    "a misspelt property of a parameter",
    parameter({ titel: "Ratings" }),
    "/functions/0/parameters/0 must NOT have additional properties: titel",
  ],
])("%s", (_, change, problem) => {
  expect(schemaProblems(changed(change))).toEqual([problem]);
});

test("help without encryption", () => {
  const [problem] = schemaProblems(metadata("en", "http://kpi.example.com/help.html"));
  expect(problem).toMatch(/^\/functions\/0\/helpUrl must match pattern "\^\[Hh\]\[Tt\]\[Tt\]\[Pp\]\[Ss\]/);
});

test("no function at all", () => {
  expect(schemaProblems({ ...metadata("en", "https://kpi.example.com/help.html"), functions: [] })).toEqual([
    "/functions must NOT have fewer than 1 items",
  ]);
});

test("a namespace of two words", () => {
  const problems = schemaProblems(metadata("en", "https://kpi.example.com/help.html"), "Service KPI");
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^\/namespace\/id must match pattern/);
});

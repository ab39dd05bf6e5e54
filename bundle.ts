import { readFile } from "node:fs/promises";
import { type Expression, type Program, type Property, parse, type SpreadElement } from "acorn";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";

/** What only people read: nothing of it is needed to compute. */
const help = new Set(["title", "summary", "formula", "pitfall", "source", "result", "workings", "native", "examples"]);

/** The title of a parameter stays: errors name it. */
const parameterHelp = new Set(["help", "sample"]);

/** Options every bundle of ours shares. */
export const common = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Bundles one browser script and returns its text; `withHelp: false` leaves out every word that only help shows. */
export async function bundle(entry: string, options: BuildOptions & { withHelp: boolean }): Promise<string> {
  const { withHelp, ...rest } = options;
  const result = await build({
    ...common,
    entryPoints: [entry],
    write: false,
    format: "iife",
    platform: "browser",
    ...rest,
    plugins: [...(rest.plugins ?? []), ...(withHelp ? [] : [withoutHelp])],
  });
  return (result.outputFiles?.[0]?.text ?? "").trimEnd();
}

/** Cuts the help out of every function's declaration, so that a script loaded for each calculation stays small. */
const withoutHelp: Plugin = {
  name: "without-help",
  setup(builder) {
    builder.onLoad({ filter: /core[\\/]functions[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "ts", charset: "utf8" });
      return { contents: cutHelp(code), loader: "js" };
    });
  },
};

function cutHelp(code: string): string {
  const cuts = declarations(parse(code, { ecmaVersion: "latest", sourceType: "module" })).flatMap(helpProperties);
  return cuts
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ""), code);
}

/** The object given to each `defineFunction(…)` at the top of a module, and each family of the catalogue. */
function declarations(program: Program): Expression[] {
  return program.body.flatMap((statement) => {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({ init }) => {
      if (init?.type === "ArrayExpression") return init.elements as Expression[];
      const called = init?.type === "CallExpression" && init.callee.type === "Identifier" ? init.callee.name : "";
      return called === "defineFunction" && init?.type === "CallExpression" ? (init.arguments as Expression[]) : [];
    });
  });
}

function helpProperties(declaration: Expression): (Property | SpreadElement)[] {
  return propertiesOf(declaration).flatMap((property) => {
    const name = nameOf(property);
    if (help.has(name)) return [property];
    if (name !== "parameters" || property.type !== "Property") return [];
    return propertiesOf(property.value).flatMap((parameter) =>
      parameter.type === "Property"
        ? propertiesOf(parameter.value).filter((word) => parameterHelp.has(nameOf(word)))
        : [],
    );
  });
}

function propertiesOf(expression: Expression): (Property | SpreadElement)[] {
  return expression.type === "ObjectExpression" ? expression.properties : [];
}

function nameOf(property: Property | SpreadElement): string {
  return property.type === "Property" && property.key.type === "Identifier" ? property.key.name : "";
}

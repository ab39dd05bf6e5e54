import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import type { FunctionMetadata, Metadata } from "../../excel/metadata";

const file = "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";
const { definitions } = JSON.parse(readFileSync(file, "utf8")) as { definitions: Record<string, object> };

/** Microsoft lets unknown properties pass; a misspelt one must not. */
const closed = { ...definitions };
for (const name of ["extensionFunction", "extensionFunctionParameter", "extensionResult"]) {
  closed[name] = { ...closed[name], additionalProperties: false };
}

const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile({ definitions: closed, $ref: "#/definitions/extensionCustomFunctions" });

/**
 * What Microsoft's schema of functions says against `functions.json`. The schema is that of the newer, unified manifest, so the
 * metadata is brought to its shape first: options lie beside the name, and what it has no word for is left out, namely the type
 * of a result and whether errors are let in.
 */
export function schemaProblems({ allowErrorForDataTypeAny: _, ...rest }: Metadata, namespace?: string): string[] {
  const unified = {
    ...rest,
    functions: rest.functions.map(unifiedFunction),
    ...(namespace !== undefined && { namespace: { id: namespace, name: namespace } }),
  };
  if (validate(unified)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = "additionalProperty" in params ? `: ${params.additionalProperty}` : "";
    return `${instancePath} ${message}${extra}`;
  });
}

function unifiedFunction({ options, result, ...own }: FunctionMetadata): object {
  // The schema spells the last of the options without its “es”.
  const { requiresParameterAddresses, ...others } = options;
  const { type: _, ...shape } = result ?? {};
  return {
    ...own,
    ...others,
    ...(requiresParameterAddresses && { requiresParameterAddress: requiresParameterAddresses }),
    ...(result && { result: shape }),
  };
}

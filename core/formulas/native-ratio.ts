import { whereFilled } from "./native";

type Printed<Name extends string> = Readonly<Record<Name, string>>;

/** The native form of `quotient`. */
export function nativeQuotient<const Part extends string, Base extends string>(parts: readonly Part[], base: Base) {
  return (inputs: Printed<Part | Base>): string => {
    const given = parts.map((name) => inputs[name]);
    return nativeDivision(given, given.length > 1 ? `(${given.join("+")})` : given.join(), inputs[base]);
  };
}

/** The native form of `share`. */
export function nativeShare<Part extends string, Whole extends string>(part: Part, whole: Whole) {
  return (inputs: Printed<Part | Whole>): string =>
    nativeDivision([inputs[part]], inputs[part], inputs[whole], [`${inputs[part]}<=${inputs[whole]}`]);
}

function nativeDivision(
  parts: readonly string[],
  sum: string,
  base: string,
  conditions: readonly string[] = [],
): string {
  const cells = [...parts, base];
  const list = cells.join(",");
  return whereFilled(cells, [`MIN(${list})>=0`, ...conditions], `IF(MAX(${list})=0,"",${sum}/${base})`);
}

/**
 * An object of Google's that refuses every member it was not given, so that a call nobody thought of fails instead of
 * passing, and arguments that hold nothing or no number. `before` hears of every call.
 */
export function strict<T extends object>(
  name: string,
  members: Partial<T>,
  before: (call: string) => void = () => undefined,
): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
      const member: unknown = Reflect.get(target, key);
      if (member === undefined) throw new Error(`${name}.${key} is not known to the double`);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const call = `${name}.${key}`;
        if (args.some(isHollow)) mismatch(call, args);
        before(call);
        return member(...args);
      };
    },
  }) as T;
}

function isHollow(argument: unknown): boolean {
  if (Array.isArray(argument)) return argument.some(isHollow);
  if (typeof argument === "number") return !Number.isFinite(argument);
  return argument === undefined || typeof argument === "function";
}

/** Refuses arguments in Google's words. */
export function mismatch(call: string, args: readonly unknown[]): never {
  const types = args.map(typeName).join(",");
  throw new Error(`The parameters (${types}) don't match the method signature for SpreadsheetApp.${call}.`);
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return `${typeName(value[0])}[]`;
  if (value === null || value === undefined) return String(value);
  return typeof value === "string" ? "String" : typeof value;
}

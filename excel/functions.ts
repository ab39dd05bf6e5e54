import { functions } from "../core/functions";
import { callFunction } from "./call-function";

for (const kpi of functions) {
  // Excel puts its account of the call behind the last parameter.
  CustomFunctions.associate(kpi.name, (...values: unknown[]) =>
    callFunction(kpi, values.slice(0, -1), values[values.length - 1] as CustomFunctions.Invocation),
  );
}

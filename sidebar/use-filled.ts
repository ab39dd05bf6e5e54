import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type KpiFunction, takesRange } from "../core/define";
import { type Filled, follow, nothingFilled, receiverOf, take, type } from "./arguments";
import type { KnownSelection } from "./use-selection";

/** The fields of an opened function as they fill up by typing, by selecting and by taking the selection. */
export interface FilledFields {
  readonly filled: Filled;
  setFilled(filled: Filled): void;
  type(parameter: string, text: string): void;
  /** Fails with a `HostError`. */
  take(parameter: string): Promise<void>;
  /** The user turned to a field: the next range selected is for it. */
  turnTo(parameter: string): void;
}

export function useFilled(kpi: KpiFunction, { range, read }: KnownSelection): FilledFields {
  const [filled, setFilled] = useState(nothingFilled);
  const receiver = useRef(receiverOf(kpi));
  useLayoutEffect(() => {
    const { current: parameter } = receiver;
    if (range && parameter) setFilled((present) => follow(present, parameter, range));
  }, [range]);
  return {
    filled,
    setFilled,
    type: (parameter, text) => setFilled((present) => type(present, parameter, text)),
    take: async (parameter) => {
      const selection = await read();
      setFilled((present) => take(present, parameter, selection));
    },
    turnTo: (name) => {
      const parameter = kpi.parameters[name];
      if (parameter && takesRange(parameter)) receiver.current = name;
    },
  };
}

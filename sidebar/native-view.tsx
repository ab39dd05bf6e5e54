import { useRef, useState } from "preact/hooks";
import type { KpiFunction } from "../core/define";
import type { PrintedCall } from "../core/formulas/print-call";
import type { Text } from "../core/text";
import { copyText } from "./copy-text";
import { Formula } from "./formula";
import { useWords } from "./language";
import { nativeForm } from "./native-form";
import { words } from "./words";

/** The same calculation without the add-in, to be copied. */
export function NativeView({ kpi, printed }: { readonly kpi: KpiFunction; readonly printed: PrintedCall }) {
  const say = useWords();
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<Text & { readonly of: string }>();
  const { formula, isSample, fill, cells } = nativeForm(kpi, printed);
  if (formula === undefined) return <p class="kpi-native">{say(words.noNative)}</p>;
  const copy = async () => {
    const copied = await copyText(formula, code.current);
    setOutcome({ ...(copied ? words.copied : words.copyByHand), of: formula });
  };
  return (
    <div class="kpi-native">
      <code ref={code}>
        <Formula text={formula} />
      </code>
      <p>{say(isSample ? words.nativeSample : words.nativeUse)}</p>
      {cells > 1 && <p>{say(words.nativeBlock(cells))}</p>}
      {fill && <p>{say(fill === "down" ? words.nativeDown : words.nativeAcross)}</p>}
      <div class="kpi-copy">
        <button type="button" class="kpi-button" onClick={copy}>
          {say(words.copy)}
        </button>
        <span role="status">{outcome?.of === formula && say(outcome)}</span>
      </div>
    </div>
  );
}

import { useRef, useState } from "preact/hooks";
import type { Explanation } from "../core/explain/explanation";
import type { Text } from "../core/text";
import { copyText } from "./copy-text";
import { explainStripWords } from "./explain-words";
import { Formula } from "./formula";
import { useWords } from "./language";
import { words } from "./words";

/** The definition with its source, and the form for people without the add-in; folded up until asked for. */
export function ExplainDetails({ explanation: { formula, source, native } }: { readonly explanation: Explanation }) {
  const say = useWords();
  return (
    <>
      <details>
        <summary>{say(explainStripWords.definition)}</summary>
        <p>
          <code>{say(formula)}</code>
        </p>
        <p>{say(source)}</p>
      </details>
      <details>
        <summary>{say(explainStripWords.native)}</summary>
        {native === undefined ? <p>{say(explainStripWords.noNative)}</p> : <NativeFormula key={native} text={native} />}
      </details>
    </>
  );
}

function NativeFormula({ text }: { readonly text: string }) {
  const say = useWords();
  const code = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<Text>();
  const copy = async () => setOutcome((await copyText(text, code.current)) ? words.copied : words.copyByHand);
  return (
    <>
      <p>
        <code ref={code}>
          <Formula text={text} />
        </code>
      </p>
      <div class="kpi-copy">
        <button type="button" class="kpi-button" onClick={copy}>
          {say(words.copy)}
        </button>
        <span role="status">{outcome && say(outcome)}</span>
      </div>
    </>
  );
}

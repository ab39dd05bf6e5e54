import type { Explanation } from "../core/explain/explanation";
import { ExplainDetails } from "./explain-details";
import { ExplainParts } from "./explain-parts";
import { ExplainTrouble } from "./explain-trouble";
import { explainStripWords as words } from "./explain-words";
import { GoThere } from "./go-there";
import type { Selection } from "./host";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";

interface Props {
  readonly explanation: Explanation;
  readonly of: Selection;
  readonly host: SheetAccess;
}

/** Why a cell shows what it shows: the sentence first, then what it is made of, then the definition. */
export function ExplainView({ explanation, of, host }: Props) {
  const say = useWords();
  const { parts, answers, interval, rules, notes, anchor, others } = explanation;
  return (
    <div class="kpi-explained">
      <Summary explanation={explanation} />
      <ExplainTrouble problem={explanation.problem} host={host} />
      {parts.length > 0 && <ExplainParts parts={parts} />}
      {answers && <p>{say(answers)}</p>}
      {rules.map((rule) => (
        <p key={rule.en}>{say(rule)}</p>
      ))}
      {interval && <p class={interval.isWide ? "kpi-wide" : undefined}>{say(interval.text)}</p>}
      {notes.map((note) => (
        <p key={note.en} class="kpi-wide">
          {say(note)}
        </p>
      ))}
      {anchor && (
        <p>
          {say(words.filledBy(anchor))}{" "}
          <GoThere host={host} place={{ sheet: of.sheet, address: anchor }} label={words.show(anchor)} />
        </p>
      )}
      {others.length > 0 && <p>{say(words.others(others.map(({ name, title }) => `${name} ${say(title)}`)))}</p>}
      <ExplainDetails explanation={explanation} />
    </div>
  );
}

function Summary({ explanation: { kpi, title, labels, result, reckoning, given } }: Pick<Props, "explanation">) {
  const say = useWords();
  return (
    <div aria-live="polite">
      <p class="kpi-explain-title">
        <code>{kpi}</code> {[say(title), ...labels.filter((label) => label !== say(title))].join(" · ")}
      </p>
      <p class="kpi-explain-result">
        {result && <strong>{say(result)}</strong>}
        {result && reckoning && " = "}
        {reckoning && say(reckoning)}
      </p>
      {given && <p>{say(given)}</p>}
    </div>
  );
}

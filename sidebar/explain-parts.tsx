import type { ExplainedPart } from "../core/explain/explanation";
import { explainStripWords as words } from "./explain-words";
import { useWords } from "./language";

/** More would fill the sidebar. */
const most = 10;

/** What a result is made of, with bars to compare by. */
export function ExplainParts({ parts }: { readonly parts: readonly ExplainedPart[] }) {
  const say = useWords();
  const shown = shownParts(parts);
  const more = parts.length - shown.length;
  return (
    <>
      <ul class="kpi-parts" aria-label={say(words.parts)}>
        {shown.map(([part, index]) => (
          <PartLine key={index} part={part} />
        ))}
      </ul>
      {more > 0 && <p>{say(words.more(more))}</p>}
    </>
  );
}

function PartLine({ part: { label, value, detail, bar, isChosen } }: { readonly part: ExplainedPart }) {
  const say = useWords();
  return (
    <li class={isChosen ? "kpi-part kpi-chosen" : "kpi-part"} aria-current={isChosen ? "true" : undefined}>
      <span class="kpi-part-label">{say(label)}</span>
      {detail && <span class="kpi-part-detail">{say(detail)}</span>}
      <span class="kpi-part-value">{say(value)}</span>
      {bar !== undefined && (
        <span class="kpi-part-bar" aria-hidden="true">
          <span style={{ width: `${Math.round(bar * 100)}%` }} />
        </span>
      )}
    </li>
  );
}

/** The first ones, and always the one that counts. */
function shownParts(parts: readonly ExplainedPart[]): (readonly [ExplainedPart, number])[] {
  const numbered = parts.map((part, index) => [part, index] as const);
  if (numbered.length <= most) return numbered;
  const chosen = numbered.find(([part, index]) => part.isChosen && index >= most - 1);
  return chosen ? [...numbered.slice(0, most - 1), chosen] : numbered.slice(0, most);
}

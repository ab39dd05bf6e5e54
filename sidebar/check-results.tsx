import type { FixedCell, Rule } from "../core/check/finding";
import type { Text } from "../core/text";
import { CheckGroup } from "./check-group";
import { checkWords as words } from "./check-words";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import type { CheckedResults } from "./use-check";

interface Props {
  readonly host: SheetAccess;
  readonly checked: CheckedResults;
  /** No second change is begun before the first is done. */
  readonly isBusy: boolean;
  readonly onFix: (changes: readonly FixedCell[], rule: string, index: number) => void;
}

/** What was found on a sheet, the most telling first, and what was looked for in vain. */
export function CheckResults({ host, checked, isBusy, onFix }: Props) {
  const say = useWords();
  const { sheet, results } = checked;
  const passed = results.flatMap(({ rule, findings }) => (findings.length === 0 ? [rule] : []));
  return (
    <section aria-labelledby="kpi-check-found">
      <h2 id="kpi-check-found" class={passed.length === results.length ? "kpi-all-well" : undefined} tabIndex={-1}>
        {say(countOf(checked))}
      </h2>
      {results.map(
        ({ rule, findings }) =>
          findings.length > 0 && (
            <CheckGroup
              key={`${sheet} ${rule.id}`}
              host={host}
              sheet={sheet}
              rule={rule}
              findings={findings}
              isBusy={isBusy}
              onFix={(changes, index) => onFix(changes, rule.id, index)}
            />
          ),
      )}
      {passed.length > 0 && <Passed rules={passed} isAll={passed.length === results.length} />}
    </section>
  );
}

function Passed({ rules, isAll }: { readonly rules: readonly Rule[]; readonly isAll: boolean }) {
  const say = useWords();
  return (
    <details class="kpi-passed">
      <summary>{say(isAll ? words.allPassed(rules.length) : words.othersPassed(rules.length))}</summary>
      <ul>
        {rules.map(({ id, title }) => (
          <li key={id}>{say(title)}</li>
        ))}
      </ul>
    </details>
  );
}

/** How much was found, in a sentence. */
export function countOf({ sheet, results }: CheckedResults): Text {
  const count = results.reduce((total, { findings }) => total + findings.length, 0);
  return count === 0 ? words.nothing(sheet) : words.found(sheet, count);
}

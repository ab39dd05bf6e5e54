import { useState } from "preact/hooks";
import type { Finding, FixedCell, Rule } from "../core/check/finding";
import { CheckFixAll } from "./check-fix-all";
import { checkWords as words } from "./check-words";
import { FindingCard } from "./finding-card";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";

interface Props {
  readonly host: SheetAccess;
  readonly sheet: string;
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  readonly isBusy: boolean;
  /** `index`: the place among the findings shown. */
  readonly onFix: (changes: readonly FixedCell[], index: number) => void;
}

const firstShown = 5;
const thenShown = 50;

/** All findings of one rule, the first of them in sight. */
export function CheckGroup({ host, sheet, rule, findings, isBusy, onFix }: Props) {
  const say = useWords();
  const [most, setMost] = useState(firstShown);
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const rest = findings.length - most;
  return (
    <div data-rule={rule.id}>
      <ul>
        {findings.slice(0, most).map((finding, index) => (
          <FindingCard
            key={`${finding.area.row}:${finding.area.column}`}
            host={host}
            sheet={sheet}
            finding={finding}
            isBusy={isBusy}
            onFix={(changes) => onFix(changes, index)}
          />
        ))}
      </ul>
      {(rest > 0 || fixes.length > 1) && (
        <div class="kpi-finding-more">
          {rest > 0 && (
            <button type="button" class="kpi-link" onClick={() => setMost(most + thenShown)}>
              {say(words.more(rest))}
            </button>
          )}
          {fixes.length > 1 && <CheckFixAll fixes={fixes} isBusy={isBusy} onFix={(changes) => onFix(changes, 0)} />}
        </div>
      )}
    </div>
  );
}

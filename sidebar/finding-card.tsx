import type { Finding, FixedCell } from "../core/check/finding";
import { areaName } from "../core/formulas/reference";
import { isFormula } from "../core/plan/sheet-plan";
import { CellDifference } from "./cell-difference";
import { checkWords as words } from "./check-words";
import { GoThere } from "./go-there";
import { useWords } from "./language";
import { SeverityIcon } from "./severity-icon";
import type { SheetAccess } from "./sheet-access";

interface Props {
  readonly host: SheetAccess;
  readonly sheet: string;
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly onFix: (changes: readonly FixedCell[]) => void;
}

/** One finding: where, what, a way there and, where it is safe, its repair with the exact change. */
export function FindingCard({ host, sheet, finding, isBusy, onFix }: Props) {
  const say = useWords();
  const { severity, area, sentence, fix } = finding;
  const address = areaName(area.row, area.column, area.rows, area.columns);
  const formulas = fix?.changes.filter(({ after }) => isFormula(after)) ?? [];
  return (
    <li class={`kpi-finding kpi-${severity}`}>
      <SeverityIcon severity={severity} />
      <div>
        <p>
          <span class="kpi-unseen">{say(words[severity])} </span>
          <code>{address}</code> {say(sentence)}
        </p>
        {formulas.map((change) => (
          <CellDifference key={change.row} change={change} />
        ))}
        <div class="kpi-finding-actions">
          <GoThere host={host} place={{ sheet, address }} label={words.goThere} name={words.goTo(address)} />
          {fix && (
            <button
              type="button"
              class="kpi-link"
              aria-label={`${address} ${say(fix.label)}`}
              aria-disabled={isBusy}
              onClick={() => onFix(fix.changes)}
            >
              {say(fix.label)}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Fix, FixedCell } from "../core/check/finding";
import { cellName } from "../core/formulas/reference";
import { CellDifference } from "./cell-difference";
import { checkWords as words } from "./check-words";
import { useWords } from "./language";
import { words as common } from "./words";

interface Props {
  readonly fixes: readonly Fix[];
  readonly isBusy: boolean;
  readonly onFix: (changes: readonly FixedCell[]) => void;
}

/** Repairs everything of one kind, once the user has seen what that changes. */
export function CheckFixAll({ fixes, isBusy, onFix }: Props) {
  const say = useWords();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const changes = fixes.flatMap((fix) => fix.changes);
  return (
    <>
      <button
        type="button"
        class="kpi-link"
        ref={opener}
        aria-expanded={isAsking}
        aria-disabled={isBusy}
        onClick={() => setAsking(!isAsking)}
      >
        {say(words.fixAll(changes.length))}
      </button>
      {isAsking && (
        <Question
          changes={changes}
          onCancel={cancel}
          onAgree={() => {
            setAsking(false);
            onFix(changes);
          }}
        />
      )}
    </>
  );
}

interface QuestionProps {
  readonly changes: readonly FixedCell[];
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

const mostShown = 20;

function Question({ changes, onAgree, onCancel }: QuestionProps) {
  const say = useWords();
  const first = useRef<HTMLButtonElement>(null);
  // Before it is painted, so that a key pressed at once reaches the question.
  useLayoutEffect(() => first.current?.focus(), []);
  const rest = changes.length - mostShown;
  return (
    <div
      class="kpi-question kpi-fix-all"
      role="alertdialog"
      aria-label={say(words.fixThese(changes.length))}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p>{say(words.fixThese(changes.length))}</p>
      <ul>
        {changes.slice(0, mostShown).map((change) => {
          const cell = cellName(change.row, change.column);
          return (
            <li key={cell}>
              <b>{cell}</b> <CellDifference change={change} />
            </li>
          );
        })}
        {rest > 0 && <li>{say(words.andMore(rest))}</li>}
      </ul>
      <div class="kpi-buttons">
        <button type="button" class="kpi-button" ref={first} onClick={onAgree}>
          {say(words.changeAll(changes.length))}
        </button>
        <button type="button" class="kpi-button" onClick={onCancel}>
          {say(common.cancel)}
        </button>
      </div>
    </div>
  );
}

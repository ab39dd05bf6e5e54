import { useLayoutEffect, useRef } from "preact/hooks";
import type { FixedCell } from "../core/check/finding";
import { CheckResults, countOf } from "./check-results";
import { checkWords as words } from "./check-words";
import type { Host } from "./host";
import { useWords } from "./language";
import { SheetField } from "./sheet-field";
import { type Check, useCheck } from "./use-check";
import { useIsLong } from "./use-is-long";
import { type SheetChoice, useSheetChoice } from "./use-sheet-choice";

/** Looks for slips on a sheet, and repairs those that the user wants repaired. */
export function CheckPanel({ host }: { readonly host: Host }) {
  const say = useWords();
  const choice = useSheetChoice(host);
  const check = useCheck(host);
  const panel = useRef<HTMLDivElement>(null);
  const keepPlace = usePlaceAfterFix(panel, check);
  const fix = (changes: readonly FixedCell[], rule: string, index: number) => {
    keepPlace(rule, index);
    check.fix(changes);
  };
  return (
    <div class="kpi-check-panel" ref={panel}>
      <p class="kpi-check-use">{say(words.use)}</p>
      <CheckSource choice={choice} check={check} />
      <CheckStatus choice={choice} check={check} />
      {check.checked && <CheckResults host={host} checked={check.checked} isBusy={Boolean(check.busy)} onFix={fix} />}
    </div>
  );
}

interface SourceProps {
  readonly choice: SheetChoice;
  readonly check: Check;
}

/** Which sheet is checked, and the button that does it. */
function CheckSource({ choice: { names, chosen, choose, readAgain }, check }: SourceProps) {
  const say = useWords();
  const isDone = check.checked !== undefined && check.checked.sheet === chosen;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen !== undefined) check.check(chosen);
  };
  return (
    <form onSubmit={onSubmit}>
      <SheetField
        id="kpi-check-source"
        label={words.source}
        names={names ?? []}
        chosen={chosen}
        onChoose={choose}
        readAgain={words.readAgain}
        onReadAgain={readAgain}
      />
      <div class="kpi-buttons">
        {/* Not `disabled` while it works: the button would lose the focus. */}
        <button
          type="submit"
          class={isDone ? "kpi-button" : "kpi-button kpi-primary"}
          aria-disabled={chosen === undefined || Boolean(check.busy)}
          aria-busy={check.busy === "checking"}
        >
          {say(isDone ? words.checkAgain : words.check)}
        </button>
      </div>
    </form>
  );
}

/** How far it has come and what was changed, said aloud too. */
function CheckStatus({ choice, check: { busy, checked, note, problem } }: SourceProps) {
  const say = useWords();
  const isLong = useIsLong(busy !== undefined);
  const wrong = problem ?? choice.problem;
  return (
    <>
      <p class={note ? "kpi-done" : "kpi-advice kpi-working"} role="status">
        {isLong && say(busy === "fixing" ? words.fixing : words.checking)}
        {note && say(note)}
      </p>
      <p class="kpi-unseen" role="status">
        {checked && !busy && say(countOf(checked))}
      </p>
      <p class="kpi-problem" role="alert">
        {wrong && say(wrong)}
      </p>
    </>
  );
}

/** Who has fixed one finding goes on with the next of its kind; the button pressed is gone with its finding. */
function usePlaceAfterFix(panel: { readonly current: HTMLElement | null }, { busy }: Check) {
  const place = useRef<{ readonly rule: string; readonly index: number } | undefined>(undefined);
  useLayoutEffect(() => {
    if (busy || !place.current) return;
    const { rule, index } = place.current;
    place.current = undefined;
    const left = [...(panel.current?.querySelectorAll<HTMLElement>(`[data-rule="${rule}"] .kpi-finding`) ?? [])];
    const next = (left[index] ?? left[left.length - 1])?.querySelector<HTMLElement>("button:last-of-type");
    (next ?? panel.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [busy, panel]);
  return (rule: string, index: number) => {
    place.current = { rule, index };
  };
}

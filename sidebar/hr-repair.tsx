import { useLayoutEffect, useRef } from "preact/hooks";
import { cellName } from "../core/formulas/reference";
import { GoThere } from "./go-there";
import type { Host } from "./host";
import type { DamagedSheet } from "./hr-repair-formulas";
import { hrWords as words } from "./hr-words";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import { type Repair, type RepairProgress, useHrRepair } from "./use-hr-repair";
import { useIsLong } from "./use-is-long";
import { words as common } from "./words";

/** Finds formulas that a trip through another program has damaged, and repairs them once the user agrees. */
export function HrRepair({ host }: { readonly host: Host }) {
  const say = useWords();
  const repair = useHrRepair(host);
  const { progress } = repair;
  const button = useRef<HTMLButtonElement>(null);
  const isBusy = progress.step === "finding" || progress.step === "repairing";
  const damaged = progress.step === "found" && progress.sheets.length > 0 ? progress.sheets : undefined;
  return (
    <section class="kpi-hr-repair">
      <h2>{say(words.repair)}</h2>
      <p>{say(words.repairUse)}</p>
      <RepairStatus progress={progress} />
      {damaged && <Damaged host={host} sheets={damaged} repair={repair} onAnswered={() => button.current?.focus()} />}
      <div class="kpi-buttons">
        <button
          type="button"
          class="kpi-button"
          ref={button}
          aria-disabled={isBusy}
          aria-busy={isBusy}
          onClick={repair.find}
        >
          {say(progress.step === "ready" || isBusy ? words.find : words.findAgain)}
        </button>
      </div>
    </section>
  );
}

function RepairStatus({ progress }: { readonly progress: RepairProgress }) {
  const say = useWords();
  const isLong = useIsLong(progress.step === "finding" || progress.step === "repairing");
  const isNothing = progress.step === "found" && progress.sheets.length === 0;
  const isDone = isNothing || (progress.step === "repaired" && progress.count > 0);
  return (
    <>
      <p class={isDone ? "kpi-done" : "kpi-advice kpi-working"} role="status">
        {isNothing && say(words.noneDamaged)}
        {progress.step === "repaired" && progress.count > 0 && say(words.repaired(progress.count))}
        {isLong && progress.step === "finding" && say(words.finding(progress.done, progress.all))}
        {isLong && progress.step === "repairing" && say(words.repairing)}
      </p>
      <p class="kpi-problem" role="alert">
        {progress.step === "failed" && say(progress.text)}
        {progress.step === "repaired" && progress.problems.map(say).join(" ")}
      </p>
    </>
  );
}

interface DamagedProps {
  readonly host: SheetAccess;
  readonly sheets: readonly DamagedSheet[];
  readonly repair: Repair;
  readonly onAnswered: () => void;
}

const mostShown = 20;

function Damaged({ host, sheets, repair, onAnswered }: DamagedProps) {
  const say = useWords();
  const first = useRef<HTMLButtonElement>(null);
  // Before it is painted, so that a key pressed at once reaches the question.
  useLayoutEffect(() => first.current?.focus(), []);
  const all = sheets.flatMap(({ snapshot, formulas }) => formulas.map((one) => ({ ...one, sheet: snapshot.name })));
  const answer = (act: () => void) => () => {
    act();
    onAnswered();
  };
  return (
    <div
      class="kpi-question kpi-hr-damaged"
      role="alertdialog"
      aria-labelledby="kpi-hr-damaged"
      onKeyDown={(event) => event.key === "Escape" && answer(repair.dismiss)()}
    >
      <p id="kpi-hr-damaged">{say(words.damaged(all.length))}</p>
      <ul>
        {all.slice(0, mostShown).map(({ sheet, row, column, before, after }) => {
          const cell = cellName(row, column);
          return (
            <li key={`${sheet}!${cell}`}>
              <GoThere
                host={host}
                place={{ sheet, address: cell }}
                label={words.goTo(sheets.length > 1 ? `${sheet}!${cell}` : cell)}
              />
              <code>{before}</code>
              <span>{say(words.becomes)}</span>
              <code>{after}</code>
            </li>
          );
        })}
      </ul>
      {all.length > mostShown && <p>{say(words.andMore(all.length - mostShown))}</p>}
      <div class="kpi-buttons">
        <button type="button" class="kpi-button" ref={first} onClick={answer(() => repair.repair(sheets))}>
          {say(words.repairAll(all.length))}
        </button>
        <button type="button" class="kpi-button" onClick={answer(repair.dismiss)}>
          {say(common.cancel)}
        </button>
      </div>
    </div>
  );
}

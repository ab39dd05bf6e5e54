import { useLayoutEffect, useRef } from "preact/hooks";
import { GoThere } from "./go-there";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import type { InsertionState } from "./use-insertion";
import { useIsLong } from "./use-is-long";
import { words } from "./words";

interface Props {
  readonly host: SheetAccess;
  readonly insertion: InsertionState;
  readonly showsNative: boolean;
  readonly onToggleNative: () => void;
  readonly nativeId: string;
}

/** The buttons under the fields, and what came of pressing them. */
export function InsertActions({ host, insertion, showsNative, onToggleNative, nativeId }: Props) {
  const say = useWords();
  const { progress, problem, hint, label } = insertion;
  const advice = problem ?? (progress.step === "failed" ? undefined : hint);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="kpi-actions">
      <div class="kpi-buttons">
        <button
          type="button"
          class="kpi-button kpi-primary"
          ref={button}
          disabled={problem !== undefined}
          aria-busy={progress.step === "working"}
          aria-describedby="kpi-advice"
          onClick={insertion.press}
        >
          {say(label)}
        </button>
        <button
          type="button"
          class="kpi-button"
          aria-expanded={showsNative}
          aria-controls={nativeId}
          onClick={onToggleNative}
        >
          {say(words.native)}
        </button>
      </div>
      <p class="kpi-advice" id="kpi-advice">
        {advice && say(advice)}
      </p>
      <Outcome host={host} insertion={insertion} onAnswered={() => button.current?.focus()} />
    </div>
  );
}

function Outcome({
  host,
  insertion,
  onAnswered,
}: Pick<Props, "host" | "insertion"> & { readonly onAnswered: () => void }) {
  const say = useWords();
  const { progress } = insertion;
  const isLong = useIsLong(progress.step === "working");
  const answer = (act: () => void) => () => {
    act();
    onAnswered();
  };
  return (
    <>
      {progress.step === "asking" && (
        <ReplaceQuestion
          cell={progress.insertion.target.address}
          onReplace={answer(insertion.replace)}
          onCancel={answer(insertion.dismiss)}
        />
      )}
      <p class={progress.step === "working" ? "kpi-advice kpi-working" : "kpi-done"} role="status">
        {isLong && say(words.inserting)}
        {progress.step === "done" && (
          <>
            <span>{say(words.inserted(progress.target.address))}</span>{" "}
            <GoThere host={host} place={progress.target} label={words.show} />
          </>
        )}
      </p>
      <p class="kpi-problem" role="alert">
        {progress.step === "failed" && say(progress.text)}
      </p>
    </>
  );
}

interface QuestionProps {
  readonly cell: string;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

function ReplaceQuestion({ cell, onReplace, onCancel }: QuestionProps) {
  const say = useWords();
  const cancel = useRef<HTMLButtonElement>(null);
  // Before it is painted, so that a key pressed at once reaches the question.
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div
      class="kpi-question"
      role="alertdialog"
      aria-labelledby="kpi-question"
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p id="kpi-question">{say(words.occupied(cell))}</p>
      <div class="kpi-buttons">
        <button type="button" class="kpi-button kpi-primary" onClick={onReplace}>
          {say(words.replace)}
        </button>
        <button type="button" class="kpi-button" ref={cancel} onClick={onCancel}>
          {say(words.cancel)}
        </button>
      </div>
    </div>
  );
}

import { useLayoutEffect, useRef } from "preact/hooks";
import type { Text } from "../core/text";
import { GoThere } from "./go-there";
import { useWords } from "./language";
import { rankingWords as words } from "./ranking-words";
import type { SheetAccess } from "./sheet-access";
import { useIsLong } from "./use-is-long";
import type { SheetMaking } from "./use-sheet-making";
import { words as common } from "./words";

interface Props {
  readonly id: string;
  /** What the sheet will be called. */
  readonly name: string;
  readonly host: SheetAccess;
  readonly making: SheetMaking;
  /** Why it cannot be made yet. */
  readonly problem?: Text | undefined;
  /** Whether something is being read that the sheet needs. */
  readonly isWaiting: boolean;
  /** Whether there is nothing to make, for a reason that is said elsewhere. */
  readonly isBlocked?: boolean;
  readonly isPrimary: boolean;
  readonly onMake: () => void;
}

/** What the button will do, what came of it, and the button. */
export function SheetMakingFoot(props: Props) {
  const { id, name, host, making, problem, isWaiting, isBlocked = false, isPrimary, onMake } = props;
  const say = useWords();
  const { progress } = making;
  const button = useRef<HTMLButtonElement>(null);
  const isBusy = isWaiting || progress.step === "working";
  const isIdle = isBusy || progress.step === "asking";
  return (
    <>
      <p class="kpi-advice" id={`${id}-adds`}>
        {isPrimary && progress.step === "ready" && !problem && !isBlocked && say(words.adds)}
      </p>
      <p class="kpi-problem" id={`${id}-problem`} role="alert">
        {problem && say(problem)}
      </p>
      <Outcome making={making} host={host} />
      {progress.step === "asking" && (
        <ExistsQuestion
          id={id}
          existing={progress.existing}
          making={making}
          onAnswered={() => button.current?.focus()}
        />
      )}
      <div class="kpi-buttons">
        {/* Not `disabled` while it works or asks: the button would lose the focus. */}
        <button
          type="button"
          class={isPrimary ? "kpi-button kpi-primary" : "kpi-button"}
          ref={button}
          disabled={problem !== undefined || isBlocked}
          aria-disabled={isIdle}
          aria-busy={isBusy}
          aria-describedby={`${id}-adds`}
          onClick={() => !isIdle && onMake()}
        >
          {say(progress.step === "failed" ? words.tryAgain : words.make(name))}
        </button>
      </div>
    </>
  );
}

function Outcome({ making: { progress }, host }: { readonly making: SheetMaking; readonly host: SheetAccess }) {
  const say = useWords();
  const isLong = useIsLong(progress.step === "working");
  return (
    <>
      <p class={progress.step === "working" ? "kpi-advice kpi-working" : "kpi-done"} role="status">
        {isLong && say(words.making)}
        {progress.step === "done" && (
          <>
            <span>{say(words.made(progress.name))}</span>{" "}
            <GoThere host={host} place={{ sheet: progress.name, address: "A1" }} label={common.show} />
          </>
        )}
      </p>
      <p class="kpi-problem" role="alert">
        {progress.step === "failed" && say(progress.text)}
        {progress.step === "changed" && say(words.changed)}
      </p>
    </>
  );
}

interface QuestionProps {
  readonly id: string;
  readonly existing: string;
  readonly making: SheetMaking;
  readonly onAnswered: () => void;
}

function ExistsQuestion({ id, existing, making, onAnswered }: QuestionProps) {
  const say = useWords();
  const both = useRef<HTMLButtonElement>(null);
  // Before it is painted, so that a key pressed at once reaches the question.
  useLayoutEffect(() => both.current?.focus(), []);
  const answer = (act: () => void) => () => {
    act();
    onAnswered();
  };
  return (
    <div
      class="kpi-question"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      onKeyDown={(event) => event.key === "Escape" && answer(making.dismiss)()}
    >
      <p id={`${id}-question`}>{say(words.exists(existing))}</p>
      <div class="kpi-buttons">
        <button type="button" class="kpi-button" ref={both} onClick={answer(making.keepBoth)}>
          {say(words.keepBoth)}
        </button>
        <button type="button" class="kpi-button" onClick={answer(making.replace)}>
          {say(common.replace)}
        </button>
        <button type="button" class="kpi-button" onClick={answer(making.dismiss)}>
          {say(common.cancel)}
        </button>
      </div>
    </div>
  );
}

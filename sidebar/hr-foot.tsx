import type { Text } from "../core/text";
import { GoThere } from "./go-there";
import { hrWords as words } from "./hr-words";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import type { CopyProgress } from "./use-hr-copy";
import { useIsLong } from "./use-is-long";
import { words as common } from "./words";

interface Props {
  readonly host: SheetAccess;
  /** What the copy will be called. */
  readonly name: string;
  readonly withComputed: boolean;
  /** Why it cannot be made yet. */
  readonly problem: Text | undefined;
  /** Whether the button has to wait. */
  readonly isWaiting: boolean;
  readonly progress: CopyProgress;
}

const labels: Readonly<Record<CopyProgress["step"], Text>> = {
  ready: words.make,
  working: words.make,
  changed: words.make,
  done: words.makeAgain,
  failed: words.tryAgain,
};

/** What the button will do, what came of it, and the button. */
export function HrFoot({ host, name, withComputed, problem, isWaiting, progress }: Props) {
  const say = useWords();
  const isBusy = isWaiting || progress.step === "working";
  return (
    <div class="kpi-template-foot">
      <p class="kpi-advice" id="kpi-hr-adds">
        {progress.step === "ready" && !problem && say(words.adds(name, withComputed))}
      </p>
      <p class="kpi-problem" role="alert">
        {problem && say(problem)}
      </p>
      <HrOutcome host={host} progress={progress} />
      <div class="kpi-buttons">
        {/* Not `disabled` while it works: the button would lose the focus. */}
        <button
          type="submit"
          class="kpi-button kpi-primary"
          disabled={problem !== undefined}
          aria-disabled={isBusy}
          aria-busy={isBusy}
          aria-describedby="kpi-hr-adds"
        >
          {say(labels[progress.step])}
        </button>
      </div>
    </div>
  );
}

function HrOutcome({ host, progress }: Pick<Props, "host" | "progress">) {
  const say = useWords();
  const isLong = useIsLong(progress.step === "working");
  return (
    <>
      <p class={progress.step === "working" ? "kpi-advice kpi-working" : "kpi-done"} role="status">
        {isLong && say(words.making)}
        {progress.step === "done" && (
          <>
            {say(words.made(progress.name, progress.copy.converted, progress.copy.fixed))}{" "}
            <GoThere host={host} place={{ sheet: progress.name, address: "A1" }} label={common.show} />
          </>
        )}
      </p>
      <p class="kpi-problem" role="alert">
        {progress.step === "failed" && say(progress.text)}
        {progress.step === "changed" && say(words.changed)}
        {progress.step === "done" && progress.withoutComputed && say(words.withoutComputed(progress.withoutComputed))}
      </p>
    </>
  );
}

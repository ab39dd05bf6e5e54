import type { Text } from "../core/text";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import { TemplateOutcome } from "./template-outcome";
import { templateWords as words } from "./template-words";
import type { TemplateProgress } from "./use-template-insertion";

interface Props {
  readonly host: SheetAccess;
  /** The names of the sheets that will be added. */
  readonly names: readonly string[];
  /** Why nothing can be inserted yet. */
  readonly problem: Text | undefined;
  readonly progress: TemplateProgress;
}

/** The sentence about a choice that is wrong; it stands where it is seen, at the button. */
export const problemId = "kpi-template-problem";

const labels: Readonly<Record<TemplateProgress["step"], Text>> = {
  ready: words.insert,
  working: words.insert,
  done: words.insertAgain,
  failed: words.tryAgain,
};

/** What the button will do, the button, and what came of it. */
export function TemplateActions({ host, names, problem, progress }: Props) {
  const say = useWords();
  const isWorking = progress.step === "working";
  return (
    <div class="kpi-template-foot">
      <p class="kpi-advice" id="kpi-adds">
        {progress.step === "ready" && !problem && say(words.adds(names))}
      </p>
      <p class="kpi-problem" id={problemId} role="alert">
        {problem && say(problem)}
      </p>
      <TemplateOutcome host={host} progress={progress} />
      <div class="kpi-buttons">
        {/* Not `disabled` while it works: the button would lose the focus. */}
        <button
          type="submit"
          class="kpi-button kpi-primary"
          disabled={problem !== undefined}
          aria-disabled={isWorking}
          aria-busy={isWorking}
          aria-describedby="kpi-adds"
        >
          {say(labels[progress.step])}
        </button>
      </div>
    </div>
  );
}

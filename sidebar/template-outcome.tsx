import { useWords } from "./language";
import { templateWords as words } from "./template-words";
import type { TemplateProgress } from "./use-template-insertion";

/** How far an insertion has come, said aloud too. */
export function TemplateOutcome({ progress }: { readonly progress: TemplateProgress }) {
  const say = useWords();
  return (
    <>
      <p class={progress.step === "working" ? "kpi-advice kpi-working" : "kpi-done"} role="status">
        {progress.step === "working" && progress.isLong && say(words.working)}
        {progress.step === "done" && say(words.added(progress.names))}
      </p>
      <p class="kpi-problem" role="alert">
        {progress.step === "failed" && say(progress.text)}
      </p>
    </>
  );
}

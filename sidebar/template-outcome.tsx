import { GoThere } from "./go-there";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import { templateWords as words } from "./template-words";
import { useIsLong } from "./use-is-long";
import type { TemplateProgress } from "./use-template-insertion";
import { words as common } from "./words";

interface Props {
  readonly host: SheetAccess;
  readonly progress: TemplateProgress;
}

/** How far an insertion has come, said aloud too. */
export function TemplateOutcome({ host, progress }: Props) {
  const say = useWords();
  const isLong = useIsLong(progress.step === "working");
  return (
    <>
      <p class={progress.step === "working" ? "kpi-advice kpi-working" : "kpi-done"} role="status">
        {isLong && say(words.working)}
        {progress.step === "done" && (
          <>
            <span>{say(words.added(progress.names))}</span>{" "}
            <GoThere host={host} place={{ sheet: progress.names[0] ?? "", address: "A1" }} label={common.show} />
          </>
        )}
      </p>
      <p class="kpi-problem" role="alert">
        {progress.step === "failed" && say(progress.text)}
      </p>
    </>
  );
}

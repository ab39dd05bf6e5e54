import type { Explanation } from "../core/explain/explanation";
import { explainStripWords as words } from "./explain-words";
import { GoThere } from "./go-there";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";

interface Props {
  readonly problem: Explanation["problem"];
  readonly host: SheetAccess;
}

/** What is wrong, in which cell, and what to do. */
export function ExplainTrouble({ problem, host }: Props) {
  const say = useWords();
  return (
    <div role="status" class={problem?.isWrong ? "kpi-problem" : "kpi-waiting"}>
      {problem && (
        <>
          {say(problem.text)}{" "}
          {problem.at && <GoThere host={host} place={problem.at} label={words.show(problem.at.address)} />}
        </>
      )}
    </div>
  );
}

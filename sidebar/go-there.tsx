import { useState } from "preact/hooks";
import type { Text } from "../core/text";
import type { Selection } from "./host";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import { sentenceOf } from "./use-selection";

interface Props {
  readonly host: SheetAccess;
  readonly place: Selection;
  readonly label: Text;
  /** What it is called where the label alone would not tell it from others. */
  readonly name?: Text;
}

/** Shows a place in the workbook; where that fails, says why. */
export function GoThere({ host, place, label, name }: Props) {
  const say = useWords();
  const [problem, setProblem] = useState<Text>();
  const go = async () => {
    setProblem(undefined);
    await host.showCells(place).catch((failure) => setProblem(sentenceOf(failure)));
  };
  return (
    <>
      <button type="button" class="kpi-go" aria-label={name && say(name)} onClick={go}>
        {say(label)}
      </button>
      <span role="alert">{problem && say(problem)}</span>
    </>
  );
}

import { LabelledField } from "./labelled-field";
import { useWords } from "./language";
import { rankingWords as words } from "./ranking-words";

interface Props {
  /** As typed, from 1. */
  readonly value: string;
  readonly onChoose: (typed: string) => void;
}

/** Which row the headings are in. It counts when it is left, for half a number would find another table. */
export function HeadingRowField({ value, onChoose }: Props) {
  const say = useWords();
  return (
    <LabelledField id="kpi-ranking-heading-row" label={say(words.headingRow)} isHalf>
      <input
        type="text"
        id="kpi-ranking-heading-row"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </LabelledField>
  );
}

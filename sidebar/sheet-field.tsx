import type { Text } from "../core/text";
import { RefreshIcon } from "./icons";
import { LabelledField } from "./labelled-field";
import { useWords } from "./language";

interface Props {
  readonly id: string;
  readonly label: Text;
  readonly names: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
  readonly readAgain: Text;
  readonly onReadAgain: () => void;
  /** The cells that are meant, where they are known. */
  readonly area?: string | undefined;
}

/** One of the workbook's sheets, and a way to read it again. */
export function SheetField({ id, label, names, chosen, onChoose, readAgain, onReadAgain, area }: Props) {
  const say = useWords();
  return (
    <LabelledField id={id} label={say(label)} aside={area}>
      <div class="kpi-with-button">
        <select id={id} value={chosen ?? ""} onChange={(event) => onChoose(event.currentTarget.value)}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="kpi-icon-button"
          aria-label={say(readAgain)}
          title={say(readAgain)}
          onClick={onReadAgain}
        >
          <RefreshIcon />
        </button>
      </div>
    </LabelledField>
  );
}

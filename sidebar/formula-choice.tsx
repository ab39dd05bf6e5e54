import { useWords } from "./language";
import { Option } from "./option";
import { templateWords as words } from "./template-words";

interface Props {
  readonly isNative: boolean;
  readonly onChoose: (isNative: boolean) => void;
}

/** With our functions, or so that nobody needs them. */
export function FormulaChoice({ isNative, onChoose }: Props) {
  const say = useWords();
  const options = [
    { id: "kpi-with-functions", label: words.withFunctions, use: words.withFunctionsUse, native: false },
    { id: "kpi-without-functions", label: words.native, use: words.nativeUse, native: true },
  ];
  return (
    <fieldset class="kpi-options">
      <legend>{say(words.formulas)}</legend>
      {options.map(({ id, label, use, native }) => (
        <Option
          key={id}
          type="radio"
          id={id}
          name="kpi-formulas"
          label={say(label)}
          use={say(use)}
          isChosen={isNative === native}
          onChange={() => onChoose(native)}
        />
      ))}
    </fieldset>
  );
}

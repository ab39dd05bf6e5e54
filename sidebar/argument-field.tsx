import type { Parameter } from "../core/define";
import { TakeIcon } from "./icons";
import { asLabel, useWords } from "./language";
import { words } from "./words";

interface Props {
  readonly id: string;
  readonly parameter: Parameter;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onTake: () => void;
  readonly onFocus: () => void;
}

/** One argument: its title, a field or a choice, and what to give. */
export function ArgumentField(props: Props) {
  const say = useWords();
  const { id, parameter } = props;
  const choices =
    parameter.kind === "choice" ? parameter.choices : parameter.kind === "flag" ? ["TRUE", "FALSE"] : undefined;
  return (
    <div class="kpi-field">
      <div class="kpi-field-head">
        <label for={id}>{asLabel(say(parameter.title))}</label>
        {parameter.optional && <span>{say(words.optional)}</span>}
      </div>
      {choices ? <ChoiceField {...props} choices={choices} /> : <TextField {...props} />}
      <p id={`${id}-help`}>{say(parameter.help)}</p>
    </div>
  );
}

function ChoiceField({ id, parameter, value, onType, choices }: Props & { readonly choices: readonly string[] }) {
  const say = useWords();
  return (
    <select
      id={id}
      aria-describedby={`${id}-help`}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
    >
      <option value="">{say(parameter.optional ? words.byDefault : words.choose)}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function TextField({ id, parameter, value, onType, onTake, onFocus }: Props) {
  const say = useWords();
  const takes = say(words.takeSelection(parameter.title));
  return (
    <div class="kpi-take">
      <input
        type="text"
        id={id}
        aria-describedby={`${id}-help`}
        aria-required={!parameter.optional}
        placeholder={say(words.forExample(parameter.sample))}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
        onFocus={onFocus}
      />
      <button type="button" class="kpi-icon-button" aria-label={takes} title={takes} onClick={onTake}>
        <TakeIcon />
      </button>
    </div>
  );
}

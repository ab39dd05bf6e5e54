import { LabelledField } from "./labelled-field";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly isNumber?: boolean;
  readonly isWrong?: boolean;
  /** Where the sentence about a wrong value stands. */
  readonly problemId?: string;
  readonly onType: (typed: string) => void;
}

/** Something to type, half as wide as the sidebar. */
export function TypedField({ id, label, value, hint, isNumber, isWrong = false, problemId, onType }: Props) {
  return (
    <LabelledField id={id} label={label} isHalf>
      <input
        type="text"
        id={id}
        autocomplete="off"
        value={value}
        placeholder={hint}
        inputMode={isNumber ? "numeric" : "text"}
        aria-invalid={isWrong}
        {...(isWrong && problemId && { "aria-describedby": problemId })}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </LabelledField>
  );
}

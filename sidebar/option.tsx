import type { TargetedEvent } from "preact";

interface Props {
  readonly type: "radio" | "checkbox";
  readonly id: string;
  /** What the options have in common of which one is chosen. */
  readonly name?: string;
  readonly label: string;
  /** What choosing it means. */
  readonly use: string;
  readonly isChosen: boolean;
  readonly onChange: (event: TargetedEvent<HTMLInputElement>) => void;
}

/** Something to choose or not, with what that means below it. */
export function Option({ type, id, name, label, use, isChosen, onChange }: Props) {
  return (
    <label class="kpi-option" for={id}>
      <input
        type={type}
        id={id}
        {...(name !== undefined && { name })}
        checked={isChosen}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-use`}
        onChange={onChange}
      />
      <span>
        <span id={`${id}-label`} class="kpi-option-label">
          {label}
        </span>
        <span id={`${id}-use`} class="kpi-option-use">
          {use}
        </span>
      </span>
    </label>
  );
}

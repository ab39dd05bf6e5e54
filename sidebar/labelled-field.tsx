import type { ComponentChildren } from "preact";

interface Props {
  /** Of the field that the label is for. */
  readonly id: string;
  readonly label: string;
  /** Beside the label. */
  readonly aside?: string | undefined;
  readonly isHalf?: boolean;
  readonly children: ComponentChildren;
}

/** A field with its label above. */
export function LabelledField({ id, label, aside, isHalf = false, children }: Props) {
  return (
    <div class={isHalf ? "kpi-field kpi-half" : "kpi-field"}>
      <div class="kpi-field-head">
        <label for={id}>{label}</label>
        {aside && <span>{aside}</span>}
      </div>
      {children}
    </div>
  );
}

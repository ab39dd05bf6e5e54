import { LabelledField } from "./labelled-field";
import type { OfferedColumn } from "./ranking-columns";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly OfferedColumn[];
  readonly chosen: number | null;
  /** What is offered besides the columns, for none. */
  readonly none?: string;
  readonly onChoose: (column: number | null) => void;
}

/** One column of the sheet. */
export function ColumnChoice({ id, label, columns, chosen, none, onChoose }: Props) {
  return (
    <LabelledField id={id} label={label} isHalf>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) => onChoose(value === "" ? null : Number(value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {columns.map(({ column, label: name }) => (
          <option key={column} value={column}>
            {name}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}

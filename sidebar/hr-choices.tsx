import type { HrChoices as Kind } from "../core/hr-copy/hr-copy";
import type { HrColumn } from "./hr-columns";
import { hrWords as words } from "./hr-words";
import { useWords } from "./language";
import { Option } from "./option";

/** What the user has chosen for a copy. */
export interface HrChosen {
  readonly kind: Kind["kind"];
  /** The labels of the columns that are left out: one that has moved is not taken for another. */
  readonly leftOut: readonly string[];
  readonly withComputed: boolean;
}

interface Props {
  readonly chosen: HrChosen;
  readonly columns: readonly HrColumn[];
  /** How many formulas can be made native. */
  readonly convertible: number;
  readonly onChoose: (change: Partial<HrChosen>) => void;
}

export function HrChoices({ chosen, columns, convertible, onChoose }: Props) {
  const say = useWords();
  return (
    <>
      <fieldset class="kpi-options">
        <legend>{say(words.kind)}</legend>
        <Option
          type="radio"
          id="kpi-hr-native"
          name="kpi-hr-kind"
          label={say(words.native)}
          use={say(words.nativeUse(convertible))}
          isChosen={chosen.kind === "native"}
          onChange={() => onChoose({ kind: "native" })}
        />
        <Option
          type="radio"
          id="kpi-hr-values"
          name="kpi-hr-kind"
          label={say(words.values)}
          use={say(words.valuesUse)}
          isChosen={chosen.kind === "values"}
          onChange={() => onChoose({ kind: "values" })}
        />
      </fieldset>
      <LeftOutColumns columns={columns} leftOut={chosen.leftOut} onLeftOut={(leftOut) => onChoose({ leftOut })} />
      <Option
        type="checkbox"
        id="kpi-hr-computed"
        label={say(words.computed)}
        use={say(words.computedUse)}
        isChosen={chosen.withComputed}
        onChange={(event) => onChoose({ withComputed: event.currentTarget.checked })}
      />
    </>
  );
}

interface ColumnsProps {
  readonly columns: readonly HrColumn[];
  readonly leftOut: readonly string[];
  readonly onLeftOut: (leftOut: readonly string[]) => void;
}

function LeftOutColumns({ columns, leftOut, onLeftOut }: ColumnsProps) {
  const say = useWords();
  return (
    <fieldset class="kpi-options kpi-hr-columns">
      <legend>
        {say(words.columns)}
        {leftOut.length > 0 && <span>{say(words.leftOut(leftOut.length))}</span>}
      </legend>
      <div class="kpi-checks">
        {columns.map(({ column, label }) => (
          <label class="kpi-check" key={column}>
            <input
              type="checkbox"
              checked={leftOut.includes(label)}
              onChange={({ currentTarget: { checked } }) =>
                onLeftOut(checked ? [...leftOut, label] : leftOut.filter((one) => one !== label))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

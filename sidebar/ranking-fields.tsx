import { useState } from "preact/hooks";
import type { Month } from "../core/plan/choices";
import { ColumnChoice } from "./column-choice";
import { LabelledField } from "./labelled-field";
import { useWords } from "./language";
import { MonthField } from "./month-field";
import type { OfferedColumn } from "./ranking-columns";
import type { RankingForm, WrongField } from "./ranking-form";
import { RankingOptions } from "./ranking-options";
import { rankingWords as words } from "./ranking-words";
import { TypedField } from "./typed-field";

export interface RankingFieldsProps {
  readonly form: RankingForm;
  readonly columns: readonly OfferedColumn[];
  readonly lastFull: Month;
  /** As typed, from 1. */
  readonly headingRow: string;
  readonly wrong: WrongField | undefined;
  /** Where the sentence about a wrong value stands. */
  readonly problemId: string;
  readonly onChange: (change: Partial<RankingForm>) => void;
  readonly onHeadingRow: (typed: string) => void;
}

/** What is ranked and how; what is rarely needed is folded away. */
export function RankingFields(props: RankingFieldsProps) {
  const { form, columns, lastFull, onChange } = props;
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const numbers = columns.filter(({ hasNumbers, column }) => hasNumbers || column === form.score);
  return (
    <>
      <ColumnChoice
        id="kpi-ranking-name"
        label={say(words.name)}
        columns={columns}
        chosen={form.name}
        onChoose={(name) => name !== null && onChange({ name })}
      />
      <ColumnChoice
        id="kpi-ranking-score"
        label={say(words.score)}
        columns={numbers}
        chosen={form.score}
        onChoose={(score) => score !== null && onChange({ score })}
      />
      <MonthField
        id="kpi-ranking-month"
        label={words.month}
        month={form.month}
        usual={lastFull}
        onMonth={(month) => onChange({ month })}
      />
      <TiesChoice ties={form.ties} onTies={(ties) => onChange({ ties })} />
      <MinimumFields {...props} />
      <button
        type="button"
        class="kpi-fold"
        aria-expanded={isOpen}
        aria-controls="kpi-ranking-options"
        onClick={() => setOpen(!isOpen)}
      >
        {say(words.more)}
      </button>
      <div class="kpi-ranking-options" id="kpi-ranking-options" hidden={!isOpen}>
        <RankingOptions {...props} />
      </div>
    </>
  );
}

/** From how many a person is ranked, and of what. */
function MinimumFields({ form, columns, wrong, problemId, onChange }: RankingFieldsProps) {
  const say = useWords();
  const counts = columns.filter(({ hasNumbers, column }) => hasNumbers || column === form.minimumColumn);
  return (
    <>
      <ColumnChoice
        id="kpi-ranking-minimum-column"
        label={say(words.minimumColumn)}
        columns={counts}
        chosen={form.minimumColumn}
        none={say(words.noMinimum)}
        onChoose={(minimumColumn) => onChange({ minimumColumn })}
      />
      {form.minimumColumn !== null && (
        <TypedField
          id="kpi-ranking-minimum"
          label={say(words.minimum)}
          value={form.minimum}
          isNumber
          isWrong={wrong === "minimum"}
          problemId={problemId}
          onType={(minimum) => onChange({ minimum })}
        />
      )}
    </>
  );
}

interface TiesProps {
  readonly ties: RankingForm["ties"];
  readonly onTies: (ties: RankingForm["ties"]) => void;
}

function TiesChoice({ ties, onTies }: TiesProps) {
  const say = useWords();
  return (
    <LabelledField id="kpi-ranking-ties" label={say(words.ties)} isHalf>
      <select
        id="kpi-ranking-ties"
        value={ties}
        onChange={({ currentTarget }) => onTies(currentTarget.value === "dense" ? "dense" : "standard")}
      >
        <option value="standard">1-2-2-4</option>
        <option value="dense">1-2-2-3</option>
      </select>
    </LabelledField>
  );
}

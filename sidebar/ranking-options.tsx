import { HeadingRowField } from "./heading-row-field";
import { useWords } from "./language";
import { Option } from "./option";
import type { RankingFieldsProps } from "./ranking-fields";
import { rankingWords as words } from "./ranking-words";
import { TypedField } from "./typed-field";

/** The choices that are rarely needed. */
export function RankingOptions(props: RankingFieldsProps) {
  const { form, headingRow, wrong, problemId, onChange, onHeadingRow } = props;
  const say = useWords();
  return (
    <>
      <TypedField
        id="kpi-ranking-top"
        label={say(words.top)}
        value={form.top}
        hint={say(words.all)}
        isNumber
        isWrong={wrong === "top"}
        problemId={problemId}
        onType={(top) => onChange({ top })}
      />
      <HeadingRowField value={headingRow} onChoose={onHeadingRow} />
      <TypedField
        id="kpi-ranking-award"
        label={say(words.award)}
        value={form.award}
        hint={say(words.noAward)}
        onType={(award) => onChange({ award })}
      />
      {form.award.trim() !== "" && (
        <TypedField
          id="kpi-ranking-award-months"
          label={say(words.awardMonths)}
          value={form.awardMonths}
          isNumber
          isWrong={wrong === "awardMonths"}
          problemId={problemId}
          onType={(awardMonths) => onChange({ awardMonths })}
        />
      )}
      <Option
        type="checkbox"
        id="kpi-ranking-lower"
        label={say(words.lowerIsBetter)}
        use={say(words.lowerUse)}
        isChosen={form.lowerIsBetter}
        onChange={(event) => onChange({ lowerIsBetter: event.currentTarget.checked })}
      />
      <ShownColumns {...props} />
    </>
  );
}

function ShownColumns({ form, columns, onChange }: RankingFieldsProps) {
  const say = useWords();
  const others = columns.filter(({ column }) => column !== form.name && column !== form.score);
  if (others.length === 0) return null;
  const toggle = (column: number, isChosen: boolean) => {
    const rest = form.columns.filter((one) => one !== column);
    onChange({ columns: isChosen ? [...rest, column].sort((one, other) => one - other) : rest });
  };
  return (
    <fieldset class="kpi-options">
      <legend>{say(words.columns)}</legend>
      <div class="kpi-checks">
        {others.map(({ column, label }) => (
          <label class="kpi-check" key={column}>
            <input
              type="checkbox"
              checked={form.columns.includes(column)}
              onChange={(event) => toggle(column, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

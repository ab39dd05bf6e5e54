import { useContext } from "preact/hooks";
import { type Month, monthCode, monthTitle } from "../core/plan/choices";
import type { Text } from "../core/text";
import { LabelledField } from "./labelled-field";
import { LanguageContext, useWords } from "./language";
import { monthsAround } from "./months";

interface Props {
  readonly id: string;
  readonly label: Text;
  readonly month: Month;
  /** The month people judge at present. */
  readonly usual: Month;
  readonly onMonth: (month: Month) => void;
}

/** A month: one of those around the present, or the one that a sheet says. */
export function MonthField({ id, label, month, usual, onMonth }: Props) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const around = monthsAround(usual);
  const isAround = around.some((one) => monthCode(one) === monthCode(month));
  const months = isAround ? around : [month, ...around];
  return (
    <LabelledField id={id} label={say(label)} isHalf>
      <select
        id={id}
        value={monthCode(month)}
        onChange={({ currentTarget }) => {
          const chosen = months.find((one) => monthCode(one) === currentTarget.value);
          if (chosen) onMonth(chosen);
        }}
      >
        {months.map((one) => (
          <option key={monthCode(one)} value={monthCode(one)}>
            {monthTitle(one, language)}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}

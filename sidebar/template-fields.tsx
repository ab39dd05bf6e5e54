import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { FormulaChoice } from "./formula-choice";
import { useWords } from "./language";
import { LanguageOptions } from "./language-options";
import { MonthField } from "./month-field";
import { Option } from "./option";
import { rowCount } from "./row-count";
import { problemId } from "./template-actions";
import { type Chosen, type Preset, typedRows } from "./template-choices";
import { templateWords as words } from "./template-words";

interface Props {
  readonly template: Template;
  readonly preset: Preset;
  readonly matters: { readonly month: boolean; readonly sample: boolean; readonly formulas: boolean };
  readonly chosen: Chosen;
  readonly onChoose: (change: Chosen) => void;
}

/** What can be chosen before a template is inserted; a choice that makes no difference is not offered. */
export function TemplateFields(props: Props) {
  const { template, preset, matters, chosen, onChoose } = props;
  const { month = preset.month, language = preset.language, isNative = false, sample = true } = chosen;
  return (
    <div class="kpi-choices">
      {template.rows && <RowsField {...props} rows={template.rows} />}
      {matters.month && (
        <MonthField
          id="kpi-month"
          label={words.month}
          month={month}
          usual={preset.month}
          onMonth={(chosenMonth) => onChoose({ month: chosenMonth })}
        />
      )}
      {matters.formulas && <FormulaChoice isNative={isNative} onChoose={(native) => onChoose({ isNative: native })} />}
      {matters.sample && <SampleChoice sample={sample} onSample={(filled) => onChoose({ sample: filled })} />}
      <SheetLanguage language={language} onLanguage={(one) => onChoose({ language: one })} />
    </div>
  );
}

function RowsField({ template, rows, chosen, onChoose }: Props & { readonly rows: NonNullable<Template["rows"]> }) {
  const say = useWords();
  const typed = typedRows(template, chosen);
  return (
    <div class="kpi-field kpi-half">
      <div class="kpi-field-head">
        <label for="kpi-rows">{say(rows.label)}</label>
      </div>
      <input
        type="text"
        id="kpi-rows"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={rowCount(typed) === undefined}
        aria-describedby={problemId}
        onInput={(event) => onChoose({ rows: { [template.id]: event.currentTarget.value } })}
      />
    </div>
  );
}

interface LanguageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function SheetLanguage({ language, onLanguage }: LanguageProps) {
  const say = useWords();
  return (
    <div class="kpi-field">
      <div class="kpi-field-head">
        <label for="kpi-sheet-language">{say(words.language)}</label>
      </div>
      <select
        id="kpi-sheet-language"
        value={language}
        onChange={(event) => onLanguage(event.currentTarget.value as Language)}
      >
        <LanguageOptions />
      </select>
    </div>
  );
}

interface SampleProps {
  readonly sample: boolean;
  readonly onSample: (sample: boolean) => void;
}

function SampleChoice({ sample, onSample }: SampleProps) {
  const say = useWords();
  return (
    <Option
      type="checkbox"
      id="kpi-sample"
      label={say(words.sample)}
      use={say(words.sampleUse)}
      isChosen={sample}
      onChange={(event) => onSample(event.currentTarget.checked)}
    />
  );
}

import { useContext } from "preact/hooks";
import type { Example, ExampleArgument, KpiFunction } from "../core/define";
import { formulaText } from "../core/formula-text";
import type { Text } from "../core/text";
import type { Cell } from "../core/values";
import { cellText, resultText, rowsOf } from "./example-text";
import { asLabel, LanguageContext, useWords } from "./language";
import { words } from "./words";

/** What people get wrong, an example with its result, and who defines it so. */
export function FunctionNotes({ kpi }: { readonly kpi: KpiFunction }) {
  const say = useWords();
  const [example] = kpi.examples;
  return (
    <div class="kpi-notes">
      <h3>{say(words.computed)}</h3>
      <p>
        <code>{say(formulaText(kpi))}</code>
      </p>
      <h3>{say(words.pitfall)}</h3>
      <p>{say(kpi.pitfall)}</p>
      {example && (
        <>
          <h3>{say(words.example)}</h3>
          <ExampleView kpi={kpi} example={example} />
        </>
      )}
      <h3>{say(words.source)}</h3>
      <p>{say(kpi.source)}</p>
    </div>
  );
}

function ExampleView({ kpi, example: [inputs, result] }: { readonly kpi: KpiFunction; readonly example: Example }) {
  const language = useContext(LanguageContext);
  const given = Object.entries(kpi.parameters).flatMap(([name, { title }]): [Text, ExampleArgument][] => {
    const argument = inputs[name];
    return argument === undefined ? [] : [[title, argument]];
  });
  return (
    <dl class="kpi-example">
      {given.map(([title, argument]) => (
        <div key={title.en}>
          <dt>{asLabel(title[language])}</dt>
          <dd>
            <Cells of={argument} show={(cell) => cellText(cell, language)} />
          </dd>
        </div>
      ))}
      <div class="kpi-result">
        <dt>{words.result[language]}</dt>
        <dd>
          <Cells of={result} show={(cell) => resultText(cell, kpi.result, language)} />
        </dd>
      </div>
    </dl>
  );
}

function Cells({ of: argument, show }: { readonly of: ExampleArgument; readonly show: (cell: Cell) => string }) {
  const rows = rowsOf(argument);
  const isTable = rows.length > 1 && rows.every((row) => row.length <= 3);
  return (
    <div class={isTable ? "kpi-cells kpi-table" : "kpi-cells"}>
      {numbered(rows).map(([row, rowKey]) => (
        <div key={rowKey}>
          {numbered(row).map(([cell, key]) => (
            <span key={key} class={cell === null ? "kpi-cell kpi-blank" : "kpi-cell"}>
              {show(cell)}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

function numbered<T>(items: readonly T[]): [T, number][] {
  return items.map((item, index) => [item, index]);
}

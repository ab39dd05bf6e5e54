import type { Host } from "./host";
import { HrForm } from "./hr-form";
import { HrRepair } from "./hr-repair";
import { hrWords as words } from "./hr-words";
import { useWords } from "./language";
import { SheetField } from "./sheet-field";
import { useHrSource } from "./use-hr-source";
import { useIsLong } from "./use-is-long";

/** A copy of a sheet for people without our functions, and the repair of formulas that other programs have damaged. */
export function HrPanel({ host }: { readonly host: Host }) {
  const say = useWords();
  const source = useHrSource(host);
  const { names, snapshot, isReading, problem } = source;
  const isLong = useIsLong(isReading);
  const isEmpty = snapshot !== undefined && !isReading && snapshot.cells.length === 0;
  return (
    <div class="kpi-template kpi-hr">
      <div class="kpi-hr-head">
        <h2>{say(words.title)}</h2>
        <p>{say(words.use)}</p>
      </div>
      {(names || problem) && (
        <SheetField
          id="kpi-hr-source"
          label={words.source}
          names={source.names ?? []}
          chosen={source.source}
          onChoose={source.choose}
          readAgain={words.readAgain}
          onReadAgain={source.readAgain}
        />
      )}
      <p class="kpi-advice kpi-working" role="status">
        {isLong && say(words.reading)}
      </p>
      <p class="kpi-problem" role="alert">
        {problem && say(problem)}
        {isEmpty && say(words.empty)}
      </p>
      {snapshot && !isEmpty && <HrForm key={snapshot.name} host={host} source={source} snapshot={snapshot} />}
      <HrRepair host={host} />
    </div>
  );
}

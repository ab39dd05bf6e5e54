import { ExplainTrouble } from "./explain-trouble";
import { ExplainView } from "./explain-view";
import { explainStripWords as words } from "./explain-words";
import { useWords } from "./language";
import type { SheetAccess } from "./sheet-access";
import type { Explaining } from "./use-explanation";
import { useIsLong } from "./use-is-long";
import type { KnownSelection } from "./use-selection";

interface Props {
  readonly host: SheetAccess;
  readonly selection: KnownSelection;
  readonly explaining: Explaining;
}

/** The explanation of the selected cell, or how far it has come. */
export function ExplainState({ host, selection: { current, isLive }, explaining }: Props) {
  const say = useWords();
  const { explained, isReading, problem } = explaining;
  const isLong = useIsLong(isReading);
  // Where nobody tells of selections, an explanation holds until another selection was read.
  const isCurrent = explained?.of.address === current?.address && explained?.of.sheet === current?.sheet;
  const isShown = explained !== undefined && (isCurrent || (isLive && isReading));
  // A cell without a KPI is worth a word only to a person who asked.
  const isEmpty = !isLive && !isReading && explained && !explained.explanation && !explained.error;
  return (
    <>
      <p class="kpi-explain-progress" role="status">
        {isLong && say(words.reading)}
        {isEmpty && `${say(words.noKpi(explained.of.address))} ${say(words.select)}`}
      </p>
      <p class="kpi-problem" role="alert">
        {problem && say(problem)}
      </p>
      {isShown && explained.error && (
        <div class="kpi-explained">
          <ExplainTrouble problem={explained.error} host={host} />
        </div>
      )}
      {isShown && explained.explanation && (
        <ExplainView explanation={explained.explanation} of={explained.of} host={host} />
      )}
    </>
  );
}

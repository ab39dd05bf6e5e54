import { useState } from "preact/hooks";
import type { KpiFunction } from "../core/define";
import { type PrintedCall, printCall } from "../core/formulas/print-call";
import { ArgumentField } from "./argument-field";
import { shownArgument } from "./argument-text";
import { Formula } from "./formula";
import { FunctionNotes } from "./function-notes";
import type { Host } from "./host";
import { InsertActions } from "./insert-actions";
import { readArguments, targetFor } from "./insertion";
import { useWords } from "./language";
import { NativeView } from "./native-view";
import { useFilled } from "./use-filled";
import { useInsertion } from "./use-insertion";
import { type KnownSelection, sentenceOf } from "./use-selection";
import { words } from "./words";

interface Props {
  readonly kpi: KpiFunction;
  readonly host: Host;
  readonly selection: KnownSelection;
}

/** What an opened function shows: its formula as it stands, a field for each argument, insertion, and the explanations. */
export function FunctionHelp({ kpi, host, selection }: Props) {
  const say = useWords();
  const fields = useFilled(kpi, selection);
  const { filled, setFilled } = fields;
  const insertion = useInsertion({ kpi, host, selection, filled, setFilled });
  const sheet = targetFor(kpi, selection.current)?.sheet;
  const { printed } = readArguments(kpi, filled.given, sheet);
  const takeInto = (name: string) => {
    insertion.dismiss();
    fields.take(name).catch((failure: unknown) => insertion.fail(sentenceOf(failure)));
  };
  return (
    <div class="kpi-help">
      <FormulaLine kpi={kpi} printed={printed} flavour={host.flavour} />
      <p>{say(kpi.summary)}</p>
      {Object.entries(kpi.parameters).map(([name, parameter]) => (
        <ArgumentField
          key={name}
          id={`kpi-argument-${name}`}
          parameter={parameter}
          value={shownArgument(filled.given[name], sheet)}
          onType={(text) => {
            insertion.dismiss();
            fields.type(name, text);
          }}
          onTake={() => takeInto(name)}
          onFocus={() => fields.turnTo(name)}
        />
      ))}
      <ActionsWithNative host={host} kpi={kpi} printed={printed} insertion={insertion} />
      <FunctionNotes kpi={kpi} />
    </div>
  );
}

function FormulaLine({ kpi, printed, flavour }: { kpi: KpiFunction; printed: PrintedCall; flavour: Host["flavour"] }) {
  const say = useWords();
  const absent = Object.entries(kpi.parameters).filter(
    ([name, { optional }]) => !optional && printed[name] === undefined,
  );
  const placeholders = Object.fromEntries(absent.map(([name, { title }]) => [name, say(title)]));
  return (
    <p class={absent.length > 0 ? "kpi-formula kpi-unfinished" : "kpi-formula"}>
      <span class="kpi-unseen">{say(words.formula)} </span>
      <code>
        <Formula text={`=${printCall(kpi, { ...printed, ...placeholders }, flavour)}`} />
      </code>
    </p>
  );
}

interface ActionsProps {
  readonly host: Host;
  readonly kpi: KpiFunction;
  readonly printed: PrintedCall;
  readonly insertion: ReturnType<typeof useInsertion>;
}

function ActionsWithNative({ host, kpi, printed, insertion }: ActionsProps) {
  const [showsNative, setShowsNative] = useState(false);
  const nativeId = `kpi-native-${kpi.name}`;
  return (
    <>
      <InsertActions
        host={host}
        insertion={insertion}
        showsNative={showsNative}
        onToggleNative={() => setShowsNative(!showsNative)}
        nativeId={nativeId}
      />
      <div id={nativeId} hidden={!showsNative}>
        {showsNative && <NativeView kpi={kpi} printed={printed} />}
      </div>
    </>
  );
}

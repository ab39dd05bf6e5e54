import { useContext, useMemo, useState } from "preact/hooks";
import { hrCopy } from "../core/hr-copy/hr-copy";
import { hrCopyName } from "../core/hr-copy/hr-copy-name";
import type { SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { HrChoices, type HrChosen } from "./hr-choices";
import { hrColumns } from "./hr-columns";
import { HrFindings } from "./hr-findings";
import { HrFoot } from "./hr-foot";
import { hrWords as words } from "./hr-words";
import { LanguageContext } from "./language";
import { readFormula } from "./read-formula";
import { useHrCopy } from "./use-hr-copy";
import type { HrSource } from "./use-hr-source";

interface Props {
  readonly host: Host;
  readonly source: HrSource;
  readonly snapshot: SheetSnapshot;
}

/** What the copy of a sheet is to be, what will come of it, and the copy. */
export function HrForm({ host, source, snapshot }: Props) {
  const language = useContext(LanguageContext);
  const [chosen, setChosen] = useState<HrChosen>({ kind: "native", leftOut: [], withComputed: true });
  const making = useHrCopy(host, source.renew);
  const columns = useMemo(() => hrColumns(snapshot), [snapshot]);
  const gone = useMemo(() => columns.filter(({ label }) => chosen.leftOut.includes(label)), [columns, chosen.leftOut]);
  const leftOut = useMemo(() => gone.map(({ column }) => column), [gone]);
  const copies = useCopies(snapshot, leftOut);
  const copy = copies[chosen.kind]();
  const problem = problemOf(columns.length - leftOut.length, copy.errors);
  const onChoose = (change: Partial<HrChosen>) => {
    making.dismiss();
    setChosen({ ...chosen, leftOut: gone.map(({ label }) => label), ...change });
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (problem || source.isReading) return;
    const { kind, withComputed } = chosen;
    making.make({ seen: snapshot, kind, leftOut, language, withComputed, today: new Date() });
  };
  return (
    <form class="kpi-hr-form" noValidate onSubmit={onSubmit}>
      <HrChoices
        chosen={{ ...chosen, leftOut: gone.map(({ label }) => label) }}
        columns={columns}
        convertible={copies.native().converted}
        onChoose={onChoose}
      />
      <HrFindings host={host} sheet={snapshot.name} copy={copy} />
      <HrFoot
        host={host}
        name={hrCopyName(snapshot.name, language, source.names ?? [])}
        withComputed={chosen.withComputed}
        problem={problem}
        isWaiting={source.isReading}
        progress={making.progress}
      />
    </form>
  );
}

/** The copies of both kinds, worked out when they are first asked for. */
function useCopies(snapshot: SheetSnapshot, leftOut: readonly number[]) {
  return useMemo(() => {
    const native = once(() => hrCopy(snapshot, { kind: "native", leftOut }, readFormula));
    const values = once(() => hrCopy(snapshot, { kind: "values", leftOut }, readFormula));
    return { native, values };
  }, [snapshot, leftOut]);
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function problemOf(kept: number, errors: readonly { readonly error: string }[]): Text | undefined {
  if (kept === 0) return words.noColumns;
  const busy = errors.filter(({ error }) => error === "#BUSY!").length;
  return busy > 0 ? words.busy(busy) : undefined;
}

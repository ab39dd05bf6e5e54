import { useEffect, useRef } from "preact/hooks";
import type { KpiFunction } from "../core/define";
import { FunctionHelp } from "./function-help";
import type { Host } from "./host";
import { useWords } from "./language";
import type { KnownSelection } from "./use-selection";

interface Props {
  readonly kpi: KpiFunction;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly host: Host;
  readonly selection: KnownSelection;
}

/** One function of the list; opened, its help stands below it. */
export function FunctionRow({ kpi, isOpen, onToggle, host, selection }: Props) {
  const say = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: "start" });
  }, [isOpen]);
  return (
    <li>
      <button
        type="button"
        class="kpi-row"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={`kpi-help-${kpi.name}`}
        onClick={onToggle}
      >
        <code class="kpi-row-name">{kpi.name}</code>
        <span class="kpi-row-title">{say(kpi.title)}</span>
      </button>
      <div id={`kpi-help-${kpi.name}`} hidden={!isOpen}>
        {isOpen && <FunctionHelp kpi={kpi} host={host} selection={selection} />}
      </div>
    </li>
  );
}

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Text } from "../core/text";
import { useWords } from "./language";
import { words } from "./words";

export interface Tab {
  readonly id: string;
  readonly title: Text;
  readonly panel: ComponentChildren;
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A list of tabs and the panel of the chosen one; a panel begins to work when it is first chosen. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const [chosen, setChosen] = useState(0);
  const [seen, setSeen] = useState<readonly number[]>([0]);
  const choose = (index: number) => {
    setChosen(index);
    if (!seen.includes(index)) setSeen([...seen, index]);
  };
  return (
    <>
      <TabList tabs={tabs} chosen={chosen} onChoose={choose} />
      {tabs.map(({ id, panel }, index) => (
        <div
          class="kpi-panel"
          role="tabpanel"
          key={id}
          id={`kpi-panel-${id}`}
          aria-labelledby={`kpi-tab-${id}`}
          hidden={index !== chosen}
        >
          {seen.includes(index) && panel}
        </div>
      ))}
    </>
  );
}

interface ListProps {
  readonly tabs: readonly Tab[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function TabList({ tabs, chosen, onChoose }: ListProps) {
  const say = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(chosen, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div class="kpi-tabs" role="tablist" aria-label={say(words.tabs)} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, title }, index) => (
        <button
          type="button"
          role="tab"
          class="kpi-tab"
          key={id}
          id={`kpi-tab-${id}`}
          aria-controls={`kpi-panel-${id}`}
          aria-selected={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => onChoose(index)}
        >
          {say(title)}
        </button>
      ))}
    </div>
  );
}

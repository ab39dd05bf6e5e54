import { useState } from "preact/hooks";
import { catalogue, type Family } from "../core/functions";
import { version } from "../package.json";
import { FunctionRow } from "./function-row";
import type { Host } from "./host";
import { useWords } from "./language";
import { searchFunctions } from "./search";
import { SearchField } from "./search-field";
import type { KnownSelection } from "./use-selection";
import { words } from "./words";

interface Props {
  readonly host: Host;
  readonly selection: KnownSelection;
}

/** Every function by family, a search over all of them, the help of the one that is open, and at the foot the version. */
export function FunctionsPanel({ host, selection }: Props) {
  const say = useWords();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string>();
  const families = searchFunctions(catalogue, query);
  const count = families.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <SearchField label={words.search} hint={words.searchFor} query={query} onQuery={setQuery} />
      <p class={count > 0 ? "kpi-unseen" : "kpi-nothing"} role="status">
        {query.trim() !== "" && say(count > 0 ? words.found(count) : words.nothingFound(query.trim()))}
      </p>
      {families.map((family) => (
        <FamilyList
          key={family.title.en}
          family={family}
          row={(kpi) => (
            <FunctionRow
              key={kpi.name}
              kpi={kpi}
              isOpen={kpi.name === open}
              onToggle={() => setOpen(kpi.name === open ? undefined : kpi.name)}
              host={host}
              selection={selection}
            />
          )}
        />
      ))}
      <p class="kpi-version">
        {say(words.product)} {version}
      </p>
    </>
  );
}

function FamilyList({
  family,
  row,
}: {
  family: Family;
  row: (kpi: Family["functions"][number]) => preact.JSX.Element;
}) {
  const say = useWords();
  const { functions, title } = family;
  return (
    <section class="kpi-family">
      <h2>
        {say(title)}
        <span class="kpi-unseen">{say(words.found(functions.length))}</span>
        <span aria-hidden="true">{functions.length}</span>
      </h2>
      <ul>{functions.map(row)}</ul>
    </section>
  );
}

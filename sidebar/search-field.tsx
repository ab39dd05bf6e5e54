import type { Text } from "../core/text";
import { useWords } from "./language";

interface Props {
  readonly label: Text;
  readonly hint: Text;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The search above a list; it stays in sight. */
export function SearchField({ label, hint, query, onQuery }: Props) {
  const say = useWords();
  return (
    <div class="kpi-search">
      <input
        type="search"
        aria-label={say(label)}
        placeholder={say(hint)}
        value={query}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </div>
  );
}

import { useState } from "preact/hooks";
import type { Language, Text } from "../core/text";
import { RefreshIcon } from "./icons";
import { useWords } from "./language";
import { LanguageOptions } from "./language-options";
import { type KnownSelection, sentenceOf } from "./use-selection";
import { words } from "./words";

interface Props {
  readonly selection: KnownSelection;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The foot of the sidebar: what is selected, and the language. */
export function SelectionStrip({ selection, language, onLanguage }: Props) {
  const say = useWords();
  const [problem, setProblem] = useState<Text>();
  const { current, isLive } = selection;
  const refresh = () =>
    selection.read().then(
      () => setProblem(undefined),
      (failure: unknown) => setProblem(sentenceOf(failure)),
    );
  return (
    <footer class="kpi-strip">
      <p class="kpi-problem" role="alert">
        {problem && say(problem)}
      </p>
      <div class="kpi-strip-row">
        <span class="kpi-selected" role="status">
          {say(current ? words.selected(current.address) : words.nothingSelected)}
        </span>
        {!isLive && (
          <button
            type="button"
            class="kpi-icon-button"
            aria-label={say(words.readSelection)}
            title={say(words.readSelection)}
            onClick={refresh}
          >
            <RefreshIcon />
          </button>
        )}
        <LanguageChoice language={language} onLanguage={onLanguage} />
      </div>
    </footer>
  );
}

function LanguageChoice({ language, onLanguage }: Pick<Props, "language" | "onLanguage">) {
  const say = useWords();
  return (
    <select
      class="kpi-language"
      aria-label={say(words.language)}
      value={language}
      onChange={(event) => onLanguage(event.currentTarget.value as Language)}
    >
      <LanguageOptions />
    </select>
  );
}

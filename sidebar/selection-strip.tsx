import { useState } from "preact/hooks";
import type { Language } from "../core/text";
import { ExplainState } from "./explain-state";
import { ExplainTrouble } from "./explain-trouble";
import { explainStripWords } from "./explain-words";
import type { Selection } from "./host";
import { ChevronIcon, RefreshIcon } from "./icons";
import { useWords } from "./language";
import { LanguageOptions } from "./language-options";
import type { SheetAccess } from "./sheet-access";
import { type Explained, useExplanation } from "./use-explanation";
import type { KnownSelection } from "./use-selection";
import { words } from "./words";

interface Props {
  readonly host: SheetAccess;
  readonly selection: KnownSelection;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The foot of the sidebar: what is selected, why it shows what it shows, and the language. */
export function SelectionStrip({ host, selection, language, onLanguage }: Props) {
  const say = useWords();
  const { current, isLive } = selection;
  // Where the program does not tell of selections, reading one is for the user to ask for.
  const [isOpen, setOpen] = useState(isLive);
  // An error is always worth its sentence, and only an error is worth reading the sheet for while the strip is folded up.
  const showsTrouble = !isOpen && current?.showsError === true;
  const explaining = useExplanation(host, selection, isOpen || showsTrouble);
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen && !isLive) explaining.ask();
  };
  return (
    <footer class="kpi-strip">
      <section aria-label={say(explainStripWords.explain)}>
        <div class="kpi-strip-row">
          <span class="kpi-selected" role="status">
            {say(current ? words.selected(current.address) : words.nothingSelected)}
          </span>
          {!isLive && isOpen && (
            <button
              type="button"
              class="kpi-icon-button"
              aria-label={say(words.readSelection)}
              title={say(words.readSelection)}
              onClick={explaining.ask}
            >
              <RefreshIcon />
            </button>
          )}
          <button
            type="button"
            class="kpi-explain"
            aria-expanded={isOpen}
            aria-controls="kpi-explanation"
            onClick={toggle}
          >
            {say(explainStripWords.explain)}
            <ChevronIcon />
          </button>
          <LanguageChoice language={language} onLanguage={onLanguage} />
        </div>
        <div class="kpi-folded">
          {showsTrouble && <ExplainTrouble problem={problemOf(explaining.explained, current)} host={host} />}
        </div>
        <div id="kpi-explanation" class="kpi-explanation" hidden={!isOpen} aria-busy={explaining.isReading}>
          {isOpen && <ExplainState host={host} selection={selection} explaining={explaining} />}
        </div>
      </section>
    </footer>
  );
}

/** What is wrong in the selected cell, not in the one before it. */
function problemOf(explained: Explained | undefined, { sheet, address }: Selection) {
  const isCurrent = explained?.of.sheet === sheet && explained.of.address === address;
  return isCurrent ? (explained.explanation?.problem ?? explained.error) : undefined;
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

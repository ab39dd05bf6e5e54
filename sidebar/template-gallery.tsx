import { useContext, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Month } from "../core/plan/choices";
import type { Template } from "../core/templates/template";
import { LanguageContext, useWords } from "./language";
import { searchTemplates } from "./search";
import { SearchField } from "./search-field";
import type { SheetAccess } from "./sheet-access";
import { SheetDrawing } from "./sheet-drawing";
import { thumbnail } from "./sheet-picture";
import { shownPlans } from "./template-facts";
import { TemplateOutcome } from "./template-outcome";
import { templateWords as words } from "./template-words";
import type { TemplateProgress } from "./use-template-insertion";

interface Props {
  readonly host: SheetAccess;
  readonly templates: readonly Template[];
  readonly month: Month;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The template whose page was left for the gallery. */
  readonly left: string | undefined;
  /** Of an insertion that went on when its page was left. */
  readonly progress: TemplateProgress;
  readonly onOpen: (template: Template) => void;
}

/** Every template as a card, and a search over them. */
export function TemplateGallery({ host, templates, month, query, onQuery, left, progress, onOpen }: Props) {
  const say = useWords();
  const found = searchTemplates(templates, query);
  const sought = query.trim();
  return (
    <>
      <SearchField label={words.search} hint={words.searchFor} query={query} onQuery={onQuery} />
      <p class={found.length > 0 ? "kpi-unseen" : "kpi-nothing"} role="status">
        {sought !== "" && say(found.length > 0 ? words.found(found.length) : words.nothingFound(sought))}
      </p>
      <TemplateOutcome host={host} progress={progress} />
      <ul class="kpi-cards">
        {found.map((template) => (
          <Card
            key={template.id}
            template={template}
            month={month}
            wasLeft={template.id === left}
            onOpen={() => onOpen(template)}
          />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  readonly template: Template;
  readonly month: Month;
  readonly wasLeft: boolean;
  readonly onOpen: () => void;
}

function Card({ template, month, wasLeft, onOpen }: CardProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const button = useRef<HTMLButtonElement>(null);
  const [plan] = useMemo(() => shownPlans(template, { language, month, sample: true }), [template, language, month]);
  // Who comes back from a page goes on where they were.
  useLayoutEffect(() => {
    if (!wasLeft) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [wasLeft]);
  return (
    <li>
      <button type="button" class="kpi-card" ref={button} onClick={onOpen}>
        {plan && <SheetDrawing plan={plan} size={thumbnail} />}
        <span class="kpi-card-words">
          <span class="kpi-card-title">{say(template.title)}</span>
          <span class="kpi-card-summary">{say(template.summary)}</span>
        </span>
      </button>
    </li>
  );
}

import { useContext, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { SheetPlan } from "../core/plan/sheet-plan";
import type { Template } from "../core/templates/template";
import { BackIcon } from "./icons";
import { LanguageContext, useWords } from "./language";
import { mostRows } from "./row-count";
import type { SheetAccess } from "./sheet-access";
import { SheetPreview } from "./sheet-preview";
import { TemplateActions } from "./template-actions";
import { type Chosen, choicesFor, type Preset } from "./template-choices";
import { kpisIn, shownPlans, whatMatters } from "./template-facts";
import { TemplateFields } from "./template-fields";
import { templateWords as words } from "./template-words";
import type { TemplateChoices } from "./use-template-choices";
import type { TemplateInsertion } from "./use-template-insertion";

interface Props {
  readonly host: SheetAccess;
  readonly template: Template;
  readonly preset: Preset;
  readonly choices: TemplateChoices;
  readonly insertion: TemplateInsertion;
  readonly onBack: () => void;
}

/** One template: what it looks like, what to choose, and its insertion. */
export function TemplatePage({ host, template, preset, choices, insertion, onBack }: Props) {
  const say = useWords();
  const { chosen } = choices;
  const { language = preset.language, month = preset.month, sample = true } = chosen;
  const plans = useMemo(() => shownPlans(template, { language, month, sample }), [template, language, month, sample]);
  const matters = useMemo(() => whatMatters(template), [template]);
  const all = choicesFor(template, chosen, preset);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (all) insertion.insert(template, all);
  };
  const onChoose = (change: Chosen) => {
    insertion.dismiss();
    choices.choose(change);
  };
  return (
    <form class="kpi-template" noValidate onSubmit={onSubmit}>
      <PageHead title={say(template.title)} onBack={onBack} />
      <SheetPreview plans={plans} />
      <p>{say(template.summary)}</p>
      <KpiLine plans={plans} />
      <TemplateFields
        template={template}
        preset={preset}
        matters={{ ...matters, formulas: kpisIn(plans).length > 0 }}
        chosen={chosen}
        onChoose={onChoose}
      />
      <TemplateActions
        host={host}
        names={plans.map(({ name }) => name)}
        problem={all ? undefined : words.wrongCount(mostRows)}
        progress={insertion.progress}
      />
    </form>
  );
}

function PageHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "end", behavior: "instant" });
  }, []);
  return (
    <div class="kpi-template-head">
      <button
        type="button"
        class="kpi-icon-button"
        aria-label={say(words.back)}
        title={say(words.back)}
        onClick={onBack}
      >
        <BackIcon />
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}

function KpiLine({ plans }: { readonly plans: readonly SheetPlan[] }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const titles = useMemo(() => kpisIn(plans).map(({ title }) => title[language]), [plans, language]);
  if (titles.length === 0) return null;
  return (
    <dl class="kpi-facts">
      <dt>{say(words.kpis)}</dt>
      <dd>{titles.join(language === "en" ? ", " : "、")}</dd>
    </dl>
  );
}

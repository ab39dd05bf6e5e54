import { useEffect, useState } from "preact/hooks";
import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { CheckPanel } from "./check-panel";
import { checkWords } from "./check-words";
import { FunctionsPanel } from "./functions-panel";
import type { Host } from "./host";
import { HrPanel } from "./hr-panel";
import { hrTitle } from "./hr-words";
import { LanguageContext } from "./language";
import { RankingPanel } from "./ranking-panel";
import { SelectionStrip } from "./selection-strip";
import { type Tab, Tabs } from "./tabs";
import { TemplatesPanel } from "./templates-panel";
import { useSelection } from "./use-selection";
import { words } from "./words";

interface Props {
  readonly host: Host;
  readonly root: HTMLElement;
  readonly templates: readonly Template[];
}

/** The whole sidebar: the tabs and, at the foot, what is selected and the language. */
export function Sidebar({ host, root, templates }: Props) {
  const [language, setLanguage] = useState<Language>(host.language);
  const selection = useSelection(host);
  useEffect(() => {
    root.lang = language;
  }, [root, language]);
  const tabs: readonly Tab[] = [
    { id: "functions", title: words.functions, panel: <FunctionsPanel host={host} selection={selection} /> },
    { id: "templates", title: words.templates, panel: <TemplatesPanel host={host} templates={templates} /> },
    { id: "ranking", title: words.ranking, panel: <RankingPanel host={host} /> },
    { id: "hr", title: hrTitle, panel: <HrPanel host={host} /> },
    { id: "check", title: checkWords.title, panel: <CheckPanel host={host} /> },
  ];
  return (
    <LanguageContext.Provider value={language}>
      <div class="kpi" lang={language}>
        <h1 class="kpi-unseen">{words.product[language]}</h1>
        <Tabs tabs={tabs} />
        <SelectionStrip host={host} selection={selection} language={language} onLanguage={setLanguage} />
      </div>
    </LanguageContext.Provider>
  );
}

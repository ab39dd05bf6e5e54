import { useEffect, useState } from "preact/hooks";
import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { FunctionsPanel } from "./functions-panel";
import type { Host } from "./host";
import { LanguageContext } from "./language";
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
  ];
  return (
    <LanguageContext.Provider value={language}>
      <div class="kpi" lang={language}>
        <Tabs tabs={tabs} />
        <SelectionStrip selection={selection} language={language} onLanguage={setLanguage} />
      </div>
    </LanguageContext.Provider>
  );
}

import { useContext, useRef, useState } from "preact/hooks";
import type { Template } from "../core/templates/template";
import type { Host } from "./host";
import { LanguageContext } from "./language";
import { lastFullMonth } from "./months";
import type { Preset } from "./template-choices";
import { TemplateGallery } from "./template-gallery";
import { TemplatePage } from "./template-page";
import { useTemplateChoices } from "./use-template-choices";
import { useTemplateInsertion } from "./use-template-insertion";

interface Props {
  readonly host: Host;
  readonly templates: readonly Template[];
}

/** The gallery of ready-made sheets, or the page of the one that is open. */
export function TemplatesPanel({ host, templates }: Props) {
  const language = useContext(LanguageContext);
  const [month] = useState(() => lastFullMonth(new Date()));
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<Template>();
  const left = useRef<string | undefined>(undefined);
  const choices = useTemplateChoices(host, templates);
  const insertion = useTemplateInsertion(host, choices.keep);
  const preset: Preset = { language, month, flavour: host.flavour };
  const turnTo = (template: Template | undefined) => {
    insertion.dismiss();
    left.current = open?.id;
    setOpen(template);
  };
  return open ? (
    <TemplatePage
      host={host}
      template={open}
      preset={preset}
      choices={choices}
      insertion={insertion}
      onBack={() => turnTo(undefined)}
    />
  ) : (
    <TemplateGallery
      host={host}
      templates={templates}
      month={month}
      query={query}
      onQuery={setQuery}
      left={left.current}
      progress={insertion.progress}
      onOpen={turnTo}
    />
  );
}

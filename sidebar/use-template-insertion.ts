import { useRef, useState } from "preact/hooks";
import type { Choices } from "../core/plan/choices";
import type { Template } from "../core/templates/template";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { insertTemplate } from "./insert-template";
import { sentenceOf } from "./use-selection";

export type TemplateProgress =
  | { readonly step: "ready" | "working" }
  | { readonly step: "done"; readonly names: readonly string[] }
  | { readonly step: "failed"; readonly text: Text };

/** One insertion at a time, from the press of the button to the sheets in the workbook. */
export interface TemplateInsertion {
  readonly progress: TemplateProgress;
  insert(template: Template, choices: Choices): Promise<void>;
  /** Forgets what came of the last insertion; one that goes on is not forgotten. */
  dismiss(): void;
}

const ready: TemplateProgress = { step: "ready" };

export function useTemplateInsertion(host: Host, onInserted: () => void): TemplateInsertion {
  const [progress, setProgress] = useState<TemplateProgress>(ready);
  const isBusy = useRef(false);
  return {
    progress,
    insert: async (template, choices) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setProgress({ step: "working" });
      const reached = await attempt(host, template, choices);
      isBusy.current = false;
      setProgress(reached);
      if (reached.step === "done") onInserted();
    },
    dismiss: () => {
      if (!isBusy.current) setProgress(ready);
    },
  };
}

async function attempt(host: Host, template: Template, choices: Choices): Promise<TemplateProgress> {
  try {
    return { step: "done", names: await insertTemplate(host, template, choices) };
  } catch (failure) {
    return { step: "failed", text: sentenceOf(failure) };
  }
}

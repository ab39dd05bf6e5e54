import { useEffect, useRef, useState } from "preact/hooks";
import type { Template } from "../core/templates/template";
import type { Host } from "./host";
import { printChosen, readChosen } from "./remembered-choices";
import { type Chosen, chosenOver } from "./template-choices";

const key = "templates";

/** The choices of all templates: what the workbook remembers, and over it what the user has chosen since. */
export interface TemplateChoices {
  readonly chosen: Chosen;
  choose(change: Chosen): void;
  /** Keeps the choices in the workbook; never fails. */
  keep(): Promise<void>;
}

export function useTemplateChoices(host: Host, templates: readonly Template[]): TemplateChoices {
  const [remembered, setRemembered] = useState<Chosen>({});
  const [changed, setChanged] = useState<Chosen>({});
  const recalling = useRef<Promise<Chosen> | undefined>(undefined);
  useEffect(() => {
    recalling.current = recall(host, templates);
    recalling.current.then(setRemembered);
  }, [host, templates]);
  return {
    chosen: chosenOver(remembered, changed),
    choose: (change) => setChanged((before) => chosenOver(before, change)),
    keep: async () => {
      const before = (await recalling.current) ?? {};
      await remember(host, chosenOver(before, changed));
    },
  };
}

/** A workbook that cannot recall is one in which nothing was chosen. */
async function recall(host: Host, templates: readonly Template[]): Promise<Chosen> {
  try {
    return readChosen(await host.recall(key), templates);
  } catch {
    return {};
  }
}

async function remember(host: Host, chosen: Chosen): Promise<void> {
  try {
    await host.remember(key, printChosen(chosen));
  } catch {
    // The sheets are there; next time the choices are simply the usual ones.
  }
}

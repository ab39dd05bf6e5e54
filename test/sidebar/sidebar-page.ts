import { templates } from "../../core/templates";
import type { Language } from "../../core/text";
import type { Host } from "../../sidebar/host";
import { startSidebar } from "../../sidebar/start";
import { RecordingHost } from "./recording-host";
import { tinyTemplates } from "./tiny-templates";

export interface PageOptions {
  readonly language: Language;
  readonly flavour: Host["flavour"];
  readonly tellsOfSelections: boolean;
  /** `tiny`: a few made for tests, which do not change when a real one does. */
  readonly templates: "real" | "tiny";
  /** What the workbook remembers under `templates`. */
  readonly remembered: string | null;
  /** Whether the strip at the foot may read the sheet whenever something is selected. */
  readonly explains: boolean;
}

declare global {
  interface Window {
    openSidebar(options: PageOptions): void;
    host: RecordingHost;
  }
}

window.openSidebar = ({ language, flavour, tellsOfSelections, templates: offered, remembered, explains }) => {
  window.host = new RecordingHost(language, flavour, tellsOfSelections);
  if (remembered !== null) window.host.memory.set("templates", remembered);
  const root = document.getElementById("sidebar") as HTMLElement;
  startSidebar(window.host, root, offered === "tiny" ? tinyTemplates : templates);
  const strip = root.querySelector<HTMLElement>(".kpi-explain[aria-expanded=true]");
  if (!explains) strip?.click();
};

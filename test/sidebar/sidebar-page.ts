import type { Language } from "../../core/text";
import type { Host } from "../../sidebar/host";
import { startSidebar } from "../../sidebar/start";
import { RecordingHost } from "./recording-host";

export interface PageOptions {
  readonly language: Language;
  readonly flavour: Host["flavour"];
  readonly tellsOfSelections: boolean;
}

declare global {
  interface Window {
    openSidebar(options: PageOptions): void;
    host: RecordingHost;
  }
}

window.openSidebar = ({ language, flavour, tellsOfSelections }) => {
  window.host = new RecordingHost(language, flavour, tellsOfSelections);
  startSidebar(window.host, document.getElementById("sidebar") as HTMLElement);
};

import { render } from "preact";
import { templates } from "../core/templates";
import type { Host } from "./host";
import { Sidebar } from "./sidebar";
import check from "./styles/check.css";
import choices from "./styles/choices.css";
import explain from "./styles/explain.css";
import functions from "./styles/functions.css";
import help from "./styles/help.css";
import hr from "./styles/hr.css";
import notes from "./styles/notes.css";
import places from "./styles/places.css";
import ranking from "./styles/ranking.css";
import sidebar from "./styles/sidebar.css";
import template from "./styles/template.css";
import templateGallery from "./styles/templates.css";
import theme from "./styles/theme.css";

/** Shows the sidebar inside `root`, working on the spreadsheet behind `host`. */
export function startSidebar(host: Host, root: HTMLElement, offered = templates): void {
  const style = document.createElement("style");
  style.textContent = [
    theme,
    sidebar,
    functions,
    help,
    notes,
    templateGallery,
    template,
    choices,
    ranking,
    places,
    hr,
    explain,
    check,
  ].join("\n");
  document.head.append(style);
  render(<Sidebar host={host} root={root} templates={offered} />, root);
}

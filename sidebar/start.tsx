import { render } from "preact";
import type { Host } from "./host";
import { Sidebar } from "./sidebar";
import functions from "./styles/functions.css";
import help from "./styles/help.css";
import notes from "./styles/notes.css";
import sidebar from "./styles/sidebar.css";
import theme from "./styles/theme.css";

/** Shows the sidebar inside `root`, working on the spreadsheet behind `host`. */
export function startSidebar(host: Host, root: HTMLElement): void {
  const style = document.createElement("style");
  style.textContent = [theme, sidebar, functions, help, notes].join("\n");
  document.head.append(style);
  render(<Sidebar host={host} root={root} />, root);
}

import { strict } from "./strict";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** Where what the script shows is kept. */
interface Shown {
  readonly menu: { label: string; action: string }[];
  shownSidebar: { file: string; title: string } | undefined;
}

/** The add-on's menu and sidebar. */
export function userInterface(shown: Shown, before: (call: string) => void): Ui {
  const members: Partial<Menu> = {
    addItem: (label, action) => {
      shown.menu.push({ label, action });
      return menu;
    },
    addToUi: () => undefined,
  };
  const menu = strict<Menu>("Menu", members, before);
  const ui: Partial<Ui> = {
    createAddonMenu: () => menu,
    showSidebar: (page) => {
      shown.shownSidebar = page as unknown as { file: string; title: string };
    },
  };
  return strict<Ui>("Ui", ui, before);
}

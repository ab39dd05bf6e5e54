import "./main.css";
import { createElement, render } from "preact";
import { startSidebar } from "../sidebar/start";
import { FileError } from "./file-error";
import { fileInAddress } from "./file-in-address";
import { startGrid } from "./grid";
import { createPlaygroundHost } from "./host";
import { pageLanguage } from "./language";
import { sampleWorkbook } from "./sample-workbook";
import { readFile, type Session, WorkbookSession } from "./session";
import { TopBar } from "./top-bar";
import { words } from "./words";
import { blankSheet, workbookData } from "./workbook-data";

const language = pageLanguage(location.search, navigator.language);
const bar = element("bar");
document.documentElement.lang = language;

const { data, problem } = await firstWorkbook();
const grid = await startGrid(element("grid"), language, data);
let shown: Session = { fileName: data.name, notice: problem };
const session = new WorkbookSession(grid, language, showSession, data, problem);
acceptDrops();
startSidebar(createPlaygroundHost(grid, language), element("sidebar"));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** The file that the page's address names, else the sample. */
async function firstWorkbook() {
  try {
    const file = await fileInAddress(location.href);
    if (file) return { data: await readFile(file), problem: undefined };
  } catch (reason) {
    const text = reason instanceof FileError ? reason.text : words.notOpened;
    return { data: sampleWorkbook(language), problem: text };
  }
  return { data: sampleWorkbook(language), problem: undefined };
}

function showSession(next: Session) {
  shown = next;
  renderBar();
}

function renderBar() {
  document.title = `${shown.fileName} · ${words.product[language]}`;
  const properties = {
    language,
    fileName: shown.fileName,
    notice: shown.notice?.[language],
    onOpen: (file: File) => session.open(file),
    onDownload: () => session.download(),
    onNew: () => session.replace(workbookData(words.untitled[language], [blankSheet(words.sheet[language])])),
    onSample: () => session.replace(sampleWorkbook(language)),
  };
  render(createElement(TopBar, properties), bar);
}

function acceptDrops() {
  const mark = (text: string | undefined) => {
    if (text) document.body.dataset.drop = text;
    else delete document.body.dataset.drop;
  };
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    mark(words.dropHere[language]);
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) mark(undefined);
  });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    mark(undefined);
    if (!file) return;
    event.preventDefault();
    session.open(file);
  });
}

import { IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import type { Language, Text } from "../core/text";
import { FileError } from "./file-error";
import type { Grid } from "./grid";
import { openFile } from "./open-file";
import { settle } from "./settle";
import { snapshotOf } from "./snapshot";
import { words } from "./words";

export interface Session {
  readonly fileName: string;
  readonly notice: Text | undefined;
}

/** What the bar's buttons do with the open workbook. Tells `show` of every change worth showing. */
export class WorkbookSession {
  private fileName: string;
  private notice: Text | undefined;
  /** The last step that was already in a file when the workbook was opened or downloaded. */
  private keptStep: unknown = null;

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
    private readonly show: (session: Session) => void,
    first: IWorkbookData,
    notice?: Text,
  ) {
    this.fileName = first.name;
    this.notice = notice;
    this.tell();
    window.addEventListener("beforeunload", (event) => {
      if (this.isChanged()) event.preventDefault();
    });
  }

  /** Opens a file; where it cannot be opened the user is told why, and the open workbook stays as it is. */
  async open(file: File): Promise<void> {
    try {
      const data = await readFile(file);
      this.replace(data);
    } catch (problem) {
      this.fail(problem, words.notOpened);
    }
  }

  /** Puts a workbook made here in the place of the open one. */
  replace(data: IWorkbookData): void {
    if (this.isChanged() && !window.confirm(words.replaceWorkbook[this.language])) return;
    this.grid.open(data);
    this.keptStep = this.lastStep();
    this.fileName = data.name;
    this.notice = undefined;
    this.tell();
  }

  async download(): Promise<void> {
    try {
      const { saveXlsx } = await import("./save-file");
      // What was typed a moment ago goes into the file with its result, but no calculation keeps anybody from a file.
      await settle(this.grid);
      const bytes = await saveXlsx(snapshotOf(this.grid));
      offer(new Blob([bytes], { type: xlsxType }), `${this.fileName.replace(/\.(xlsx|csv)$/i, "")}.xlsx`);
      this.keptStep = this.lastStep();
      this.notice = undefined;
      this.tell();
    } catch (problem) {
      this.fail(problem, words.notSaved);
    }
  }

  private isChanged(): boolean {
    return this.lastStep() !== this.keptStep;
  }

  private lastStep(): unknown {
    return this.grid.univer.__getInjector().get(IUndoRedoService).pitchTopUndoElement();
  }

  private fail(problem: unknown, otherwise: Text): void {
    if (!(problem instanceof FileError)) console.error(problem);
    this.notice = problem instanceof FileError ? problem.text : otherwise;
    this.tell();
  }

  private tell(): void {
    this.show({ fileName: this.fileName, notice: this.notice });
  }
}

/** Reads a file chosen in the browser; its size is looked at before its bytes. */
export async function readFile(file: File): Promise<IWorkbookData> {
  return openFile({ name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) });
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function offer(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

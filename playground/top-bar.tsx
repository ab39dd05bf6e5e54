import { useRef } from "preact/hooks";
import type { Language } from "../core/text";
import { words } from "./words";

export interface TopBarProperties {
  readonly language: Language;
  readonly fileName: string;
  /** What went wrong with a file. */
  readonly notice: string | undefined;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
}

/** The slim bar above the spreadsheet. */
export function TopBar({ language, fileName, notice, onOpen, onDownload, onNew, onSample }: TopBarProperties) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <span class="product">{words.product[language]}</span>
      <span class="file-name" title={fileName}>
        {fileName}
      </span>
      <p class="notice" role="status" title={notice}>
        {notice}
      </p>
      <button type="button" onClick={onNew}>
        {words.newWorkbook[language]}
      </button>
      <button type="button" onClick={onSample}>
        {words.sample[language]}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.open[language]}
      </button>
      <button type="button" class="primary" onClick={onDownload}>
        {words.download[language]}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.csv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) onOpen(file);
        }}
      />
    </>
  );
}

import { useRef, type ReactNode } from "react";
import { pageText } from "../text.da";

type Props = { name: string; open: (file: File) => void; again: () => void; download: () => void };

/** Says what the page is, and opens and saves files. */
export function TitleBar({ name, open, again, download }: Props): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="titleBar">
      <h1 className="badge">{pageText.badge}</h1>
      <span className="notExcel">{pageText.notExcel}</span>
      <span className="fileName">{name}</span>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) open(file);
          event.target.value = "";
        }}
      />
      <button type="button" onClick={again}>{pageText.again}</button>
      <button type="button" onClick={() => picker.current?.click()}>{pageText.open}</button>
      <button type="button" onClick={download}>{pageText.download}</button>
    </header>
  );
}

import { useRef, type ReactNode } from "react";
import type { Session } from "../session";
import { pageText } from "../text.da";
import { UndoButtons } from "./UndoButtons";

type Props = { session: Session; keeps: boolean; open: (file: File) => void; again: () => void; download: () => void };

/** Says what the page is, and opens and saves files. */
export function TitleBar({ session, keeps, open, again, download }: Props): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="titleBar">
      <h1 className="badge">{pageText.badge}</h1>
      <UndoButtons host={session.host} />
      <span className="notExcel">{pageText.notExcel}</span>
      <span className="fileName">{session.name}</span>
      {!keeps && (
        <span className="notKept" title={pageText.otherTab}>
          {pageText.notKeptHere}
        </span>
      )}
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
      <button type="button" onClick={again}>
        {pageText.again}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {pageText.open}
      </button>
      <button type="button" onClick={download}>
        {pageText.download}
      </button>
    </header>
  );
}

import { useRef, type ReactNode } from "react";
import type { Session } from "../session";
import { pageText } from "../text.da";
import type { ColourChoice, Colours } from "../useColours";
import { UndoButtons } from "./UndoButtons";

type Props = {
  session: Session;
  keeps: boolean;
  colours: Colours;
  open: (file: File) => void;
  again: () => void;
  download: () => void;
};

const choices: readonly ColourChoice[] = ["system", "light", "dark"];

/** Says what the page is, chooses its colours, and opens and saves files. */
export function TitleBar({ session, keeps, colours, open, again, download }: Props): ReactNode {
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
      <select
        aria-label={pageText.colours}
        value={colours.choice}
        onChange={({ target }) => colours.choose(choices.find((choice) => choice === target.value) ?? "system")}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {pageText.colourChoices[choice]}
          </option>
        ))}
      </select>
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

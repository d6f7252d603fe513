import type { ReactNode } from "react";
import type { CellGuide } from "../model/choices";
import { pageText } from "../text.da";
import { ChoiceList } from "./ChoiceList";

type Box = { left: number; top: number; width: number; height: number };
type Props = {
  box: Box;
  guide: CellGuide;
  error: string | undefined;
  /** What the cell shows now. */
  chosen: string;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  choose: (choice: string) => void;
};

/** Beside the active cell: the button of its list, the message of its error, or its note. */
export function CellAids({ box, guide, error, chosen, isOpen, setOpen, choose }: Props): ReactNode {
  const below = { left: box.left, top: box.top + box.height + 4 };
  const note = error ?? guide.note;
  const stop = (event: { stopPropagation(): void }): void => event.stopPropagation();
  return (
    <div onMouseDown={stop} onDoubleClick={stop}>
      {guide.choices.length > 0 && (
        <button
          type="button"
          className="choose"
          tabIndex={-1}
          aria-label={pageText.choose}
          aria-expanded={isOpen}
          style={{ left: box.left + box.width, top: box.top, height: box.height }}
          onClick={() => setOpen(!isOpen)}
        />
      )}
      {isOpen && guide.choices.length > 0 && (
        <ChoiceList
          choices={guide.choices}
          chosen={chosen}
          style={{ ...below, top: below.top - 4, minWidth: box.width }}
          choose={choose}
          close={() => setOpen(false)}
        />
      )}
      {!isOpen && note !== "" && (
        <div
          className={`note${error === undefined ? "" : " error"}`}
          role={error === undefined ? undefined : "status"}
          style={below}
        >
          {error === undefined && guide.title !== "" && <strong>{guide.title}</strong>}
          {note}
        </div>
      )}
    </div>
  );
}

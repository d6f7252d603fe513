import { useState, type ReactNode } from "react";
import type { CellGuide } from "../model/choices";
import { pageText } from "../text.da";

type Box = { left: number; top: number; width: number; height: number };
type Props = { box: Box; guide: CellGuide; error: string | undefined; choose: (choice: string) => void };

/** Beside the active cell: the button of its list, the message of its error, or its note. */
export function CellAids({ box, guide, error, choose }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const below = { left: box.left, top: box.top + box.height + 4 };
  const note = error ?? guide.note;
  const stop = (event: { stopPropagation(): void }): void => event.stopPropagation();
  return (
    <div onMouseDown={stop} onDoubleClick={stop}>
      {guide.choices.length > 0 && (
        <button type="button" className="choose" aria-label={pageText.choose} style={{ left: box.left + box.width, top: box.top, height: box.height }} onClick={() => setOpen(!isOpen)} />
      )}
      {isOpen && (
        <ul className="choices" style={{ ...below, top: below.top - 4, minWidth: box.width }}>
          {guide.choices.map((choice) => (
            <li key={choice}>
              <button type="button" onClick={() => (setOpen(false), choose(choice))}>{choice}</button>
            </li>
          ))}
        </ul>
      )}
      {!isOpen && note !== "" && (
        <div className={`note${error === undefined ? "" : " error"}`} role={error === undefined ? undefined : "status"} style={below}>
          {error === undefined && guide.title !== "" && <strong>{guide.title}</strong>}
          {note}
        </div>
      )}
    </div>
  );
}

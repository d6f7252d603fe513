import { useEffect, useState, type ReactNode } from "react";
import { editorKey } from "../grid/CellEditor";
import type { Editing } from "../grid/useEditing";
import type { Step } from "../model/moves";
import { addressOf, type Place } from "../model/selection";
import { pageText } from "../text.da";

type Props = {
  active: Place;
  text: string;
  editing: Editing;
  leave: (step: Step) => void;
  goTo: (name: string) => void;
};

/** The name box, and the formula bar that shows what the active cell holds. */
export function FormulaBar({ active, text, editing, leave, goTo }: Props): ReactNode {
  const { draft } = editing;
  const address = addressOf(active);
  const [name, setName] = useState(address);
  useEffect(() => setName(address), [address]);
  return (
    <div className="formulaBar">
      <input
        className="nameBox"
        aria-label={pageText.nameBox}
        value={name}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => setName(address)}
        onKeyDown={(event) => event.key === "Enter" && goTo(name)}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label={pageText.formulaBar}
        value={draft?.text ?? text}
        spellCheck={false}
        onFocus={() => !draft && editing.start(active, undefined, true)}
        onChange={(event) =>
          draft ? editing.type(event.target.value) : editing.start(active, event.target.value, true)
        }
        onKeyDown={(event) => editorKey(event, editing, leave)}
      />
    </div>
  );
}

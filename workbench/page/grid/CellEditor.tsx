import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { stepOfKey, type Step } from "../model/moves";
import type { Editing } from "./useEditing";

type Props = {
  editing: Editing;
  style: { left: number; top: number; minWidth: number; minHeight: number };
  leave: (step: Step) => void;
};

/** The box in which a cell is typed, over the cell. */
export function CellEditor({ editing, style, leave }: Props): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft } = editing;
  const inBar = draft?.inBar ?? true;
  const isAsked = editing.question !== null;
  useEffect(() => {
    if (inBar || isAsked) return;
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [inBar, isAsked]);
  if (!draft) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    editorKey(event, editing, leave);
  };
  const width = Math.max(style.minWidth, Math.min(520, draft.text.length * 8 + 16));
  return (
    <textarea
      ref={box}
      className="editor"
      style={{ ...style, width }}
      value={draft.text}
      rows={1}
      spellCheck={false}
      aria-label="Celle"
      onChange={(event) => editing.type(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Enter, Tab and arrows commit the text and move on; Escape cancels. */
export function editorKey(event: KeyboardEvent, editing: Editing, leave: (step: Step) => void): void {
  const { draft } = editing;
  if (!draft) return;
  if (event.key === "Escape") {
    event.preventDefault();
    editing.cancel();
    leave("stay");
    return;
  }
  const arrowsLeave = draft.arrowsLeave && !draft.text.startsWith("=") && !draft.inBar;
  const leaves =
    (event.key === "Enter" && !event.altKey) || event.key === "Tab" || (arrowsLeave && event.key.startsWith("Arrow"));
  const step = leaves ? stepOfKey(event) : null;
  if (!step) return;
  event.preventDefault();
  if (editing.commit(() => leave(step))) leave(step);
}

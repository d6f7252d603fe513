import { useState } from "react";
import type { Session } from "../session";
import { editText } from "../model/editText";
import { enterTyped } from "../model/entry";
import type { Place } from "../model/selection";

/** What is being typed in a cell, and whether arrows leave the cell (typing) or move in its text. */
export type Draft = { sheet: string; place: Place; text: string; arrowsLeave: boolean; inBar: boolean };

export type Editing = {
  draft: Draft | null;
  /** Starts with the cell's own text, or with what was typed over it. */
  start(place: Place, typedOver?: string, inBar?: boolean): void;
  type(text: string): void;
  /** Enters the draft; false, with a message shown, when it can't be. */
  commit(): boolean;
  cancel(): void;
};

/** Typing in one cell at a time. The add-in's batches wait meanwhile, as in Excel. */
export function useEditing(session: Session, refuse: (message: string) => void): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { host } = session;
  const stop = (): void => {
    setDraft(null);
    host.faults.setCellEditMode(false);
  };
  return {
    draft,
    start(place, typedOver, inBar = false) {
      const sheet = host.selection.sheet;
      const cell = host.workbook.getWorksheet(sheet)?.findCell(place.row, place.column);
      setDraft({ sheet, place, text: typedOver ?? editText(cell), arrowsLeave: typedOver !== undefined, inBar });
      host.faults.setCellEditMode(true);
    },
    type: (text) => setDraft((now) => now && { ...now, text }),
    commit() {
      if (!draft) return true;
      const sheet = host.workbook.getWorksheet(draft.sheet);
      const message = sheet ? enterTyped(session, sheet, draft.place, draft.text) : null;
      if (message !== null) {
        refuse(message);
        return false;
      }
      stop();
      return true;
    },
    cancel: stop,
  };
}

import { useState } from "react";
import type { Session } from "../session";
import { enterTyped } from "../model/commands";
import { editText } from "../model/editText";
import { pointQuestion, type PointQuestion } from "../model/formulaPoints";
import type { Place } from "../model/selection";

/** What is being typed in a cell, and whether arrows leave the cell (typing) or move in its text. */
export type Draft = { sheet: string; place: Place; text: string; arrowsLeave: boolean; inBar: boolean };

export type Editing = {
  draft: Draft | null;
  /** What is asked about the draft before it is entered. */
  question: PointQuestion | null;
  /** Starts with the cell's own text, or with what was typed over it. */
  start(place: Place, typedOver?: string, inBar?: boolean): void;
  type(text: string): void;
  /**
   * Enters the draft; false when it can't be, with a message shown, or when it is asked about first. `then` follows
   * once it has been entered after the question.
   */
  commit(then?: () => void): boolean;
  /** Answers the question: the formula with what was meant, or as it was typed. */
  answer(asMeant: boolean): void;
  /** Goes back to the draft without an answer. */
  back(): void;
  cancel(): void;
};

type Asked = PointQuestion & { then: (() => void) | undefined };

/** Typing in one cell at a time. The add-in's batches wait meanwhile, as in Excel. */
export function useEditing(session: Session, refuse: (message: string | null) => void): Editing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { host } = session;
  const stop = (): void => {
    setDraft(null);
    host.faults.setCellEditMode(false);
  };
  const enter = (text: string): boolean => {
    if (!draft) return true;
    const sheet = host.workbook.getWorksheet(draft.sheet);
    const message = sheet ? enterTyped(session, sheet, draft.place, text) : null;
    refuse(message);
    if (message !== null) return false;
    stop();
    return true;
  };
  return {
    draft,
    question: asked,
    start(place, typedOver, inBar = false) {
      const sheet = host.selection.sheet;
      const cell = host.workbook.getWorksheet(sheet)?.findCell(place.row, place.column);
      setDraft({ sheet, place, text: typedOver ?? editText(cell), arrowsLeave: typedOver !== undefined, inBar });
      host.faults.setCellEditMode(true);
    },
    type: (text) => setDraft((now) => now && { ...now, text }),
    commit(then) {
      if (!draft) return true;
      if (asked) return false;
      const question = pointQuestion(draft.text);
      if (!question) return enter(draft.text);
      setAsked({ ...question, then });
      return false;
    },
    answer(asMeant) {
      if (!asked || !draft) return;
      setAsked(null);
      if (enter(asMeant ? asked.formula : draft.text)) asked.then?.();
    },
    back: () => setAsked(null),
    cancel: stop,
  };
}

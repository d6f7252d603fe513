import { useState, type ClipboardEvent } from "react";
import { type Area, sheetNamed } from "../../host/model/area";
import { mapCells } from "../../host/model/cells";
import { displayText } from "../../host/model/displayText";
import { isRowHidden } from "../../host/model/hidden";
import { fromTsv, toTsv } from "../model/clipboardText";
import { enterBlock, pasteCells } from "../model/commands";
import type { Clipboard } from "../model/menus";
import { areasOf, type Selection } from "../model/selection";
import type { Session } from "../session";
import { pageText } from "../text.da";

/** Cells that were copied or cut on the page: the sheet's name and the address, and their text on the clipboard. */
export type Copied = { area: Area; isCut: boolean; text: string };
export type GridClipboard = {
  /** What was copied last, until it is pasted as cut, or given up. */
  copied: Copied | null;
  forget: () => void;
  /** For the menu, which has no event of the clipboard. */
  menu: Clipboard;
  handlers: Record<"onCopy" | "onCut" | "onPaste", (event: ClipboardEvent) => void>;
};

/**
 * Copies, cuts and pastes what is selected. What comes from the page itself is pasted with its formats and formulas;
 * what comes from elsewhere is entered as text. Rows that are hidden are not copied as text.
 */
export function useClipboard(
  session: Session,
  selection: Selection,
  isTyping: boolean,
  tell: (message: string | null) => void,
): GridClipboard {
  const [copied, setCopied] = useState<Copied | null>(null);
  const { area } = selection;
  const isSeveral = areasOf(selection).length > 1;
  const take = (isCut: boolean): string => {
    const of = clipped(area);
    const rows = mapCells(of, displayText);
    const shown = rows.filter((_row, at) => !isRowHidden(of, of.top + at));
    const text = toTsv(shown);
    setCopied(shown.length === rows.length ? { area: of, isCut, text } : null);
    return text;
  };
  const put = (text: string): void => {
    const source =
      copied && text === copied.text ? sheetNamed(session.host.workbook, copied.area.sheet.name) : undefined;
    if (!copied || source !== copied.area.sheet) {
      const block = fromTsv(text);
      return tell(enterBlock(session, area.sheet, { row: area.top, column: area.left }, block));
    }
    tell(pasteCells(session, copied.area, clipped(area, copied.area), copied.isCut));
    if (copied.isCut) setCopied(null);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (isTyping) return;
    if (isSeveral) return tell(pageText.refused.several);
    event.clipboardData.setData("text/plain", take(event.type === "cut"));
    event.preventDefault();
  };
  return {
    copied,
    forget: () => setCopied(null),
    handlers: {
      onCopy,
      onCut: onCopy,
      onPaste(event) {
        if (isTyping) return;
        put(event.clipboardData.getData("text/plain"));
        event.preventDefault();
      },
    },
    menu: {
      copy: () => offer(take(false)),
      cut: () => offer(take(true)),
      paste() {
        const reading = navigator.clipboard?.readText() ?? Promise.reject(new Error("no clipboard"));
        // What was copied on the page is at hand also where the browser doesn't let the clipboard be read.
        reading.then(put, () => (copied ? put(copied.text) : tell(pageText.noClipboard)));
      },
    },
  };
}

/** Puts a text on the system's clipboard. A browser may deny it: then the page pastes what it has copied itself. */
function offer(text: string): void {
  navigator.clipboard?.writeText(text).catch(() => undefined);
}

/**
 * What of a selection lies where there is anything to copy; as a target, no larger than what is pasted where whole rows
 * or columns are selected.
 */
function clipped(of: Area, source?: Area): Area {
  const { sheet, top, left, bottom, right } = of;
  const [rows, columns] = source
    ? [top + source.bottom - source.top, left + source.right - source.left]
    : [sheet.rowCount, sheet.columnCount];
  const isLarge = bottom - top > 10_000 || right - left > 1_000;
  if (source && !isLarge) return of;
  return { ...of, bottom: Math.max(top, Math.min(bottom, rows)), right: Math.max(left, Math.min(right, columns)) };
}

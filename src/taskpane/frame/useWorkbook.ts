import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import type { PaneActions } from "../paneActions";

/** The workbook on its way to be shown; `turn` is the number of the reading. */
export type Reading =
  { kind: "loading" } | { kind: "failed"; text: string } | { kind: "ready"; workbook: WorkbookStatus; turn: number };

/**
 * The workbook at a status date, read anew when the date changes and when asked, which gives the number of the reading
 * to come; the last answer stands meanwhile.
 */
export function useWorkbook(
  actions: PaneActions,
  asOf: CalendarDate | null,
): { reading: Reading; readAgain: () => number } {
  const [reading, setReading] = useState<Reading>({ kind: "loading" });
  const [turn, setTurn] = useState(0);
  const turns = useRef(0);
  const readAgain = useCallback((): number => {
    turns.current += 1;
    setTurn(turns.current);
    return turns.current;
  }, []);
  useEffect(() => {
    let wanted = true;
    const show = (next: Reading): void => {
      if (wanted) setReading(next);
    };
    actions.readStatus(asOf).then(
      (workbook) => show({ kind: "ready", workbook, turn }),
      (fault: unknown) => show({ kind: "failed", text: actions.messageOf(fault) }),
    );
    return () => {
      wanted = false;
    };
  }, [actions, asOf, turn]);
  return { reading, readAgain };
}

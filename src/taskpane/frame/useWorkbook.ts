import { useCallback, useEffect, useState } from "react";
import type { WorkbookStatus } from "../../app/readStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import type { PaneActions } from "../paneActions";

/** The workbook on its way to be shown. */
export type Reading = { kind: "loading" } | { kind: "failed"; text: string } | { kind: "ready"; workbook: WorkbookStatus };

/** The workbook at a status date, read anew when the date changes and when asked; the last answer stands meanwhile. */
export function useWorkbook(actions: PaneActions, asOf: CalendarDate | null): { reading: Reading; readAgain: () => void } {
  const [reading, setReading] = useState<Reading>({ kind: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    const show = (next: Reading): void => {
      if (wanted) setReading(next);
    };
    actions.readStatus(asOf).then(
      (workbook) => show({ kind: "ready", workbook }),
      (fault: unknown) => show({ kind: "failed", text: actions.messageOf(fault) }),
    );
    return () => {
      wanted = false;
    };
  }, [actions, asOf, turn]);
  return { reading, readAgain: useCallback(() => setTurn((last) => last + 1), []) };
}

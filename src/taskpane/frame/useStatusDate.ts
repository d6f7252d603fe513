import { useCallback, useEffect, useRef, useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import type { PaneActions } from "../paneActions";

/** The date that the workbook is judged at, from here and from the ribbon alike; null is each contract's own. */
export function useStatusDate({
  statusDate,
  outcomes,
}: PaneActions): [CalendarDate | null, (next: CalendarDate | null) => void] {
  const [asOf, setAsOf] = useState<CalendarDate | null>(null);
  const choices = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  // One at a time, in order: forgetting a date takes the workbook longer than remembering the next one. A workbook that
  // remembers nothing can still be looked at as on another date.
  const inTurn = useCallback((job: () => Promise<void>): void => {
    last.current = last.current.then(job).catch(() => undefined);
  }, []);
  useEffect(() => {
    const recall = (): void => {
      const before = choices.current;
      inTurn(async () => {
        const date = await statusDate.recall();
        if (choices.current === before) setAsOf(date);
      });
    };
    recall();
    return outcomes.listen(recall);
  }, [statusDate, outcomes, inTurn]);
  const choose = useCallback(
    (next: CalendarDate | null): void => {
      choices.current += 1;
      setAsOf(next);
      inTurn(() => statusDate.choose(next));
    },
    [statusDate, inTurn],
  );
  return [asOf, choose];
}

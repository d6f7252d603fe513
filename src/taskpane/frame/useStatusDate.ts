import { useCallback, useEffect, useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import type { PaneActions } from "../paneActions";

/** The date that the workbook is judged at, from here and from the ribbon alike; null is each contract's own. */
export function useStatusDate({ statusDate, outcomes }: PaneActions): [CalendarDate | null, (next: CalendarDate | null) => void] {
  const [asOf, setAsOf] = useState<CalendarDate | null>(null);
  useEffect(() => {
    const recall = (): void => void statusDate.recall().then(setAsOf, () => undefined);
    recall();
    return outcomes.listen(recall);
  }, [statusDate, outcomes]);
  const choose = useCallback(
    (next: CalendarDate | null): void => {
      setAsOf(next);
      // A workbook that remembers nothing can still be looked at as on another date.
      void statusDate.choose(next).catch(() => undefined);
    },
    [statusDate],
  );
  return [asOf, choose];
}

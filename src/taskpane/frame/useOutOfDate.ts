import { useCallback, useEffect, useRef, useState } from "react";
import type { StatusBecomes } from "../paneActions";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { Reading } from "./useReading";

/**
 * Whether the Status sheet has been left behind the tables. When it has just been made, the sheet itself is asked: a
 * change that was made meanwhile is not told of, and is not in it. When somebody judges at another date, it is not
 * asked any more, as it differs then without the tables having changed.
 * @param readAgain Reads the workbook again, and gives the number of that reading.
 */
export function useOutOfDate(
  reading: Reading<WorkbookStatus>,
  readAgain: () => number,
): { outOfDate: boolean; become: (status: StatusBecomes | undefined) => void; stopAsking: () => void } {
  const [outOfDate, setOutOfDate] = useState(false);
  const made = useRef<number | null>(null);
  const stopAsking = useCallback((): void => void (made.current = null), []);
  const become = useCallback(
    (status: StatusBecomes | undefined): void => {
      const turn = readAgain();
      if (status === undefined) return;
      made.current = status === "made" ? turn : null;
      setOutOfDate(status === "outdated");
    },
    [readAgain],
  );
  useEffect(() => {
    if (made.current === null || reading.kind !== "ready" || reading.turn < made.current) return;
    setOutOfDate(reading.content.kind === "judged" && reading.content.sheet === "outdated");
  }, [reading]);
  return { outOfDate, become, stopAsking };
}

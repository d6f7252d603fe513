import { useCallback, useEffect, useState } from "react";
import type { Collected, MeasurementJobs } from "../../app/figures/figureJobs";

/** The goals and figures on their way to be shown; null is a workbook without our tables. */
export type Collecting =
  { kind: "loading" } | { kind: "failed"; text: string } | { kind: "ready"; collected: Collected | null };

/**
 * The goals and figures of the workbook, read anew while the screen is shown and when asked; the last answer stands
 * meanwhile.
 */
export function useCollected(
  jobs: MeasurementJobs,
  shown: boolean,
  messageOf: (fault: unknown) => string,
): { collecting: Collecting; readAgain: () => void } {
  const [collecting, setCollecting] = useState<Collecting>({ kind: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!shown) return undefined;
    let wanted = true;
    const show = (next: Collecting): void => {
      if (wanted) setCollecting(next);
    };
    jobs.read().then(
      (collected) => show({ kind: "ready", collected }),
      (fault: unknown) => show({ kind: "failed", text: messageOf(fault) }),
    );
    return () => {
      wanted = false;
    };
  }, [jobs, shown, messageOf, turn]);
  return { collecting, readAgain: useCallback(() => setTurn((last) => last + 1), []) };
}

import { useEffect, useState } from "react";
import type { PaneActions } from "../paneActions";

/** Something of the workbook on its way to be shown; `turn` is the number of the reading that it came with. */
export type Reading<Content> =
  { kind: "loading" } | { kind: "failed"; text: string } | { kind: "ready"; content: Content; turn: number };

/**
 * Reads from the workbook: anew when `turn` or `read` changes, and not while it is not shown. The last answer stays
 * until the next one comes, and an answer that another reading has overtaken is dropped.
 * @param read Gives what is shown; a new function is a new reading (`useCallback`).
 */
export function useReading<Content>(
  read: () => Promise<Content>,
  { turn, messageOf, shown = true }: { turn: number; messageOf: PaneActions["messageOf"]; shown?: boolean },
): Reading<Content> {
  const [reading, setReading] = useState<Reading<Content>>({ kind: "loading" });
  useEffect(() => {
    if (!shown) return undefined;
    let wanted = true;
    const show = (next: Reading<Content>): void => {
      if (wanted) setReading(next);
    };
    read().then(
      (content) => show({ kind: "ready", content, turn }),
      async (fault: unknown) => show({ kind: "failed", text: await messageOf(fault) }),
    );
    return () => {
      wanted = false;
    };
  }, [read, turn, messageOf, shown]);
  return reading;
}

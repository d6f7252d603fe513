import { useCallback, useState } from "react";
import type { StatusBecomes } from "../paneActions";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { Reading } from "./useReading";

/**
 * Whether to say that the Status sheet differs from the tables, or that it has not been made although there are
 * figures to make it of. A change event, or a job of the pane's own,
 * is only a reason to look: the answer is the sheet held against the tables by the reading that follows. So an event
 * that comes late, twice, or from our own write says nothing that is not so.
 * @param readAgain Reads the workbook again, and gives the number of that reading.
 */
export function useOutOfDate(
  reading: Reading<WorkbookStatus>,
  readAgain: () => number,
): { outOfDate: boolean; unmade: boolean; become: (status: StatusBecomes | undefined) => void } {
  /** The reading from which on the sheet is asked; null until an event comes. */
  const [askedFrom, askFrom] = useState<number | null>(null);
  const become = useCallback(
    (status: StatusBecomes | undefined): void => {
      const turn = readAgain();
      if (status === "made") askFrom(turn);
      else if (status === "outdated") askFrom((before) => before ?? turn);
    },
    [readAgain],
  );
  const isAsked = askedFrom !== null && reading.kind === "ready" && reading.turn >= askedFrom;
  const judged = isAsked && reading.content.kind === "judged" ? reading.content : null;
  return { outOfDate: judged?.sheet === "outdated", unmade: judged?.sheet === "none" && hasFigures(judged), become };
}

const hasFigures = ({ contracts }: Extract<WorkbookStatus, { kind: "judged" }>): boolean =>
  contracts.some(({ goals }) => goals.some(({ parts }) => parts.some(({ basis }) => basis.values.length > 0)));

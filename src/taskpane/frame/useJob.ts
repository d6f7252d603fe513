import { useCallback, useState } from "react";
import { isCancellation } from "../../app/workbook/refusalMessage";
import type { PaneActions, Run, Told } from "../paneActions";

/** Runs a job of the user's, one at a time, and tells what came of it. */
export function useJob(messageOf: PaneActions["messageOf"], tell: (told: Told) => void): { busy: boolean; run: Run } {
  const [busy, setBusy] = useState(false);
  const run = useCallback<Run>(
    async (job, status) => {
      setBusy(true);
      const told = await job().then(
        (text): Told => ({ ok: true, text, ...(status && { status }) }),
        (fault: unknown): Told => ({
          ok: false,
          text: messageOf(fault),
          ...(isCancellation(fault) && { cancelled: true }),
        }),
      );
      setBusy(false);
      tell(told);
    },
    [messageOf, tell],
  );
  return { busy, run };
}

import { useCallback, useState } from "react";
import type { PaneActions, Told } from "../paneActions";

/** Runs a job of the user's, one at a time, and tells what came of it. */
export function useJob(messageOf: PaneActions["messageOf"], tell: (told: Told) => void): { busy: boolean; run: (job: () => Promise<string>) => Promise<void> } {
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (job: () => Promise<string>): Promise<void> => {
      setBusy(true);
      const told = await job().then(
        (text): Told => ({ ok: true, text }),
        (fault: unknown): Told => ({ ok: false, text: messageOf(fault) }),
      );
      setBusy(false);
      tell(told);
    },
    [messageOf, tell],
  );
  return { busy, run };
}

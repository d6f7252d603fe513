import { useCallback, useState } from "react";
import { isCancellation } from "../../app/workbook/cancellation";
import type { Job, JobOutcome, PaneActions, Run, StatusBecomes, Told } from "../paneActions";

/**
 * The one way to run a job and tell what came of it.
 * @param tell Is given what to tell; null where a job has nothing to tell, so that an older message goes.
 */
export function useJob(messageOf: PaneActions["messageOf"], tell: (told: Told | null) => void): Job {
  const [running, setRunning] = useState(0);
  const failure = useCallback(
    async (fault: unknown): Promise<Told> => ({
      ok: false,
      text: await messageOf(fault),
      ...(isCancellation(fault) && { cancelled: true }),
    }),
    [messageOf],
  );
  const run = useCallback<Run>(
    async (job, status) => {
      setRunning((count) => count + 1);
      const told = await job().then((outcome) => toldOf(outcome, status), failure);
      setRunning((count) => count - 1);
      tell(told);
    },
    [failure, tell],
  );
  const tellFailure = useCallback(
    (going: Promise<unknown>): void => void going.catch(async (fault: unknown) => tell(await failure(fault))),
    [failure, tell],
  );
  return { busy: running > 0, run, tellFailure };
}

/**
 * A job of one's own among the pane's: `running` is true while this one runs, whatever else does, so that its button
 * says so.
 */
export function useOwnJob(run: Run): { running: boolean; run: Run } {
  const [running, setRunning] = useState(false);
  const own = useCallback<Run>(
    async (job, status) => {
      setRunning(true);
      await run(job, status);
      setRunning(false);
    },
    [run],
  );
  return { running, run: own };
}

function toldOf(outcome: JobOutcome, status: StatusBecomes | undefined): Told | null {
  return typeof outcome === "string" ? { ok: true, text: outcome, ...(status && { status }) } : outcome;
}

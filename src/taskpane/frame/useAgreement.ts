import { useEffect, useRef } from "react";
import type { JobOutcome, Run, StatusBecomes } from "../paneActions";
import { useOwnJob } from "./useJob";

/**
 * What a write came to: what to tell, and what is left to agree to of the plan as it is by then, which may have been
 * edited during the write; nothing where that is not given.
 */
export type Applied<Plan> = { told: JobOutcome; left?: (now: Plan | null) => Plan | null };

/** A write that is asked about before it is done: plan, agree, apply. */
export type Agreement<Plan> = {
  /** What the write would do; null while nothing is asked. */
  plan: Plan | null;
  ask: (plan: Plan) => void;
  cancel: () => void;
  /** Does the write; the plan stays where the write is refused. */
  agree: (apply: (plan: Plan) => Promise<Applied<Plan>>) => void;
  /** The write is being done. */
  applying: boolean;
};

/**
 * The one way to ask before writing. The page makes a plan, shows what it would do, and writes it when its user agrees.
 * @param state Where the plan is kept: `useState`, or `useKept` for a plan that is work and survives a reload.
 * @param status What the write does to the Status sheet.
 */
export function useAgreement<Plan>(
  [plan, setPlan]: readonly [Plan | null, (plan: Plan | null) => void],
  run: Run,
  status?: StatusBecomes,
): Agreement<Plan> {
  const { running, run: runOwn } = useOwnJob(run);
  const now = useRef(plan);
  useEffect(() => {
    now.current = plan;
  }, [plan]);
  return {
    plan,
    ask: setPlan,
    cancel: () => setPlan(null),
    agree: (apply) => {
      if (plan === null) return;
      void runOwn(async () => {
        const { told, left } = await apply(plan);
        setPlan(left?.(now.current) ?? null);
        return told;
      }, status);
    },
    applying: running,
  };
}

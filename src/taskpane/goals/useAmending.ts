import { useState } from "react";
import type { Agreement } from "../../app/year/amendGoal";
import { NOTHING_AGREED, type TypedAgreement } from "./agreement";

/**
 * What the form of a goal asks where the contract has a closed status. What was typed stays while the goal is edited
 * further; it goes when the form closes.
 */
export function useAmending() {
  const [isOpen, setOpen] = useState(false);
  const [typed, type] = useState(NOTHING_AGREED);
  const [chosen, choose] = useState<Agreement | null>(null);
  return {
    /** Whether the form asks now. */
    isOpen,
    typed,
    type: (agreement: TypedAgreement): void => type(agreement),
    /** What was chosen for the write that is under way or asked about; null is none, or a slip. */
    chosen,
    choose,
    open: (): void => setOpen(true),
    hide: (): void => setOpen(false),
    end: (): void => {
      setOpen(false);
      type(NOTHING_AGREED);
      choose(null);
    },
  };
}

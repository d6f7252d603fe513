import type { Outcome } from "./ribbonAction";

type Listener = (outcome: Outcome) => void;

/** What the ribbon's buttons came to, for the pane to show: the last one, and each new one. */
export type Outcomes = { tell: Listener; last: () => Outcome | null; listen: (listener: Listener) => () => void };

export function outcomes(): Outcomes {
  const listeners = new Set<Listener>();
  let latest: Outcome | null = null;
  return {
    tell: (outcome) => {
      latest = outcome;
      for (const listener of listeners) listener(outcome);
    },
    last: () => latest,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

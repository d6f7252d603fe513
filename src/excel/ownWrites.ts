type Listener = () => void;

/** Changes that others make, told apart from those that the add-in makes itself. */
export type Changes = {
  /** Runs a job of the add-in's own; what it writes is not told. */
  own: <T>(job: () => Promise<T>) => Promise<T>;
  /**
   * A change is heard of, from this Excel, where it may be the add-in's own, or from somebody else's: tells it, or null
   * where it is not to be told.
   */
  hear: (from: "here" | "elsewhere") => Listener | null;
  listen: (listener: Listener) => () => void;
};

/** How long after a job its own changes may still be heard of, in milliseconds. */
const ECHO = 500;

export function changes(now: () => number = Date.now): Changes {
  const listeners = new Set<Listener>();
  let running = 0;
  let quietUntil = 0;
  return {
    own: async (job) => {
      running += 1;
      try {
        return await job();
      } finally {
        running -= 1;
        quietUntil = now() + ECHO;
      }
    },
    hear: (from) => {
      const isOwn = from === "here" && (running > 0 || now() < quietUntil);
      return isOwn ? null : () => listeners.forEach((listener) => listener());
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

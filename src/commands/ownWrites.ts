type Listener = () => void;

/** Changes that others make, told apart from those that the add-in makes itself. */
export type Changes = {
  /** Runs a job of the add-in's own; what it writes is not told. */
  own: <T>(job: () => Promise<T>) => Promise<T>;
  /** A change was heard of: from this Excel, where it may be the add-in's own, or from somebody else's. */
  heard: (from: "here" | "elsewhere") => void;
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
    heard: (from) => {
      if (from === "elsewhere" || (running === 0 && now() >= quietUntil)) for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

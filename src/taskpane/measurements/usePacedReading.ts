import { useEffect, useState } from "react";

/**
 * What a reading gives that goes on between the tasks of the pane; null where there is nothing to read, and until it is
 * done for these dependencies: what comes of others could be agreed to. A reading for others, or of a screen that is
 * left, is stopped.
 * @param read Begins the reading; null where there is nothing to read.
 */
export function usePacedReading<Read>(
  read: (signal: AbortSignal) => Promise<Read> | null,
  dependencies: readonly unknown[],
): Read | null {
  const [last, setLast] = useState<{ of: readonly unknown[]; read: Read } | null>(null);
  useEffect(() => {
    const stopped = new AbortController();
    void read(stopped.signal)?.then(
      (found) => setLast({ of: dependencies, read: found }),
      (fault: unknown) => {
        if (!stopped.signal.aborted) throw fault;
      },
    );
    return () => stopped.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what the reading is of, as many each time
  }, dependencies);
  const isRead = last !== null && dependencies.every((each, index) => each === last.of[index]);
  return isRead ? last.read : null;
}

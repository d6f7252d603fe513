import { useEffect, useState } from "react";

/**
 * Lazy-loads something that the pane can do without until then: null until it has come, and where it cannot be fetched.
 * @param load Stays the same from one rendering to the next.
 * @param isWanted Nothing is fetched before it is wanted.
 */
export function useLater<Part>(load: () => Promise<Part>, isWanted: boolean): { part: Part | null; failed: boolean } {
  const [state, setState] = useState<{ part: Part | null; failed: boolean }>({ part: null, failed: false });
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (part) => setState({ part, failed: false }),
      () => setState({ part: null, failed: true }),
    );
  }, [load, isWanted]);
  return state;
}

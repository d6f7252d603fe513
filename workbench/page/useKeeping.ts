import { useEffect } from "react";
import { keepWorkbook } from "./keptWorkbook";
import type { Session } from "./session";

/** Debounce in milliseconds: a burst of changes is stored once. */
const PAUSE = 400;

/**
 * Stores the page's workbook in the browser, debounced after each change; calls `failed` once if it cannot.
 */
export function useKeeping(session: Session | null, failed: () => void): void {
  useEffect(() => {
    if (!session) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    const keep = async (): Promise<void> => {
      const kept = await keepWorkbook(await session.kept()).catch(() => false);
      document.documentElement.dataset["kept"] = kept ? "yes" : "no";
      if (!kept && !told) failed();
      told ||= !kept;
    };
    const soon = (): void => {
      document.documentElement.dataset["kept"] = "soon";
      clearTimeout(waiting);
      waiting = setTimeout(() => void keep(), PAUSE);
    };
    const stop = session.host.onChange(soon);
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [session]);
}

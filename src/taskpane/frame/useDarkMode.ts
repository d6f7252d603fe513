import { useSyncExternalStore } from "react";

const query = (): MediaQueryList => globalThis.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** Whether the user's system is dark: Office tells its own theme on some hosts only. */
export function useDarkMode(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

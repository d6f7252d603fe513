import { useEffect, useState, useSyncExternalStore } from "react";
import type { OfficeColours } from "../paneActions";

const query = (): MediaQueryList => globalThis.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/**
 * Whether the pane is dark: as Office is drawn, which the user chooses apart from the system's theme, else as the
 * system is. `officeColours` is asked when Excel is ready, since office.js knows nothing before.
 */
export function useDarkMode(ready: () => Promise<unknown>, officeColours: () => OfficeColours): boolean {
  const system = useSyncExternalStore(subscribe, () => query().matches);
  const [office, setOffice] = useState<boolean | null>(null);
  useEffect(() => void ready().then(() => setOffice(isDark(officeColours()))), [ready, officeColours]);
  return office ?? system;
}

/** Whether a background is dark; null where there is no colour to tell by. */
export function isDark(colours: OfficeColours): boolean | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  // The luma of ITU-R BT.601, 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 127.5;
}

import { useCallback, useState } from "react";

/** Under which names the pane keeps unfinished work in the browser. */
const PREFIX = "maalopfyldelse.";

/**
 * State that is still there when the pane has been loaded again, for work that is not yet in the workbook. It is kept
 * in the browser's session on this machine and goes when that ends; a browser that keeps nothing costs only that.
 * @param isValid Whether what was kept is of the shape that is used now.
 */
export function useKept<T>(
  name: string,
  initial: T,
  isValid: (kept: unknown) => kept is T,
): [T, (next: T | ((last: T) => T)) => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = recall(name);
    return isValid(kept) ? kept : initial;
  });
  const change = useCallback(
    (next: T | ((last: T) => T)): void =>
      setValue((last) => {
        const value = typeof next === "function" ? (next as (last: T) => T)(last) : next;
        keep(name, value);
        return value;
      }),
    [name],
  );
  return [value, change];
}

function recall(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null;
  }
}

function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A full or forbidden store loses the work at a reload, which is how it would be without one.
  }
}

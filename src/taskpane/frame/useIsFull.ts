import { useLayoutEffect, useState, type RefObject } from "react";

/** Whether a row has had no room for all that is in it, since it was first drawn. */
export function useIsFull(row: RefObject<HTMLElement | null>): boolean {
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const look = (): void => {
      if (element.scrollWidth > element.clientWidth) setFull(true);
    };
    look();
    if (!("ResizeObserver" in globalThis)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row]);
  return isFull;
}

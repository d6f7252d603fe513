import { useEffect, useRef, type RefObject } from "react";

/**
 * The element that tells what came of something: brought into sight each time that there is something new, wherever the
 * user was in a long screen.
 */
export function useInSight(told: object | null): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== null) element.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  return element;
}

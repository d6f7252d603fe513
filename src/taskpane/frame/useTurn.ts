import { useCallback, useRef, useState } from "react";

/** The number of the reading that is wanted; `readAgain` asks for another one, and gives its number. */
export function useTurn(): { turn: number; readAgain: () => number } {
  const [turn, setTurn] = useState(0);
  const last = useRef(0);
  const readAgain = useCallback((): number => {
    last.current += 1;
    setTurn(last.current);
    return last.current;
  }, []);
  return { turn, readAgain };
}

import { useEffect, useState } from "react";

/** How long Excel may take to answer a pane that has been opened, in milliseconds, before its user is told. */
const PATIENCE = 15_000;

/** Whether Excel has left the pane without an answer for long; it is heard as soon as it comes. */
export function useHostSilence(ready: () => Promise<unknown>): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), PATIENCE);
    const heard = (): void => {
      clearTimeout(timer);
      setSilent(false);
    };
    void ready().then(heard);
    return () => clearTimeout(timer);
  }, [ready]);
  return silent;
}

import { useState } from "react";
import type { WriteStep, WriteWatch } from "../../app/workbook/ports";

/** A long write under way: how far it has come (null before its first message), and how it is cancelled. */
export type Writing = { step: WriteStep | null; cancel: () => void };

/** Lets the page show what has changed, and hear a click, before the work goes on. */
const shown = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Follows a long write, which can be cancelled between its messages. `writing` is null where none is under way. */
export function useWriting() {
  const [writing, setWriting] = useState<Writing | null>(null);
  const followed = async <T>(write: (watch: WriteWatch) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    const { signal } = controller;
    const cancel = (): void => controller.abort();
    const progress = (step: WriteStep): Promise<void> => (setWriting({ step, cancel }), shown());
    setWriting({ step: null, cancel });
    try {
      return await write({ signal, progress });
    } finally {
      setWriting(null);
    }
  };
  return { writing, followed };
}

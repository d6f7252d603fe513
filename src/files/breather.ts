import type { Steps } from "../domain/steps";

/** How long work may hold the thread before it yields, in milliseconds: a quarter of what people notice. */
const LONGEST = 50;

/** Waits until what is queued on the thread has run: clicks, typing, drawing, and Excel's own calls. */
export type Breathe = () => Promise<void> | undefined;

/**
 * Gives what a long loop calls and awaits between its steps: it yields to the thread when 50 ms have passed since it
 * last did. The pane, the ribbon and the functions share one thread, and Excel restarts an add-in that keeps it busy.
 */
export function breather(now: () => number = () => performance.now()): Breathe {
  let since = now();
  return () => {
    if (now() - since < LONGEST) return undefined;
    return nextTask().then(() => void (since = now()));
  };
}

/** Runs work that is cut into steps, yielding between them. @throws the signal's reason once it is aborted */
export async function paced<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  const breathe = breather();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}

/** Runs work that is cut into steps, each a task of its own, however short it is. */
export async function inTasks<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTask();
  }
}

/** A task of its own. A timer would wait for a second in a pane that is out of sight. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(done);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

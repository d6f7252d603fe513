import { messageOf } from "./messageOf";

/** What a ribbon button came to, as people are told it. */
export type Outcome = { ok: boolean; text: string; status?: "made" };

/**
 * A ribbon button: runs its use case, tells what came of it, and releases the button whatever happens.
 * @param run The use case, giving the sentence of what was done.
 * @param tell Shows the outcome; the ribbon itself can show nothing.
 * @param status Whether it makes the Status sheet anew.
 */
export function ribbonAction(
  run: () => Promise<string>,
  tell: (outcome: Outcome) => Promise<void> | void,
  status?: "made",
) {
  return async (event: { completed: () => void }): Promise<void> => {
    try {
      const outcome = await run().then(
        (text): Outcome => ({ ok: true, text, ...(status && { status }) }),
        async (fault: unknown): Promise<Outcome> => ({ ok: false, text: await messageOf(fault) }),
      );
      await tell(outcome);
    } finally {
      event.completed();
    }
  };
}

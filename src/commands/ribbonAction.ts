import { messageOf } from "./messageOf";

/** What a ribbon button came to, as people are told it. */
export type Outcome = { ok: boolean; text: string; status?: "made" };

/**
 * A ribbon button: runs its use case, tells what came of it, and releases the button whatever happens.
 * @param run The use case, giving the sentence of what was done.
 * @param tell Tells the outcome, and whether the user sees it already; the ribbon itself can show nothing.
 * @param status Whether it makes the Status sheet anew.
 * @param show Brings what was made to the front, and gives whether it is there. A fault in it costs nothing.
 */
export function ribbonAction(
  run: () => Promise<string>,
  tell: (outcome: Outcome, isSeen: boolean) => Promise<void> | void,
  status?: "made",
  show: () => Promise<boolean> = () => Promise.resolve(false),
) {
  return async (event: { completed: () => void }): Promise<void> => {
    try {
      const outcome = await run().then(
        (text): Outcome => ({ ok: true, text, ...(status && { status }) }),
        async (fault: unknown): Promise<Outcome> => ({ ok: false, text: await messageOf(fault) }),
      );
      const isSeen = outcome.ok && (await show().catch(() => false));
      await tell(outcome, isSeen);
    } finally {
      event.completed();
    }
  };
}

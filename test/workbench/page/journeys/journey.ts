import { onPage, type PageSession } from "../pageSession";
import { personAt, type Person } from "./person";

/**
 * A journey of a person whose clicks and keys are counted once everything is prepared. Getting the project from Git and
 * starting it is done in a terminal, and has no clicks.
 */
export const journey = (
  what: string,
  prepare: (session: PageSession) => Promise<void>,
  go: (session: PageSession, person: Person) => Promise<void>,
): void =>
  test(
    what,
    () =>
      onPage(async (session) => {
        await prepare(session);
        await go(session, await personAt(session));
      }),
    180_000,
  );

/** A button of the pane. */
export const button = ({ pane }: PageSession, name: string | RegExp) =>
  pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

import { useCallback } from "react";
import { goalsText } from "../../text/spoken/goals";
import { useReading } from "../frame/useReading";
import type { PageProps } from "../pageProps";
import { TakeBack } from "../parts/TakeBack";

type Props = Pick<PageProps, "actions" | "turn" | "shown" | "busy" | "run">;

/** The goals that were last written from here, and the way back; nothing where there are none. */
export function LastGoals({ actions, turn, shown, busy, run }: Props) {
  const reading = useReading(
    useCallback(async () => (await actions.goals()).lastGoals(), [actions]),
    { turn, messageOf: actions.messageOf, shown },
  );
  const last = reading.kind === "ready" ? reading.content : null;
  if (last === null) return null;
  return (
    <TakeBack
      last={last}
      words={{
        last: goalsText.lastWriting(last.goals.length, last.contract.name),
        takeBack: goalsText.takeBack,
        ask: goalsText.takeBackAsk(last.goals.length),
        yes: goalsText.takeBackYes,
        applying: goalsText.saving,
        no: goalsText.takeBackNo,
      }}
      busy={busy}
      run={run}
      apply={async () => {
        const { removed, left } = await (await actions.goals()).takeBackGoals();
        return { told: goalsText.takenBack(removed, left) };
      }}
    />
  );
}

import type { LastFollowUp } from "../../app/followUp/lastFollowUp";
import type { FollowUpTakenBack } from "../../app/followUp/writeFollowUp";
import { followUpText } from "../../text/spoken/followUp";
import type { Run } from "../paneActions";
import { TakeBack } from "../parts/TakeBack";
import { leftWords } from "./work";

type Props = { last: LastFollowUp; busy: boolean; run: Run; takeBack: () => Promise<FollowUpTakenBack> };

/** What was last saved from here, and the way back. */
export function LastSaved({ last, busy, run, takeBack }: Props) {
  const counts = { remarks: last.remarks.length, figures: last.figures.length, plans: last.plans.length };
  return (
    <TakeBack
      last={last}
      words={{
        last: followUpText.last(counts),
        takeBack: followUpText.takeBack,
        ask: followUpText.takeBackAsk(counts),
        yes: followUpText.takeBackYes,
        applying: followUpText.saving,
        no: followUpText.keep,
      }}
      busy={busy}
      run={run}
      apply={async () => {
        const { back, left } = await takeBack();
        return { told: followUpText.takenBack(back, leftWords(left)) };
      }}
    />
  );
}

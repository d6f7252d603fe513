import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowUpJobs } from "../../app/followUp/followUpJobs";
import type { FoundCorrection } from "../../app/status/yearPart";
import { correctionLine } from "../../report/correctionText";
import { closingText } from "../../text/spoken/followUp";
import { TextField } from "../fields/TextField";
import { useAgreement } from "../frame/useAgreement";
import type { Run } from "../paneActions";
import { Agree } from "../parts/Agree";
import type { Signing } from "./signing";
import { useSection } from "./useSection";

type Props = { corrections: readonly FoundCorrection[]; jobs: FollowUpJobs; busy: boolean; run: Run } & Signing;

/** *Efterfølgende rettelser*: what closed statuses say and the tables do not by now, with the reason where one is. */
export function Corrections({ corrections, jobs, busy, run, by, setBy }: Props) {
  const section = useSection();
  const [reason, setReason] = useState("");
  const agreement = useAgreement<FoundCorrection>(useState<FoundCorrection | null>(null), run, "outdated");
  if (corrections.length === 0) return null;
  const write = (): void =>
    agreement.agree(async (correction) => {
      await jobs.writeReason({ correction, reason, by });
      setReason("");
      return { told: closingText.reasonWritten };
    });
  return (
    <section aria-label={closingText.corrections(corrections.length)}>
      <h2 className={section.heading}>{closingText.corrections(corrections.length)}</h2>
      <ul className={section.list}>
        {corrections.map((correction, index) => (
          <li key={index} className={section.tallItem}>
            <span className={section.quiet}>{closingText.of(correction.contract, correction.asOf)}</span>
            <span lang="da">{correctionLine(correction)}</span>
            {correction.reason === null ? (
              agreement.plan !== correction && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={closingText.giveReasonTo(correctionLine(correction))}
                  onClick={() => agreement.ask(correction)}
                >
                  {closingText.giveReason}
                </Button>
              )
            ) : (
              <span>
                {closingText.because(correction.reason.reason, correction.reason.decidedBy, correction.reason.decided)}
              </span>
            )}
            {agreement.plan === correction && (
              <Agree
                question={closingText.reasonAsk}
                agree={{
                  label: agreement.applying ? closingText.writing : closingText.reasonYes,
                  run: write,
                  unable:
                    reason.trim() === ""
                      ? { text: closingText.reasonWanted }
                      : by.trim() === ""
                        ? { text: closingText.byWanted }
                        : null,
                }}
                cancel={{ label: closingText.cancel, run: agreement.cancel }}
                busy={busy}
              >
                <TextField label={closingText.reason} value={reason} change={setReason} />
                <TextField label={closingText.reasonBy} value={by} change={setBy} />
              </Agree>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

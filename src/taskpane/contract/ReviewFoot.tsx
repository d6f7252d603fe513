import { useState } from "react";
import { goalNr } from "../../domain/goal";
import { contractText } from "../../text/spoken/contract";
import { Agree } from "../parts/Agree";
import { Foot } from "../parts/Foot";
import { WhyNot, type Reason } from "../parts/WhyNot";
import { countGoals, type Draft } from "./draft";

type Props = {
  /** How many rows are under review. */
  all: number;
  /** The drafts that are accepted and can be written. */
  ready: readonly Draft[];
  faulty: readonly { draft: Draft; text: string }[];
  /** What the contract itself lacks, and in which field. */
  missing: { field: string; text: string } | null;
  withoutTables: boolean;
  isTouched: boolean;
  busy: boolean;
  writing: boolean;
  write: (ready: readonly Draft[]) => void;
  discard: () => void;
  goToField: (field: string) => void;
  goToGoal: (draft: Draft) => void;
};

/** What a review ends in: what can be written, what cannot and where it is corrected, and the way out of the review. */
export function ReviewFoot({ all, ready, faulty, missing, withoutTables, isTouched, busy, ...act }: Props) {
  const [asked, setAsked] = useState(false);
  const [first, ...others] = faulty;
  const faultyFirst: Reason | null = first
    ? {
        text: [
          contractText.faulty(goalNr(first.draft.goal), first.text, others.length),
          ...(ready.length > 0 ? [contractText.leftOut] : []),
        ].join(" "),
        link: { label: contractText.goToGoal, run: () => act.goToGoal(first.draft) },
      }
    : null;
  const lacking = missing && {
    text: missing.text,
    link: { label: contractText.goToField, run: () => act.goToField(missing.field) },
  };
  const reason = lacking ?? (ready.length > 0 ? null : (faultyFirst ?? { text: contractText.writeNone }));
  if (asked)
    return (
      <Foot>
        <Agree
          question={contractText.discardAsk(all)}
          agree={{
            label: contractText.discard,
            run: () => {
              setAsked(false);
              act.discard();
            },
          }}
          cancel={{ label: contractText.keep, run: () => setAsked(false) }}
          busy={busy}
          isLoss
        />
      </Foot>
    );
  return (
    <Foot>
      <Agree
        agree={{
          label: act.writing ? contractText.writing : contractText.write(countGoals(ready.map(({ goal }) => goal))),
          run: () => act.write(ready),
          unable: reason,
        }}
        cancel={{ label: contractText.again, run: () => (isTouched ? setAsked(true) : act.discard()) }}
        busy={busy}
        note={ready.length === 0 && faulty.length === 0 ? null : contractText.ready(ready.length, all)}
      />
      {withoutTables && <span>{contractText.tablesFirst}</span>}
      {faultyFirst !== null && faultyFirst !== reason && <WhyNot {...faultyFirst} />}
    </Foot>
  );
}

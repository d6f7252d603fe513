import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowUpJobs } from "../../app/followUp/followUpJobs";
import type { Agreement } from "../../app/year/amendGoal";
import { goalId, goalNr } from "../../domain/goal";
import { addDays, type CalendarDate } from "../../domain/calendarDate";
import type { AmendmentKind } from "../../domain/amendment";
import type { EditedGoal } from "../../domain/year/editedGoals";
import { amendedLine } from "../../report/correctionText";
import { closingText, editedText } from "../../text/spoken/followUp";
import { amendText } from "../../text/spoken/goals";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import { useAgreement } from "../frame/useAgreement";
import type { Run } from "../paneActions";
import { Agree } from "../parts/Agree";
import type { Signing } from "./signing";
import { useSection } from "./useSection";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    width: "100%",
  },
  wide: { gridColumn: "1 / -1" },
});

const KINDS: readonly AmendmentKind[] = ["correction", "adjustment", "renegotiation"];

type Props = {
  edited: readonly EditedGoal[];
  jobs: Pick<FollowUpJobs, "answerEdit">;
  today: CalendarDate;
  busy: boolean;
  run: Run;
} & Signing;

/** What is being answered, and the days as they are typed: `…Typed` is what stands in a field and is no date. */
type Answering = {
  id: string;
  kind: AmendmentKind;
  reason: string;
  from: CalendarDate | null;
  fromTyped: string | null;
  decided: CalendarDate | null;
  decidedTyped: string | null;
};

/** Goals that were edited straight in Mål after a status was closed, each with the question of what that was. */
export function EditedGoals({ edited, jobs, today, busy, run, by, setBy }: Props) {
  const [section, styles] = [useSection(), useStyles()];
  const agreement = useAgreement<Answering>(useState<Answering | null>(null), run, "outdated");
  const { plan: answering } = agreement;
  if (edited.length === 0) return null;
  const answer = (own: EditedGoal): void =>
    agreement.agree(async (plan) => {
      const ready = readAnswer(plan, by);
      if (typeof ready === "string") return { told: null, left: (now) => now };
      await jobs.answerEdit({ edited: own, agreement: ready });
      return { told: amendText.saved[plan.kind] };
    });
  return (
    <section aria-label={editedText.heading(edited.length)}>
      <h2 className={section.heading}>{editedText.heading(edited.length)}</h2>
      <p className={section.words}>{editedText.help}</p>
      <ul className={section.list}>
        {edited.map((own) => {
          const { goal, edits, closedAt } = own;
          const id = goalId(goal);
          const name = editedText.of(goal.contract, goalNr(goal), closedAt);
          return (
            <li key={id} className={section.tallItem}>
              <span className={section.quiet}>{name}</span>
              {edits.map((edit) => (
                <span key={edit.field} lang="da">
                  {amendedLine(edit)}
                </span>
              ))}
              <div className={styles.buttons} role="group" aria-label={editedText.ask(goalNr(goal))}>
                {KINDS.map((kind) => (
                  <Button
                    key={kind}
                    size="small"
                    disabledFocusable={busy}
                    aria-pressed={answering?.id === id && answering.kind === kind}
                    onClick={() => agreement.ask(begun(answering, own, kind, today))}
                  >
                    {editedText.kinds[kind]}
                  </Button>
                ))}
              </div>
              {answering?.id === id && (
                <Asked
                  answering={answering}
                  closedAt={closedAt}
                  change={agreement.ask}
                  by={by}
                  setBy={setBy}
                  busy={busy}
                  applying={agreement.applying}
                  agree={() => answer(own)}
                  cancel={agreement.cancel}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was typed for a goal stays while another kind is chosen. */
function begun(
  last: Answering | null,
  { goal, closedAt }: EditedGoal,
  kind: AmendmentKind,
  today: CalendarDate,
): Answering {
  const id = goalId(goal);
  if (last?.id === id) return { ...last, kind };
  const [from, decided] = [addDays(closedAt, 1), today];
  return { id, kind, reason: "", from, fromTyped: null, decided, decidedTyped: null };
}

/** The answer as it can be written, or the sentence of the first thing that it lacks. */
function readAnswer({ kind, reason, from, decided }: Answering, by: string): Agreement | string {
  if (kind !== "correction" && from === null) return amendText.fromWanted;
  if (reason.trim() === "") return amendText.reasonWanted;
  if (by.trim() === "") return kind === "correction" ? closingText.byWanted : amendText.decidedByWanted;
  if (decided === null) return amendText.decidedWanted;
  return { kind, from: from ?? decided, reason, decidedBy: by, decided };
}

type AskedProps = {
  answering: Answering;
  closedAt: CalendarDate;
  change: (answering: Answering) => void;
  busy: boolean;
  applying: boolean;
  agree: () => void;
  cancel: () => void;
} & Signing;

function Asked({ answering, closedAt, change, by, setBy, busy, applying, agree, cancel }: AskedProps) {
  const styles = useStyles();
  const { kind, reason, from, fromTyped, decided, decidedTyped } = answering;
  const ready = readAnswer(answering, by);
  const isEarly = kind !== "correction" && from !== null && from <= closedAt;
  const lacks = isEarly ? editedText.tooEarly(closedAt) : typeof ready === "string" ? ready : null;
  return (
    <Agree
      question={kind === "correction" ? closingText.reasonAsk : amendText.helpOf[kind]}
      agree={{
        label: applying ? closingText.writing : editedText.write[kind],
        run: agree,
        unable: lacks === null ? null : { text: lacks },
      }}
      cancel={{ label: closingText.cancel, run: cancel }}
      busy={busy}
    >
      <div className={styles.fields}>
        {kind !== "correction" && (
          <>
            <DateField
              label={amendText.from}
              value={from}
              typed={fromTyped ?? undefined}
              change={(next, wrong) => change({ ...answering, from: next, fromTyped: wrong })}
            />
            <DateField
              label={amendText.decided}
              value={decided}
              typed={decidedTyped ?? undefined}
              change={(next, wrong) => change({ ...answering, decided: next, decidedTyped: wrong })}
            />
          </>
        )}
        <div className={styles.wide}>
          <TextField
            label={kind === "correction" ? closingText.reasonBy : amendText.decidedBy}
            value={by}
            change={setBy}
          />
        </div>
        <Field className={styles.wide} label={amendText.reason}>
          <Textarea
            lang="da"
            value={reason}
            onChange={(_event, { value }) => change({ ...answering, reason: value })}
          />
        </Field>
      </div>
    </Agree>
  );
}

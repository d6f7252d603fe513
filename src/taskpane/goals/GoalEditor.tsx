import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { GoalEditOutcome } from "../../app/goals/editGoal";
import { contractText } from "../../text/spoken/contract";
import { goalsText } from "../../text/spoken/goals";
import { GoalForm } from "./GoalForm";
import { isWritable } from "./goalFaults";
import { nameOf, type GoalDraft, type GoalSurroundings } from "./goalDraft";
import type { OpenForm } from "./useGoalForms";
import { Foot } from "../parts/Foot";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  ask: { flex: "1 1 100%", margin: 0, overflowWrap: "anywhere" },
});

type Props = {
  form: OpenForm;
  surroundings: GoalSurroundings;
  contracts: readonly string[];
  asked: Extract<GoalEditOutcome, { kind: "asks" }> | null;
  busy: boolean;
  change: (draft: GoalDraft) => void;
  save: (agreed: boolean) => void;
  cancel: () => void;
};

/** The form of one goal, new or of the workbook, with what is asked before it is written. */
export function GoalEditor({
  form: { before, draft },
  surroundings,
  contracts,
  asked,
  busy,
  change,
  save,
  cancel,
}: Props) {
  const styles = useStyles();
  const { goal } = draft;
  const [named, setNamed] = useState(before === null && !contracts.includes(goal.contract));
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => question.current?.focus(), [asked]);
  const set = (contract: string): void => change({ ...draft, goal: { ...goal, contract } });
  const isUnchanged = before !== null && JSON.stringify(before) === JSON.stringify(goal);
  const stop = !isWritable(draft, surroundings.period)
    ? goalsText.mendFields
    : goal.nr.trim() === ""
      ? goalsText.nrMissing
      : goal.contract.trim() === ""
        ? goalsText.nameMissing
        : isUnchanged
          ? goalsText.unchanged
          : null;
  return (
    <section className={styles.editor}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {before === null ? goalsText.new : `${goalsText.goal(nameOf(before))}, ${before.contract}`}
      </h2>
      {before === null && contracts.length > 0 && (
        <Field label={goalsText.contract}>
          <Select
            value={named ? "" : goal.contract}
            onChange={(_event, { value }) => {
              setNamed(value === "");
              set(value);
            }}
          >
            {contracts.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            <option value="">{goalsText.newContract}</option>
          </Select>
        </Field>
      )}
      {before === null && named && (
        <Field label={goalsText.contractName} hint={contractText.contractNameHelp}>
          <Input value={goal.contract} onChange={(_event, { value }) => set(value)} />
        </Field>
      )}
      <GoalForm
        draft={draft}
        surroundings={surroundings}
        {...(before !== null && goal.nr.trim() === "" ? { nrError: goalsText.nrMissing } : {})}
        change={change}
      />
      <Foot>
        {asked && (
          <p className={styles.ask} ref={question} tabIndex={-1}>
            {[
              ...(asked.following.length === 0
                ? []
                : [
                    goalsText.askFollowing(
                      goalsText.and(asked.following.map(({ table, rows }) => goalsText.rows(table, rows))),
                      nameOf(goal),
                    ),
                  ]),
              ...(asked.formulas.length === 0
                ? []
                : [
                    goalsText.askFormulas(
                      asked.formulas.map(({ table, row, header }) => goalsText.cell(table, row, header)),
                    ),
                  ]),
            ].join(" ")}
          </p>
        )}
        <Button appearance="primary" disabledFocusable={busy || stop !== null} onClick={() => save(asked !== null)}>
          {busy ? goalsText.saving : asked ? goalsText.agree : goalsText.save}
        </Button>
        <Button disabledFocusable={busy} onClick={cancel}>
          {goalsText.cancel}
        </Button>
        {stop !== null && <span>{stop}</span>}
      </Foot>
    </section>
  );
}

import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState, type ComponentProps } from "react";
import { goalNr } from "../../domain/goal";
import type { Proposal } from "../../app/contracts/proposeGoals";
import type { GoalEditOutcome } from "../../app/goals/editGoal";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { contractText } from "../../text/spoken/contract";
import { goalsText } from "../../text/spoken/goals";
import type { ContractDates, ContractDatesFault } from "../fields/contractDates";
import { GoalForm } from "./GoalForm";
import { focusField } from "./GoalField";
import { draftFaults } from "./goalFaults";
import { NewContract } from "./NewContract";
import type { GoalDraft, GoalSurroundings } from "./goalDraft";
import type { OpenForm } from "./useGoalForms";
import { Agree } from "../parts/Agree";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { Foot } from "../parts/Foot";

/** Asked in a contract with a closed status alone. */
const Amending = lazy(async () => ({
  default: (await import(/* webpackChunkName: "amending" */ "./Amending")).Amending,
}));

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
});

/** What is asked before a goal is written: rows of other tables that follow it, formulas that go. */
export type GoalQuestion = Extract<GoalEditOutcome, { kind: "asks" }>;

type Props = {
  form: OpenForm;
  surroundings: GoalSurroundings;
  contracts: readonly string[];
  /** The period of the goal's contract where the workbook has it. */
  listed: ContractPeriod | null;
  datesFault: ContractDatesFault | null;
  changeDates: (dates: ContractDates) => void;
  asked: GoalQuestion | null;
  /** What is asked of an edit in a contract with a closed status; null while it is not asked. */
  amendment: Omit<ComponentProps<typeof Amending>, "period" | "busy" | "saving"> | null;
  propose: (text: string) => Promise<Proposal>;
  busy: boolean;
  saving: boolean;
  change: (draft: GoalDraft) => void;
  save: () => void;
  agree: () => void;
  cancel: () => void;
};

/** The form of one goal, new or of the workbook, with what is asked before it is written. */
export function GoalEditor({
  form: { before, draft, dates },
  surroundings,
  contracts,
  listed,
  datesFault,
  changeDates,
  asked,
  amendment,
  propose,
  busy,
  saving,
  change,
  save,
  agree,
  cancel,
}: Props) {
  const styles = useStyles();
  const { goal } = draft;
  const [named, setNamed] = useState(before === null && !contracts.includes(goal.contract));
  const heading = useRef<HTMLHeadingElement>(null);
  // A form that opens with a question has its focus there.
  const opensAsking = useRef(asked !== null);
  useEffect(() => {
    if (!opensAsking.current) heading.current?.focus();
  }, []);
  const set = (contract: string): void => change({ ...draft, goal: { ...goal, contract } });
  const isUnchanged = before !== null && JSON.stringify(before) === JSON.stringify(goal);
  const section = useRef<HTMLElement>(null);
  const [fault] = [
    ...draftFaults(draft, surroundings.period),
    ...(before === null && goal.form === null
      ? [{ field: "form", text: `${contractText.field.form}: ${goalsText.formWanted}` }]
      : []),
    ...(goal.nr.trim() === "" ? [{ field: "nr", text: `${contractText.field.nr}: ${goalsText.nrMissing}` }] : []),
    ...(goal.contract.trim() === ""
      ? [{ field: "contract", text: `${goalsText.contractName}: ${goalsText.nameMissing}` }]
      : []),
    ...(datesFault === null ? [] : [datesFault]),
  ];
  return (
    <section className={styles.editor} ref={section}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {before === null ? goalsText.new : `${goalsText.goal(goalNr(before))}, ${before.contract}`}
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
        <NewContract
          name={goal.contract}
          rename={set}
          dates={dates}
          changeDates={changeDates}
          fault={datesFault}
          listed={listed}
        />
      )}
      <GoalForm
        draft={draft}
        surroundings={surroundings}
        propose={before === null ? propose : undefined}
        {...(before !== null && goal.nr.trim() === "" ? { nrError: goalsText.nrMissing } : {})}
        change={change}
      />
      {amendment ? (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Amending {...amendment} period={surroundings.period} busy={busy} saving={saving} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Foot>
          <Agree
            question={asked && questionText(asked, goalNr(goal))}
            agree={{
              label: saving ? goalsText.saving : asked ? goalsText.agree : goalsText.save,
              run: asked ? agree : save,
              unable: fault
                ? {
                    text: fault.text,
                    link: { label: contractText.goToField, run: () => focusField(section.current, fault.field) },
                  }
                : isUnchanged
                  ? { text: goalsText.unchanged }
                  : null,
            }}
            cancel={{ label: goalsText.cancel, run: cancel }}
            busy={busy}
          />
        </Foot>
      )}
    </section>
  );
}

function questionText({ following, formulas }: GoalQuestion, nr: string): string {
  const rows = following.map(({ table, rows: count }) => goalsText.rows(table, count));
  const cells = formulas.map(({ table, row, header }) => goalsText.cell(table, row, header));
  return [
    ...(rows.length === 0 ? [] : [goalsText.askFollowing(goalsText.and(rows), nr)]),
    ...(cells.length === 0 ? [] : [goalsText.askFormulas(cells)]),
  ].join(" ");
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Proposal, ProposedGoal } from "../../app/contracts/proposeGoals";
import type { Goal } from "../../domain/goal";
import { contractText } from "../../text/spoken/contract";
import { goalsText } from "../../text/spoken/goals";
import { formatDate, formatNumber } from "../../text/spoken/numbers";
import { aggregations, changeKinds, goalForms } from "../../text/spoken/terms";
import type { GoalDraft } from "./goalDraft";

const useStyles = makeStyles({
  box: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** How long nothing more is typed before a sentence is read, in milliseconds. */
const PAUSE = 500;
/** Shorter texts are no sentence yet. */
const SHORTEST = 12;

/** The fields that a sentence can tell, in the order of the form. */
const FIELDS = [
  "form",
  "target",
  "targetUpper",
  "unit",
  "baseline",
  "change",
  "changeKind",
  "aggregation",
  "deadline",
] as const;
type Told = (typeof FIELDS)[number];

type Props = { draft: GoalDraft; propose: (text: string) => Promise<Proposal>; change: (draft: GoalDraft) => void };

/** What the reader of contracts reads in a goal's own sentence: each field a proposal, taken one by one or all. */
export function Proposals({ draft, propose, change }: Props) {
  const styles = useStyles();
  const [found, setFound] = useState<readonly ProposedGoal[]>([]);
  const [read = null] = found;
  const { text, contract } = draft.goal;
  useEffect(() => {
    let isWanted = true;
    const show = (goals: readonly ProposedGoal[]): void => {
      if (isWanted) setFound(goals);
    };
    const sentence = text.replace(/\s+/g, " ").trim();
    const timer = setTimeout(() => {
      if (sentence.length < SHORTEST) return show([]);
      // As a contract of one goal, under the contract's name: the year of a deadline comes from there. Where the reader
      // cannot be fetched, the fields are filled in by hand.
      propose(`Resultatkontrakt for ${contract}\n\n1. ${sentence}`).then(
        ({ goals }) => show(goals),
        () => show([]),
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, contract, propose]);
  const told = read === null ? [] : FIELDS.filter((field) => isNews(draft, read.goal, field));
  if (read === null || told.length === 0) return null;
  const isAssumed = read.doubts.some(({ code }) => code === "aggregationAssumed");
  const take = (fields: readonly Told[]): void =>
    change({
      goal: { ...draft.goal, ...Object.fromEntries(fields.map((field) => [field, read.goal[field]])) },
      typed: Object.fromEntries(Object.entries(draft.typed).filter(([field]) => !fields.some((own) => own === field))),
    });
  return (
    <section className={styles.box} aria-label={goalsText.proposals}>
      <p className={styles.words} role="status">
        {goalsText.proposalsRead(told.length)}
        {found.length > 1 && ` ${goalsText.proposalsFirst(found.length)}`}
      </p>
      <ul className={styles.list}>
        {told.map((field) => (
          <li key={field}>
            <Button size="small" onClick={() => take([field])}>
              {goalsText.useProposal(
                contractText.field[field],
                `${valueWords(read.goal, field)}${field === "aggregation" && isAssumed ? ` ${goalsText.assumed}` : ""}`,
              )}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" appearance="primary" onClick={() => take(told)}>
        {goalsText.useProposals}
      </Button>
    </section>
  );
}

/** Whether the sentence tells something that the field does not say. */
function isNews({ goal, typed }: GoalDraft, read: Goal, field: Told): boolean {
  if (read[field] === null || read[field] === "") return false;
  const isFigure = field !== "form" && field !== "deadline";
  if (read.form === "milestone" && isFigure) return false;
  return goal[field] !== read[field] || Object.keys(typed).includes(field);
}

function valueWords(goal: Goal, field: Told): string {
  const value = goal[field];
  if (typeof value === "number") return formatNumber(value, 4);
  if (field === "form" && goal.form) return goalForms[goal.form];
  if (field === "aggregation") return aggregations[goal.aggregation];
  if (field === "changeKind" && goal.changeKind) return changeKinds[goal.changeKind];
  if (field === "deadline" && goal.deadline) return formatDate(goal.deadline);
  return value ?? "";
}

import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import { usualRetirement } from "../../domain/knownPeriod";
import { goalId, goalNr, type Goal } from "../../domain/goal";
import { goalsText } from "../../text/spoken/goals";
import type { Agreement } from "../frame/useAgreement";
import type { GoalRemoval } from "../../app/goals/removeGoal";
import type { Run } from "../paneActions";
import { GoalRow } from "./GoalRow";
import type { Retirement } from "./RetireGoal";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus": { outline: "none" },
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  goals: { listStyleType: "none", margin: 0, padding: 0 },
  all: { alignSelf: "flex-start" },
});

/** How many goals are shown until all are asked for. */
const FIRST = 30;

type Props = {
  book: ContractBook;
  today: CalendarDate;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The contract whose goals are listed: null is all of them, undefined the first. */
  listed: string | null | undefined;
  list: (contract: string | null) => void;
  busy: boolean;
  unfinished: (goal: Goal) => boolean;
  add: (contract: string) => void;
  edit: (goal: Goal) => void;
  /** The goal that is about to be retired. */
  retirement: Pick<Agreement<Retirement>, "plan" | "ask" | "cancel">;
  retire: () => void;
  reinstate: (goal: Goal) => void;
  run: Run;
  remove: (goal: Goal, agreed: boolean) => Promise<GoalRemoval>;
};

/** The workbook's goals, contract by contract, to be found, edited and retired; retired ones come last. */
export function GoalList({
  book,
  today,
  heading,
  listed,
  list,
  busy,
  unfinished,
  add,
  edit,
  retirement,
  run,
  remove,
  ...act
}: Props) {
  const styles = useStyles();
  const { plan, ask, cancel } = retirement;
  const names = [
    ...new Set([...book.contracts.map(({ name }) => name), ...book.goals.map(({ contract }) => contract)]),
  ];
  const chosen = listed === undefined ? (names[0] ?? null) : listed;
  const [sought, setSought] = useState("");
  const [all, setAll] = useState(false);
  const contract = chosen !== null && names.includes(chosen) ? chosen : null;
  const own = book.goals.filter((goal) => contract === null || goal.contract === contract);
  const found = own
    .filter((goal) => matches(goal, sought))
    .sort((a, b) => Number(a.retired !== null) - Number(b.retired !== null));
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <section className={styles.page} aria-label={goalsText.heading}>
      <div className={styles.head}>
        <h2 className={styles.heading} ref={heading} tabIndex={-1}>
          {goalsText.heading}
        </h2>
        <Button size="small" onClick={() => add(contract ?? names[0] ?? "")}>
          {goalsText.new}
        </Button>
      </div>
      <div className={styles.choices}>
        {names.length > 1 && (
          <Field label={goalsText.contract}>
            <Select value={contract ?? ""} onChange={(_event, { value }) => list(value === "" ? null : value)}>
              <option value="">{goalsText.allContracts}</option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={goalsText.search}>
          <Input type="search" value={sought} onChange={(_event, { value }) => setSought(value)} />
        </Field>
      </div>
      <p className={styles.quiet} role="status">
        {found.length === 0 && own.length > 0 ? goalsText.none : goalsText.shown(count(found), count(own))}
      </p>
      <ul className={styles.goals}>
        {shown
          .map((goal) => ({ goal, period: book.contracts.find(({ name }) => name === goal.contract)?.period }))
          .map(({ goal, period }) => (
            <GoalRow
              key={goalId(goal)}
              goal={goal}
              contract={contract === null ? goal.contract : null}
              unfinished={unfinished(goal)}
              busy={busy}
              period={period}
              edit={() => edit(goal)}
              retirement={plan !== null && goalId(plan.goal) === goalId(goal) ? plan : null}
              ask={ask}
              askFirst={() => ask({ goal, day: usualRetirement(period ?? null, today), typed: null })}
              cancel={cancel}
              retire={act.retire}
              reinstate={() => act.reinstate(goal)}
              run={run}
              remove={remove}
            />
          ))}
      </ul>
      {shown.length < found.length && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {goalsText.showAll(found.length)}
        </Button>
      )}
    </section>
  );
}

/** How many goals stand in a list; a goal with parts is one, as on the sheet. */
const count = (goals: readonly Goal[]): number =>
  new Set(goals.map(({ contract, nr }) => JSON.stringify([contract, nr]))).size;

/** Every word that is sought stands somewhere in the goal. */
function matches(goal: Goal, sought: string): boolean {
  const told = [goalNr(goal), goal.text, goal.focusArea, goal.source, goal.responsible].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => told.includes(word));
}

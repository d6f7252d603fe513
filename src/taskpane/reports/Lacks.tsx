import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportLacks } from "../../app/reports/reportLacks";
import { goalId, goalNr } from "../../domain/goal";
import { groupBy } from "../../domain/groupBy";
import { periodName } from "../../text/spoken/periodName";
import { reportsText as text } from "../../text/spoken/reportsPage";
import { FoldingGroup } from "../parts/FoldingGroup";

const useStyles = makeStyles({
  words: { margin: 0 },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  button: { marginTop: tokens.spacingVerticalS },
});

/** How many lines are shown before more are asked for. */
const SHOWN = 20;

type Props = {
  lacks: ReportLacks;
  /** What the template lacks or has too much of. */
  notes: readonly string[];
  /** Leads to what is owed; null where that is in other workbooks. */
  toFollowUp: (() => void) | null;
  /** The name of its region where the page shows another report as well. */
  name?: string;
};

/** What a report lacks, line by line, before it is made. */
export function Lacks({ lacks, notes, toFollowUp, name = text.lacks }: Props) {
  const styles = useStyles();
  const lines = linesOf(lacks, notes);
  if (lines.length === 0)
    return (
      <p className={styles.words} role="status">
        {text.lacksNothing}
      </p>
    );
  const isOwed = lacks.remarks.length + lacks.figures.length + lacks.plans.length > 0;
  return (
    <div>
      <FoldingGroup
        name={name}
        heading={text.lacks}
        items={lines.map((words, place) => ({ words, place }))}
        shown={SHOWN}
        more={text.more}
        isOpen
        item={({ words, place }) => (
          <li key={place} className={styles.line}>
            {words}
          </li>
        )}
      >
        <p className={styles.words}>{text.madeAnyway}</p>
      </FoldingGroup>
      {isOwed && toFollowUp !== null && (
        <Button size="small" className={styles.button} onClick={toFollowUp}>
          {text.toFollowUp}
        </Button>
      )}
    </div>
  );
}

function linesOf({ notOver, open, remarks, figures, plans }: ReportLacks, notes: readonly string[]): string[] {
  const byGoal = [...groupBy(figures, goalId).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ first, periods: [first, ...rest].map(({ period }) => periodName(period)) }],
  );
  return [
    ...notes,
    ...notOver.map(({ kind, contracts, asOf, end }) => text.notOver[kind](contracts, asOf, end)),
    ...open.map(({ contract, asOf }) => text.open(contract, asOf)),
    ...[...groupBy(remarks, ({ contract }) => contract)].map(([contract, own]) =>
      text.remarksLack(contract, own.map(goalNr)),
    ),
    ...byGoal.map(({ first, periods }) => text.figureLacks(goalNr(first), first.contract, periods)),
    ...plans.map((own) => text.planLacks(goalNr(own), own.contract, own.plan.action, own.deadline)),
  ];
}

import { Button, Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportPageJobs } from "../../app/reports/reportPageJobs";
import type { CalendarDate } from "../../domain/calendarDate";
import { reportsText } from "../../text/spoken/reportsPage";
import type { Run } from "../paneActions";
import { FoldingGroup } from "../parts/FoldingGroup";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  button: { marginTop: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: "anywhere" },
  goal: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  change: { paddingLeft: tokens.spacingHorizontalM },
});

/** How many lines are shown before more are asked for. */
const SHOWN = 60;

type Dates = readonly [before: CalendarDate | null, after: CalendarDate | null];
type Props = { closed: readonly CalendarDate[]; compare: ReportPageJobs["compare"]; busy: boolean; run: Run };

/** What differs between two statuses of the workbook, of which one at least is closed. */
export function Compare({ closed, compare, busy, run }: Props) {
  const styles = useStyles();
  const [dates, setDates] = useState<Dates>([closed[0] ?? null, null]);
  const [lines, setLines] = useState<readonly string[]>([]);
  const choose = (next: Dates): void => {
    setDates(next);
    setLines([]);
  };
  const find = (): void =>
    void run(async () => {
      setLines(await compare(dates));
      return null;
    });
  const isSame = dates[0] === dates[1];
  return (
    <FoldingGroup
      name={reportsText.compare}
      heading={reportsText.compare}
      items={lines.map((words, place) => ({ words, place }))}
      shown={SHOWN}
      more={reportsText.more}
      isOpen={false}
      item={({ words, place }) => (
        <li
          key={place}
          lang="da"
          className={mergeClasses(styles.line, words.startsWith(" ") ? styles.change : styles.goal)}
        >
          {words.trim()}
        </li>
      )}
    >
      <div className={styles.choices}>
        <DateOf
          label={reportsText.before}
          closed={closed}
          date={dates[0]}
          choose={(date) => choose([date, dates[1]])}
        />
        <DateOf label={reportsText.after} closed={closed} date={dates[1]} choose={(date) => choose([dates[0], date])} />
      </div>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy || isSame}
        {...(isSame && { "aria-describedby": "reports-same" })}
        onClick={find}
      >
        {reportsText.findDifferences}
      </Button>
      {isSame && <p id="reports-same">{reportsText.sameDate}</p>}
    </FoldingGroup>
  );
}

type DateProps = {
  label: string;
  closed: readonly CalendarDate[];
  date: CalendarDate | null;
  choose: (date: CalendarDate | null) => void;
};

function DateOf({ label, closed, date, choose }: DateProps) {
  return (
    <Field label={label}>
      <Select value={date ?? ""} onChange={(_event, { value }) => choose(closed.find((own) => own === value) ?? null)}>
        <option value="">{reportsText.ownDates}</option>
        {closed.map((own) => (
          <option key={own} value={own}>
            {reportsText.closedDate(own)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

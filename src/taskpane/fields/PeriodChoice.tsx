import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { dateOf } from "../../domain/calendarDate";
import { comparePeriods, periodId, type Period } from "../../domain/period";
import { isRegular, periodAt, periodsWithin, REGULAR_KINDS, type RegularKind } from "../../domain/regularPeriod";
import { periodName } from "../../text/spoken/periodName";
import { measurementText } from "../../text/spoken/measurements";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(8rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

type Props = { period: Period; years: readonly number[]; choose: (period: Period) => void };

/** Which period figures are collected for, in any length and in the years of the contracts. */
export function PeriodChoice({ period, years, choose }: Props) {
  const styles = useStyles();
  const kind = isRegular(period.kind) ? period.kind : "month";
  const all = years
    .flatMap((year) => periodsWithin(kind, { start: dateOf(year, 1, 1), end: dateOf(year, 12, 31) }))
    .sort(comparePeriods);
  return (
    <div className={styles.choices}>
      <Field label={measurementText.kind}>
        <Select value={kind} onChange={(_event, { value }) => choose(periodAt(value as RegularKind, period.end))}>
          {REGULAR_KINDS.map((each) => (
            <option key={each} value={each}>
              {measurementText.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={measurementText.period}>
        <Select
          value={periodId(period)}
          onChange={(_event, { value }) => choose(all.find((each) => periodId(each) === value) ?? period)}
        >
          {all.map((each) => (
            <option key={periodId(each)} value={periodId(each)}>
              {periodName(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { comparePeriods, periodId, wholePeriod, type Period } from "../../domain/period";
import { isRegular, periodAt, periodsWithin, REGULAR_KINDS, type RegularKind } from "../../domain/regularPeriod";
import { periodName } from "../../text/spoken/periodName";
import { measurementText } from "../../text/spoken/measurements";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(10rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

type Props = { period: Period; spans: readonly ContractPeriod[]; choose: (period: Period) => void };

/** Which period figures are collected for, in any length and in the periods of the contracts. */
export function PeriodChoice({ period, spans, choose }: Props) {
  const styles = useStyles();
  const kind = isRegular(period.kind) ? period.kind : "year";
  const all = [
    ...new Map(spans.flatMap((span) => periodsOf(kind, span)).map((each) => [periodId(each), each])).values(),
  ];
  const chooseKind = (next: RegularKind): void => {
    const span = spans.find(({ from, to }) => period.end >= from && period.end <= to);
    const ofSpan = span ? periodsOf(next, span) : [];
    choose(ofSpan.find(({ end }) => end >= period.end) ?? ofSpan.at(-1) ?? periodAt(next, period.end));
  };
  return (
    <div className={styles.choices}>
      <Field label={measurementText.kind}>
        <Select value={kind} onChange={(_event, { value }) => chooseKind(value as RegularKind)}>
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
          {all.sort(comparePeriods).map((each) => (
            <option key={periodId(each)} value={periodId(each)}>
              {periodName(each)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** The periods of a kind that lie wholly in a contract's period; its year is the whole of it. */
function periodsOf(kind: RegularKind, span: ContractPeriod): Period[] {
  if (kind === "year") return [wholePeriod(span)];
  return periodsWithin(kind, { start: span.from, end: span.to }).filter(
    ({ start, end }) => start >= span.from && end <= span.to,
  );
}

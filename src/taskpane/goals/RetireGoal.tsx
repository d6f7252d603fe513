import { makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import { goalsText } from "../../text/spoken/goals";
import { DateField } from "../fields/DateField";
import { Agree } from "../parts/Agree";

const useStyles = makeStyles({
  retire: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

/** A goal that is about to be retired, and from which day; `typed` is what is no day. */
export type Retirement = { goal: Goal; day: CalendarDate | null; typed: string | null };

type Props = {
  retirement: Retirement;
  /** The contract's period, where it is known. */
  period: ContractPeriod | undefined;
  busy: boolean;
  change: (retirement: Retirement) => void;
  retire: () => void;
  cancel: () => void;
};

/** *Lad udgå*: the day that a goal is retired from, agreed to before it is written. */
export function RetireGoal({ retirement, period, busy, change, retire, cancel }: Props) {
  const styles = useStyles();
  const { day, typed } = retirement;
  return (
    <div className={styles.retire}>
      <Agree
        agree={{ label: goalsText.retireNow, run: retire, unable: day === null ? { text: goalsText.dayWanted } : null }}
        cancel={{ label: goalsText.cancel, run: cancel }}
        busy={busy}
      >
        <DateField
          label={goalsText.retireFrom}
          value={day}
          typed={typed ?? undefined}
          hint={goalsText.retireHelp}
          heed={outsidePeriod(day, period)}
          change={(next, invalid) => change({ ...retirement, day: next, typed: invalid })}
        />
      </Agree>
    </div>
  );
}

/** What a day outside the contract's period comes to. */
function outsidePeriod(day: CalendarDate | null, period: ContractPeriod | undefined): string | undefined {
  if (day === null || period === undefined) return undefined;
  if (day < period.from) return goalsText.retiredBefore(period);
  return day > period.to ? goalsText.retiredAfter(period) : undefined;
}

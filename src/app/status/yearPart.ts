import type { CalendarDate } from "../../domain/calendarDate";
import type { Contract, ContractBook } from "../../domain/contract";
import { evaluateBook, type ContractStatus } from "../../domain/evaluateBook";
import type { GoalKey } from "../../domain/goal";
import { DEFAULT_THRESHOLDS } from "../../domain/status";
import type { ActionPlan } from "../../domain/year/actionPlan";
import type { Amendment, Reason } from "../../domain/amendment";
import { closedContract } from "../../domain/year/closedStatus";
import { closedPeriods, periodKey, type ClosedPeriod } from "../../domain/year/closedPeriods";
import type { ClosedGoal } from "../../domain/year/closing";
import { correctionsOf, type Correction } from "../../domain/year/corrections";
import { earlyWarnings, missedWithoutPlan, type EarlyWarning } from "../../domain/year/earlyWarning";
import { editedGoals, type EditedGoal, type ReasonedCorrection } from "../../domain/year/editedGoals";
import { foldedKey, goalsAt } from "../../domain/year/followed";
import { owed, type Owed } from "../../domain/year/owed";
import { explain } from "../../text/sentences/danish/explanation";
import { correctedNames } from "../../text/da/year";
import type { Issue } from "../../sheets/cells/issue";
import { comparable, type SheetTable } from "../../sheets/cells/sheetTable";
import { remarkId, type Remark } from "../../sheets/tables/remarks";
import { readYear, type ReadYear } from "../../sheets/tables/readYear";
import type { Reading } from "../../sheets/tables/schema";
import { closingIssues } from "./closingIssues";

/** A later correction (*efterfølgende rettelse*) as a reading finds it. */
export type FoundCorrection = ReasonedCorrection;

/** All of the follow-up year (*opfølgningsåret*) that a reading finds. */
export type JudgedYear = {
  owed: Owed;
  plans: readonly ActionPlan[];
  amendments: readonly Amendment[];
  /** Every status that is closed, in the order of Lukninger. */
  closed: readonly ClosedPeriod[];
  /** What differs by now from the closed statuses, each named once. */
  corrections: readonly FoundCorrection[];
  /** Goals that were edited straight in Mål since, and are to be asked about. */
  edited: readonly EditedGoal[];
  warnings: readonly EarlyWarning[];
  /** Goals that were missed at two closed statuses and have no action plan. */
  withoutPlan: readonly GoalKey[];
};

/** What the tables of the year make of a reading. */
export type YearPart = {
  book: ContractBook;
  contracts: readonly ContractStatus[];
  /** Every remark as it is shown: of a closed status the one of then. */
  remarks: Map<string, Remark>;
  year: JudgedYear;
  /** The tables of the year as they were read. */
  yearTables: ReadYear;
  issues: readonly Issue[];
  /** A goal of a closed status as it is in Mål now; a goal that is judged now is itself. */
  goalNow: (goal: GoalKey, asOf: CalendarDate) => GoalKey;
};

/** What a reading gives to the tables of the year. */
export type YearMatter = {
  reading: Reading;
  tables: readonly SheetTable[];
  book: ContractBook;
  /** The remarks of Bemærkninger, with those typed on the Status sheet. */
  remarks: ReadonlyMap<string, Remark>;
  asOf: CalendarDate | null;
  today: CalendarDate;
};

/** Judges the contracts with the tables of the year: amendments taken back, closed statuses as they were reported. */
export function yearPart({ reading, tables, book: asRead, remarks, asOf, today }: YearMatter): YearPart {
  const read = readYear(reading, tables);
  const book: ContractBook = { ...asRead, amendments: read.amendments, lastYear: read.lastYear };
  const live = evaluateBook(book, { asOf, today });
  const found = closedPeriods(read.closings, read.history);
  const byKey = new Map(
    found.periods.map((period) => [periodKey(period.closing.contract, period.closing.asOf), period]),
  );
  const contracts = [
    ...live.map((status) => asClosed(status, asOf, byKey)),
    ...found.periods.flatMap((period) => goneContract(period, book, asOf)),
  ];
  const shown = new Map(remarks);
  for (const { rows } of found.periods)
    for (const { goal, asOf: then, remark } of rows) {
      const id = remarkId(goal, then);
      shown.set(id, { ...goal, asOf: then, text: remark, row: remarks.get(id)?.row ?? 0 });
    }
  const remarkOf = (goal: GoalKey, then: CalendarDate): string => remarks.get(remarkId(goal, then))?.text ?? "";
  const goalNow = (goal: GoalKey, then: CalendarDate): GoalKey =>
    byKey.has(periodKey(goal.contract, then))
      ? (goalsAt(book.goals, read.amendments, then).get(foldedKey(goal))?.now ?? goal)
      : goal;
  const contractOf = (name: string): Contract | null =>
    book.contracts.find((contract) => comparable(contract.name) === comparable(name)) ?? null;
  const corrections = found.periods.flatMap(({ closing, rows }) =>
    correctionsOf(rows, { contract: contractOf(closing.contract), book, remarkOf, explain }).map((correction) => ({
      ...correction,
      asOf: closing.asOf,
      reason: reasonOf(correction, closing.asOf, read.reasons),
    })),
  );
  return {
    book,
    contracts,
    remarks: shown,
    goalNow,
    yearTables: read,
    issues: [...read.issues, ...closingIssues(found, book.contracts)],
    year: {
      owed: owed(
        contracts,
        {
          measurements: book.measurements,
          plans: read.plans,
          remarkOf: ({ goal, asOf: at }) => shown.get(remarkId(goal, at))?.text ?? "",
        },
        { asOf },
      ),
      plans: read.plans,
      amendments: read.amendments,
      closed: found.periods,
      corrections,
      edited: editedGoals(corrections, book),
      warnings: earlyWarnings(contracts, lastClosed(contracts, found.periods, book)),
      withoutPlan: book.contracts.flatMap((contract) => unplanned(contract, found.periods, book, read.plans)),
    },
  };
}

/**
 * The contract's status as it was closed, where it is closed at the date that was asked for, whatever its period is
 * now, or at the date that it is judged at.
 */
function asClosed(
  status: ContractStatus,
  asOf: CalendarDate | null,
  byKey: ReadonlyMap<string, ClosedPeriod>,
): ContractStatus {
  const { name } = status.contract;
  const period = (asOf && byKey.get(periodKey(name, asOf))) ?? byKey.get(periodKey(name, status.asOf));
  return (period && closedContract(status.contract, period.rows)) ?? status;
}

/** A closed status of a contract that the workbook has no more, shown at the date that it was closed at. */
function goneContract(
  { closing, rows }: ClosedPeriod,
  book: ContractBook,
  asOf: CalendarDate | null,
): ContractStatus[] {
  const [first] = rows;
  const isThere = book.contracts.some(({ name }) => comparable(name) === comparable(closing.contract));
  if (isThere || first === undefined || closing.asOf !== asOf) return [];
  const contract: Contract = {
    name: closing.contract,
    centre: first.centre,
    period: first.period,
    asOf,
    followUp: null,
    thresholds: DEFAULT_THRESHOLDS,
  };
  return [closedContract(contract, rows) ?? []].flat();
}

function reasonOf(correction: Correction, asOf: CalendarDate, reasons: readonly Reason[]): Reason | null {
  const isOwn = (reason: Reason): boolean =>
    foldedKey(reason) === foldedKey(correction) &&
    reason.asOf === asOf &&
    comparable(reason.field) === comparable(correctedNames[correction.field]);
  return reasons.findLast(isOwn) ?? null;
}

/** The goals of each contract's last closed status before its date, by the keys that they have now. */
function lastClosed(
  contracts: readonly ContractStatus[],
  periods: readonly ClosedPeriod[],
  book: ContractBook,
): Map<string, ClosedGoal> {
  return new Map(
    contracts.flatMap(({ contract, asOf }) => {
      const [last] = ofContract(contract, periods)
        .filter(({ closing }) => closing.asOf < asOf)
        .toReversed();
      return last === undefined ? [] : [...byKeyNow(last, book)];
    }),
  );
}

const ofContract = ({ name }: Contract, periods: readonly ClosedPeriod[]): ClosedPeriod[] =>
  periods
    .filter(({ closing }) => comparable(closing.contract) === comparable(name))
    .sort((a, b) => (a.closing.asOf < b.closing.asOf ? -1 : 1));

/** The goals of a closed status by the keys that they have now. */
function byKeyNow({ closing, rows }: ClosedPeriod, { goals, amendments = [] }: ContractBook): Map<string, ClosedGoal> {
  const now = goalsAt(goals, amendments, closing.asOf);
  return new Map(rows.map((row) => [foldedKey(now.get(foldedKey(row.goal))?.now ?? row.goal), row]));
}

function unplanned(
  contract: Contract,
  periods: readonly ClosedPeriod[],
  book: ContractBook,
  plans: readonly ActionPlan[],
): GoalKey[] {
  const closed = new Map(ofContract(contract, periods).map((period) => [period.closing.asOf, byKeyNow(period, book)]));
  return missedWithoutPlan(closed, plans);
}

import { disagreeingShare } from "../../domain/countedValue";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal, GoalKey } from "../../domain/goal";
import type { Figure, Measurement } from "../../domain/measurement";
import type { Period } from "../../domain/period";
import type { Issue } from "../cells/issue";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { readNumber, readYesNo } from "../cells/readCell";
import { readPeriodCell } from "../cells/readPeriodCell";
import { rowReader } from "../cells/rowReader";
import { columnIndex, formatAt, rowFinder, type CellValue, type Headed, type SheetTable } from "../cells/sheetTable";
import { offByHundred } from "./figureChecks";
import { readKey } from "./goalKey";
import type { PeriodOf, RowsOfGoal } from "./measurementChecks";

/** The rows of a goal while they are read. */
export type GoalRows = RowsOfGoal & { measurements: Measurement[]; rows: number[] };

/** Gathers the rows of each goal as they are read. */
export type RowsOfGoalsReader = {
  of: (goal: Goal) => GoalRows;
  add: (of: GoalRows, measurement: Measurement, row: number) => void;
  /** The goals that have a row, in the order of their first. */
  filled: readonly GoalRows[];
};

export function rowsOfGoals(periodOf: PeriodOf): RowsOfGoalsReader {
  const found = new Map<Goal, GoalRows>();
  const filled: GoalRows[] = [];
  return {
    filled,
    of: (goal) => {
      const known = found.get(goal);
      if (known !== undefined) return known;
      const made = { goal, contract: periodOf(goal), measurements: [], rows: [] };
      found.set(goal, made);
      return made;
    },
    add: (of, measurement, row) => {
      if (of.rows.length === 0) filled.push(of);
      of.measurements.push(measurement);
      of.rows.push(row);
    },
  };
}

const HEADERS = ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner", "Foreløbig"] as const;
type Header = (typeof HEADERS)[number] | "Bemærkning";
type Figures = Headed<Header>;

/** A row that is read: its goal's rows and what it says, or nothing yet. */
export type CommonRow = { of: GoalRows; measurement: Measurement | null };

const NONE: Figure = { kind: "none" };

/**
 * Reads the rows of Målinger that are as nearly all are: a goal, a period, a number, and nothing to remark. A key or a
 * period is read once for each way that it is written. `null` for any other row, which is read cell by cell.
 */
export function commonFigures(
  figures: Figures,
  table: SheetTable,
  rowsOf: (key: GoalKey) => GoalRows | null,
  dates1904: boolean,
): (index: number) => CommonRow | null {
  const rowAt = rowFinder(figures, table);
  const at = HEADERS.map((header) => columnIndex(table, header));
  const [contractAt = -1, nrAt = -1, partAt = -1, periodAt = -1] = at;
  const [valueAt = -1, numeratorAt = -1, denominatorAt = -1, provisionalAt = -1] = at.slice(4);
  const readers = { figures, rowAt, dates1904 };
  const keys = knownKeys(readers, rowsOf);
  const periods = knownPeriods(readers);

  /** A number or nothing; undefined for a cell of another kind. */
  const numberIn = (value: CellValue, row: number, column: number): number | null | undefined => {
    if (value === "") return null;
    if (typeof value !== "number") return undefined;
    const read = readNumber({ value, numberFormat: formatAt(table, row, column) });
    return read.kind === "number" ? read.value : undefined;
  };

  return (index) => {
    const cells = table.rows[index] ?? [];
    const nr = cellIn(cells, nrAt);
    if (typeof nr === "number" && isDateFormat(formatAt(table, index, nrAt))) return null;
    const of = keys(cellIn(cells, contractAt), nr, cellIn(cells, partAt), index);
    if (of === null || of.goal.form === "milestone") return null;
    const [figure, above, below] = [cellIn(cells, valueAt), cellIn(cells, numeratorAt), cellIn(cells, denominatorAt)];
    if (figure === "" && above === "" && below === "") return { of, measurement: null };
    const period = periods(of.contract, cellIn(cells, periodAt), formatAt(table, index, periodAt), index);
    const value = numberIn(figure, index, valueAt);
    const numerator = numberIn(above, index, numeratorAt);
    const denominator = numberIn(below, index, denominatorAt);
    if (period === null || value === undefined || numerator === undefined || denominator === undefined) return null;
    if (denominator === 0 || (value === null && denominator === null)) return null;
    if (value !== null) {
      const isPercent = isPercentFormat(formatAt(table, index, valueAt));
      if (offByHundred(value, isPercent, of.goal) !== null) return null;
      if (disagreeingShare(value, numerator, denominator, of.goal.unit, isPercent ? 1 : 0.5) !== null) return null;
    }
    const { contract, nr: goalNr, part } = of.goal;
    const yesNo = cellIn(cells, provisionalAt);
    const measurement: Measurement = {
      contract,
      nr: goalNr,
      part,
      period,
      figure: value === null ? NONE : { kind: "number", value },
      numerator,
      denominator,
      provisional: yesNo !== "" && readYesNo({ value: yesNo, numberFormat: "" }) === true,
    };
    return { of, measurement };
  };
}

/** What a row holds in a column; nothing in one that the table lacks. */
function cellIn(cells: readonly CellValue[], column: number): CellValue {
  return column === -1 ? "" : (cells[column] ?? "");
}

type Readers = { figures: Figures; rowAt: ReturnType<typeof rowFinder<Header>>; dates1904: boolean };

/** Reads of a row by its cells, and gives only what it was read to without a remark. */
function withoutRemark<Read>(
  { figures, rowAt, dates1904 }: Readers,
  index: number,
  read: (row: ReturnType<typeof rowReader<Header>>) => Read | null,
): Read | null {
  const issues: Issue[] = [];
  const row = rowAt(index);
  const found = row && read(rowReader(figures, row, issues, dates1904));
  return issues.length === 0 ? found : null;
}

type KeyReader = (contract: CellValue, nr: CellValue, part: CellValue, index: number) => GoalRows | null;

/** Finds the rows of the goal that the cells of a key name; null where they name none, or need a remark. */
function knownKeys(readers: Readers, rowsOf: (key: GoalKey) => GoalRows | null): KeyReader {
  type ByPart = Map<CellValue, GoalRows | null>;
  const byContract = new Map<CellValue, Map<CellValue, ByPart>>();
  return (contract, nr, part, index) => {
    const ofContract = byContract.get(contract) ?? new Map<CellValue, ByPart>();
    byContract.set(contract, ofContract);
    const ofNr = ofContract.get(nr) ?? new Map<CellValue, GoalRows | null>();
    ofContract.set(nr, ofNr);
    const known = ofNr.get(part);
    if (known !== undefined) return known;
    const key = withoutRemark(readers, index, readKey);
    const found = key && rowsOf(key);
    ofNr.set(part, found);
    return found;
  };
}

type PeriodReader = (
  contract: ContractPeriod | null,
  value: CellValue,
  numberFormat: string,
  index: number,
) => Period | null;

/** Reads a period as its cell is written in a contract's period; null where it is none. */
function knownPeriods(readers: Readers): PeriodReader {
  type Known = { period: Period | null; numberFormat: string };
  const within = new Map<string, Map<CellValue, Known>>();
  const ofContract = new Map<ContractPeriod | null, Map<CellValue, Known>>();
  const knownIn = (contract: ContractPeriod | null): Map<CellValue, Known> => {
    const id = contract === null ? "" : `${contract.from} ${contract.to}`;
    const known = ofContract.get(contract) ?? within.get(id) ?? new Map<CellValue, Known>();
    ofContract.set(contract, known);
    within.set(id, known);
    return known;
  };
  return (contract, value, numberFormat, index) => {
    const own = ofContract.get(contract) ?? knownIn(contract);
    const known = own.get(value);
    // The format tells whether a number is a day, and says nothing of a text.
    if (known !== undefined && (typeof value === "string" || known.numberFormat === numberFormat)) return known.period;
    const period = withoutRemark(readers, index, (row) => readPeriodCell(row, readers.dates1904, contract));
    own.set(value, { period, numberFormat });
    return period;
  };
}

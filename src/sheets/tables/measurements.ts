import { disagreeingShare } from "../../domain/countedValue";
import { goalId, type Goal, type GoalKey } from "../../domain/goal";
import { rememberGroups, type Figure, type Measurement } from "../../domain/measurement";
import type { Period } from "../../domain/period";
import { periodName } from "../../text/da/periodName";
import { issueIn, problems, type Issue } from "../cells/issue";
import { isPercentFormat } from "../cells/numberFormat";
import { isEmpty, readDate, readNumber, readYesNo, textOf } from "../cells/readCell";
import { readPeriodCell } from "../cells/readPeriodCell";
import { problemOf, rowReader, type RowReader } from "../cells/rowReader";
import { rowFinder, type HeaderOf, type SheetTable } from "../cells/sheetTable";
import { commonFigures, rowsOfGoals, type CommonRow, type GoalRows } from "./commonFigures";
import { contractTable } from "./contracts";
import { offByHundred } from "./figureChecks";
import { cellFor, GENERAL, TEXT_FORMAT, yesNoWord, type FigureContent } from "./figureContent";
import { GOAL_KEY, goalFinder, goalKeyColumns, readKey } from "./goalKey";
import {
  lateFaults,
  newYearFaults,
  periodFaults,
  strayFigures,
  type PeriodOf,
  type RowsOfGoals,
} from "./measurementChecks";
import type { Reading, RowCells, Said, TableSchema } from "./schema";
import { unknownGoalIssues, type StrayRow } from "./unknownGoals";

/** The table Målinger, one period of one goal a row (DOMAIN.md §3). */
const schema = {
  name: "Målinger",
  sheet: "Målinger",
  required: true,
  help: "En række for hvert mål og hver periode. Kun perioder, der er slut på statusdatoen, tæller med.",
  keyedBy: [...GOAL_KEY, "Periode"],
  oneOf: [["Værdi"], ["Tæller", "Nævner"]],
  judges: true,
  columns: [
    ...goalKeyColumns,
    {
      header: "Periode",
      kind: "period",
      required: true,
      width: 16,
      help: "Fx marts 2009, 2009-03, 1. kvartal 2009, 1. halvår 2009, uge 12 2009 eller 2009.",
    },
    { header: "Værdi", kind: "figure", width: 13, help: "Periodens tal. For en milepæl: datoen, eller Ja / Nej." },
    {
      header: "Tæller",
      kind: "number",
      width: 11,
      help: "Tæller, når tallet er en andel. Så beregnes gennemsnittet ud fra tællere og nævnere.",
    },
    { header: "Nævner", kind: "number", width: 11, help: "Nævner, når tallet er en andel." },
    {
      header: "Foreløbig",
      kind: "yesNo",
      choices: ["Ja", "Nej"],
      width: 11,
      help: "Ja, hvis tallet kan blive ændret.",
    },
    { header: "Bemærkning", kind: "text", unread: true, width: 40, help: "Din egen note til tallet." },
  ],
} as const satisfies TableSchema;

/** The table Målinger with how it is read and written. */
export const measurementTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) => {
    const { goals, periodOf } = reading.of(contractTable);
    return readMeasurements(found, goals, periodOf, reading.dates1904);
  },
  write: ({ measurements }: Said & { measurements: readonly Measurement[] }, { dates1904 }: Reading) =>
    measurements.map((measurement) =>
      figureRow(measurement, measurement.period, contentOf(measurement), GENERAL, dates1904),
    ),
};

type Row = RowReader<HeaderOf<typeof measurementTable>>;

/**
 * Reads the table Målinger, one period of one goal a row (DOMAIN.md §3). A row that cannot be read is an issue and
 * does not count; a row that still awaits its figure is left out in silence.
 */
export function readMeasurements(
  table: SheetTable | null,
  goals: readonly Goal[],
  periodOf: PeriodOf,
  dates1904: boolean,
): { measurements: Measurement[]; rows: RowsOfGoals; issues: Issue[] } {
  const issues: Issue[] = [];
  const goalOf = goalFinder(goals);
  const measurements: Measurement[] = [];
  const strays: StrayRow[] = [];
  const groups = rowsOfGoals(periodOf);
  if (table !== null) {
    const rowAt = rowFinder(measurementTable, table);
    const common = commonFigures(measurementTable, table, (key) => ofGoal(goalOf(key), groups.of), dates1904);
    for (let index = 0; index < table.rows.length; index += 1) {
      const asMost = common(index);
      const row = asMost === null ? rowAt(index) : null;
      const reader = row && rowReader(measurementTable, row, issues, dates1904);
      const read = asMost ?? (reader && readMeasurement(reader, goalOf, groups.of, strays, dates1904));
      if (!read?.measurement) continue;
      measurements.push(read.measurement);
      groups.add(read.of, read.measurement, table.firstRow + index);
    }
  }
  for (const issue of unknownGoalIssues("Målinger", strays, goals)) issues.push(issue);
  const rows = groups.filled;
  rememberGroups(measurements, new Map(rows.map((own) => [goalId(own.goal), own.measurements])));
  const faults = [...periodFaults(rows), ...newYearFaults(rows), ...lateFaults(rows)];
  for (const { row, problem } of faults) issues.push(issueIn(measurementTable, row, "Periode", problem));
  const stray =
    table &&
    strayFigures(
      table,
      measurementTable.columns.map(({ header }) => header),
    );
  if (stray)
    issues.push(issueIn(measurementTable, null, "Værdi", problems.valueColumnMissing(stray.header, stray.count)));
  return { measurements, rows, issues };
}

const ofGoal = (goal: Goal | undefined, rowsOf: (goal: Goal) => GoalRows): GoalRows | null =>
  goal === undefined ? null : rowsOf(goal);

/** A row cell by cell, with what is to be remarked on it; null for one that says nothing, or that cannot be read. */
function readMeasurement(
  row: Row,
  goalOf: (key: GoalKey) => Goal | undefined,
  rowsOf: (goal: Goal) => GoalRows,
  strays: StrayRow[],
  dates1904: boolean,
): CommonRow | null {
  const nothingYet = (["Værdi", "Tæller", "Nævner"] as const).every((header) => isEmpty(row.cell(header)));
  const key = readKey(row);
  if (key === null) return null;
  const goal = goalOf(key);
  if (goal === undefined) {
    strays.push({ key, row: row.row });
    return null;
  }
  if (nothingYet) return null;
  const of = rowsOf(goal);
  const period = readPeriodCell(row, dates1904, of.contract);
  if (period === null) return null;
  const figure = goal.form === "milestone" ? readMilestoneFigure(row, dates1904) : readFigure(row, goal);
  if (figure === null) return null;
  const { contract, nr, part } = goal;
  const provisional = readYesNo(row.cell("Foreløbig")) ?? false;
  const measurement = {
    contract,
    nr,
    part,
    period,
    figure,
    numerator: row.number("Tæller"),
    denominator: row.number("Nævner"),
    provisional,
  };
  checkShare(measurement, goal, row);
  if (figure.kind === "none" && measurement.numerator !== null && isEmpty(row.cell("Nævner")))
    row.note("Nævner", problems.shareHalf("Nævner"));
  if (measurement.denominator === 0 && figure.kind !== "none") row.note("Nævner", problems.shareOfNothing());
  return { of, measurement };
}

function readMilestoneFigure(row: Row, dates1904: boolean): Figure | null {
  const cell = row.cell("Værdi");
  const yes = readYesNo(cell);
  if (yes !== null) return { kind: "yesNo", yes };
  const date = readDate(cell, dates1904);
  if (date.kind === "date") return { kind: "date", date: date.date };
  row.note("Værdi", date.kind === "error" ? problems.errorCell(date.code) : problems.notYesNo(textOf(cell)));
  return null;
}

function readFigure(row: Row, goal: Goal): Figure | null {
  const cell = row.cell("Værdi");
  const read = readNumber(cell);
  if (read.kind === "empty") return { kind: "none" };
  if (read.kind !== "number") {
    row.note("Værdi", problemOf(read) ?? problems.notANumber(textOf(cell)));
    return null;
  }
  const off = offByHundred(read.value, read.percent, goal);
  if (off === null) return { kind: "number", value: read.value };
  row.note("Værdi", problems.factorHundred(read.value, off.figure, off.of, off.factor));
  return null;
}

function checkShare({ figure, numerator, denominator }: Measurement, goal: Goal, row: Row): void {
  const rounding = isPercentFormat(row.cell("Værdi").numberFormat) ? 1 : 0.5;
  const share =
    figure.kind === "number" ? disagreeingShare(figure.value, numerator, denominator, goal.unit, rounding) : null;
  if (figure.kind === "number" && share !== null) row.note("Værdi", problems.shareDisagrees(figure.value, share));
}

/**
 * The row of Målinger that says a figure, its value in the number format that the goal's other rows have.
 * @param note What goes into its Bemærkning; "" for nothing.
 */
export function figureRow(
  goal: GoalKey,
  period: Period,
  content: FigureContent,
  numberFormat: string,
  dates1904: boolean,
  note = "",
): RowCells<typeof schema> {
  const text = (header: HeaderOf<typeof schema>, value: string) => ({ header, value, numberFormat: TEXT_FORMAT });
  return {
    table: "Målinger",
    cells: [
      text("Kontrakt", goal.contract),
      text("Nr", goal.nr),
      text("Delmål", goal.part),
      text("Periode", periodName(period)),
      { header: "Værdi", ...cellFor(content.value, numberFormat, dates1904) },
      { header: "Tæller", ...cellFor(content.numerator, GENERAL, dates1904) },
      { header: "Nævner", ...cellFor(content.denominator, GENERAL, dates1904) },
      text("Foreløbig", String(content.provisional)),
      ...(note === "" ? [] : [text("Bemærkning", note)]),
    ],
  };
}

function contentOf({ figure, numerator, denominator, provisional }: Measurement): FigureContent {
  return {
    value:
      figure.kind === "number"
        ? figure.value
        : figure.kind === "date"
          ? figure.date
          : figure.kind === "yesNo"
            ? yesNoWord(figure.yes)
            : "",
    numerator: numerator ?? "",
    denominator: denominator ?? "",
    provisional: provisional ? yesNoWord(true) : "",
  };
}

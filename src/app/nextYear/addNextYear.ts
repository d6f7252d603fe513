import { goalId } from "../../domain/goal";
import { pacingOf } from "../../domain/pacing";
import type { Measurement } from "../../domain/measurement";
import type { NextContract } from "../../domain/year/nextYear";
import { columnIndex, rowsOf, tableNamed, type CellValue, type SheetTable } from "../../sheets/cells/sheetTable";
import { schemaOf, type TableName } from "../../sheets/tables/allTables";
import { contractRowFor } from "../../sheets/tables/contracts";
import { decisionRow } from "../../sheets/tables/decisions";
import { comparableKey, goalKeyColumns } from "../../sheets/tables/goalKey";
import { goalRow } from "../../sheets/tables/goals";
import { lastYearRow } from "../../sheets/tables/lastYear";
import { measurementTable } from "../../sheets/tables/measurements";
import { profileRows } from "../../sheets/tables/profiles";
import { readingOf } from "../../sheets/tables/readBook";
import { sourceRow } from "../../sheets/tables/sources";
import type { TableContent } from "../../sheets/tables/tableContent";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import {
  WorkbookRefusal,
  type Clock,
  type WorkbookContents,
  type WorkbookReader,
  type WorkbookTables,
} from "../workbook/ports";
import { nextYearMaps } from "./nextYearMaps";
import { lastYearRows, nextYearPlan, type NextYearPlan } from "./nextYearPlan";

/** Reads what *Nyt kontraktår* would make. Writes nothing. @throws WorkbookRefusal, MissingTableError */
export async function planNextYear(workbook: WorkbookReader, year: number, today: Clock): Promise<NextYearPlan> {
  return nextYearPlan(await workbook.read(), year, today);
}

/** The tables that new contracts in the same workbook write to. */
const WRITTEN: readonly TableName[] = [
  "Kontrakter",
  "Mål",
  "Målinger",
  "Profiler",
  "Kilder",
  "Strategikort",
  "Forandringsteori",
  "Fjoråret",
  "Beslutninger",
];

/**
 * *Nyt kontraktår* in the same workbook: adds the contracts of a year with their goals below those that stand, in one
 * write. @throws WorkbookRefusal where what stands gives another plan by now; nothing has been written then
 */
export async function addNextYear(workbook: WorkbookTables, agreed: NextYearPlan, today: Clock): Promise<NextYearPlan> {
  const contents = await workbook.read({ toWrite: WRITTEN });
  const plan = nextYearPlan(contents, agreed.year, today);
  if (said(plan, contents) !== said(agreed, contents)) throw new WorkbookRefusal("listOutdated", "");
  if (tableNamed(contents.tables, "Kontrakter") === null) throw new WorkbookRefusal("tableMissing", "Kontrakter");
  await workbook.write({ rows: newRows(plan, contents, false) });
  return plan;
}

/** What a plan would write, as one text. */
const said = (plan: NextYearPlan, contents: WorkbookContents): string => JSON.stringify(newRows(plan, contents, false));

/** The rows of a year's contracts in all tables. `ofNew`: in a workbook that does not have last year's figures. */
function newRows(plan: NextYearPlan, { tables, dates1904 }: WorkbookContents, ofNew: boolean): TableRowCells[] {
  const { contracts } = plan;
  const reading = readingOf(tables, dates1904);
  return [
    ...contracts.map(({ contract }) => contractRowFor(contract, dates1904)),
    ...contracts.flatMap(({ goals }) => goals.map(({ goal }) => goalRow(goal, dates1904))),
    ...contracts.flatMap(({ profiles, contract }) =>
      profiles.flatMap((profile) => profileRows(profile, contract.period)),
    ),
    ...measurementTable.write({ measurements: contracts.flatMap(profileFigures), issues: [] }, reading),
    ...contracts.flatMap(({ sources }) => sources.map(sourceRow)),
    ...nextYearMaps(contracts, reading),
    ...lastYearRows(plan, ofNew).map(lastYearRow),
    ...plan.decisions.map(decisionRow),
  ];
}

/** Last year's figures of goals that take their profile from them: they belong under the new goal. */
function profileFigures({ goals, profiles, lastYear }: NextContract): Measurement[] {
  const typed = new Set(profiles.map(goalId));
  return goals
    .filter(({ goal }) => pacingOf(goal) === "profile" && !typed.has(goalId(goal)))
    .flatMap(({ goal: { contract, nr, part } }) =>
      (lastYear.get(goalId({ contract, nr, part })) ?? []).map(({ value, ...own }) => ({
        ...own,
        contract,
        nr,
        part,
        figure: { kind: "number" as const, value },
      })),
    );
}

/**
 * The tables of a new workbook for a year: the rows of the plan, the settings as they stand, and people's own columns
 * of Mål. Figures, remarks, plans, amendments and closed statuses stay in the old one.
 */
export function nextYearContent(plan: NextYearPlan, contents: WorkbookContents): TableContent {
  const content: Record<string, Record<string, CellValue>[]> = { Målinger: [] };
  for (const { table, cells } of newRows(plan, contents, true))
    (content[table] ??= []).push(
      Object.fromEntries(cells.filter(({ value }) => value !== "").map(({ header, value }) => [header, value])),
    );
  const own = ownCells(tableNamed(contents.tables, "Mål"));
  const goals = plan.contracts.flatMap(({ goals: all }) => all);
  content["Mål"] = (content["Mål"] ?? []).map((row, at) => {
    const before = goals[at]?.before;
    return { ...row, ...(before && own.get(comparableKey(before))) };
  });
  const settings = tableNamed(contents.tables, "Indstillinger");
  if (settings !== null) content["Indstillinger"] = settings.rows.map((cells) => recordOf(settings.headers, cells));
  return content;
}

/** What stands in people's own columns of Mål, by the goal. */
function ownCells(found: SheetTable | null): Map<string, Record<string, CellValue>> {
  if (found === null) return new Map();
  const known = { headers: schemaOf("Mål").columns.map(({ header }) => header) };
  const own = found.headers.filter((header) => columnIndex({ ...found, ...known }, header) === -1);
  const rows = rowsOf({ name: "Mål", columns: goalKeyColumns }, found);
  return new Map(
    rows.map(({ row, cell }) => {
      const text = (header: "Kontrakt" | "Nr" | "Delmål"): string => String(cell(header).value).trim();
      const cells = found.rows[row - found.firstRow] ?? [];
      const key = comparableKey({ contract: text("Kontrakt"), nr: text("Nr"), part: text("Delmål") });
      return [
        key,
        recordOf(
          own,
          own.map((header) => cells[columnIndex(found, header)] ?? ""),
        ),
      ];
    }),
  );
}

const recordOf = (headers: readonly string[], cells: readonly CellValue[]): Record<string, CellValue> =>
  Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ""]));

import type { LastYearRow } from "../../domain/lastYear";
import { periodName } from "../../text/da/periodName";
import type { Issue } from "../cells/issue";
import { isEmpty } from "../cells/readCell";
import { readPeriodCell } from "../cells/readPeriodCell";
import { readRows } from "../cells/rowReader";
import type { SheetTable } from "../cells/sheetTable";
import { GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import type { Reading, RowCells, Said, TableSchema } from "./schema";

/** The table Fjoråret, one of last year's figures a row. */
const schema = {
  name: "Fjoråret",
  sheet: "Fjoråret",
  required: false,
  comesWithUse: true,
  help: "Hvilket mål i sidste års kontrakt hvert mål kommer fra, og sidste års tal, så grafen kan vise dem. Rækkerne skrives, når det nye kontraktår laves.",
  keyedBy: [...GOAL_KEY, "Periode"],
  judges: false,
  columns: [
    ...goalKeyColumns,
    { header: "Kontrakt før", kind: "text", width: 22, help: "Kontrakten, som målet kommer fra." },
    { header: "Nr før", kind: "text", width: 8, help: "Målets nummer i den kontrakt." },
    { header: "Delmål før", kind: "text", width: 10, help: "Målets delmål i den kontrakt." },
    {
      header: "Periode",
      kind: "period",
      width: 16,
      help: "Tallets periode. Tom: rækken viser kun, hvor målet kommer fra.",
    },
    { header: "Værdi", kind: "number", width: 13, help: "Tallet dengang." },
    { header: "Tæller", kind: "number", width: 11, help: "Tælleren, når tallet er en andel." },
    { header: "Nævner", kind: "number", width: 11, help: "Nævneren, når tallet er en andel." },
  ],
} as const satisfies TableSchema;

/** The table Fjoråret with how it is read and written. */
export const lastYearTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readLastYear(found, dates1904),
  write: ({ lastYear }: Said & { lastYear: readonly LastYearRow[] }) => lastYear.map(lastYearRow),
};

/** The rows of Fjoråret. One whose period cannot be read is an issue and is left out. */
export function readLastYear(
  table: SheetTable | null,
  dates1904: boolean,
): { lastYear: LastYearRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const lastYear = readRows(lastYearTable, table, issues, dates1904).flatMap((row): LastYearRow[] => {
    const key = readKey(row);
    const hasPeriod = !isEmpty(row.cell("Periode"));
    const period = hasPeriod ? readPeriodCell(row, dates1904, NO_CONTRACT) : null;
    if (key === null || (hasPeriod && period === null)) return [];
    return [
      {
        ...key,
        before: { contract: row.text("Kontrakt før"), nr: row.text("Nr før"), part: row.text("Delmål før") },
        period,
        value: row.number("Værdi"),
        numerator: row.number("Tæller"),
        denominator: row.number("Nævner"),
      },
    ];
  });
  return { lastYear, issues };
}

/** Periods are written in full here, so that none needs a contract's year. */
const NO_CONTRACT = null;

/** The row of the table Fjoråret that says one of last year's figures. */
export function lastYearRow({
  contract,
  nr,
  part,
  before,
  period,
  value,
  numerator,
  denominator,
}: LastYearRow): RowCells<typeof schema> {
  return {
    table: "Fjoråret",
    cells: [
      { header: "Kontrakt", value: contract },
      { header: "Nr", value: nr },
      { header: "Delmål", value: part },
      { header: "Kontrakt før", value: before.contract },
      { header: "Nr før", value: before.nr },
      { header: "Delmål før", value: before.part },
      { header: "Periode", value: period === null ? "" : periodName(period) },
      { header: "Værdi", value: value ?? "" },
      { header: "Tæller", value: numerator ?? "" },
      { header: "Nævner", value: denominator ?? "" },
    ],
  };
}

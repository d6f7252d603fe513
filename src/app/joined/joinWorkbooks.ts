import { partsOf } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import type { Thresholds } from "../../domain/status";
import type { Issue } from "../../sheets/cells/issue";
import { comparable, type CellValue } from "../../sheets/cells/sheetTable";
import { schemaOf, tables, type TableName } from "../../sheets/tables/allTables";
import { historyTable } from "../../sheets/tables/history";
import { readingOf } from "../../sheets/tables/readBook";
import { remarkTable, type Remark } from "../../sheets/tables/remarks";
import { settingTable } from "../../sheets/tables/settings";
import type { Reading } from "../../sheets/tables/schema";
import type { TableContent } from "../../sheets/tables/tableContent";
import { joinedText } from "../../text/spoken/joined";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import type { Clock, WorkbookContents, WorkbookReader } from "../workbook/ports";

/** One of several workbooks of an administration as it is read to be joined with the others. */
export type ToJoin = {
  contents: Pick<WorkbookContents, "tables" | "dates1904">;
  contracts: readonly Contract[];
  remarks: ReadonlyMap<string, Remark>;
  issues: readonly Issue[];
};

/** Reads a workbook to join it with others, with what is wrong in it. @throws WorkbookRefusal, MissingTableError */
export async function readToJoin(workbook: WorkbookReader, today: Clock): Promise<ToJoin> {
  const contents = await workbook.read();
  const { book, remarks, issues } = judgedWorkbook(contents, { today }, yearPart);
  return { contents, contracts: book.contracts, remarks, issues };
}

/** Several workbooks as the tables of one, and a sentence for each thing that does not fit together. */
export type Joined = {
  content: TableContent;
  /** Files of which something is in it. */
  files: readonly string[];
  lines: readonly string[];
  /** Whether a file or a contract was left out. */
  isPartial: boolean;
};

type Named = { name: string; read: ToJoin };

/** Tables of one workbook alone: where its own figures come from, and what it has to decide. */
const OWN: readonly TableName[] = ["Kilder", "Beslutninger", "Indstillinger", "Bemærkninger"];

/**
 * Joins workbooks of one administration (*samlet for flere projektmapper*), in the order given. Of a contract in two of
 * them the first counts; one whose thresholds differ from the first's is left out, since its goals would be judged by
 * others. What was read is written anew, so that formats and date systems make no difference.
 */
export function joinWorkbooks(files: readonly Named[]): Joined {
  const lines: string[] = [];
  const owner = new Map<string, string>();
  const content: Record<string, Record<string, CellValue>[]> = { Kontrakter: [], Mål: [], Målinger: [] };
  const taken: Named[] = [];
  let isPartial = false;
  const leaveOut = (line: string): void => {
    lines.push(line);
    isPartial = true;
  };
  for (const file of files) {
    if (file.read.contracts.length === 0) {
      leaveOut(joinedText.noContracts(file.name));
      continue;
    }
    const reading = readingOf(file.read.contents.tables, file.read.contents.dates1904);
    const thresholds = reading.of(settingTable).thresholds;
    const [first] = taken;
    if (first !== undefined && !sameThresholds(thresholds, thresholdsOf(first))) {
      leaveOut(joinedText.otherThresholds(file.name, first.name));
      continue;
    }
    const twice = new Set<string>();
    for (const { name } of file.read.contracts) {
      const other = owner.get(comparable(name));
      if (other === undefined) owner.set(comparable(name), file.name);
      else {
        twice.add(comparable(name));
        leaveOut(joinedText.contractTwice(name, other, file.name));
      }
    }
    taken.push(file);
    for (const [table, rows] of rowsOf(file.read, reading)) {
      const own = rows.filter((row) => !twice.has(comparable(String(row["Kontrakt"] ?? ""))));
      if (own.length > 0) content[table] = [...(content[table] ?? []), ...own];
    }
    if (first === undefined) content["Indstillinger"] = settingRows(thresholds);
  }
  const years = yearsOf(taken, owner);
  if (years.length > 1) lines.push(joinedText.severalYears(years));
  return {
    content,
    files: taken.map(({ name }) => name).filter((name) => [...owner.values()].includes(name)),
    lines,
    isPartial,
  };
}

const thresholdsOf = ({ read: { contents } }: Named): Thresholds =>
  readingOf(contents.tables, contents.dates1904).of(settingTable).thresholds;

const sameThresholds = (a: Thresholds, b: Thresholds): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a workbook's tables say, as rows of tables with dates from 1900. */
function rowsOf({ remarks }: ToJoin, asRead: Reading): [TableName, Record<string, CellValue>[]][] {
  const reading: Reading = { ...asRead, dates1904: false };
  const { history } = asRead.of(historyTable);
  const written = tables
    .filter(({ name }) => !OWN.includes(name))
    .map((table): [TableName, Record<string, CellValue>[]] => [
      table.name,
      table.write(asRead.of(table), reading).map(recordOf),
    ]);
  // A row that was edited by hand stays one: it gets no check that would make it trusted.
  const checked = written.map(([name, rows]): [TableName, Record<string, CellValue>[]] => [
    name,
    name !== "Historik" ? rows : rows.map((row, at) => (history[at]?.isEdited ? { ...row, Kontrol: "" } : row)),
  ]);
  return [...checked, ["Bemærkninger", remarkTable.write({ remarks, issues: [] }, reading).map(recordOf)]];
}

const recordOf = ({ cells }: { cells: readonly { header: string; value: CellValue }[] }): Record<string, CellValue> =>
  Object.fromEntries(cells.filter(({ value }) => value !== "").map(({ header, value }) => [header, value]));

/** The settings of the first workbook; how it prints is its own. */
function settingRows(thresholds: Thresholds): Record<string, CellValue>[] {
  const { columns, startingRows = [] } = schemaOf("Indstillinger");
  const written = settingTable.write({ thresholds, issues: [] }).map(recordOf);
  const known = new Set(written.map((row) => row["Indstilling"]));
  const others = startingRows
    .map((row) => Object.fromEntries(columns.map(({ header }, at) => [header, row[at] ?? ""])))
    .filter((row) => !known.has(row["Indstilling"]));
  return [...written, ...others];
}

function yearsOf(files: readonly Named[], owner: ReadonlyMap<string, string>): { year: number; files: string[] }[] {
  const found = new Map<number, Set<string>>();
  for (const { name, read } of files)
    for (const { name: contract, period } of read.contracts) {
      if (owner.get(comparable(contract)) !== name) continue;
      const { year } = partsOf(period.from);
      found.set(year, (found.get(year) ?? new Set()).add(name));
    }
  return [...found].sort(([a], [b]) => a - b).map(([year, own]) => ({ year, files: [...own] }));
}

import type { FollowUp } from "../../domain/contract";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { Thresholds } from "../../domain/status";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { contractRow } from "../../sheets/tables/contracts";
import { readBook } from "../../sheets/tables/readBook";
import { degreeFormat, readSettingCells, settingRow, type SettingCell } from "../../sheets/tables/settings";
import { followUps } from "../../text/da/terms";
import { WorkbookRefusal, type WorkbookTables } from "../workbook/ports";
import { contractRowIn } from "./readSettings";

/**
 * Writes the thresholds that differ into their cells of the table Indstillinger; one that the table does not list gets
 * a row. @returns how many were changed. @throws WorkbookRefusal; nothing has been written then.
 */
export async function writeThresholds(workbook: WorkbookTables, wanted: Thresholds): Promise<number> {
  const { tables } = await workbook.read({ toWrite: ["Indstillinger"] });
  const table = tableNamed(tables, "Indstillinger");
  if (table === null) throw new WorkbookRefusal("tableMissing", "Indstillinger");
  const degreeOf = ({ when, method }: SettingCell): number | null => wanted[when][method];
  const changed = readSettingCells(table).filter((cell) => cell.unreadable !== null || cell.degree !== degreeOf(cell));
  const cells = changed.flatMap((cell) =>
    cell.row === null
      ? []
      : [
          {
            table: "Indstillinger" as const,
            row: cell.row,
            header: "Værdi" as const,
            value: degreeOf(cell) ?? "",
            numberFormat: degreeFormat(degreeOf(cell)),
          },
        ],
  );
  const rows = changed.flatMap((cell) => (cell.row === null ? [settingRow(cell.name, degreeOf(cell))] : []));
  if (changed.length > 0) await workbook.write({ cells, rows });
  return changed.length;
}

/**
 * Writes how often a contract is followed up into the table Kontrakter; a contract that is not listed gets a row.
 * @throws WorkbookRefusal
 */
export async function writeFollowUp(
  workbook: WorkbookTables,
  contract: string,
  followUp: FollowUp | null,
): Promise<void> {
  const { tables, dates1904 } = await workbook.read({ toWrite: ["Kontrakter"] });
  if (tableNamed(tables, "Kontrakter") === null) throw new WorkbookRefusal("tableMissing", "Kontrakter");
  const row = contractRowIn(tables, contract);
  const value = followUp === null ? "" : followUps[followUp];
  if (row !== null) return workbook.write({ cells: [{ table: "Kontrakter", row, header: "Opfølgning", value }] });
  const known = readBook(tables, dates1904).book.contracts.find(({ name }) => name === contract);
  const year = known ? calendarYearOf(known.period) : null;
  await workbook.write({ rows: [contractRow({ name: contract, centre: known?.centre ?? "", year, followUp })] });
}

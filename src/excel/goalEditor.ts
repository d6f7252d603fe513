import { WorkbookRefusal, type GoalEditor } from "../app/workbook/ports";
import type { TableCellEdit } from "../sheets/tables/goalEdits";
import { TABLE_NAMES } from "../sheets/tables/allTables";
import { comparable, type CellValue } from "../sheets/cells/sheetTable";
import type { StatusKeyEdit } from "../sheets/status/statusKeys";
import { schemaOf } from "../sheets/tables/allTables";
import { TEXT_FORMAT, toCell } from "./cellText";
import { workbookReader } from "./contractWorkbook";
import { refusalOf } from "./hostFaults";
import { writeBlocks, type BlockCell } from "./tables/rowBlocks";
import { STATUS_NAME } from "./status/statusPlace";

/** A table with what must be known before its cells are changed. Rows and columns count from 0. */
type Standing = {
  name: TableCellEdit["table"];
  table: Excel.Table;
  header: Excel.Range;
  filter: Excel.AutoFilter;
  cells: readonly TableCellEdit[];
};

/** The open workbook as a goal's form sees it: the tables with their formulas, and cells changed in one sync. */
export function goalEditor(context: Excel.RequestContext): GoalEditor {
  return {
    read: async () => {
      const contents = await workbookReader(context).read();
      const names = TABLE_NAMES.filter((name) =>
        contents.tables.some((table) => comparable(table.name) === comparable(name)),
      );
      const bodies = names.map((name) => context.workbook.tables.getItem(name).getDataBodyRange().load("formulas"));
      await context.sync().catch((fault: unknown) => {
        throw refusalOf(fault, "");
      });
      return {
        ...contents,
        formulas: new Map(names.map((name, index) => [name, bodies[index]?.formulas as CellValue[][]])),
      };
    },
    edit: async (cells, keys) => {
      const standing = await standingTables(context, cells);
      const status = await standingStatus(context, keys);
      if (status)
        for (const { row, column, value } of keys)
          status.worksheet.getCell(row - 1, status.columnIndex + column).values = [[toCell(value)]];
      // The goal's own row comes last: until then it is found again as it was opened, whatever Excel stops at.
      for (const each of standing.toSorted((a, b) => Number(a.name === "Mål") - Number(b.name === "Mål")))
        writeCells(each);
      await context.sync().catch((fault: unknown) => {
        throw refusalOf(fault, standing.map(({ name }) => name).join(", "));
      });
    },
  };
}

async function standingTables(context: Excel.RequestContext, cells: readonly TableCellEdit[]): Promise<Standing[]> {
  const standing = [...new Set(cells.map(({ table }) => table))].map((name): Standing => {
    const table = context.workbook.tables.getItem(name);
    return {
      name,
      table,
      header: table.getHeaderRowRange().load("values,columnIndex,columnCount"),
      filter: table.autoFilter.load("isDataFiltered"),
      cells: cells.filter((cell) => cell.table === name),
    };
  });
  for (const { table } of standing) table.worksheet.load("name,protection/protected");
  await context.sync();
  const merged = standing.map(({ table, header, cells: own }) =>
    [...new Set(own.map(({ row }) => row))].map((row) =>
      table.worksheet
        .getRangeByIndexes(row - 1, header.columnIndex, 1, header.columnCount)
        .getMergedAreasOrNullObject()
        .load("address"),
    ),
  );
  await context.sync();
  standing.forEach(({ name, table: { worksheet } }, index) => {
    if (worksheet.protection.protected) throw new WorkbookRefusal("protectedSheet", worksheet.name);
    if (merged[index]?.some((area) => !area.isNullObject)) throw new WorkbookRefusal("mergedCells", name);
  });
  return standing;
}

/**
 * The status whose keys are to change; null where there are none, or where it is protected and no remark is lost by
 * leaving them.
 */
async function standingStatus(
  context: Excel.RequestContext,
  keys: readonly StatusKeyEdit[],
): Promise<Excel.Range | null> {
  if (keys.length === 0) return null;
  const status = context.workbook.names.getItem(STATUS_NAME).getRange().load("columnIndex");
  status.worksheet.load("name,protection/protected");
  await context.sync();
  if (!status.worksheet.protection.protected) return status;
  if (keys.some(({ hasRemark }) => hasRemark)) throw new WorkbookRefusal("protectedSheet", status.worksheet.name);
  return null;
}

function writeCells({ name, table, header, filter, cells }: Standing): void {
  const headers = ((header.values as CellValue[][])[0] ?? []).map((text) => comparable(String(text)));
  const lacking = [...new Set(cells.map((cell) => cell.header))].filter(
    (wanted) => !headers.includes(comparable(wanted)),
  );
  for (const wanted of lacking) {
    const column = schemaOf(name).columns.find((own) => own.header === wanted);
    if (!column?.comesWithUse) throw new WorkbookRefusal("columnMissing", wanted, name);
    if (filter.isDataFiltered) throw new WorkbookRefusal("filteredTable", name);
  }
  for (const wanted of lacking) {
    // Excel takes undefined for "at the end, with empty cells", which its types do not say.
    table.columns.add(undefined, undefined, wanted);
    headers.push(comparable(wanted));
  }
  const blockCell = ({ header: wanted, value, numberFormat }: TableCellEdit): BlockCell => ({
    column: header.columnIndex + headers.indexOf(comparable(wanted)),
    value: numberFormat === TEXT_FORMAT ? value : toCell(value),
    numberFormat,
  });
  const rows = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b);
  writeBlocks(
    table.worksheet,
    rows.map((row) => ({ row: row - 1, cells: cells.filter((cell) => cell.row === row).map(blockCell) })),
  );
}

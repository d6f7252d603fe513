import type { Table, Workbook } from "@cj-tech-master/excelts";
import { rewriteNames } from "./names";
import { type Renamed, tableArea } from "./tables";

/** Mends every formula that speaks of a table by its old name. */
export function renamedInFormulas(workbook: Workbook, old: string, name: string): void {
  const rename = (formula: string): string =>
    formula.replace(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)/gu, (part) =>
      part.toLowerCase() === old.toLowerCase() ? name : part,
    );
  rewriteFormulas(workbook, rename);
}

/**
 * Mends every formula that speaks of columns of a table by their old names: with the table's name anywhere, without it
 * inside the table. It goes through names that nobody has, so that two columns may change names with each other.
 */
export function columnsRenamedInFormulas(workbook: Workbook, table: Table, renamed: readonly Renamed[]): void {
  renamed.forEach(({ from }, at) => columnRenamed(workbook, table, from, `\u0001${at}`));
  renamed.forEach(({ to }, at) => columnRenamed(workbook, table, `\u0001${at}`, to));
}

function columnRenamed(workbook: Workbook, table: Table, old: string, name: string): void {
  const escape = (text: string) => text.replace(/['[\]#@]/g, "'$&");
  rewriteFormulas(workbook, (formula, own) =>
    formula.replace(
      /([\p{L}_\\][\p{L}\p{N}_.]*)?(\[(?:'.|[^[\]'])*(?:\[(?:'.|[^[\]'])*\](?:'.|[^[\]'])*)*\])/gu,
      (whole, of: string | undefined, inner: string) => {
        if (of === undefined ? own !== table : of.toLowerCase() !== table.name.toLowerCase()) return whole;
        return (
          (of ?? "") +
          inner
            .replaceAll(`[${escape(old)}]`, `[${escape(name)}]`)
            .replaceAll(`[@${escape(old)}]`, `[@${escape(name)}]`)
        );
      },
    ),
  );
}

/** Rewrites every formula of the workbook; those in a table are told which. */
function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, own: Table | undefined) => string): void {
  for (const sheet of workbook.worksheets) {
    const tables = sheet.getTables().map((table) => ({ table, area: tableArea(table) }));
    for (const { table } of tables)
      for (const column of table.table.columns)
        if (column.calculatedColumnFormula)
          column.calculatedColumnFormula = rewrite(column.calculatedColumnFormula, table);
    sheet.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        const { value } = cell;
        if (typeof value !== "object" || value === null || !("formula" in value) || value.formula === undefined) return;
        const own = tables.find(
          ({ area }) => number >= area.top && number <= area.bottom && column >= area.left && column <= area.right,
        );
        const formula = rewrite(value.formula, own?.table);
        if (formula !== value.formula) cell.value = { formula };
      }),
    );
  }
  rewriteNames(workbook, (formula) => rewrite(formula, undefined));
}

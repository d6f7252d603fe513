import type { Workbook } from "@cj-tech-master/excelts";
import { rewriteNames } from "./names";

/** Mends every formula that speaks of a table by its old name. */
export function renamedInFormulas(workbook: Workbook, old: string, name: string): void {
  const rename = (formula: string): string =>
    formula.replace(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.]*(?=\[)/gu, (part) =>
      part.toLowerCase() === old.toLowerCase() ? name : part,
    );
  rewriteFormulas(workbook, rename);
}

/** Mends every formula that speaks of a column of a table by its old name. */
export function columnRenamedInFormulas(workbook: Workbook, table: string, old: string, name: string): void {
  const escape = (text: string) => text.replace(/['[\]#@]/g, "'$&");
  rewriteFormulas(workbook, (formula) =>
    formula.replace(
      /([\p{L}_\\][\p{L}\p{N}_.]*)?(\[(?:'.|[^[\]'])*(?:\[(?:'.|[^[\]'])*\](?:'.|[^[\]'])*)*\])/gu,
      (whole, of: string | undefined, inner: string) => {
        if (of !== undefined && of.toLowerCase() !== table.toLowerCase()) return whole;
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

function rewriteFormulas(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        if (typeof value !== "object" || value === null || !("formula" in value) || value.formula === undefined) return;
        const formula = rewrite(value.formula);
        if (formula !== value.formula) cell.value = { formula };
      }),
    );
  }
  rewriteNames(workbook, rewrite);
}

import { caseSheet } from "../../text/da/caseSheet";
import type { CellValue } from "../cells/sheetTable";
import type { RowLook, SheetSetUp } from "../report/drawnSheet";
import { STATUSES } from "../../domain/status";
import { statusSymbols } from "../../text/da/terms";
import { statusColours } from "../../report/statusColours";
import { caseColumnIndex, caseColumns, SHOWN } from "./caseColumns";
import { caseStyles, TO_TYPE, type CaseRowKind } from "./caseStyles";

/** The workbook's name for the range that the report is drawn in. It is in people's workbooks and never changes. */
export const CASE_NAME = "Resultatkontrakt_Rapport";

/** Names for the sheet, the best first: people may have a sheet of that name already, and theirs is left alone. */
function caseSheetNames(sheetCount: number): readonly string[] {
  const numbered = Array.from({ length: sheetCount }, (_, index) => `${caseSheet.otherName} (${index + 2})`);
  return [caseSheet.name, caseSheet.otherName, ...numbered];
}

/** What the sheet *Rapport* gets when it is made. Title and date stay in sight. */
export const caseSetUp: SheetSetUp = {
  anchor: CASE_NAME,
  names: caseSheetNames,
  columns: caseColumns,
  frozenRows: 2,
  frozenColumn: "marks",
  tabColour: "#12324F",
  orientation: "landscape",
  footer: { left: caseSheet.footer, centre: caseSheet.footerDate, right: caseSheet.footerPage },
  existingLook,
};

/** How rows of the report look, from what stands in them: their kind from the hidden key, a status from its symbol. */
function existingLook(values: readonly (readonly CellValue[])[], columns: readonly number[]): RowLook[] {
  return values.map((row) => {
    const at = (index: number): string => String(row[columns[index] ?? -1] ?? "");
    const kind = kindOf(at(caseColumnIndex("key")));
    return {
      style: caseStyles[kind],
      cells: caseColumns.map((_, index) => {
        const isShown = index >= caseColumns.length - SHOWN.length;
        const status = STATUSES.find((each) => at(index).startsWith(`${statusSymbols[each]} `));
        if (kind === "cells" && isShown && status) return { colours: statusColours[status] };
        return kind === "decision" && index >= caseColumnIndex("wide") ? { colours: TO_TYPE } : {};
      }),
    };
  });
}

function kindOf(key: string): CaseRowKind {
  const kinds = Object.keys(caseStyles) as CaseRowKind[];
  return kinds.find((kind) => key.split(" ")[0] === `#${kind}`) ?? "blank";
}

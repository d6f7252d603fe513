import type { GoalKey } from "../../domain/goal";
import { columnLetters } from "../cells/columnLetters";
import type { Cell, CellValue } from "../cells/sheetTable";
import type { CellsAround } from "../status/statusRegion";
import { caseColumnIndex, caseColumns, type CaseColumnId } from "./caseColumns";
import { readDecisionKey } from "./decisionKey";
import { rowMark } from "./drawnCase";

/** The cells of the sheet *Rapport* as the last drawing left them and people may have changed them since. */
export type CaseRegion = {
  firstRow: number;
  values: readonly (readonly CellValue[])[];
  numberFormats: readonly (readonly string[])[];
  /** What stands in the same rows, ours and people's. */
  around: CellsAround | null;
};

/** A decision (*beslutning*) that somebody has typed: about a goal, or about the one whose number they typed. */
export type TypedDecision = {
  row: number;
  contract: string;
  goal: GoalKey | null;
  nr: string;
  decision: string;
  responsible: string;
  deadline: Cell;
};

/** What people have left on the sheet: decisions, and what a new drawing would lose. */
export type ExistingCase = {
  /** Whether columns have come or gone, so that nothing says what the rows are about. */
  isSpoilt: boolean;
  decisions: readonly TypedDecision[];
  /** Rows of ours that somebody typed in, and cells of people's own beside them, as Excel names them. */
  typedOver: readonly string[];
};

/** The columns that a decision is typed in. */
const TYPED = ["wide", "c", "d"] as const satisfies readonly CaseColumnId[];

/** Reads the region: what has been typed since it was drawn is told by the mark of each row. */
export function readCaseRegion({ firstRow, values, numberFormats, around }: CaseRegion): ExistingCase {
  const width = values[0]?.length ?? 0;
  const hasKey = values.some((row) => String(row[caseColumnIndex("key")]).startsWith("#"));
  if (width !== caseColumns.length || !hasKey)
    return { isSpoilt: values.flat().some((value) => value !== ""), decisions: [], typedOver: [] };
  const found = values.map((row, at) => readRow(row, firstRow + at, numberFormats[at]?.[caseColumnIndex("d")]));
  return {
    isSpoilt: false,
    decisions: found.flatMap(({ decision }) => decision ?? []),
    typedOver: [
      ...found.flatMap(({ isOurs }, at) => (isOurs ? [] : [`${firstRow + at}`])),
      ...besideOurs(firstRow, around),
    ],
  };
}

/** A row's decision, if one is typed in it, and whether its other cells are still as they were drawn. */
function readRow(
  cells: readonly CellValue[],
  row: number,
  deadlineFormat = "General",
): { decision: TypedDecision | null; isOurs: boolean } {
  const text = (id: CaseColumnId): string => String(cells[caseColumnIndex(id)] ?? "").trim();
  const key = readDecisionKey(text("key"));
  const open: readonly CaseColumnId[] = key === null ? [] : key.goal === null ? ["nr", ...TYPED] : TYPED;
  const ours = caseColumns
    .map(({ id }, index) => (open.includes(id) ? "" : (cells[index] ?? "")))
    .slice(caseColumnIndex("nr"));
  const isOurs = text("key") === "" ? ours.every((value) => value === "") : rowMark(ours) === text("marks");
  if (key === null || open.every((id) => text(id) === "")) return { decision: null, isOurs };
  const deadline = { value: cells[caseColumnIndex("d")] ?? "", numberFormat: deadlineFormat };
  const [nr, decision, responsible] = [text("nr"), text("wide"), text("c")];
  return { decision: { row, ...key, nr, decision, responsible, deadline }, isOurs };
}

/** Cells of people's own in the rows of the report, which another report would leave beside something else. */
function besideOurs(firstRow: number, around: CellsAround | null): string[] {
  if (around === null) return [];
  const { firstColumn, row, column, formulas } = around;
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) => {
      const at = column + right;
      const isOurs = at >= 0 && at < caseColumns.length;
      return isOurs || formula === "" ? [] : [`${columnLetters(firstColumn + at)}${firstRow + row + down}`];
    }),
  );
}

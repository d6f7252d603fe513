import type { Issue } from "../../sheets/cells/issue";
import { isEmpty } from "../../sheets/cells/readCell";
import { readPeriodCell } from "../../sheets/cells/readPeriodCell";
import { readRows } from "../../sheets/cells/rowReader";
import { columnIndex, type Cell } from "../../sheets/cells/sheetTable";
import { awaitsFigure, contentOfCells } from "../../sheets/tables/existingFigures";
import { FIGURE_FIELDS, FIGURE_HEADERS, type FigureContent } from "../../sheets/tables/figureContent";
import { measurementTable } from "../../sheets/tables/measurements";
import { collectText } from "../../text/spoken/exchange";
import { figureIn } from "../figures/figureFromCells";
import { figureNote } from "../figures/figureNotes";
import {
  countFormulas,
  goalOf,
  inColumns,
  keep,
  keepAsSent,
  lastProblem,
  tell,
  type Kept,
  type OwnGoals,
} from "./keptRows";
import type { ReturnedFile } from "./returnedFile";
import type { ReturnedTable } from "./returnedTables";
import { figureCells, figureKey, roundRow } from "./roundRows";

/** The figures of a returned workbook, one goal and period a row. */
export function theirFigures(found: ReturnedTable, file: ReturnedFile, own: OwnGoals, kept: Kept): void {
  const { dates1904 } = file.workbook;
  const issues: Issue[] = [];
  for (const row of readRows(measurementTable, found.table, issues, dates1904)) {
    const fields = Object.values(FIGURE_HEADERS);
    const named = goalOf(row, own);
    const nothing = fields.every((header) => isEmpty(row.cell(header)));
    if ("problem" in named) {
      if (!nothing) tell(kept, found, row.row, named.problem);
      continue;
    }
    const { goal } = named;
    const contract = own.periodOf(goal);
    const period = readPeriodCell(row, dates1904, contract);
    if (period === null) {
      if (!nothing) tell(kept, found, row.row, lastProblem(issues));
      continue;
    }
    if (contract !== null && (period.end < contract.from || period.start > contract.to)) {
      if (!nothing) tell(kept, found, row.row, collectText.unknown.outside);
      continue;
    }
    const id = roundRow("figure", goal, figureKey(period));
    const sent = file.base.get(id);
    const raw = Object.fromEntries(FIGURE_FIELDS.map((field) => [field, row.cell(FIGURE_HEADERS[field])])) as Record<
      keyof typeof FIGURE_HEADERS,
      Cell
    >;
    const asIs = contentOfCells(raw, goal, dates1904);
    const formulaWithoutValue =
      awaitsFigure(asIs) && fields.some((header) => found.formulas.get(row.row)?.has(columnIndex(found.table, header)));
    if (formulaWithoutValue) {
      tell(kept, found, row.row, collectText.unknown.formula);
      keepAsSent(kept, file, id);
      continue;
    }
    countFormulas(kept, found, row.row, fields);
    const cells = inColumns(figureCells(asIs), found, sent);
    if (sent !== undefined && JSON.stringify(cells) === JSON.stringify({ ...figureCells(EMPTY), ...sent })) {
      keep(kept, found, row.row, id, { kind: "figure", goal, period, content: asIs, note: null }, cells);
      continue;
    }
    const read = figureIn(raw, goal, { decimal: "comma", shares: false, dates1904, order: "day" });
    if (read.kind === "fault") {
      tell(kept, found, row.row, read.problem);
      keepAsSent(kept, file, id);
      continue;
    }
    const content = read.kind === "empty" ? EMPTY : { ...read.content, provisional: read.content.provisional ?? "" };
    const notes = [...read.notes, figureNote(content, goal)].filter((note) => note !== null);
    keep(
      kept,
      found,
      row.row,
      id,
      { kind: "figure", goal, period, content, note: notes.length === 0 ? null : notes.join(" ") },
      inColumns(figureCells(content), found, sent),
    );
  }
}

const EMPTY: FigureContent = { value: "", numerator: "", denominator: "", provisional: "" };

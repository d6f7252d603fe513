import type { GoalKey } from "../../domain/goal";
import { markOf } from "../../domain/year/mark";
import type { CaseBlock, CaseCell, CaseReport, CaseSection } from "../../report/caseReport";
import { caseSheet } from "../../text/da/caseSheet";
import { reportDates } from "../../report/reportDates";
import { unbroken } from "../../text/unbroken";
import { textCell, typedCell, type DrawnCell, type DrawnRow, type DrawnSheet } from "../report/drawnSheet";
import { statusColours } from "../../report/statusColours";
import { DEFAULT_PRINT, type PrintSettings } from "../tables/printSettings";
import type { DrawnChart } from "../drawings/drawingSheet";
import { caseChart, chartKey, chartRows } from "./caseCharts";
import { caseColumns, SHOWN, type CaseColumnId } from "./caseColumns";
import { caseSetUp } from "./caseSetUp";
import { caseStyles, TO_TYPE, type CaseRowKind } from "./caseStyles";
import { decisionKey } from "./decisionKey";
import { numberCell } from "./numberCell";
import { pagedRows } from "./pagedRows";

/** The sheet *Rapport* with its charts. */
export type DrawnCase = DrawnSheet & { charts: readonly DrawnChart[] };

/** A report as a printable sheet: values and fills, no formula, and native charts over the rows of their figures. */
export function drawnCase(report: CaseReport, { paper }: Pick<PrintSettings, "paper"> = DEFAULT_PRINT): DrawnCase {
  const numbers = new Map(
    report.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === "chart")
      .map((block, at) => [block, at + 1]),
  );
  const rows = pagedRows(
    [
      line("title", report.title),
      line("summary", caseSheet.summary(reportDates(report), report.isProvisional, report.contracts.length)),
      ...report.sections.flatMap((section, index) => sectionRows(section, report.sections[index - 1], numbers)),
    ],
    paper,
  );
  const charts = [...numbers].map(([block, number]) =>
    caseChart(
      block,
      rows.findIndex(({ key }) => key === chartKey(number)),
    ),
  );
  return { ...caseSetUp, columns: caseColumns, paper, printedRows: rows.length, rows, charts };
}

/** The charts of a report with their numbers. */
type Numbers = ReadonlyMap<CaseBlock, number>;

function sectionRows(
  { id, heading, blocks }: CaseSection,
  before: CaseSection | undefined,
  numbers: Numbers,
): DrawnRow[] {
  const startsPage = id === "appendix" || (id === "contract" && before?.id === "contract");
  return [
    line("blank", ""),
    { ...line("section", heading), startsPage },
    ...blocks.flatMap((block, at) => blockRows(block, blocks[at - 1], numbers)),
  ];
}

function blockRows(block: CaseBlock, before: CaseBlock | undefined, numbers: Numbers): DrawnRow[] {
  switch (block.kind) {
    case "heading": {
      const kind = block.level === 2 ? "heading" : "subheading";
      return [
        ...(before === undefined ? [] : [line("blank", "")]),
        ...lines(block.text).map((text) => line(kind, text)),
      ];
    }
    case "paragraph":
      return lines(block.text).map((text) => line(block.role, text));
    case "list":
      return block.items.flatMap((item) =>
        lines(item).map((text, at) => line("item", `${at === 0 ? caseSheet.bullet : caseSheet.indent}${text}`)),
      );
    case "table":
      return tableRows(block);
    case "map":
      // The sheet Strategikort-tegning has the picture; here stands what it says.
      return [
        line("caption", block.caption),
        ...[...block.of.elements, ...block.of.arrows].map(({ sentence }) => line("item", caseSheet.bullet + sentence)),
        line("blank", ""),
      ];
    case "chart":
      return chartRows(block).map((cells) =>
        drawn(
          "chart",
          new Map(SHOWN.map((id, at) => [id, cells[at] ?? textCell("")])),
          chartKey(numbers.get(block) ?? 0),
        ),
      );
  }
}

type TableBlock = Extract<CaseBlock, { kind: "table" }>;

function tableRows({ caption, columns, rows, decidedOn }: TableBlock): DrawnRow[] {
  const first = SHOWN.indexOf(decidedOn !== undefined || beginsInNr({ columns, rows }) ? "nr" : "text");
  const ids = SHOWN.slice(first, first + columns.length);
  const isRight = columns.map(({ align }) => align === "right");
  const row = (kind: CaseRowKind, cells: readonly DrawnCell[], key?: string): DrawnRow =>
    drawn(kind, new Map(ids.map((id, at) => [id, cells[at] ?? textCell("")])), key);
  return [
    ...lines(caption).map((text) => line("caption", text)),
    row(
      "header",
      columns.map(({ header, align }) => ({ ...textCell(header), ...(align === "right" && { right: true }) })),
    ),
    ...rows.map((cells, at) => {
      const goal = decidedOn?.goals[at];
      if (decidedOn !== undefined) return decisionRow(row, cells, decidedOn.contract, goal ?? null);
      const kind = cells.some(({ isTotal }) => isTotal) ? "total" : "cells";
      return row(
        kind,
        cells.map((cell, index) => drawnCell(cell, isRight[index] ?? false, widthOf(ids[index]))),
      );
    }),
    line("blank", ""),
  ];
}

/** How long the texts of a table's first column may be, so that it fits in the narrow column. */
const SHORT = 8;

function beginsInNr({ columns, rows }: Pick<TableBlock, "columns" | "rows">): boolean {
  return columns.length > 1 && rows.every(([cell]) => (cell?.text.length ?? 0) <= SHORT);
}

function decisionRow(
  row: (kind: CaseRowKind, cells: readonly DrawnCell[], key?: string) => DrawnRow,
  [first, second, ...toType]: readonly CaseCell[],
  contract: string,
  goal: GoalKey | null,
): DrawnRow {
  const open: DrawnCell = { ...typedCell(""), colours: TO_TYPE };
  const nr = goal === null ? open : textCell(first?.text ?? "");
  return row("decision", [nr, textCell(second?.text ?? ""), ...toType.map(() => open)], decisionKey(contract, goal));
}

const widthOf = (id: CaseColumnId | undefined): number => caseColumns.find((column) => column.id === id)?.width ?? 0;
/** What a figure stands from the edges of its column, in characters. */
const EDGES = 2;

/** A figure with its unit as a number; one that is wider than its column as a text, as a number would show as ###. */
function drawnCell({ text, value, status }: CaseCell, isRight: boolean, width: number): DrawnCell {
  const fits = text.length <= width - EDGES;
  const words = value === undefined ? unbroken(text) : text;
  const cell = value === undefined || !fits ? textCell(words) : numberCell(text, value);
  return { ...cell, ...(status !== undefined && { colours: statusColours[status] }), ...(isRight && { right: true }) };
}

/** A row with one text, which runs over the empty cells to its right. */
const line = (kind: CaseRowKind, text: string): DrawnRow => drawn(kind, new Map([["nr", textCell(text)]]));

function drawn(kind: CaseRowKind, cells: ReadonlyMap<CaseColumnId, DrawnCell>, key = `#${kind}`): DrawnRow {
  const shown = SHOWN.map((id) => cells.get(id) ?? textCell(""));
  const marks = rowMark(shown.map(({ value }) => value));
  return { key, style: caseStyles[kind], cells: [textCell(key), textCell(marks), ...shown], startsPage: false };
}

/** A mark of the cells of a row that people see, by which it is told whether they have typed in it. */
export function rowMark(values: readonly (string | number | boolean)[]): string {
  const said = values.map((value) =>
    typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value).replace(/\s+/g, " ").trim(),
  );
  return markOf(said.join("\u001f"));
}

/** How many characters of a text fit on a printed line. */
const LINE = 165;

/** A long text as lines, broken between words, and where it breaks itself. */
function lines(text: string): string[] {
  return text.split(/\r?\n/).flatMap((part) =>
    unbroken(part)
      .split(" ")
      .reduce<string[]>((sofar, word) => {
        const last = sofar.at(-1);
        return last === undefined || last.length + word.length >= LINE
          ? [...sofar, word]
          : [...sofar.slice(0, -1), `${last} ${word}`];
      }, []),
  );
}

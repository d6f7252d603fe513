import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { AnswerRow, Block, Report } from "../../report/report";
import { statusReport, type StaleFigures } from "../../report/statusReport";
import type { Issue } from "../cells/issue";
import { textCell, typedCell, type DrawnCell, type DrawnRow, type DrawnSheet } from "../report/drawnSheet";
import { remarkId, type Remark } from "../tables/remarks";
import { goalCells } from "./goalCells";
import { statusColumns, TYPED, type StatusColumnId } from "./statusColumns";
import { rowKey } from "./statusRegion";
import { statusSetUp } from "./statusSetup";
import { rowStyles, statusColours, type RowKind } from "./statusStyles";

/** The whole Status sheet: title, one block a contract, legend, and what needs a look. */
export function drawnStatus(
  statuses: readonly ContractStatus[],
  remarks: ReadonlyMap<string, Remark>,
  issues: readonly Issue[],
  asOf: CalendarDate,
  stale: StaleFigures | null = null,
): DrawnSheet {
  const remarkOf = ({ goal, asOf: at }: Parameters<typeof rowKey>[0]): string =>
    remarks.get(remarkId(goal, at))?.text ?? "";
  return drawnReport(statusReport(statuses, { asOf, remarkOf, issues, stale }));
}

/** A report as a sheet with the columns and the looks of the status. */
export function drawnReport({ title, summary, isOfPeriod, blocks }: Report): DrawnSheet {
  const headers = statusColumns.map(({ id, header, headerOfPeriod }) => [
    id,
    textCell(isOfPeriod ? (headerOfPeriod ?? header) : header),
  ]);
  return {
    ...statusSetUp,
    rows: [
      line("title", title),
      line("summary", summary),
      row("header", Object.fromEntries(headers) as RowCells),
      ...blocks.flatMap((block, index) => [
        ...(index > 0 && isApart(block) ? [line("blank", "")] : []),
        ...drawn(block),
      ]),
    ],
  };
}

/** Whether an empty row stands before a block, unless the block is the first. */
const isApart = (block: Block): boolean => block.kind === "heading" && block.level !== "group";

function drawn(block: Block): DrawnRow[] {
  switch (block.kind) {
    case "heading":
      return [{ ...line(HEADINGS[block.level], block.text), startsPage: block.level === "part" }];
    case "paragraph":
      return [line(block.role, block.text)];
    case "answers":
      return block.rows.map(answerRow);
    case "statuses":
      return block.items.map(({ status, label, text }) =>
        row("legend", { goal: { ...textCell(label), colours: statusColours[status] }, area: textCell(text) }),
      );
    case "list":
      return block.items.flatMap((item) => lines(item).map((part) => line(block.role, part, "goal")));
    case "chart":
      // The figures of a chart are in its goal's row; people draw their own charts from the sheet.
      return [];
  }
}

const HEADINGS = { part: "contract", group: "focusArea", aside: "legendTitle" } as const;

function answerRow({ answer, remark }: AnswerRow): DrawnRow {
  const typed = { [TYPED.typedOver]: typedCell(remark), [TYPED.id]: typedCell(remark) };
  return row("goal", { ...goalCells(answer), ...typed }, rowKey(answer.of));
}

/** Longest line of text that runs over the empty cells to its right without leaving the printed page, in characters. */
const LINE_LENGTH = 190;

/** A long text as lines, broken between words. */
function lines(text: string): string[] {
  return text.split(" ").reduce<string[]>((sofar, word) => {
    const last = sofar.at(-1);
    return last === undefined || last.length + word.length >= LINE_LENGTH
      ? [...sofar, word]
      : [...sofar.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** A cell that nothing is drawn in; what people type in the remarks' column stays as typed in every row. */
const emptyCell = (id: StatusColumnId): DrawnCell => (id === TYPED.id ? typedCell("") : textCell(""));

type RowCells = Partial<Record<StatusColumnId, DrawnCell>>;

function line(kind: RowKind, value: string, column: StatusColumnId = "nr"): DrawnRow {
  return row(kind, { [column]: textCell(value) });
}

/** A row with its cells in the sheet's order. Rows that are about no goal have a key too: it says that we made them. */
function row(kind: RowKind, cells: RowCells, key = `#${kind}`): DrawnRow {
  return {
    key,
    style: rowStyles[kind],
    cells: statusColumns.map(({ id }) => (id === "key" ? textCell(key) : (cells[id] ?? emptyCell(id)))),
    startsPage: false,
  };
}

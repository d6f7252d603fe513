import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { ActionPlan } from "../../domain/year/actionPlan";
import type { AnswerRow, Block, Report } from "../../report/report";
import { statusReport, type FailedSource, type StaleFigures } from "../../report/statusReport";
import type { Issue } from "../cells/issue";
import { statusSheet } from "../../text/da/status";
import { unbroken } from "../../text/unbroken";
import { textCell, typedCell, type DrawnCell, type DrawnRow, type DrawnSheet } from "../report/drawnSheet";
import { DEFAULT_PRINT, type PrintSettings } from "../tables/printSettings";
import { remarkId, type Remark } from "../tables/remarks";
import { drawnLine, drawnRow, type RowCells } from "./drawnRow";
import { fittedColumns } from "./fittedColumns";
import { goalCells } from "./goalCells";
import { statusColumns } from "./statusColumns";
import { rowKey } from "./statusRegion";
import { statusSetUp } from "./statusSetup";
import { statusColours } from "../../report/statusColours";

/** What the Status sheet shows beside the judged contracts. */
export type StatusContent = {
  remarks: ReadonlyMap<string, Remark>;
  issues: readonly Issue[];
  /** The date that is said where no contract has one. */
  asOf: CalendarDate;
  plans?: readonly ActionPlan[];
  stale?: StaleFigures | null;
  failed?: readonly FailedSource[];
  print?: PrintSettings;
};

/** The whole Status sheet: title, one block a contract, legend, and what needs a look. */
export function drawnStatus(
  statuses: readonly ContractStatus[],
  { remarks, issues, asOf, plans = [], stale = null, failed = [], print = DEFAULT_PRINT }: StatusContent,
): DrawnSheet {
  const remarkOf = ({ goal, asOf: at }: Parameters<typeof rowKey>[0]): string =>
    remarks.get(remarkId(goal, at))?.text ?? "";
  return drawnReport(statusReport(statuses, { asOf, remarkOf, issues, plans, stale, failed }), print);
}

/** A report as a sheet with the columns and the looks of the status. Issues, which come last, are not printed. */
export function drawnReport(
  { title, summary, isOfPeriod, blocks }: Report,
  { paper, pagePerContract }: PrintSettings = DEFAULT_PRINT,
): DrawnSheet {
  const headers = statusColumns.map(({ id, header, headerOfPeriod }) => [
    id,
    textCell(isOfPeriod ? (headerOfPeriod ?? header) : header),
  ]);
  const rowsOf = (some: readonly Block[], from: number): DrawnRow[] =>
    some.flatMap((block, index) => [
      ...(from + index > 0 && isApart(block) ? [drawnLine("blank", "")] : []),
      ...drawn(block, pagePerContract),
    ]);
  const issuesFrom = blocks.findIndex((block) => block.kind === "list" && block.role === "issue");
  // The heading of the issues goes with them.
  const printedBlocks = issuesFrom === -1 ? blocks.length : issuesFrom - 1;
  const printed = [
    drawnLine("title", title),
    drawnLine("summary", summary),
    drawnRow("header", Object.fromEntries(headers) as RowCells),
    ...rowsOf(blocks.slice(0, printedBlocks), 0),
  ];
  return {
    ...statusSetUp,
    columns: fittedColumns(printed),
    paper,
    printedRows: printed.length,
    rows: [...printed, ...rowsOf(blocks.slice(printedBlocks), printedBlocks)],
  };
}

/** Whether an empty row stands before a block, unless the block is the first. */
const isApart = (block: Block): boolean => block.kind === "heading" && block.level !== "group";

function drawn(block: Block, pagePerContract: boolean): DrawnRow[] {
  switch (block.kind) {
    case "heading":
      return [
        { ...drawnLine(HEADINGS[block.level], block.text), startsPage: pagePerContract && block.level === "part" },
      ];
    case "paragraph":
      return [drawnLine(block.role, block.text)];
    case "answers":
      return block.rows.map(answerRow);
    case "statuses":
      return block.items.map(({ status, label, text }) =>
        drawnRow("legend", { goal: { ...textCell(label), colours: statusColours[status] }, target: textCell(text) }),
      );
    case "list":
      return block.items.flatMap((item) => lines(item).map((part) => drawnLine(block.role, part, "goal")));
    case "chart":
      // The figures of a chart are in its goal's row; people draw their own charts from the sheet.
      return [];
  }
}

const HEADINGS = { part: "contract", group: "focusArea", aside: "legendTitle" } as const;

function answerRow({ answer, remark, lacksRemark, plans }: AnswerRow): DrawnRow {
  // The hidden column holds no remark then, so that what is typed over the greyed words is one.
  const shown: DrawnCell = lacksRemark ? { ...typedCell(statusSheet.remarkMissing), greyed: true } : typedCell(remark);
  const base = typedCell(lacksRemark ? "" : remark);
  return drawnRow(
    "goal",
    goalCells(answer, { base, remark: shown, plan: textCell(unbroken(plans)) }),
    rowKey(answer.of),
  );
}

/** Longest line of text that runs over the empty cells to its right without leaving the printed page, in characters. */
const LINE_LENGTH = 160;

/** A long text as lines, broken between words. */
function lines(text: string): string[] {
  return unbroken(text)
    .split(" ")
    .reduce<string[]>((sofar, word) => {
      const last = sofar.at(-1);
      return last === undefined || last.length + word.length >= LINE_LENGTH
        ? [...sofar, word]
        : [...sofar.slice(0, -1), `${last} ${word}`];
    }, []);
}

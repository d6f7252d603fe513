import { daysBetween, type CalendarDate } from "../../domain/calendarDate";
import { unitText } from "../../text/unit";
import { figureWords } from "../../text/da/goalWords";
import { drawingFooter, graphSheet as words } from "../../text/da/drawings";
import { danishAnswer } from "../../report/danishAnswer";
import type { GoalGraph, GraphLineKind } from "../../report/graph/goalGraph";
import { serialOf } from "../cells/readCell";
import { DATE_FORMAT } from "../tables/schema";
import { textCell, type DrawnCell, type DrawnColumn, type DrawnRow } from "../report/drawnSheet";
import {
  drawingLook,
  drawingNames,
  drawingRow,
  type ChartLine,
  type DrawingSheet,
  type DrawnChart,
} from "./drawingSheet";

/** The workbook's name for the range that the graphs are drawn in. It is in people's workbooks and never changes. */
export const GRAPH_NAME = "Resultatkontrakt_Grafer";

/** The sheet's columns: the hidden key, the chart, and its figures, which A4 has no room for. */
const columns: readonly DrawnColumn[] = [
  { id: "key", header: "", width: 8, hidden: true },
  { id: "chart", header: "", width: 100, hidden: false },
  { id: "date", header: words.date, width: 12, hidden: false, onlyWide: true },
  ...Object.entries(words.lines).map(([id, header]) => ({
    id,
    header,
    width: 12,
    hidden: false,
    onlyWide: true as const,
  })),
];
const CHART = 1;
const DATE = 2;
const LINES = Object.keys(words.lines) as GraphLineKind[];
/** The rows that a chart covers, unless its figures take more. */
const CHART_ROWS = 17;
/** How many rows fit on a printed page, beside its title. */
const PAGE_ROWS = 46;
/** The longest title of a chart, in characters; the whole wording stands above it. */
const TITLE = 90;

type Look = Omit<ChartLine, "name" | "column">;
const line = (colour: string, style: Look["style"], weight = 1.5): Look => ({ colour, style, weight, marker: "None" });

/** Lines are told apart by dash and marker as well as by colour. */
const LOOKS: Readonly<Record<GraphLineKind, Look>> = {
  measured: { colour: "#12324F", style: "Continuous", weight: 2.25, marker: "Circle" },
  expected: line("#767676", "Dash"),
  expectedUpper: line("#767676", "Dash"),
  target: line("#A11D2B", "Continuous"),
  targetUpper: line("#A11D2B", "Continuous"),
  forecast: line("#12324F", "RoundDot", 2),
  forecastLow: line("#8A9DB8", "RoundDot"),
  forecastHigh: line("#8A9DB8", "RoundDot"),
  lastYear: line("#B8860B", "Dash"),
};

/** The sheet *Grafer*: for each goal its wording, what is said of it, and a native chart beside its figures. */
export function graphSheet(graphs: readonly GoalGraph[], dates1904: boolean): DrawingSheet {
  const serial = (date: CalendarDate): number => serialOf(date, dates1904);
  const rows: DrawnRow[] = [
    drawingRow("title", [textCell(words.title)], columns),
    drawingRow("summary", [textCell(words.help)], columns),
  ];
  const charts: DrawnChart[] = [];
  let contract = "";
  let onPage = rows.length;
  for (const graph of graphs) {
    const { goal, asOf, period } = graph.of;
    const answer = danishAnswer(graph.of);
    const count = Math.max(CHART_ROWS, graph.dates.length + 2);
    const isNew = goal.contract !== contract;
    const height = count + 4 + (isNew ? 1 : 0);
    const startsPage = charts.length === 0 || onPage + height > PAGE_ROWS;
    onPage = startsPage && charts.length > 0 ? height : onPage + height;
    contract = goal.contract;
    const head = [
      ...(isNew ? [["contract", words.contractLine(contract, asOf)] as const] : []),
      ["heading", `${answer.nr} ${goal.text}`.trim()] as const,
      ["sentence", sentenceOf(graph)] as const,
    ];
    rows.push(...head.map(([kind, text], at) => drawingRow(kind, [textCell(text)], columns, startsPage && at === 0)));
    const first = rows.length;
    rows.push(...figureRows(graph, count, serial), drawingRow("blank", [], columns));
    charts.push({
      name: `Graf ${goal.contract} ${answer.nr}`,
      title: titleOf(graph),
      first,
      count,
      column: CHART,
      figures: { first: first + 1, count: graph.dates.length, dates: DATE },
      days: { from: serial(period.from), to: serial(period.from) + daysBetween(period.from, period.to) },
      lines: graph.lines.map(({ kind }) => ({
        ...LOOKS[kind],
        name: words.lines[kind],
        column: DATE + 1 + LINES.indexOf(kind),
      })),
    });
  }
  return {
    anchor: GRAPH_NAME,
    names: drawingNames(words.name),
    columns,
    frozenRows: 1,
    frozenColumn: "key",
    tabColour: "#12324F",
    orientation: "portrait",
    footer: { left: words.title, centre: drawingFooter.date, right: drawingFooter.page },
    existingLook: drawingLook,
    paper: "A4",
    rows,
    printedRows: rows.length,
    charts,
    maps: [],
  };
}

/** What the status says of the goal, with its trend and its outlook. */
export function sentenceOf({ of }: Pick<GoalGraph, "of">): string {
  const { status, explanation, trend, outlook } = danishAnswer(of);
  return [`${status.label}.`, explanation, trend.label, outlook.label]
    .filter((part) => part !== "" && part !== ".")
    .map((part) => (part.endsWith(".") ? part : `${part}.`))
    .join(" ");
}

function titleOf({ of }: GoalGraph): string {
  const { nr } = danishAnswer(of);
  const { text, unit } = of.goal;
  const whole = `${nr} ${text}`.trim();
  const cut = whole.length <= TITLE ? whole : `${whole.slice(0, whole.lastIndexOf(" ", TITLE))} …`;
  return `${cut}${words.unit(unitText(unit, figureWords.percentUnit))}`;
}

/** The rows that a chart covers, with its dates and figures beside it under their headings. */
function figureRows({ dates, lines }: GoalGraph, count: number, serial: (date: CalendarDate) => number): DrawnRow[] {
  const kinds = new Map(lines.map(({ kind, values }) => [kind, values]));
  const header = [
    textCell(""),
    textCell(words.date),
    ...LINES.map((kind) => textCell(kinds.has(kind) ? words.lines[kind] : "")),
  ];
  const figures = dates.map((date, at): DrawnCell[] => [
    textCell(""),
    { value: serial(date), numberFormat: DATE_FORMAT },
    ...LINES.map((kind): DrawnCell => {
      const value = kinds.get(kind)?.[at] ?? null;
      return value === null ? textCell("") : { value, numberFormat: "General" };
    }),
  ]);
  return Array.from({ length: count }, (_, at) =>
    drawingRow("drawing", at === 0 ? header : (figures[at - 1] ?? []), columns),
  );
}

import { caseSheet } from "../../text/da/caseSheet";
import { graphSheet, mapSheet } from "../../text/da/drawings";
import { readCaseRegion } from "../caseReport/caseRegion";
import { CHART_COLUMNS, caseSlots } from "../caseReport/caseCharts";
import { CASE_NAME } from "../caseReport/caseSetUp";
import type { CellValue } from "../cells/sheetTable";
import { changedRows, drawingSlots } from "../drawings/drawingSheet";
import { GRAPH_NAME } from "../drawings/graphSheet";
import { MAP_NAME } from "../drawings/mapSheet";

/** The sheets beside Status that are drawn from the tables: *Rapport*, *Grafer* and *Strategikort-tegning*. */
export type DrawnSheetName = typeof caseSheet.name | typeof graphSheet.name | typeof mapSheet.name;

type Values = readonly (readonly CellValue[])[];

/** A drawn sheet: the workbook's name for its range, and what is told from the values of that range. */
export type DrawnSheetKind = {
  what: DrawnSheetName;
  anchor: string;
  /** How many hidden columns it begins with. */
  hidden: number;
  /** Whether charts or shapes of ours stand on it. */
  holdsObjects: boolean;
  /** Rows that people have typed in since, from 0; null where nothing says any more which rows are ours. */
  typedRows: (values: Values) => number[] | null;
  /** The rows that its charts cover, from 0. */
  slots: (values: Values) => { first: number; count: number }[];
  /** The columns that they cover, from 0. */
  slotColumns: { from: number; count: number };
};

const ONE_BEHIND_THE_KEY = { from: 1, count: 1 };

export const drawnSheets: readonly DrawnSheetKind[] = [
  {
    what: caseSheet.name,
    anchor: CASE_NAME,
    hidden: 2,
    holdsObjects: true,
    typedRows: typedInCase,
    slots: caseSlots,
    slotColumns: CHART_COLUMNS,
  },
  {
    what: graphSheet.name,
    anchor: GRAPH_NAME,
    hidden: 1,
    holdsObjects: true,
    typedRows: typedInDrawing,
    slots: drawingSlots,
    slotColumns: ONE_BEHIND_THE_KEY,
  },
  {
    what: mapSheet.name,
    anchor: MAP_NAME,
    hidden: 1,
    holdsObjects: true,
    typedRows: typedInDrawing,
    slots: () => [],
    slotColumns: ONE_BEHIND_THE_KEY,
  },
];

/** A decision that is typed in a report and is no action plan yet is people's own, as is what they typed over. */
function typedInCase(values: Values): number[] | null {
  const { isSpoilt, decisions, typedOver } = readCaseRegion({ firstRow: 0, values, numberFormats: [], around: null });
  return isSpoilt ? null : [...decisions.map(({ row }) => row), ...typedOver.map(Number)];
}

const KEY = /^#\w+ \S+$/;

function typedInDrawing(values: Values): number[] | null {
  const isKnown = values.some(([key = ""]) => KEY.test(String(key)));
  if (!isKnown) return values.flat().some((value) => value !== "") ? null : [];
  return changedRows(values, 0).map((row) => row - 1);
}

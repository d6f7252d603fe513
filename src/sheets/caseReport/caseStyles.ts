import { PLAIN_ROW, type Colours, type RowStyle } from "../report/drawnSheet";

/** The kinds of row on the sheet *Rapport*. */
export type CaseRowKind =
  | "title"
  | "summary"
  | "section"
  | "heading"
  | "subheading"
  | "text"
  | "lead"
  | "note"
  | "item"
  | "caption"
  | "header"
  | "cells"
  | "decision"
  | "total"
  | "chart"
  | "blank";

const BLUE = "#12324F";

/** How each kind of row looks. */
export const caseStyles = {
  title: { ...PLAIN_ROW, bold: true, size: 18, text: BLUE },
  summary: { ...PLAIN_ROW, size: 11, text: "#404040" },
  section: { ...PLAIN_ROW, fill: "#D5E1EC", text: BLUE, bold: true, size: 13 },
  heading: { ...PLAIN_ROW, text: BLUE, bold: true, size: 12 },
  subheading: { ...PLAIN_ROW, text: BLUE, bold: true },
  text: PLAIN_ROW,
  lead: { ...PLAIN_ROW, bold: true },
  note: { ...PLAIN_ROW, text: "#595959" },
  item: PLAIN_ROW,
  caption: { ...PLAIN_ROW, bold: true, text: "#404040" },
  header: { ...PLAIN_ROW, fill: BLUE, text: "#FFFFFF", bold: true, wrap: true, vertical: "Center" },
  cells: { ...PLAIN_ROW, wrap: true, lines: true, vertical: "Top" },
  decision: { ...PLAIN_ROW, wrap: true, lines: true, vertical: "Top" },
  total: { ...PLAIN_ROW, wrap: true, lines: true, vertical: "Top", bold: true, fill: "#EEF3F7", text: BLUE },
  chart: { ...PLAIN_ROW, text: "#767676", size: 8 },
  blank: PLAIN_ROW,
} as const satisfies Record<CaseRowKind, RowStyle>;

/** The look of the cells that a decision is typed in. */
export const TO_TYPE: Colours = { fill: "#FFF9E5", text: "#1F1F1F" };

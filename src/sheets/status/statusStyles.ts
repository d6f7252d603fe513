import { PLAIN_ROW, type Colours, type RowStyle } from "../report/drawnSheet";

export type { Colours };

/** The kinds of row on the Status sheet. */
export type RowKind =
  | "title"
  | "summary"
  | "unfinished"
  | "header"
  | "contract"
  | "counts"
  | "focusArea"
  | "goal"
  | "blank"
  | "legendTitle"
  | "legend"
  | "note"
  | "issue"
  | "keptTitle"
  | "kept";

export const rowStyles = {
  title: { ...PLAIN_ROW, bold: true, size: 18, text: "#12324F" },
  summary: { ...PLAIN_ROW, size: 11, text: "#404040" },
  unfinished: { ...PLAIN_ROW, bold: true, size: 11, text: "#A11D2B" },
  header: { ...PLAIN_ROW, fill: "#12324F", text: "#FFFFFF", bold: true, wrap: true, figures: true },
  contract: { ...PLAIN_ROW, fill: "#D5E1EC", text: "#12324F", bold: true, size: 13 },
  counts: { ...PLAIN_ROW, fill: "#EEF3F7", size: 11, text: "#12324F" },
  focusArea: { ...PLAIN_ROW, bold: true, size: 10, fill: "#F5F5F3", text: "#12324F" },
  goal: { ...PLAIN_ROW, wrap: true, lines: true, vertical: "Top", figures: true },
  blank: PLAIN_ROW,
  legendTitle: { ...PLAIN_ROW, bold: true, size: 11, text: "#12324F" },
  legend: PLAIN_ROW,
  note: { ...PLAIN_ROW, text: "#404040" },
  issue: { ...PLAIN_ROW, text: "#404040" },
  keptTitle: { ...PLAIN_ROW, bold: true, size: 11, text: "#12324F" },
  kept: { ...PLAIN_ROW, text: "#404040" },
} as const satisfies Record<RowKind, RowStyle>;

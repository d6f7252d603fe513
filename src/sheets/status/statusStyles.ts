import type { Status } from "../../domain/status";
import { PLAIN_ROW, type Colours, type RowStyle } from "../report/drawnSheet";

export type { Colours };

/**
 * The status colours, told apart by lightness as well as hue: in greyscale and in the three common colour-vision
 * deficiencies no two are alike. Text on fill has a contrast of at least 4.5:1.
 */
export const statusColours = {
  met: { fill: "#BFE5C7", text: "#0B3D1E" },
  partlyMet: { fill: "#F2AE2E", text: "#2B1B00" },
  notMet: { fill: "#A11D2B", text: "#FFFFFF" },
  noData: { fill: "#FFFFFF", text: "#404040" },
  pending: { fill: "#8A9DB8", text: "#0F1B2B" },
} as const satisfies Record<Status, Colours>;

/** The kinds of row on the Status sheet. */
export type RowKind =
  | "title"
  | "summary"
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

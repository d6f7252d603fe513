import type { Status } from "../../domain/status";

/** Fill and text colour of one kind of cell. */
export type Colours = { fill: string; text: string };

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
  | "issue";

/** How a whole row looks. Sizes are in points. */
export type RowStyle = {
  fill: string | null;
  text: string;
  bold: boolean;
  size: number;
  wrap: boolean;
  lines: boolean;
};

const plain: RowStyle = { fill: null, text: "#1F1F1F", bold: false, size: 10, wrap: false, lines: false };

export const rowStyles = {
  title: { ...plain, bold: true, size: 18, text: "#12324F" },
  summary: { ...plain, size: 11, text: "#404040" },
  header: { ...plain, fill: "#12324F", text: "#FFFFFF", bold: true, wrap: true },
  contract: { ...plain, fill: "#D5E1EC", text: "#12324F", bold: true, size: 13 },
  counts: { ...plain, fill: "#EEF3F7", size: 11, text: "#12324F" },
  focusArea: { ...plain, bold: true, size: 10, fill: "#F5F5F3", text: "#12324F" },
  goal: { ...plain, wrap: true, lines: true },
  blank: plain,
  legendTitle: { ...plain, bold: true, size: 11, text: "#12324F" },
  legend: plain,
  note: { ...plain, text: "#404040" },
  issue: { ...plain, text: "#404040" },
} as const satisfies Record<RowKind, RowStyle>;

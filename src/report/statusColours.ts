import type { Status } from "../domain/status";

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
} as const satisfies Record<Status, { fill: string; text: string }>;

import type { Status } from "../../domain/status";
import { statusColours } from "../statusColours";

/** The colour of the lines and of the bands' names, on paper. The pane has its theme's. */
export const MAP_LINE = "#404040";

/** The fills of the bands, in turn. */
const BANDS = ["#EEF3F7", "#F5F5F3"] as const;
export const bandFill = (index: number): string => BANDS[index % 2 === 0 ? 0 : 1];

/** White boxes with dark text, for what has no status. */
const WITHOUT_STATUS = { fill: "#FFFFFF", text: "#1F1F1F" } as const;
export const boxColours = (status: Status | null): { fill: string; text: string } =>
  status === null ? WITHOUT_STATUS : statusColours[status];

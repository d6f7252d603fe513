/** How a status looks on the sheet, so that the pane can look the same. */
export { statusColours } from "../../report/statusColours";
export type { Colours } from "../../sheets/status/statusStyles";

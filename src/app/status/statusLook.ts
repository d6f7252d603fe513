/** How a status looks on the sheet, so that the pane can look the same. */
export { statusColours, type Colours } from "../../sheets/status/statusStyles";

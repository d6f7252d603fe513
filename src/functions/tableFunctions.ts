export { matrixFromCells } from "./matrixTable";
export { statusTableFromCells } from "./statusTable";

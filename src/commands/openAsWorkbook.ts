import { openAsWorkbook as open } from "../excel/openAsWorkbook";

/** Opens an .xlsx as a new workbook, for a pane that has made one. */
export const openAsWorkbook = (bytes: Uint8Array): Promise<void> => open(bytes);

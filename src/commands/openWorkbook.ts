import { openAsWorkbook } from "../excel/openAsWorkbook";

/** Opens an .xlsx that the add-in has made as a new workbook, for the pane's one way out for files. */
export const openWorkbook = (bytes: Uint8Array): Promise<void> => openAsWorkbook(bytes);

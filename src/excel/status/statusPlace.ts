/**
 * The workbook's own name for what we made on the Status sheet, exactly: it moves with the sheet when people rename
 * it or put in rows, and tells the next refresh what it may replace.
 */
export const STATUS_NAME = "Resultatkontrakt_Status";

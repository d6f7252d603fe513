import type { RefusalReason } from "./ports";

/**
 * The errors that Excel documents (`Excel.ErrorCodes` and Microsoft's page on error handling), and the reason that
 * people are told. A code that is not here says only that the job failed.
 */
export const HOST_ERRORS: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: "accessDenied",
  BadPassword: "accessDenied",
  ActivityLimitReached: "interrupted",
  RequestAborted: "interrupted",
  ApiNotAvailable: "tooOld",
  ApiNotFound: "tooOld",
  NotImplemented: "tooOld",
  UnsupportedOperation: "tooOld",
  Conflict: "conflict",
  DirtySupportingFormula: "calculating",
  FilteredRangeConflict: "filteredTable",
  FormulaLengthExceedsLimit: "formulaTooLong",
  InactiveWorkbook: "notInFront",
  InvalidSelection: "notInFront",
  InsertDeleteConflict: "insertBlocked",
  InvalidBinding: "gone",
  InvalidReference: "gone",
  ItemNotFound: "gone",
  InvalidOperationInCellEditMode: "cellEditMode",
  ItemAlreadyExists: "alreadyExists",
  MemoryLimitReached: "outOfMemory",
  MergedRangeConflict: "mergedCells",
  NonBlankCellOffSheet: "sheetFull",
  OpenWorkbookLinksBlocked: "linksBlocked",
  PowerQueryRefreshResourceChallenge: "linksBlocked",
  RefreshWorkbookLinksBlocked: "linksBlocked",
  OperationCellsExceedLimit: "tooManyCells",
  RangeExceedsLimit: "tooManyCells",
  RangeImageExceedsLimit: "tooManyCells",
  PivotTableRangeConflict: "pivotInTheWay",
  ServiceNotAvailable: "noService",
  Unauthenticated: "noService",
  UnsupportedSheet: "unsupportedSheet",
};

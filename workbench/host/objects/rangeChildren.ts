import type { Members } from "../hostType";
import type { LiveRange } from "../references";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection";
import { dataValidationType } from "./dataValidation";
import { rangeFormatType } from "./rangeFormat";
import { rangeSortType } from "./rangeSort";
import { worksheetType } from "./worksheet";

/** What a range leads to. */
export const rangeChildren: NonNullable<Members<LiveRange>["children"]> = {
  Format: ({ area }) => rangeFormatType.wrap(area),
  Worksheet: ({ area }) => worksheetType.wrap(area.sheet),
  Sort: ({ area }) => rangeSortType.wrap(area),
  ConditionalFormats: ({ area }) => conditionalFormatCollectionType.wrap(area),
  DataValidation: ({ area }) => dataValidationType.wrap(area),
};

import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Issue } from "../../sheets/cells/issue";
import { drawnStatus } from "../../sheets/status/drawnStatus";
import { statusFreshness, type StatusFreshness } from "../../sheets/status/statusFreshness";
import type { StatusRegion } from "../../sheets/status/statusRegion";
import type { Remark } from "../../sheets/tables/remarks";

/** What the sheet that a refresh would write is drawn from. */
export type ToDraw = {
  contracts: readonly ContractStatus[];
  remarks: ReadonlyMap<string, Remark>;
  issues: readonly Issue[];
  statusDate: CalendarDate;
};

/**
 * What the Status sheet says beside what a refresh would write. It is lazy-loaded: nothing else that a reading needs
 * draws the sheet.
 */
export function sheetFreshness(
  region: StatusRegion | null,
  { contracts, remarks, issues, statusDate }: ToDraw,
  isDateChosen: boolean,
): StatusFreshness {
  return statusFreshness(region, drawnStatus(contracts, remarks, issues, statusDate).rows, isDateChosen);
}

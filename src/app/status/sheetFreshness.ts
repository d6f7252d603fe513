import type { ContractStatus } from "../../domain/evaluateBook";
import { drawnStatus, type StatusContent } from "../../sheets/status/drawnStatus";
import { statusFreshness, type StatusFreshness } from "../../sheets/status/statusFreshness";
import type { StatusRegion } from "../../sheets/status/statusRegion";

/** What the sheet that a refresh would write is drawn from. */
export type ToDraw = StatusContent & { contracts: readonly ContractStatus[] };

/**
 * What the Status sheet says beside what a refresh would write. It is lazy-loaded: nothing else that a reading needs
 * draws the sheet.
 */
export function sheetFreshness(
  region: StatusRegion | null,
  { contracts, ...content }: ToDraw,
  isDateChosen: boolean,
): StatusFreshness {
  return statusFreshness(region, drawnStatus(contracts, content).rows, isDateChosen);
}

import type { Settings } from "./readSettings";
import type { OwnList, Removed, RemovalScope } from "./removeOwn";
import type { DrawnSheetName } from "../../sheets/drawn/drawnSheets";
import type { CalendarDate } from "../../domain/calendarDate";
import type { FollowUp } from "../../domain/contract";
import type { Thresholds } from "../../domain/status";

/** What the screen Indstillinger asks of the workbook. */
export type SettingsJobs = {
  /** @param asOf The date that changes of status are told for; null for each contract's own. */
  read: (asOf: CalendarDate | null) => Promise<Settings>;
  /** Gives how many thresholds were changed. */
  writeThresholds: (wanted: Thresholds) => Promise<number>;
  writeFollowUp: (contract: string, followUp: FollowUp | null) => Promise<void>;
  listOwn: () => Promise<OwnList>;
  removeOwn: (scope: RemovalScope, seen: OwnList) => Promise<Removed>;
  showStatus: () => Promise<void>;
  /** Brings a sheet of drawings, or the report, to the front. One that is gone is left at that. */
  showDrawn: (what: DrawnSheetName) => Promise<void>;
};

import type { Settings } from "./readSettings";
import type { OwnList, Removed, RemovalScope } from "./removeOwn";
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
};

import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import type { TableName } from "../../sheets/tables/allTables";
import type { Drawn, DrawWatch } from "./drawSheets";
import type { FoundMaps } from "./readMaps";

/** What draws charts and maps (*strategikort, forandringsteori*); without a date each contract is judged at its own. */
export type DrawingJobs = {
  /** The sheet *Grafer*, of these goals or of all. */
  drawGraphs: (goals: readonly GoalKey[] | null, asOf: CalendarDate | null, watch?: DrawWatch) => Promise<Drawn>;
  /** The sheet with the maps of these contracts, or of every one that has any. */
  drawMaps: (contracts: readonly string[] | null, asOf: CalendarDate | null, watch?: DrawWatch) => Promise<Drawn>;
  /** The maps themselves, as the pane shows them. */
  readMaps: (asOf: CalendarDate | null) => Promise<FoundMaps>;
  /** Makes the tables that maps are written in, without rows, where they lack. Gives which were made. */
  createMapTables: () => Promise<readonly TableName[]>;
};

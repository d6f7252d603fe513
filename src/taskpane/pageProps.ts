import type { WorkbookStatus } from "../app/status/readStatus";
import type { CalendarDate } from "../domain/calendarDate";
import type { PageId } from "./pageId";
import type { Job, PaneActions } from "./paneActions";

/** What one page asks of another as it goes there; a goal by its `goalId`. */
export type Wish =
  | { kind: "readContract" }
  | { kind: "editGoal"; id: string }
  | { kind: "seeContract"; contract: string }
  | { kind: "seeOwing" }
  | { kind: "openFile"; file: File };

/** What every page is given. */
export type PageProps<Jobs = never> = Job & {
  actions: PaneActions;
  /** The page's own jobs, lazy-loaded beside it. */
  jobs: Promise<Jobs>;
  /** Whether the page is in view; a page that keeps its work stays mounted out of view. */
  shown: boolean;
  /** The workbook as the pane has read it; null until then, and where it cannot be read. */
  workbook: WorkbookStatus | null;
  /** The number of the reading that is wanted: a page that reads for itself reads anew with it. */
  turn: number;
  readAgain: () => void;
  /** The date to judge at; null is each contract's own. */
  asOf: CalendarDate | null;
  judgeAt: (asOf: CalendarDate | null) => void;
  /** Whether the pane says already that the Status sheet differs from the tables. */
  outOfDate: boolean;
  /** Goes to a page, and asks something of it. */
  go: (page: PageId, wish?: Wish) => void;
  /** What was asked of this page as it was gone to: a new object each time. */
  wish: Wish | null;
  /** *Opdater status*, and whether it is under way. */
  refresh: () => void;
  refreshing: boolean;
  /** *Opdater status* at a date, which the pane shows from then on; null is each contract's own. */
  refreshAt: (asOf: CalendarDate | null) => void;
  /** Goes to Start as if the pane had just been opened: the add-in's things are gone from the workbook. */
  beginAnew: () => void;
};

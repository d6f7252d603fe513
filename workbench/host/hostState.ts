import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Calculation } from "./calculation";
import type { Events } from "./events";
import type { HostObject } from "./hostType";
import type { Area } from "./model/area";
import type { Drawings } from "./model/drawings";
import type { Filters } from "./model/filters";
import type { Ids } from "./model/ids";
import type { References } from "./references";
import type { Json } from "./wire/messages";

/** A query of Power Query: what Excel tells of it, not its steps. The date is ISO 8601, as on the wire. */
export type HostQuery = {
  readonly name: string;
  readonly refreshDate: string;
  readonly rowsLoadedCount: number;
  /** As `Excel.QueryError`; none where it is left out. */
  readonly error?: string;
  /** As `Excel.LoadToType`; a table where it is left out. */
  readonly loadedTo?: string;
};

/** Parts of a document that the workbook model has no place for. */
export type DocumentParts = {
  /** Settings of the add-in, by key; stored in the file under the add-in's name. */
  readonly settings: Map<string, Json>;
  /** Custom XML parts, by id. */
  readonly customXml: Map<string, string>;
  /** Custom document properties, by name. */
  readonly properties: Map<string, Json>;
  /** What tables and sheets are filtered by. */
  readonly filters: Filters;
  /** Charts, pictures and shapes. */
  readonly drawings: Drawings;
  /** Queries of Power Query, as a test or the workbench gives them. */
  readonly queries?: readonly HostQuery[];
};

/** Who an edit comes from, as events tell it. */
export type Source = "Local" | "Remote";

/** Everything that the members of the object model work on. */
export type HostState = {
  readonly workbook: Workbook;
  readonly name: string;
  readonly parts: DocumentParts;
  readonly ids: Ids;
  readonly events: Events;
  readonly calculation: Calculation;
  readonly references: References;
  readonly sheetProperties: WeakMap<Worksheet, Map<string, Json>>;
  /** The sheet in front, what is selected on it, and the cell in it that is typed in: its first where none is named. */
  selection: {
    sheet: Worksheet;
    area: Area | null;
    active?: { row: number; column: number };
    /** What was selected before it, with Ctrl held down. */
    others?: readonly Area[];
  };
  /** Open for viewing only. */
  readonly readOnly: boolean;
  dirty: boolean;
  /** Who the present change comes from: an add-in's call or somebody's typing. */
  origin: { source: Source; byAddin: boolean };
  root(): HostObject;
  service(name: string): HostObject;
  /** Refuses a change that the workbook's state doesn't let through. */
  guard(typeName: string, member: string): void;
  /** Workbooks that the add-in has opened in windows of their own; none of bytes is an empty one. */
  readonly openedWorkbooks: Uint8Array[];
  /** How far the formulas have come, as `Excel.CalculationState` names it. */
  readonly calculationState: string;
  /** Throws when a test has injected a fault, or when the member is above the host's requirement set. */
  mayFail(typeName: string, member: string): void;
};

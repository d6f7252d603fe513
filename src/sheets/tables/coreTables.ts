import type { OwnTable, OwnTableOf, TableName } from "./allTables";
import { CORE } from "./coreList";

/** The tables that *Opret ark* makes, each as any of our tables. */
export const coreTables: readonly OwnTable[] = CORE;

type LaterName = Exclude<TableName, (typeof CORE)[number]["name"]>;

/** The tables that come with use, in the order of their sheets, and whether a status is judged by each (`judges`). */
const LATER = {
  Handlingsplaner: false,
  Ændringer: true,
  Historik: true,
  Lukninger: true,
  Kilder: false,
  Strategikort: false,
  Forandringsteori: false,
  Fjoråret: false,
  Beslutninger: false,
  Indsendt: false,
} as const satisfies { [Name in LaterName]: OwnTableOf<Name>["judges"] };
const laterNames = Object.keys(LATER) as LaterName[];

/** The names of all our tables: a reading asks for every one; what the others hold is lazy-loaded. */
export const TABLE_NAMES: readonly TableName[] = [...CORE.map(({ name }) => name), ...laterNames];

/** The names of the tables that a status is judged by. */
export const JUDGING_NAMES: readonly TableName[] = [
  ...coreTables.filter(({ judges }) => judges).map(({ name }) => name),
  ...laterNames.filter((name) => LATER[name]),
];

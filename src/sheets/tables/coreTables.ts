import type { OwnTable, TableName } from "./allTables";
import { contractTable } from "./contracts";
import { goalTable } from "./goals";
import { measurementTable } from "./measurements";
import { profileTable } from "./profiles";
import { remarkTable } from "./remarks";
import { settingTable } from "./settings";

/** The tables that *Opret ark* makes, in the order of their sheets. They are part of the first load. */
export const CORE = [contractTable, goalTable, measurementTable, profileTable, settingTable, remarkTable] as const;
export const coreTables: readonly OwnTable[] = CORE;

/** The names of all our tables: a reading asks for every one; what the others hold is lazy-loaded. */
export const TABLE_NAMES: readonly TableName[] = [
  ...CORE.map(({ name }) => name),
  "Handlingsplaner",
  "Ændringer",
  "Historik",
  "Lukninger",
  "Kilder",
];

/** The names of the tables that a status is judged by (`judges` in their schemas). */
export const JUDGING_NAMES: readonly TableName[] = [
  ...coreTables.filter(({ judges }) => judges).map(({ name }) => name),
  "Ændringer",
  "Historik",
  "Lukninger",
];

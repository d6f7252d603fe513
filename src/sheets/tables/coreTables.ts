import type { OwnTable, TableName } from "./allTables";
import { CORE } from "./coreList";

/** The tables that *Opret ark* makes, each as any of our tables. */
export const coreTables: readonly OwnTable[] = CORE;

/** The names of all our tables: a reading asks for every one; what the others hold is lazy-loaded. */
export const TABLE_NAMES: readonly TableName[] = [
  ...CORE.map(({ name }) => name),
  "Handlingsplaner",
  "Ændringer",
  "Historik",
  "Lukninger",
  "Kilder",
  "Strategikort",
  "Forandringsteori",
  "Fjoråret",
  "Beslutninger",
  "Indsendt",
];

/** The names of the tables that a status is judged by (`judges` in their schemas). */
export const JUDGING_NAMES: readonly TableName[] = [
  ...coreTables.filter(({ judges }) => judges).map(({ name }) => name),
  "Ændringer",
  "Historik",
  "Lukninger",
];

import { goalId, type Goal, type GoalKey } from "../../domain/goal";
import { problems } from "../cells/issue";
import { isDateFormat } from "../cells/numberFormat";
import { readRows, type RowReader } from "../cells/rowReader";
import { comparable, tableNamed, type SheetTable } from "../cells/sheetTable";
import type { Column } from "./schema";

/** The columns by which a row belongs to a goal. They come first in every table whose rows do. */
export const GOAL_KEY = ["Kontrakt", "Nr", "Delmål"] as const;
export type GoalKeyHeader = (typeof GOAL_KEY)[number];

/** The columns of `GOAL_KEY` as a table has them. */
export const goalKeyColumns = [
  {
    header: "Kontrakt",
    kind: "text",
    names: "contract",
    required: true,
    width: 22,
    help: "Kontraktens navn, skrevet ens i alle tabeller, fx Skelbækgade 2009.",
  },
  {
    header: "Nr",
    kind: "text",
    names: "goal",
    required: true,
    width: 7,
    help: "Målets nummer som tekst: 1.10 er ikke det samme som 1.1.",
  },
  { header: "Delmål", kind: "text", width: 8, help: "a, b …, når et mål har flere grænser. Ellers tomt." },
] as const satisfies readonly Column[];

/** One text for a goal's key as it is compared between tables: æøå, spaces and case make no difference. */
export function comparableKey({ contract, nr, part }: GoalKey): string {
  return JSON.stringify([comparable(contract), comparable(nr), comparable(part)]);
}

/** Finds the goal that a row's key names. Keys are compared once for each way in which rows write them. */
export function goalFinder(goals: readonly Goal[]): (key: GoalKey) => Goal | undefined {
  const byKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const asWritten = new Map<string, Goal | undefined>();
  return (key) => {
    const id = goalId(key);
    if (!asWritten.has(id)) asWritten.set(id, byKey.get(comparableKey(key)));
    return asWritten.get(id);
  };
}

/** Kontrakt, Nr and Delmål of a row; `null` with an issue where the row cannot belong to a goal. */
export function readKey(row: RowReader<GoalKeyHeader>): GoalKey | null {
  const nrCell = row.cell("Nr");
  if (typeof nrCell.value === "number" && isDateFormat(nrCell.numberFormat)) {
    row.note("Nr", problems.nrIsDate());
    return null;
  }
  const key = { contract: row.text("Kontrakt"), nr: row.text("Nr"), part: row.text("Delmål") };
  for (const [header, value] of [
    ["Kontrakt", key.contract],
    ["Nr", key.nr],
  ] as const) {
    if (value === "") {
      row.note(header, problems.missingKey(header));
      return null;
    }
  }
  return key;
}

/** How many goals the table Mål holds: rows with the same contract and number are parts of one. */
export function countGoals(found: readonly SheetTable[]): number {
  const rows = readRows({ name: "Mål", columns: goalKeyColumns }, tableNamed(found, "Mål"), [], false);
  return new Set(
    rows.map(({ cell }) =>
      (["Kontrakt", "Nr"] as const).map((header) => comparable(String(cell(header).value))).join("\n"),
    ),
  ).size;
}

import { comparable } from "../../sheets/cells/sheetTable";
import { headingsOf, isPeriodHeading } from "./headings";
import { COLUMN_USES, type ColumnUse, type Mapping } from "./importMapping";
import type { WorkbookMemory } from "../workbook/ports";
import type { FigureFile } from "./readFigureFile";

/** A mapping with its columns by heading, so that it fits files whose columns have moved. */
type Remembered = Pick<Mapping, "periods" | "contract" | "decimal" | "shares"> &
  Partial<Pick<Mapping, "goals" | "fixedGoal" | "dateOrder" | "sections">> & {
    headings: string;
    columns: Partial<Record<ColumnUse, string>>;
    /** The goals that were pointed out, by the column's heading. */
    goalColumns?: Readonly<Record<string, string>>;
  };

const NAME = "ImportMappings";
/** A column without a heading is remembered by this, whatever language the pane speaks. */
const unnamed = (letters: string): string => `Kolonne ${letters}`;
/** How many kinds of files are remembered; the oldest is forgotten. */
const MOST = 20;

/** Remembers with the workbook how a file was read, for the next one with the same headings. */
export async function rememberMapping(memory: WorkbookMemory, file: FigureFile, mapping: Mapping): Promise<void> {
  const headings = headingsOf(file, mapping, unnamed);
  const { periods, contract, decimal, shares, goals, fixedGoal, dateOrder, sections } = mapping;
  const named = Object.entries(mapping.columns).map(([use, index]) => [use, comparable(headings[index] ?? "")]);
  const pointed = Object.entries(mapping.goalColumns).map(([index, goal]) => [
    comparable(headings[Number(index)] ?? ""),
    goal,
  ]);
  const own: Remembered = {
    headings: kindOf(headings),
    columns: Object.fromEntries(named),
    periods,
    contract,
    decimal,
    shares,
    goals,
    fixedGoal,
    dateOrder,
    sections,
    goalColumns: Object.fromEntries(pointed),
  };
  const others = (await recallAll(memory)).filter((each) => each.headings !== own.headings);
  await memory.remember(NAME, [...others, own].slice(-MOST));
}

/**
 * The proposed mapping as the user corrected it for an earlier file with the same headings; as proposed where there is
 * none.
 */
export async function recalledMapping(memory: WorkbookMemory, file: FigureFile, proposed: Mapping): Promise<Mapping> {
  const headings = headingsOf(file, proposed, unnamed);
  const found = (await recallAll(memory)).find((each) => each.headings === kindOf(headings));
  if (found === undefined) return proposed;
  const indexed = COLUMN_USES.flatMap((use): [ColumnUse, number][] => {
    const index = headings.findIndex((heading) => comparable(heading) === found.columns[use]);
    return index === -1 ? [] : [[use, index]];
  });
  const { periods, contract, decimal, shares } = found;
  const pointed = headings.flatMap((heading, index): [string, string][] => {
    const goal = found.goalColumns?.[comparable(heading)];
    return goal === undefined ? [] : [[String(index), goal]];
  });
  return {
    ...proposed,
    columns: Object.fromEntries(indexed),
    periods,
    contract,
    decimal,
    shares,
    goals: found.goals ?? "column",
    fixedGoal: found.fixedGoal ?? "",
    dateOrder: found.dateOrder ?? null,
    sections: found.sections ?? false,
    goalColumns: Object.fromEntries(pointed),
  };
}

/** The set of a file's headings, without those that name a period and so differ from month to month. */
function kindOf(headings: readonly string[]): string {
  return JSON.stringify(
    headings
      .filter((heading) => !isPeriodHeading(heading))
      .map(comparable)
      .sort(),
  );
}

async function recallAll(memory: WorkbookMemory): Promise<Remembered[]> {
  const kept = await memory.recall(NAME);
  return Array.isArray(kept) ? kept.filter(isRemembered) : [];
}

function isRemembered(kept: unknown): kept is Remembered {
  if (typeof kept !== "object" || kept === null) return false;
  const { headings, columns, periods, contract } = kept as Partial<Record<keyof Remembered, unknown>>;
  return (
    typeof headings === "string" &&
    typeof columns === "object" &&
    columns !== null &&
    ["column", "headings", "fixed"].includes(String(periods)) &&
    (contract === null || typeof contract === "string")
  );
}

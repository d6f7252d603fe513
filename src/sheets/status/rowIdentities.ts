import type { GoalKey } from "../../domain/goal";
import { comparable } from "../cells/sheetTable";
import { comparableKey } from "../tables/goalKey";
import { LINE_COLUMN, type StatusColumnId } from "./statusColumns";
import { readRowKey } from "./statusRegion";

/** The key of a row that is kept for people's own cells, after which stands what it was about. */
export const KEPT = "#kept ";

/** The key of the row that says that the sheet is unfinished. */
export const UNFINISHED = "#unfinished";

/** Kinds of row whose identity is their text, and those of them whose text is in the goals' column. */
const BY_TEXT = ["focusArea", "legend", "note", "issue"];
const TEXT_COLUMN: Readonly<Record<string, StatusColumnId>> = { "#legend": "goal", "#note": "goal", "#issue": "goal" };

/** The column that the text of a row which is about no goal stands in. */
export const textColumn = (key: string): StatusColumnId => TEXT_COLUMN[key] ?? LINE_COLUMN;

/**
 * What each row of a status is about, as a text that is the same in the next drawing whatever its date; "" for a row
 * that is not ours. A goal is known by its key, a row of a contract by the contract above it, and its text or number.
 */
export function rowIdentities(rows: readonly { key: string; text: string }[]): string[] {
  const seen = new Map<string, number>();
  let contract = "";
  return rows.map(({ key, text }) => {
    if (key === "") return "";
    const own = identityOf(key.startsWith(KEPT) ? key.slice(KEPT.length) : key, text, contract);
    if (key === "#contract") contract = nameIn(text);
    if (key === "#legendTitle") contract = "";
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count === 1 ? own : `${own} ${count}`;
  });
}

function identityOf(key: string, text: string, contract: string): string {
  const goal = readRowKey(key);
  if (goal !== null) return goalIdentity(goal);
  // The row that says that the sheet is unfinished stands in the place of the summary.
  const kind = key === UNFINISHED ? "summary" : key.replace(/^#/, "");
  if (!key.startsWith("#")) return key;
  if (kind === "contract") return `contract ${nameIn(text)}`;
  return `${kind} ${contract}${BY_TEXT.includes(kind) ? ` ${comparable(text)}` : ""}`;
}

export const goalIdentity = (goal: GoalKey): string => comparableKey(goal);

/** The contract's name in its heading, which goes on with its centre and its date. */
const nameIn = (heading: string): string => comparable(heading.split("  ·  ")[0] ?? "");

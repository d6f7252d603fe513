import type { Contract } from "../../domain/contract";
import { periodId, type Period } from "../../domain/period";
import { dateOrderOf } from "../../files/tables/dateOrder";
import { aggregateText } from "../../text/da/aggregate";
import { plain, USUAL } from "../imports/headings";
import { periodIn } from "../imports/periodInFile";
import type { SourceColumns } from "./caseColumns";
import type { CaseTable, GroupTotals } from "./caseTable";

/** The groups of each period, and a sentence for each text that names none. */
export type CasePeriods = { periods: { period: Period; groups: readonly GroupTotals[] }[]; lines: string[] };

/** The most texts that are named one by one. */
const MOST_NAMED = 3;

/** Puts groups together by the period that their texts name; the sentence where dates can be read in two ways. */
export async function readPeriods(
  table: CaseTable,
  { periods: columns }: SourceColumns,
  groups: readonly GroupTotals[],
  contract: Contract,
): Promise<CasePeriods | string> {
  const isYear = (column: number): boolean =>
    USUAL.year.some((pattern) => pattern.test(plain(table.headings[column] ?? "")));
  const year = columns.length === 2 ? (columns.find(isYear) ?? columns[0]) : undefined;
  const period = columns.find((column) => column !== year);
  const [yearAt, periodAt] = [year === undefined ? -1 : columns.indexOf(year), columns.indexOf(period ?? -1)];
  const order = await orderOf(table, period ?? -1);
  if (order === "asked") return aggregateText.dateOrder(table.headings[period ?? -1] ?? "");
  const found = new Map<string, { period: Period; groups: GroupTotals[] }>();
  const unread: { text: string; rows: number }[] = [];
  for (const group of groups) {
    const text = group.keys[periodAt] ?? "";
    const cell = { value: text, numberFormat: "@" };
    const read = periodIn(cell, group.keys[yearAt] ?? "", [contract], { order, dates1904: false });
    if (read.kind !== "found") {
      unread.push({ text, rows: group.rows });
      continue;
    }
    const own = found.get(periodId(read.value)) ?? { period: read.value, groups: [] };
    own.groups.push(group);
    found.set(periodId(read.value), own);
  }
  const lines = unread.slice(0, MOST_NAMED).map(({ text, rows }) => aggregateText.period(text, rows));
  return { periods: [...found.values()], lines };
}

async function orderOf(table: CaseTable, column: number): Promise<"day" | "month" | "asked"> {
  const { texts } = await table.textsOf(column, Number.MAX_SAFE_INTEGER);
  const found = dateOrderOf(texts);
  if (found === "open" || found === "mixed") return "asked";
  return found === "month" ? "month" : "day";
}

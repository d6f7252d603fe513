import type { Cells, Side } from "../../domain/exchange/merge";
import type { GoalKey } from "../../domain/goal";
import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import { markOf } from "../../domain/year/mark";
import { figureCells, figureKey, planCells, remarkCells, roundRow, settledText, type RoundKind } from "./roundRows";
import type { Sending } from "./sending";

/** The headers of the table Udsendt, which holds a workbook's stamp and what was sent in it. */
export const SENT_HEADERS = ["Kontrakt", "Nr", "Delmål", "Art", "Nøgle", "Indhold"] as const;

/** A row of Udsendt, one text for each header. */
export type SentRow = readonly [contract: string, nr: string, part: string, what: string, key: string, content: string];

/** The version of the workbook for a centre: of its tables, and of what is in Udsendt. */
export const SENT_VERSION = "1";

/** What a row of Udsendt is about. */
const WHAT = { figure: "Tal", remark: "Bemærkning", plan: "Plan" } as const satisfies Record<RoundKind, string>;
const WORKBOOK = "Projektmappe";
const CONTRACT = "Kontrakt";
const VERSION = "Version";
const CHECK = "Kontrol";

/** A contract of a stamp: its name, its period and the status date that it was sent for. */
export type StampedContract = { name: string; asOf: CalendarDate; from: CalendarDate; to: CalendarDate };

/** Where a centre's workbook comes from: which workbook, which contracts at which dates, and which version. */
export type Stamp = { workbook: string; version: string; contracts: readonly StampedContract[] };

/** All that Udsendt says: the stamp, and the rows as they were sent. */
export type Sent = { stamp: Stamp; base: Side; goals: ReadonlyMap<string, GoalKey> };

/** The rows of Udsendt for what a centre is sent; the last one is the check of the others. */
export function sentRows({ workbook, contracts }: Sending): SentRow[] {
  const rows: SentRow[] = [
    ["", "", "", WORKBOOK, "", workbook],
    ["", "", "", VERSION, "", SENT_VERSION],
    ...contracts.map(({ contract: { name, period }, asOf }): SentRow => [
      name,
      "",
      "",
      CONTRACT,
      asOf,
      `${period.from}/${period.to}`,
    ]),
  ];
  const add = (kind: RoundKind, { contract, nr, part }: GoalKey, key: string, cells: Cells): void => {
    if (Object.values(cells).some((cell) => cell !== ""))
      rows.push([contract, nr, part, WHAT[kind], key, contentOf(kind, cells)]);
  };
  for (const own of contracts) {
    for (const { goal, period, content } of own.figures) add("figure", goal, figureKey(period), figureCells(content));
    for (const { evaluation, text } of own.remarks) add("remark", evaluation.goal, own.asOf, remarkCells(text));
    for (const { plan, number } of own.plans) add("plan", plan, String(number), planCells(plan));
  }
  return [...rows, ["", "", "", CHECK, "", checkOfRows(rows)]];
}

/** A remark as it is; of a figure or a plan the filled cells by their columns. */
function contentOf(kind: RoundKind, cells: Cells): string {
  if (kind === "remark") return cells["Bemærkning"] ?? "";
  return JSON.stringify(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== "")));
}

/** The check of rows in any order, so that an edit of one is noticed. */
function checkOfRows(rows: readonly SentRow[]): string {
  return markOf(
    rows
      .map((row) => JSON.stringify(row.map(settledText)))
      .sort()
      .join("\n"),
  );
}

/** The check among the rows of Udsendt; "" where there is none. */
export const checkIn = (rows: readonly SentRow[]): string => rows.find(([, , , what]) => what === CHECK)?.[5] ?? "";

/** Reads Udsendt; null where its rows are not those that were sent. */
export function readSent(rows: readonly SentRow[]): Sent | null {
  const own = rows.filter(([, , , what]) => what !== CHECK);
  if (checkIn(rows) !== checkOfRows(own)) return null;
  const of = (what: string): SentRow | undefined => own.find((row) => row[3] === what);
  const base = new Map<string, Cells>();
  const goals = new Map<string, GoalKey>();
  for (const [contract, nr, part, what, key, content] of own) {
    const kind = (Object.keys(WHAT) as RoundKind[]).find((each) => WHAT[each] === what);
    if (kind === undefined) continue;
    const id = roundRow(kind, { contract, nr, part }, key);
    goals.set(id, { contract, nr, part });
    base.set(id, kind === "remark" ? remarkCells(content) : (JSON.parse(content) as Cells));
  }
  return {
    stamp: {
      workbook: of(WORKBOOK)?.[5] ?? "",
      version: of(VERSION)?.[5] ?? "",
      contracts: own.flatMap(([name, , , what, asOf, content]): StampedContract[] => {
        const [from = "", to = ""] = content.split("/");
        if (what !== CONTRACT || !isCalendarDate(asOf) || !isCalendarDate(from) || !isCalendarDate(to)) return [];
        return [{ name, asOf, from, to }];
      }),
    },
    base,
    goals,
  };
}

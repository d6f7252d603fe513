import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import { foldedText } from "../../domain/foldedText";
import { groupBy } from "../../domain/groupBy";
import { isAlone } from "../followUp/planChange";
import { isLastFollowUp, type LastFollowUp } from "../followUp/lastFollowUp";
import {
  anyStands,
  followUpBack,
  readyFollowUp,
  tablesOf,
  together,
  type FollowUpTakenBack,
  type FollowUpWork,
  type WrittenFollowUp,
} from "../followUp/writeFollowUp";
import type { TableName } from "../../sheets/tables/allTables";
import { readingOf } from "../../sheets/tables/readBook";
import { submissionRow, submissionTable, type Submission } from "../../sheets/tables/submissions";
import type { WithTables, WorkbookContents, WorkbookMemory, WorkbookTables } from "../workbook/ports";
import { takeBackLast, writeWithWayBack, type WayBackKind } from "../workbook/wayBack";
import type { CollectPlan, ReturnedDifference } from "./collecting";

/** What was last taken in, so that it can be taken back: the follow-up, and its rows of Indsendt. */
export type LastTakenIn = LastFollowUp & { submissions: readonly Submission[] };

/** How what was taken in is taken back. */
export const TAKEN_IN: WayBackKind<LastTakenIn> = { name: "LastTakenIn", isLast: isLastTakenIn };

/**
 * *Tag imod*: figures, remarks and plans of the differences that were ticked go in by one write, with a row of Indsendt
 * for each file and contract. What is another in the workbook by now is left and named. A difference that two files
 * dispute goes in only where the other one does not.
 * @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export function takeIn(
  withTables: WithTables,
  memory: WorkbookMemory,
  { files, differences }: CollectPlan,
  accepted: readonly string[],
  today: CalendarDate,
): Promise<WrittenFollowUp> {
  const ticked = new Set(accepted);
  const wanted = differences.filter(({ id, isLocked }) => ticked.has(id) && !isLocked);
  const chosen = undisputed(wanted).map((each) => dated(each, today));
  const ready = async (workbook: WorkbookTables) => {
    const contents = await workbook.read({ toWrite: [...tablesOf(workOf(chosen)), "Indsendt"] satisfies TableName[] });
    const { outcome, writing, last } = readyFollowUp(contents, workOf(chosen));
    const gone = new Set<unknown>(Object.values(outcome.left).flat());
    const done = chosen.filter(({ change }) => !gone.has(changedThing(change)));
    const submissions = last === null ? [] : submissionsOf(done, files, today);
    const rows = submissions.map((submission) => submissionRow(submission, contents.dates1904));
    return { outcome, writing: together([writing, { rows }]), last: last === null ? null : { ...last, submissions } };
  };
  return writeWithWayBack(withTables, memory, TAKEN_IN, ready, anyStands);
}

/** Without those that say different things of one cell: nobody has told which of them is right. */
function undisputed(wanted: readonly ReturnedDifference[]): readonly ReturnedDifference[] {
  const rows = groupBy(wanted, ({ row }) => row);
  return wanted.filter(({ row, isDisputed }) => !isDisputed || rows.get(row)?.length === 1);
}

/** A returned new plan without a date gets today's. */
function dated(each: ReturnedDifference, today: CalendarDate): ReturnedDifference {
  const { change } = each;
  if (change.kind !== "plan" || change.plan.before !== null || change.plan.after.created !== null) return each;
  return { ...each, change: { kind: "plan", plan: { before: null, after: { ...change.plan.after, created: today } } } };
}

function workOf(chosen: readonly ReturnedDifference[]): FollowUpWork {
  return {
    remarks: chosen.flatMap(({ change }) => (change.kind === "remark" ? [change.remark] : [])),
    figures: chosen.flatMap(({ change }) => (change.kind === "figure" ? [change.figure] : [])),
    plans: chosen.flatMap(({ change }) => (change.kind === "plan" ? [change.plan] : [])),
  };
}

const changedThing = (change: ReturnedDifference["change"]): unknown =>
  change.kind === "figure" ? change.figure : change.kind === "remark" ? change.remark : change.plan;

/** The rows of Indsendt: one for each file and contract that something was taken in from. */
function submissionsOf(
  done: readonly ReturnedDifference[],
  files: CollectPlan["files"],
  today: CalendarDate,
): Submission[] {
  return files.flatMap((file, at) => {
    if (file.kind === "refused") return [];
    return file.contracts.flatMap(({ name, asOf }): Submission[] => {
      const own = done.filter((each) => each.fileAt === at && foldedText(each.goal.contract) === foldedText(name));
      const count = (kind: ReturnedDifference["change"]["kind"]): number =>
        own.filter(({ change }) => change.kind === kind).length;
      if (own.length === 0) return [];
      return [
        {
          contract: name,
          asOf,
          file: file.name,
          sentBy: file.sentBy,
          received: today,
          figures: count("figure"),
          remarks: count("remark"),
          plans: count("plan"),
        },
      ];
    });
  });
}

/**
 * *Fortryd seneste*: what was last taken in goes out again in one write, with its rows of Indsendt. What somebody has
 * changed since is left and named. @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export function takeBackTakenIn(withTables: WithTables, memory: WorkbookMemory): Promise<FollowUpTakenBack> {
  return takeBackLast(withTables, memory, TAKEN_IN, async (workbook, last) => {
    const own = last ?? { remarks: [], figures: [], plans: [], submissions: [] };
    const logged = own.submissions.length > 0 ? (["Indsendt"] as const) : [];
    const contents = await workbook.read({ toWrite: [...tablesOf(own), ...logged] });
    const { writing, ...taken } = followUpBack(contents, own);
    const removed = loggedRows(contents, own.submissions).map((row) => ({ table: "Indsendt" as const, row }));
    if (taken.back > 0) await workbook.write(together([writing, { removed }]));
    return taken;
  });
}

/** The rows of Indsendt that still say these submissions and nothing of anybody's own. */
function loggedRows({ tables, dates1904 }: WorkbookContents, submissions: readonly Submission[]): number[] {
  const rows = readingOf(tables, dates1904).of(submissionTable).submissions;
  const taken = new Set<number>();
  for (const submission of submissions) {
    const found = rows.findLast(
      ({ row, ...own }) => !taken.has(row) && isSame(own, submission) && isAlone(tables, submissionTable, row),
    );
    if (found !== undefined) taken.add(found.row);
  }
  return [...taken];
}

const isSame = (a: Submission, b: Submission): boolean =>
  (Object.keys(b) as (keyof Submission)[]).every((field) => a[field] === b[field]);

function isLastTakenIn(kept: unknown): kept is LastTakenIn {
  if (!isLastFollowUp(kept) || !("submissions" in kept)) return false;
  const { submissions } = kept;
  return Array.isArray(submissions) && submissions.every(isSubmission);
}

function isSubmission(kept: unknown): kept is Submission {
  if (typeof kept !== "object" || kept === null) return false;
  const cells = kept as Record<string, unknown>;
  return (
    ["contract", "file", "sentBy"].every((name) => typeof cells[name] === "string") &&
    ["figures", "remarks", "plans"].every((name) => typeof cells[name] === "number") &&
    isCalendarDate(String(cells["asOf"])) &&
    (cells["received"] === null || isCalendarDate(String(cells["received"])))
  );
}

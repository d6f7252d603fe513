import { merge, type Cells, type Difference, type DifferenceKind } from "../../domain/exchange/merge";
import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import { instantPeriod, spanOfMonths, type Period } from "../../domain/period";
import { groupBy } from "../../domain/groupBy";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { comparable } from "../../sheets/cells/sheetTable";
import { FIGURE_FIELDS, FIGURE_HEADERS, type FigureContent } from "../../sheets/tables/figureContent";
import { comparableKey } from "../../sheets/tables/goalKey";
import { planFigures, type PlannedFigure } from "../figures/planFigures";
import type { PlanChange } from "../followUp/planChange";
import type { RemarkChange } from "../followUp/remarkChange";
import { matchedPlans } from "./matchedPlans";
import { refusalOf, type Refusal } from "./refusedFile";
import { readReturnedFile, type ChosenFile, type ReturnedFile } from "./returnedFile";
import type { Round } from "./round";
import { planCells, planOfCells } from "./roundRows";
import type { OwnGoals, TableNote, TheirRow, TheirRows, UnknownRow } from "./keptRows";
import { theirRows } from "./theirRows";

/** What taking in a difference writes: a figure, a remark or an action plan, from the current content. */
export type Change =
  | { kind: "figure"; figure: PlannedFigure }
  | { kind: "remark"; remark: RemarkChange }
  | { kind: "plan"; plan: PlanChange };

/** One row of a returned file that differs from the current content, with its cells that differ. */
export type ReturnedDifference = {
  id: string;
  /** What it is about, as one text (`roundRow`). */
  row: string;
  /** Which of the chosen files it is in, from 0. */
  fileAt: number;
  goal: GoalKey;
  about: { kind: "figure"; period: Period } | { kind: "remark"; asOf: CalendarDate } | { kind: "plan"; action: string };
  /** The worst of its cells: in conflict before changed, changed before new. */
  kind: DifferenceKind;
  cells: readonly Difference[];
  change: Change;
  /** A returned empty cell would clear the current content. */
  empties: boolean;
  /** The row did not come back, and the file has rows that nobody can place: it may be one of them. */
  mayBeUnplaced: boolean;
  /** What is odd about the figure. */
  note: string | null;
  /** Another returned file says something else of the same cell. */
  isDisputed: boolean;
  /** The figure here is computed in the sheet, so that nothing can be written over it. */
  isLocked: boolean;
};

/** A file as it was read: refused, or with the rows of it that nobody can place. */
export type CollectedFile =
  | { kind: "refused"; name: string; refusal: Refusal }
  | {
      kind: "read";
      name: string;
      sentBy: string;
      contracts: readonly { name: string; asOf: CalendarDate }[];
      unknown: readonly UnknownRow[];
      formulas: number;
      tables: readonly TableNote[];
    };

/** What returned files would change here: differences, doubts first, and what came of each file. */
export type CollectPlan = { files: readonly CollectedFile[]; differences: readonly ReturnedDifference[] };

/** Reads returned files and compares them with the workbook. Nothing is written. */
export async function collectPlan(files: readonly ChosenFile[], round: Round): Promise<CollectPlan> {
  const read: CollectedFile[] = [];
  const differences: ReturnedDifference[] = [];
  for (const [at, chosen] of files.entries()) {
    const file = await readReturnedFile(chosen);
    if (file.kind === "faulty") {
      read.push({ kind: "refused", name: file.name, refusal: { kind: file.fault } });
      continue;
    }
    const refusal = refusalOf(file, round);
    if (refusal !== null) {
      read.push({ kind: "refused", name: file.name, refusal });
      continue;
    }
    const own = ownGoals(file, round);
    const theirs = theirRows(file, own);
    const { unknown, formulas, tables } = theirs;
    const { name, sentBy, stamp } = file;
    if (theirs.rows.size === 0 && unknown.length > 0) {
      const [contract] = stamp.contracts;
      read.push({ kind: "refused", name, refusal: { kind: "otherCentre", contract: contract?.name ?? "" } });
      continue;
    }
    const contracts = stamp.contracts.map((each) => ({ name: each.name, asOf: each.asOf }));
    read.push({ kind: "read", name, sentBy, contracts, unknown, formulas, tables });
    differences.push(...differencesOf(file, at, theirs, own, round));
  }
  return { files: read, differences: ordered(disputed(once(differences))) };
}

/** The goals of a file's own contracts as they are here now. */
function ownGoals({ stamp }: ReturnedFile, { figures, contracts }: Round): OwnGoals {
  const names = new Set(stamp.contracts.map(({ name }) => comparable(name)));
  const goals = figures.goals.filter(({ contract }) => names.has(comparable(contract)));
  const periods = new Map(contracts.map(({ name, period }) => [comparable(name), period]));
  return {
    goals: new Map(goals.map((goal) => [comparableKey(goal), goal])),
    periodOf: ({ contract }) => periods.get(comparable(contract)) ?? null,
  };
}

const SEVERITY: Readonly<Record<DifferenceKind, number>> = { new: 0, changed: 1, conflict: 2 };

function differencesOf(
  file: ReturnedFile,
  at: number,
  theirs: TheirRows,
  own: OwnGoals,
  round: Round,
): ReturnedDifference[] {
  const plans = matchedPlans(file.base, theirs.side, round.plans);
  const ours = new Map<string, Cells>(round.side);
  for (const [id, plan] of plans) ours.set(id, planCells(plan));
  const byRow = groupBy(merge(file.base, ours, theirs.side), ({ row }) => row);
  return [...byRow].flatMap(([row, cells]): ReturnedDifference[] => {
    const about = theirs.rows.get(row) ?? sentRow(row, file, own);
    if (about === null) return [];
    const kind = cells
      .map((cell) => cell.kind)
      .reduce((worst, next) => (SEVERITY[next] > SEVERITY[worst] ? next : worst));
    const change = changeOf(about, cells, ours.get(row) ?? {}, plans.get(row) ?? null, round);
    const { contract, nr, part } = about.goal;
    return [
      {
        id: `${at} ${row}`,
        row,
        fileAt: at,
        goal: { contract, nr, part },
        about:
          about.kind === "figure"
            ? { kind: "figure", period: about.period }
            : about.kind === "remark"
              ? { kind: "remark", asOf: about.asOf }
              : { kind: "plan", action: about.plan.action },
        kind,
        cells,
        change,
        empties: cells.some((cell) => cell.theirs === "" && cell.ours !== ""),
        mayBeUnplaced: !theirs.rows.has(row) && theirs.unknown.length > 0,
        note: about.kind === "figure" ? about.note : null,
        isDisputed: false,
        isLocked: round.locked.has(row),
      },
    ];
  });
}

/** A row that was sent and did not come back, as an empty one; null where its goal is gone here as well. */
function sentRow(row: string, { goals, base, stamp }: ReturnedFile, own: OwnGoals): TheirRow | null {
  const key = goals.get(row);
  const goal = key && own.goals.get(comparableKey(key));
  if (goal === undefined) return null;
  const about = row.slice(row.lastIndexOf(" ") + 1);
  if (row.startsWith("plan ")) return { kind: "plan", goal, plan: planOfCells(goal, base.get(row) ?? {}) };
  const contract = stamp.contracts.find(({ name }) => comparable(name) === comparable(goal.contract));
  if (row.startsWith("remark ")) return contract ? { kind: "remark", goal, asOf: contract.asOf, text: "" } : null;
  const [start, end] = about.split("/") as [CalendarDate, CalendarDate];
  const day = instantPeriod(start);
  const period = start === end ? day : spanOfMonths(day, instantPeriod(end));
  return { kind: "figure", goal, period, content: EMPTY, note: null };
}

const EMPTY: FigureContent = { value: "", numerator: "", denominator: "", provisional: "" };

/** What taking the differing cells in writes: theirs over ours, and ours where nothing differs. */
function changeOf(
  about: TheirRow,
  cells: readonly Difference[],
  ours: Cells,
  plan: ActionPlan | null,
  { figures }: Round,
): Change {
  const differing = new Set(cells.map(({ column }) => column));
  if (about.kind === "remark") {
    const { goal, asOf, text } = about;
    const { contract, nr, part } = goal;
    const remark = { goal: { contract, nr, part }, asOf, before: ours["Bemærkning"] ?? "", after: text };
    return { kind: "remark", remark };
  }
  if (about.kind === "plan") {
    const taken = Object.fromEntries(cells.map(({ column, theirs }) => [column, theirs]));
    // What was sent and is gone here comes back whole, and not as the cells alone that were changed.
    const from = plan === null ? planCells(about.plan) : planCells(plan);
    return { kind: "plan", plan: { before: plan, after: planOfCells(about.goal, { ...from, ...taken }) } };
  }
  const existing = figures.existing.get(cells[0]?.row.slice("figure ".length) ?? "")?.content ?? EMPTY;
  const content = Object.fromEntries(
    FIGURE_FIELDS.map((field) => [
      field,
      differing.has(FIGURE_HEADERS[field]) ? about.content[field] : existing[field],
    ]),
  ) as FigureContent;
  const provisional = content.provisional === "Ja" ? "Ja" : "";
  const [figure] = planFigures(
    [{ goal: about.goal, period: about.period, content: { ...content, provisional } }],
    figures,
  );
  if (figure === undefined) throw new Error("a figure is planned as one");
  return { kind: "figure", figure };
}

/** The same row with the same cells in two files is one difference, of the first file. */
function once(differences: readonly ReturnedDifference[]): ReturnedDifference[] {
  const seen = new Set<string>();
  return differences.filter(({ cells }) => {
    const said = JSON.stringify(cells.map(({ row, column, theirs }) => [row, column, theirs]));
    if (seen.has(said)) return false;
    seen.add(said);
    return true;
  });
}

/** Marks what two files say differently of the same cell: neither can be taken in without the other. */
function disputed(differences: readonly ReturnedDifference[]): ReturnedDifference[] {
  const said = new Map<string, Set<string>>();
  const cellOf = ({ row, column }: Difference): string => `${row}\n${column}`;
  for (const { cells } of differences)
    for (const cell of cells) said.set(cellOf(cell), (said.get(cellOf(cell)) ?? new Set()).add(cell.theirs));
  return differences.map((each) => {
    const isDisputed = each.cells.some((cell) => (said.get(cellOf(cell))?.size ?? 0) > 1);
    return isDisputed ? { ...each, isDisputed, kind: "conflict" } : each;
  });
}

/** Whether somebody has to look at a difference before it is taken in. */
export function isDoubtful({ kind, empties, note, isDisputed, isLocked }: ReturnedDifference): boolean {
  return kind === "conflict" || empties || note !== null || isDisputed || isLocked;
}

/** Doubts first: conflicts, then what empties something or is odd, then changes, then what is new. */
function ordered(differences: readonly ReturnedDifference[]): ReturnedDifference[] {
  const rank = (each: ReturnedDifference): number =>
    each.kind === "conflict" ? 0 : isDoubtful(each) ? 1 : each.kind === "changed" ? 2 : 3;
  return differences
    .map((each, index) => ({ each, index }))
    .sort((a, b) => rank(a.each) - rank(b.each) || a.index - b.index)
    .map(({ each }) => each);
}

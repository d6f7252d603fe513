import type { CalendarDate } from "../../domain/calendarDate";
import type { Goal, GoalForm } from "../../domain/goal";
import { proposedGoal } from "../../reading/proposedGoal";
import { dayIn } from "../../reading/contract/measured/cellValue";
import type { ReadGoal } from "../../reading/reading";
import { measureIn } from "../../reading/words/measures";
import { tokensOf } from "../../reading/words/token";
import { goalFormChoices, goalTypeChoices, managementAreaChoices } from "../../sheets/cells/choices";
import { readDate, readNumber, readYesNo } from "../../sheets/cells/readCell";
import type { Cell } from "../../sheets/cells/sheetTable";
import { cellAt } from "../imports/headingRows";
import { shownText } from "../imports/importRow";
import type { GoalSheet, SheetGoal, SheetMapping } from "./goalSheet";
import { aggregationOf, doubtsOf } from "./lineDoubts";
import { readingOf } from "./lineReading";
import { sourceOf } from "./lineSource";
import { columnsOf, type GoalLine } from "./sheetRows";
import type { SheetUse } from "./sheetUses";
import type { SheetWriting } from "./sheetWriting";
import { sheetTarget, type SheetTarget } from "./targetCell";

type Around = { contract: string; above: GoalLine | null; writing: SheetWriting; headings: readonly string[] };

/** A goal of a sheet's row: its words are read as a document's table is, its figures are the cells' own. */
export function goalOfLine(
  sheet: GoalSheet,
  mapping: SheetMapping,
  line: GoalLine,
  { contract, above, writing, headings }: Around,
): SheetGoal {
  const columns = columnsOf(mapping);
  const cell = (use: SheetUse, at = line.at): Cell => cellAt(sheet.rows[at] ?? { row: 0, cells: [] }, columns[use]);
  const text = (use: SheetUse, at = line.at): string => shownText(cell(use, at)).replace(/\s+/g, " ");
  const words = text("text") || (line.continued && above ? text("text", above.at) : "");
  const title = columns.nr === undefined ? withoutNr(words, line.nr) : words;
  const indicator = text("indicator");
  const [low, high] = (["target", "targetUpper"] as const).map((use) =>
    sheetTarget(
      cell(use, columns[use] === undefined || text(use) !== "" ? line.at : line.targetAt),
      writing.decimal,
      sheet.dates1904,
    ),
  ) as [SheetTarget, SheetTarget];
  const figures = figuresAt(sheet, mapping, line.figuresAt);
  const monthly = line.targetAt === line.figuresAt ? [] : figuresAt(sheet, mapping, line.targetAt);
  const stated = together(low, high, columns.target !== undefined);
  const target = stated.kind === "none" ? yearTarget(monthly, writing, sheet.dates1904) : stated;
  const before = readNumber(cell("baseline"));
  const baseline = before.kind === "number" ? before.value : null;
  const year = /^\d{4}$/.test(mapping.year) ? Number(mapping.year) : null;
  const unit = unitOf(text("unit"), target, figures, before.kind === "number" && before.percent);
  const isPercentGoal = unit === "pct.";
  const isShare = mapping.shares && isPercentGoal && isBareNumber(cell("target", line.targetAt));
  const read = readingOf({ title, indicator, target, unit, baseline, source: text("source"), year });
  const sentence = [title, indicator].filter((each, at, all) => each !== "" && all.indexOf(each) === at).join(": ");
  const form = goalFormChoices.read(text("form")) ?? formOf(target, figures, read, sentence);
  const deadline = deadlineIn(cell("deadline"), sheet.dates1904, year);
  const weight = readNumber(cell("weight"));
  const goal: Goal = {
    ...proposedGoal(contract, read),
    nr: line.nrIsDate ? "" : line.nr,
    part: line.part,
    goalType: goalTypeChoices.read(line.type),
    area: managementAreaChoices.read(line.area) ?? read.area,
    focusArea: line.focus,
    text: sentence,
    form,
    ...figuresIn(withShare(target, isShare), form, read),
    unit: form === "milestone" ? "" : (unit ?? read.unit ?? ""),
    baseline:
      form === "milestone"
        ? null
        : baseline === null
          ? read.baseline
          : isShare && before.kind === "number" && !before.percent
            ? hundredfold(baseline)
            : baseline,
    baselinePeriod: baseline === null ? (read.baselinePeriod ?? "") : baselineYear(mapping, sheet),
    aggregation: aggregationOf(text("aggregation")) ?? (form === "milestone" ? "latest" : read.aggregation),
    deadline: deadline !== null ? deadline : target.kind === "milestone" ? (target.deadline ?? null) : read.deadline,
    weight: weight.kind === "number" ? (weight.percent ? weight.value / 100 : weight.value) : null,
    source: text("source"),
    responsible: text("responsible"),
  };
  const doubts = doubtsOf(read.doubts, { goal, target, words: text("form"), aggregation: text("aggregation") });
  return {
    goal,
    sources: [sourceOf(sheet, mapping, line, { headings, sentence })],
    doubts,
    row: line.row,
    figuresAt: line.figuresAt,
    numeratorAt: line.numeratorAt,
    denominatorAt: line.denominatorAt,
    isNamed: line.centre === "",
    remark: text("remark"),
  };
}

/** A goal's words without the number that they begin with. */
function withoutNr(text: string, nr: string): string {
  const bare = text.replace(/^mål\s+/i, "");
  return bare.startsWith(nr) ? bare.slice(nr.length).replace(/^[.:)\s]+/, "") : text;
}

function deadlineIn(cell: Cell, dates1904: boolean, year: number | null): CalendarDate | null {
  const read = readDate(cell, dates1904);
  return read.kind === "date" ? read.date : dayIn(shownText(cell), year);
}

/** What the two columns of limits say together: one alone is a limit, both are an interval. */
function together(low: SheetTarget, high: SheetTarget, hasLow: boolean): SheetTarget {
  if (high.kind !== "figure") return low;
  if (low.kind === "figure") return { ...low, form: "between", upper: high.target, unit: low.unit ?? high.unit };
  return { ...high, form: high.form ?? (hasLow ? "atMost" : null) };
}

/** The target of the year where a line of its own has the same target for every month. */
function yearTarget(monthly: readonly Cell[], { decimal }: SheetWriting, dates1904: boolean): SheetTarget {
  const targets = monthly.filter((cell) => shownText(cell) !== "").map((cell) => sheetTarget(cell, decimal, dates1904));
  const [first] = targets;
  const isOne = first?.kind === "figure" && targets.every((each) => JSON.stringify(each) === JSON.stringify(first));
  return isOne ? first : { kind: "none" };
}

function figuresAt({ rows }: GoalSheet, { uses }: SheetMapping, at: number): Cell[] {
  const row = rows[at];
  return row === undefined ? [] : uses.flatMap((use, at) => (use === "figure" ? [cellAt(row, at)] : []));
}

/** The unit: the column's, the target's, or that of cells which are all formatted as per cent. */
function unitOf(own: string, target: SheetTarget, figures: readonly Cell[], percent: boolean): string | null {
  if (own !== "") return /^(?:%|pct|procent)\.?$/i.test(own) ? "pct." : own;
  if (target.kind === "figure" && target.unit !== null) return target.unit;
  const read = figures.map(readNumber).filter((each) => each.kind === "number");
  return percent || (read.length > 0 && read.every((each) => each.percent)) ? "pct." : null;
}

/**
 * The form: the target's own limit, a milestone where all figures are Ja, Nej or dates, else as the words are read; of
 * words that state no target what their measure says, and null where that says nothing.
 */
function formOf(target: SheetTarget, figures: readonly Cell[], read: ReadGoal, words: string): GoalForm | null {
  if (target.kind === "milestone") return "milestone";
  if (target.kind === "figure" && target.form !== null) return target.form;
  const filled = figures.filter((cell) => shownText(cell) !== "");
  const isDone =
    filled.length > 0 && filled.every((cell) => readYesNo(cell) !== null && typeof cell.value !== "number");
  if (isDone) return "milestone";
  if (read.form !== "milestone" || !filled.some((cell) => readNumber(cell).kind === "number")) return read.form;
  const measure = tokensOf(words)
    .map(({ key }) => measureIn(key))
    .find((each) => each?.better);
  return measure?.better === "lower" ? "atMost" : measure?.better === "higher" ? "atLeast" : null;
}

/** A number without a format of per cent, which may be a share of one. */
function isBareNumber(cell: Cell): boolean {
  const read = readNumber(cell);
  return read.kind === "number" && !read.percent;
}

const hundredfold = (value: number): number => Number((value * 100).toPrecision(15));

function withShare(target: SheetTarget, isShare: boolean): SheetTarget {
  if (!isShare || target.kind !== "figure" || Math.abs(target.target) > 1) return target;
  return {
    ...target,
    target: hundredfold(target.target),
    upper: target.upper === null ? null : hundredfold(target.upper),
  };
}

function figuresIn(
  target: SheetTarget,
  form: GoalForm | null,
  read: ReadGoal,
): Pick<Goal, "target" | "targetUpper" | "change" | "changeKind"> {
  if (form === "milestone") return { target: null, targetUpper: null, change: null, changeKind: null };
  if (target.kind === "figure")
    return {
      target: target.target,
      targetUpper: form === "between" ? target.upper : null,
      change: null,
      changeKind: null,
    };
  const { target: own, targetUpper, change, changeKind } = read;
  return { target: own, targetUpper, change, changeKind };
}

function baselineYear({ uses, headingsAt, headingRows }: SheetMapping, { rows }: GoalSheet): string {
  const at = uses.indexOf("baseline");
  const heads = rows.slice(Math.max(0, headingsAt - headingRows + 1), headingsAt + 1);
  const words = heads.map((row) => shownText(cellAt(row, at))).join(" ");
  return /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/.exec(words)?.[1] ?? "";
}

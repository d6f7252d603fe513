import { addDays, type CalendarDate } from "../../domain/calendarDate";
import type { Contract } from "../../domain/contract";
import { holdsDay } from "../../domain/contractPeriod";
import type { ContractStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { foldedText } from "../../domain/foldedText";
import { goalId, type Goal } from "../../domain/goal";
import { groupBy } from "../../domain/groupBy";
import { rowsByGoal } from "../../domain/measurement";
import { comparePeriods, type Period } from "../../domain/period";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { periodKey } from "../../domain/year/closedPeriods";
import { markOf } from "../../domain/year/mark";
import { figureId } from "../../sheets/tables/existingFigures";
import type { FigureContent } from "../../sheets/tables/figureContent";
import { remarkId } from "../../sheets/tables/remarks";
import { figureBook } from "../figures/figureBook";
import { currentPlans, isSamePlan, plansOf } from "../followUp/planChange";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import { WorkbookRefusal, type Clock, type WorkbookContents } from "../workbook/ports";

/** A figure as it is sent to its centre; empty where it is owed (*skyldig*). */
export type SentFigure = { goal: Goal; period: Period; content: FigureContent; owed: boolean };
export type SentRemark = { evaluation: Evaluation; text: string; owed: boolean };
/** An action plan with its number among those of its goal, by which it is known when it comes back. */
export type SentPlan = { plan: ActionPlan; number: number; overdue: boolean };

/** One contract of a workbook for a centre. */
export type SentContract = {
  contract: Contract;
  asOf: CalendarDate;
  evaluations: readonly Evaluation[];
  figures: readonly SentFigure[];
  remarks: readonly SentRemark[];
  plans: readonly SentPlan[];
};

/** What one centre is sent: its own contracts and no other's. */
export type Sending = {
  /** The centre's name; where it has none, its contract's. */
  centre: string;
  contracts: readonly SentContract[];
  /** The day that the workbook is asked back by. */
  due: CalendarDate;
  /** The id of the workbook that it is sent from. */
  workbook: string;
};

/** Which status is sent for: at which date (null is each contract's own), and by when an answer is asked for. */
export type SendChoice = { asOf: CalendarDate | null; due: CalendarDate | null };

/** How long after the status date an answer is asked for, in days, where nobody says when. */
export const DAYS_TO_ANSWER = 14;

/** What an id begins with that is made of the contracts' names: a workbook that has none of its own. */
export const MADE_ID = "kontrakter ";

const EMPTY: FigureContent = { value: "", numerator: "", denominator: "", provisional: "" };

/**
 * What each centre is sent (*Send til centrene*), in the order of the contracts: those whose period holds the date, or
 * where none is given the workbook's status date. A contract whose status is closed at its date is left out.
 * @param workId The workbook's own id; null where it has none yet.
 * @throws WorkbookRefusal where no contract is left to send; MissingTableError
 */
export function sendings(
  contents: WorkbookContents,
  { asOf, due }: SendChoice,
  workId: string | null,
  today: Clock,
): Sending[] {
  const { judged, date, inPeriod, open } = asked(contents, asOf, today);
  const [first] = inPeriod;
  if (open.length === 0)
    throw new WorkbookRefusal(first ? "alreadyClosed" : "nothingToSend", first?.contract.name ?? date, date);
  const plans = currentPlans(contents);
  const book = figureBook(contents);
  const sent = open.map((status) => contractOf(status, judged, book, plans));
  const workbook =
    workId ?? `${MADE_ID}${markOf(judged.book.contracts.map(({ name }) => foldedText(name)).join("\n"))}`;
  const byCentre = groupBy(sent, ({ contract }) =>
    contract.centre === "" ? `kontrakt ${foldedText(contract.name)}` : foldedText(contract.centre),
  );
  return [...byCentre.values()].map((contracts) => {
    const [{ contract } = { contract: { centre: "", name: "" } }] = contracts;
    const latest =
      contracts
        .map((own) => own.asOf)
        .sort()
        .at(-1) ?? date;
    return {
      centre: contract.centre === "" ? contract.name : contract.centre,
      contracts,
      due: due ?? addDays(latest, DAYS_TO_ANSWER),
      workbook,
    };
  });
}

/** A contract with goals that no centre is sent at a date: its status is closed, or its period does not hold it. */
export type NotSent = { contract: string; why: "closed" | "outside"; asOf: CalendarDate };

/** The contracts with goals that *Send til centrene* leaves out, in their order, each with why. */
export function notSent(contents: WorkbookContents, { asOf }: SendChoice, today: Clock): NotSent[] {
  const { judged, date, inPeriod, open } = asked(contents, asOf, today);
  return judged.contracts
    .filter((status) => status.goals.length > 0 && !open.includes(status))
    .map((status) => {
      const { name } = status.contract;
      return inPeriod.includes(status)
        ? { contract: name, why: "closed", asOf: status.asOf }
        : { contract: name, why: "outside", asOf: date };
    });
}

/** The judged workbook at the date that is sent for, and its contracts that the date lies in, closed and open. */
function asked(contents: WorkbookContents, asOf: CalendarDate | null, today: Clock) {
  const judged = judgedWorkbook(contents, { today, ...(asOf !== null && { asOf }) }, yearPart);
  const date = asOf ?? judged.statusDate;
  const inPeriod = judged.contracts.filter(
    ({ contract, goals }) => goals.length > 0 && holdsDay(contract.period, date),
  );
  const closed = new Set(judged.year.closed.map(({ closing }) => periodKey(closing.contract, closing.asOf)));
  const open = inPeriod.filter((status) => !closed.has(periodKey(status.contract.name, status.asOf)));
  return { judged, date, inPeriod, open };
}

type Judged = ReturnType<typeof judgedWorkbook>;

function contractOf(
  { contract, asOf, goals }: ContractStatus,
  { book, remarks, year }: Judged,
  { existing }: ReturnType<typeof figureBook>,
  plans: ReturnType<typeof currentPlans>,
): SentContract {
  const evaluations = goals.flatMap(({ parts }) => parts);
  const measured = rowsByGoal(book.measurements);
  const owedFigures = groupBy(year.owed.figures, goalId);
  const owedRemarks = new Set(year.owed.remarks.map(goalId));
  const overdue = year.owed.plans.map(({ plan }) => plan);
  const { from, to } = contract.period;
  return {
    contract,
    asOf,
    evaluations,
    figures: evaluations.flatMap(({ goal }) => {
      const known = (measured.get(goalId(goal)) ?? [])
        .map(({ period }) => period)
        .filter(({ start, end }) => start >= from && end <= to);
      const lacking = (owedFigures.get(goalId(goal)) ?? []).map(({ period }) => period);
      const periods = new Map([...known, ...lacking].map((period) => [figureId(goal, period), period]));
      const owes = new Set(lacking.map((period) => figureId(goal, period)));
      return [...periods]
        .sort(([, a], [, b]) => comparePeriods(a, b))
        .map(([id, period]) => ({ goal, period, content: existing.get(id)?.content ?? EMPTY, owed: owes.has(id) }));
    }),
    remarks: evaluations.map((evaluation) => ({
      evaluation,
      text: remarks.get(remarkId(evaluation.goal, asOf))?.text ?? "",
      owed: owedRemarks.has(goalId(evaluation.goal)),
    })),
    plans: evaluations.flatMap(({ goal }) =>
      plansOf(goal, plans).map((plan, at) => ({
        plan,
        number: at + 1,
        overdue: overdue.some((each) => isSamePlan(each, plan)),
      })),
    ),
  };
}

/** How much a centre owes, and how much it is sent. */
export function owedIn({ contracts }: Sending): { goals: number; figures: number; remarks: number; plans: number } {
  const count = <What>(of: (contract: SentContract) => readonly What[], isCounted: (what: What) => boolean): number =>
    contracts.flatMap(of).filter(isCounted).length;
  return {
    goals: count(
      (own) => own.evaluations,
      () => true,
    ),
    figures: count(
      (own) => own.figures,
      ({ owed }) => owed,
    ),
    remarks: count(
      (own) => own.remarks,
      ({ owed }) => owed,
    ),
    plans: count(
      (own) => own.plans,
      ({ overdue }) => overdue,
    ),
  };
}

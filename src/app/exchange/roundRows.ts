import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import type { Cells } from "../../domain/exchange/merge";
import { foldedText } from "../../domain/foldedText";
import type { GoalKey } from "../../domain/goal";
import { periodId, type Period } from "../../domain/period";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { planStateChoices } from "../../sheets/cells/yearChoices";
import { FIGURE_FIELDS, FIGURE_HEADERS, type FigureContent } from "../../sheets/tables/figureContent";
import { comparableKey } from "../../sheets/tables/goalKey";
import { planStates } from "../../text/da/year";

/** What of a goal goes out to its centre and comes back: a figure, a remark or an action plan. */
export type RoundKind = "figure" | "remark" | "plan";

/** One text for what a row of a round is about: the period of a figure, the date of a remark, the number of a plan. */
export function roundRow(kind: RoundKind, goal: GoalKey, key: string): string {
  return `${kind} ${comparableKey(goal)} ${key}`;
}

export const figureKey = (period: Period): string => periodId(period);

/** The columns of a plan that a centre may change, by the plan's own field. */
export const PLAN_HEADERS = {
  cause: "Årsag",
  action: "Tiltag",
  responsible: "Ansvarlig",
  deadline: "Frist",
  expectedEffect: "Forventet virkning",
  state: "Tilstand",
  created: "Oprettet",
  followUp: "Opfølgning",
} as const satisfies Partial<Record<keyof ActionPlan, string>>;
type PlanField = keyof typeof PLAN_HEADERS;
const PLAN_FIELDS = Object.keys(PLAN_HEADERS) as readonly PlanField[];

/** A text as it is compared: what a spreadsheet does to line breaks and letters makes no difference. */
export function settledText(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}

/** A number's digits that Excel may read back otherwise make no difference. */
const settled = (value: string | number): string =>
  typeof value === "number" ? String(Number(value.toPrecision(12))) : settledText(value);

/** The cells of a figure by their columns in Målinger. */
export function figureCells(content: FigureContent): Cells {
  return Object.fromEntries(FIGURE_FIELDS.map((field) => [FIGURE_HEADERS[field], settled(content[field])]));
}

export const remarkCells = (text: string): Cells => ({ Bemærkning: settledText(text) });

/** The cells of an action plan by their columns in Handlingsplaner; a date as `2010-06-30`. */
export function planCells(plan: ActionPlan): Cells {
  const shown = { ...plan, state: planStates[plan.state] };
  return Object.fromEntries(PLAN_FIELDS.map((field) => [PLAN_HEADERS[field], settledText(shown[field] ?? "")]));
}

/** The key of a plan that was not sent: it is known by what it does. */
export const newPlanKey = ({ action }: Pick<ActionPlan, "action">): string => `ny ${foldedText(action)}`;

/** The plan that cells say, in the goal's own writing. */
export function planOfCells({ contract, nr, part }: GoalKey, cells: Cells): ActionPlan {
  const text = (field: PlanField): string => cells[PLAN_HEADERS[field]] ?? "";
  const date = (field: PlanField): CalendarDate | null =>
    isCalendarDate(text(field)) ? (text(field) as CalendarDate) : null;
  return {
    contract,
    nr,
    part,
    cause: text("cause"),
    action: text("action"),
    responsible: text("responsible"),
    deadline: date("deadline"),
    expectedEffect: text("expectedEffect"),
    state: planStateChoices.read(text("state")) ?? "planned",
    created: date("created"),
    followUp: text("followUp"),
  };
}

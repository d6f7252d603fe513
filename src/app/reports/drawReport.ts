import type { CalendarDate } from "../../domain/calendarDate";
import { type Goal, goalNr } from "../../domain/goal";
import type { ActionPlan } from "../../domain/year/actionPlan";
import type { CaseReport } from "../../report/caseReport";
import { readCaseRegion, type TypedDecision } from "../../sheets/caseReport/caseRegion";
import { drawnCase } from "../../sheets/caseReport/drawnCase";
import { readDate } from "../../sheets/cells/readCell";
import { comparable } from "../../sheets/cells/sheetTable";
import { planRow } from "../../sheets/tables/actionPlans";
import { readingOf } from "../../sheets/tables/readBook";
import { settingTable } from "../../sheets/tables/settings";
import { WorkbookRefusal, type Clock } from "../workbook/ports";
import { reportMatter, reportOf, type ReportChoice } from "./readReport";
import type { ReportWorkbook } from "./reportWorkbook";

/** What a drawn report came to: the report, and the action plans that decisions typed on the old one became. */
export type DrawnReport = { report: CaseReport; plans: readonly ActionPlan[] };

/**
 * Draws a report of the year on the sheet *Rapport*. Decisions that were typed there since the last time become action
 * plans in Handlingsplaner, in the same write. One read, one computation, one write.
 * @throws WorkbookRefusal where the report cannot be made, people have typed over it or beside it, or a decision cannot
 * be read; MissingTableError. Nothing has been written then.
 */
export async function drawReport(workbook: ReportWorkbook, choice: ReportChoice, today: Clock): Promise<DrawnReport> {
  const contents = await workbook.read();
  const matter = reportMatter(contents, choice, today);
  const existing = contents.report === null ? null : readCaseRegion(contents.report);
  if (existing?.isSpoilt) throw new WorkbookRefusal("reportSpoilt", "");
  if (existing && existing.typedOver.length > 0)
    throw new WorkbookRefusal("reportTypedOver", existing.typedOver.join(" "));
  const { goals } = matter.book;
  const plans = (existing?.decisions ?? []).map((typed) => decidedPlan(typed, goals, today(), contents.dates1904));
  const report = reportOf(contents, choice, {
    ...matter,
    year: { ...matter.year, plans: [...matter.year.plans, ...plans] },
  });
  const { print } = readingOf(contents.tables, contents.dates1904).of(settingTable);
  await workbook.writeReport({
    sheet: drawnCase(report, print),
    tables: { rows: plans.map((plan) => planRow(plan, contents.dates1904)) },
  });
  return { report, plans };
}

/** A decision as the action plan that it is: what was decided is what is to be done. @throws WorkbookRefusal */
function decidedPlan(
  { row, contract, goal, nr, decision, responsible, deadline }: TypedDecision,
  goals: readonly Goal[],
  today: CalendarDate,
  dates1904: boolean,
): ActionPlan {
  const key = goal ?? goals.find((own) => isNamed(own, contract, nr));
  if (key === undefined) throw new WorkbookRefusal("decisionUnclear", String(row), "Nr");
  if (decision === "") throw new WorkbookRefusal("decisionUnclear", String(row), "Beslutning");
  const date = readDate(deadline, dates1904);
  if (date.kind !== "date" && date.kind !== "empty") throw new WorkbookRefusal("decisionUnclear", String(row), "Frist");
  return {
    contract: key.contract,
    nr: key.nr,
    part: key.part,
    cause: "",
    action: decision,
    responsible,
    deadline: date.kind === "date" ? date.date : null,
    expectedEffect: "",
    state: "planned",
    created: today,
    followUp: "",
  };
}

const isNamed = (goal: Goal, contract: string, nr: string): boolean =>
  comparable(goal.contract) === comparable(contract) && comparable(goalNr(goal)) === comparable(nr);

import type { ActionPlan } from "../../domain/year/actionPlan";
import type { CalendarDate } from "../../domain/calendarDate";
import { planStates } from "../../text/da/year";
import { planStateChoices } from "../cells/yearChoices";
import type { Issue } from "../cells/issue";
import { serialOf } from "../cells/readCell";
import { readRows } from "../cells/rowReader";
import type { SheetTable } from "../cells/sheetTable";
import { contractTable } from "./contracts";
import { comparableKey, GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import { DATE_FORMAT, type Reading, type RowCells, type Said, type TableSchema } from "./schema";
import { unknownGoalIssues, type StrayRow } from "./unknownGoals";

/** The table Handlingsplaner, one action plan a row (DOMAIN.md §4b). */
const schema = {
  name: "Handlingsplaner",
  sheet: "Handlingsplaner",
  required: false,
  comesWithUse: true,
  help: "En række for hver handlingsplan til målopfyldelse. Et mål kan have flere. Planer slettes ikke; vælg en anden tilstand.",
  keyedBy: [...GOAL_KEY, "Tiltag"],
  judges: false,
  columns: [
    ...goalKeyColumns,
    { header: "Årsag", kind: "text", width: 40, help: "Hvorfor målet ikke nås." },
    { header: "Tiltag", kind: "text", required: true, width: 40, help: "Hvad der gøres for at nå målet." },
    { header: "Ansvarlig", kind: "text", width: 16, help: "Den person eller det team, der gennemfører tiltaget." },
    { header: "Frist", kind: "date", width: 12, help: "Den dag, tiltaget skal være gennemført." },
    { header: "Forventet virkning", kind: "text", width: 30, help: "Hvad tiltaget ventes at betyde for målets tal." },
    {
      header: "Tilstand",
      kind: "choice",
      choices: planStateChoices.words,
      width: 13,
      help: "Planlagt, I gang, Gennemført eller Opgivet. Tom: Planlagt.",
    },
    { header: "Oprettet", kind: "date", width: 12, help: "Den dag, planen er skrevet." },
    { header: "Opfølgning", kind: "text", width: 40, help: "Hvad der er sket siden." },
  ],
} as const satisfies TableSchema;

/** An action plan with the sheet's row number that it stands in. */
export type PlanRow = ActionPlan & { row: number };

/** The table Handlingsplaner with how it is read and written. */
export const actionPlanTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) => readPlans(found, reading),
  write: ({ plans }: Said & { plans: readonly ActionPlan[] }, { dates1904 }: Reading) =>
    plans.map((plan) => planRow(plan, dates1904)),
};

/**
 * The plans in the order of the sheet. A plan for a goal that does not exist is kept and told: it may be of a goal that
 * has been dropped or renumbered.
 */
function readPlans(found: SheetTable | null, reading: Reading): { plans: PlanRow[]; issues: Issue[] } {
  const { dates1904 } = reading;
  const { goals } = reading.of(contractTable);
  const keys = new Map(
    goals.map(({ contract, nr, part }) => [comparableKey({ contract, nr, part }), { contract, nr, part }]),
  );
  const issues: Issue[] = [];
  const strays: StrayRow[] = [];
  const plans = readRows(actionPlanTable, found, issues, dates1904).flatMap((row): PlanRow[] => {
    const key = readKey(row);
    if (key === null) return [];
    const known = keys.get(comparableKey(key));
    if (known === undefined) strays.push({ key, row: row.row });
    return [
      {
        ...(known ?? key),
        cause: row.text("Årsag"),
        action: row.text("Tiltag"),
        responsible: row.text("Ansvarlig"),
        deadline: row.date("Frist"),
        expectedEffect: row.text("Forventet virkning"),
        state: row.choice("Tilstand", planStateChoices) ?? "planned",
        created: row.date("Oprettet"),
        followUp: row.text("Opfølgning"),
        row: row.row,
      },
    ];
  });
  return { plans, issues: [...issues, ...unknownGoalIssues("Handlingsplaner", strays, goals)] };
}

/** The row of the table Handlingsplaner that says an action plan. */
export function planRow(plan: ActionPlan, dates1904: boolean): RowCells<typeof schema> {
  const date = (day: CalendarDate | null) => ({
    value: day === null ? "" : serialOf(day, dates1904),
    numberFormat: DATE_FORMAT,
  });
  return {
    table: "Handlingsplaner",
    cells: [
      { header: "Kontrakt", value: plan.contract },
      { header: "Nr", value: plan.nr },
      { header: "Delmål", value: plan.part },
      { header: "Årsag", value: plan.cause },
      { header: "Tiltag", value: plan.action },
      { header: "Ansvarlig", value: plan.responsible },
      { header: "Frist", ...date(plan.deadline) },
      { header: "Forventet virkning", value: plan.expectedEffect },
      { header: "Tilstand", value: planStates[plan.state] },
      { header: "Oprettet", ...date(plan.created) },
      { header: "Opfølgning", value: plan.followUp },
    ],
  };
}

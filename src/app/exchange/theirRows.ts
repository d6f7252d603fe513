import type { Issue } from "../../sheets/cells/issue";
import { planStateChoices } from "../../sheets/cells/yearChoices";
import { isEmpty } from "../../sheets/cells/readCell";
import { readRows, type RowReader } from "../../sheets/cells/rowReader";
import { columnIndex, comparable, type HeaderOf } from "../../sheets/cells/sheetTable";
import type { Goal } from "../../domain/goal";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { actionPlanTable } from "../../sheets/tables/actionPlans";
import { remarkTable } from "../../sheets/tables/remarks";
import { sentText } from "../../text/da/sentBook";
import { collectText } from "../../text/spoken/exchange";
import {
  countFormulas,
  goalOf,
  inColumns,
  keep,
  keepAsSent,
  lastProblem,
  tell,
  type Kept,
  type OwnGoals,
  type TableNote,
  type TheirRows,
} from "./keptRows";
import type { ReturnedFile } from "./returnedFile";
import { almostWith, tablesWith, type ReturnedTable } from "./returnedTables";
import { newPlanKey, PLAN_HEADERS, planCells, remarkCells, roundRow, settledText, type RoundKind } from "./roundRows";
import { theirFigures } from "./theirFigures";

const SHEET_OF: Readonly<Record<RoundKind, string>> = {
  figure: sentText.sheets.figures,
  remark: sentText.sheets.remarks,
  plan: sentText.sheets.plans,
};

/** Reads the rows of a returned workbook. Where one cannot be read, the rest goes on. */
export function theirRows(file: ReturnedFile, own: OwnGoals): TheirRows {
  const { dates1904 } = file.workbook;
  const kept: Kept = {
    dates1904,
    rows: new Map(),
    side: new Map(),
    unknown: [],
    disputed: new Set(),
    formulas: { count: 0 },
  };
  const notes: TableNote[] = [];
  const read = (kind: RoundKind, headers: readonly string[], work: (found: ReturnedTable) => void): void => {
    const all = tablesWith(file.workbook, headers);
    const [found] = all;
    if (all.length > 1) notes.push({ kind: "severalTimes", sheets: all.map(({ sheet }) => sheet) });
    if (found !== undefined) return work(found);
    const almost = almostWith(file.workbook, headers);
    notes.push(almost ? { kind: "lacksColumn", ...almost } : { kind: "missing", name: SHEET_OF[kind] });
    for (const [id, cells] of file.base) if (id.startsWith(`${kind} `)) kept.side.set(id, cells);
  };
  read("figure", ["Kontrakt", "Nr", "Periode", "Værdi"], (found) => theirFigures(found, file, own, kept));
  read("remark", ["Kontrakt", "Nr", "Statusdato", "Bemærkning"], (found) => remarks(found, file, own, kept));
  read("plan", ["Kontrakt", "Nr", "Tiltag", "Tilstand"], (found) => plans(found, file, own, kept));
  for (const id of kept.disputed) kept.side.set(id, file.base.get(id) ?? {});
  return { side: kept.side, rows: kept.rows, unknown: kept.unknown, formulas: kept.formulas.count, tables: notes };
}

function remarks(found: ReturnedTable, file: ReturnedFile, own: OwnGoals, kept: Kept): void {
  const issues: Issue[] = [];
  const dates = new Map(file.stamp.contracts.map(({ name, asOf }) => [comparable(name), asOf]));
  for (const row of readRows(remarkTable, found.table, issues, file.workbook.dates1904)) {
    const text = settledText(row.text("Bemærkning"));
    const named = goalOf(row, own);
    if ("problem" in named) {
      if (text !== "") tell(kept, found, row.row, named.problem);
      continue;
    }
    const { goal } = named;
    const asOf =
      row.date("Statusdato") ?? (isEmpty(row.cell("Statusdato")) ? dates.get(comparable(goal.contract)) : null);
    if (asOf === null || asOf === undefined || asOf !== dates.get(comparable(goal.contract))) {
      if (text !== "") tell(kept, found, row.row, collectText.unknown.otherDate);
      continue;
    }
    countFormulas(kept, found, row.row, ["Bemærkning"]);
    keep(kept, found, row.row, roundRow("remark", goal, asOf), { kind: "remark", goal, asOf, text }, remarkCells(text));
  }
}

type PlanReader = RowReader<HeaderOf<typeof actionPlanTable>>;

function plans(found: ReturnedTable, file: ReturnedFile, own: OwnGoals, kept: Kept): void {
  const { dates1904 } = file.workbook;
  const issues: Issue[] = [];
  const fields = Object.values(PLAN_HEADERS);
  const at = columnIndex(found.table, sentText.headers.plan);
  for (const row of readRows(actionPlanTable, found.table, issues, dates1904)) {
    const nothing = fields.every((header) => isEmpty(row.cell(header)));
    const number = String(found.table.rows[row.row - found.table.firstRow]?.[at] ?? "").trim();
    const named = goalOf(row, own);
    if ("problem" in named) {
      if (!nothing) tell(kept, found, row.row, named.problem);
      continue;
    }
    const { goal } = named;
    const known = issues.length;
    const plan = planIn(row, goal);
    const isSent = number !== "" && file.base.has(roundRow("plan", goal, number));
    const id = roundRow("plan", goal, isSent ? number : newPlanKey(plan));
    const sent = file.base.get(id);
    if (nothing && !isSent) continue;
    const problem =
      issues.length > known ? lastProblem(issues) : plan.action === "" && !nothing ? collectText.unknown.action : null;
    if (problem !== null) {
      tell(kept, found, row.row, problem);
      keepAsSent(kept, file, id);
      continue;
    }
    countFormulas(kept, found, row.row, fields);
    // A new plan without a state is planned; so is one whose state was emptied.
    const cells = nothing ? Object.fromEntries(fields.map((header) => [header, ""])) : planCells(plan);
    keep(kept, found, row.row, id, { kind: "plan", goal, plan }, inColumns(cells, found, sent));
  }
}

function planIn(row: PlanReader, { contract, nr, part }: Goal): ActionPlan {
  return {
    contract,
    nr,
    part,
    cause: settledText(row.text("Årsag")),
    action: settledText(row.text("Tiltag")),
    responsible: settledText(row.text("Ansvarlig")),
    deadline: row.date("Frist"),
    expectedEffect: settledText(row.text("Forventet virkning")),
    state: row.choice("Tilstand", planStateChoices) ?? "planned",
    created: row.date("Oprettet"),
    followUp: settledText(row.text("Opfølgning")),
  };
}

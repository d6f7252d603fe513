import type { Amendment } from "../../domain/amendment";
import { brokenChains } from "../../domain/amendmentChain";
import type { Goal } from "../../domain/goal";
import type { LastYearRow } from "../../domain/lastYear";
import { foldedKey, followAmendments } from "../../domain/year/followed";
import { issueIn, problems, type Issue } from "../cells/issue";
import { columnIndex, comparable, tableNamed, type SheetTable } from "../cells/sheetTable";
import { actionPlanTable, type PlanRow } from "./actionPlans";
import { amendmentTable, type AmendmentRow, type ReasonRow } from "./amendments";
import { fieldText, headerOfField } from "./goalFields";
import { closingTable, type ClosingRow } from "./closings";
import { contractTable } from "./contracts";
import { historyTable, type HistoryRow } from "./history";
import { lastYearTable } from "./lastYear";
import type { Reading, TableSchema } from "./schema";
import { strategyMapTable, type StrategyRow } from "./strategyMaps";
import { theoryTable, type TheoryRow } from "./theories";
import { unknownGoalIssues } from "./unknownGoals";

/** What the tables of the follow-up year say, with what is wrong in them. */
export type ReadYear = {
  plans: readonly PlanRow[];
  /** By the keys that the goals have now. */
  amendments: readonly AmendmentRow[];
  /** Why closed figures are others now. */
  reasons: readonly ReasonRow[];
  history: readonly HistoryRow[];
  closings: readonly ClosingRow[];
  strategyMaps: readonly StrategyRow[];
  theories: readonly TheoryRow[];
  lastYear: readonly LastYearRow[];
  issues: readonly Issue[];
};

const TABLES: readonly TableSchema[] = [
  actionPlanTable,
  amendmentTable,
  historyTable,
  closingTable,
  strategyMapTable,
  theoryTable,
  lastYearTable,
];
/** Columns that may be empty but not gone: without them something would be read otherwise than it was meant. */
const MAY_BE_EMPTY: readonly string[] = ["Art", "Før", "Genåbnet", "Udgave", "Rækker"];

/** Reads the tables of the follow-up year; those that the workbook lacks are empty, without a word. */
export function readYear(reading: Reading, found: readonly SheetTable[]): ReadYear {
  const { goals } = reading.of(contractTable);
  const { plans, issues: ofPlans } = reading.of(actionPlanTable);
  const read = reading.of(amendmentTable);
  const { history, issues: ofHistory } = reading.of(historyTable);
  const { closings, issues: ofClosings } = reading.of(closingTable);
  const { elements: strategyMaps, issues: ofMaps } = reading.of(strategyMapTable);
  const { elements: theories, issues: ofTheories } = reading.of(theoryTable);
  const { lastYear, issues: ofLastYear } = reading.of(lastYearTable);
  const { amendments, strays } = followAmendments<AmendmentRow>(read.amendments, goals);
  const lacking = TABLES.flatMap((table) => lackingColumns(table, found));
  return {
    plans,
    amendments,
    reasons: read.reasons,
    history,
    closings,
    strategyMaps,
    theories,
    lastYear,
    issues: [
      ...lacking,
      ...withoutLacking(
        [
          ...ofPlans,
          ...read.issues,
          ...strayIssues(strays, goals),
          ...chainIssues(amendments, read.reasons, goals),
          ...ofHistory,
          ...ofClosings,
          ...ofMaps,
          ...ofTheories,
          ...ofLastYear,
        ],
        lacking,
      ),
    ],
  };
}

const strayIssues = (strays: readonly (Amendment & { row: number })[], goals: readonly Goal[]): Issue[] =>
  unknownGoalIssues(
    "Ændringer",
    strays.map(({ contract, nr, part, row }) => ({ key: { contract, nr, part }, row })),
    goals,
  );

/** Amendments that do not lead to the next one, or the latest to what Mål says and no row tells as a correction. */
function chainIssues(
  amendments: readonly AmendmentRow[],
  reasons: readonly ReasonRow[],
  goals: readonly Goal[],
): Issue[] {
  const corrected = new Set(reasons.map((reason) => `${foldedKey(reason)} ${comparable(reason.field)}`));
  const broken = brokenChains(amendments, goals).filter(
    ({ amendment, field, next }) =>
      next !== null || !corrected.has(`${foldedKey(amendment)} ${comparable(headerOfField(field))}`),
  );
  return broken.map(({ amendment, field, after, next, found }) => {
    const [header, said, other] = [headerOfField(field), fieldText(field, after), fieldText(field, found)];
    return issueIn(
      amendmentTable,
      amendment.row,
      "Efter",
      problems.brokenChain(header, said, other, next?.row ?? null),
    );
  });
}

/**
 * One issue for each column of a table of the year that it cannot do without and that somebody has deleted or
 * renamed.
 */
function lackingColumns(schema: TableSchema, found: readonly SheetTable[]): Issue[] {
  const table = tableNamed(found, schema.name);
  if (table === null) return [];
  return schema.columns
    .filter(({ header, required }) => required || MAY_BE_EMPTY.includes(header) || schema.name === historyTable.name)
    .filter(({ header }) => columnIndex(table, header) === -1)
    .map(({ header }) => issueIn(schema, null, header, problems.yearColumnMissing(header)));
}

/** One cause, one message: a column that is gone says why its cells are empty, and why no row of Historik fits. */
function withoutLacking(issues: readonly Issue[], lacking: readonly Issue[]): Issue[] {
  return issues.filter(
    ({ table, column, problem }) =>
      !lacking.some((own) => own.table === table && (own.column === column || problem.code === "historyEdited")),
  );
}

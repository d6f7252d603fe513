import type { Contract } from "../../domain/contract";
import type { Evaluation } from "../../domain/evaluation";
import { goalId, type Goal } from "../../domain/goal";
import { smartFindingsOf } from "../../domain/smart";
import type { LastYearRow, ToDecide } from "../../domain/lastYear";
import type { Decision, NextGoal, OpenField } from "../../domain/year/nextGoal";
import { nextYearOf, type NextContract } from "../../domain/year/nextYear";
import { correctedText } from "../../report/correctionText";
import { comparable } from "../../sheets/cells/sheetTable";
import { comparableKey } from "../../sheets/tables/goalKey";
import { sourceTable } from "../../sheets/tables/sources";
import { readingOf } from "../../sheets/tables/readBook";
import { decisionQuestion, openFieldNames } from "../../text/da/nextYear";
import { formatNumber } from "../../text/da/numbers";
import { periodName } from "../../text/da/periodName";
import { smartFindingTexts } from "../../text/da/reading";
import { smartKnowledge } from "../goals/smart";
import { judgedWorkbook, type JudgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import { WorkbookRefusal, type Clock, type WorkbookContents } from "../workbook/ports";

/** What *Nyt kontraktår* would make: the contracts with their goals, and what is to be decided about them. */
export type NextYearPlan = { year: number; contracts: readonly NextContract[]; decisions: readonly ToDecide[] };

/**
 * Plans the contracts of a year from the latest before it. Results are those of each contract's last day, closed ones
 * as they were reported. Writes nothing.
 * @throws WorkbookRefusal where nothing comes before the year, or its contracts are there already; MissingTableError
 */
export function nextYearPlan(contents: WorkbookContents, year: number, today: Clock): NextYearPlan {
  const judged = judgedWorkbook(contents, { today }, yearPart);
  const { book } = judged;
  const results = resultsOf(contents, book.contracts, today);
  const { sources } = readingOf(contents.tables, contents.dates1904).of(sourceTable);
  const made = nextYearOf(
    {
      book,
      sources: sources.map(({ row: _, ...source }) => source),
      resultOf: (goal, contract) => results(contract).get(comparableKey(goal)) ?? null,
      periodName,
    },
    year,
  );
  if (made.kind === "nothingBefore") throw new WorkbookRefusal("nothingBefore", String(year));
  if (made.kind === "exists") throw new WorkbookRefusal("contractExists", made.contract);
  return { year, contracts: made.contracts, decisions: made.contracts.flatMap((own) => decisionsOf(own, judged)) };
}

type Results = ReadonlyMap<string, Evaluation>;

/** How the goals of each contract stood on its last day, by the keys that they have now. */
function resultsOf(
  contents: WorkbookContents,
  contracts: readonly Contract[],
  today: Clock,
): (contract: Contract) => Results {
  const days = [...new Set(contracts.map(({ period }) => period.to))];
  const found = new Map(
    days.flatMap((asOf) => {
      const { contracts: statuses, goalNow } = judgedWorkbook(contents, { asOf, today }, yearPart);
      return statuses
        .filter((status) => status.asOf === asOf && status.contract.period.to === asOf)
        .map(({ contract, goals }): [string, Results] => [
          comparable(contract.name),
          new Map(
            goals
              .flatMap(({ parts }) => parts)
              .map((evaluation) => [comparableKey(goalNow(evaluation.goal, asOf)), evaluation]),
          ),
        ]);
    }),
  );
  return ({ name }) => found.get(comparable(name)) ?? new Map();
}

function decisionsOf({ before, contract, goals, sources }: NextContract, { book }: JudgedWorkbook): ToDecide[] {
  const sourcesOf = (goal: Goal) => sources.filter((source) => goalId(source) === goalId(goal));
  return goals.flatMap((own) => {
    const said = (field: OpenField): string => (field === "source" ? "" : saidBefore(own.before, field));
    const row = ({ field, why }: Decision, was: string): ToDecide => ({
      contract: contract.name,
      nr: own.goal.nr,
      part: own.goal.part,
      field: openFieldNames[field],
      question: decisionQuestion(field, why),
      before: was,
      result: own.result?.actual ?? null,
      assessment: field === "target" ? lastTargetAssessed(own, before, book) : "",
    });
    return [
      ...own.decisions.map((decision) => row(decision, said(decision.field))),
      ...sourcesOf(own.goal).flatMap((source) =>
        source.decisions.map((decision) => row(decision, [source.from, source.filter].filter(Boolean).join("; "))),
      ),
    ];
  });
}

function saidBefore(goal: Goal, field: Exclude<OpenField, "source">): string {
  const text = correctedText(field, goal[field]);
  return text === "–" ? "" : text;
}

/** What SMART's *realistisk* says to last year's target, held against last year's result. */
function lastTargetAssessed({ before, result }: NextGoal, contract: Contract, book: JudgedWorkbook["book"]): string {
  if (result === null || result.actual === null) return "";
  const rows = book.measurements.filter((own) => goalId(own) === goalId(before));
  const { earlier, lastResult } = smartKnowledge(before, contract.period, rows, 1);
  const findings = smartFindingsOf(before, {
    lastResult: result.actual,
    earlier: lastResult === null ? earlier : [...earlier, lastResult],
    partsOfGoal: 1,
    isOfYear: true,
  });
  return findings
    .filter(({ demand, counts }) => demand === "realistic" && counts !== "open")
    .map(({ code, figures }) => smartFindingTexts[code](figures.map((figure) => formatNumber(figure, 4))))
    .join(" ");
}

/** The way back from each goal to the one that it comes from, with last year's figures where they are wanted. */
export function lastYearRows({ contracts }: NextYearPlan, withFigures: boolean): LastYearRow[] {
  return contracts.flatMap(({ goals, lastYear }) =>
    goals.flatMap(({ goal, before }): LastYearRow[] => {
      const { contract, nr, part } = goal;
      const link = { contract, nr, part, before: { contract: before.contract, nr: before.nr, part: before.part } };
      const figures = withFigures ? (lastYear.get(goalId(goal)) ?? []) : [];
      if (figures.length === 0) return [{ ...link, period: null, value: null, numerator: null, denominator: null }];
      return figures.map(({ period, value, numerator, denominator }) => ({
        ...link,
        period,
        value,
        numerator,
        denominator,
      }));
    }),
  );
}

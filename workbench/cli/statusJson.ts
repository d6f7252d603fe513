import type { AddIn, AnswerTexts } from "./openAddIn";

type Texts = Pick<AnswerTexts, "answer" | "problem" | "correctedNames" | "correctedCell">;

export type Report = Awaited<ReturnType<AddIn["refreshStatus"]>>;
type ContractReport = Report["contracts"][number];
type Answer = ReturnType<Texts["answer"]>;

/**
 * A status as JSON: codes as in the glossary, numbers unrounded, `null` where there is none, one entry for each part.
 */
export function statusJson(report: Report, texts: Texts): unknown {
  const { answer, problem: sentence } = texts;
  return {
    statusDate: report.statusDate,
    contracts: report.contracts.map(({ contract, asOf, counts, weighted, goals }) => ({
      contract: contract.name,
      centre: contract.centre === "" ? null : contract.centre,
      year: yearOf(contract.period),
      period: contract.period,
      statusDate: asOf,
      ...closedJson(report, contract.name, asOf, texts),
      counts,
      weightedDegree: weighted?.degree ?? null,
      weightsAddUpTo: weighted?.sum?.total ?? null,
      goals: goals.flatMap(({ parts }) => parts.map((evaluation) => goalJson(answer(evaluation)))),
    })),
    issues: report.issues.map(({ table, row, column, problem, also = [], ...where }) => ({
      ...("file" in where && { file: where.file }),
      table,
      row,
      otherRows: also,
      column,
      problem: sentence(problem),
    })),
  };
}

/** Of a contract judged at a closed date: that it is closed, and what the tables say otherwise by now. */
function closedJson(
  { year }: Pick<Report, "year">,
  contract: string,
  asOf: string,
  { correctedNames, correctedCell }: Texts,
): { closed: boolean; corrections?: unknown[] } {
  const folded = (name: string): string => name.trim().toLowerCase();
  const isOwn = (own: { contract: string; asOf: string }): boolean =>
    folded(own.contract) === folded(contract) && own.asOf === asOf;
  if (!year.closed.some(({ closing }) => isOwn(closing))) return { closed: false };
  return {
    closed: true,
    corrections: year.corrections
      .filter(isOwn)
      .map(({ nr, part, field, was, now, reason }) => ({
        nr: nr === "" ? null : nr,
        part: part === "" ? null : part,
        field: correctedNames[field],
        was: correctedCell(field, was),
        now: correctedCell(field, now),
        ...(reason !== null && { reason: reason.reason }),
      })),
  };
}

/** The calendar year that a contract runs over; `null` for a school year and other periods. */
function yearOf({ from, to }: ContractReport["contract"]["period"]): number | null {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? Number(year) : null;
}

function goalJson({ of: evaluation, explanation }: Answer): unknown {
  const { goal, forecast, trend } = evaluation;
  return {
    nr: goal.nr,
    part: goal.part === "" ? null : goal.part,
    form: goal.form,
    target: evaluation.target,
    targetUpper: evaluation.targetUpper,
    expected: evaluation.expected,
    expectedUpper: evaluation.expectedUpper,
    actual: evaluation.actual,
    deviation: evaluation.deviation,
    degree: evaluation.degree,
    method: evaluation.method,
    aggregation: evaluation.aggregation,
    pacing: evaluation.pacing,
    status: evaluation.status,
    outlook: evaluation.outlook,
    forecast: forecast?.value ?? null,
    forecastLow: forecast?.interval?.low ?? null,
    forecastHigh: forecast?.interval?.high ?? null,
    trend: trend?.direction ?? null,
    trendPeriods: trend?.periods ?? null,
    explanation,
  };
}

import { partsOf, type CalendarDate } from "../domain/calendarDate";
import { calendarYear, contractPeriod, type ContractPeriod } from "../domain/contractPeriod";
import { evaluateGoal } from "../domain/evaluateGoal";
import type { Aggregation } from "../domain/goal";
import type { Measurement } from "../domain/measurement";
import { wholePeriod } from "../domain/period";
import { readPeriod } from "../domain/readPeriod";
import { DEFAULT_THRESHOLDS } from "../domain/status";
import { aggregationChoices } from "../sheets/cells/choices";
import { isEmpty } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { functionFaults, sizeText } from "../text/da/functions";
import { periodName } from "../text/da/periodName";
import { aggregations } from "../text/da/terms";
import { bareGoal } from "./atYearEnd";
import { refuseError } from "./broadcast";
import { missing, wrong } from "./cellFault";
import { cellsOf, isEmptyOrZero, zeroAsEmpty } from "./cellInput";
import type { CellAnswer } from "./inCell";
import { isYear, periodFrom } from "./periodCell";
import { numberAnswer, numberFrom, requiredChoice, toldBack } from "./readArgument";
import { singleCell } from "./singleCell";

/** The aggregations whose forecast needs nothing but the figures. */
const FORECAST = ["sum", "mean", "latest", "yearToDate"] as const satisfies readonly Aggregation[];
const forecastChoices = { ...aggregationChoices, words: FORECAST.map((aggregation) => aggregations[aggregation]) };

/**
 * MÅLPROGNOSE: the forecast of the year's figure from periods and values, as at the end of the latest period with a
 * value. Zeros that end the list are taken for months without a figure yet, as Excel may give an empty cell as 0.
 */
export function forecastFromCells(
  given: Readonly<Record<"periods" | "values" | "aggregation" | "year", unknown>>,
): CellAnswer[][] {
  const aggregation = aggregationFrom(cellsOf(given.aggregation));
  const measurements = measurementsFrom(cellsOf(given.periods), cellsOf(given.values));
  const contract = contractPeriodFrom(cellsOf(given.year)) ?? calendarYear(latestYear(measurements));
  const own = measurements.filter(({ period }) => period.end >= contract.from && period.end <= contract.to);
  const asOf = latestEnd(own);
  if (asOf === null) throw missing(functionFaults.noValues(periodName(wholePeriod(contract))));
  const goal = { ...bareGoal("atLeast"), target: 0, aggregation };
  const { forecast } = evaluateGoal({
    goal,
    period: contract,
    asOf,
    measurements: own,
    profile: [],
    thresholds: DEFAULT_THRESHOLDS,
  });
  if (forecast === null) throw missing(functionFaults.noMonthYet());
  return [[numberAnswer(forecast.value)]];
}

function aggregationFrom(cells: Cell[][]): (typeof FORECAST)[number] {
  const cell = singleCell("aggregation", cells);
  const aggregation = requiredChoice("aggregation", cell, forecastChoices);
  const found = FORECAST.find((one) => one === aggregation);
  if (found === undefined) throw wrong(functionFaults.forecastOf(aggregations[aggregation]));
  return found;
}

function measurementsFrom(periods: Cell[][], values: Cell[][]): Measurement[] {
  const [rows, columns] = [periods.length, periods[0]?.length ?? 0];
  const [valueRows, valueColumns] = [values.length, values[0]?.length ?? 0];
  if (rows !== valueRows || columns !== valueColumns) {
    throw wrong(
      functionFaults.sizes("perioder", sizeText(rows, columns), "værdier", sizeText(valueRows, valueColumns)),
    );
  }
  const figures = values.flat();
  const pairs = periods.flat().map((period, at) => ({ period, value: figures[at] ?? period }));
  const last = pairs.findLastIndex(({ value }) => !isEmptyOrZero(value));
  return pairs.slice(0, last + 1).flatMap(({ period, value }) => {
    refuseError("periods", period);
    refuseError("values", value);
    const figure = numberFrom("values", value);
    if (figure === null || (figure === 0 && isEmptyOrZero(period))) return [];
    if (isEmpty(zeroAsEmpty(period))) throw missing(functionFaults.periodMissing(toldBack(value)));
    return [
      {
        contract: "",
        nr: "",
        part: "",
        period: periodFrom("periods", period),
        figure: { kind: "number" as const, value: figure },
        numerator: null,
        denominator: null,
        provisional: false,
      },
    ];
  });
}

/** The year in a cell, or the contract's period by its name: 2009, 2023/24, august 2023-juli 2024. */
function contractPeriodFrom(cells: Cell[][]): ContractPeriod | null {
  const cell = singleCell("year", cells);
  if (isEmptyOrZero(cell)) return null;
  const named = typeof cell.value === "string" ? readPeriod(cell.value) : null;
  if (named?.kind === "span" || named?.kind === "year") return contractPeriod(named.start, named.end);
  const year = named === null ? numberFrom("year", cell) : null;
  if (year === null || !isYear(year)) throw wrong(functionFaults.year(toldBack(cell)));
  return calendarYear(year);
}

function latestYear(measurements: readonly Measurement[]): number {
  const end = latestEnd(measurements);
  if (end === null) throw missing(functionFaults.noYearAtAll());
  return partsOf(end).year;
}

function latestEnd(measurements: readonly Measurement[]): CalendarDate | null {
  return (
    measurements
      .map(({ period }) => period.end)
      .sort()
      .at(-1) ?? null
  );
}

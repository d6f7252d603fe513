import { addDays, addMonths, partsOf, type CalendarDate } from "../domain/calendarDate";
import { calendarYear, contractPeriod, type ContractPeriod } from "../domain/contractPeriod";
import { elapsedOf, elapsedShare, expectedNow, pacingOf } from "../domain/pacing";
import { aggregationChoices, pacingChoices } from "../sheets/cells/choices";
import { isEmpty, readDate } from "../sheets/cells/readCell";
import type { Cell } from "../sheets/cells/sheetTable";
import { functionFaults } from "../text/da/functions";
import { pacings } from "../text/da/terms";
import { bareGoal } from "./atYearEnd";
import { eachCell } from "./broadcast";
import { missing, wrong } from "./cellFault";
import { isEmptyOrZero, zeroAsEmpty } from "./cellInput";
import type { CellAnswer } from "./inCell";
import { periodFrom } from "./periodCell";
import { choiceFrom, numberAnswer, numberFrom, requiredNumber, toldBack } from "./readArgument";

/** A profile is read, for it ends at the target, and not offered, as a formula does not know it before. */
const knownPacings = { ...pacingChoices, words: pacingChoices.words.filter((word) => word !== pacings.profile) };

/**
 * PERIODEMÅL: what is expected by the end of a period of the goal's year. Without *opgørelse* a goal with a baseline
 * is a level on its way (Seneste), any other is counted up (Sum). Ultimo expects nothing before the year ends: "".
 */
export function periodTargetsFromCells(
  given: Readonly<Record<"target" | "period" | "pacing" | "baseline" | "aggregation" | "from", unknown>>,
): CellAnswer[][] {
  return eachCell(given, (cells) => {
    if ([cells.target, cells.period].every(isEmptyOrZero)) return "";
    const target = requiredNumber("target", cells.target);
    if (isEmpty(cells.period)) throw missing(functionFaults.missing("periode"));
    const { end } = periodFrom("period", cells.period);
    const baseline = numberFrom("baseline", zeroAsEmpty(cells.baseline));
    const aggregation =
      choiceFrom("aggregation", cells.aggregation, aggregationChoices) ?? (baseline === null ? "sum" : "latest");
    const pacing = pacingOf({
      ...bareGoal("atLeast"),
      baseline,
      aggregation,
      pacing: choiceFrom("pacing", cells.pacing, knownPacings),
    });
    const contract = contractPeriodAt(end, cells.from);
    const elapsed = elapsedOf(contract, contract.to, end);
    if (pacing === "profile" && !elapsed.deadlinePassed) throw missing(functionFaults.profile());
    if (pacing === "yearEnd" && !elapsed.deadlinePassed) return "";
    return numberAnswer(
      expectedNow({ form: "atLeast", target }, baseline, aggregation, pacing, elapsedShare(elapsed)).limit.target,
    );
  });
}

/** The twelve months from the contract's first day, or the calendar year that a period ends in. */
function contractPeriodAt(end: CalendarDate, cell: Cell): ContractPeriod {
  if (isEmptyOrZero(cell)) return calendarYear(partsOf(end).year);
  const read = readDate(cell, false);
  if (read.kind !== "date") throw wrong(functionFaults.notADate("fra", toldBack(cell)));
  const contract = contractPeriod(read.date, addDays(addMonths(read.date, 12), -1));
  if (end < contract.from || end > contract.to) throw wrong(functionFaults.outsidePeriod());
  return contract;
}

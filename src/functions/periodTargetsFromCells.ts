import { dateOf, partsOf } from "../domain/calendarDate";
import { elapsedOf, elapsedShare, expectedNow, pacingOf } from "../domain/pacing";
import { aggregationChoices, pacingChoices } from "../sheets/cells/choices";
import { isEmpty } from "../sheets/cells/readCell";
import { functionFaults } from "../text/da/functions";
import { pacings } from "../text/da/terms";
import { bareGoal } from "./atYearEnd";
import { eachCell } from "./broadcast";
import { missing } from "./cellFault";
import { isEmptyOrZero, zeroAsEmpty } from "./cellInput";
import type { CellAnswer } from "./inCell";
import { periodFrom } from "./periodCell";
import { choiceFrom, numberAnswer, numberFrom, requiredNumber } from "./readArgument";

/** A profile is read, for it ends at the target, and not offered, as a formula does not know it before. */
const knownPacings = { ...pacingChoices, words: pacingChoices.words.filter((word) => word !== pacings.profile) };

/**
 * PERIODEMÅL: what is expected by the end of a period of the goal's year. Without *opgørelse* a goal with a baseline
 * is a level on its way (Seneste), any other is counted up (Sum). Ultimo expects nothing before the year ends: "".
 */
export function periodTargetsFromCells(
  given: Readonly<Record<"target" | "period" | "pacing" | "baseline" | "aggregation", unknown>>,
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
    const { year } = partsOf(end);
    const elapsed = elapsedOf(year, dateOf(year, 12, 31), end);
    if (pacing === "profile" && !elapsed.deadlinePassed) throw missing(functionFaults.profile());
    if (pacing === "yearEnd" && !elapsed.deadlinePassed) return "";
    return numberAnswer(
      expectedNow({ form: "atLeast", target }, baseline, aggregation, pacing, elapsedShare(elapsed)).limit.target,
    );
  });
}

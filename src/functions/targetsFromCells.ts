import { targetFromChange } from "../domain/target";
import { bounded } from "../domain/numbers";
import { changeKindChoices } from "../sheets/cells/choices";
import { isEmpty } from "../sheets/cells/readCell";
import { functionFaults } from "../text/da/functions";
import { eachCell } from "./broadcast";
import { missing } from "./cellFault";
import { isEmptyOrZero } from "./cellInput";
import type { CellAnswer } from "./inCell";
import { choiceFrom, numberAnswer, numberFrom, requiredNumber } from "./readArgument";

/**
 * MÅLTAL: the target from a baseline. A change of 0 (*fastholdes*) is the baseline, whatever its kind. A baseline of 0
 * is a figure, except for a change in per cent, which says nothing about 0: then it is a missing one.
 */
export function targetsFromCells(
  given: Readonly<Record<"baseline" | "change" | "changeKind", unknown>>,
): CellAnswer[][] {
  return eachCell(given, (cells) => {
    if (Object.values(cells).every(isEmptyOrZero)) return "";
    const kind = choiceFrom("changeKind", cells.changeKind, changeKindChoices);
    const baseline = numberFrom("baseline", cells.baseline);
    if (baseline === null || (baseline === 0 && kind === "relative"))
      throw missing(functionFaults.baselineOfChangeMissing());
    if (isEmpty(cells.change)) throw missing(functionFaults.missing("ændring"));
    const change = requiredNumber("change", cells.change);
    if (change === 0) return baseline;
    if (kind === null) throw missing(functionFaults.changeKindMissing(changeKindChoices.words));
    return numberAnswer(bounded(targetFromChange(baseline, change, kind)));
  });
}

import { flagAt, isList, jsonAt, optionalTextAt, textAt } from "../arguments";
import { changed } from "../changes";
import { hostType, type Arguments, type Members, type HostType, withNullObject } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, cellAt, rowCount } from "../model/area";
import { copyCells } from "../model/copying";
import { locate } from "../model/locate";
import { requireUnlocked } from "../model/protection";
import { cellsWithText, edgeFrom, extendedTo, removeDuplicates, specialCells } from "../model/searching";
import type { LiveRange } from "../references";
import { areaFrom, rangeOf, rangeOrNull } from "./range";
import { rangeAreasOrNull } from "./rangeAreas";

/** The active cell that a direction is seen from: the one given, else the range's first cell. */
function activeCell(of: Area, args: Arguments, state: HostState): Area {
  const given = args[1];
  return given === undefined || given === null
    ? cellAt(of, 0, 0)
    : areaFrom(given, (text) => locate(of.sheet, text, state));
}

/** The methods of a range that find cells by what they hold. */
export const rangeSearchMethods: NonNullable<Members<LiveRange>["methods"]> = {
  ...withNullObject<LiveRange>("Find", ({ area }, args, state) => {
    state.calculation.ensure();
    const found = cellsWithText(area, textAt(args, 0), jsonAt(args, 1));
    const isBackwards = (jsonAt(args, 1) as { searchDirection?: string }).searchDirection === "Backwards";
    return rangeOrNull((isBackwards ? found.at(-1) : found[0]) ?? null, state);
  }),
  ...withNullObject<LiveRange>("GetSpecialCells", ({ area }, args, state) => {
    state.calculation.ensure();
    return rangeAreasOrNull(specialCells(area, textAt(args, 0), optionalTextAt(args, 1) ?? "All"), state);
  }),
  GetRangeEdge: ({ area }, args, state) => rangeOf(edgeFrom(activeCell(area, args, state), textAt(args, 0)), state),
  GetExtendedRange: ({ area }, args, state) =>
    rangeOf(extendedTo(area, activeCell(area, args, state), textAt(args, 0)), state),
};

type Removal = { removed: number; uniqueRemaining: number };

const removeDuplicatesResultType: HostType<Removal> = hostType("RemoveDuplicatesResult", {
  scalars: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
});

/** How `autoFill` copies; a series of numbers or dates is not continued. */
const FILLS: Readonly<Record<string, "All" | "Formats" | "Formulas">> = {
  FillDefault: "All",
  FillCopy: "All",
  FillFormats: "Formats",
  FillValues: "Formulas",
};

/** The methods of a range that fill and thin out cells. */
export const rangeFillCommands: NonNullable<Members<LiveRange>["commands"]> = {
  AutoFill({ area }, args, state) {
    const to = areaFrom(args[0], (text) => locate(area.sheet, text, state));
    const fill = FILLS[optionalTextAt(args, 1) ?? "FillDefault"];
    if (!fill) throw new Error(`The host can't fill a series of the kind ${String(args[1])}.`);
    changed(copyCells(area, to, fill, { skipBlanks: false, transpose: false }), "RangeEdited", state);
  },
  RemoveDuplicates({ area }, args, state) {
    requireUnlocked(area);
    const columns = jsonAt(args, 0);
    const withHeader = flagAt(args, 1);
    const { removed } = removeDuplicates(area, (isList(columns) ? columns : []).map(Number), withHeader);
    changed(area, "RangeEdited", state);
    return removeDuplicatesResultType.wrap({ removed, uniqueRemaining: rowCount(area) - Number(withHeader) - removed });
  },
};

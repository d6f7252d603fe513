import { HostError, invalidArgument } from "../hostError";
import { hostType, type HostObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import type { Area } from "../model/area";
import type { LiveRange } from "../references";
import { rangeChildren } from "./rangeChildren";
import { rangeCommands } from "./rangeCommands";
import { rangeMethods } from "./rangeMethods";
import { rangeFillCommands, rangeSearchMethods } from "./rangeSearch";
import { rangeScalars } from "./rangeScalars";

/** A rectangle of cells: `Excel.Range`. */
export const rangeType: HostType<LiveRange> = hostType("Range", {
  id: (range): { [key: string]: string } => (range.referenceId === null ? {} : { _ReferenceId: range.referenceId }),
  scalars: rangeScalars,
  children: rangeChildren,
  methods: {
    ...rangeMethods,
    ...rangeSearchMethods,
    _KeepReference(range, _args, state) {
      state.references.keep(range, rangeType.wrap(range));
    },
    _ValidateArraySize(range, args) {
      const { top, left, bottom, right } = range.area;
      const isOneForAll = args[0] === 1 && args[1] === 1;
      if (!isOneForAll && (args[0] !== bottom - top + 1 || args[1] !== right - left + 1)) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
  commands: { ...rangeCommands, ...rangeFillCommands },
});

/** The object for an area, which moves with its cells. */
export function rangeOf(area: Area, state: HostState): HostObject {
  return rangeType.wrap(state.references.live(area));
}

/** As {@link rangeOf}, with null for no area. */
export function rangeOrNull(area: Area | null, state: HostState): HostObject | null {
  return area && rangeOf(area, state);
}

/** The area that an argument means: a range, or an address on the sheet. */
export function areaFrom(argument: unknown, byAddress: (text: string) => Area): Area {
  if (typeof argument === "string") return byAddress(argument);
  const object = argument as HostObject;
  if (rangeType.is(object)) return object.self.area;
  throw new HostError("InvalidArgument", "A range or an address is wanted.");
}

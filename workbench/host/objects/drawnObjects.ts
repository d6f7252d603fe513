import type { Worksheet } from "@cj-tech-master/excelts";
import { wholeNumberAt } from "../arguments";
import { invalidArgument } from "../hostError";
import { hostType, withNullObject, type HostObject, type HostType, type Members } from "../hostType";
import type { HostState } from "../hostState";
import { drawingOf, type DrawnObject } from "../model/drawings";

/** What the collections of a sheet's charts and of its shapes differ in. */
type Collected = {
  name: string;
  holds: (object: DrawnObject) => boolean;
  wrap: (sheet: Worksheet, of: DrawnObject) => HostObject;
  commands: Members<Worksheet>["commands"];
};

/** A collection of a sheet's drawn objects (`charts`, `shapes`): counted, listed, found by name, id or place. */
export function drawnCollection({ name, holds, wrap, commands }: Collected): HostType<Worksheet> {
  const all = (sheet: Worksheet, state: HostState): DrawnObject[] => drawingOf(sheet, state).objects.filter(holds);
  const find = (sheet: Worksheet, key: unknown, state: HostState): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const of = all(sheet, state).find((each) => each.name.toLowerCase() === wanted || state.ids.of(each) === key);
    return of ? wrap(sheet, of) : null;
  };
  return hostType(name, {
    scalars: { Count: (sheet, state) => all(sheet, state).length },
    items: (sheet, state) => all(sheet, state).map((of) => wrap(sheet, of)),
    item: find,
    methods: {
      GetCount: (sheet, _args, state) => all(sheet, state).length,
      ...withNullObject<Worksheet>("GetItem", (sheet, args, state) => find(sheet, args[0], state)),
      GetItemAt(sheet, args, state) {
        const of = all(sheet, state)[wholeNumberAt(args, 0)];
        if (!of) throw invalidArgument();
        return wrap(sheet, of);
      },
    },
    ...(commands && { commands }),
  });
}

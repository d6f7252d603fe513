import type { HostObject } from "./hostType";
import type { HostState } from "./hostState";
import type { Json } from "./wire/messages";

/**
 * Several objects of one type as one, as `RangeAreas.format` is the format of all its areas: what is set is set on
 * each, a property that they do not share is null.
 */
export function together(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first] = objects;
  return {
    ...first,
    get: (name, state) => common(objects, name, state),
    set: (name, value, state) => objects.forEach((each) => each.set(name, value, state)),
    child(name, state) {
      const children = objects.map((each) => each.child(name, state)).filter((each) => each !== null);
      const [one, ...others] = children;
      return one ? together([one, ...others]) : null;
    },
    call: (name, args, state) => objects.map((each) => each.call(name, args, state))[0],
  };
}

function common(objects: readonly HostObject[], name: string, state: HostState): Json {
  const values = objects.map((each) => each.get(name, state));
  return values.every((each) => each === values[0]) ? (values[0] ?? null) : null;
}

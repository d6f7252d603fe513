import { jsonAt, textAt } from "../arguments";
import { type HostObject, type HostType, hostType, withNullObject } from "../hostType";
import type { HostState } from "../hostState";
import { LIMITS, requireLength } from "../limits";
import type { Json } from "../wire/messages";

type Item<S> = { of: S; key: string };

/**
 * A collection of values under keys, such as settings, and the type of its items: the API has several of the same
 * shape. Keys are looked up in any case, as Excel does with them.
 */
export function keyedCollection<S>(
  names: { collection: string; item: string },
  mapOf: (self: S, state: HostState) => Map<string, Json>,
): HostType<S> {
  const itemType: HostType<Item<S>> = hostType<Item<S>>(names.item, {
    id: ({ key }) => ({ _Id: key }),
    scalars: {
      Key: ({ key }) => key,
      Value: {
        get: ({ of, key }, state) => mapOf(of, state).get(key) ?? null,
        set: ({ of, key }, value, state) => void mapOf(of, state).set(key, withRoom(value)),
      },
      Type: ({ of, key }, state) => typeName(mapOf(of, state).get(key)),
    },
    commands: { Delete: ({ of, key }, _args, state) => void mapOf(of, state).delete(key) },
  });

  const find = (of: S, key: unknown, state: HostState): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const found = [...mapOf(of, state).keys()].find((each) => each.toLowerCase() === wanted);
    return found === undefined ? null : itemType.wrap({ of, key: found });
  };

  return hostType<S>(names.collection, {
    items: (of, state) => [...mapOf(of, state).keys()].map((key) => itemType.wrap({ of, key })),
    item: find,
    methods: {
      ...withNullObject<S>("GetItem", (of, args, state) => find(of, args[0], state)),
      GetCount: (of, _args, state) => mapOf(of, state).size,
    },
    commands: {
      Add(of, args, state) {
        const key = textAt(args, 0);
        mapOf(of, state).set(key, withRoom(jsonAt(args, 1)));
        state.dirty = true;
        return itemType.wrap({ of, key });
      },
      DeleteAll: (of, _args, state) => mapOf(of, state).clear(),
    },
  });
}

function withRoom(value: Json): Json {
  requireLength(JSON.stringify(value), LIMITS.setting, "A setting");
  return value;
}

function typeName(value: Json | undefined): string {
  if (typeof value === "number") return "Number";
  return typeof value === "boolean" ? "Boolean" : "String";
}

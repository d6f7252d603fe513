import { unknownMember } from "../hostError";
import type { HostObject } from "../hostType";
import type { HostState } from "../hostState";
import type { Json, WireQuery } from "./messages";

/**
 * The name that Microsoft's documentation has a script load when it wants the items of a collection and nothing of
 * them.
 */
const NO_PROPERTIES = "NoPropertiesNeeded";

type Values = { [key: string]: Json };

/** What a query on an object gives: its selected properties, or those of a collection's items. */
export function queryResult(object: HostObject | null, query: WireQuery | null | undefined, state: HostState): Json {
  if (!object) return null;
  return selected(object, selectionOf(query), state, query ?? {});
}

/** The selection as a tree: `format/fill/color` is a branch; a leaf is `{}`. */
type Selection = Map<string, Selection>;

function selectionOf(query: WireQuery | null | undefined): Selection {
  const tree: Selection = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let branch = tree;
    for (const step of path.split("/").map((part) => part.trim())) {
      if (step === "" || step.startsWith("$")) continue;
      const next: Selection = branch.get(step) ?? new Map();
      branch.set(step, next);
      branch = next;
    }
  }
  return tree;
}

function selected(object: HostObject, selection: Selection, state: HostState, page: WireQuery): Json {
  const values: Values = { ...object.identity(state) };
  const items = object.items(state);
  if (!items) return { ...values, ...propertiesOf(object, selection, state) };

  const ofCollection: Selection = new Map();
  const ofItems: Selection = new Map(selection.get("items"));
  for (const [name, branch] of selection) {
    if (name === "items") continue;
    (object.hasScalar(name) ? ofCollection : ofItems).set(name, branch);
  }
  if (ofCollection.size > 0) Object.assign(values, propertiesOf(object, ofCollection, state));
  if (ofCollection.size === 0 || ofItems.size > 0 || selection.has("items")) {
    const skip = page.Skip ?? 0;
    const some = items.slice(skip, page.Top == null ? undefined : skip + page.Top);
    values["_Items"] = some.map((item) => selected(item, ofItems, state, {}));
  }
  return values;
}

function propertiesOf(object: HostObject, selection: Selection, state: HostState): Values {
  const values: Values = {};
  const put = (name: string) => (values[wireName(object, name)] = object.get(name, state));
  if (selection.size === 0) object.scalarNames().forEach(put);
  for (const [name, branch] of selection) {
    state.mayFail(object.typeName, name);
    if (name === "*") object.scalarNames().forEach(put);
    else if (object.hasScalar(name)) put(name);
    else if (object.hasChild(name)) {
      const child = object.child(name, state);
      values[wireName(object, name)] = child && selected(child, branch, state, {});
    } else if (name !== NO_PROPERTIES) throw unknownMember(object.typeName, name);
  }
  return values;
}

function wireName(object: HostObject, name: string): string {
  const known = object.scalarNames().find((each) => each.toLowerCase() === name.toLowerCase());
  return known ?? name.charAt(0).toUpperCase() + name.slice(1);
}

import { HostError, unknownMember } from "../hostError";
import { type Argument, type Arguments, type HostObject, isHostObject } from "../hostType";
import type { HostState } from "../hostState";
import { type Json, ObjectPathType, type WireArguments, type WireObjectPath } from "./messages";

/** Finds the objects of one batch; each path is walked once, so that a method on it has its effect once. */
export type ObjectPaths = {
  /** The object at a path; null for a null object and for whatever is reached through one. */
  resolve(id: number): HostObject | null;
  /** The arguments of a method, with object paths turned into objects. */
  argumentsOf(info: WireArguments | null | undefined): Arguments;
  /**
   * Where an action failed, as `Range.insert`: the member of the object at the path, or the method of the path that
   * failed. Walks no path: a method that failed must not run a second time.
   */
  locationOf(id: number, member: string): string;
};

/** The paths of one batch. Commands reached through a path are announced to `onCommand` before they run. */
export function objectPaths(
  paths: { readonly [id: string]: WireObjectPath },
  state: HostState,
  onCommand: (object: HostObject, member: string) => void,
): ObjectPaths {
  const found = new Map<number, HostObject | null>();

  const resolve = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} isn't in the request.`);
    const object = walk(path);
    found.set(id, object);
    return object;
  };

  const walk = (path: WireObjectPath): HostObject | null => {
    if (path.ObjectPathType === ObjectPathType.global) return state.root();
    if (path.ObjectPathType === ObjectPathType.newObject) return state.service(path.Name);
    if (path.ObjectPathType === ObjectPathType.referenceId) return state.references.get(path.Name);
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
    if (!parent) return null;
    state.mayFail(parent.typeName, path.Name);
    if (path.ObjectPathType === ObjectPathType.property) return parent.child(path.Name, state);
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return parent.item(args[0], state);
    if (path.ObjectPathType !== ObjectPathType.method) throw unknownMember(parent.typeName, path.Name);
    if (parent.isCommand(path.Name)) onCommand(parent, path.Name);
    const outcome = parent.call(path.Name, args, state);
    return isHostObject(outcome) ? outcome : null;
  };

  /** A list that holds objects, as functions of any number of arguments take it, comes as so many arguments. */
  const argumentsOf = (info: WireArguments | null | undefined): Arguments => {
    const marks = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).flatMap((value, index): Argument[] => {
      const mark = marks[index];
      const holdsObjects =
        Array.isArray(value) && Array.isArray(mark) && mark.some((each) => typeof each === "number" && each > 0);
      return holdsObjects ? value.map((each, at) => argument(each as Json, mark[at])) : [argument(value as Json, mark)];
    });
  };

  const argument = (value: Json, mark: unknown): Argument =>
    typeof mark === "number" && mark > 0 ? resolve(mark) : withAddresses(value);

  /** JSON in which each range inside an object, as in a list validation's source, is the reference `=Ark1!A1:A3`. */
  const withAddresses = (value: Json): Json => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: Json };
    if (typeof id === "number") return `=${String(resolve(id)?.get("Address", state) ?? "")}`;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withAddresses(each)]));
  };

  const locationOf = (id: number, member: string): string => {
    let [owner, name] = [found.get(id), member];
    for (let at: number | undefined = id; !owner && at !== undefined;) {
      const path: WireObjectPath | undefined = paths[String(at)];
      at = path?.ParentObjectPathId;
      if (at === undefined || !path) break;
      owner = found.get(at);
      if (owner) name = path.ObjectPathType === ObjectPathType.indexer ? "GetItem" : path.Name;
    }
    return owner ? `${owner.typeName}.${camelCase(name)}` : camelCase(member);
  };

  return { resolve, argumentsOf, locationOf };
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

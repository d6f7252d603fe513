import { invalidArgument, itemNotFound, unknownMember } from "./hostError";
import type { HostState } from "./hostState";
import type { Json } from "./wire/messages";

const brand = Symbol("HostObject");

/** An object of Excel's object model, as the host sees it: its type and the members it answers to. */
export type HostObject = {
  readonly [brand]: true;
  readonly typeName: string;
  readonly self: unknown;
  /** What the client gets when it first instantiates the object: its `_Id` or `_ReferenceId`, if it has one. */
  identity(state: HostState): { readonly [key: string]: Json };
  scalarNames(): readonly string[];
  get(name: string, state: HostState): Json;
  set(name: string, value: Json, state: HostState): void;
  /** A navigation property; null when there is no such object. */
  child(name: string, state: HostState): HostObject | null;
  hasScalar(name: string): boolean;
  hasChild(name: string): boolean;
  isCommand(name: string): boolean;
  call(name: string, args: Arguments, state: HostState): Outcome;
  item(key: Argument, state: HostState): HostObject;
  /** The members of a collection; undefined when it is none. */
  items(state: HostState): readonly HostObject[] | undefined;
};

export type Argument = Json | HostObject | undefined;
export type Arguments = readonly Argument[];
/** What a method gives: an object, a plain value, null for no object, or nothing. */
export type Outcome = HostObject | Json | undefined | void;

type Property<T> = { get(self: T, state: HostState): Json; set?(self: T, value: Json, state: HostState): void };
type Method<T> = (self: T, args: Arguments, state: HostState) => Outcome;

/** The members of one type of the object model, under their names on the wire. */
export type Members<T> = {
  readonly id?: (self: T, state: HostState) => { readonly [key: string]: Json };
  readonly scalars?: Readonly<Record<string, Property<T> | ((self: T, state: HostState) => Json)>>;
  readonly children?: Readonly<Record<string, (self: T, state: HostState) => HostObject | null>>;
  /** Methods that only read. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods that change the workbook: refused while it can't be changed. */
  readonly commands?: Readonly<Record<string, Method<T>>>;
  readonly items?: (self: T, state: HostState) => readonly HostObject[];
  /** The indexer: the member of a collection with this key, or null. */
  readonly item?: (self: T, key: Argument, state: HostState) => HostObject | null;
};

/** A type of the object model. */
export type HostType<T> = {
  readonly typeName: string;
  wrap(self: T): HostObject;
  /** The host's own value behind an argument; an argument of another type is invalid. */
  unwrap(argument: Argument): T;
  is(argument: Argument): argument is HostObject & { readonly self: T };
};

/** Whether an argument or a result is an object rather than plain JSON. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && brand in value;
}

/** Defines a type from its table of members; a member that is not in the table is an error that names it. */
export function hostType<T>(typeName: string, members: Members<T>): HostType<T> {
  const scalars = members.scalars ?? {};
  const byLowerCase = new Map(
    [...Object.keys(scalars), ...Object.keys(members.children ?? {})].map((name) => [name.toLowerCase(), name]),
  );
  const named = (name: string) => byLowerCase.get(name.toLowerCase()) ?? name;
  const scalar = (name: string): Property<T> => {
    const property = own(scalars, named(name));
    if (!property) throw unknownMember(typeName, name);
    return typeof property === "function" ? { get: property } : property;
  };

  const wrap = (self: T): HostObject => ({
    [brand]: true,
    typeName,
    self,
    identity: (state) => members.id?.(self, state) ?? {},
    scalarNames: () => Object.keys(scalars),
    get: (name, state) => scalar(name).get(self, state),
    set(name, value, state) {
      const property = scalar(name);
      if (!property.set) throw invalidArgument(`${typeName}.${name} can't be set.`);
      property.set(self, value, state);
    },
    hasScalar: (name) => own(scalars, named(name)) !== undefined,
    hasChild: (name) => own(members.children, named(name)) !== undefined,
    child(name, state) {
      const reach = own(members.children, named(name));
      if (!reach) throw unknownMember(typeName, name);
      return reach(self, state);
    },
    isCommand: (name) => own(members.commands, name) !== undefined,
    call(name, args, state) {
      const method = own(members.methods, name) ?? own(members.commands, name);
      if (!method) throw unknownMember(typeName, name);
      return method(self, args, state);
    },
    item(key, state) {
      if (!members.item) throw unknownMember(typeName, "getItem");
      const found = members.item(self, key, state);
      if (!found) throw itemNotFound();
      return found;
    },
    items: (state) => members.items?.(self, state),
  });

  const is = (argument: Argument): argument is HostObject & { readonly self: T } =>
    isHostObject(argument) && argument.typeName === typeName;

  return {
    typeName,
    wrap,
    is,
    unwrap(argument) {
      if (!is(argument)) throw invalidArgument();
      return argument.self;
    },
  };
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Two methods from one: `name` fails with ItemNotFound where `nameOrNullObject` gives a null object. */
export function withNullObject<T>(
  name: string,
  find: (self: T, args: Arguments, state: HostState) => HostObject | null,
): Record<string, Method<T>> {
  return {
    [name](self, args, state) {
      const found = find(self, args, state);
      if (!found) throw itemNotFound();
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

/** JSON as it travels on the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The arguments of a method or an indexer; an object argument is an object-path id, marked in the second list. */
export type WireArguments = {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
};

/** What the client asks to have loaded. */
export type WireQuery = {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
};

/** The kinds of action in a batch, as the client numbers them. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

/** The ways an object is reached, as the client numbers them. */
export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** One step of a batch. */
export type WireAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments | null;
  readonly QueryInfo?: WireQuery | null;
};

/** How an object of a batch is reached from its parent. */
export type WireObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments | null;
};

/** The body of a ProcessQuery request. */
export type WireRequestBody = {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: { readonly [id: string]: WireObjectPath };
};

/** A message from the client to the host. */
export type WireRequest = {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly controlId?: string;
  readonly message: { readonly url: string; readonly method?: string; readonly body: WireRequestBody | string };
};

/** What went wrong, and at which action. */
export type WireError = { Code: string; Message: string; Location: string; ActionIndex?: number };

/** The body of the reply to a ProcessQuery request. */
export type WireResponseBody = { Results: { ActionId: number; Value: Json }[]; Error?: WireError };

/** One message that the host sends of its own accord: an event, or (in array form) a call of a custom function. */
export type WireEntry =
  | {
      readonly messageCategory: number;
      readonly messageType: number;
      readonly targetId: string;
      readonly message: string;
      readonly isRemoteOverride?: boolean;
    }
  | readonly Json[];

/** The message category of object-model events. */
export const eventCategory = 65536;

/** Excel's side of the pipe that office.js calls its native bridge. */
export type Bridge = {
  /** Called by office.js with a request. */
  sendMessageToHost(json: string): void;
  /** Put there by office.js: receives replies and events. */
  onMessageFromHost?: (json: string) => void;
};

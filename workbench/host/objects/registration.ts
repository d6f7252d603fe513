import type { HostState } from "../hostState";
import type { Members } from "../hostType";

/**
 * The pair of methods by which the client asks for an event and asks no more: `_Register…Event` and
 * `_Unregister…Event`.
 */
export function registration<T>(
  names: Readonly<Record<string, number>>,
  targetOf: (self: T, state: HostState) => string,
): NonNullable<Members<T>["methods"]> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (self: T, _args: unknown, state: HostState) => state.events.register(type, targetOf(self, state)),
      ],
      [
        `_Unregister${name}`,
        (self: T, _args: unknown, state: HostState) => state.events.unregister(type, targetOf(self, state)),
      ],
    ]),
  );
}

/** Ids that the add-in's code registers with Office when it loads. */
export type Registered = { actions: string[]; functions: string[] };

let loaded: Promise<Registered> | undefined;

/** Loads the entry points, once, with an Office that only takes down what is registered. */
export function registeredByTheCode(): Promise<Registered> {
  return (loaded ??= load());
}

async function load(): Promise<Registered> {
  const registered: Registered = { actions: [], functions: [] };
  const silent: unknown = new Proxy(() => undefined, { get: () => silent, apply: () => silent });
  Object.assign(globalThis, {
    Office: { actions: { associate: (id: string) => void registered.actions.push(id) }, onReady: () => silent },
    CustomFunctions: recorder(registered.functions),
  });
  await import("../../src/commands/commands");
  await import("../../src/functions/functions");
  return registered;
}

/** `CustomFunctions` as far as registering goes: an id with its function, or a record of them. */
export function recorder(ids: string[]): { associate: (first: string | Record<string, unknown>) => void } {
  return { associate: (first) => void ids.push(...(typeof first === "string" ? [first] : Object.keys(first))) };
}

import type { AddInSession } from "./addInSession";

type Action = { ActionType: number; Name: string };

function actionsOf(json: string): readonly Action[] {
  const { body } = (JSON.parse(json) as { message: { body: unknown } }).message;
  return ((typeof body === "string" ? JSON.parse(body) : body) as { Actions: readonly Action[] }).Actions;
}

/** Whether a request sets cells, or says where a drawn sheet stands, which every drawing does. */
export const writesCells = (json: string): boolean =>
  actionsOf(json).some(({ ActionType, Name }) => ActionType === 4 && ["Values", "Formula"].includes(Name));

/**
 * Has others act right before a request that sets cells reaches the workbook, the first time or the first few times.
 * Gives how often they did.
 */
export function beforeWrite(
  { host }: Pick<AddInSession, "host">,
  act: (time: number) => Promise<void> | void,
  times = 1,
): () => number {
  let acted = 0;
  let isActing = false;
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (json) => {
    if (isActing || acted >= times || !writesCells(json)) return pass(json);
    acted += 1;
    isActing = true;
    void Promise.resolve(act(acted)).then(() => {
      isActing = false;
      pass(json);
    });
  };
  return () => acted;
}

/** Keeps the answer to a request that sets cells, or to the first request. Gives what lets the request through. */
export function holdRequest({ host }: Pick<AddInSession, "host">, which: "write" | "first"): () => void {
  let held: string | null = null;
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (json) => {
    if (held !== null || (which === "write" && !writesCells(json))) return pass(json);
    held = json;
  };
  return () => held !== null && pass(held);
}

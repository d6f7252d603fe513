import type { TemplateStore } from "../app/reports/reportTemplate";

const DATABASE = "maalopfyldelse.templates";
const STORE = "templates";
/** How many templates are kept on this machine; the oldest goes first. */
const MOST = 10;

type Kept = { bytes: Uint8Array; at: number };

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(DATABASE));
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answerOf(opening);
  try {
    return await work(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

/** What was kept in this pane, for a browser that keeps nothing of an add-in's. */
const inPane = new Map<string, Uint8Array>();

/**
 * The templates as the browser keeps them for the add-in on this machine: too large for the workbook's settings, and
 * sent nowhere. Where the browser refuses, they last as long as the pane.
 */
export const templateStore: TemplateStore = {
  recall: async (fingerprint) => {
    const own = inPane.get(fingerprint);
    if (own !== undefined) return own;
    const kept: unknown = await inStore("readonly", (store) => answerOf(store.get(fingerprint))).catch(() => null);
    return isKept(kept) ? kept.bytes : null;
  },
  keep: async (fingerprint, bytes) => {
    inPane.set(fingerprint, bytes);
    await inStore("readwrite", async (store) => {
      await answerOf(store.put({ bytes, at: Date.now() } satisfies Kept, fingerprint));
      await dropOldest(store);
    }).catch(() => undefined);
  },
};

async function dropOldest(store: IDBObjectStore): Promise<void> {
  const [keys, all]: [IDBValidKey[], unknown[]] = [await answerOf(store.getAllKeys()), await answerOf(store.getAll())];
  const byAge = keys
    .map((key, at) => ({ key, kept: all[at] }))
    .sort((a, b) => (isKept(b.kept) ? b.kept.at : 0) - (isKept(a.kept) ? a.kept.at : 0));
  for (const { key } of byAge.slice(MOST)) await answerOf(store.delete(key));
}

function isKept(kept: unknown): kept is Kept {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "bytes" in kept &&
    kept.bytes instanceof Uint8Array &&
    "at" in kept &&
    typeof kept.at === "number"
  );
}

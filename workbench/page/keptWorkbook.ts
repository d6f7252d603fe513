/** The workbook on the page as the browser keeps it: its file, with what the add-in remembers in it. */
export type KeptWorkbook = { name: string; bytes: Uint8Array };

const DATABASE = "maalopfyldelse.workbench";
const STORE = "workbook";
const KEY = "open";
/** A larger file is not stored: it is a user's own file and is on their disk. */
const LIMIT = 25_000_000;

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(DATABASE));
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answerOf(opening);
  try {
    return await answerOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** The workbook that was open when the page was left; null when there was none, or the browser keeps nothing. */
export async function recallWorkbook(): Promise<KeptWorkbook | null> {
  try {
    const kept: unknown = await inStore("readonly", (store) => store.get(KEY));
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Stores the workbook across a reload. Resolves to whether it was stored. */
export async function keepWorkbook(workbook: KeptWorkbook): Promise<boolean> {
  if (workbook.bytes.byteLength > LIMIT) return false;
  try {
    await inStore("readwrite", (store) => store.put(workbook, KEY));
    return true;
  } catch {
    return false;
  }
}

function isKept(kept: unknown): kept is KeptWorkbook {
  return (
    typeof kept === "object" && kept !== null && "name" in kept && "bytes" in kept && kept.bytes instanceof Uint8Array
  );
}

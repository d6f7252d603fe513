import { useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { PaneActions } from "../paneActions";
import { WorkContext } from "./workContext";

/** Under which names the pane keeps unfinished work in the browser. */
const PREFIX = "maalopfyldelse.";

type WorkIds = PaneActions["work"];

/** The workbook's id: undefined until Excel has answered, null in a workbook with no work kept. */
type Store = { id: string | null | undefined; asked: boolean; listeners: Set<() => void> };
const stores = new WeakMap<WorkIds, Store>();

function storeOf(ids: WorkIds | null): Store {
  const none: Store = { id: undefined, asked: true, listeners: new Set() };
  if (ids === null) return none;
  const store = stores.get(ids) ?? { ...none, asked: false };
  stores.set(ids, store);
  return store;
}

function settle(store: Store, id: string | null): void {
  store.id = id;
  for (const listener of store.listeners) listener();
}

/** What the workbook remembered has been removed: what is kept from now on needs another id. */
export function forgetWork(ids: WorkIds): void {
  settle(storeOf(ids), null);
}

/**
 * State that is still there when the pane has been loaded again, for work that is not yet in the workbook. It belongs
 * to its workbook, by an id in the workbook's settings, and is never shown in another. It is kept in the browser's
 * session on this machine and goes when that ends; a browser that keeps nothing costs only that.
 * @param isValid Whether what was kept is of the shape that is used now.
 * @param isSmall Whether it is little enough for the browser's session, which takes 5 MB in all.
 */
export function useKept<T>(
  name: string,
  initial: T,
  isValid: (kept: unknown) => kept is T,
  isSmall: (value: T) => boolean = () => true,
): [T, (next: T | ((last: T) => T)) => void] {
  const ids = useContext(WorkContext);
  const [store] = useState(() => storeOf(ids));
  const id = useSyncExternalStore(
    useCallback((listener) => (store.listeners.add(listener), () => store.listeners.delete(listener)), [store]),
    () => store.id,
  );
  const recalled = (): T | undefined => {
    const kept = typeof id === "string" ? recall(id, name) : undefined;
    return isValid(kept) ? kept : undefined;
  };
  const [value, setValue] = useState<T>(() => recalled() ?? initial);
  const isTouched = useRef(false);
  useEffect(() => {
    if (ids === null || store.asked) return;
    store.asked = true;
    void ids.recall().then(
      (found) => settle(store, found),
      () => settle(store, null),
    );
  }, [ids, store]);
  // What was kept is read once, when the id comes to be known.
  useEffect(() => {
    const kept = isTouched.current ? undefined : recalled();
    if (kept !== undefined) setValue(kept);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another id is another work
  }, [id]);
  useEffect(() => {
    if (id === undefined || !isTouched.current) return;
    if (id !== null) keep(id, name, isSmall(value) ? value : null);
    // A workbook that remembers nothing loses the work at a reload.
    else
      void ids?.begin().then(
        (begun) => settle(store, begun),
        () => undefined,
      );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is small does not change
  }, [id, ids, store, name, value]);
  const change = useCallback((next: T | ((last: T) => T)): void => {
    isTouched.current = true;
    setValue(next);
  }, []);
  return [value, change];
}

function recall(id: string, name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(`${PREFIX}${id}.${name}`) ?? "null");
  } catch {
    return null;
  }
}

function keep(id: string, name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`${PREFIX}${id}.${name}`, JSON.stringify(value));
  } catch {
    // A full or forbidden store loses the work at a reload, which is how it would be without one.
  }
}

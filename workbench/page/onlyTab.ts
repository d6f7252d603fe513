const LOCK = "maalopfyldelse.workbench";
/** A reloaded page may ask before the browser has released the old page's lock: how long to retry, in milliseconds. */
const PATIENCE = 800;

/**
 * Whether this tab is the one that keeps the workbook, until it is closed or loaded again; two tabs that did would
 * overwrite each other. A browser without locks lets every tab keep.
 */
export function keepsWorkbook(): Promise<boolean> {
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const held = (): Promise<never> => (resolve(true), new Promise(() => undefined));
    navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => resolve(false));
  });
}

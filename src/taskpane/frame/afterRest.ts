/** How long it must have been quiet, in milliseconds: a table that is typed in changes with every cell. */
export const REST = 300;

/** Calls a listener once when it has been quiet for a while, however often it is told. */
export function afterRest(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(listener, REST);
  };
}

/**
 * Fetches something when it is first asked for, and gives the same promise ever after; a failed fetch is tried anew.
 */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return () => {
    fetched ??= fetch().catch((fault: unknown) => {
      fetched = null;
      throw fault;
    });
    return fetched;
  };
}

/** A copy of an object without one of its keys. */
export function omit<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const copy = { ...from };
  delete (copy as Partial<T>)[key];
  return copy;
}

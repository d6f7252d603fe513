/** A function of an object that keeps its answers while the object is in use: the same items are asked about often. */
export function keptFor<Key extends object, T extends object>(of: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = of(key)));
    return answer;
  };
}

/** More words than a long contract has. */
const MOST = 20_000;

/** A function of a word that keeps its answers: a contract uses few words, many times. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, { answer: T }>();
  return (word) => {
    const found = known.get(word);
    if (found) return found.answer;
    if (known.size >= MOST) known.clear();
    const answer = of(word);
    known.set(word, { answer });
    return answer;
  };
}

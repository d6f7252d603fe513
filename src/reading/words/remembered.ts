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

/** Joins words with commas and a conjunction: 1.1, 1.2 og 2. */
export const listed = (words: readonly string[], beforeLast: "og" | "eller" | "and"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${beforeLast} ${words.at(-1)}`;

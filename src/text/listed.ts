/** Joins words with commas and a conjunction: 1.1, 1.2 og 2. */
export const listed = (words: readonly string[], beforeLast: "og" | "eller" | "and"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${beforeLast} ${words.at(-1)}`;

/** Joins main clauses: Danish has a comma before the last *og* between them. */
export const joinedClauses = (clauses: readonly string[]): string =>
  clauses.length < 2 ? clauses.join("") : `${clauses.slice(0, -1).join(", ")}, og ${clauses.at(-1)}`;

/** How many cells are named one by one. */
const NAMED = 10;

/** Cells that stand apart by spaces, the first ten by name: A1, B2 og 3 flere. */
export const listedCells = (cells: string, beforeLast: "og" | "and"): string => {
  const all = cells.split(" ");
  if (all.length <= NAMED) return listed(all, beforeLast);
  return listed(
    [...all.slice(0, NAMED), `${all.length - NAMED} ${beforeLast === "og" ? "flere" : "more"}`],
    beforeLast,
  );
};

import { comparable } from "./sheetTable";

/** How many letters must be put in, taken out or changed to make one text of another. */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

/** The share of a name's letters that may differ for it to be a slip for another name. */
const SLIP = 0.25;

/** The name that another one is most likely a slip for ("Nyropsgade 2011" for "Nyropsgade 2010"); `null` for none. */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, distance: editDistance(comparable(wanted), comparable(name)) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) * SLIP)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}

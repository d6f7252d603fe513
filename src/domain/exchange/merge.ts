/** The cells of a row by their column, each as one text; "" is an empty cell. */
export type Cells = Readonly<Record<string, string>>;

/** One side of a merge: its rows by what they are about. A row that is not there has only empty cells. */
export type Side = ReadonlyMap<string, Cells>;

/** How the returned cell differs: filled where nothing was, another than was sent, or changed on both sides. */
export type DifferenceKind = "new" | "changed" | "conflict";

/** One returned cell that differs both from what was sent and from its current content here. */
export type Difference = {
  row: string;
  column: string;
  kind: DifferenceKind;
  /** What was sent. */
  base: string;
  /** The current content here. */
  ours: string;
  /** The returned content. */
  theirs: string;
};

/**
 * A three-way merge, cell by cell. A cell is no difference where the returned side equals what was sent or what is here
 * now. A conflict is a cell that was changed on both sides, also where one of them emptied it or deleted its row.
 */
export function merge(base: Side, ours: Side, theirs: Side): Difference[] {
  const rows = new Set([...base.keys(), ...theirs.keys()]);
  return [...rows].flatMap((row) => {
    const sides = [base, ours, theirs].map((side) => side.get(row) ?? {});
    const columns = new Set(sides.flatMap((cells) => Object.keys(cells)));
    return [...columns].flatMap((column) => {
      const [sent = "", now = "", back = ""] = sides.map((cells) => cells[column] ?? "");
      const kind = kindOf(sent, now, back);
      return kind === null ? [] : [{ row, column, kind, base: sent, ours: now, theirs: back }];
    });
  });
}

function kindOf(base: string, ours: string, theirs: string): DifferenceKind | null {
  if (theirs === base || theirs === ours) return null;
  if (ours !== base) return "conflict";
  return base === "" ? "new" : "changed";
}

/** Our side with the accepted differences: each replaces the content of its cell by the returned one. */
export function takenIn(ours: Side, accepted: readonly Difference[]): Side {
  const rows = new Map(ours);
  for (const { row, column, theirs } of accepted) rows.set(row, { ...rows.get(row), [column]: theirs });
  return rows;
}

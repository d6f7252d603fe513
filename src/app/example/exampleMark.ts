/** Under which name it is remembered that a workbook holds the example. */
export const EXAMPLE_MARK = "example";

/** How many rows the example gave each table. */
export type ExampleMark = Readonly<Record<string, number>>;

/** What is drawn from the tables holds nothing that they do not. */
const DRAWN: readonly string[] = ["Status", "Rapport", "Grafer", "Strategikort-tegning"];

/** Whether the tables hold the example's rows and no more: then nothing of anybody's is lost with them. */
export function isExample(
  mark: unknown,
  things: readonly { what: string; rows: number; addedColumns: readonly string[]; foreign: readonly unknown[] }[],
): boolean {
  if (typeof mark !== "object" || mark === null) return false;
  const rows = new Map(Object.entries(mark));
  return (
    things.length > 0 &&
    things.every(
      (thing) => DRAWN.includes(thing.what) || (thing.rows === rows.get(thing.what) && thing.addedColumns.length === 0),
    )
  );
}

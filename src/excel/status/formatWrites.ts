import type { DrawnRow } from "../../sheets/report/drawnSheet";
import { everywhere } from "../cellText";
import type { Run } from "./drawnLook";

/** Below so many rows one matrix of number formats is shorter than a range for each column. */
const FEW = 60;

/** Number formats of some columns: one for all cells, or one for each; null is one that stays. */
export type FormatWrite = { columns: Run; formats: string[][] };

/**
 * The number formats of rows in few bytes: each column gets the format that most of its cells have, and then those
 * cells theirs that have another.
 */
export function formatWrites(rows: readonly DrawnRow[], { from, count }: Run): FormatWrite[] {
  const formatOf = (row: DrawnRow, index: number): string => row.cells[index]?.numberFormat ?? "General";
  const indices = Array.from({ length: count }, (_, at) => from + at);
  if (rows.length < FEW)
    return [{ columns: { from, count }, formats: rows.map((row) => indices.map((index) => formatOf(row, index))) }];
  const most = indices.map((index) => mostFrequent(rows.map((row) => formatOf(row, index))));
  const common = runsOf(most).map(({ from: at, count: width }) => ({
    columns: { from: from + at, count: width },
    formats: everywhere(most[at] ?? "General"),
  }));
  const isMixed = indices.map((index, at) => rows.some((row) => formatOf(row, index) !== most[at]));
  const others = runsOf(isMixed)
    .filter(({ from: at }) => isMixed[at])
    .map(({ from: at, count: width }) => ({
      columns: { from: from + at, count: width },
      formats: rows.map((row) =>
        indices.slice(at, at + width).map((index, step) => {
          const format = formatOf(row, index);
          return (format === most[at + step] ? null : format) as string;
        }),
      ),
    }));
  return [...common, ...others];
}

/** Runs of equal items. */
function runsOf(items: readonly unknown[]): Run[] {
  return items.reduce<Run[]>((runs, item, index) => {
    const last = runs.at(-1);
    if (last && items[last.from] === item) return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { from: index, count: 1 }];
  }, []);
}

function mostFrequent(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["General", 0] as [string, number])[0];
}

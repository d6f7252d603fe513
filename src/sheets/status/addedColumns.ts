import { statusColumnIndex, statusColumns, type StatusColumn, type StatusColumnId } from "./statusColumns";
import { readStatusRegion, type StatusRegion } from "./statusRegion";
import { readMarks } from "./writtenMarks";

/** A column to put into an existing Status sheet: before which of its columns, by index within the region. */
export type AddedColumn = { column: StatusColumn; before: number };

/** The columns that came after the first Status sheets were drawn, in their order. */
const CAME_LATER: readonly StatusColumnId[] = ["marks", "plan", "course"];

/**
 * The columns that an existing sheet lacks since an earlier version drew it. One that people have deleted is none of
 * them: the hidden marks of the header row name each column that was drawn. Only a column with one of ours behind it
 * can be put in.
 */
export function addedColumns(region: StatusRegion | null): { added: readonly AddedColumn[]; headerRow: number } {
  const headerRow = region?.values.findIndex((row) => row.includes("#header")) ?? -1;
  if (region === null || headerRow === -1) return { added: [], headerRow };
  const { columns, isSpoilt } = readStatusRegion(region);
  if (isSpoilt) return { added: [], headerRow };
  const marksAt = columns[statusColumnIndex("marks")] ?? -1;
  const drawn = readMarks(String(region.values[headerRow]?.[marksAt] ?? "")) ?? new Map<string, string>();
  const added = CAME_LATER.flatMap((id): AddedColumn[] => {
    const at = statusColumnIndex(id);
    const before = columns.slice(at + 1).find((own) => own !== -1);
    const column = statusColumns[at];
    const isThere = columns[at] !== -1 || drawn.has(id);
    return isThere || before === undefined || column === undefined ? [] : [{ column, before }];
  });
  return { added, headerRow };
}

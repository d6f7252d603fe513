import { statusColumns } from "./statusColumns";
import { readRowKey, type ExistingStatus, type StatusRegion } from "./statusRegion";
import { isTypedIn, isTypedOver, readMarks } from "./writtenMarks";

/**
 * The cells of the status's own columns that people have typed in since it was drawn, beside remarks, which have a
 * table: by their row and column within the region, from 0.
 */
export function typedCells(
  { values }: Pick<StatusRegion, "values">,
  { columns }: ExistingStatus,
): { row: number; column: number }[] {
  const at = (id: string): number => columns[statusColumns.findIndex((column) => column.id === id)] ?? -1;
  return values.flatMap((cells, row) => {
    const marks = readMarks(String(cells[at("marks")] ?? ""));
    const isGoal = readRowKey(String(cells[at("key")] ?? "")) !== null;
    if (marks === null) return [];
    return statusColumns.flatMap(({ id }) => {
      const column = at(id);
      const isTyped = column !== -1 && !isTypedIn(isGoal, id) && isTypedOver(id, cells[column] ?? "", marks);
      return isTyped ? [{ row, column }] : [];
    });
  });
}

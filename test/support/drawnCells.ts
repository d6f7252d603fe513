import type { Worksheet } from "@cj-tech-master/excelts";

/** Each cell of a sheet that says something or looks like something, with its value and all of its style. */
export function drawnCells(sheet: Worksheet): Record<string, string> {
  const cells: Record<string, string> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { numFmt = "General", fill, font, alignment, border } = cell.style;
      // A line above a cell is the line below the one above it.
      const line = `${border?.bottom?.style ?? ""}${border?.bottom?.color?.argb ?? ""}`;
      const colour = fill?.type === "pattern" ? (fill.fgColor?.argb ?? "") : "";
      cells[cell.address] = JSON.stringify([cell.value ?? "", numFmt, colour, font ?? {}, alignment ?? {}, line]);
    }),
  );
  return cells;
}

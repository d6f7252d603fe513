/** The look of a cell that a row takes along when it is deleted and put back. */
const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, underline: true, strikethrough: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Excel's colour for a cell without a fill, and for a white one. */
const NO_FILL = "#FFFFFF";

/** The look of a row's cells, once the request is answered. */
export type RowLook = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Queues the reading of how the cells of a row look. */
export function loadLook(row: Excel.Range): RowLook {
  return row.getCellProperties(LOOK);
}

/** Queues the look of a row that was put back. Excel gives a new row that of its neighbour. */
export function putLookBack(row: Excel.Range, look: RowLook): void {
  row.format.fill.clear();
  row.setCellProperties(look.value.map((cells) => cells.map(withoutWhite)));
}

function withoutWhite({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  return { format: fill?.color?.toUpperCase() === NO_FILL ? rest : { ...rest, fill: { color: fill?.color ?? "" } } };
}

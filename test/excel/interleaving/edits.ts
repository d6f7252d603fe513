import type { Open } from "./sharedHost";
import { columnOf, letters, rowOf, statusRow, textAt, type RowPlace } from "./places";
import { tableArea, tableNamed } from "../../../workbench/host/model/tables";

/** Something a co-author does in one go. Gives whether it could be done: a row that is gone cannot be deleted. */
export type Edit = { name: string; on: string; act: (open: Open) => Promise<boolean> };

/** A table with a row that jobs edit, another row, and a column of the first that they edit or go by. */
export type Rows = { table: string; row: string; other: string; header: string; value: number | string };

const inExcel = async (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const sheetIn = (context: Excel.RequestContext, { sheet }: RowPlace): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet.name);

/** Shifts cells down or away over the table's own width, as *Insert > Table rows* and *Delete > Table rows* do. */
async function tableRows({ sheet, area, row }: RowPlace, what: "insert" | "delete"): Promise<void> {
  await inExcel((context) => {
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(row - 1, area.left - 1, 1, area.right - area.left + 1);
    if (what === "insert") range.insert("Down");
    else range.delete("Up");
  });
}

/** Two rows of a sheet change places, over so many columns, as when people cut one and insert it by the other. */
function swapRows({ sheet, area }: RowPlace, one: number, other: number): void {
  for (let column = area.left; column <= area.right; column += 1) {
    const [a, b] = [sheet.getCell(one, column), sheet.getCell(other, column)];
    const held = { value: a.value, style: a.style };
    [a.value, a.style] = [b.value, b.style];
    [b.value, b.style] = [held.value, held.style];
  }
}

function sortDown(place: RowPlace, id: string): void {
  const { sheet, area } = place;
  const column = columnOf(area, id) ?? area.left;
  for (let end = area.bottom; end > area.top + 1; end -= 1)
    for (let row = area.top + 1; row < end; row += 1)
      if (textAt(sheet, row, column).localeCompare(textAt(sheet, row + 1, column), "da") < 0)
        swapRows(place, row, row + 1);
}

const type = ({ host }: Open, { sheet }: RowPlace, row: number, column: number, value: number | string): void =>
  host.userEdit(sheet.name, `${letters(column)}${row}`, [[value]], "Remote");

/** All that a co-author may do to a table while a job runs. */
export function tableEdits({ table, row, other, header, value }: Rows): Edit[] {
  const on = (name: string, act: (open: Open, place: RowPlace, otherRow: RowPlace | null) => Promise<void> | void) => ({
    name: `${table}: ${name}`,
    on: table,
    act: async (open: Open): Promise<boolean> => {
      const place = rowOf(open.opened.workbook, table, row);
      if (place === null) return false;
      const otherPlace = rowOf(open.opened.workbook, table, other);
      if (name.includes("another") && otherPlace === null) return false;
      await act(open, place, otherPlace);
      return true;
    },
  });
  return [
    on("a sheet row is inserted at the top", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange("1:1").insert("Down")),
    ),
    on("a sheet row is inserted above the row", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange(`${place.row}:${place.row}`).insert("Down")),
    ),
    on("a table row is inserted above the row", (_open, place) => tableRows(place, "insert")),
    on("the row is deleted", (_open, place) => tableRows(place, "delete")),
    on("another row is deleted", (_open, _place, otherRow) => (otherRow ? tableRows(otherRow, "delete") : undefined)),
    on("the row and another change places", (_open, place, otherRow) =>
      otherRow ? swapRows(place, place.row, otherRow.row) : undefined,
    ),
    on("the table is sorted by another column", (_open, place) => sortDown(place, "Sagsnr.")),
    on("a column is inserted before the table", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange("A:A").insert("Right")),
    ),
    on("a column is inserted in the table", (_open, { sheet, area }) =>
      inExcel((context) => {
        const column = letters(area.left + 1);
        context.workbook.worksheets.getItem(sheet.name).getRange(`${column}:${column}`).insert("Right");
      }),
    ),
    on("the cell itself is edited", (open, place) => {
      const column = columnOf(place.area, header);
      if (column !== null) type(open, place, place.row, column, value);
    }),
    on("another row's cell is edited", (open, place, otherRow) => {
      const column = columnOf(place.area, header);
      if (column !== null && otherRow) type(open, otherRow, otherRow.row, column, value);
    }),
    on("people's own cell in the row is edited", (open, place) => {
      const column = columnOf(place.area, "Egen note");
      if (column !== null) type(open, place, place.row, column, "Ret til note");
    }),
    on("text is typed beside the row", (open, place) =>
      type(open, place, place.row, place.area.right + 3, "Set af Anna"),
    ),
    on("text is typed right below the table", (open, place) =>
      type(open, place, bottomOf(open, table) + 1, place.area.left, "Ny linje"),
    ),
    on("a note is typed some rows below the table", (open, place) =>
      type(open, place, bottomOf(open, table) + 2, place.area.left + 1, "Note fra Bo"),
    ),
  ];
}

function bottomOf({ opened }: Open, name: string): number {
  const table = tableNamed(opened.workbook, name);
  return table ? tableArea(table).bottom : 1;
}

/** All that a co-author may do to the Status sheet while a job runs. */
export function statusEdits(goal: string, other: string): Edit[] {
  const on = (
    name: string,
    act: (open: Open, place: RowPlace & { header: number }, otherRow: RowPlace) => Promise<void> | void,
  ) => ({
    name: `Status: ${name}`,
    on: "Status",
    act: async (open: Open): Promise<boolean> => {
      const place = statusRow(open.opened.workbook, goal);
      const otherPlace = statusRow(open.opened.workbook, other);
      if (place === null || otherPlace === null) return false;
      await act(open, place, otherPlace);
      return true;
    },
  });
  const remarkColumn = ({ sheet, area, header }: RowPlace & { header: number }): number =>
    columnOf({ ...area, sheet, top: header }, "Bemærkning") ?? area.right;
  return [
    on("a remark is typed", (open, place) => type(open, place, place.row, remarkColumn(place), "Vi følger op i maj")),
    on("another goal's remark is typed", (open, place, otherRow) =>
      type(open, otherRow, otherRow.row, remarkColumn(place), "Vagtplan ændret"),
    ),
    on("a remark is emptied", (open, place) => type(open, place, place.row, remarkColumn(place), "")),
    on("text is typed beside the status", (open, place) => type(open, place, place.row, place.area.right + 2, "Ring!")),
    on("text is typed right below the status", (open, place) =>
      type(open, place, place.area.bottom + 1, place.area.left + 3, "Slutnote"),
    ),
    on("a row is inserted at the top", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange("1:1").insert("Down")),
    ),
    on("a row is inserted above the goal", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange(`${place.row}:${place.row}`).insert("Down")),
    ),
    on("a goal's row is deleted", (_open, _place, otherRow) =>
      inExcel((context) => void sheetIn(context, otherRow).getRange(`${otherRow.row}:${otherRow.row}`).delete("Up")),
    ),
    on("two goals change places", (_open, place, otherRow) => swapRows(place, place.row, otherRow.row)),
    on("a column is inserted before it", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange("A:A").insert("Right")),
    ),
    on("a column is inserted in it", (_open, place) =>
      inExcel((context) => void sheetIn(context, place).getRange("F:F").insert("Right")),
    ),
  ];
}

/** What a co-author may do while sheets are made or taken away. */
export const sheetEdits: Edit[] = [
  {
    name: "a sheet with a note is added",
    on: "workbook",
    act: async ({ host, opened }) => {
      if (opened.workbook.getWorksheet("Profiler")) return false;
      await inExcel((context) => void context.workbook.worksheets.add("Profiler"));
      host.userEdit("Profiler", "A1", [["Vores profiler"]], "Remote");
      return true;
    },
  },
  {
    name: "a note is typed on people's own sheet",
    on: "workbook",
    act: async ({ host }) => (host.userEdit("Ark1", "B7", [["Husk budgettet"]], "Remote"), true),
  },
  {
    name: "a cell gets the name of a table",
    on: "workbook",
    act: async ({ opened }) => {
      if (tableNamed(opened.workbook, "Profiler")) return false;
      await inExcel((context) => void context.workbook.names.add("Profiler", "=Ark1!$A$1"));
      return true;
    },
  },
];

import { WorkbookRefusal, type WorkbookReader } from "../../app/workbook/ports";
import type { DrawingWorkbook } from "../../app/drawings/drawingWorkbook";
import type { CellValue } from "../../sheets/cells/sheetTable";
import { changedRows, drawingSlots, type DrawingSheet } from "../../sheets/drawings/drawingSheet";
import { refusalOf } from "../hostFaults";
import { leftSheets } from "../leftSheets";
import { readWorkbook, type Surroundings } from "../readWorkbook";
import { allColumns, loadAround, type DrawnPlace } from "../status/drawnPlace";
import { plannedDrawnSheets } from "../status/setUpDrawnSheet";
import { statusRange } from "../status/statusName";
import { queueDrawnSheet } from "../status/writeDrawnSheet";
import { syncAnyway } from "../patience";
import type { Queued } from "../queued";
import { leaveLayout, syncLayoutLast } from "../syncLayoutLast";
import { send } from "../tables/tableWriter";
import { addShapes, isMarked, loadObjects, loadTexts, ownShapes, type Objects, type Place } from "./drawnObjects";
import { queueCharts } from "./replaceCharts";
import { takeBackMade, takeReplaced, type Replacing } from "./replacedObjects";

/** The open workbook as the sheets of charts and maps see it: a reading of the tables, and a drawing. */
export function drawingWorkbook(context: Excel.RequestContext): DrawingWorkbook {
  let surroundings: Surroundings | null = null;
  const read: WorkbookReader["read"] = async (what = {}) => {
    const found = await readWorkbook(context, what);
    surroundings = found.surroundings;
    return found.contents;
  };
  return {
    read,
    draw: async (sheet) => {
      if (surroundings === null) throw new Error("The workbook is read before it is drawn in.");
      return drawSheet(context, surroundings, sheet).catch((fault: unknown) => {
        throw refusalOf(fault, sheet.names(0)[0] ?? "");
      });
    },
  };
}

/** Where a sheet of drawings stands now, with the charts and shapes on it. */
type ExistingDrawing = {
  place: DrawnPlace;
  objects: Objects;
  texts: ReadonlyMap<Excel.Shape, Excel.TextRange>;
  slots: readonly Place[];
};

/**
 * Draws a sheet: its cells and charts in one request, its shapes in a second one, which needs to know where the rows
 * stand. What we drew before goes last, once all else stands, so that a fault leaves one of the two.
 * @throws WorkbookRefusal
 */
async function drawSheet(context: Excel.RequestContext, around: Surroundings, drawing: DrawingSheet): Promise<string> {
  const names = around.sheets.map(({ name }) => name);
  const { hasName, existing } = await existingOf(context, around, drawing);
  const place = existing?.place ?? null;
  if (place) refuseWhatStands(place, drawing);
  else if (around.isWorkbookProtected) throw new WorkbookRefusal("protectedWorkbook", "");
  const left = await leftSheets(context, place === null ? plannedDrawnSheets(drawing, names) : [], names);
  const columns = drawing.columns.map((_, index) => index);
  const queue = queueDrawnSheet(context, { place, hasName }, names, left, { sheet: drawing, columns, moves: [] });
  const queued = queue();
  const region = context.workbook.names.getItem(drawing.anchor).getRange();
  const sheet = region.worksheet.load("name");
  const at = { row: place?.firstRow ?? 0, column: place?.firstColumn ?? 0 };
  const subject = place?.sheetName ?? drawing.names(0)[0] ?? "";
  const charts = queueCharts(
    context,
    { sheet, sheetName: subject, at, anchor: drawing.anchor, values: place?.values ?? null },
    drawing.charts,
    existing,
  );
  await send(context, [queued], subject).catch(async (fault: unknown) => {
    await charts.failed();
    throw fault;
  });
  await charts.sent();
  if (drawing.maps.length === 0) return sheet.name;
  const replacing: Omit<Replacing, "made"> = {
    sheetName: sheet.name,
    objects: "shapes",
    before: new Set(existing?.objects.shapes.items.map(({ id }) => id)),
    old: new Set(
      existing ? ownShapes(existing.objects, (each) => existing.texts.get(each)?.text ?? "").map(({ id }) => id) : [],
    ),
    isOurs: (each) => isMarked(each as Excel.Shape),
  };
  const made: Excel.Shape[] = [];
  const isAllMade = await addMaps(context, sheet, at, drawing, made).then(
    () => true,
    async (fault: unknown) => {
      const isUndone = (left: number): boolean => left === 0 || left < made.length;
      if (await takeBackMade(context, { ...replacing, made }, isUndone).catch(() => false)) return true;
      if (place !== null) await putBack(context, queued);
      throw fault;
    },
  );
  if (isAllMade) await takeReplaced(context, { ...replacing, made });
  return sheet.name;
}

async function putBack(context: Excel.RequestContext, queued: Queued): Promise<void> {
  queued.putBack();
  queued.putLayoutBack();
  await leaveLayout(syncAnyway(context)).catch(() => undefined);
}

async function addMaps(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  { maps }: DrawingSheet,
  made: Excel.Shape[],
): Promise<void> {
  const corners = maps.map(({ first }) => sheet.getCell(at.row + first, at.column + 1).load("left,top"));
  await context.sync();
  for (const [index, map] of maps.entries()) {
    const corner = corners[index];
    if (corner) made.push(...addShapes(sheet, corner, map));
  }
  await context.sync();
}

async function existingOf(
  context: Excel.RequestContext,
  { sheets }: Surroundings,
  { anchor }: DrawingSheet,
): Promise<{ hasName: boolean; existing: ExistingDrawing | null }> {
  const name = context.workbook.names.getItemOrNullObject(anchor).load("name,formula");
  await context.sync();
  const range = statusRange(name)?.load("values,rowIndex,columnIndex,rowCount,worksheet/name,worksheet/visibility");
  if (range === undefined) return { hasName: !name.isNullObject, existing: null };
  await context.sync();
  if (range.isNullObject) return { hasName: true, existing: null };
  // The texts of shapes on a protected sheet cannot even be read.
  const locked = sheets.find(({ name, isProtected }) => isProtected && name === range.worksheet.name);
  if (locked) throw new WorkbookRefusal("protectedSheet", locked.name);
  const values = range.values as CellValue[][];
  const around = loadAround({ range, values }, { columns: allColumns(values), others: [], existing: null });
  const objects = loadObjects(range.worksheet);
  const slots = drawingSlots(range.values as CellValue[][]).map(({ first, count }) =>
    range.worksheet
      .getRangeByIndexes(range.rowIndex + first, range.columnIndex + 1, count, 1)
      .load("left,top,width,height"),
  );
  around.loadLayout();
  await syncLayoutLast(context);
  const texts = loadTexts(objects);
  if (texts.size > 0) await context.sync();
  return { hasName: true, existing: { place: around.place(), objects, texts, slots } };
}

/** Refuses rows of ours that people have typed in. */
function refuseWhatStands(place: DrawnPlace, { columns }: DrawingSheet): void {
  const width = place.values[0]?.length ?? 0;
  const changed = changedRows(place.values, place.firstRow);
  if (width !== columns.length || changed.length > 0)
    throw new WorkbookRefusal("drawingChanged", changed.join(" "), place.sheetName);
}

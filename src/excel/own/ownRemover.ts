import { WorkbookRefusal, type OwnRemover, type OwnThing, type Removal } from "../../app/workbook/ports";
import { readStatusRegion, STATUS_NAME, type StatusRegion } from "../../sheets/status/statusRegion";
import { workbookReader } from "../readWorkbook";
import { refusalOf } from "../hostFaults";
import { syncAnyway } from "../patience";
import { CHECKED_ROWS, TITLE_ROWS } from "../tables/makeTable";
import { clearDrawing, loadHeldTexts, type HeldTexts } from "./drawnThings";
import type { ExistingThing } from "./existingThing";
import { ownContents, type Existing } from "./ownContents";
import { MEMORY_PREFIX } from "../workbookMemory";
import { PLAIN_ROW } from "../../sheets/report/drawnSheet";
import { isOpenMark } from "../../sheets/tables/openMarks";
import { typedCells } from "../../sheets/status/typedCells";
import { applyStyle, contiguous } from "../status/drawnLook";

/**
 * The open workbook that our things are taken away from: at most seven syncs to read, one to hold its sheets, one to
 * remove. A deleted sheet cannot be put back, so nothing may be typed on it between the last reading and the removal:
 * its protection holds it until then.
 */
export function ownRemover(context: Excel.RequestContext): OwnRemover {
  let read: { existing: Existing; status: StatusRegion | null; statusName: Excel.NamedItem } | null = null;
  let held: readonly Excel.Worksheet[] = [];
  let texts: HeldTexts = new Map();
  let marks: readonly Excel.ConditionalFormat[] = [];
  const contentsNow = () => {
    if (read === null) throw new Error("The workbook is read before anything is removed.");
    return read;
  };
  return {
    read: async () => {
      const contents = await workbookReader(context).read();
      const statusName = context.workbook.names.getItemOrNullObject(STATUS_NAME).load("name");
      const { existing, own } = await ownContents(context, contents, texts).catch(told);
      read = { existing, status: contents.status, statusName };
      return own;
    },
    hold: async (removal) => {
      const { existing } = contentsNow();
      checkFree(existing, removal);
      const touched = touchedBy(existing, removal);
      held = existing.sheets.items.filter(({ name }) => touched.has(name));
      for (const { protection } of held) protection.load("protected");
      // In one request: what is read here is what is held.
      const textsNow = loadHeldTexts(
        existing.things.flatMap(({ drawing, sheet }) => (drawing && touched.has(sheet.name) ? [drawing] : [])),
      );
      const formats = held.map(loadMarks);
      for (const { protection } of held) protection.protect();
      await context.sync().catch(told);
      texts = textsNow();
      marks = formats.flatMap(({ items }) => items.filter(isMark));
    },
    release: () => release(context, held).catch(() => release(context, held)),
    remove: async (removal) => {
      const { existing, status, statusName } = contentsNow();
      for (const { id } of held) context.workbook.worksheets.getItem(id).protection.unprotect();
      if (!existing.things.some((thing) => thing.what === "Mål" && !goes(thing, removal)))
        for (const mark of marks) mark.delete();
      for (const thing of existing.things.filter((each) => isAmong(each, removal.things))) takeOff(thing, status);
      removeSheets(context, existing, removal.sheets);
      // After its sheet: a sheet that Excel would not delete is still known by its name. One whose cells are gone goes
      // as well.
      const statusStays = existing.things.some((thing) => thing.what === "Status" && !goes(thing, removal));
      if (!statusName.isNullObject && !statusStays) statusName.delete();
      for (const { kind, name } of existing.drawnNames) {
        const stays = existing.things.some((thing) => thing.what === kind.what && !goes(thing, removal));
        if (!name.isNullObject && !stays) name.delete();
      }
      for (const setting of existing.settings.items.filter(({ key }) => key.startsWith(MEMORY_PREFIX)))
        setting.delete();
      await context.sync().catch(told);
    },
  };
}

/** Queues the reading of a sheet's conditional formats. Ours are known by their formula. */
const loadMarks = (sheet: Excel.Worksheet): Excel.ConditionalFormatCollection =>
  sheet.getRange().conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");

const isMark = ({ customOrNullObject: { isNullObject, rule } }: Excel.ConditionalFormat): boolean =>
  !isNullObject && isOpenMark(rule.formula);

/**
 * Takes the protection off the sheets that are held, also in a job that was given up. A sheet that somebody else had
 * protected before the request that holds them keeps its own.
 */
async function release(context: Excel.RequestContext, held: readonly Excel.Worksheet[]): Promise<void> {
  const sheets = held
    .filter(({ protection }) => !protection.protected)
    .map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("protection/protected"));
  if (sheets.length === 0) return;
  await syncAnyway(context);
  for (const sheet of sheets) if (!sheet.isNullObject && sheet.protection.protected) sheet.protection.unprotect();
  await syncAnyway(context);
}

function told(fault: unknown): never {
  throw refusalOf(fault, "");
}

const isAmong = ({ what }: ExistingThing, things: readonly OwnThing[]): boolean =>
  things.some((thing) => thing.what === what);
const goes = (thing: ExistingThing, { sheets, things }: Removal): boolean =>
  sheets.includes(thing.sheet.name) || isAmong(thing, things);

const touchedBy = ({ things }: Existing, removal: Removal): ReadonlySet<string> =>
  new Set(things.filter((thing) => goes(thing, removal)).map(({ sheet }) => sheet.name));

function checkFree(existing: Existing, removal: Removal): void {
  const { sheets, isReadOnly, workbookProtected } = existing;
  if (isReadOnly) throw new WorkbookRefusal("readOnly", "");
  if (workbookProtected && removal.sheets.length > 0) throw new WorkbookRefusal("protectedWorkbook", "");
  const touched = touchedBy(existing, removal);
  const locked = sheets.items.find(({ name, protection }) => touched.has(name) && protection.protected);
  if (locked) throw new WorkbookRefusal("protectedSheet", locked.name);
}

/** A workbook must keep a sheet in sight, so an empty one is made where ours are the only ones. */
function removeSheets(context: Excel.RequestContext, { sheets }: Existing, doomed: readonly string[]): void {
  if (doomed.length === 0) return;
  if (
    !sheets.items.some(({ name, visibility }) => visibility === Excel.SheetVisibility.visible && !doomed.includes(name))
  )
    context.workbook.worksheets.add();
  for (const sheet of sheets.items.filter(({ name }) => doomed.includes(name))) {
    // Excel deletes no sheet that is hidden so deep.
    if (sheet.visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}

/**
 * Takes one thing off a sheet that stays; nothing else on it is moved. Its title comes last, by which what is left is
 * known again wherever Excel stops.
 */
function takeOff({ what, table, range, sheet, drawing, isOwn }: ExistingThing, status: StatusRegion | null): void {
  if (drawing !== null) return clearDrawing(sheet.sheet, range, drawing);
  if (what === "Status") return clearStatus(sheet.sheet, range, status);
  const title = sheet.sheet.getRangeByIndexes(0, 0, TITLE_ROWS - 1, 1);
  if (table === null) return title.clear();
  const { rowIndex, rowCount, columnCount } = range;
  const below = sheet.used.formulas.some((row, down) =>
    row.some(
      (value, right) =>
        value !== "" &&
        sheet.used.rowIndex + down > rowIndex &&
        sheet.used.columnIndex + right < columnCount &&
        !isOwn(sheet.used.rowIndex + down, sheet.used.columnIndex + right),
    ),
  );
  // Lists and messages reach below the table; where people have written there, what is below it is left alone.
  sheet.sheet
    .getRangeByIndexes(rowIndex + 1, 0, below ? rowCount - 1 : CHECKED_ROWS, columnCount)
    .dataValidation.clear();
  table.delete();
  title.clear();
}

/** Takes the drawing off its sheet, around what people have written between its rows or typed in its cells. */
function clearStatus(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount }: Excel.Range,
  status: StatusRegion | null,
): void {
  const region = readStatusRegion(status ?? { firstRow: 1, values: [] });
  const foreignRows = new Set(region.foreignRows.map((row) => row - 1 - rowIndex));
  const typed = typedCells(status ?? { values: [] }, region);
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !foreignRows.has(row));
  const columns = region.columns.filter((column) => column !== -1);
  const clear = (ownRows: readonly number[], ownColumns: readonly number[]): void => {
    for (const run of contiguous(ownColumns))
      for (const part of contiguous(ownRows)) {
        const [row, column] = [rowIndex + (ownRows[part.from] ?? 0), columnIndex + (ownColumns[run.from] ?? 0)];
        const own = sheet.getRangeByIndexes(row, column, part.count, run.count);
        own.clear("Contents");
        applyStyle(own, PLAIN_ROW, part.count);
      }
  };
  const typedRows = new Set(typed.map(({ row }) => row));
  clear(
    rows.filter((row) => !typedRows.has(row)),
    columns,
  );
  for (const row of rows.filter((each) => typedRows.has(each)))
    clear(
      [row],
      columns.filter((column) => !typed.some((cell) => cell.row === row && cell.column === column)),
    );
  sheet.getRangeByIndexes(0, columnIndex, 1, 3).columnHidden = false;
}

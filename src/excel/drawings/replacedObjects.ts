import type { CellValue } from "../../sheets/cells/sheetTable";
import { isAnswered } from "../answered";
import { refusalOf } from "../hostFaults";
import { syncAnyway } from "../patience";

/** A chart or a shape of a sheet, as it is found again by its id. */
type DrawnObject = Excel.Chart | Excel.Shape;

/** What a drawing puts on a sheet in place of what lies there. */
export type Replacing = {
  sheetName: string;
  objects: "charts" | "shapes";
  /** The ids of all that lay there before, and of what goes. */
  before: ReadonlySet<string>;
  old: ReadonlySet<string>;
  /** What the request makes, with the ids loaded there: how far it came is told by them. */
  made: readonly DrawnObject[];
  isOurs: (object: DrawnObject) => boolean;
};

/** A new chart has this behind its name until the one that it replaces is gone: a sheet has each name once. */
export const NEW = " (ny)";

const LOADED = { charts: "items/id,items/name", shapes: "items/id,items/altTextTitle" } as const;

const found = ({ sheetName, objects }: Replacing, context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem(sheetName)[objects].load(LOADED[objects]);

/**
 * Takes away what a stopped request made, so that what it was to replace stands alone. Gives whether all of it stands
 * and is kept: an answer may be lost.
 * @param isUndone Whether the request did nothing, where Excel did not tell what it made; `left` is how much of ours is
 * new.
 */
export async function takeBackMade(
  context: Excel.RequestContext,
  replacing: Replacing,
  isUndone: (left: number) => boolean | Promise<boolean>,
): Promise<boolean> {
  const { made, before, isOurs } = replacing;
  const ids = new Set(made.filter((each) => isAnswered(() => each.id)).map(({ id }) => id));
  const all = found(replacing, context);
  await syncAnyway(context);
  const isMade = (each: DrawnObject): boolean =>
    ids.size > 0 ? ids.has(each.id) : !before.has(each.id) && isOurs(each);
  const left = (all.items as DrawnObject[]).filter(isMade);
  if (ids.size === 0 && !(await isUndone(left.length))) return true;
  for (const each of left) each.delete();
  await syncAnyway(context);
  return false;
}

/** Whether a range still says what it said when it was read; false where Excel does not tell. */
export async function saysAsBefore(
  context: Excel.RequestContext,
  anchor: string,
  values: readonly (readonly CellValue[])[],
): Promise<boolean> {
  const range = context.workbook.names.getItem(anchor).getRange().load("values");
  await syncAnyway(context);
  return JSON.stringify(range.values) === JSON.stringify(values);
}

/**
 * Takes away what a drawing has replaced, and gives the new charts their names. Where Excel stops at one, those that
 * are left by then are tried once more. @throws WorkbookRefusal
 */
export async function takeReplaced(context: Excel.RequestContext, replacing: Replacing): Promise<void> {
  if (replacing.old.size === 0) return;
  const take = async (): Promise<void> => {
    const all = found(replacing, context);
    await syncAnyway(context);
    for (const each of all.items as DrawnObject[]) {
      if (replacing.old.has(each.id)) each.delete();
      else if ("name" in each && isAnswered(() => each.name) && each.name.endsWith(NEW) && replacing.isOurs(each))
        each.name = each.name.slice(0, -NEW.length);
    }
    await syncAnyway(context);
  };
  await take()
    .catch(take)
    .catch((fault: unknown) => {
      throw refusalOf(fault, replacing.sheetName);
    });
}

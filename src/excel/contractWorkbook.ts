import { WorkbookRefusal, type ContractWorkbook, type StatusWriting } from "../app/workbook/ports";
import type { TableWriting } from "../sheets/tables/tableWriting";
import { refusalOf } from "./hostFaults";
import { readWorkbook, type Surroundings } from "./readWorkbook";
import { addColumns } from "./status/addColumns";
import type { DrawnPlace } from "./status/drawnPlace";
import { drawnParts } from "./status/drawnParts";
import { plannedDrawnSheets } from "./status/setUpDrawnSheet";
import { queueDrawnSheet } from "./status/writeDrawnSheet";
import { leftSheets } from "./leftSheets";
import { plannedSheet } from "./tables/makeTable";
import { planTables, queueTables, send, subjectOf } from "./tables/tableWriter";

/** The open workbook as *Opdater status* sees it: three syncs to read, one to write. */
export function contractWorkbook(context: Excel.RequestContext): ContractWorkbook {
  let surroundings: Surroundings | null = null;
  return {
    read: async (what = {}) => {
      const found = await readWorkbook(context, what);
      surroundings = found.surroundings;
      return found.contents;
    },
    addStatusColumns: async (added, headerRow) => {
      const place = surroundings?.status;
      if (!place || place.merged || place.mergedBeside || place.filtered) return;
      if (surroundings?.sheets.some(({ name, isProtected }) => isProtected && name === place.sheetName)) return;
      await addColumns(context, place, added, headerRow);
    },
    writeStatus: async (writing) => {
      if (surroundings === null) throw new Error("The workbook is read before it is written.");
      await writeAll(context, surroundings, writing);
    },
  };
}

/** A write of the drawn status, with the tables that are written in the same request. */
const writeAll = (
  context: Excel.RequestContext,
  surroundings: Surroundings,
  { tables, ...drawing }: StatusWriting,
): Promise<void> =>
  writeDrawn(
    context,
    surroundings,
    { place: surroundings.status, hasName: surroundings.hasStatusName },
    drawing,
    tables,
  );

/**
 * Writes a drawn sheet and tables in one request, and what does not fit of the sheet in further ones.
 * @param andThen Queues what lies on the sheet, behind its last cells.
 * @throws WorkbookRefusal where something is in the way
 */
export async function writeDrawn(
  context: Excel.RequestContext,
  surroundings: Surroundings,
  target: { place: DrawnPlace | null; hasName: boolean },
  drawing: Omit<StatusWriting, "tables">,
  tables: TableWriting,
  andThen: () => void = () => undefined,
): Promise<void> {
  const { sheets, isWorkbookProtected } = surroundings;
  const { place } = target;
  if (place && sheets.some(({ name, isProtected }) => isProtected && name === place.sheetName))
    throw new WorkbookRefusal("protectedSheet", place.sheetName);
  if (place === null && isWorkbookProtected) throw new WorkbookRefusal("protectedWorkbook", "");
  const plan = planTables(surroundings, tables);
  const subject = [place?.sheetName ?? "", subjectOf(plan)].filter((name) => name !== "").join(", ");
  const names = sheets.map(({ name }) => name);
  const planned = [...(place === null ? plannedDrawnSheets(drawing.sheet, names) : []), ...plan.made.map(plannedSheet)];
  const left = await leftSheets(context, planned, names).catch((fault: unknown) => {
    throw refusalOf(fault, subject);
  });
  for (const part of drawnParts(drawing, place)) {
    const queues = [
      ...(part.isFirst ? [queueTables(context, names, plan, left)] : []),
      queueDrawnSheet(context, target, names, left, drawing, part),
    ];
    const queued = queues.map((queue) => queue());
    if (part.isLast) andThen();
    await send(context, queued, subject);
  }
}

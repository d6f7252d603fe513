import { WorkbookRefusal } from "../../app/workbook/ports";
import type { CellValue } from "../../sheets/cells/sheetTable";
import type { StatusKeyEdit } from "../../sheets/tables/tableWriting";
import type { Queued } from "../queued";
import { putBack, writeBlock, type WrittenBlock } from "../rowBlocks";
import { toCell } from "../cellText";
import { STATUS_NAME } from "../../sheets/status/statusRegion";
import type { DrawnPlace } from "./drawnPlace";

/** The keys to write, with the status as it was read. */
export type StatusKeysPlan = { place: DrawnPlace; keys: readonly StatusKeyEdit[] } | null;

/**
 * Keys on a protected sheet are left alone: a refresh writes them anew. A remark that goes with one would be lost then,
 * so it refuses the write.
 * @throws WorkbookRefusal
 */
export function planStatusKeys(
  place: DrawnPlace | null,
  sheets: readonly { name: string; isProtected: boolean }[],
  keys: readonly StatusKeyEdit[],
): StatusKeysPlan {
  if (place === null || keys.length === 0) return null;
  const isProtected = sheets.some(({ name, isProtected: own }) => own && name === place.sheetName);
  if (!isProtected) return { place, keys };
  if (keys.some(({ hasRemark }) => hasRemark)) throw new WorkbookRefusal("protectedSheet", place.sheetName);
  return null;
}

const NO_LAYOUT = { isNameTaken: () => false, layOut: () => undefined, putLayoutBack: () => undefined };

/** Queues the reading of the status, and gives what queues the keys. */
export function queueStatusKeys(context: Excel.RequestContext, plan: StatusKeysPlan): () => Queued {
  if (plan === null) return () => ({ stoodOtherwise: () => false, putBack: () => undefined, ...NO_LAYOUT });
  const region = context.workbook.names.getItem(STATUS_NAME).getRange().load("values");
  return () => {
    const blocks: WrittenBlock[] = plan.keys.map(({ row, column, value, numberFormat = "" }) =>
      writeBlock(region, {
        row: row - 1 - plan.place.firstRow,
        column,
        values: [[toCell(value, numberFormat)]],
        numberFormats: [[null]],
      }),
    );
    for (const { row, column, colour } of plan.keys)
      if (colour !== undefined) region.getCell(row - 1 - plan.place.firstRow, column).format.font.color = colour;
    return {
      stoodOtherwise: () => JSON.stringify(region.values as CellValue[][]) !== JSON.stringify(plan.place.values),
      putBack: () => blocks.forEach(putBack),
      ...NO_LAYOUT,
    };
  };
}

import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../../host/hostError";
import { type Area, localAddress } from "../../host/model/area";
import { formatOf } from "../../host/model/numberFormats";
import { pageText } from "../text.da";
import type { Session } from "../session";
import { addressOf, cellsBetween, type Place } from "./selection";
import { typedValue } from "./typed";

/** Does something to the workbook. Gives a Danish sentence when Excel would refuse it, or null. */
export function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault;
    return refusalOf(fault);
  }
}

const refusals: Readonly<Record<string, string>> = {
  AccessDenied: pageText.refused.protected,
  InsertDeleteConflict: pageText.refused.tornTable,
  FilteredRangeConflict: pageText.refused.filtered,
  MergedRangeConflict: pageText.refused.merged,
  NonBlankCellOffSheet: pageText.refused.offSheet,
  InvalidOperation: pageText.refused.lastSheet,
};

function refusalOf({ code, message }: HostError): string {
  if (message.startsWith("The formula")) return pageText.refused.formula;
  if (message === "The password is wrong.") return pageText.refused.password;
  if (message.startsWith("The workbook's structure")) return pageText.refused.structure;
  return refusals[code] ?? pageText.refused.other;
}

/** Enters what was typed in a cell. */
export function enterTyped({ host }: Session, sheet: Worksheet, place: Place, typed: string): string | null {
  const format = formatOf(sheet.findCell(place.row, place.column));
  return attempt(() => host.userEdit(sheet.name, addressOf(place), typedValue(typed, format)));
}

/** Enters a block of typed texts from a cell on, and selects it. */
export function enterBlock(
  { host }: Session,
  sheet: Worksheet,
  from: Place,
  block: readonly (readonly string[])[],
): string | null {
  const to = { row: from.row + block.length - 1, column: from.column + (block[0]?.length ?? 1) - 1 };
  const address = localAddress(cellsBetween(sheet, from, to));
  const values = block.map((row, down) =>
    row.map((text, right) => typedValue(text, formatOf(sheet.findCell(from.row + down, from.column + right)))),
  );
  return attempt(() => {
    host.userEdit(sheet.name, address, values);
    host.userSelect(sheet.name, address);
  });
}

/** Pastes cells that were copied or cut on the page, with their formats, and selects them. */
export function pasteCells({ host }: Session, from: Area, to: Area, isCut: boolean): string | null {
  return attempt(() => {
    const pasted = host.user.paste(from, to, isCut);
    host.userSelect(pasted.sheet.name, localAddress(pasted));
  });
}

import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../../host/hostError";
import { formatOf } from "../../host/model/numberFormats";
import { pageText } from "../text.da";
import type { Session } from "../session";
import type { FilterButton } from "./filterLook";
import { addressBetween, addressOf, type Place } from "./selection";
import { formatOfTyped, typedValue } from "./typed";

/** Enters what was typed in a cell. Gives a Danish sentence when it can't be, or null. */
export function enterTyped(session: Session, sheet: Worksheet, place: Place, typed: string): string | null {
  const cell = sheet.findCell(place.row, place.column);
  const format = formatOf(cell);
  return attempt(() => {
    session.host.userEdit(sheet.name, addressOf(place), typedValue(typed, format));
    const brought = formatOfTyped(typed, format);
    if (brought !== null) sheet.getCell(place.row, place.column).numFmt = brought;
  });
}

/** Enters a block of typed texts from a cell on. */
export function enterBlock(
  session: Session,
  sheet: Worksheet,
  from: Place,
  block: readonly (readonly string[])[],
): string | null {
  const to = { row: from.row + block.length - 1, column: from.column + (block[0]?.length ?? 1) - 1 };
  const values = block.map((row, down) =>
    row.map((text, right) => typedValue(text, formatOf(sheet.findCell(from.row + down, from.column + right)))),
  );
  return attempt(() => {
    session.host.userEdit(sheet.name, addressBetween(from, to), values);
    session.host.userSelect(sheet.name, addressBetween(from, to));
  });
}

/** Empties the cells of an area. */
export function clearCells(session: Session, sheet: Worksheet, address: string): string | null {
  return attempt(() => session.host.userEdit(sheet.name, address, ""));
}

/** Shows the rows again that the filter of a column hides. */
export function clearFilterOf(session: Session, { of, column }: FilterButton): string | null {
  return attempt(() => session.host.user.filter(of, column, null));
}

function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault;
    if (fault.code === "AccessDenied") return pageText.protectedCell;
    return fault.message.startsWith("The formula") ? pageText.unreadableFormula : pageText.notEntered;
  }
}

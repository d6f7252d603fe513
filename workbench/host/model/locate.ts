import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { type Area, parseAddress, splitSheet, wholeSheet } from "./area";
import { areaOfName, nameSeenFrom } from "./names";
import { dataArea, tableNamed } from "./tables";

/** Resolves the argument of `getRange`: an address, a name or a table; the whole sheet when it is missing. */
export function locate(sheet: Worksheet, text: string | undefined, state: HostState): Area {
  if (text === undefined || text === "") return wholeSheet(sheet);
  const found = find(sheet, text, state);
  if (!found) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  return found;
}

/** The area of an address with a sheet, as `tables.add` of the workbook takes it. */
export function locateInWorkbook(text: string, state: HostState): Area {
  const { sheetName } = splitSheet(text);
  const found = find(sheetName === null ? state.selection.sheet : null, text, state);
  if (!found) throw invalidArgument();
  return found;
}

function find(sheet: Worksheet | null, text: string, state: HostState): Area | null {
  const direct = parseAddress(state.workbook, text, sheet);
  if (direct) return direct;
  const name = nameSeenFrom(state.workbook, sheet, text);
  if (name) return areaOfName(state.workbook, name);
  const table = tableNamed(state.workbook, text);
  return table ? dataArea(table) : null;
}

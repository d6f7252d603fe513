import { STATUS_NAME } from "../../sheets/status/statusRegion";

/** One range on one sheet of this workbook; a sheet's name holds no brackets, which stand around another workbook's. */
const LOCAL_RANGE = /^=(?:'(?:[^'[\]]|'')+'|[^'!,[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** The workbook's name for the drawn status, with what it refers to. It is loaded once the request is answered. */
export function loadStatusName({ workbook }: Excel.RequestContext): Excel.NamedItem {
  return workbook.names.getItemOrNullObject(STATUS_NAME).load("name,formula");
}

/**
 * The range of the status; null where there is no name, or where it refers to nothing: Excel keeps a name as `#REF!`
 * when its cells are deleted, and as a reference to another workbook when its sheet is moved there.
 */
export function statusRange(name: Excel.NamedItem): Excel.Range | null {
  return name.isNullObject || !LOCAL_RANGE.test(String(name.formula)) ? null : name.getRangeOrNullObject();
}

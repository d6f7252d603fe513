import { STATUSES } from "../../domain/status";
import { statusSheet } from "../../text/da/status";
import { statusSymbols } from "../../text/da/terms";
import type { CellValue } from "../cells/sheetTable";
import { statusColumns, statusColumnIndex, TYPED, type StatusColumnId } from "./statusColumns";
import type { RowLook } from "../report/drawnSheet";
import { statusColours } from "../../report/statusColours";
import { rowStyles, type RowKind } from "./statusStyles";

/**
 * How rows of the Status sheet look, from what stands in them: the row's kind from its hidden key, the colour from the
 * symbol of its status. A status that cannot be told gets no colour.
 * @param columns Index of each of our columns within a row.
 */
export function existingLook(values: readonly (readonly CellValue[])[], columns: readonly number[]): RowLook[] {
  return values.map((row) => {
    const textOf = (id: StatusColumnId): string => String(row[columns[statusColumnIndex(id)] ?? -1] ?? "");
    const kind = kindOf(textOf("key"));
    const column = kind === "goal" ? "status" : kind === "legend" ? "goal" : null;
    const status = column && STATUSES.find((each) => textOf(column).startsWith(`${statusSymbols[each]} `));
    return {
      style: rowStyles[kind],
      cells: statusColumns.map(({ id }) => {
        if (kind === "goal" && id === "course") return { shrinks: true };
        if (status && id === column) return { colours: statusColours[status] };
        const isGreyed = kind === "goal" && id === TYPED.id && textOf(id).trim() === statusSheet.remarkMissing;
        return isGreyed ? { greyed: true } : {};
      }),
    };
  });
}

function kindOf(key: string): RowKind {
  if (key.startsWith("[")) return "goal";
  const kinds = Object.keys(rowStyles) as RowKind[];
  return kinds.find((kind) => key.split(" ")[0] === `#${kind}`) ?? "blank";
}

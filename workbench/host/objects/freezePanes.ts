import type { Worksheet } from "@cj-tech-master/excelts";
import { wholeNumberAt } from "../arguments";
import { invalidArgument } from "../hostError";
import { hostType, withNullObject, type HostType } from "../hostType";
import { type Area, lastColumn, lastRow } from "../model/area";
import { locate } from "../model/locate";
import { updateView } from "../model/sheets";
import { areaFrom, rangeOrNull } from "./range";

function freeze(sheet: Worksheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  updateView(sheet, { state: "frozen", xSplit: columns, ySplit: rows });
}

function frozen(sheet: Worksheet): Area | null {
  const [view] = sheet.views;
  if (view?.state !== "frozen") return null;
  const [rows, columns] = [view.ySplit ?? 0, view.xSplit ?? 0];
  if (rows === 0 && columns === 0) return null;
  return { sheet, top: 1, left: 1, bottom: rows === 0 ? lastRow : rows, right: columns === 0 ? lastColumn : columns };
}

/** `worksheet.freezePanes`. */
export const freezePanesType: HostType<Worksheet> = hostType("WorksheetFreezePanes", {
  methods: withNullObject<Worksheet>("GetLocation", (sheet, _args, state) => rangeOrNull(frozen(sheet), state)),
  commands: {
    FreezeRows: (sheet, args) => freeze(sheet, wholeNumberAt(args, 0, 0), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, wholeNumberAt(args, 0, 0)),
    FreezeAt(sheet, args, state) {
      const at = areaFrom(args[0], (text) => locate(sheet, text, state));
      freeze(sheet, at.bottom === lastRow ? 0 : at.bottom, at.right === lastColumn ? 0 : at.right);
    },
    Unfreeze(sheet) {
      const [view] = sheet.views;
      if (view?.state !== "frozen") return;
      const { showGridLines, showRowColHeaders, zoomScale } = view;
      sheet.views = [
        {
          state: "normal",
          ...(showGridLines === undefined ? {} : { showGridLines }),
          ...(showRowColHeaders === undefined ? {} : { showRowColHeaders }),
          ...(zoomScale === undefined ? {} : { zoomScale }),
        },
      ];
    },
  },
});

import { ValueType, type Style, type Workbook } from "@cj-tech-master/excelts";
import { isAsleep } from "./sleepingSheets";

/**
 * Lets cells with equal styles share one object. The engine works out the style of each object once when it saves, and
 * otherwise that of every cell.
 */
export function shareStyles(workbook: Workbook): void {
  const byText = new Map<string, Partial<Style>>();
  const shared = new Map<Partial<Style>, Partial<Style>>();
  for (const sheet of workbook.worksheets.filter((each) => !isAsleep(each)))
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        // A date without a format of its own gets the engine's, which is of the cell.
        if (cell.type === ValueType.Date && cell.style.numFmt === undefined) return;
        const known = shared.get(cell.style);
        if (known !== undefined) {
          if (known !== cell.style) cell.style = known;
          return;
        }
        const text = JSON.stringify(cell.style);
        const first = byText.get(text) ?? cell.style;
        byText.set(text, first);
        shared.set(cell.style, first);
        if (first !== cell.style) cell.style = first;
      }),
    );
}

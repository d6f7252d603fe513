import type { Worksheet } from "@cj-tech-master/excelts";
import { hasHeader, hasTotals, tableArea } from "../../host/model/tables";
import { mixed } from "./readable";

/** What a table's style gives one of its cells. */
export type TableLook = { fill: string | null; text: string | null; bold: boolean; line: string };

/** What the sheet is drawn on where nothing else is said, when the page is dark. */
export const DARK_SHEET = "#1E1E1E";

/** The accents of the Office theme, and the bands that go with them in the medium styles. */
const accents = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const bands = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;

/** Says of each cell of a sheet how the table it lies in looks there; undefined outside tables. */
export function tableLooks(sheet: Worksheet, dark: boolean): (row: number, column: number) => TableLook | undefined {
  const tables = sheet.getTables().map((table) => {
    const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.table.style?.theme ?? "");
    return {
      area: tableArea(table),
      isPlain: !style || style[1] === "Light",
      colour: (Number(style?.[2] ?? 1) - 1) % accents.length,
      striped: table.table.style?.showRowStripes !== false,
      header: hasHeader(table),
      totals: hasTotals(table),
    };
  });
  return (row, column) => {
    const table = tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (!table) return undefined;
    const accent = accents[table.colour] ?? accents[0];
    const band = dark ? mixed(accent, DARK_SHEET, 0.3) : (bands[table.colour] ?? bands[0]);
    const base: TableLook = { fill: null, text: null, bold: false, line: accent };
    if (table.header && row === table.area.top) {
      return table.isPlain ? { ...base, bold: true } : { ...base, fill: accent, text: "#FFFFFF", bold: true };
    }
    if (table.totals && row === table.area.bottom) return { ...base, bold: true };
    const isBand = (row - table.area.top - Number(table.header)) % 2 === 0;
    return table.striped && isBand ? { ...base, fill: band } : base;
  };
}

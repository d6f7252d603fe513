import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { area, localAddress, parseLocalAddress } from "../../../workbench/host/model/area";
import {
  extended,
  moved,
  movedInside,
  selectAll,
  stepOfKey,
  type Key,
  type View,
} from "../../../workbench/page/model/moves";
import { addressOf, type Place, type Selection } from "../../../workbench/page/model/selection";
import { sheetMetrics } from "../../../workbench/page/model/sheetMetrics";

/**
 * B2:D6 is a table of five rows with an empty cell in C4, row 5 hidden, F8 filled, A10:B10 merged; row 1 and column A
 * are frozen.
 */
function sheetOf(): Worksheet {
  const sheet = new Workbook().addWorksheet("Mål");
  sheet.addTable({
    name: "Mål",
    ref: "B2",
    headerRow: true,
    columns: [{ name: "Nr" }, { name: "Måltal" }, { name: "Enhed" }],
    rows: [
      ["1.1", 95, "pct."],
      ["1.2", null, "pct."],
      ["1.3", 80, "pct."],
      ["1.4", 60, "pct."],
    ],
  });
  sheet.getRow(5).hidden = true;
  sheet.getCell("F8").value = "egen";
  sheet.getCell("A10").value = "flettet";
  sheet.mergeCells("A10:B10");
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
  return sheet;
}

const place = (sheet: Worksheet, address: string): Place => {
  const { top, left } = parseLocalAddress(sheet, address)!;
  return { row: top, column: left };
};
/** A selection written as its address, or as `B2:D4 at C3` with its active cell. */
function selection(sheet: Worksheet, text: string): Selection {
  const [of = "", at = of] = text.split(" at ");
  return { area: parseLocalAddress(sheet, of)!, active: place(sheet, at) };
}
const written = ({ area: of, active }: Selection): string => `${localAddress(of)} at ${addressOf(active)}`;
const viewOf = (sheet: Worksheet): View => ({ metrics: sheetMetrics(sheet, 1, 1), width: 300, height: 200 });

/** A key as Excel's help writes it: `Ctrl+Shift+ArrowDown`. */
function keyOf(text: string): Key {
  const parts = text.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    metaKey: false,
  };
}

test.each<[from: string, key: string, to: string]>([
  ["B2", "ArrowDown", "B3"],
  ["B4", "ArrowDown", "B6"],
  ["C1", "ArrowUp", "C1"],
  ["A10:B10", "ArrowRight", "C10"],
  ["C10", "ArrowLeft", "A10:B10"],
  ["B2", "Ctrl+ArrowDown", "B6"],
  ["B2", "Ctrl+ArrowRight", "D2"],
  ["C3", "Ctrl+ArrowDown", "C6"],
  ["D6", "Ctrl+ArrowDown", "D1048576"],
  ["D2", "Ctrl+ArrowRight", "XFD2"],
  ["F20", "Ctrl+ArrowUp", "F8"],
  ["F8", "Ctrl+ArrowUp", "F1"],
  ["D4", "Home", "B4"],
  ["F8", "Ctrl+Home", "B2"],
  ["B2", "Ctrl+End", "F10"],
  ["C2", "PageDown", "C13"],
  ["C12", "PageUp", "C1"],
  ["B2", "Alt+PageDown", "F2"],
  ["C3", "Shift+Enter", "C2"],
  ["C3", "Shift+Tab", "B3"],
])("from %s %s leads to %s", (from, key, to) => {
  const sheet = sheetOf();
  const step = stepOfKey(keyOf(key));
  expect(localAddress(moved(selection(sheet, from), step!, viewOf(sheet)).area)).toBe(to);
});

test.each<[from: string, key: string, to: string]>([
  ["B2", "Shift+ArrowDown", "B2:B3 at B2"],
  ["B2:B3 at B3", "Shift+ArrowDown", "B3 at B3"],
  ["B2:C3 at C3", "Shift+ArrowUp", "B1:C3 at C3"],
  ["B2", "Ctrl+Shift+ArrowDown", "B2:B6 at B2"],
  ["B2:B6 at B2", "Ctrl+Shift+ArrowRight", "B2:D6 at B2"],
  ["C3", "Ctrl+Shift+Home", "B2:C3 at C3"],
  ["B2", "Ctrl+Shift+End", "A2:F10 at B2"],
  ["3:3 at B3", "Shift+ArrowDown", "3:4 at B3"],
  ["C:C at C2", "Shift+ArrowRight", "C:D at C2"],
  ["B9", "Shift+ArrowDown", "A9:B10 at B9"],
])("from %s %s selects %s", (from, key, to) => {
  const sheet = sheetOf();
  expect(written(extended(selection(sheet, from), stepOfKey(keyOf(key))!, viewOf(sheet)))).toBe(to);
});

test.each<[from: string, key: string, to: string | null]>([
  ["B3:C4 at B3", "Enter", "B3:C4 at B4"],
  ["B3:C4 at B4", "Enter", "B3:C4 at C3"],
  ["B3:C4 at C4", "Enter", "B3:C4 at B3"],
  ["B3:C4 at B3", "Tab", "B3:C4 at C3"],
  ["B3:C4 at C3", "Tab", "B3:C4 at B4"],
  ["B3:C4 at B3", "Shift+Tab", "B3:C4 at C4"],
  ["B3:B6 at B4", "Enter", "B3:B6 at B6"],
  ["B3", "Enter", null],
  ["A10:B10", "Enter", null],
])("in %s %s goes to %s", (from, key, to) => {
  const sheet = sheetOf();
  const next = movedInside(selection(sheet, from), stepOfKey(keyOf(key))!, viewOf(sheet));
  expect(next && written(next)).toBe(to);
});

test.each<[from: string, to: string]>([
  ["C4", "B3:D6 at C4"],
  ["B3:D6 at C4", "B2:D6 at C4"],
  ["B2:D6 at C4", "1:1048576 at C4"],
  ["B2", "B2:D6 at B2"],
  ["F8", "1:1048576 at F8"],
])("Ctrl+A at %s selects %s", (from, to) => {
  expect(written(selectAll(selection(sheetOf(), from)))).toBe(to);
});

test("rows far beyond the used ones have their place without being measured one by one", () => {
  const sheet = sheetOf();
  const { rows } = sheetMetrics(sheet, 1_048_576, 1);
  expect([rows.count, rows.starts.length, area(sheet, 1, 1, 1, 1).top]).toEqual([1_048_576, 11, 1]);
});

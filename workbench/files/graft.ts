import type { Workbook } from "@cj-tech-master/excelts";
import { contentTypesOf, setContentTypes } from "./contentTypes";
import { graftDrawing } from "./graftDrawing";
import { graftPivots } from "./graftPivots";
import { carryUnknown, type Grafting } from "./graftParts";
import { graftCells, graftSheet, sheetOrder } from "./graftSheet";
import { graftStyles, withoutMadeUpPattern } from "./graftStyles";
import { formatsNamed, graftTable, hidesRows, tablePairs } from "./graftTables";
import { graftWorkbook } from "./graftWorkbook";
import { joinSheet, splitSheet } from "./sheetData";
import { sheetPairs, sheetPartsById, workbookPart, type SheetPair } from "./sheetParts";
import { partText, setPartText, type ZipParts } from "./zipParts";

const stylesPart = "xl/styles.xml";
const noIds: ReadonlyMap<string, string> = new Map();

/** Puts back into the saved package what the engine did not carry over from the original, in place. */
export function graft(workbook: Workbook, saved: ZipParts, original: ZipParts | null): void {
  rewrite(saved, stylesPart, withoutMadeUpPattern);
  if (!original) {
    for (const sheet of sheetPartsById(saved).values()) graftOneSheet(saved, sheet, "<worksheet/>", (shell, before) => graftSheet(shell, before, noIds));
    rewrite(saved, workbookPart, (xml) => graftWorkbook(xml, "<workbook/>", noIds));
    setContentTypes(saved, contentTypesOf(saved));
    return;
  }
  const grafting: Grafting = {
    original,
    saved,
    originalTypes: contentTypesOf(original),
    savedTypes: contentTypesOf(saved),
    carried: new Map(),
  };
  carryUnknown(grafting, "", "");
  const ids = carryUnknown(grafting, workbookPart, workbookPart);
  rewrite(saved, workbookPart, (xml) => graftWorkbook(xml, partText(original, workbookPart) ?? "", ids));
  const pairs = sheetPairs(workbook, saved);
  for (const pair of pairs) {
    const sheetIds = carryUnknown(grafting, pair.original, pair.saved);
    graftOneSheet(saved, pair.saved, partText(original, pair.original) ?? "", (shell, before) =>
      graftDrawing(grafting, pair, graftSheet(shell, before, sheetIds), sheetOrder),
    );
    graftPivots(saved, original, pair);
  }
  graftTables(grafting, pairs);
  const mainType = grafting.originalTypes.get(workbookPart);
  if (mainType) grafting.savedTypes.set(workbookPart, mainType);
  setContentTypes(saved, grafting.savedTypes);
}

function graftTables(grafting: Grafting, pairs: readonly SheetPair[]): void {
  const { original, saved } = grafting;
  const tables = pairs.flatMap((sheet) => tablePairs(original, saved, sheet).map((table) => ({ sheet, table, before: partText(original, table.original) ?? "" })));
  const wanted = tables.flatMap(({ before }) => formatsNamed(before));
  const { styles, formats } = graftStyles(partText(saved, stylesPart) ?? "<styleSheet/>", partText(original, stylesPart) ?? "<styleSheet/>", wanted);
  setPartText(saved, stylesPart, styles);
  for (const { sheet, table, before } of tables) {
    const hidBefore = hidesRows(partText(original, sheet.original) ?? "", before);
    const filtered = !hidBefore || hidesRows(partText(saved, sheet.saved) ?? "", partText(saved, table.saved) ?? "");
    carryUnknown(grafting, table.original, table.saved);
    rewrite(saved, table.saved, (xml) => graftTable(xml, before, filtered, formats));
  }
}

/** Grafts one sheet, the cells apart from what stands around them. */
function graftOneSheet(saved: ZipParts, sheet: string, original: string, graftShell: (shell: string, before: string) => string): void {
  const before = splitSheet(original);
  rewrite(saved, sheet, (xml) => {
    const { shell, data } = splitSheet(xml);
    return joinSheet({ shell: graftShell(shell, before.shell), data: graftCells(data, before.data) });
  });
}

function rewrite(parts: ZipParts, part: string, change: (xml: string) => string): void {
  const xml = partText(parts, part);
  if (xml !== undefined) setPartText(parts, part, change(xml));
}

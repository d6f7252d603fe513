import type { Workbook } from "@cj-tech-master/excelts";
import type { Filters } from "../host/model/filters";
import { contentTypesOf, setContentTypes } from "./contentTypes";
import { writeFilters } from "./filters";
import { graftDrawing } from "./graftDrawing";
import { graftPivots } from "./graftPivots";
import { carryUnknown, type Grafting } from "./graftParts";
import { graftCells, graftSheet, sheetOrder } from "./graftSheet";
import { graftStyles, stylesPart, withoutMadeUpPattern } from "./graftStyles";
import { formatsNamed, graftTable, tablePairs } from "./graftTables";
import { graftWorkbook } from "./graftWorkbook";
import { joinSheet, splitSheet } from "./sheetData";
import { sheetPairs, sheetPartsById, workbookPart, type SheetPair } from "./sheetParts";
import { childElement } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

const noIds: ReadonlyMap<string, string> = new Map();

/**
 * Puts into the saved package what the engine did not: the filters, and what it did not carry over from the original;
 * in place.
 */
export function graft(workbook: Workbook, saved: ZipParts, original: ZipParts | null, filters: Filters): void {
  rewrite(saved, stylesPart, withoutMadeUpPattern);
  if (!original) {
    for (const sheet of sheetPartsById(saved).values())
      graftOneSheet(saved, sheet, "<worksheet/>", (shell, before) => graftSheet(shell, before, noIds));
    rewrite(saved, workbookPart, (xml) => graftWorkbook(xml, "<workbook/>", noIds));
    writeFilters(workbook, saved, filters, new Map());
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
  writeFilters(workbook, saved, filters, graftTables(grafting, pairs));
  const mainType = grafting.originalTypes.get(workbookPart);
  if (mainType) grafting.savedTypes.set(workbookPart, mainType);
  setContentTypes(saved, grafting.savedTypes);
}

/**
 * Grafts tables, and the formats that they and the filters of the sheets name; returns the new ids of these by the old
 * ones.
 */
function graftTables(grafting: Grafting, pairs: readonly SheetPair[]): ReadonlyMap<number, number> {
  const { original, saved } = grafting;
  const tables = pairs.flatMap((sheet) =>
    tablePairs(original, saved, sheet).map((table) => ({ table, before: partText(original, table.original) ?? "" })),
  );
  const sheetFilters = pairs.map(
    (pair) => childElement(splitSheet(partText(original, pair.original) ?? "").shell, "autoFilter")?.text ?? "",
  );
  const wanted = [...tables.map(({ before }) => before), ...sheetFilters].flatMap(formatsNamed);
  const { styles, formats } = graftStyles(
    partText(saved, stylesPart) ?? "<styleSheet/>",
    partText(original, stylesPart) ?? "<styleSheet/>",
    wanted,
  );
  setPartText(saved, stylesPart, styles);
  for (const { table, before } of tables) {
    carryUnknown(grafting, table.original, table.saved);
    rewrite(saved, table.saved, (xml) => graftTable(xml, before, formats));
  }
  return formats;
}

/** Grafts one sheet: its cells first, then the elements around them. */
function graftOneSheet(
  saved: ZipParts,
  sheet: string,
  original: string,
  graftShell: (shell: string, before: string) => string,
): void {
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

import { Workbook, ValueType } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { DocumentParts } from "../host/hostState";
import { readAddInSettings, writeAddInSettings } from "./addInSettings";
import { calculationOf } from "./calculation";
import { readCustomProperties, writeCustomProperties } from "./customProperties";
import { readCustomXml, writeCustomXml } from "./customXml";
import { readDrawings } from "./drawings/readDrawings";
import { writeDrawings } from "./drawings/writeDrawings";
import { refuseOtherFormats, refuseOtherPackages } from "./container";
import { readFilters } from "./filters";
import { graft } from "./graft";
import { notCarriedOf } from "./notCarried";
import { plainParts, readableParts } from "./readableParts";
import { shareStyles } from "./sharedStyles";
import { rememberOrigins } from "./sheetParts";
import { calculateOpened, markSpills } from "./spills";
import { storeFormulas } from "./storedFormulas";
import { changeTableFormulas, storedReferences } from "./tableReferences";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { unzipParts, zipParts } from "./zipParts";

/** A workbook in memory. */
export type OpenedWorkbook = {
  workbook: Workbook;
  /** The file it came from; null for a new one. */
  original: Uint8Array | null;
  /** What of that file a save will lose, in Danish. */
  notCarried: readonly string[];
  /** What the document holds besides its cells: give it to the host, and a save writes what has become of it. */
  parts: DocumentParts;
};

/** The add-in functions that the file of a workbook called when it was opened. */
const calledFunctions = new WeakMap<Workbook, ReadonlySet<string>>();

installChartSupport();

/** A workbook as Danish Excel makes it: one empty sheet, *Ark1*. */
export function newWorkbook(): OpenedWorkbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Ark1");
  calculationOf(workbook);
  return {
    workbook,
    original: null,
    notCarried: [],
    parts: {
      settings: new Map(),
      customXml: new Map(),
      properties: new Map(),
      filters: new WeakMap(),
      drawings: new WeakMap(),
    },
  };
}

/**
 * Opens an .xlsx or .xlsm file; throws {@link UnreadableWorkbook} when it is none. Formulas without a value in the file
 * are calculated. `functionNames` are the full names of add-in functions that have a namespace with a dot.
 */
export async function openXlsx(bytes: Uint8Array, functionNames: readonly string[] = []): Promise<OpenedWorkbook> {
  refuseOtherFormats(bytes);
  const unzipped = unzipParts(bytes);
  refuseOtherPackages(unzipped);
  const workbook = new Workbook();
  try {
    const plain = plainParts(unzipped);
    const { parts, addinFunctions } = readableParts(plain, functionNames);
    await workbook.xlsx.loadFromFiles(parts);
    calledFunctions.set(workbook, addinFunctions);
    rememberOrigins(workbook, plain);
    calculationOf(workbook);
    if (needsCalculation(workbook)) calculateOpened(workbook);
    const documentParts = {
      settings: readAddInSettings(plain),
      customXml: readCustomXml(plain),
      properties: readCustomProperties(plain),
      filters: readFilters(workbook, plain),
      drawings: readDrawings(workbook, plain),
    };
    return { workbook, original: bytes, notCarried: notCarriedOf(plain), parts: documentParts };
  } catch (fault) {
    throw new UnreadableWorkbook("damaged", { cause: fault });
  }
}

/** The workbook as the bytes of an .xlsx file (or .xlsm, if it was opened from one), with every formula calculated. */
export async function saveXlsx(opened: OpenedWorkbook): Promise<Uint8Array> {
  const { workbook, original } = opened;
  calculationOf(workbook);
  workbook.calculateFormulas();
  markSpills(workbook);
  shareStyles(workbook);
  const saved = unzipParts(await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }));
  storeFormulas(saved, [...(workbook.userFunctions?.keys() ?? []), ...(calledFunctions.get(workbook) ?? [])]);
  changeTableFormulas(saved, storedReferences);
  graft(workbook, saved, original && plainParts(unzipParts(original)), opened.parts.filters);
  writeDrawings(workbook, saved, opened.parts.drawings);
  writeCustomXml(saved, opened.parts.customXml);
  writeCustomProperties(saved, opened.parts.properties);
  writeAddInSettings(saved, opened.parts.settings);
  return zipParts(saved);
}

/** Whether a formula has no cached value, is volatile, or spills: such a formula is calculated on open. */
function needsCalculation(workbook: Workbook): boolean {
  const changing = /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO|RANDARRAY)\(/i;
  return workbook.worksheets.some((sheet) => {
    let needed = false;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ValueType.Formula || needed) return;
        needed = cell.result === undefined || cell.model.isDynamicArray === true || changing.test(cell.formula ?? "");
      }),
    );
    return needed;
  });
}

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
import { fingerprints } from "./fingerprints";
import { graft } from "./graft";
import { keptParts, type Kept } from "./keptParts";
import { keptZip } from "./keptZip";
import { notCarriedOf } from "./notCarried";
import { withoutPlainRows } from "./plainRows";
import { plainParts, readableParts } from "./readableParts";
import { selectFront } from "./selectedTabs";
import { shareStyles } from "./sharedStyles";
import { rememberOrigins } from "./sheetParts";
import { isAsleep, putToSleep, settle, wake, withoutSleepers } from "./sleepingSheets";
import { calculateOpened, hasFormulas, markSpills } from "./spills";
import { storeFormulas } from "./storedFormulas";
import { lengthenTables, shortenTables } from "./tableLengths";
import { changeTableFormulas, storedReferences } from "./tableReferences";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { keepAreasWhole } from "./wholeAreas";
import { unzipParts, zipParts, type ZipParts } from "./zipParts";

/** A workbook in memory. */
export type OpenedWorkbook = {
  workbook: Workbook;
  /** The file it came from; null for a new one. */
  original: Uint8Array | null;
  /** What of that file a save will lose, in Danish. */
  notCarried: readonly string[];
  /** What the document holds besides its cells: give it to the host, and a save writes what has become of it. */
  parts: DocumentParts;
  /** What a save compares with, where it is to leave alone what has not changed. */
  kept?: Kept | null;
};

/** The add-in functions that the file of a workbook called when it was opened. */
const calledFunctions = new WeakMap<Workbook, ReadonlySet<string>>();

installChartSupport();

/** A workbook as Danish Excel makes it: one empty sheet, *Ark1*. */
export function newWorkbook(): OpenedWorkbook {
  const workbook = new Workbook();
  keepAreasWhole(workbook);
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
export async function openXlsx(
  bytes: Uint8Array,
  functionNames: readonly string[] = [],
  keeps = false,
): Promise<OpenedWorkbook> {
  refuseOtherFormats(bytes);
  const unzipped = unzipParts(bytes);
  refuseOtherPackages(unzipped);
  const workbook = new Workbook();
  keepAreasWhole(workbook);
  try {
    const slumber = putToSleep(keeps ? unzipped : {});
    const given = { ...unzipped, ...slumber.parts };
    const plain = plainParts(given);
    const isPlain = Object.keys(plain).every((name) => plain[name] === given[name]);
    const { parts, addinFunctions } = readableParts(plain, functionNames);
    shortenTables(parts, new Set(slumber.asleep.map(({ part }) => part)));
    await workbook.xlsx.loadFromFiles(parts);
    calledFunctions.set(workbook, addinFunctions);
    rememberOrigins(workbook, plain);
    lengthenTables(workbook.worksheets, plain);
    settle(slumber, workbook.worksheets);
    const documentParts = {
      settings: readAddInSettings(plain),
      customXml: readCustomXml(plain),
      properties: readCustomProperties(plain),
      filters: readFilters(workbook, plain),
      drawings: readDrawings(workbook, plain),
    };
    const notCarried = notCarriedOf(plain);
    const before = keeps
      ? await withoutSleepers(workbook.worksheets, () => fingerprints(workbook, documentParts, null))
      : null;
    calculationOf(workbook);
    if (needsCalculation(workbook)) calculateOpened(workbook);
    return {
      workbook,
      original: bytes,
      notCarried,
      parts: documentParts,
      // Parts of another form are not put beside those that the engine writes, and a signature holds for all of them.
      kept: before && isPlain && notCarried.length === 0 ? { raw: unzipped, plain, before } : null,
    };
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) throw fault;
    throw new UnreadableWorkbook("damaged", { cause: fault });
  }
}

/** The workbook as the bytes of an .xlsx file (or .xlsm, if it was opened from one), with every formula calculated. */
export async function saveXlsx(opened: OpenedWorkbook): Promise<Uint8Array> {
  const { workbook, original, parts, kept } = opened;
  calculationOf(workbook);
  if (hasFormulas(workbook)) workbook.calculateFormulas();
  markSpills(workbook);
  shareStyles(workbook);
  if (kept && original) {
    const own = await withoutSleepers(workbook.worksheets, async () => {
      const now = fingerprints(workbook, parts, kept.before);
      const own = await withoutPlainRows(workbook.worksheets, async (apart) =>
        keptParts(workbook, kept, now, await writtenParts(opened), apart),
      );
      if (own && kept.before.parts !== now.parts) writeBeside(own, parts);
      return own;
    });
    if (own) return keptZip(original, kept.raw, own);
  }
  workbook.worksheets.forEach(wake);
  const saved = await writtenParts(opened);
  selectFront(saved);
  writeBeside(saved, parts);
  return zipParts(saved);
}

/** The workbook as the engine writes it, with what it did not carry over. */
async function writtenParts({ workbook, original, parts, kept }: OpenedWorkbook): Promise<ZipParts> {
  const saved = unzipParts(await workbook.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }));
  storeFormulas(saved, [...(workbook.userFunctions?.keys() ?? []), ...(calledFunctions.get(workbook) ?? [])]);
  changeTableFormulas(saved, storedReferences);
  graft(workbook, saved, kept?.plain ?? (original && plainParts(unzipParts(original))), parts.filters);
  writeDrawings(workbook, saved, parts.drawings);
  return saved;
}

/** What the document holds beside its cells. */
function writeBeside(saved: ZipParts, parts: DocumentParts): void {
  writeCustomXml(saved, parts.customXml);
  writeCustomProperties(saved, parts.properties);
  writeAddInSettings(saved, parts.settings);
}

/** Whether a formula has no cached value, is volatile, or spills: such a formula is calculated on open. */
function needsCalculation(workbook: Workbook): boolean {
  const changing = /\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO|RANDARRAY)\(/i;
  return workbook.worksheets
    .filter((each) => !isAsleep(each))
    .some((sheet) => {
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

import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { refuseOtherFormats, refuseOtherPackages } from "./container";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { unzipParts } from "./zipParts";

/** A workbook in memory, the file it came from, and what of that file a save will lose, in Danish. */
export type OpenedWorkbook = { workbook: Workbook; original: Uint8Array | null; notCarried: readonly string[] };

installFormulaEngine();
installChartSupport();

/** A workbook as Danish Excel makes it: one empty sheet, *Ark1*. */
export function newWorkbook(): OpenedWorkbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Ark1");
  return { workbook, original: null, notCarried: [] };
}

/** Opens an .xlsx or .xlsm file; throws {@link UnreadableWorkbook} when it is none. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedWorkbook> {
  refuseOtherFormats(bytes);
  const parts = unzipParts(bytes);
  refuseOtherPackages(parts);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(parts);
  } catch (fault) {
    throw new UnreadableWorkbook("damaged", { cause: fault });
  }
  return { workbook, original: bytes, notCarried: [] };
}

/** The workbook as the bytes of an .xlsx file, with every formula calculated. */
export async function saveXlsx(opened: OpenedWorkbook): Promise<Uint8Array> {
  opened.workbook.calculateFormulas();
  return opened.workbook.xlsx.writeBuffer({ validate: false });
}

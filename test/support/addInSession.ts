import type { Worksheet } from "@cj-tech-master/excelts";
import { newWorkbook, openXlsx, saveXlsx, type OpenedWorkbook } from "../../workbench/files/xlsx";
import { servePane, type Pane } from "../../workbench/host/appRuntime";
import { createHost, type Host } from "../../workbench/host/host";
import { loadOffice, type LoadedOffice } from "../../workbench/host/loadOffice";
import type { AddIn } from "../../workbench/cli/openAddIn";
import { statusColumns, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { plainText } from "./plainText";

/** The add-in on a workbook in Excel's place, through the genuine office.js. */
export type AddInSession = {
  opened: OpenedWorkbook;
  host: Host;
  office: LoadedOffice;
  pane: Pane;
  addIn: AddIn;
  sheet: (name: string) => Worksheet;
  /** Row number on the Status sheet of the goal with this number, and the letters of a column. */
  rowOfGoal: (nr: string) => number;
  statusCell: (nr: string, column: StatusColumnId) => unknown;
};

/** Runs on a new workbook, or on the bytes of a file, and lets office.js go again. */
export async function withAddIn<T>(work: (session: AddInSession) => Promise<T>, bytes?: Uint8Array): Promise<T> {
  const opened = bytes ? await openXlsx(bytes) : newWorkbook();
  const host = createHost(opened.workbook, { parts: opened.parts });
  const pane = servePane(host);
  const office = await loadOffice(host);
  jest.resetModules();
  const { addIn } = await import("../../src/commands/commands");
  const sheet = (name: string): Worksheet => {
    const found = opened.workbook.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const rowOfGoal = (nr: string): number => {
    const status = sheet("Status");
    for (let row = 1; row <= status.rowCount; row += 1) {
      if (status.getCell(row, index("nr")).value === nr && String(status.getCell(row, 1).value).startsWith("["))
        return row;
    }
    throw new Error(`no goal ${nr}`);
  };
  const statusCell = (nr: string, column: StatusColumnId): unknown => {
    const { value } = sheet("Status").getCell(rowOfGoal(nr), index(column));
    return typeof value === "string" ? plainText(value) : value;
  };
  try {
    return await work({ opened, host, office, pane, addIn, sheet, rowOfGoal, statusCell });
  } finally {
    office.dispose();
  }
}

/** Column number on the Status sheet, from 1. */
export function index(column: StatusColumnId): number {
  return statusColumns.findIndex(({ id }) => id === column) + 1;
}

/** Two goals of Skelbækgade 2009 with their figures to March. */
export const skelbaekgade: TableContent = {
  Kontrakter: [{ Kontrakt: "Skelbækgade 2009", Center: "Jobcenter Skelbækgade", År: 2009, Opfølgning: "kvartal" }],
  Mål: [
    {
      Kontrakt: "Skelbækgade 2009",
      Nr: "1.2",
      Styringsområde: "Indsats",
      Fokusområde: "Arbejdskraft",
      Mål: "650 i virksomhedspraktik",
      Målform: "Mindst",
      Måltal: 650,
      Enhed: "antal",
      Opgørelse: "Sum",
    },
    {
      Kontrakt: "Skelbækgade 2009",
      Nr: "1.3",
      Styringsområde: "Indsats",
      Fokusområde: "Arbejdsmarked",
      Mål: "Rettidighed mindst 95 pct.",
      Målform: "Mindst",
      Måltal: 95,
      Enhed: "pct.",
      Opgørelse: "Gennemsnit",
    },
  ],
  Målinger: ["januar", "februar", "marts"].flatMap((month, at) => [
    { Kontrakt: "Skelbækgade 2009", Nr: "1.2", Periode: `${month} 2009`, Værdi: [57, 48, 66][at] ?? 0 },
    { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Periode: `${month} 2009`, Værdi: [96, 94, 90][at] ?? 0 },
  ]),
};

export function saved({ opened }: AddInSession): Promise<Uint8Array> {
  return saveXlsx(opened);
}

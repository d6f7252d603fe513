import { Workbook } from "@cj-tech-master/excelts";
import { createHost, type Host, type HostOptions } from "../../../workbench/host/host";
import { loadOffice, type LoadedOffice, type LoadOptions } from "../../../workbench/host/loadOffice";

/** A test's Excel: a workbook with one sheet, *Mål*, behind the genuine client. */
export type TestExcel = { host: Host; workbook: Workbook; office: LoadedOffice };

/** Runs a test in a fresh Excel and takes it down again. */
export async function withExcel(
  test: (excel: TestExcel) => Promise<void>,
  options: HostOptions & LoadOptions & { prepare?: (workbook: Workbook) => void } = {},
): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet("Mål");
  options.prepare?.(workbook);
  const host = createHost(workbook, options);
  const office = await loadOffice(host, options);
  try {
    await test({ host, workbook, office });
  } finally {
    office.dispose();
  }
}

/** One `Excel.run` on the sheet *Mål*. */
export function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getItem("Mål"), context));
}

/** The values of an address on the sheet *Mål*. */
export function valuesAt(address: string): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

/** The code of the error that a promise ends in, or "none". */
export async function errorCode(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Lets the events that are on their way arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

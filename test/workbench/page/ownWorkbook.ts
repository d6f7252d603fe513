import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { saved, withAddIn, type AddInSession } from "../../support/addInSession";
import type { PageSession } from "./pageSession";

/** The .xlsx of a workbook with our tables, after whatever else was done to it. */
export function workbookFile(
  content: TableContent,
  change: (session: AddInSession) => Promise<void> | void = () => undefined,
): Promise<Uint8Array> {
  return withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    await change(session);
    return saved(session);
  });
}

/** Opens a file on the page as a person would, and waits until the add-in is ready on it. */
export async function openFile({ page, pane }: PageSession, bytes: Uint8Array, name = "egen.xlsx"): Promise<void> {
  await page
    .locator(".titleBar input[type=file], input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByText(name).first().waitFor();
  await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
}

/** The status cell of a goal as the eye sees it: its text and its fill, and what the workbook holds there. */
export async function statusSeen(
  { page, tab, value }: PageSession,
  address: string,
): Promise<{ text: string; fill: string; held: unknown }> {
  await tab("Status").click();
  await page.getByLabel("Navneboks").fill(address);
  await page.keyboard.press("Enter");
  const cell = page.locator(`[data-cell="${address}"]`);
  await cell.waitFor();
  const fill = await cell.evaluate((element) => getComputedStyle(element).backgroundColor);
  return { text: (await cell.textContent()) ?? "", fill, held: await value("Status", address) };
}

/** The rows of a sheet from one number to another, in the given columns, as the workbook holds them. */
export async function cellsIn(
  { value }: PageSession,
  sheet: string,
  columns: string,
  from: number,
  to: number,
): Promise<unknown[][]> {
  const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return Promise.all(rows.map((row) => Promise.all([...columns].map((column) => value(sheet, `${column}${row}`)))));
}

/** The status of the goal with this number on the Status sheet, as the eye sees it. */
export async function goalSeen(session: PageSession, nr: string): Promise<Awaited<ReturnType<typeof statusSeen>>> {
  const numbers = await cellsIn(session, "Status", "E", 1, 60);
  const row = numbers.findIndex(([number]) => number === nr) + 1;
  if (row === 0) throw new Error(`no goal ${nr} on the Status sheet`);
  return statusSeen(session, `L${row}`);
}

export const toScreen = ({ pane }: PageSession, name: string): Promise<void> =>
  pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();

/** Reads the page again once the browser has kept what stands on it. */
export async function reloadPage({ page, pane }: PageSession): Promise<void> {
  await page.locator('html[data-kept="yes"]').waitFor({ state: "attached" });
  await page.reload();
  await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
}

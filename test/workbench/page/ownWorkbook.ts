import type { TableContent } from "../../../src/sheets/tableContent";
import { saved, withAddIn, type AddInSession } from "../../support/addInSession";
import type { PageSession } from "./pageSession";

/** The .xlsx of a workbook with our tables, after whatever else was done to it. */
export function workbookFile(content: TableContent, change: (session: AddInSession) => Promise<void> | void = () => undefined): Promise<Uint8Array> {
  return withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    await change(session);
    return saved(session);
  });
}

/** Opens a file on the page as a person would, and waits until the add-in is ready on it. */
export async function openFile({ page, pane }: PageSession, bytes: Uint8Array, name = "egen.xlsx"): Promise<void> {
  await page.locator(".titleBar input[type=file], input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByText(name).first().waitFor();
  await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
}

/** The status cell of a goal as the eye sees it: its text and its fill, and what the workbook holds there. */
export async function statusSeen({ page, tab, value }: PageSession, address: string): Promise<{ text: string; fill: string; held: unknown }> {
  await tab("Status").click();
  await page.getByLabel("Navneboks").fill(address);
  await page.keyboard.press("Enter");
  const cell = page.locator(`[data-cell="${address}"]`);
  await cell.waitFor();
  const fill = await cell.evaluate((element) => getComputedStyle(element).backgroundColor);
  return { text: (await cell.textContent()) ?? "", fill, held: await value("Status", address) };
}

import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { PaneScreen } from "../../scripts/pictures/toPage";
import { newWorkbook, saveXlsx } from "../../workbench/files/xlsx";

/** The workbench's page with the pane on one of its screens. */
export type PanePage = { page: Page; pane: FrameLocator; frame: () => Promise<Frame> };

/** Opens the workbench's page, with the pane so wide, and brings the pane to a screen. The caller closes the page. */
export async function openScreen(
  browser: Browser,
  address: string,
  screen: PaneScreen,
  width: number,
): Promise<PanePage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "da-DK" });
  await page.goto(screen.office === undefined ? address : `${address}?sprog=${screen.office}`);
  await page.addStyleTag({ content: `aside.pane { box-sizing: content-box; width: ${width}px; }` });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
  if (screen.workbook === "empty") {
    const buffer = Buffer.from(await saveXlsx(newWorkbook()));
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "Mappe1.xlsx", mimeType: "application/octet-stream", buffer });
    await page.getByRole("tab", { name: "Ark1" }).waitFor();
    await pane.getByRole("button", { name: screen.office === undefined ? "Opret ark" : "Create sheets" }).waitFor();
  }
  await screen.go(pane);
  const frame = async (): Promise<Frame> => {
    const found = await (await page.waitForSelector("iframe")).contentFrame();
    if (!found) throw new Error("The pane has no frame.");
    return found;
  };
  return { page, pane, frame };
}

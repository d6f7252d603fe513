import { readFileSync } from "node:fs";
import { toPage } from "../../../scripts/pictures/toPage";
import { letterheads } from "../../support/letterheads";
import { partsOf } from "../../support/xlsxPackage";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(180_000);

test("a report is chosen, seen, and made as sheet and as Word in one's own letterhead, which a reload remembers", () =>
  onPage(async ({ page, pane, tab, value, outside }) => {
    await toPage(pane, "Rapporter");
    const preview = pane.getByRole("region", { name: "Forhåndsvisning" });
    await preview.waitFor();
    await pane.getByRole("combobox", { name: "Rapport" }).selectOption({ label: "Halvårsrapport" });
    await preview.getByRole("heading", { level: 2, name: /^Halvårsrapport/ }).waitFor();
    await pane
      .locator("input[type=file]")
      .last()
      .setInputFiles({
        name: "Brevpapir.dotx",
        mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        buffer: Buffer.from(letterheads.municipality),
      });
    await pane.getByText("Skabelonen Brevpapir.dotx huskes til næste gang.").waitFor();
    await pane.getByRole("checkbox", { name: "Ark i projektmappen" }).check();
    const [download, worker] = [page.waitForEvent("download"), page.waitForEvent("worker")];
    await pane.getByRole("button", { name: "Lav rapport" }).click();
    const file = await download;
    // docx parses and packs in one stretch: on a thread of its own, from the page's own server.
    expect(new URL((await worker).url()).origin).toBe(new URL(page.url()).origin);
    expect(file.suggestedFilename()).toMatch(/^Halvårsrapport for resultatkontrakterne for .+\.docx$/);
    const parts = partsOf(readFileSync(await file.path()));
    expect(Object.keys(parts)).toContain("word/document.xml");
    await pane.getByText(/^Rapporten står på arket Rapport\. .+ er gemt i mappen Overførsler\.$/).waitFor();
    await tab("Rapport").click();
    expect(await value("Rapport", "C1")).toMatch(/^Halvårsrapport/);
    expect(outside).toEqual([]);

    await page.locator('html[data-kept="yes"]').waitFor({ state: "attached" });
    await page.reload();
    await toPage(pane, "Rapporter");
    await pane.getByText("Word-dokumentet laves med skabelonen Brevpapir.dotx.").waitFor();
    await pane.getByRole("button", { name: "Brug standardskabelonen" }).waitFor();
    expect(await pane.getByText(/ikke på denne computer/).count()).toBe(0);
  }));

import { readFileSync } from "node:fs";
import { newWorkbook, openXlsx, saveXlsx } from "../../../workbench/files/xlsx";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(120_000);

const red = "rgb(161, 29, 43)";

test("opens on the sample's coloured status, in its first cell in sight, with the pane beside it", () =>
  onPage(async ({ page, pane, tab }) => {
    expect(await tab("Status").getAttribute("aria-selected")).toBe("true");
    const missed = page
      .locator(".cell")
      .filter({ hasText: /^. ?(Bagud|Ikke opfyldt)$/ })
      .first();
    expect(await missed.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(red);
    expect(await page.getByLabel("Navneboks").inputValue()).toBe("D1");
    expect(await pane.getByRole("heading", { name: "Start", exact: true }).isVisible()).toBe(true);
  }));

test("shows the sample's tables, with the ribbon of the manifest, and asks nothing of the net", () =>
  onPage(async ({ page, cell, value, tab, outside }) => {
    await tab("Kontrakter").click();
    expect([await cell("A5").textContent(), await value("Kontrakter", "A5")]).toEqual([
      "Sygedagpenge 2008",
      "Sygedagpenge 2008",
    ]);
    expect(await cell("D5").textContent()).toBe("31-12-2008");
    expect(await page.locator(".ribbon button").allTextContents()).toEqual([
      "Åbn panel",
      "Opret ark",
      "Opdater status",
      "Luk periode",
      "Genberegn",
    ]);
    expect(await page.getByText("Ikke Excel").isVisible()).toBe(true);
    expect(outside).toEqual([]);
  }));

test("Opdater status makes the coloured sheet anew after a change, and the pane says so", () =>
  onPage(async ({ page, pane, tab, value }) => {
    await page.getByRole("button", { name: "Opdater status" }).click();
    const told = pane.getByRole("status").filter({ hasText: "Status er opdateret: 57 mål" });
    const [box, close] = [
      await told.boundingBox(),
      await told.getByRole("button", { name: "Luk besked" }).boundingBox(),
    ];
    expect({
      fromEnd: Math.round(box!.x + box!.width - close!.x - close!.width),
      fromTop: Math.round(close!.y - box!.y),
      size: [close!.width >= 24, close!.height],
    }).toEqual({ fromEnd: 5, fromTop: 9, size: [true, 24] });
    await tab("Status").click();
    const missed = page
      .locator(".cell", { hasText: "Bagud" })
      .or(page.locator(".cell", { hasText: "Ikke opfyldt" }))
      .filter({ hasText: /^. ?(Bagud|Ikke opfyldt)$/ })
      .first();
    await missed.waitFor();
    const address = (await missed.getAttribute("data-cell")) ?? "";
    expect(await missed.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(red);
    expect(await value("Status", address)).toBe(await missed.textContent());
  }));

test("custom functions typed in cells show their result, or their error with its message", () =>
  onPage(async ({ page, cell, value, goTo, tab }) => {
    await tab("Kontrakter").click();
    await goTo("G10");
    await page.keyboard.type('=MÅLOPFYLDELSE("Højst";17,3;18;20,4)\n');
    await cell("G10")
      .getByText(/^\d+,\d+$/)
      .waitFor();
    expect(Number((await cell("G10").textContent())?.replace(",", "."))).toBeCloseTo(
      Number(await value("Kontrakter", "G10")),
      3,
    );
    await page.keyboard.type('=MÅLOPFYLDELSE("Omtrent";17,3;18;20,4)\n');
    await page.keyboard.press("ArrowUp");
    await page.locator(".note.error").waitFor();
    expect([await cell("G11").textContent(), await value("Kontrakter", "G11")]).toEqual(["#VÆRDI!", "#VALUE!"]);
    expect(await page.locator(".note.error").textContent()).toContain("Omtrent");
  }));

test("a measurement is typed over in Danish; Escape leaves a cell as it was", () =>
  onPage(async ({ page, cell, value, goTo, tab }) => {
    await tab("Målinger").click();
    await goTo("E6");
    await page.keyboard.type("1.234,5\n");
    expect([await value("Målinger", "E6"), (await cell("E6").textContent())?.replace(".", "")]).toEqual([
      1234.5,
      expect.stringMatching(/^1234,5/),
    ]);
    const before = await value("Målinger", "E7");
    await page.keyboard.type("99");
    await page.keyboard.press("Escape");
    expect([await value("Målinger", "E7"), await page.getByLabel("Navneboks").inputValue()]).toEqual([before, "E7"]);
  }));

test("a file of one's own is opened with the add-in on it; one that is none is refused in Danish", () =>
  onPage(async ({ page, cell, value, pane, tab }) => {
    const own = newWorkbook();
    own.workbook.getWorksheet("Ark1")!.getCell("B2").value = 12.5;
    const buffer = Buffer.from(await saveXlsx(own));
    const type = "application/octet-stream";
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "brev.xlsx", mimeType: type, buffer: Buffer.from("intet regneark") });
    await page.getByText("brev.xlsx kunne ikke åbnes. Filen er ikke en Excel-projektmappe (.xlsx).").waitFor();
    await page.locator("input[type=file]").setInputFiles({ name: "egen.xlsx", mimeType: type, buffer });
    await tab("Ark1").waitFor();
    expect([await cell("B2").textContent(), await value("Ark1", "B2")]).toEqual(["12,5", 12.5]);
    await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
    await page.getByRole("button", { name: "Opret ark" }).click();
    await tab("Målinger").waitFor();
  }));

test("what was typed is in the downloaded file", () =>
  onPage(async ({ page, goTo, tab }) => {
    await tab("Kontrakter").click();
    await goTo("G5");
    await page.keyboard.type("12,5 %\n=SUM(C5:C6)\n");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hent .xlsx" }).click();
    const download = await downloading;
    const { workbook } = await openXlsx(new Uint8Array(readFileSync(await download.path())));
    const sheet = workbook.getWorksheet("Kontrakter")!;
    expect([download.suggestedFilename(), sheet.getCell("G5").value, sheet.getCell("G6").result]).toEqual([
      "resultatkontrakter.xlsx",
      0.125,
      4017,
    ]);
  }));

test("a block with tabs is pasted into cells, and rows written below a table join it", () =>
  onPage(async ({ page, cell, value, goTo, tab }) => {
    await tab("Kontrakter").click();
    await goTo("A9");
    await page.locator(".grid").evaluate((grid) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Ny kontrakt\tJobcenter Nord\t2011\r\nEndnu en\t\t2012\r\n");
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await cell("B9").getByText("Jobcenter Nord").waitFor();
    expect([await value("Kontrakter", "C9"), await value("Kontrakter", "C10")]).toEqual([2011, 2012]);
    expect(await cell("A9").evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      "rgb(217, 225, 242)",
    );
  }));

import { readFileSync } from "node:fs";
import { newWorkbook, saveXlsx } from "../../../workbench/files/xlsx";
import { skelbaekgade } from "../../support/addInSession";
import { readWithOpenpyxl } from "../../support/openpyxl";
import { openFile, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(120_000);

/** A cell of the column Målform, which has a list. */
const form = { sheet: "Mål", column: "Målform" };

test("Alt+Down opens a cell's list; arrows and Enter choose, Escape leaves the cell as it was", () =>
  onPage(async ({ page, cell, value, tab, goTo }) => {
    await tab(form.sheet).click();
    const header = page.locator(".cell", { hasText: new RegExp(`^${form.column}$`) }).first();
    const column = ((await header.getAttribute("data-cell")) ?? "").replace(/\d+$/, "");
    await goTo(`${column}5`);
    const before = await value(form.sheet, `${column}5`);
    await page.keyboard.press("Alt+ArrowDown");
    const list = page.getByRole("listbox", { name: "Vælg på listen" });
    expect(await list.getByRole("option").allTextContents()).toEqual(["Mindst", "Højst", "Interval", "Milepæl"]);
    expect(await list.locator(":focus").textContent()).toBe(before);
    await page.keyboard.press("Escape");
    expect([await list.count(), await value(form.sheet, `${column}5`)]).toEqual([0, before]);
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect([await cell(`${column}5`).textContent(), await value(form.sheet, `${column}5`)]).toEqual([
      "Interval",
      "Interval",
    ]);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      (address) => document.querySelector<HTMLInputElement>(".nameBox")?.value === address,
      `${column}6`,
    );
    await page.getByRole("button", { name: "Vælg på listen" }).click();
    await list.getByText("Højst").click();
    expect(await value(form.sheet, `${column}6`)).toBe("Højst");
  }));

test("no wrapped text of the status is cut off, and the active cell shows what stands in it", () =>
  onPage(async ({ page }) => {
    const cutOff = await page
      .locator(".cell.wraps")
      .evaluateAll((cells) =>
        cells
          .filter(
            (cell) =>
              (cell.firstElementChild?.getBoundingClientRect().height ?? 0) > cell.getBoundingClientRect().height + 1,
          )
          .map(({ textContent }) => textContent),
      );
    expect(cutOff).toEqual([]);
    expect(await page.getByLabel("Formellinje").inputValue()).not.toMatch(/^#/);
  }));

test("a file dropped on the page is opened", () =>
  onPage(async ({ page, tab }) => {
    const bytes = [...(await saveXlsx(newWorkbook()))];
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "trukket.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent(".page", "dragover", { dataTransfer: dropped });
    expect(await page.getByText("Slip filen for at åbne den").isVisible()).toBe(true);
    await page.dispatchEvent(".page", "drop", { dataTransfer: dropped });
    await page.locator(".fileName", { hasText: "trukket.xlsx" }).waitFor();
    expect(await tab("Ark1").getAttribute("aria-selected")).toBe("true");
    expect([await tab("Status").count(), await page.getByText("Slip filen for at åbne den").count()]).toEqual([0, 0]);
  }));

test("the pane is closed by its cross and opened by the ribbon, and is as it was", () =>
  onPage(async ({ page, pane }) => {
    await pane.getByRole("button", { name: "Status", exact: true }).click();
    await page.getByRole("button", { name: "Luk panelet" }).click();
    expect(await page.locator("aside.pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Åbn panel" }).click();
    expect(await page.locator("aside.pane").isVisible()).toBe(true);
    expect(await pane.getByRole("heading", { name: "Status", exact: true }).isVisible()).toBe(true);
  }));

test("a filter in a file that is opened shows on its column's header, hides its rows, and is in the file again", () =>
  onPage(async (session) => {
    const { page, cell, tab } = session;
    const file = await workbookFile(skelbaekgade, () =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Målinger").columns.getItem("Nr").filter.applyValuesFilter(["1.3"]);
        await context.sync();
      }),
    );
    await openFile(session, file);
    await tab("Målinger").click();
    await cell("B4").getByText("Nr").waitFor();
    const filtered = page.getByRole("button", { name: "Filtrér Nr, som er filtreret" });
    expect(
      await filtered.evaluateAll((marks) =>
        marks.map((mark) => mark.closest<HTMLElement>("[data-cell]")?.dataset["cell"]),
      ),
    ).toEqual(["B4"]);
    expect([await cell("B5").count(), await cell("B6").textContent()]).toEqual([0, "1.3"]);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hent .xlsx" }).click();
    const sheet = readWithOpenpyxl(new Uint8Array(readFileSync(await (await downloading).path()))).sheets["Målinger"];
    expect([sheet?.tables["Målinger"]?.filtered, sheet?.hiddenRows]).toEqual([[1], [5, 7, 9]]);
    await filtered.click();
    await page.getByRole("button", { name: "Ryd filter fra Nr" }).click();
    expect([await cell("B5").textContent(), await filtered.count()]).toEqual(["1.2", 0]);
  }));

test("Alt+Down on the header of a filtered column opens its menu, which shows every row again", () =>
  onPage(async (session) => {
    const { page, cell, tab, goTo } = session;
    const own = newWorkbook();
    const sheet = own.workbook.getWorksheet("Ark1")!;
    sheet.addRows([["Mål"], ["Rettidighed"], ["Sygefravær"]]);
    sheet.autoFilter = "A1:A3";
    sheet.getRow(2).hidden = true;
    own.parts.filters.set(sheet, { criteria: [{ filterOn: "Values", values: ["Sygefravær"] }] });
    await openFile(session, await saveXlsx(own));
    await tab("Ark1").click();
    await goTo("A1");
    expect(await cell("A2").count()).toBe(0);
    await page.keyboard.press("Alt+ArrowDown");
    const menu = page.getByRole("dialog", { name: "Filtrér Mål" });
    expect(await menu.getByRole("checkbox", { checked: true }).count()).toBe(1);
    await menu.getByRole("checkbox", { name: "(Markér alt)" }).check();
    await page.keyboard.press("Enter");
    await cell("A2").getByText("Rettidighed").waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("grid");
  }));

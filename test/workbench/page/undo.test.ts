import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(120_000);

const paste = ({ page }: PageSession, text: string): Promise<void> =>
  page.locator(".grid").evaluate((grid, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test("Ctrl+Z takes back what was typed, pasted and cleared, one step at a time, and shows where; Ctrl+Y does it again", () =>
  onPage(async (session) => {
    const { page, value, cell, goTo, tab } = session;
    const held = () => Promise.all(["G5", "G6", "H6"].map((at) => value("Kontrakter", at)));
    await tab("Kontrakter").click();
    await goTo("G5");
    await page.keyboard.type("12,5 %\n");
    await paste(session, "650\t78\r\n");
    await goTo("G5");
    await page.keyboard.press("Delete");
    await goTo("A1");
    expect(await held()).toEqual(["", 650, 78]);
    await page.keyboard.press("Control+z");
    expect([await held(), await page.getByLabel("Navneboks").inputValue(), await cell("G5").textContent()]).toEqual([
      [0.125, 650, 78],
      "G5",
      "12,50%",
    ]);
    await page.keyboard.press("Control+z");
    expect(await held()).toEqual([0.125, "", ""]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    expect(await held()).toEqual(["", "", ""]);
    for (const key of ["Control+y", "Control+Shift+Z", "Control+y"]) await page.keyboard.press(key);
    expect(await held()).toEqual(["", 650, 78]);
  }));

test("Fortryd and Annuller Fortryd are there when there is something to take back, also on another sheet", () =>
  onPage(async ({ page, value, goTo, tab }) => {
    const [undo, redo] = ["Fortryd", "Annuller Fortryd"].map((name) => page.getByRole("button", { name, exact: true }));
    const can = async () => [await undo!.isEnabled(), await redo!.isEnabled()];
    expect(await can()).toEqual([false, false]);
    await tab("Målinger").click();
    await goTo("E6");
    const before = await value("Målinger", "E6");
    await page.keyboard.type("1.234,5\n");
    expect(await can()).toEqual([true, false]);
    await tab("Status").click();
    await undo!.click();
    expect([await value("Målinger", "E6"), await tab("Målinger").getAttribute("aria-selected"), await can()]).toEqual([
      before,
      "true",
      [false, true],
    ]);
    await redo!.click();
    expect([await value("Målinger", "E6"), await can()]).toEqual([1234.5, [true, false]]);
  }));

test("Ctrl+Z while a cell is typed in leaves the other cells alone; what the add-in writes ends what can be taken back", () =>
  onPage(async ({ page, pane, value, goTo, tab }) => {
    await tab("Kontrakter").click();
    await goTo("G5");
    await page.keyboard.type("1\n2");
    await page.keyboard.press("Control+z");
    expect([await value("Kontrakter", "G5"), await page.getByLabel("Celle").isVisible()]).toEqual([1, true]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "Fortryd", exact: true }).isEnabled()).toBe(true);
    await page.getByRole("button", { name: "Opdater status" }).click();
    await pane.getByText(/Status er opdateret/).waitFor();
    expect(await page.getByRole("button", { name: "Fortryd", exact: true }).isEnabled()).toBe(false);
  }));

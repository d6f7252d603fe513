import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 300_000);
afterAll(stopBrowser);

test(
  "Ctrl+click adds a range, Delete empties all of them, and one undo brings them back",
  () =>
    onPage(async ({ page, cell, tab, value, goTo }) => {
      await tab("Målinger").click();
      await goTo("E5");
      const before = [await value("Målinger", "E5"), await value("Målinger", "E7")];
      await cell("E5").click();
      await cell("E7").click({ modifiers: ["Control"] });
      expect(await page.locator(".outline").count()).toBeGreaterThan(1);
      await page.keyboard.press("Delete");
      expect([await value("Målinger", "E5"), await value("Målinger", "E7")]).toEqual(["", ""]);
      await page.keyboard.press("Control+z");
      expect([await value("Målinger", "E5"), await value("Målinger", "E7")]).toEqual(before);
    }),
  120_000,
);

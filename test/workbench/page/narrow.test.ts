import type { Page } from "playwright-core";
import { axeFaults, looks, show } from "../../support/axe";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(120_000);

/** How far the page goes beyond its window, and the buttons that are outside it. */
const outside = (page: Page) =>
  page.evaluate(() => ({
    tooWide: document.documentElement.scrollWidth - window.innerWidth,
    buttons: [...document.querySelectorAll<HTMLElement>("button, .grid, .formula, .pane iframe")]
      .filter((element) => element.checkVisibility() && !element.closest(".sheetTabs"))
      .filter(
        (element) =>
          element.getBoundingClientRect().left < 0 || element.getBoundingClientRect().right > window.innerWidth + 0.5,
      )
      .map((element) => element.textContent || element.className),
  }));

test.each([320, 400, 480, 640])("at %i pixels the whole page fits, with the sheet or the pane in sight", (width) =>
  onPage(async ({ page, pane, cell, goTo, value, tab }) => {
    await page.setViewportSize({ width, height: 640 });
    const view = page.getByRole("navigation", { name: "Vis" });
    const shown = async () => [await page.locator(".grid").isVisible(), await page.locator(".pane iframe").isVisible()];
    expect([await shown(), await outside(page)]).toEqual([[false, true], { tooWide: 0, buttons: [] }]);
    await view.getByRole("button", { name: "Ark" }).click();
    expect([await shown(), await outside(page)]).toEqual([[true, false], { tooWide: 0, buttons: [] }]);
    await page.waitForFunction(() => {
      const front = document.querySelector("[role=tab][aria-selected=true]");
      return (
        front?.textContent === "Status" &&
        front.getBoundingClientRect().right <= (front.parentElement?.getBoundingClientRect().right ?? 0) + 1
      );
    });
    await tab("Kontrakter").click();
    await goTo("G5");
    await page.keyboard.type("12,5\n");
    expect([await cell("G5").textContent(), await value("Kontrakter", "G5")]).toEqual(["12,5", 12.5]);
    expect((await page.locator(".grid").boundingBox())?.height).toBeGreaterThan(200);
    await page.getByRole("button", { name: "Åbn panel" }).click();
    expect([await shown(), await pane.getByRole("heading", { name: "Start", exact: true }).isVisible()]).toEqual([
      [false, true],
      true,
    ]);
    await page.getByRole("button", { name: "Luk panelet" }).click();
    expect(await shown()).toEqual([true, false]);
  }),
);

test("axe-core finds nothing on the narrow page: light, dark and forced colours", () =>
  onPage(async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole("button", { name: "Ark", exact: true }).click();
    const faults: string[] = [];
    for (const look of looks) {
      await show(page, look);
      faults.push(...(await axeFaults(page.mainFrame(), look)));
    }
    expect(faults).toEqual([]);
  }));

test("on a wide page both are in sight, without the choice", () =>
  onPage(async ({ page }) => {
    await page.setViewportSize({ width: 641, height: 640 });
    expect([
      await page.locator(".grid").isVisible(),
      await page.locator(".pane iframe").isVisible(),
      await page.locator(".viewSwitch").isVisible(),
    ]).toEqual([true, true, false]);
  }));

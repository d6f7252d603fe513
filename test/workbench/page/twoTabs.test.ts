import type { Page } from "playwright-core";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(180_000);

async function ready(page: Page): Promise<void> {
  await page.frameLocator("iframe").getByRole("heading", { name: "Start", exact: true }).waitFor();
}

/** The page once more in the same browser. */
async function secondTab(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent("page");
  await page.evaluate(() => void window.open(location.href, "_blank", "noopener"));
  const other = await opening;
  await ready(other);
  return other;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

async function typeInG5(page: Page, text: string): Promise<void> {
  await page.getByRole("tab", { name: "Kontrakter", exact: true }).click();
  await page.getByLabel("Navneboks").fill("G5");
  await page.keyboard.press("Enter");
  await page.keyboard.type(`${text}\n`);
}

const g5 = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    (window as unknown as { workbench: { value: (sheet: string, address: string) => unknown } }).workbench.value(
      "Kontrakter",
      "G5",
    ),
  );

const kept = (page: Page) => page.locator('html[data-kept="yes"]').waitFor({ state: "attached" });

test("a second tab says that it does not keep what is done in it, and the first tab's work stands", () =>
  onPage(async ({ page }) => {
    const other = await secondTab(page);
    expect(await other.getByRole("alert").textContent()).toContain(
      "Arbejdsbænken er åben i en anden fane. Det, du laver her, gemmes ikke i browseren",
    );
    expect([
      await other.getByText("Gemmes ikke", { exact: true }).count(),
      await page.getByText("Gemmes ikke", { exact: true }).count(),
    ]).toEqual([1, 0]);
    await typeInG5(page, "111");
    await kept(page);
    await typeInG5(other, "222");
    await other.getByRole("button", { name: "Begynd forfra" }).click();
    await other.getByText("Eksemplet er åbnet forfra.").waitFor();
    await typeInG5(other, "333");
    await other.waitForTimeout(1200);
    expect(await g5(other)).toBe(333);
    await reload(page);
    expect(await g5(page)).toBe(111);
    expect(await page.getByText("Gemmes ikke", { exact: true }).count()).toBe(0);
    await other.close();
  }));

test("once the first tab is closed, the second keeps from its next reload, which opens what the first had kept", () =>
  onPage(async ({ page }) => {
    const other = await secondTab(page);
    await typeInG5(page, "111");
    await kept(page);
    await page.goto("about:blank");
    await reload(other);
    expect([await g5(other), await other.getByText("Gemmes ikke", { exact: true }).count()]).toEqual([111, 0]);
    await typeInG5(other, "222");
    await kept(other);
    await reload(other);
    expect(await g5(other)).toBe(222);
    await other.close();
  }));

import { dirname, join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { onEmptyTab, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);
jest.setTimeout(120_000);

const officeJs = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const microsofts = "https://appsforoffice.microsoft.com/**";

/** Holds Excel's own part of office.js back, until it is let go. */
async function holdExcel(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(/excel-win32-16\.01\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const heading = (pane: FrameLocator, name: string) =>
  pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();

test("the pane can be used before Excel is ready: a contract is read, and what needs the workbook waits for it", () =>
  onEmptyTab(async (page, address) => {
    const letGo = await holdExcel(page);
    await page.goto(address);
    const pane = page.frameLocator("iframe");
    await heading(pane, "Start");
    await pane.getByText("Læser projektmappen …").waitFor();
    await pane.getByRole("navigation").getByRole("button", { name: "Kontrakt" }).click();
    await heading(pane, "Kontrakt");
    await pane
      .getByRole("textbox", { name: "Kontraktens tekst" })
      .fill("Nyropsgade 2009\n1. Mindst 95 pct. af breve besvares inden 10 dage.");
    await pane.getByRole("button", { name: "Find mål" }).click();
    await pane.getByText("Mindst 95 pct. af breve besvares inden 10 dage.").first().waitFor();
    expect(await pane.locator(":root").evaluate(() => "Excel" in globalThis)).toBe(false);
    letGo();
    await pane.getByRole("navigation").getByRole("button", { name: "Start" }).click();
    await pane.getByRole("heading", { name: "Næste skridt" }).waitFor();
    await pane.getByRole("navigation").getByRole("button", { name: "Kontrakt" }).click();
    await pane.getByText("Mindst 95 pct. af breve besvares inden 10 dage.").first().waitFor();
  }));

test("the page open outside Excel says where it works", () =>
  onEmptyTab(async (page, address) => {
    await page.route(microsofts, (route) => {
      const file = new URL(route.request().url()).pathname.split("/hosted/")[1] ?? "";
      return route.fulfill({
        path: join(officeJs, file),
        contentType: "text/javascript",
        headers: { "access-control-allow-origin": "*" },
      });
    });
    await page.goto(`${address}/addin/taskpane.html`);
    await page.getByText("Siden er en del af et tilføjelsesprogram og virker kun inde i Excel.").waitFor();
    expect(await page.locator("#root").innerHTML()).toBe("");
    expect(await page.getByRole("navigation").count()).toBe(0);
  }));

test("where office.js cannot be fetched the page says so", () =>
  onEmptyTab(async (page, address) => {
    await page.route(microsofts, (route) => route.abort());
    await page.goto(`${address}/addin/taskpane.html`);
    await page
      .getByText("Excels del af panelet kunne ikke hentes. Tjek internetforbindelsen, og åbn panelet igen.")
      .waitFor();
  }));

test("where no script comes at all the page still tells what it is", () =>
  onEmptyTab(async (page, address) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${address}/addin/taskpane.html`);
    await page.getByText("Panelet venter på Excel.").waitFor();
  }));

import { toPage } from "../../../scripts/pictures/toPage";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const inEnglish = "?sprog=en-US";

test(
  "where Office shows itself in English the pane and the ribbon do too, and the sheet stays Danish",
  () =>
    onPage(async ({ page, pane, tab, value }) => {
      expect(await page.locator(".ribbon button").allTextContents()).toEqual([
        "Open pane",
        "Create sheets",
        "Refresh status",
        "Close period",
        "Recalculate",
      ]);
      await page.frameLocator("iframe").locator('html[lang="en"]').waitFor({ state: "attached" });
      const navigation = pane.getByRole("navigation", { name: "Screens" });
      const names = await navigation.getByRole("listitem").allTextContents();
      expect([names.slice(0, 3), names.at(-1)]).toEqual([["Start", "Contract", "Measurements"], "…"]);
      await navigation.getByRole("button", { name: "Settings", exact: true }).waitFor();
      await toPage(pane, "Status");
      await pane.getByRole("button", { name: "Refresh status" }).click();
      await pane.getByText(/^The status is refreshed: 57 goals in /).waitFor();
      await pane
        .getByRole("button", { name: /Behind|Not met/ })
        .first()
        .click();
      await pane.getByText("Fulfilment", { exact: true }).waitFor();
      await tab("Status").click();
      await page
        .locator(".cell", { hasText: /Ikke opfyldt|Bagud/ })
        .first()
        .waitFor();
      expect(await value("Status", "A1")).not.toBeNull();
      expect(await page.locator(".cell", { hasText: /\b(Behind|Not met|On track|Met)\b/ }).count()).toBe(0);
    }, inEnglish),
  60_000,
);

test(
  "an English choice in a Danish Office holds when the pane is opened again",
  () =>
    onPage(async ({ page, pane }) => {
      expect(await pane.evaluate((body) => body.ownerDocument.documentElement.lang)).toBe("da");
      await pane.evaluate(() => localStorage.setItem("maalopfyldelse.language", "en"));
      await page.reload();
      await pane.getByRole("button", { name: "Measurements", exact: true }).waitFor();
      await pane.evaluate(() => localStorage.removeItem("maalopfyldelse.language"));
    }),
  60_000,
);

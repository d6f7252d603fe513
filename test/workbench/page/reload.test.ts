import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** A journey reads the page twice, in milliseconds. */
const JOURNEY = 120_000;

const kept = (page: Page) => page.locator('html[data-kept="yes"]').waitFor({ state: "attached" });

async function reload({ page, pane }: PageSession): Promise<void> {
  await kept(page);
  await page.reload();
  await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
}

const toScreen = ({ pane }: PageSession, name: string) =>
  pane.getByRole("navigation").getByRole("button", { name }).click();

test(
  "what was typed in the sheet stands after a reload",
  () =>
    onPage(async (session) => {
      const { page, cell, value, goTo, tab } = session;
      await tab("Kontrakter").click();
      await goTo("G5");
      await page.keyboard.type("12,5\n=C5+1\n");
      await reload(session);
      expect([await value("Kontrakter", "G5"), await value("Kontrakter", "G6")]).toEqual([12.5, 2009]);
      expect(await cell("G5").textContent()).toBe("12,5");
    }),
  JOURNEY,
);

test(
  "Begynd forfra opens the sample again, and can be taken back",
  () =>
    onPage(async (session) => {
      const { page, value, goTo, cell, tab } = session;
      await tab("Kontrakter").click();
      await goTo("G5");
      await page.keyboard.type("12,5\n");
      await kept(page);
      await page.getByRole("button", { name: "Begynd forfra" }).click();
      await page.getByText("Eksemplet er åbnet forfra.").waitFor();
      expect(await value("Kontrakter", "G5")).toBe("");
      await page.getByRole("button", { name: "Fortryd, og åbn min projektmappe igen" }).click();
      await tab("Kontrakter").click();
      await cell("G5").getByText("12,5").waitFor();
      expect(await value("Kontrakter", "G5")).toBe(12.5);
    }),
  JOURNEY,
);

test(
  "thresholds that are typed and not saved stand after a reload, and so does what the workbook remembers",
  () =>
    onPage(async (session) => {
      const { pane } = session;
      await toScreen(session, "Indstillinger");
      const level = () =>
        pane.getByRole("group", { name: "Mens året løber" }).getByRole("textbox", { name: "Niveau, pct." });
      await level().fill("95");
      await pane.getByRole("button", { name: "Gem grænser" }).waitFor();
      await session.goTo("G5");
      await session.page.keyboard.type("1\n");
      await reload(session);
      await toScreen(session, "Indstillinger");
      await level().waitFor();
      expect(await level().inputValue()).toBe("95");
      await pane.getByRole("button", { name: "Gem grænser" }).click();
      await pane.getByText("Én grænse er gemt i tabellen Indstillinger.").waitFor();
      expect(await session.value("Indstillinger", "B5")).toBe(0.95);
    }),
  JOURNEY,
);

test(
  "the example comes with its colours, is known after a reload, and goes again as it came",
  () =>
    onPage(async (session) => {
      const { page, pane, tab, value } = session;
      await toScreen(session, "Indstillinger");
      await pane.getByRole("button", { name: "Fjern det hele …" }).click();
      await pane.getByRole("button", { name: "Fjern alt, også mål og målinger" }).click();
      await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
      await pane.getByText("Eksemplet er klar: Skelbækgade 2009 med 18 mål.").waitFor();
      expect(await tab("Status").getAttribute("aria-selected")).toBe("true");
      expect(await value("Status", "D1")).toBe("Status på resultatkontrakter");
      await reload(session);
      await toScreen(session, "Indstillinger");
      await pane.getByRole("button", { name: "Fjern eksemplet …" }).click();
      await pane.getByRole("button", { name: "Fjern eksemplet", exact: true }).click();
      await pane.getByRole("button", { name: "Prøv med eksempel" }).waitFor();
      expect(await page.getByRole("tab").count()).toBe(1);
    }),
  JOURNEY,
);

test(
  "what the workbook remembers is in the downloaded file, and nowhere else",
  () =>
    onPage(async (session) => {
      const { page, pane } = session;
      const removeExample = pane.getByRole("button", { name: "Fjern eksemplet …" });
      await toScreen(session, "Indstillinger");
      await pane.getByRole("button", { name: "Fjern det hele …" }).click();
      await pane.getByRole("button", { name: "Fjern alt, også mål og målinger" }).click();
      await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
      await pane.getByText("Eksemplet er klar: Skelbækgade 2009 med 18 mål.").waitFor();
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Hent .xlsx" }).click();
      const file = new Uint8Array(readFileSync(await (await downloading).path()));
      await page.getByRole("button", { name: "Begynd forfra" }).click();
      await page.getByText("Eksemplet er åbnet forfra.").waitFor();
      await toScreen(session, "Indstillinger");
      await pane.getByRole("button", { name: "Fjern det hele …" }).waitFor();
      expect(await removeExample.count()).toBe(0);
      await openFile(session, file, "hentet.xlsx");
      await toScreen(session, "Indstillinger");
      await removeExample.waitFor();
      expect(await removeExample.textContent()).toBe("Fjern eksemplet …");
    }),
  JOURNEY,
);

import { saved, skelbaekgade, withAddIn } from "../../support/addInSession";
import { LIS_FILE } from "../../support/figureFiles";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const goals = [
  ...(skelbaekgade.Mål ?? []),
  {
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.1",
    Mål: "Mindst 36 pct.",
    Målform: "Mindst",
    Måltal: 36,
    Enhed: "pct.",
    Opgørelse: "Gennemsnit",
  },
  {
    Kontrakt: "Skelbækgade 2009",
    Nr: "14",
    Delmål: "a",
    Mål: "Højst 3 pct.",
    Målform: "Højst",
    Måltal: 3,
    Enhed: "pct.",
    Opgørelse: "Seneste",
  },
];

test("a LIS file with three faulty rows is imported and taken back", async () => {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets({ ...skelbaekgade, Mål: goals });
    await session.addIn.refreshStatus();
    return saved(session);
  });
  await onPage(async ({ page, pane, tab, value }) => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "egen.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await tab("Målinger").waitFor();
    await pane.getByRole("button", { name: "Målinger", exact: true }).click();
    await pane.getByLabel("Fil (.csv eller .xlsx)").setInputFiles(LIS_FILE);
    await pane.getByText("3 rækker kan ikke bruges og udelades:").waitFor();
    const faults = await pane
      .getByRole("list", { name: "3 rækker kan ikke bruges og udelades:" })
      .getByRole("listitem")
      .allTextContents();
    expect(faults.map((text) => /^Række \d+/.exec(text)?.[0])).toEqual(["Række 6", "Række 8", "Række 10"]);
    expect(await value("Målinger", "E11")).toBe("");
    await pane.getByRole("button", { name: "Skriv 4 målinger" }).click();
    await pane.getByText("4 målinger er skrevet i tabellen Målinger.").waitFor();
    expect([await value("Målinger", "D11"), await value("Målinger", "E11"), await value("Målinger", "E14")]).toEqual([
      "april 2009",
      36.4,
      2.5,
    ]);
    await pane.getByText("Tabellerne er ændret, siden status blev opgjort.").waitFor();
    await pane.getByRole("button", { name: "Fortryd seneste skrivning" }).click();
    await pane.getByRole("button", { name: "Ja, fortryd" }).click();
    await pane.getByText("4 rækker er fjernet.").waitFor();
    expect([await value("Målinger", "E10"), await value("Målinger", "E11")]).toEqual([90, ""]);
  });
});

import { saved, skelbaekgade, withAddIn } from "../../support/addInSession";
import { LIS_FILE } from "../../support/figureFiles";
import { packageBytes } from "../../support/xlsxPackage";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

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

/** Opens a workbook with the goals and a status, at the screen Målinger. */
async function openMeasurements({ page, pane, tab }: PageSession): Promise<void> {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets({ ...skelbaekgade, Mål: goals });
    await session.addIn.refreshStatus();
    return saved(session);
  });
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "egen.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await tab("Målinger").waitFor();
  await pane.getByRole("button", { name: "Målinger", exact: true }).click();
}

const row = (cells: readonly string[], attributes = ""): string =>
  `<row${attributes}>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
const filteredRows = [
  row(["Nr", "Periode", "Værdi"]),
  row(["1.1", "april 2009", "36,4"], ' hidden="1"'),
  row(["1.1", "maj 2009", "37,1"]),
];
const filtered = Buffer.from(
  packageBytes({ sheets: [{ name: "Tal", xml: `<sheetData>${filteredRows.join("")}</sheetData>` }] }),
);

test("a LIS file with three faulty rows is imported and taken back", async () => {
  await onPage(async (session) => {
    const { pane, value } = session;
    await openMeasurements(session);
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
    await pane.getByRole("button", { name: "Start", exact: true }).click();
    await pane.getByText("Skelbækgade 2009").first().waitFor();
    expect(await pane.getByText("Tabellerne er ændret, siden status blev opgjort.").count()).toBe(1);
    expect(await pane.getByText(/Arket Status viser ikke det|Alt er på plads/).count()).toBe(0);
    await pane.getByRole("button", { name: "Målinger", exact: true }).click();
    await pane.getByRole("button", { name: "Fortryd seneste skrivning" }).click();
    await pane.getByRole("button", { name: "Ja, fortryd" }).click();
    await pane.getByText("4 rækker er fjernet.").waitFor();
    expect([await value("Målinger", "E10"), await value("Målinger", "E11")]).toEqual([90, ""]);
  });
});

test("the review tells how many hidden rows of a filtered file are read", async () => {
  await onPage(async (session) => {
    const { pane } = session;
    await openMeasurements(session);
    await pane
      .getByLabel("Fil (.csv eller .xlsx)")
      .setInputFiles({ name: "filtreret.xlsx", mimeType: "application/octet-stream", buffer: filtered });
    await pane.getByText("Én skjult række er læst med.").waitFor();
  });
});

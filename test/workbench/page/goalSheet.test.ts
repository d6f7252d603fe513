import { keptWorkbook, type KeptSheet } from "../../support/goalSheets";
import { countClicks } from "./clicks";
import { cellsIn, goalSeen, toScreen } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const percent = (value: number, fill: string) => ({ v: value / 100, fmt: "0.0%", fill });
const [green, yellow, red] = ["92D050", "FFFF00", "FF0000"];

/** The sheet that a controller of a centre keeps: eight goals, results to June, colours by hand, totals and remarks. */
const SHEET: KeptSheet = {
  name: "Målopfølgning 2019",
  merges: ["A1:F1", "A4:F4", "A8:F8"],
  rows: [
    ["Center Nordby – mål og resultater 2019"],
    [],
    ["Nr", "Mål", "Enhed", "Resultat 2018", "Måltal 2019"].concat(
      ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"],
      ["ÅTD", "Status", "Bemærkning"],
    ),
    ["Beskæftigelse"],
    [
      "1.1",
      "Samtaler afholdes rettidigt",
      "pct.",
      { v: 0.915, fmt: "0.0%" },
      "≥ 95 %",
      ...[96.1, 95.4, 94.2, 96.8, 95.5, 96.4].map((value) => percent(value, value >= 95 ? green : yellow)),
      ...[null, null, null, null, null, null],
      percent(95.733, green),
      { v: "●", fill: green },
      "Ny praksis fra februar",
    ],
    ["1.2", "Ledige i virksomhedspraktik", "antal", 598, "mindst 650"].concat(["52", "48", "61", "55", "50", "49"]),
    ["1.3", "Klager over afgørelser", "antal", 31, "max 24", 2, 3, 1, 2, 4, 2, ...Array<null>(6).fill(null), 14, "Gul"],
    ["Personale og økonomi"],
    [
      "2.1",
      "Sygefravær",
      "dage pr. medarbejder",
      11.2,
      "højst 10",
      1.1,
      0.9,
      0.8,
      0.7,
      0.6,
      0.7,
      ...Array<null>(6).fill(null),
      4.8,
    ],
    ["2.2", "Forbrug af budgettet", "pct.", null, "85-100", 98, 97, 99, 96, 97, 98, ...Array<null>(6).fill(null), 97.5],
    ["2.3", "Der er vedtaget en kompetencestrategi", null, null, "Ja", "Nej", "Nej", "Nej", "Nej", "Ja"],
    ["I alt", null, null, null, null, { v: 4711, fill: red }],
    ["Sygefravær er opgjort uden langtidssyge."],
  ],
};

test("from one's own file to a coloured status in at most ten clicks", async () => {
  const bytes = await keptWorkbook([SHEET]);
  await onPage(async (session) => {
    const { page, pane, tab, value } = session;
    const clicks = await countClicks(page);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Åbn fil …" }).click(),
    ]);
    const mimeType = "application/octet-stream";
    await chooser.setFiles({ name: "mine-maal.xlsx", mimeType, buffer: Buffer.from(bytes) });
    await page.getByText("mine-maal.xlsx").first().waitFor();
    await pane.getByRole("heading", { name: "Start", exact: true }).waitFor();
    await toScreen(session, "Kontrakt");
    await pane.getByRole("button", { name: "Læs det ark, der er forrest" }).click();
    await pane.getByRole("heading", { name: "Gennemse arket Målopfølgning 2019" }).waitFor();
    // The one goal of which the sheet does not show how its figures add up.
    await pane.getByRole("button", { name: "Godkend mål 1.2" }).click();
    await pane.getByRole("button", { name: "Skriv 6 mål og 35 målinger" }).click();
    await pane.getByText("6 mål og 35 målinger er skrevet for Center Nordby 2019.").waitFor();
    await toScreen(session, "Status");
    await pane.getByRole("button", { name: "Opdater status" }).first().click();
    await pane.getByText("Status er opdateret: 6 mål i én kontrakt.").waitFor();
    expect(await clicks()).toBeLessThanOrEqual(10);

    const seen = [];
    for (const nr of ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"])
      seen.push((await goalSeen(session, nr)).text.replace(/^\S+ /, ""));
    expect(seen).toEqual(["På sporet", "I risiko", "Bagud", "På sporet", "På sporet", "På sporet"]);
    expect((await goalSeen(session, "1.1")).fill).not.toBe("rgb(255, 255, 255)");
    expect((await cellsIn(session, "Målinger", "ABDE", 5, 5))[0]).toEqual([
      "Center Nordby 2019",
      "1.1",
      "januar 2019",
      96.1,
    ]);
    await tab("Målopfølgning 2019").click();
    expect([await value("Målopfølgning 2019", "F5"), await value("Målopfølgning 2019", "E5")]).toEqual([
      0.961,
      "≥ 95 %",
    ]);
  });
}, 300_000);

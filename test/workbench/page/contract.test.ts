import type { Locator } from "playwright-core";
import { caseText } from "../../reading/expectedReadings";
import { pdfDocument, wordDocument } from "../../reading/documents/madeDocuments";
import { cellsIn, goalSeen, openFile, reloadPage, toScreen, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const JOURNEY = 180_000;
const white = "rgb(255, 255, 255)";
const slate = "rgb(138, 157, 184)";

/**
 * Columns of the table Mål: Nr, Målform, Måltal, Måltal øvre, Enhed, Udgangspunkt, Ændring, Ændringstype,
 * Opgørelse and Periodisering.
 */
const GOAL = "BHIJKLNOPQ";

/** Pastes a contract's text on the screen Kontrakt and has its goals found. */
async function paste(session: PageSession, text: string): Promise<void> {
  const { page, pane } = session;
  await toScreen(session, "Kontrakt");
  await pane.getByLabel("Kontraktens tekst").click();
  await page.keyboard.insertText(text);
  await pane.getByRole("button", { name: "Find mål" }).click();
}

const card = ({ page, pane }: PageSession, nr: string) =>
  pane
    .getByRole("listitem")
    .filter({ has: page.frameLocator("iframe").getByRole("heading", { name: `Mål ${nr}`, exact: true }) });
const press = ({ pane }: PageSession, name: string) => pane.getByRole("button", { name, exact: true }).click();
/** Whether an element is all within its frame's window, once the frame has come to rest. */
const isInSight = (element: Locator): Promise<boolean> =>
  element.evaluate(
    (own) =>
      new Promise<boolean>((told) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { top, bottom } = own.getBoundingClientRect();
            told(top >= 0 && bottom <= window.innerHeight);
          }),
        ),
      ),
  );
const baseline = (session: PageSession, nr: string) =>
  card(session, nr).getByRole("textbox", { name: "Udgangspunkt", exact: true });

test(
  "Skelbækgade 2009 is pasted, two doubts are corrected, and 18 goals stand in the sheet, in the pane and in the status",
  () =>
    onPage(async (session) => {
      const { page, pane, tab, value } = session;
      await openFile(session, await workbookFile({}));
      await paste(session, caseText("skelbaekgade-2009.txt"));
      await pane.getByText("18 mål fundet. 4 rækker bør ses efter; de står først.").waitFor();
      const headings = await pane.getByRole("heading", { name: /^Mål \d/ }).allTextContents();
      expect(headings.slice(0, 6)).toEqual(["Mål 1.4", "Mål 1.5", "Mål 1.6", "Mål 1.7", "Mål 1.1", "Mål 1.2"]);
      expect(await card(session, "1.4").locator("mark").allTextContents()).toEqual([
        "reducere",
        "bestand",
        "ultimo 2009",
        "5,5 procent",
        "ultimo 2008",
      ]);
      expect(
        await card(session, "1.4").getByRole("list", { name: "Bør ses efter" }).getByRole("listitem").allTextContents(),
      ).toEqual([expect.stringContaining("Udgangspunktet står ikke i teksten. Skriv det tal, ændringen regnes fra.")]);
      await press(session, "Ret mål 1.4");
      await baseline(session, "1.4").fill("2.000");
      await pane.getByText("Beregnet ud fra udgangspunkt og ændring: 1.890.").waitFor();
      await pane.getByText("Flere felter").click();
      await pane.getByRole("combobox", { name: "Periodisering" }).selectOption("Ultimo");
      await press(session, "Luk mål 1.4");
      await press(session, "Ret mål 1.5");
      await baseline(session, "1.5").fill("1.000");
      for (const nr of ["1.6", "1.7"]) await press(session, `Godkend mål ${nr}`);
      await pane.getByText("18 af 18 godkendt").waitFor();
      expect([await value("Kontrakter", "A5"), await value("Mål", "B5")]).toEqual(["", ""]);

      await press(session, "Skriv 18 mål til arket");
      await pane.getByText("18 mål er skrevet nederst i tabellen Mål for Skelbækgade 2009.").waitFor();
      const rows = await cellsIn(session, "Mål", GOAL, 5, 23);
      expect(rows.map(([nr]) => nr)).toEqual([
        "1.1",
        "1.2",
        "1.3",
        "1.4",
        "1.5",
        "1.6",
        "1.7",
        "1.8",
        "1.9",
        "2.1",
        "2.2",
        "2.3",
        "3.1",
        "3.2",
        "3.3",
        "4.1",
        "4.2",
        "4.3",
        "",
      ]);
      expect([rows[3], rows[4], rows[5], rows[16]]).toEqual([
        ["1.4", "Højst", "", "", "antal", 2000, -5.5, "Pct.", "Seneste", "Ultimo"],
        ["1.5", "Højst", "", "", "antal", 1000, -9.4, "Pct.", "Seneste", ""],
        ["1.6", "Højst", "", "", "antal", "", 0, "Pct.", "Gennemsnit", ""],
        ["4.2", "Interval", 85, 100, "pct.", "", "", "", "Seneste", ""],
      ]);
      expect(await cellsIn(session, "Kontrakter", "ACE", 5, 6)).toEqual([
        ["Skelbækgade 2009", 2009, "halvår"],
        ["", "", ""],
      ]);
      const list = pane.getByRole("region", { name: "Mål i projektmappen" });
      expect(await list.getByRole("heading", { level: 3 }).count()).toBe(18);
      await list
        .getByText(/^Højst\s1\.890.*\(2\.000\s−\s5,5\spct\.\)\s·\sSeneste\s·\sfrist\s31\.\sdecember\s2009$/)
        .waitFor();

      await toScreen(session, "Status");
      await pane.getByLabel("Statusdato").fill("2009-06-30");
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret: 18 mål i én kontrakt.").waitFor();
      const judged = pane.getByRole("region", { name: "Skelbækgade 2009" });
      await judged.getByRole("button", { name: /1\.4/ }).getByText("… Afventer").waitFor();
      expect([
        await judged.getByRole("heading", { level: 3 }).count(),
        await judged.getByText("○ Ingen data").count(),
      ]).toEqual([18, 17]);
      expect([await goalSeen(session, "1.4"), await goalSeen(session, "1.5")]).toEqual([
        { text: "… Afventer", fill: slate, held: "… Afventer" },
        { text: "○ Ingen data", fill: white, held: "○ Ingen data" },
      ]);
      await tab("Mål").click();
      expect(await page.locator(".cell", { hasText: /^1\.[1-9]$/ }).count()).toBe(9);
    }),
  JOURNEY,
);

const heading = "Resultatkontrakt 2009 for Jobcenter Skelbækgade";
const [prompt, absence] = [
  "Mindst 85 pct. af sagerne afgøres rettidigt i 2009.",
  "Sygefraværet må højst være 10 dage pr. medarbejder i 2009.",
];

test.each([
  {
    name: "kontrakt.docx",
    bytes: wordDocument([
      heading,
      [
        ["Måltype", "Nr", "Mål"],
        ["Resultatmål", "1.1", prompt],
        ["", "1.2", absence],
      ],
    ]),
  },
  {
    name: "kontrakt.pdf",
    bytes: pdfDocument([[heading, "", "", "Resultatmål 1.1", "", prompt, "", "", "Resultatmål 1.2", "", absence]]),
  },
])(
  "$name is read, and the one goal that is kept is written",
  ({ name, bytes }) =>
    onPage(async (session) => {
      const { pane, cell, tab } = session;
      await openFile(session, await workbookFile({}));
      await toScreen(session, "Kontrakt");
      await pane
        .getByLabel("Dokument (.docx, .pdf, .xlsx eller .txt)")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
      await pane.getByText("2 mål fundet. Der er ingen tvivl om læsningen.").waitFor();
      expect(await pane.getByRole("textbox", { name: "Kontraktens navn" }).inputValue()).toBe(
        "Jobcenter Skelbækgade 2009",
      );
      await card(session, "1.2").getByText("Højst 10 dage pr. medarbejder · Sum · frist 31. december 2009").waitFor();
      await press(session, "Godkendt mål 1.2");
      await press(session, "Skriv ét mål til arket");
      await pane.getByText("Ét mål er skrevet nederst i tabellen Mål for Jobcenter Skelbækgade 2009.").waitFor();
      expect(await cellsIn(session, "Mål", "ABDGHIK", 5, 6)).toEqual([
        ["Jobcenter Skelbækgade 2009", "1.1", "Resultatmål", prompt, "Mindst", 85, "pct."],
        ["", "", "", "", "", "", ""],
      ]);
      await tab("Mål").click();
      expect([await cell("B5").textContent(), await cell("H5").textContent()]).toEqual(["1.1", "Mindst"]);
      expect(await pane.getByRole("heading", { name: /^Mål \d/ }).allTextContents()).toEqual(["Mål 1.2"]);
    }),
  JOURNEY,
);

test(
  "a review that is not finished stands after a reload with its corrections, and so does the workbook; then it is written",
  () =>
    onPage(async (session) => {
      const { page, pane, cell, goTo, tab, value } = session;
      await openFile(session, await workbookFile({}));
      await tab("Kontrakter").click();
      await goTo("G5");
      await page.keyboard.type("12,5\n");
      await paste(session, caseText("skelbaekgade-2009.txt"));
      await press(session, "Ret mål 1.4");
      await baseline(session, "1.4").fill("2.000");
      await press(session, "Godkendt mål 1.1");
      await press(session, "Ret mål 1.5");
      await baseline(session, "1.5").fill("1000.5");
      await pane.getByRole("textbox", { name: "Kontraktens navn" }).fill("Skelbækgade 2009, udkast");
      await reloadPage(session);

      expect([await value("Kontrakter", "G5"), await value("Mål", "B5")]).toEqual([12.5, ""]);
      await tab("Kontrakter").click();
      await cell("G5").getByText("12,5").waitFor();
      await toScreen(session, "Kontrakt");
      await pane.getByText("14 af 18 godkendt").waitFor();
      expect(await pane.getByRole("textbox", { name: "Kontraktens navn" }).inputValue()).toBe(
        "Skelbækgade 2009, udkast",
      );
      await card(session, "1.4")
        .getByText(/^Højst\s1\.890.*\(2\.000\s−\s5,5\spct\.\)\s·\sSeneste\s·\sfrist\s31\.\sdecember\s2009$/)
        .waitFor();
      await press(session, "Ret mål 1.5");
      expect(await baseline(session, "1.5").inputValue()).toBe("1000.5");
      await card(session, "1.5").getByText("Skriv tallet med dansk komma, fx 1.250,5.", { exact: true }).waitFor();
      await baseline(session, "1.5").fill("1000,5");
      await press(session, "Skriv 15 mål til arket");
      const written = pane.getByText("15 mål er skrevet nederst i tabellen Mål for Skelbækgade 2009, udkast.");
      await written.waitFor();
      expect(await isInSight(written)).toBe(true);
      expect(await cellsIn(session, "Mål", "ABL", 5, 8)).toEqual([
        ["Skelbækgade 2009, udkast", "1.2", ""],
        ["Skelbækgade 2009, udkast", "1.3", ""],
        ["Skelbækgade 2009, udkast", "1.4", 2000],
        ["Skelbækgade 2009, udkast", "1.5", 1000.5],
      ]);
      expect(await pane.getByRole("heading", { name: /^Mål \d/ }).allTextContents()).toEqual([
        "Mål 1.6",
        "Mål 1.7",
        "Mål 1.1",
      ]);
    }),
  JOURNEY,
);

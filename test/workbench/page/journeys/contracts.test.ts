import { caseText } from "../../../reading/expectedReadings";
import { wordContract, wordGoalLines } from "../../../support/wordContract";
import { pdfDocument } from "../../../reading/documents/madeDocuments";
import { newWorkbook, saveXlsx } from "../../../../workbench/files/xlsx";
import { cellsIn, openFile, workbookFile } from "../ownWorkbook";
import { startBrowser, stopBrowser, type PageSession } from "../pageSession";
import { button, journey } from "./journey";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** A workbook without our tables, as Excel makes it. */
async function openEmpty(session: PageSession): Promise<void> {
  await openFile(session, await saveXlsx(newWorkbook()), "tom.xlsx");
  await session.pane.getByRole("button", { name: "Opret ark" }).waitFor();
}

const field = ({ pane }: PageSession, name: string) => pane.getByRole("textbox", { name, exact: true });

/** Lines of a document on pages of forty. */
const pages = (lines: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) => lines.slice(page * 40, page * 40 + 40));

/** A field in the card of a goal under review. */
const inCard = ({ page, pane }: PageSession, nr: string, name: string) =>
  pane
    .getByRole("listitem")
    .filter({ has: page.frameLocator("iframe").getByRole("heading", { name: `Mål ${nr}`, exact: true }) })
    .getByRole("textbox", { name, exact: true });

journey(
  "an .xlsx file is opened and gets its sheets in 2 clicks",
  async () => undefined,
  async (session, person) => {
    const { page, pane, tab } = session;
    await person.chooseFile(page.getByRole("button", { name: "Åbn fil …" }), "tom.xlsx", await saveXlsx(newWorkbook()));
    await person.click(button(session, "Opret ark"));
    await pane.getByText(/^Oprettet: Kontrakter, Mål/).waitFor();
    await tab("Målinger").waitFor();
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
  },
);

journey(
  "three goals are written by hand in the sheet in 2 clicks and a tab for each cell",
  async (session) => openFile(session, await workbookFile({})),
  async (session, person) => {
    const { cell, tab } = session;
    await person.click(tab("Mål"));
    await person.click(cell("A5"));
    const typed = { Kontrakt: "Vest 2009", Mål: "Mindst 36 pct.", Målform: "Mindst", Måltal: "36", Enhed: "pct." };
    for (const nr of ["1.1", "1.2", "1.3"]) {
      const row = [typed.Kontrakt, nr, "", "", "", "", typed.Mål, typed.Målform, typed.Måltal, "", typed.Enhed];
      for (const text of [...row, "", "", "", "", "Gennemsnit", ""]) {
        await person.type(text);
        await person.press("Tab");
      }
      await person.press("Home", "ArrowLeft", "ArrowLeft", "ArrowDown");
    }
    expect(await cellsIn(session, "Mål", "ABGHIKP", 5, 8)).toEqual([
      ...["1.1", "1.2", "1.3"].map((nr) => ["Vest 2009", nr, "Mindst 36 pct.", "Mindst", 36, "pct.", "Gennemsnit"]),
      ["", "", "", "", "", "", ""],
    ]);
    expect(person.effort.clicks).toBe(2);
  },
);

journey(
  "three goals are written in the pane in 4 clicks each, none of them judged by a figure that nobody chose",
  async (session) =>
    openFile(session, await workbookFile({ Kontrakter: [{ Kontrakt: "Vest 2009", Center: "Vest", År: 2009 }] })),
  async (session, person) => {
    const { pane } = session;
    await person.click(pane.getByRole("navigation").getByRole("button", { name: "Kontrakt", exact: true }));
    const sentences = [
      "Mindst 95 pct. af samtalerne skal være holdt rettidigt i 2009.",
      "Sygefraværet må højst være 10 dage pr. medarbejder i 2009.",
      "Mindst 650 ledige skal i virksomhedspraktik i 2009.",
    ];
    for (const [index, sentence] of sentences.entries()) {
      await person.click(button(session, "Nyt mål"));
      await person.click(field(session, "Nr"));
      await person.type(`1.${index + 1}`);
      await pane.getByRole("textbox", { name: "Mål", exact: true }).focus();
      await person.paste(sentence);
      await person.click(button(session, "Brug det hele"));
      await person.click(button(session, "Skriv til arket"));
      await pane.getByText(`Mål 1.${index + 1} er skrevet nederst i tabellen Mål for Vest 2009.`).waitFor();
    }
    expect(await cellsIn(session, "Mål", "BHIKP", 5, 8)).toEqual([
      ["1.1", "Mindst", 95, "pct.", "Gennemsnit"],
      ["1.2", "Højst", 10, "dage pr. medarbejder", "Sum"],
      ["1.3", "Mindst", 650, "antal", "Sum"],
      ["", "", "", "", ""],
    ]);
    expect(person.effort.clicks).toBe(1 + 3 * 4);
  },
);

journey(
  "Skelbækgade is pasted in an empty workbook and written to Mål in 8 clicks",
  openEmpty,
  async (session, person) => {
    const { pane } = session;
    await person.click(button(session, "Læs en kontrakt"));
    await person.click(pane.getByLabel("Kontraktens tekst"));
    await person.paste(caseText("skelbaekgade-2009.txt"));
    await person.click(button(session, "Find mål"));
    await person.click(inCard(session, "1.4", "Udgangspunkt"));
    await person.type("2.000");
    await person.click(inCard(session, "1.5", "Udgangspunkt"));
    await person.type("1.000");
    await person.click(button(session, "Godkend mål 1.6"));
    await person.click(button(session, "Godkend mål 1.7"));
    await person.click(button(session, "Skriv 18 mål til arket"));
    await pane.getByText(/18 mål er skrevet nederst i tabellen Mål for Skelbækgade 2009\./).waitFor();
    expect((await cellsIn(session, "Mål", "B", 5, 23)).flat().filter((nr) => nr !== "")).toHaveLength(18);
    expect(person.effort).toEqual({ clicks: 8, keys: 11, dialogue: 0 });
  },
);

/** The Word contract in Mål: Nr, Delmål, Målform, Måltal, Enhed, Udgangspunkt, Opgørelse and Ansvarlig. */
const WORD_ROWS = [
  ["1.1", "", "Mindst", 36, "pct.", "", "Gennemsnit", "Lene Holm"],
  ["1.2", "", "Mindst", 650, "antal", "", "Sum", "Lene Holm"],
  ["1.3", "", "Mindst", 95, "pct.", "", "Gennemsnit", "Lene Holm"],
  ["1.4", "", "Højst", "", "antal", 1200, "Seneste", "Lene Holm"],
  ["1.5", "a", "Mindst", 36, "pct.", "", "Gennemsnit", "Lene Holm"],
  ["1.5", "b", "Mindst", 40, "pct.", "", "Gennemsnit", "Lene Holm"],
  ["1.6", "", "Mindst", 40, "antal", "", "Hver periode", "Bo Lund"],
  ["1.7", "", "Højst", 4, "uger", "", "Hver periode", "Bo Lund"],
  ["2.1", "", "Mindst", 90, "pct.", "", "Gennemsnit", "Maja Friis"],
  ["2.2", "", "Højst", 8, "pct.", "", "Gennemsnit", "Maja Friis"],
  ["2.3", "", "Højst", 21, "dage", "", "Gennemsnit", "Maja Friis"],
  ["2.4", "", "Mindst", 85, "pct.", "", "Seneste", "Maja Friis"],
  ["2.5", "", "Mindst", 100, "pct.", "", "Seneste", "Maja Friis"],
  ["2.6", "", "Højst", 23, "dage", "", "Gennemsnit", "Maja Friis"],
  ["3.1", "", "Højst", 17.3, "dage pr. medarbejder", 20.4, "Sum", "Ida Krog"],
  ["3.2", "", "Milepæl", "", "", "", "Seneste", "Ida Krog"],
  ["3.3", "", "Mindst", 80, "pct.", "", "Gennemsnit", "Ida Krog"],
  ["3.4", "", "Højst", 12, "pct.", "", "Gennemsnit", "Ida Krog"],
  ["4.1", "", "Højst", 100, "pct.", "", "Seneste", "Per Toft"],
  ["4.2", "", "Højst", 392_211.3, "kWh", 412_854, "Sum", "Per Toft"],
  ["4.3", "", "Højst", 1_200_000, "kr.", "", "Sum", "Per Toft"],
  ["4.4", "", "Mindst", 60, "pct.", "", "Gennemsnit", "Per Toft"],
  ["4.5", "", "Milepæl", "", "", "", "Seneste", "Per Toft"],
];

journey(
  "a Word contract of 22 goals is read and written to Mål, every field right, in 10 clicks, two of them in the file dialogue",
  openEmpty,
  async (session, person) => {
    const { pane } = session;
    await person.click(button(session, "Læs en kontrakt"));
    await person.chooseFile(pane.getByLabel(/^Dokument \(/), "kontrakt.docx", wordContract());
    await pane.getByText("22 mål fundet, fordelt på 23 rækker. 5 rækker bør ses efter; de står først.").waitFor();
    await person.click(inCard(session, "1.4", "Udgangspunkt"));
    await person.type("1.200");
    await person.click(inCard(session, "2.6", "Måltal"));
    await person.type("23");
    for (const nr of ["1.5a", "1.5b", "2.3"]) await person.click(button(session, `Godkend mål ${nr}`));
    await person.click(button(session, /^Skriv 22 mål/));
    await pane.getByText(/22 mål .*er skrevet nederst i tabellen Mål for Jobcenter Nyropsgade 2010\./).waitFor();
    expect(await cellsIn(session, "Mål", "BCHIKLPW", 5, 28)).toEqual([...WORD_ROWS, Array<string>(8).fill("")]);
    expect(person.effort).toEqual({ clicks: 8, keys: 7, dialogue: 2 });
  },
);

journey(
  "the same contract as a PDF of lines is read and written in as many clicks",
  openEmpty,
  async (session, person) => {
    const { pane } = session;
    const lines = ["Resultatkontrakt 2010 for Jobcenter Nyropsgade", "", ...wordGoalLines()];
    await person.click(button(session, "Læs en kontrakt"));
    await person.chooseFile(pane.getByLabel(/^Dokument \(/), "kontrakt.pdf", pdfDocument(pages(lines)));
    await pane.getByText(/^22 mål fundet, fordelt på 23 rækker/).waitFor();
    await person.click(inCard(session, "1.4", "Udgangspunkt"));
    await person.type("1.200");
    await person.click(inCard(session, "2.6", "Måltal"));
    await person.type("23");
    for (const nr of ["1.5a", "1.5b", "2.3"]) await person.click(button(session, `Godkend mål ${nr}`));
    await person.click(button(session, /^Skriv 22 mål/));
    await pane.getByText(/22 mål .*er skrevet nederst i tabellen Mål for Jobcenter Nyropsgade 2010\./).waitFor();
    const withoutResponsible = WORD_ROWS.map((row) => row.slice(0, 7));
    expect(await cellsIn(session, "Mål", "BCHIKLP", 5, 27)).toEqual(withoutResponsible);
    expect(person.effort).toEqual({ clicks: 8, keys: 7, dialogue: 2 });
  },
);

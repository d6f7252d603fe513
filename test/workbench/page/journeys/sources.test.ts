import { goalRow, type TestRow } from "../../../support/tables";
import { cellsIn, openFile, toScreen, workbookFile } from "../ownWorkbook";
import { startBrowser, stopBrowser, type PageSession } from "../pageSession";
import { button, journey } from "./journey";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const contract = { Kontrakt: "Skelbækgade 2009", Center: "Jobcenter Skelbækgade", År: 2009, Opfølgning: "måned" };
const GOALS = [
  goalRow({ Nr: "1.3", Måltal: 95, Mål: "Mindst 95 pct. af samtalerne holdes rettidigt." }),
  goalRow({ Nr: "1.4", Måltal: 650, Enhed: "antal", Opgørelse: "Sum", Mål: "Mindst 650 ledige skal i praktik." }),
];
const content = (sources: readonly TestRow[] = []) => ({
  Kontrakter: [contract],
  Mål: GOALS as Record<string, string | number>[],
  ...(sources.length > 0 && { Kilder: sources as Record<string, string>[] }),
});

/** A month of a job-statistics extract, in which no goal has a number. */
const extract = (month: string, people: number): Uint8Array =>
  Buffer.from(
    [
      "Område;Måned;Antal ledige;Antal i praktik",
      `Skelbækgade;${month} 2009;1.842;${people}`,
      `Hele landet;${month} 2009;78.542;999`,
    ].join("\r\n"),
    "latin1",
  );

const figures = async (session: PageSession): Promise<string[]> =>
  (await cellsIn(session, "Målinger", "BDE", 5, 14))
    .filter(([nr]) => nr !== "")
    .map(([nr, period, value]) => `${String(nr)} ${String(period)}: ${String(value)}`);

const onStart = ({ pane }: PageSession) => pane.getByLabel("Hent målinger fra en fil (.csv eller .xlsx)");

journey(
  "a source is made by pointing with two answers, and next month's file is written with none",
  async (session) => openFile(session, await workbookFile(content())),
  async (session, person) => {
    const { pane } = session;
    await person.chooseFile(onStart(session), "jobindsats-april-2009.csv", extract("april", 61));
    await person.click(button(session, "Udpeg målene i filen, og husk dem i Kilder"));
    await person.choose(
      pane.getByRole("combobox", { name: "Mål", exact: true }),
      "1.4 Mindst 650 ledige skal i praktik.",
    );
    await person.click(button(session, "Kolonnen Antal i praktik er målet"));
    await person.click(button(session, "Tilføj kilden"));
    await pane.getByText("Én række hører ikke til et mål i tabellen Kilder og er udeladt: Hele landet.").waitFor();
    await person.click(button(session, "Skriv én måling og én kilde"));
    await pane.getByText("Én kilde er skrevet i tabellen Kilder.").waitFor();
    expect(await figures(session)).toEqual(["1.4 april 2009: 61"]);
    expect((await cellsIn(session, "Kilder", "ABDEFG", 5, 5))[0]).toEqual([
      "Skelbækgade 2009",
      "1.4",
      "jobindsats-*.csv",
      "Område = Skelbækgade",
      "Måned",
      "Antal i praktik",
    ]);
    // The file, the way to pointing, the goal (two), its column, the source and the writing.
    expect(person.effort).toEqual({ clicks: 7, keys: 0, dialogue: 2 });

    await toScreen(session, "Start");
    const first = { ...person.effort };
    await person.chooseFile(onStart(session), "jobindsats-maj-2009.csv", extract("maj", 70));
    await person.click(button(session, "Skriv én måling"));
    await pane.getByText("Én måling er skrevet i tabellen Målinger.").waitFor();
    expect(await figures(session)).toEqual(["1.4 april 2009: 61", "1.4 maj 2009: 70"]);
    expect(person.effort).toEqual({ clicks: first.clicks + 2, keys: 0, dialogue: first.dialogue + 2 });
  },
);

const LOADED = [
  ["Måned", "Praktik"],
  ["2009M01", 57],
  ["2009M02", 48],
];

journey(
  "a table in the workbook is read by *Opdater status*, and its figures are written in three clicks",
  async (session) => {
    const source = { Kontrakt: "Skelbækgade 2009", Nr: "1.4", Kilde: "Udtræk", Periode: "Måned", Værdi: "Praktik" };
    const bytes = await workbookFile(content([source]), () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ark1");
        const range = sheet.getRange("A1:B3");
        range.values = LOADED;
        sheet.tables.add(range, true).name = "Udtræk";
        await context.sync();
      }),
    );
    await openFile(session, bytes);
    await toScreen(session, "Status");
    await button(session, "Opdater status").first().click();
    await session.pane.getByText(/Status er opdateret: 2 mål/).waitFor();
  },
  async (session, person) => {
    const { pane } = session;
    await toScreen(session, "Start");
    await pane.getByText(/Tabellen Udtræk har 2 nye tal/).waitFor();
    person.effort.clicks = 0;
    await person.click(pane.getByRole("navigation").getByRole("button", { name: "Målinger", exact: true }));
    await person.click(button(session, "Se tallene i Udtræk"));
    await person.click(button(session, "Skriv 2 målinger"));
    await pane.getByText("2 målinger er skrevet i tabellen Målinger.").waitFor();
    expect(await figures(session)).toEqual(["1.4 januar 2009: 57", "1.4 februar 2009: 48"]);
    expect(person.effort.clicks).toBe(3);
    await toScreen(session, "Start");
    await pane.getByText(/Tabellen Udtræk har/).waitFor({ state: "hidden" });
  },
);

import { readFileSync } from "node:fs";
import { newWorkbook, saveXlsx } from "../../../../workbench/files/xlsx";
import { bookGoals, LIS_FILE } from "../../../support/figureFiles";
import { goalRow, type TestRow } from "../../../support/tables";
import { cellsIn, openFile, workbookFile } from "../ownWorkbook";
import { startBrowser, stopBrowser, type PageSession } from "../pageSession";
import { button, journey } from "./journey";
import type { Person } from "./person";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const contract = { Kontrakt: "Skelbækgade 2009", Center: "Jobcenter Skelbækgade", År: 2009, Opfølgning: "måned" };
const goals = (rows: readonly TestRow[]) => rows as Record<string, string | number>[];

/** A workbook with one contract and these goals, without a single figure. */
const openGoals = async (session: PageSession, rows: readonly TestRow[]): Promise<void> =>
  openFile(session, await workbookFile({ Kontrakter: [contract], Mål: goals(rows) }));

const TEN = Array.from({ length: 10 }, (_, index) =>
  goalRow({ Nr: `1.${index + 1}`, Mål: `Mindst 95 pct. af sagerne i gruppe ${index + 1} afgøres rettidigt.` }),
);
const THREE = [
  goalRow({ Nr: "1.1", Måltal: 36, Mål: "Mindst 36 pct. af de ledige skal i tilbud." }),
  goalRow({ Nr: "1.2", Måltal: 650, Enhed: "antal", Opgørelse: "Sum", Mål: "Mindst 650 ledige skal i praktik." }),
  goalRow({ Nr: "1.3", Måltal: 95, Mål: "Mindst 95 pct. af samtalerne holdes rettidigt." }),
];

/** The figures in Målinger: Nr, Periode and Værdi. */
const figuresIn = async (session: PageSession, rows = 40): Promise<string[]> =>
  (await cellsIn(session, "Målinger", "BDE", 5, 4 + rows))
    .filter(([nr]) => nr !== "")
    .map(([nr, period, value]) => `${String(nr)} ${String(period)}: ${String(value)}`);

const onStart = ({ pane }: PageSession) => pane.getByLabel("Hent målinger fra en fil (.csv eller .xlsx)");
const latin = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join("\r\n"), "latin1");

/** Writes what the file under review gives, and waits until it is written. */
async function write(session: PageSession, person: Person, count: number): Promise<void> {
  await person.click(button(session, `Skriv ${count} målinger`));
  await session.pane.getByText(`${count} målinger er skrevet i tabellen Målinger.`).waitFor();
}

journey(
  "ten figures are typed and the status is made in 4 clicks",
  (session) => openGoals(session, TEN),
  async (session, person) => {
    const { pane } = session;
    await person.click(pane.getByRole("navigation").getByRole("button", { name: "Målinger", exact: true }));
    await person.click(pane.getByRole("textbox").first());
    for (let index = 0; index < 10; index += 1) {
      await person.type(`9${index},5`);
      await person.press("Tab");
    }
    await write(session, person, 10);
    await pane.getByText("Status er ikke opgjort endnu.").waitFor();
    await person.click(button(session, "Opdater status"));
    await pane.getByText("Status er opdateret: 10 mål i én kontrakt.").waitFor();
    expect((await figuresIn(session)).length).toBe(10);
    expect(person.effort).toEqual({ clicks: 4, keys: 50, dialogue: 0 });
  },
);

journey(
  "an extract from LIS with three faulty rows is written in 2 clicks, from Start",
  (session) => openGoals(session, bookGoals),
  async (session, person) => {
    await person.chooseFile(onStart(session), "lis-april-2009.csv", readFileSync(LIS_FILE));
    await session.pane.getByText("3 rækker kan ikke bruges og udelades:").waitFor();
    await write(session, person, 4);
    expect(await figuresIn(session)).toEqual([
      "1.1 april 2009: 36.4",
      "1.2 april 2009: 61",
      "1.3 april 2009: 94.7",
      "14 april 2009: 2.5",
    ]);
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
  },
);

/** A file of a month in somebody's own form. */
const own = (month: string, figures: readonly string[]): Uint8Array =>
  latin([
    "Maaned;Indikator;Resultat;Noter",
    ...["1.1", "1.2", "1.3"].map((nr, index) => `${month};${nr};${figures[index] ?? ""};rettet`),
  ]);

journey(
  "a file of one's own is written, and the next month's, which is known by then, in 2 clicks from Start",
  async (session) => {
    await openGoals(session, THREE);
  },
  async (session, person) => {
    const { pane } = session;
    await person.chooseFile(onStart(session), "egen-januar.csv", own("januar 2009", ["35,5", "57", "94"]));
    await pane.getByRole("heading", { name: /egen-januar\.csv/ }).waitFor();
    await write(session, person, 3);
    const first = { ...person.effort };
    await person.click(pane.getByRole("navigation").getByRole("button", { name: "Start", exact: true }));
    Object.assign(person.effort, { clicks: 0, keys: 0, dialogue: 0 });
    await person.chooseFile(onStart(session), "egen-februar.csv", own("februar 2009", ["36,5", "48", "96"]));
    await write(session, person, 3);
    expect(first).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
    expect(await figuresIn(session)).toEqual([
      ...["1.1 januar 2009: 35.5", "1.2 januar 2009: 57", "1.3 januar 2009: 94"],
      ...["1.1 februar 2009: 36.5", "1.2 februar 2009: 48", "1.3 februar 2009: 96"],
    ]);
  },
);

journey(
  "a wide file with a title, months without a year, percent signs and totals is written in 2 clicks",
  (session) => openGoals(session, THREE),
  async (session, person) => {
    const { pane } = session;
    await person.chooseFile(
      onStart(session),
      "egen-bred.csv",
      latin([
        "Opfølgning på resultatkontrakten",
        "",
        "Nr.;Mål;Jan;Feb;Mar;I alt",
        "1.1;Ledige i tilbud;35,5 %;36 %;37,5 %;",
        "1.2;Praktik;1.057;48;66;1.171",
        "1.3;Rettidige samtaler;94 %;95 %;96 %;",
      ]),
    );
    await pane.getByRole("heading", { name: /egen-bred\.csv/ }).waitFor();
    await write(session, person, 9);
    expect(await figuresIn(session)).toEqual([
      ...["1.1 januar 2009: 35.5", "1.1 februar 2009: 36", "1.1 marts 2009: 37.5"],
      ...["1.2 januar 2009: 1057", "1.2 februar 2009: 48", "1.2 marts 2009: 66"],
      ...["1.3 januar 2009: 94", "1.3 februar 2009: 95", "1.3 marts 2009: 96"],
    ]);
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
  },
);

/** An .xlsx file whose sheets are given by their rows. */
async function xlsx(sheets: Readonly<Record<string, readonly (readonly (string | number | Date)[])[]>>) {
  const opened = newWorkbook();
  opened.workbook.worksheets.map(({ name }) => name).forEach((name) => opened.workbook.removeWorksheet(name));
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = opened.workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        const cell = sheet.getCell(at + 1, column + 1);
        cell.value = value;
        if (value instanceof Date) cell.numFmt = "mmm-yy";
      }),
    );
  }
  return saveXlsx(opened);
}

const day = (month: number): Date => new Date(Date.UTC(2009, month - 1, 1));
const wide = [
  ["Nr.", "Mål", ...[1, 2, 3, 4, 5, 6].map(day)],
  ["1.1", "Ledige i tilbud", 35.5, 36, 37.5, 36, 35, 38],
  ["1.2", "Praktik", 57, 48, 66, 61, 70, 52],
  ["1.3", "Rettidige samtaler", 94, 95, 96, 94, 95, 97],
];

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni"];
const wideFigures = wide
  .slice(1)
  .flatMap(([nr, , ...values]) =>
    values.map((value, index) => `${String(nr)} ${MONTHS[index]} 2009: ${String(value)}`),
  );

journey(
  "a wide .xlsx file with real dates as headings is written in 2 clicks",
  (session) => openGoals(session, THREE),
  async (session, person) => {
    await person.chooseFile(onStart(session), "wide.xlsx", await xlsx({ Ark1: wide }));
    await session.pane
      .getByText(/jan\. 2009|januar 2009/)
      .first()
      .waitFor();
    await write(session, person, 18);
    expect(await figuresIn(session)).toEqual(wideFigures);
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
  },
);

journey(
  "a workbook with a cover sheet before its figures is written in 2 clicks",
  (session) => openGoals(session, THREE),
  async (session, person) => {
    const { pane } = session;
    await person.chooseFile(
      onStart(session),
      "to-ark.xlsx",
      await xlsx({ Forside: [["Opfølgning 2009"]], "Data 2009": wide }),
    );
    await pane.getByRole("heading", { name: /to-ark\.xlsx/ }).waitFor();
    await write(session, person, 18);
    expect(await figuresIn(session)).toEqual(wideFigures);
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
  },
);

journey(
  "a file with quarters above its months is written in 2 clicks",
  (session) => openGoals(session, THREE),
  async (session, person) => {
    const { pane } = session;
    const merged = [
      ["Opfølgning på resultatkontrakten 2009"],
      [],
      ["", "", "1. kvartal", "", "", "2. kvartal", "", ""],
      ["Nr.", "Mål", "Jan", "Feb", "Mar", "Apr", "Maj", "Jun"],
      ...wide.slice(1),
    ];
    await person.chooseFile(onStart(session), "flettet.xlsx", await xlsx({ Ark1: merged }));
    await pane.getByRole("heading", { name: /flettet\.xlsx/ }).waitFor();
    await write(session, person, 18);
    expect(await figuresIn(session)).toEqual(wideFigures);
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 2 });
  },
);

journey(
  "why a goal is judged as it is stands in a sentence with its limit after 2 clicks, and after 1 on its row on the sheet",
  async () => undefined,
  async (session, person) => {
    const { pane, page } = session;
    await person.click(pane.getByRole("navigation").getByRole("button", { name: "Status", exact: true }));
    await person.click(pane.getByRole("button", { name: /1\.9/ }));
    await pane
      .getByText(
        "Gennemsnittet (tællere over nævnere) er 94,62 pct. mod mindst 95 pct.; det er en målopfyldelse på 99,6 % og over den gule grænse på 90 %.",
      )
      .waitFor();
    expect(person.effort).toEqual({ clicks: 2, keys: 0, dialogue: 0 });
    await person.click(page.locator(".cell", { hasText: /^4\.4$/ }).first());
    await pane.getByRole("button", { name: /4\.4/, expanded: true }).waitFor();
    expect(person.effort).toEqual({ clicks: 3, keys: 0, dialogue: 0 });
  },
);

const centres = ["Skelbækgade", "Beskæftigelsestilskudsberegningscentret"];

journey(
  "one goal over all centres is seen from Status in 2 clicks and opened in another centre in a third, at 320 pixels",
  async (session) => {
    const contracts = centres.map((name) => ({ Kontrakt: `${name} 2009`, Center: name, År: 2009 }));
    const absence = contracts.map(({ Kontrakt }, index) =>
      goalRow({ Kontrakt, Nr: `${index + 2}.1`, Målform: "Højst", Mål: `Højst ${index + 9} sygedage.`, Enhed: "dage" }),
    );
    await openFile(session, await workbookFile({ Kontrakter: contracts, Mål: goals(absence) }));
    await session.page.setViewportSize({ width: 320, height: 640 });
  },
  async (session, person) => {
    const { pane } = session;
    const ofPane = (name: string | RegExp) => pane.getByRole("button", { name });
    // At this width the row has no room for all screens: the others are in its menu.
    const [inRow, inMenu] = [
      pane.getByRole("navigation").getByRole("button", { name: "Status", exact: true }),
      ofPane("Flere skærme"),
    ];
    if (await inRow.isVisible()) await person.click(inRow);
    else {
      await person.click(inMenu);
      await person.click(pane.getByRole("menuitem", { name: "Status", exact: true }));
    }
    const before = person.effort.clicks;
    await person.click(ofPane(/2\.1/));
    await person.click(pane.getByText("Samme mål i andre centre (1)"));
    const other = ofPane(`${centres[1]} 2009, 3.1`);
    await other.waitFor();
    expect(await pane.evaluate((body) => body.scrollWidth - body.ownerDocument.documentElement.clientWidth)).toBe(0);
    await person.click(other);
    await pane.getByRole("button", { name: /3\.1/, expanded: true }).first().waitFor();
    expect(person.effort.clicks - before).toBe(3);
  },
);

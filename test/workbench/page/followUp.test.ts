import { skelbaekgade, type AddInSession } from "../../support/addInSession";
import { newWorkbook, saveXlsx } from "../../../workbench/files/xlsx";
import { openFile, statusSeen, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const green = "rgb(191, 229, 199)";
const red = "rgb(161, 29, 43)";

/** Where the first goal of the first contract stands on the Status sheet. */
const firstGoal = { status: "L7", actual: "J7", remark: "O7" } as const;

const emptyWorkbook = (): Promise<Uint8Array> => saveXlsx(newWorkbook());
const refresh = ({ page }: PageSession) => page.getByRole("button", { name: "Opdater status" }).first().click();
const type = async ({ page, goTo }: PageSession, cells: Readonly<Record<string, string>>): Promise<void> => {
  for (const [address, text] of Object.entries(cells)) {
    await goTo(address);
    await page.keyboard.type(`${text}\n`);
  }
};

/** One goal and its figure, typed as a controller would. */
const goalCells = {
  A5: "Skelbækgade 2009",
  B5: "2.2",
  F5: "Servicemål",
  G5: "Gennemsnitlig ventetid",
  H5: "Højst",
  I5: "4",
  K5: "uger",
  P5: "Seneste",
};
const figureCells = { A5: "Skelbækgade 2009", B5: "2.2", D5: "marts 2009", E5: "3,9" };
const contractCells = { A5: "Skelbækgade 2009", B5: "Jobcenter Skelbækgade", C5: "2009" };

test(
  "from an empty workbook to the first coloured status",
  () =>
    onPage(async (session) => {
      const { page, pane, tab, value } = session;
      await openFile(session, await emptyWorkbook());
      await pane.getByRole("button", { name: "Opret ark" }).click();
      await pane.getByText("Oprettet: Kontrakter, Mål, Målinger").waitFor();
      for (const [sheet, cells] of [
        ["Kontrakter", contractCells],
        ["Mål", goalCells],
        ["Målinger", figureCells],
      ] as const) {
        await tab(sheet).click();
        await type(session, cells);
      }
      await refresh(session);
      await pane.getByText("Status er opdateret: ét mål i én kontrakt.").waitFor();
      expect(await statusSeen(session, firstGoal.status)).toEqual({
        text: "✔ På sporet",
        fill: green,
        held: "✔ På sporet",
      });
      expect(await value("Status", firstGoal.actual)).toBe(3.9);
      await pane.getByRole("navigation").getByRole("button", { name: "Status" }).click();
      await pane.getByRole("button", { name: /2\.2/ }).getByText("På sporet").waitFor();
      expect(await page.locator(".page").evaluate((element) => element.scrollWidth <= window.innerWidth)).toBe(true);
    }),
  180_000,
);

test(
  "the same with the keyboard alone",
  () =>
    onPage(async (session) => {
      const { page, pane } = session;
      const { keyboard } = page;
      await openFile(session, await emptyWorkbook());
      const pressUntil = async (key: string, reached: () => Promise<boolean>): Promise<void> => {
        for (let presses = 0; !(await reached()); presses += 1) {
          if (presses === 30) throw new Error(`${key} does not lead there.`);
          await keyboard.press(key);
        }
      };
      const focusIn = (selector: string) => (): Promise<boolean> =>
        page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
      const focused = pane.locator(":focus");
      const focusedInPane = (words: RegExp) => async (): Promise<boolean> =>
        (await focused.count()) > 0 && words.test((await focused.textContent()) ?? "");
      const pressInRibbon = async (name: string): Promise<void> => {
        await pressUntil("F6", focusIn(".ribbon"));
        await pressUntil("Tab", () => page.evaluate((wanted) => document.activeElement?.textContent === wanted, name));
        await keyboard.press("Enter");
      };
      await pressInRibbon("Opret ark");
      await pane.getByText("Oprettet: Kontrakter, Mål, Målinger").waitFor();
      for (const [sheet, cells] of [
        ["Kontrakter", contractCells],
        ["Mål", goalCells],
        ["Målinger", figureCells],
      ] as const) {
        for (const [address, text] of Object.entries(cells)) {
          await pressUntil("F6", focusIn(".grid"));
          await keyboard.press("Control+g");
          await keyboard.type(`${sheet}!${address}\n${text}\n`);
        }
      }
      await pressInRibbon("Opdater status");
      await pane.getByText("Status er opdateret: ét mål i én kontrakt.").waitFor();
      await pressUntil("F6", focusIn("iframe"));
      await pressUntil("Tab", focusedInPane(/^Status$/));
      await keyboard.press("Enter");
      await pane.getByRole("heading", { name: "Status", level: 1 }).waitFor();
      await pane.getByRole("button", { name: /2\.2/ }).waitFor();
      await pressUntil("Tab", focusedInPane(/2\.2/));
      await keyboard.press("Enter");
      await pane.getByText("Gå til rækken i Mål").waitFor();
      await pressUntil("F6", focusIn(".grid"));
      await keyboard.press("Control+g");
      await keyboard.type(`Status!${firstGoal.status}\n`);
      expect(await statusSeen(session, firstGoal.status)).toEqual({
        text: "✔ På sporet",
        fill: green,
        held: "✔ På sporet",
      });
    }),
  240_000,
);

test(
  "a remark typed in the sheet survives a refresh, and is kept in its table",
  () =>
    onPage(async (session) => {
      const { cell, value } = session;
      await openFile(
        session,
        await workbookFile(skelbaekgade, ({ addIn }) => addIn.refreshStatus().then(() => undefined)),
      );
      await statusSeen(session, firstGoal.remark);
      await type(session, { [firstGoal.remark]: "Praktikpladser aftalt med to nye virksomheder" });
      await refresh(session);
      await session.pane.getByText("Én bemærkning er gemt i tabellen Bemærkninger.").waitFor();
      expect(await statusSeen(session, firstGoal.remark)).toMatchObject({
        text: "Praktikpladser aftalt med to nye virksomheder",
        held: "Praktikpladser aftalt med to nye virksomheder",
      });
      expect(await value("Bemærkninger", "E5")).toBe("Praktikpladser aftalt med to nye virksomheder");
      await refresh(session);
      await cell(firstGoal.remark).getByText("Praktikpladser aftalt").waitFor();
    }),
  180_000,
);

test(
  "a changed measurement: the pane says that the status is out of date, and rewrites nothing until asked",
  () =>
    onPage(async (session) => {
      const { pane, tab, value } = session;
      await openFile(
        session,
        await workbookFile(skelbaekgade, ({ addIn }) => addIn.refreshStatus().then(() => undefined)),
      );
      const before = await statusSeen(session, firstGoal.status);
      expect([before.text, before.fill]).toEqual(["✔ På sporet", green]);
      await tab("Målinger").click();
      await type(session, { E5: "1" });
      await pane.getByText("Tabellerne er ændret, siden status blev opgjort.").waitFor();
      expect(await value("Status", firstGoal.actual)).toBe(171);
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret: 2 mål i én kontrakt.").waitFor();
      expect([await value("Status", firstGoal.actual), (await statusSeen(session, firstGoal.status)).fill]).toEqual([
        115,
        red,
      ]);
      await expect(pane.getByText("Tabellerne er ændret").count()).resolves.toBe(0);
    }),
  180_000,
);

test(
  "the date set back a quarter: the status of then, in the pane and on the sheet",
  () =>
    onPage(async (session) => {
      const { pane, value } = session;
      const months = ["januar", "februar", "marts", "april", "maj", "juni"];
      const content = {
        ...skelbaekgade,
        Målinger: months.map((month, at) => ({
          Kontrakt: "Skelbækgade 2009",
          Nr: "1.2",
          Periode: `${month} 2009`,
          Værdi: at < 3 ? 55 : 40,
        })),
      };
      await openFile(session, await workbookFile(content, ({ addIn }) => addIn.refreshStatus().then(() => undefined)));
      expect([await value("Status", firstGoal.actual), (await statusSeen(session, firstGoal.status)).fill]).toEqual([
        285,
        red,
      ]);
      await pane.getByRole("navigation").getByRole("button", { name: "Status" }).click();
      await pane.getByLabel("Statusdato").fill("2009-03-31");
      await pane.getByRole("button", { name: /1\.2/ }).getByText("På sporet").waitFor();
      expect(await value("Status", firstGoal.actual)).toBe(285);
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret").waitFor();
      expect([await value("Status", firstGoal.actual), (await statusSeen(session, firstGoal.status)).fill]).toEqual([
        165,
        green,
      ]);
    }),
  180_000,
);

const inExcel = (work: (context: Excel.RequestContext) => void) => (): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

type Obstacle = {
  what: string;
  cause: (session: AddInSession) => Promise<void> | void;
  says: string;
  wayOut: (session: PageSession) => Promise<void>;
  then: string;
};

test.each<Obstacle>([
  {
    what: "a renamed column",
    cause: inExcel(
      (context) => void (context.workbook.tables.getItem("Mål").columns.getItem("Måltal").name = "Tal for året"),
    ),
    says: "Tabellen Mål mangler kolonnen Måltal. Er det kolonnen Tal for året? Kald den Måltal. Ellers tilføj en kolonne med den overskrift.",
    wayOut: async (session) => {
      await session.tab("Mål").click();
      await type(session, { I4: "Måltal" });
    },
    then: "Status er opdateret: 2 mål i én kontrakt.",
  },
  {
    what: "a deleted table",
    cause: ({ opened, sheet }) => opened.workbook.removeWorksheet(sheet("Målinger").id),
    says: "Tabellen Målinger findes ikke i projektmappen. Vælg Opret ark på fanen Resultatkontrakt",
    wayOut: async ({ page, pane }) => {
      await page.getByRole("button", { name: "Opret ark" }).first().click();
      await pane.getByText("Oprettet: Målinger.").waitFor();
    },
    then: "Status er opdateret: 2 mål i én kontrakt.",
  },
])(
  "$what: the message, and the way out",
  ({ cause, says, wayOut, then }) =>
    onPage(async (session) => {
      await openFile(session, await workbookFile(skelbaekgade, cause));
      await refresh(session);
      await session.pane.getByText(says).first().waitFor();
      await wayOut(session);
      await refresh(session);
      await session.pane.getByText(then).waitFor();
      expect((await statusSeen(session, firstGoal.status)).text).toMatch(/^[✔○] (På sporet|Ingen data)$/);
    }),
  180_000,
);

/** Does in the open workbook what the page has no button for, through the pane's own office.js. */
const inWorkbook = ({ page }: PageSession, change: (context: Excel.RequestContext) => void): Promise<void> =>
  page
    .frames()
    .at(-1)!
    .evaluate(`Excel.run(async (context) => { (${change.toString()})(context); await context.sync(); })`);

test.each<{
  what: string;
  cause: (context: Excel.RequestContext) => void;
  says: string;
  wayOut: (context: Excel.RequestContext) => void;
}>([
  {
    what: "a protected sheet",
    cause: (context) => context.workbook.worksheets.getItem("Status").protection.protect(),
    says: "Arket Status er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
    wayOut: (context) => context.workbook.worksheets.getItem("Status").protection.unprotect(),
  },
  {
    what: "a filtered table, with a remark to save",
    cause: (context) => {
      context.workbook.worksheets.getItem("Status").getRange("O7").values = [["Ny aftale"]];
      const table = context.workbook.tables.getItem("Bemærkninger");
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["9.9"] });
    },
    says: "»Bemærkninger« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.",
    wayOut: (context) => context.workbook.tables.getItem("Bemærkninger").clearFilters(),
  },
])(
  "$what: the message, and nothing is written; with the obstacle taken away the status is made",
  ({ cause, says, wayOut }) =>
    onPage(async (session) => {
      const { pane, value } = session;
      await openFile(
        session,
        await workbookFile(skelbaekgade, ({ addIn }) => addIn.refreshStatus().then(() => undefined)),
      );
      await session.tab("Målinger").click();
      await type(session, { E5: "1" });
      await inWorkbook(session, cause);
      await refresh(session);
      await pane.getByText(says).waitFor();
      expect(await value("Status", firstGoal.actual)).toBe(171);
      await inWorkbook(session, wayOut);
      await refresh(session);
      await pane.getByText("Status er opdateret: 2 mål i én kontrakt.").waitFor();
      expect([await value("Status", firstGoal.actual), (await statusSeen(session, firstGoal.status)).fill]).toEqual([
        115,
        red,
      ]);
    }),
  180_000,
);

test(
  "150 goals in ten contracts: all are judged, filtered and opened",
  () =>
    onPage(async (session) => {
      const { page, pane, value } = session;
      const contracts = Array.from({ length: 10 }, (_, at) => `Center ${at + 1} 2009`);
      const goals = contracts.flatMap((Kontrakt) =>
        Array.from({ length: 15 }, (_, at) => ({
          ...skelbaekgade.Mål?.[0],
          Kontrakt,
          Nr: `1.${at + 1}`,
          Fokusområde: `Område ${(at % 3) + 1}`,
        })),
      );
      const figures = goals.flatMap(({ Kontrakt, Nr }, at) =>
        ["januar", "februar", "marts"].map((month) => ({
          Kontrakt,
          Nr,
          Periode: `${month} 2009`,
          Værdi: [60, 50, 30][at % 3] ?? 0,
        })),
      );
      const content = {
        Kontrakter: contracts.map((Kontrakt) => ({ Kontrakt, År: 2009, Opfølgning: "kvartal" })),
        Mål: goals,
        Målinger: figures,
      };
      await openFile(session, await workbookFile(content));
      await refresh(session);
      await pane.getByText("Status er opdateret: 150 mål i 10 kontrakter.").waitFor();
      expect([await statusSeen(session, firstGoal.status), (await statusSeen(session, "L8")).fill]).toEqual([
        { text: "✔ På sporet", fill: green, held: "✔ På sporet" },
        expect.stringMatching(/^rgb/),
      ]);
      await pane.getByRole("navigation").getByRole("button", { name: "Status" }).click();
      await pane.getByText("150 mål", { exact: true }).waitFor();
      await pane.getByLabel("Kontrakt").selectOption("Center 7 2009");
      await pane.getByText("15 af 150 mål").waitFor();
      await pane.getByRole("button", { name: /1\.15/ }).click();
      await pane.getByRole("img").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await value("Målinger", "A454")).toBe("Center 10 2009");
    }),
  240_000,
);

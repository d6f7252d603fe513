import { newWorkbook, saveXlsx } from "../../../workbench/files/xlsx";
import { skelbaekgade } from "../../support/addInSession";
import { cellsIn, goalSeen, openFile, toScreen, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const JOURNEY = 180_000;
const green = "rgb(191, 229, 199)";
const amber = "rgb(242, 174, 46)";
const slate = "rgb(138, 157, 184)";
const red = "rgb(161, 29, 43)";

const press = ({ pane }: PageSession, name: string) => pane.getByRole("button", { name, exact: true }).click();

test(
  "the example gives an empty workbook a coloured status; with a figure of one's own in it, Fjern det hele says what is lost and leaves only the user's sheet",
  () =>
    onPage(async (session) => {
      const { page, pane, goTo, tab, value } = session;
      const own = newWorkbook();
      own.workbook.getWorksheet("Ark1")!.getCell("B2").value = "Min egen note";
      await openFile(session, await saveXlsx(own));
      await press(session, "Prøv med eksempel");
      await pane.getByText("Eksemplet er klar: Skelbækgade 2009 med 18 mål.").waitFor();
      const statuses = (await cellsIn(session, "Status", "EL", 5, 40)).filter(
        ([nr, status]) => /^\d\.\d$/.test(String(nr)) && status !== "",
      );
      expect(statuses).toHaveLength(18);
      for (const [nr, text, fill] of [
        ["1.1", "▲ I risiko", amber],
        ["1.2", "✔ På sporet", green],
        ["2.3", "✖ Bagud", red],
        ["4.2", "… Afventer", slate],
      ] as const) {
        expect([nr, await goalSeen(session, nr)]).toEqual([nr, { text, fill, held: text }]);
      }
      const figures = (await cellsIn(session, "Målinger", "A", 5, 260)).findIndex(([contract]) => contract === "");
      await tab("Målinger").click();
      for (const [column, text] of [
        ["A", "Skelbækgade 2009"],
        ["B", "1.1"],
        ["D", "december 2009"],
        ["E", "40"],
      ] as const) {
        await goTo(`${column}${figures + 5}`);
        await page.keyboard.type(`${text}\n`);
      }
      expect(await cellsIn(session, "Målinger", "ABDE", figures + 5, figures + 6)).toEqual([
        ["Skelbækgade 2009", "1.1", "december 2009", 40],
        ["", "", "", ""],
      ]);
      await toScreen(session, "Indstillinger");
      await press(session, "Fjern det hele …");
      await pane.getByRole("heading", { name: "Hvad skal fjernes?" }).waitFor();
      expect(
        await pane
          .getByRole("listitem")
          .filter({
            hasText:
              /^(18 mål|206 målinger|én række i Kontrakter|14 rækker i Indstillinger|alle andre ark i projektmappen)$/,
          })
          .count(),
      ).toBe(5);
      await press(session, "Fjern alt, også mål og målinger");
      await pane.getByText("Det, Målopfyldelse har lavet, er fjernet.").waitFor();
      expect(await page.getByRole("tab").allTextContents()).toEqual(["Ark1"]);
      expect([await value("Ark1", "B2"), await session.cell("B2").textContent()]).toEqual([
        "Min egen note",
        "Min egen note",
      ]);
      await pane.getByText("Projektmappen har ingen resultatkontrakter endnu.").first().waitFor();
      await press(session, "Opret ark");
      await pane.getByText("Oprettet: Kontrakter, Mål, Målinger").waitFor();
      expect(await value("Mål", "A5")).toBe("");
    }),
  JOURNEY,
);

test(
  "a threshold: how many goals change status is told while it is typed, the cell when it is saved, the colour when the status is refreshed",
  () =>
    onPage(async (session) => {
      const { pane, cell, tab, value } = session;
      await openFile(
        session,
        await workbookFile(skelbaekgade, ({ addIn }) => addIn.refreshStatus().then(() => undefined)),
      );
      await toScreen(session, "Indstillinger");
      const level = pane.getByRole("group", { name: "Mens året løber" }).getByRole("textbox", { name: "Niveau, pct." });
      expect(await level.inputValue()).toBe("90");
      await level.fill("98");
      await pane.getByText("Ingen mål skifter status.").waitFor();
      await level.fill("99");
      await pane.getByText("Ét mål skifter status: 1 fra I risiko til Bagud.").waitFor();
      expect(await value("Indstillinger", "B5")).toBe(0.9);
      await press(session, "Gem grænser");
      await pane
        .getByText("Én grænse er gemt i tabellen Indstillinger. Vælg Opdater status, så arket følger med.")
        .waitFor();
      expect((await cellsIn(session, "Indstillinger", "B", 5, 8)).flat()).toEqual([0.99, 0.5, "", 0.5]);
      await tab("Indstillinger").click();
      expect(await cell("B5").textContent()).toBe("99 %");
      await pane.getByText("Tabellerne er ændret, siden status blev opgjort.").waitFor();
      expect(await goalSeen(session, "1.3")).toEqual({ text: "▲ I risiko", fill: amber, held: "▲ I risiko" });
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret: 2 mål i én kontrakt.").waitFor();
      expect(await goalSeen(session, "1.3")).toEqual({ text: "✖ Bagud", fill: red, held: "✖ Bagud" });
    }),
  JOURNEY,
);

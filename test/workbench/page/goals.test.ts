import { skelbaekgade } from "../../support/addInSession";
import { cellsIn, goalSeen, openFile, toScreen, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

const JOURNEY = 180_000;
const green = "rgb(191, 229, 199)";
const amber = "rgb(242, 174, 46)";

const withStatus = (): Promise<Uint8Array> =>
  workbookFile(skelbaekgade, ({ addIn }) => addIn.refreshStatus().then(() => undefined));
const press = ({ pane }: PageSession, name: string) => pane.getByRole("button", { name, exact: true }).click();
const outOfDate = ({ pane }: PageSession) => pane.getByText("Tabellerne er ændret, siden status blev opgjort.");

test(
  "a goal's figure is changed from the status: the judgement changes while it is typed, the cell when it is saved, the status when it is asked for",
  () =>
    onPage(async (session) => {
      const { pane, cell, tab, value } = session;
      await openFile(session, await withStatus());
      await toScreen(session, "Status");
      await pane.getByRole("button", { name: /1\.3/ }).click();
      await press(session, "Ret målet");
      await pane.getByRole("heading", { name: "Mål 1.3, Skelbækgade 2009" }).waitFor();
      const judged = pane.getByRole("region", { name: "Sådan bliver målet opgjort" });
      await pane.getByRole("textbox", { name: "Prøv et tal" }).fill("93");
      await judged.getByText("Ved 93 pct.: 97,9 % målopfyldelse i forhold til måltallet, ▲ I risiko").waitFor();
      const target = pane.getByRole("textbox", { name: "Måltal", exact: true });
      await target.fill("90");
      await judged.getByText("Ved 93 pct.: 103,3 % målopfyldelse i forhold til måltallet, ✔ På sporet").waitFor();
      expect(await value("Mål", "I6")).toBe(95);

      await press(session, "Skriv til arket");
      await pane.getByText("Mål 1.3 er rettet i tabellen Mål (én celle).").waitFor();
      await outOfDate(session).waitFor();
      expect([await value("Mål", "I5"), await value("Mål", "I6")]).toEqual([650, 90]);
      await tab("Mål").click();
      expect(await cell("I6").textContent()).toBe("90");
      expect(await goalSeen(session, "1.3")).toEqual({ text: "▲ I risiko", fill: amber, held: "▲ I risiko" });
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret: 2 mål i én kontrakt.").waitFor();
      expect(await goalSeen(session, "1.3")).toEqual({ text: "✔ På sporet", fill: green, held: "✔ På sporet" });
      expect(await outOfDate(session).count()).toBe(0);
    }),
  JOURNEY,
);

test(
  "a retired goal leaves the status, which says since when, and comes back when it is reinstated",
  () =>
    onPage(async (session) => {
      const { page, pane, value } = session;
      const numbers = async () =>
        (await cellsIn(session, "Status", "E", 5, 12)).flat().filter((cell) => cell === "1.2" || cell === "1.3");
      const refresh = async (then: string) => {
        await outOfDate(session).waitFor();
        await pane.getByRole("button", { name: "Opdater status" }).first().click();
        await pane.getByText(then).waitFor();
      };
      await openFile(session, await withStatus());
      expect(await numbers()).toEqual(["1.2", "1.3"]);
      await toScreen(session, "Kontrakt");
      await press(session, "Lad udgå: mål 1.2");
      await pane.getByRole("textbox", { name: "Udgår fra" }).fill("1-3-2009");
      await press(session, "Lad målet udgå");
      await pane.getByText("Mål 1.2 er udgået fra 1. marts 2009. Det kan genindsættes på skærmen Kontrakt.").waitFor();
      expect([await value("Mål", "X4"), await value("Mål", "X5"), await value("Mål", "X6")]).toEqual([
        "Udgået",
        39873,
        "",
      ]);
      await refresh("Status er opdateret: ét mål i én kontrakt.");
      expect(await numbers()).toEqual(["1.3"]);
      await session.tab("Status").click();
      await page.locator(".cell", { hasText: /^Udgået: 1\.2 \(1\. marts 2009\)$/ }).waitFor();
      await toScreen(session, "Status");
      await pane.getByText("Ét mål", { exact: true }).waitFor();
      expect([
        await pane.getByRole("button", { name: /1\.2/ }).count(),
        await pane.getByRole("button", { name: /1\.3/ }).count(),
      ]).toEqual([0, 1]);

      await toScreen(session, "Kontrakt");
      await press(session, "Genindsæt mål 1.2");
      await pane.getByText("Mål 1.2 er genindsat og opgøres igen.").waitFor();
      await refresh("Status er opdateret: 2 mål i én kontrakt.");
      expect([await numbers(), await value("Mål", "X5"), (await goalSeen(session, "1.2")).text]).toEqual([
        ["1.2", "1.3"],
        "",
        "✔ På sporet",
      ]);
      expect(await page.locator(".cell", { hasText: /^Udgået:/ }).count()).toBe(0);
    }),
  JOURNEY,
);

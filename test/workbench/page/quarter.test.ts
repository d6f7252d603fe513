import { skelbaekgade } from "../../support/addInSession";
import { cellsIn, openFile, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** 31 March 2009 and 30 June 2009 as Excel counts days. */
const [MARCH, JUNE] = [39_903, 39_994];

/** Figures to June of both goals, but for goal 1.3's March, which is late. */
const content = {
  ...skelbaekgade,
  Kontrakter: [{ ...skelbaekgade["Kontrakter"]?.[0], Statusdato: MARCH }],
  Målinger: ["januar", "februar", "marts", "april", "maj", "juni"].flatMap((month, at) => [
    { Kontrakt: "Skelbækgade 2009", Nr: "1.2", Periode: `${month} 2009`, Værdi: [57, 48, 66, 50, 52, 49][at] ?? 0 },
    ...(at === 2
      ? []
      : [
          {
            Kontrakt: "Skelbækgade 2009",
            Nr: "1.3",
            Periode: `${month} 2009`,
            Værdi: [96, 90, 0, 91, 92, 90][at] ?? 0,
          },
        ]),
  ]),
};

const type = async ({ page, tab, goTo }: PageSession, sheet: string, address: string, text: string): Promise<void> => {
  await tab(sheet).click();
  await goTo(address);
  await page.keyboard.type(`${text}\n`);
};

/** A goal's target and figure on the Status sheet, by its number. */
async function onSheet(session: PageSession, nr: string): Promise<unknown[]> {
  const rows = await cellsIn(session, "Status", "EGJ", 1, 40);
  return rows.find(([number]) => number === nr)?.slice(1) ?? [];
}

test(
  "a quarter: figures, remark, plan, closing, an adjustment, a late correction, the next status and the closed one",
  () =>
    onPage(async (session) => {
      const { pane, value } = session;
      await openFile(session, await workbookFile(content, ({ addIn }) => addIn.refreshStatus().then(() => undefined)));

      // What is owed, written where it is asked for and saved by one button.
      // The row of screens may be too narrow for it.
      const row = pane.getByRole("navigation");
      await row.getByRole("button", { name: "Flere skærme" }).click();
      await pane.getByRole("menuitem", { name: "Opfølgning", exact: true }).click();
      const goal = pane.getByRole("group", { name: /^1\.3 / });
      await goal.getByText("Tal mangler: marts 2009").waitFor();
      await goal.getByRole("textbox", { name: /^1\.3/ }).fill("89");
      await goal.getByRole("textbox", { name: "Bemærkning" }).fill("To stillinger er ledige.");
      await goal.getByRole("button", { name: "Skriv handlingsplan" }).click();
      await goal.getByRole("textbox", { name: "Tiltag" }).fill("To vikarer frem til sommer");
      await pane.getByRole("button", { name: /^Gem / }).click();
      await pane.getByText("Én bemærkning, ét tal og én handlingsplan er gemt.").waitFor();
      expect(await value("Handlingsplaner", "E5")).toBe("To vikarer frem til sommer");

      // The status, and its closing.
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret").waitFor();
      const reported = [await onSheet(session, "1.2"), await onSheet(session, "1.3")];
      expect(reported[0]).toEqual([650, 171]);
      const closing = pane.getByRole("region", { name: "Luk periode" });
      await closing.getByRole("button", { name: "Luk status for Skelbækgade 2009 …" }).click();
      await closing.getByText("Intet mangler.").waitFor();
      await closing.getByRole("textbox", { name: "Lukket af" }).fill("Anna Holm");
      await closing.getByRole("button", { name: "Luk periode" }).click();
      await pane.getByText("Status pr. 31. marts 2009 er lukket for Skelbækgade 2009.").waitFor();

      // An edit straight in Mål is asked about.
      await type(session, "Mål", "I5", "600");
      const asked = pane.getByRole("region", { name: "Rettet direkte i Mål (1)" });
      await asked.getByText("Måltal: 650 → 600").waitFor();
      await asked.getByRole("button", { name: "Justering …" }).click();
      await asked.getByRole("textbox", { name: "Begrundelse" }).fill("Færre virksomheder");
      await asked.getByRole("button", { name: "Skriv justeringen" }).click();
      await pane.getByText("Justeringen står i tabellen Ændringer.").waitFor();
      await asked.waitFor({ state: "detached" });
      expect(await cellsIn(session, "Ændringer", "DEFG", 5, 5)).toEqual([["Justering", "Måltal", 650, 600]]);

      // A late correction is named, and takes its reason.
      await type(session, "Målinger", "E5", "60");
      const corrected = pane.getByRole("region", { name: "Efterfølgende rettelser (1)" });
      await corrected.getByText("1.2, Faktisk: 171 → 174").waitFor();

      // The next status, with the correction still named.
      await type(session, "Kontrakter", "D5", "30-06-2009");
      expect(await value("Kontrakter", "D5")).toBe(JUNE);
      await pane.getByText("Skelbækgade 2009, status pr. 30. juni 2009: åben").waitFor();
      await pane.getByRole("button", { name: "Opdater status" }).first().click();
      await pane.getByText("Status er opdateret").waitFor();
      expect(await onSheet(session, "1.2")).toEqual([600, 325]);
      await corrected.getByText("1.2, Faktisk: 171 → 174").waitFor();

      // The closed one again, as it was.
      await pane.getByRole("button", { name: "Vis lukket status pr. 31. marts 2009" }).click();
      await pane.getByText("Skelbækgade 2009, status pr. 31. marts 2009: lukket").waitFor();
      await pane.getByText("Status er opdateret").waitFor();
      expect([await onSheet(session, "1.2"), await onSheet(session, "1.3")]).toEqual(reported);

      // And opened again, with a reason.
      await closing.getByRole("button", { name: "Genåbn status for Skelbækgade 2009 …" }).click();
      await closing.getByRole("textbox", { name: "Begrundelse" }).fill("Tre forløb manglede");
      await closing.getByRole("button", { name: "Genåbn", exact: true }).click();
      await pane.getByText("Status for Skelbækgade 2009 pr. 31. marts 2009 er åben igen.").waitFor();
      expect(await value("Lukninger", "I5")).toBe("Tre forløb manglede");
    }),
  300_000,
);

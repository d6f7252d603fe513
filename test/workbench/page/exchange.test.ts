import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { toPage } from "../../../scripts/pictures/toPage";
import { CENTRES, contractOf, exchangeContent } from "../../support/exchangeContent";
import { CENTRE_STIRS, CENTRE_TYPES, played } from "../../support/playedCentre";
import { cellsIn, openFile, workbookFile } from "./ownWorkbook";
import { onPage, startBrowser, stopBrowser, type PageSession } from "./pageSession";

beforeAll(startBrowser, 600_000);
afterAll(stopBrowser);

/** 31 March 2010. */
const ASOF = 40_268;
const content = {
  ...exchangeContent,
  Kontrakter: (exchangeContent.Kontrakter ?? []).map((row) => ({ ...row, Statusdato: ASOF })),
};

/** The figures of March for goal 1.1, by contract, that stand below those which the workbook came with. */
const newFigures = async (session: PageSession): Promise<unknown[][]> => {
  const rows = await cellsIn(session, "Målinger", "ABDE", 55, 64);
  return rows.filter(([contract]) => contract !== "" && contract !== null && contract !== undefined);
};

test(
  "sent to ten, filled in, collected with two conflicts and a wrong file, taken in, out and in, closed, and next year",
  () =>
    onPage(async (session) => {
      const { page, pane, tab, goTo } = session;
      const folder = mkdtempSync(join(tmpdir(), "centres-"));
      try {
        const own = await workbookFile(content);
        await openFile(session, own);
        await toPage(pane, "Opfølgning");
        await pane.getByRole("button", { name: "Send eller saml ind" }).click();
        await pane.getByRole("button", { name: "Lav projektmapperne" }).click();
        const all = pane.getByRole("button", { name: "Hent alle som zip" });
        const [download] = await Promise.all([page.waitForEvent("download"), all.click()]);
        const files = unzipSync(readFileSync(await download.path()));
        expect(Object.keys(files)).toHaveLength(10);
        await pane.getByText("Til centrene.zip er gemt i mappen Overførsler.").waitFor();

        const sent = Object.entries(files)
          .slice(0, 4)
          .map(([name, bytes]) => {
            const path = join(folder, name);
            writeFileSync(path, bytes);
            return path;
          });
        const back = sent.map((path) => played(path, path, CENTRE_TYPES));
        played(back[2] ?? "", back[2] ?? "", CENTRE_STIRS);
        const wrong = join(folder, "forkert.xlsx");
        writeFileSync(wrong, own);

        // Meanwhile the office types two of the figures itself.
        await tab("Målinger").click();
        for (const [row, contract, value] of [
          [55, "Center A 2010", "70"],
          [56, "Center B 2010", "71"],
        ] as const)
          for (const [column, text] of [
            ["A", contract],
            ["B", "1.1"],
            ["D", "marts 2010"],
            ["E", value],
          ] as const) {
            await goTo(`${column}${row}`);
            await page.keyboard.type(`${text}\n`);
          }
        const ours = await newFigures(session);
        expect(ours.map(([contract, , , value]) => [contract, value])).toEqual([
          ["Center A 2010", 70],
          ["Center B 2010", 71],
        ]);

        const collect = pane.getByRole("region", { name: "Saml ind", exact: true });
        const chooser = collect.locator("input[type=file]");
        const takeAll = async (): Promise<void> => {
          // The chooser takes nothing while the pane is still at the job before.
          await collect.locator('input[type=file][aria-disabled="false"]').waitFor({ state: "attached" });
          // A person's click empties the chooser, so that the same files can be chosen again.
          await chooser.setInputFiles([]);
          await chooser.setInputFiles([...back, wrong]);
          await collect.getByText("2 er i tvivl og står først").waitFor();
          await collect.getByRole("group", { name: "Én fil er afvist" }).waitFor();
          expect(await newFigures(session)).toEqual(ours);
          for (const centre of ["A", "B"])
            await collect
              .getByRole("checkbox", { name: `Tag med: Center ${centre} 2010, mål 1.1, marts 2010` })
              .click();
          await collect.getByRole("button", { name: /^Tag imod \(\d+\)$/ }).click();
          await collect.getByRole("table").waitFor({ state: "detached" });
          await pane.getByText("Taget imod: 4 tal, 4 bemærkninger og 8 handlingsplaner.", { exact: true }).waitFor();
          const taken = await newFigures(session);
          expect(taken.map(([, , , value]) => value)).toEqual([66, 66, 66, 66]);
        };
        await takeAll();
        await pane.getByRole("button", { name: "Fortryd" }).last().click();
        await pane.getByRole("button", { name: "Tag det ud igen" }).click();
        await pane.getByText("16 er taget ud igen.").waitFor();
        expect(await newFigures(session)).toEqual(ours);
        await takeAll();
        await collect.locator('input[type=file][aria-disabled="false"]').waitFor({ state: "attached" });
        await chooser.setInputFiles(back);
        await collect.getByText("Intet at tage imod: projektmappen siger allerede det samme.").waitFor();
        expect(await cellsIn(session, "Indsendt", "AD", 5, 8)).toEqual(
          ["A", "B", "C", "D"].map((centre) => [`Center ${centre} 2010`, "Mette Madsen"]),
        );

        const closing = pane.getByRole("region", { name: "Luk periode" });
        await closing.getByRole("button", { name: "Luk 10 kontrakter pr. 31. marts 2010 …" }).click();
        await closing.getByRole("textbox", { name: "Lukket af" }).fill("Anna Holm");
        await closing.getByRole("button", { name: "Luk periode" }).click();
        await pane.getByText(/^Status pr\. 31\.\smarts 2010 er lukket for Center A 2010, /).waitFor();
        expect(await cellsIn(session, "Lukninger", "AF", 5, 14)).toEqual(
          CENTRES.map((centre) => [contractOf(centre), "Anna Holm"]),
        );
        await collect.locator('input[type=file][aria-disabled="false"]').waitFor({ state: "attached" });
        await chooser.setInputFiles([]);
        await chooser.setInputFiles(back);
        await collect.getByRole("group", { name: "4 filer er afvist" }).waitFor();
        await collect
          .getByText(/status pr\. 31\.\smarts 2010 er lukket\. Genåbn perioden/)
          .first()
          .waitFor();

        await pane.getByRole("button", { name: "Lav et nyt kontraktår" }).click();
        const next = pane.getByRole("region", { name: "Nyt kontraktår", exact: true });
        await next.getByRole("textbox", { name: "År" }).fill("2011");
        await next.getByRole("button", { name: "Se, hvad der laves" }).click();
        await next.getByText("Center A 2011: 3 mål, 8 at beslutte").waitFor();
        expect((await cellsIn(session, "Mål", "A", 35, 35))[0]?.[0] ?? "").toBe("");
        await next.getByRole("button", { name: "Føj kontrakterne til projektmappen" }).click();
        await pane.getByText(/^10 kontrakter for 2011 er føjet til\./).waitFor();
        const goals = await cellsIn(session, "Mål", "ABI", 35, 64);
        expect(goals.map(([contract, nr]) => [contract, nr])).toEqual(
          CENTRES.flatMap((centre) => ["1.1", "1.2", "2.1"].map((nr) => [`${centre} 2011`, nr])),
        );
        expect(goals.map(([, , target]) => target ?? "")).toEqual(goals.map(() => ""));
        await next.getByRole("region", { name: "Det skal besluttes" }).waitFor();
        expect(await cellsIn(session, "Beslutninger", "ABD", 5, 6)).toEqual([
          ["Center A 2011", "1.1", "Mål"],
          ["Center A 2011", "1.1", "Måltal"],
        ]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  240_000,
);

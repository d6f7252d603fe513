import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../workbench/cli/run";
import { saved, withAddIn } from "../../support/addInSession";

const CONTRACT = "Nordhavn 2019";
const GOALS = [
  { Nr: "2.1", Mål: "650 borgere i virksomhedspraktik", Målform: "Mindst", Måltal: 650, Enhed: "antal", Udgangspunkt: 612, "Udgangspunkt periode": "2018", Opgørelse: "Sum", Ansvarlig: "Lars" },
  { Nr: "2.2", Mål: "Rettidighed", Målform: "Mindst", Måltal: 94.5, Enhed: "pct.", Opgørelse: "Gennemsnit", Kilde: "LIS" },
  { Nr: "2.3", Mål: "Et mål, der er udgået", Målform: "Højst", Måltal: 3, Opgørelse: "Sum", Udgået: 43647 },
]; // prettier-ignore

let folder = "";
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rk-contract-"));
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets({
      Kontrakter: [
        { Kontrakt: CONTRACT, Center: "Jobcenter Nordhavn", År: 2019 },
        { Kontrakt: "Tom 2019", År: 2019 },
      ],
      Mål: GOALS.map((own) => ({ Kontrakt: CONTRACT, ...own })),
    });
    return saved(session);
  });
  writeFileSync(path("ind.xlsx"), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function rk(...args: string[]) {
  const [out, failed]: [string[], string[]] = [[], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => out.push(line),
    fail: (line) => failed.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), failed };
}

test("the goals of a contract are written as Word, and rk read reads them back", async () => {
  const ran = await rk("contract", path("ind.xlsx"), "--contract", "nordhavn 2019", "--out", path("k.docx"));
  expect(ran).toEqual({ code: 0, out: `Skrevet: ${path("k.docx")}`, failed: [] });
  const { goals } = JSON.parse((await rk("read", path("k.docx"), "--json")).out) as { goals: object[] };
  expect(goals).toHaveLength(2);
  expect(goals[0]).toMatchObject({ nr: "2.1", text: "650 borgere i virksomhedspraktik", form: "atLeast", target: 650, unit: "antal", baseline: 612, baselinePeriod: "2018", aggregation: "sum", responsible: "Lars", doubts: [] }); // prettier-ignore
  expect(goals[1]).toMatchObject({ nr: "2.2", target: 94.5, unit: "pct.", aggregation: "mean", source: "LIS" });
});

test("the circle closes: a contract from Word is a workbook with the same goals", async () => {
  await rk("contract", path("ind.xlsx"), "--contract", CONTRACT, "--out", path("k2.docx"));
  await rk("new", path("ny.xlsx"), "--from", path("k2.docx"));
  const ran = await rk("contract", path("ny.xlsx"), "--contract", "Nordhavn 2019", "--out", path("igen.docx"));
  expect(ran.failed).toEqual([]);
  const [first, second] = [await rk("read", path("k2.docx"), "--json"), await rk("read", path("igen.docx"), "--json")];
  const goals = (json: string): unknown =>
    (JSON.parse(json) as { goals: { spans: unknown }[] }).goals.map(({ spans: _, ...own }) => own);
  expect(goals(second.out)).toEqual(goals(first.out));
});

test.each([
  ["Øst 2019", "k3.docx", "Kontrakten Øst 2019 findes ikke. Skriv navnet, som det står i Kontrakter."],
  ["Tom 2019", "k3.docx", "Kontrakten Tom 2019 har ingen mål, der gælder. Skriv dem i Mål, og prøv igen."],
  [CONTRACT, "k3.pdf", "k3.pdf skal ende på .docx."],
])("%s to %s is refused, and nothing is written", async (contract, out, says) => {
  const ran = await rk("contract", path("ind.xlsx"), "--contract", contract, "--out", out);
  expect([ran.code, ran.failed]).toEqual([2, [says]]);
  expect(existsSync(out)).toBe(false);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../workbench/cli/run";
import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { saved, withAddIn } from "../../support/addInSession";

let folder = "";
const path = (name: string): string => join(folder, name);
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "rk-folder-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function rk(...args: string[]) {
  const [out, told, failed]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => told.push(line),
    fail: (line) => failed.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), told, failed };
}

/** A workbook with one contract, whose shares are stored as Excel formats them. */
const book = (contract: string, year: number, target: number, value: number): TableContent => ({
  Kontrakter: [{ Kontrakt: contract, Center: contract.split(" ")[0] ?? "", År: year }],
  Mål: [{ Kontrakt: contract, Nr: "1", Mål: "Rettidighed", Målform: "Mindst", Måltal: target, Enhed: "pct.", Opgørelse: "Gennemsnit" }], // prettier-ignore
  Målinger: [{ Kontrakt: contract, Nr: "1", Periode: `marts ${String(year)}`, Værdi: value }],
}); // prettier-ignore

type Sheet = { getCell: (at: string) => { value: unknown; style: { numFmt?: string } } };
type Change = (sheet: (name: string) => Sheet) => void;

async function write(name: string, content: TableContent, change?: Change): Promise<void> {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    change?.(session.sheet as never);
    return saved(session);
  });
  writeFileSync(path(name), bytes);
}

type Told = { contracts: { contract: string }[]; issues: { file: string; row: number }[] };
const contracts = (json: string): string[] => (JSON.parse(json) as Told).contracts.map(({ contract }) => contract);

test("a folder gives one answer, contract by contract what each workbook gives", async () => {
  mkdirSync(path("alle"));
  await write("alle/a.xlsx", book("Nord 2019", 2019, 95, 96));
  await write("alle/b.xlsx", book("Syd 2019", 2019, 90, 80), (sheet) => {
    const cell = sheet("Målinger").getCell("E5");
    // Cells that look alike share a style: this one gets one of its own.
    [cell.value, cell.style] = [0.8, { ...cell.style, numFmt: "0.0%" }];
  });
  const ran = await rk("status", path("alle"), "--json");
  expect([ran.code, ran.told, ran.failed]).toEqual([0, [], []]);
  const alone = [await rk("status", path("alle/a.xlsx"), "--json"), await rk("status", path("alle/b.xlsx"), "--json")];
  const each = alone.flatMap(({ out }) => (JSON.parse(out) as Told).contracts);
  expect((JSON.parse(ran.out) as Told).contracts).toEqual(each);
  expect(contracts(ran.out)).toEqual(["Nord 2019", "Syd 2019"]);
});

test("what cannot take part is one line each, and the rest goes on", async () => {
  mkdirSync(path("rod"));
  await write("rod/a.xlsx", book("Nord 2019", 2019, 95, 96));
  await write("rod/b.xlsx", book("nord 2019", 2019, 90, 80));
  await write("rod/c.xlsx", book("Øst 2018", 2018, 90, 80));
  await write("rod/d.xlsx", book("Vest 2019", 2019, 90, 80), (sheet) => (sheet("Indstillinger").getCell("B5").value = 0.8)); // prettier-ignore
  writeFileSync(path("rod/e.xlsx"), "ikke en projektmappe");
  writeFileSync(path("rod/~$a.xlsx"), "låst");
  await write("rod/f.xlsx", {});
  const ran = await rk("status", path("rod"), "--json");
  expect([ran.code, contracts(ran.out)]).toEqual([1, ["Nord 2019", "Øst 2018"]]);
  expect(ran.told).toEqual([
    "e.xlsx er udeladt: Filen er ikke en Excel-projektmappe (.xlsx).",
    "Kontrakten nord 2019 står både i a.xlsx og i b.xlsx; den i b.xlsx er udeladt.",
    "d.xlsx har andre grænser i Indstillinger end a.xlsx og er udeladt. Gør grænserne ens, og prøv igen.",
    "f.xlsx har ingen kontrakter og er udeladt.",
    "Kontrakterne er fra flere år: 2018 (c.xlsx) og 2019 (a.xlsx). Hver er opgjort på sin egen statusdato.",
  ]);
});

test("--out writes one workbook with the status of all, and the files stay as they were", async () => {
  const before = readFileSync(path("alle/a.xlsx"));
  const ran = await rk("status", path("alle"), "--out", path("samlet.xlsx"));
  expect([ran.code, ran.out.split("\n").at(-1)]).toEqual([0, `Skrevet: ${path("samlet.xlsx")}`]);
  expect(contracts((await rk("status", path("samlet.xlsx"), "--json")).out)).toEqual(["Nord 2019", "Syd 2019"]);
  expect(readFileSync(path("alle/a.xlsx")).equals(before)).toBe(true);
});

test("a report over a folder has the contracts of all", async () => {
  const ran = await rk("report", path("alle"), "--kind", "helår", "--out", path("rapport.docx"));
  expect([ran.code, ran.failed]).toEqual([0, []]);
  const read = await rk("read", path("rapport.docx"), "--json");
  expect(readFileSync(path("rapport.docx")).length).toBeGreaterThan(1000);
  expect(read.code).toBe(0);
});

test.each([
  ["an empty folder", [], "har ingen projektmapper (.xlsx)."],
  ["a folder with nothing that can be read", ["x.xlsx"], "x.xlsx er udeladt: Filen er ikke en Excel-projektmappe (.xlsx)."],
])("%s is refused in one line", async (name, files, says) => {
  mkdirSync(path(name));
  for (const file of files) writeFileSync(path(join(name, file)), "x");
  const ran = await rk("status", path(name), "--json");
  expect([ran.code, ran.failed.length]).toEqual([2, 1]);
  expect(ran.failed[0]).toContain(says);
}); // prettier-ignore

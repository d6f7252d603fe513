import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../../workbench/cli/run";
import { openXlsx } from "../../../workbench/files/xlsx";

type Ran = { code: number; out: string; warned: string[]; err: string[] };

async function rk(...args: string[]): Promise<Ran> {
  const [out, warned, err]: [string[], string[], string[]] = [[], [], []];
  const code = await run(args, {
    print: (text) => out.push(text),
    warn: (line) => warned.push(line),
    fail: (line) => err.push(line),
    colour: false,
  });
  return { code, out: out.join("\n"), warned, err };
}

async function inFolder(work: (path: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SAMPLE = "samples/resultatkontrakter.xlsx";
const CONTRACT = "Skelbækgade 2009";

test.each([
  ["statusmøde", "Statusmøde om Skelbækgade 2009 (foreløbig)"],
  ["halvår", "Halvårsrapport for resultatkontrakterne for 2009 (foreløbig)"],
  ["helår", "Helårsrapport for resultatkontrakterne for 2009 (foreløbig)"],
  ["overblik", "Overblik over resultatkontrakterne for 2009 (foreløbig)"],
  ["matrix", "Resultatmålsmatrix for Skelbækgade 2009"],
])("rk report --kind %s makes the sheet Rapport, the same bytes each time", (kind, title) =>
  inFolder(async (path) => {
    const args = ["report", SAMPLE, "--kind", kind, "--contract", CONTRACT, "--out"];
    expect(await rk(...args, path("a.xlsx"))).toMatchObject({ code: 0, out: `Skrevet: ${path("a.xlsx")}`, err: [] });
    await rk(...args, path("b.xlsx"));
    expect(readFileSync(path("a.xlsx")).equals(readFileSync(path("b.xlsx")))).toBe(true);
    const { workbook } = await openXlsx(new Uint8Array(readFileSync(path("a.xlsx"))));
    expect(workbook.getWorksheet("Rapport")?.getCell("C1").value).toBe(title);
  }),
);

test("a .docx is a Word document with the same title and goals, the same bytes each time", () =>
  inFolder(async (path) => {
    const args = ["report", SAMPLE, "--kind", "helår", "--contract", CONTRACT, "--date", "30-09-2009", "--out"];
    expect(await rk(...args, path("a.docx"))).toMatchObject({ code: 0, err: [] });
    await rk(...args, path("b.docx"));
    expect(readFileSync(path("a.docx")).equals(readFileSync(path("b.docx")))).toBe(true);
    const text = strFromU8(
      unzipSync(new Uint8Array(readFileSync(path("a.docx"))))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(text).toContain("Helårsrapport for resultatkontrakterne for 2009 (foreløbig)");
    expect(text).toContain("Rettidigheden for kontaktforløb");
  }));

test("a case has its number with --case, as the pane writes it", () =>
  inFolder(async (path) => {
    const args = ["report", SAMPLE, "--kind", "helår", "--contract", CONTRACT, "--case", "2009-114", "--out"];
    expect(await rk(...args, path("a.docx"))).toMatchObject({ code: 0, err: [] });
    const text = strFromU8(
      unzipSync(new Uint8Array(readFileSync(path("a.docx"))))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(text).toMatch(/Sagsnummer: (?:<[^>]*>)*2009-114</);
  }));

test("a kind of a Mac's keyboard, with letters in two parts, is known", () =>
  inFolder(async (path) => {
    const kind = "måned".normalize("NFD");
    expect((await rk("report", SAMPLE, "--kind", kind, "--out", path("a.xlsx"))).code).toBe(0);
  }));

test.each<[string, string[], string]>([
  [
    "a case number on a sheet",
    ["--kind", "helår", "--case", "2009-114", "--out", "a.xlsx"],
    "Et sagsnummer står kun i halvårs- og helårsrapporten som Word. Skriv --kind helår --out RAPPORT.docx, eller udelad --case.",
  ],
  [
    "a case number of a meeting",
    ["--kind", "statusmøde", "--case", "2009-114", "--out", "a.docx"],
    "Et sagsnummer står kun i halvårs- og helårsrapporten som Word. Skriv --kind helår --out RAPPORT.docx, eller udelad --case.",
  ],
  ["no kind", ["--out", "a.xlsx"], "--kind mangler. Skriv: rk report IND.xlsx --kind helår --out RAPPORT.docx"],
  ["no file to write", ["--kind", "helår"], "--out mangler. Skriv: rk report IND.xlsx --kind helår --out RAPPORT.docx"],
  [
    "a kind that is none",
    ["--kind", "årsrapport", "--out", "a.xlsx"],
    "Rapporten »årsrapport« kendes ikke. Skriv --kind statusmøde, halvår, helår, måned, overblik, matrix.",
  ],
  [
    "a file of another kind",
    ["--kind", "helår", "--out", "a.pdf"],
    "a.pdf kan ikke laves. En rapport skrives til en fil, der ender på .docx eller .xlsx.",
  ],
  [
    "a template for a sheet",
    ["--kind", "helår", "--template", "brev.dotx", "--out", "a.xlsx"],
    "En skabelon bruges kun til Word. Skriv --out RAPPORT.docx, eller udelad --template.",
  ],
  [
    "a template that is not there",
    ["--kind", "helår", "--template", "findes-ikke.dotx", "--out", "a.docx"],
    "Filen findes-ikke.dotx findes ikke.",
  ],
  [
    "a contract that is not there",
    ["--kind", "helår", "--contract", "Tietgensgade 2009", "--out", "a.xlsx"],
    "Kontrakten Tietgensgade 2009 findes ikke. Skriv navnet, som det står i Kontrakter.",
  ],
  [
    "a date that no contract covers",
    ["--kind", "helår", "--date", "31-12-2020", "--out", "a.xlsx"],
    "Ingen kontrakt dækker 31. december 2020. Vælg en dag i en kontrakts periode.",
  ],
])("%s is refused with one sentence, and nothing is written", async (_, args, sentence) => {
  expect(await rk("report", SAMPLE, ...args)).toMatchObject({ code: 2, out: "", err: [sentence] });
  expect(["a.xlsx", "a.docx", "a.pdf"].some((name) => existsSync(name))).toBe(false);
});

test("a template that is no Word file, and a file that exists, are refused", () =>
  inFolder(async (path) => {
    writeFileSync(path("brev.dotx"), "Kære udvalg");
    const args = ["report", SAMPLE, "--kind", "helår", "--contract", CONTRACT, "--template", path("brev.dotx")];
    expect(await rk(...args, "--out", path("a.docx"))).toMatchObject({
      code: 2,
      err: ["Skabelonen er ikke en Word-fil. Vælg en fil, der ender på .docx, .dotx eller .docm."],
    });
    expect(existsSync(path("a.docx"))).toBe(false);
    expect((await rk(...args, "--out", path("brev.dotx"))).err[0]).toMatch(/kan ikke laves/);
    writeFileSync(path("a.docx"), "");
    expect((await rk(...args, "--out", path("a.docx"))).err[0]).toMatch(/findes allerede\./);
  }));

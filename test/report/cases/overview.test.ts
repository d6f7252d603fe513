import type { CaseReport } from "../../../src/report/caseReport";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { contractRow, goalRow } from "../../support/tables";
import { reportLines, reportOf, sampleWorkbook, under } from "../../support/caseReports";
import { yearTables } from "../../support/yearBook";

const tablesOf = ({ sections }: CaseReport) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((own) => (own.kind === "table" ? [own] : [])));
const texts = (rows: readonly (readonly { text: string }[])[]) => rows.map((row) => row.map(({ text }) => text));

test("the overview counts the goals of each contract by area, and says with symbols how they stand", async () => {
  const [counts, statuses] = tablesOf(await reportOf(sampleWorkbook(), "overview"));
  expect(counts?.columns.map(({ header }) => header)).toEqual([
    "Kontrakt",
    "Center",
    "Indsats",
    "Kvalitet",
    "Personale",
    "Ressourcer",
    "I alt",
  ]);
  expect(texts(counts?.rows ?? []).map(([name, , ...rest]) => [name, ...rest])).toEqual([
    ["Sygedagpenge 2008", "6", "1", "2", "4", "13"],
    ["Skelbækgade 2009", "9", "3", "3", "3", "18"],
    ["Nyropsgade 2010", "5", "5", "3", "2", "15"],
    ["Udvalgssag 2010 (eksempler)", "4", "3", "2", "2", "11"],
    ["I alt", "24", "12", "10", "11", "57"],
  ]);
  expect(texts(statuses?.rows ?? [])[2]).toEqual([
    "Nyropsgade 2010",
    "✔ 3  ▲ 1  ✖ 1",
    "✔ 1  ▲ 4",
    "✔ 1  ✖ 2",
    "✖ 1  … 1",
  ]);
  expect(statuses?.rows[2]?.map(({ status }) => status)).toEqual([
    undefined,
    "notMet",
    "partlyMet",
    "notMet",
    "notMet",
  ]);
});

test("goals that several centres have stand side by side", async () => {
  const lines = under(reportLines(await reportOf(sampleWorkbook(), "overview")), "## Mål, som flere centre har");
  expect(lines[0]).toBe("10 mål går igen hos flere centre i samme periode. De står her side om side.");
  const at = lines.indexOf(
    "### I gennemsnit over året skal minimum 95 pct. af alle jobsamtaler afholdes rettidigt i 2010",
  );
  expect(lines.slice(at + 2, at + 5)).toEqual([
    "Center | Nr | Måltal | Faktisk | Målopfyldelse | Status",
    "Jobcenter København, Nyropsgade (eksempel med opdigtede tal) | 8 | mindst 95 pct. | 95,93 pct. | 101,0 % | ✔ På sporet",
    "Eksempler fra udvalgets sag (opdigtede tal) | 6 | mindst 95 pct. | 95,13 pct. | 100,1 % | ✔ På sporet",
  ]);
});

test("shared goals that begin alike, or are worded alike, have headings and captions of their own", async () => {
  const alike = "Forudsigelsen af forbruget på driftsbudgettet i forbindelse med prognoserne i ";
  const rammer = "Prognosen for forbruget på driftsbudgettet i august rammer resultatet.";
  const cut = "Prognosen for forbruget på driftsbudgettet i august rammer\u00a0…";
  const goals = ["Vest 2009", "Øst 2009"].flatMap((contract) => [
    goalRow({ Kontrakt: contract, Nr: "1", Mål: `${alike}august afviger højst 3 pct.`, Målform: "Højst" }),
    goalRow({ Kontrakt: contract, Nr: "2", Mål: `${alike}foråret kommer rettidigt.` }),
    goalRow({ Kontrakt: contract, Nr: "3", Delmål: "a", Mål: rammer, Enhed: "kr." }),
    goalRow({ Kontrakt: contract, Nr: "3", Delmål: "b", Mål: rammer, Enhed: "timer" }),
  ]);
  const contracts = ["Vest 2009", "Øst 2009"].map((name) => contractRow({ Kontrakt: name }));
  const report = await reportOf(inMemoryWorkbook(yearTables({ contracts, goals })), "overview");
  const headings = reportLines(report).filter((line) => line.startsWith("### "));
  expect(headings).toEqual([
    `### ${alike}august afviger højst 3 pct.`,
    `### ${alike}foråret kommer rettidigt.`,
    `### ${rammer} (mål 3a i Vest 2009)`,
    `### ${rammer} (mål 3b i Vest 2009)`,
  ]);
  const captions = tablesOf(report).map(({ caption }) => caption);
  expect(captions.filter((caption) => caption.startsWith("Centre"))).toEqual([
    `Centre med målet »${alike}august afviger højst 3 pct.«`,
    `Centre med målet »${alike}foråret kommer rettidigt.«`,
    `Centre med målet »${cut}« (mål 3a i Vest 2009)`,
    `Centre med målet »${cut}« (mål 3b i Vest 2009)`,
  ]);
});

test("the number of goals a centre and year has its mean with one decimal", async () => {
  const report = await reportOf(sampleWorkbook(), "overview");
  expect(under(reportLines(report), "## Antal mål pr. center og år")[0]).toBe(
    "Hvert center har i gennemsnit 13,0 mål i 2008, 18,0 mål i 2009 og 13,0 mål i 2010.",
  );
  expect(texts(tablesOf(report).at(-1)?.rows ?? []).at(-1)).toEqual(["Gennemsnit pr. center", "13,0", "18,0", "13,0"]);
});

test("the matrix of Nyropsgade is the contract's Figur 1: 5; 5, 3, 2; in all 5, 5, 3 and 2", async () => {
  const report = await reportOf(sampleWorkbook(), "matrix", { contracts: ["Nyropsgade 2010"] });
  expect(report).toMatchObject({ title: "Resultatmålsmatrix for Nyropsgade 2010", isProvisional: false });
  const [matrix] = tablesOf(report);
  expect(matrix?.columns.map(({ header }) => header)).toEqual([
    "Fokusområde",
    "Indsats (I)",
    "Kvalitet (K)",
    "Personale (P)",
    "Ressourcer (R)",
  ]);
  expect(texts(matrix?.rows ?? [])).toEqual([
    ["Øge adgangen til job og uddannelse for ledige", "5", "", "", ""],
    ["Professionel service til tiden", "", "5", "3", "2"],
    ["Samlet antal mål", "5", "5", "3", "2"],
  ]);
  expect(matrix?.rows.at(-1)?.every(({ isTotal }) => isTotal)).toBe(true);
});

test("a contract without goals has no matrix, and is named in the overview", async () => {
  const workbook = inMemoryWorkbook(yearTables({ contracts: [contractRow(), contractRow({ Kontrakt: "Tom 2009" })] }));
  expect(reportLines(await reportOf(workbook, "matrix", { contracts: ["Tom 2009"] }))).toEqual([
    "Resultatmålsmatrix for Tom 2009",
    "# Tom 2009",
    "Tom 2009 har ingen mål i tabellen Mål.",
  ]);
  expect(reportLines(await reportOf(workbook, "overview"))).toContain("Tom 2009 har ingen mål i tabellen Mål.");
});

test("the monthly status shows the goals marked Ja in Månedlig: the month, the year to date, what is expected", async () => {
  const goals = [
    goalRow({
      Nr: "1.2",
      Mål: "650 i virksomhedspraktik",
      Måltal: 650,
      Enhed: "antal",
      Opgørelse: "Sum",
      Månedlig: "Ja",
    }),
    goalRow({ Nr: "1.3", Månedlig: "Nej" }),
  ];
  const workbook = inMemoryWorkbook(yearTables({ goals }));
  const lines = reportLines(await reportOf(workbook, "monthly", { asOf: "2009-06-30" }));
  expect(lines).toEqual([
    "Resultatstatus for juni 2009 (foreløbig)",
    "# Resultatstatus",
    "Foreløbig: Status pr. 30. juni 2009 er ikke lukket for Skelbækgade 2009, så tallene kan nå at ændre sig.",
    "Resultatstatus viser ét udvalgt mål fra resultatkontrakterne, opgjort til og med juni 2009.",
    "[Udvalgte mål til og med juni 2009]",
    "Mål | Måltal | Måneden | År til dato | Forventet | Status | Tendens",
    "Mål 1.2: 650 i virksomhedspraktik | mindst 650 | 49 | 322 | 325 | ▲ I risiko | ↘ Værre",
  ]);
});

test("running totals have no figure for the month alone, and a month without a figure has a line", async () => {
  const goals = [
    goalRow({ Nr: "1.2", Måltal: 650, Enhed: "antal", Opgørelse: "År til dato", Månedlig: "Ja" }),
    goalRow({ Nr: "1.3", Månedlig: "Ja" }),
  ];
  const lines = reportLines(await reportOf(inMemoryWorkbook(yearTables({ goals })), "monthly", { asOf: "2009-07-31" }));
  expect(lines.filter((line) => line.includes(" | – | "))).toHaveLength(2);
  expect(lines.at(-1)).toBe(
    "Mål, der opgøres som år til dato, har intet tal for måneden alene. En streg betyder, at måneden ikke har et tal.",
  );
});

test("a workbook that marks no goal says how to mark one", async () => {
  expect(reportLines(await reportOf(sampleWorkbook(), "monthly")).at(-1)).toBe(
    "Ingen mål er udvalgt til resultatstatus. Skriv Ja i kolonnen Månedlig i tabellen Mål ved de mål, der skal med. Mangler kolonnen, så skriv Månedlig i den første tomme overskrift til højre i tabellen.",
  );
});

import type { ActionPlan } from "../../../src/domain/year/actionPlan";
import { planRow } from "../../../src/sheets/tables/actionPlans";
import { caseKinds } from "../../../src/text/da/caseKinds";
import { contractRow, goalRow } from "../../support/tables";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { followedYear } from "../../support/followedYear";
import { reportLines, reportOf, sampleWorkbook, under } from "../../support/caseReports";
import { yearTables } from "../../support/yearBook";

const halfYear = async () => reportLines(await reportOf(await followedYear(), "halfYear", { asOf: "2009-06-30" }));

test("the headings are those of a committee case, in the order of the house", async () => {
  const report = await reportOf(sampleWorkbook(), "wholeYear");
  expect(report.title).toBe("Helårsrapport for resultatkontrakterne for 2010 (foreløbig)");
  expect(report.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ["recommendation", "Indstilling"],
    ["problem", "Problemstilling"],
    ["solution", "Løsning"],
    ["amendments", "Ændringer og rettelser"],
    ["process", "Videre proces"],
    ["economy", "Økonomi"],
    ["appendix", "Bilag: Alle mål"],
  ]);
});

const yearNotOver =
  "Året er ikke omme for Nyropsgade 2010: Tallene er pr. 30. juni 2010, og kontraktperioden slutter 31. december 2010.";

test.each([
  ["halfYear", "halvårsstatus", "Udvalget forelægges helårsstatus, når kontrakternes periode er slut.", []],
  ["wholeYear", "helårsstatus", "Årets resultater er udgangspunktet for de næste resultatkontrakter.", [yearNotOver]],
] as const)("%s: the committee takes note of the %s", async (kind, what, next, notes) => {
  const lines = reportLines(await reportOf(sampleWorkbook(), kind, { contracts: ["Nyropsgade 2010"] }));
  expect(under(lines, "# Indstilling")).toEqual([
    ...notes,
    "Foreløbig: Status pr. 30. juni 2010 er ikke lukket for Nyropsgade 2010, så tallene kan nå at ændre sig.",
    "Forvaltningen indstiller,",
    `- at udvalget tager orienteringen om ${what} på resultatkontrakterne for 2010 til efterretning.`,
  ]);
  expect(under(lines, "# Problemstilling")[0]).toBe(
    `Udvalget forelægges to gange om året status på resultatkontrakterne. Denne sag er ${what} på kontrakten Nyropsgade 2010, opgjort pr. 30. juni 2010.`,
  );
  expect(under(lines, "# Videre proces")).toEqual([
    `${next} Centrene følger målene løbende, og forvaltningen drøfter dem med centrene på statusmøder.`,
    "Centrene mangler endnu 9 bemærkninger og 1 tal, før status kan lukkes.",
  ]);
});

test("the solution counts the goals by contract and by area, then tells those that deviate", async () => {
  const lines = under(
    reportLines(await reportOf(sampleWorkbook(), "wholeYear", { contracts: ["Nyropsgade 2010"] })),
    "# Løsning",
  );
  expect(lines.slice(0, 13)).toEqual([
    "Der er 15 mål: 5 er på sporet, 5 er i risiko, 4 er bagud og 1 afventer.",
    "[Mål fordelt på kontrakt og status]",
    "Kontrakt | Mål i alt | ✔ På sporet | ▲ I risiko | ✖ Bagud | ○ Ingen data | … Afventer",
    "Nyropsgade 2010 | 15 | 5 | 5 | 4 |  | 1",
    "I alt | 15 | 5 | 5 | 4 |  | 1",
    "[Mål fordelt på styringsområde og status]",
    "Styringsområde | Mål i alt | ✔ På sporet | ▲ I risiko | ✖ Bagud | ○ Ingen data | … Afventer",
    "Indsats | 5 | 3 | 1 | 1 |  | ",
    "Kvalitet | 5 | 1 | 4 |  |  | ",
    "Personale | 3 | 1 |  | 2 |  | ",
    "Ressourcer | 2 |  |  | 1 |  | 1",
    "I alt | 15 | 5 | 5 | 4 |  | 1",
    "9 mål afviger fra det forventede. De gennemgås her, kontrakt for kontrakt, med bemærkning og handlingsplan.",
  ]);
  expect(lines.filter((line) => line.startsWith("### ")).map((line) => line.slice(4, 10))).toEqual([
    "Mål 3:",
    "Mål 5:",
    "Mål 6:",
    "Mål 7:",
    "Mål 9:",
    "Mål 10",
    "Mål 12",
    "Mål 13",
    "Mål 15",
  ]);
});

test("an amendment of the period stands with old and new, and so does what was corrected after the closing", async () => {
  const lines = await halfYear();
  expect(under(lines, "## Ændringer af mål")).toEqual([
    "Én ændring af et mål er trådt i kraft i perioden. Det gamle og det nye står i tabellen.",
    "[Ændringer af mål i perioden]",
    "Mål | Fra og til | Art | Gælder fra | Besluttet af | Begrundelse",
    "Mål 1.2 | Måltal: fra 650 til 500 | Genforhandling | 1. juni 2009 | Direktionen | Færre ledige end ventet",
  ]);
  expect(under(lines, "## Efterfølgende rettelser")).toEqual([
    "Én oplysning er rettet, siden status blev lukket. Begge tal står i tabellen.",
    "[Rettelser efter lukning]",
    "Mål | Lukket status | Felt | Som lukket | Nu | Begrundelse",
    "Mål 1.3 | 31. marts 2009 | Faktisk | 91,3333 | 92 | Ikke begrundet",
  ]);
});

test("an amendment that comes into force after the report's date is of the next report", async () => {
  const lines = reportLines(await reportOf(await followedYear(), "halfYear", { asOf: "2009-03-31" }));
  expect(under(lines, "## Ændringer af mål")).toEqual(["Ingen mål er ændret i perioden."]);
});

test("the economy tells the goals of a budget", async () => {
  expect(under(await halfYear(), "# Økonomi")).toEqual([
    "Sagen har ikke i sig selv økonomiske konsekvenser.",
    "Kontrakternes budgetmål står sådan:",
    expect.stringMatching(/^- Mål 4\.1: ✖ Bagud\. 58 pct\. mod højst 50 pct\. forventet ved udgangen af juni/),
  ]);
});

test.each([
  ["2009-06-15", "1 handlingsplan er endnu ikke gennemført; den næste frist er 15. juni 2009."],
  ["2009-06-16", "1 handlingsplan er endnu ikke gennemført; fristen er overskredet."],
] as const)("open plans are counted in what comes next, with the deadline as it is on %s", async (asOf, said) => {
  const lines = reportLines(await reportOf(await followedYear(), "halfYear", { asOf }));
  expect(under(lines, "# Videre proces")[1]).toBe(said);
});

test.each([
  [3, "30. juni 2009", 0, "3 handlingsplaner er endnu ikke gennemført; den næste frist er 30. juni 2009."],
  [
    3,
    "30. juni 2009",
    2,
    "3 handlingsplaner er endnu ikke gennemført; fristen er overskredet for 2, og den næste frist er 30. juni 2009.",
  ],
  [2, "", 2, "2 handlingsplaner er endnu ikke gennemført; fristen er overskredet for 2."],
  [1, "", 0, "1 handlingsplan er endnu ikke gennemført."],
] as const)("of %i open plans the next deadline is %s, and %i are late", (count, next, late, said) => {
  expect(caseKinds.committee.plans(count, next, late)).toBe(said);
});

const LATE_PLAN: ActionPlan = {
  contract: "Skelbækgade 2009",
  nr: "1.2",
  part: "",
  cause: "",
  action: "Flere virksomhedsbesøg",
  responsible: "Mette",
  deadline: "2009-01-31",
  expectedEffect: "",
  state: "planned",
  created: null,
  followUp: "",
};

test("what centres owe is no reason to wait where the status is closed already", async () => {
  const workbook = await followedYear();
  await workbook.write({ rows: [planRow(LATE_PLAN, false)] });
  const process = async (asOf: "2009-03-31" | "2009-04-30") =>
    under(reportLines(await reportOf(workbook, "halfYear", { asOf })), "# Videre proces").at(-1);
  expect(await process("2009-04-30")).toMatch(/handlingsplan over frist, før status kan lukkes\.$/);
  expect(await process("2009-03-31")).toMatch(
    /; fristen er overskredet for 1, og den næste frist er 15\. juni 2009\.$/,
  );
});

test("the appendix has every goal, each with its figures", async () => {
  const lines = under(reportLines(await reportOf(sampleWorkbook(), "wholeYear")), "# Bilag: Alle mål");
  const rows = lines.filter((line) => / \| /.test(line) && !line.startsWith("Nr |"));
  expect(rows).toHaveLength(16 + 12);
  expect(rows[4]).toBe(
    "5 | Bl.a. ved brug af partnerskabsaftaler skal centret placere 650 ledige i virksomhedspraktikker eller løntilskudspladser i 2010 | mindst 650 | 325 | 259 | 79,7 % | ✖ Bagud",
  );
});

test("a contract without goals is told as one, whatever its name holds", async () => {
  const odd = 'Center <A> & "B" 2009';
  const workbook = inMemoryWorkbook(yearTables({ contracts: [contractRow(), contractRow({ Kontrakt: odd })] }));
  const lines = reportLines(await reportOf(workbook, "wholeYear", { contracts: [odd] }));
  expect(under(lines, "# Løsning")).toEqual(["Der er ingen mål."]);
  expect(under(lines, "# Bilag: Alle mål")).toEqual([`## ${odd}`, `${odd} har ingen mål i tabellen Mål.`]);
});

test("a status without figures says so, and nothing is coloured", async () => {
  const workbook = inMemoryWorkbook(yearTables({ measured: [] }));
  const lines = reportLines(await reportOf(workbook, "wholeYear", { asOf: "2009-06-30" }));
  expect(under(lines, "# Løsning").slice(0, 4)).toEqual([
    "Der er 3 mål: 1 er ikke opfyldt og 2 har ingen data.",
    "[Mål fordelt på kontrakt og status]",
    "Kontrakt | Mål i alt | ✔ På sporet / Opfyldt | ▲ I risiko / Delvist opfyldt | ✖ Bagud / Ikke opfyldt | ○ Ingen data | … Afventer",
    "Skelbækgade 2009 | 3 |  |  | 1 | 2 | ",
  ]);
});

test("a wording of 4,000 characters stands whole, below a heading that is cut between words", async () => {
  const text = `Rettidigheden ${"for kontaktforløb ".repeat(221)}skal være 95 pct.`;
  const workbook = inMemoryWorkbook(yearTables({ goals: [goalRow({ Mål: text })] }));
  const lines = reportLines(await reportOf(workbook, "wholeYear", { asOf: "2009-06-30" }));
  expect(text.length).toBeGreaterThan(4000);
  const at = lines.findIndex((line) => line.startsWith("### Mål 1.3: Rettidigheden"));
  expect(lines[at]).toMatch(/^### Mål 1\.3: Rettidigheden .{160,190}\u00a0…$/);
  expect(lines[at + 1]).toBe(text);
});

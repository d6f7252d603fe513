import { closePeriods } from "../../../src/app/year/closePeriod";
import type { CaseBlock, CaseReport } from "../../../src/report/caseReport";
import { caseWords } from "../../../src/text/da/caseWords";
import { reportLines, reportOf, sampleWorkbook, under } from "../../support/caseReports";
import { followedYear } from "../../support/followedYear";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { praktik, yearTables } from "../../support/yearBook";

const CONTRACT = "Skelbækgade 2009";
const meeting = async (asOf: "2009-03-31" | "2009-06-30") =>
  reportOf(await followedYear(), "statusMeeting", { contracts: [CONTRACT], asOf });
const blocksOf = ({ sections }: CaseReport): CaseBlock[] => sections.flatMap(({ blocks }) => [...blocks]);

test("the agenda comes first, then the contract, the changes and the decisions", async () => {
  const report = await meeting("2009-06-30");
  expect(report.title).toBe("Statusmøde om Skelbækgade 2009 (foreløbig)");
  expect(report.isProvisional).toBe(true);
  expect(report.sections.map(({ id, heading, contract }) => [id, heading, contract])).toEqual([
    ["recommendation", "Dagsorden", null],
    ["contract", CONTRACT, CONTRACT],
    ["amendments", "Ændringer og rettelser", null],
    ["process", "Beslutninger", null],
  ]);
  expect(under(reportLines(report), "# Dagsorden")).toEqual([
    "Foreløbig: Status pr. 30. juni 2009 er ikke lukket for Skelbækgade 2009, så tallene kan nå at ændre sig.",
    "Materialet gælder resultatkontrakten Skelbækgade 2009 med Jobcenter Skelbækgade, status pr. 30. juni 2009.",
    "- Mål, der afviger (1.3)",
    "- Budgetmål (4.1)",
    "- Tidlige varslinger (4.1)",
    "- Det, der mangler (1 bemærkning og 1 handlingsplan over frist)",
    "- Ændringer og rettelser",
    "- Beslutninger",
  ]);
});

test("a goal that deviates is told in full: figure, trend, outlook, chart, remark and plan", async () => {
  const lines = under(reportLines(await meeting("2009-06-30")), "## Mål, der afviger");
  expect(lines).toEqual([
    "### Mål 1.3: Rettidigheden for kontaktforløb skal udgøre mindst 95 pct. i 2009.",
    "▲ I risiko. Gennemsnittet af 6 perioder er 91,5 pct. mod mindst 95 pct.; det er en målopfyldelse på 96,3 % og over den gule grænse på 90 %.",
    "Udviklingen er dårligere end i perioden før. Målet forventes ikke opfyldt ved årets udgang; prognosen er 91,5 pct. (mellem 90,36 og 92,64).",
    "(Mål 1.3 i Skelbækgade 2009: målt, forventet og måltal)",
    "Bemærkning: Vikaren er på plads.",
    "- Handlingsplan (i gang): Vikar ansættes. Årsag: To sagsbehandlere er sygemeldt. Forventet virkning: 95 pct. fra september. Ansvarlig: Mette. Frist: 15. juni 2009.",
  ]);
});

test("goals of a budget stand by themselves, and are told in full where they deviate", async () => {
  const lines = under(reportLines(await meeting("2009-06-30")), "## Budgetmål");
  expect(lines[0]).toBe("[Budgetmål i Skelbækgade 2009]");
  expect(lines[2]).toMatch(/^4\.1 \| Centret skal bruge højst 100 pct\. .* \| ✖ Bagud \| /);
  expect(lines[3]).toBe("### Mål 4.1: Centret skal bruge højst 100 pct. af sit driftsbudget i 2009.");
  expect(lines.at(-1)).toBe("Bemærkning mangler");
});

test("a warning says what was at the last closed status, and what is now", async () => {
  expect(under(reportLines(await meeting("2009-06-30")), "## Tidlige varslinger")).toEqual([
    "- Mål 4.1 (budget): status er gået fra »På sporet« til »Bagud« siden 31. marts 2009.",
  ]);
});

test("what is owed is named one by one", async () => {
  expect(under(reportLines(await meeting("2009-06-30")), "## Det mangler")).toEqual([
    "- Mål 4.1: bemærkning mangler.",
    "- Mål 1.3: handlingsplanen »Vikar ansættes« skulle være gennemført 15. juni 2009.",
  ]);
});

test("the room for decisions has a row for each goal on the agenda, and two for others", async () => {
  const table = blocksOf(await meeting("2009-06-30")).findLast(({ kind }) => kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.columns.map(({ header }) => header)).toEqual(["Nr", "Mål", "Beslutning", "Ansvarlig", "Frist"]);
  expect(table.rows).toHaveLength(4);
  expect(table.decidedOn).toEqual({
    contract: CONTRACT,
    goals: [{ contract: CONTRACT, nr: "1.3", part: "" }, { contract: CONTRACT, nr: "4.1", part: "" }, null, null],
  });
});

test("a closed status is told from Historik, is not provisional, and keeps its charts while the figures are the same", async () => {
  const report = await meeting("2009-03-31");
  expect(report.title).toBe("Statusmøde om Skelbækgade 2009");
  expect(report.isProvisional).toBe(false);
  const lines = under(reportLines(report), "## Mål, der afviger");
  expect(lines[1]).toMatch(/^▲ I risiko\. Gennemsnittet af 3 perioder er 91,33 pct\. /);
  expect(lines).toContain("Grafen er udeladt, fordi tallene er rettet, siden status blev lukket.");
  expect(lines).toContain("Bemærkning mangler");
  const untouched = sampleWorkbook();
  await closePeriods(untouched, { contracts: [CONTRACT], asOf: "2009-09-30", by: "Anna" }, () => "2009-10-15");
  const closed = await reportOf(untouched, "statusMeeting", { contracts: [CONTRACT], asOf: "2009-09-30" });
  const open = await reportOf(sampleWorkbook(), "statusMeeting", { contracts: [CONTRACT], asOf: "2009-09-30" });
  const charts = (of: CaseReport) => blocksOf(of).filter(({ kind }) => kind === "chart");
  expect(charts(closed)).toHaveLength(9);
  expect(charts(closed)).toEqual(charts(open));
});

test("a closed status says what it lacked, and warns as it did against the one that was closed before", async () => {
  const workbook = await followedYear();
  expect(
    under(reportLines(await reportOf(workbook, "statusMeeting", { asOf: "2009-03-31" })), "## Det mangler"),
  ).toEqual(["Status er lukket. Ved lukningen manglede bemærkning til mål 1.3."]);
  await closePeriods(workbook, { contracts: [CONTRACT], asOf: "2009-06-30", by: "Anna" }, () => "2009-07-15");
  const lines = reportLines(await reportOf(workbook, "statusMeeting", { asOf: "2009-06-30" }));
  expect(lines[0]).toBe("Statusmøde om Skelbækgade 2009");
  expect(under(lines, "## Tidlige varslinger")).toEqual([
    "- Mål 4.1 (budget): status er gået fra »På sporet« til »Bagud« siden 31. marts 2009.",
  ]);
  expect(under(lines, "## Det mangler")).toEqual([
    "Status er lukket. Ved lukningen manglede bemærkning til mål 4.1.",
    "- Mål 1.3: handlingsplanen »Vikar ansættes« skulle være gennemført 15. juni 2009.",
  ]);
});

test("two warnings of one goal are two clauses with a comma between them", () => {
  const { status, outlook, line } = caseWords.warning;
  const said = [
    status("På sporet", "Bagud", "31. marts 2009"),
    outlook("Usikkert", "Forventes ikke opfyldt", "31. marts 2009"),
  ];
  expect(line("Mål 1.3", false, said)).toBe(
    "Mål 1.3: status er gået fra »På sporet« til »Bagud« siden 31. marts 2009, og prognosen er gået fra »Usikkert« til »Forventes ikke opfyldt« siden 31. marts 2009.",
  );
});

test("a closed status that lacked nothing says so", async () => {
  const workbook = inMemoryWorkbook(yearTables({ goals: [praktik] }));
  await closePeriods(workbook, { contracts: [CONTRACT], asOf: "2009-03-31", by: "Anna" }, () => "2009-04-15");
  const lines = reportLines(await reportOf(workbook, "statusMeeting", { asOf: "2009-03-31" }));
  expect(under(lines, "## Det mangler")).toEqual(["Status er lukket. Ved lukningen manglede ingen bemærkninger."]);
});

test("of several contracts the agenda has a line each", async () => {
  const report = await reportOf(sampleWorkbook(), "statusMeeting", { asOf: "2010-06-30" });
  expect(report.contracts).toEqual(["Nyropsgade 2010", "Udvalgssag 2010 (eksempler)"]);
  expect(under(reportLines(report), "# Dagsorden").slice(1)).toEqual([
    "Materialet gælder 2 resultatkontrakter.",
    expect.stringMatching(
      /^- Nyropsgade 2010, pr\. 30\. juni 2010: mål, der afviger \(3, 5, 6, 7, 9, 10, 12, 13 og 15\), budgetmål/,
    ),
    expect.stringMatching(/^- Udvalgssag 2010 \(eksempler\), pr\. 30\. juni 2010: mål, der afviger/),
  ]);
});

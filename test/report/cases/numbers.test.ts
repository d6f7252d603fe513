import { refreshStatus } from "../../../src/app/status/refreshStatus";
import type { CaseReport, ReportKind } from "../../../src/report/caseReport";
import { formatDate, formatNumber } from "../../../src/text/da/numbers";
import type { CellValue } from "../../../src/sheets/cells/sheetTable";
import { tables } from "../../../src/sheets/tables/allTables";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { followedYear } from "../../support/followedYear";
import { linesOf, reportOf, sampleWorkbook } from "../../support/caseReports";

/** The numbers that a text says, as it writes them: "2.325" and "9/12" give 2.325, 9 and 12. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([number]) => number.replaceAll(".", ""));

const dayOf = (serial: number): CalendarDate =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** A cell as people may read it: a number with any decimals up to four, or as a date or a percentage. */
function readings(value: CellValue): string[] {
  if (typeof value !== "number") return [String(value)];
  const decimals = [0, 1, 2, 3, 4];
  return [
    ...decimals.map((most) => formatNumber(value, most)),
    ...decimals.map((most) => formatNumber(value * 100, most)),
    ...(Number.isInteger(value) && value > 30_000 && value < 60_000 ? [formatDate(dayOf(value))] : []),
  ];
}

/** Every number of a workbook: of the Status sheet at the report's dates, and of its tables. */
async function numbersOf(workbook: InMemoryWorkbook, asOf: CalendarDate | null): Promise<Set<string>> {
  await refreshStatus(workbook, { today: () => "2010-12-31", ...(asOf !== null && { asOf }) });
  const { tables: found } = await workbook.read();
  const known = tables.map(({ name }): string => name);
  const cells = [
    ...workbook.status().flat(),
    ...found.filter(({ name }) => known.includes(name)).flatMap(({ rows }) => rows.flat()),
  ];
  return new Set(cells.flatMap(readings).flatMap(numbersIn));
}

/** Tables of counts: a count of some goals need not stand in a cell. Its numbers are held to the goals elsewhere. */
const COUNTS = ["Mål fordelt på kontrakt og status", "Mål fordelt på styringsområde og status"];

function numbersSaid({ title, sections }: CaseReport): string[] {
  const blocks = sections.flatMap((section) => [...section.blocks]);
  const told = blocks.filter((block) => block.kind !== "table" || !COUNTS.includes(block.caption));
  const sentences = blocks.flatMap((block) => (block.kind === "chart" ? [block.sentence] : []));
  return [title, ...told.flatMap(linesOf), ...sentences].flatMap(numbersIn);
}

test.each(["statusMeeting", "halfYear", "wholeYear"] as const)(
  "every number of %s is a number of the workbook: on the status, or in a table",
  async (kind: ReportKind) => {
    const [sample, followed] = [sampleWorkbook(), await followedYear()];
    for (const [workbook, asOf] of [
      [sample, null],
      [followed, "2009-06-30"],
      [followed, "2009-03-31"],
    ] as const) {
      const report = await reportOf(workbook, kind, { asOf });
      const known = await numbersOf(workbook, asOf);
      const said = numbersSaid(report);
      expect(said.length).toBeGreaterThan(50);
      expect(said.filter((number) => !known.has(number))).toEqual([]);
    }
  },
);

test("every number of the monthly status is a number of the workbook", async () => {
  const workbook = await followedYear();
  const marked = [...(await workbook.read()).tables].map((table) =>
    table.name === "Mål"
      ? {
          ...table,
          headers: [...table.headers, "Månedlig"],
          rows: table.rows.map((row) => [...row, "Ja"]),
          numberFormats: table.numberFormats.map((row) => [...row, "General"]),
        }
      : table,
  );
  const own = inMemoryWorkbook(marked);
  const said = numbersSaid(await reportOf(own, "monthly", { asOf: "2009-06-30" }));
  const known = await numbersOf(own, "2009-06-30");
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((number) => !known.has(number))).toEqual([]);
});

test("every figure of the goals that centres share is a figure of the status", async () => {
  const workbook = sampleWorkbook();
  const { sections } = await reportOf(workbook, "overview");
  const shared = sections.flatMap(({ blocks }) =>
    blocks.filter((own) => own.kind === "table" && own.caption.startsWith("Centre med målet")),
  );
  const known = await numbersOf(workbook, null);
  expect(shared).toHaveLength(10);
  expect(
    shared
      .flatMap(linesOf)
      .flatMap(numbersIn)
      .filter((number) => !known.has(number)),
  ).toEqual([]);
});

test("every figure of a chart is a figure of the goal's rows, or of its judgement", async () => {
  const report = await reportOf(sampleWorkbook(), "statusMeeting", { contracts: ["Skelbækgade 2009"] });
  const charts = report.sections.flatMap(({ blocks }) => blocks.flatMap((own) => (own.kind === "chart" ? [own] : [])));
  const sums = charts.find(({ caption }) => caption.startsWith("Mål 2.3 "))?.of;
  expect(sums?.measured).toHaveLength(9);
  expect(sums?.measured.at(-1)?.value).toBe(306449);
  expect(sums?.expected[0]?.map(({ value }) => Math.round(value))).toEqual([0, 294158, 392211]);
});

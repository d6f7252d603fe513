import { readReport } from "../../src/app/reports/readReport";
import { readStatus } from "../../src/app/status/readStatus";
import { amendGoal } from "../../src/app/year/amendGoal";
import { closePeriods } from "../../src/app/year/closePeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { wordReport } from "../../src/files/word/wordReport";
import type { ReportKind } from "../../src/report/caseReport";
import { serialOf } from "../../src/sheets/cells/readCell";
import { planRow } from "../../src/sheets/tables/actionPlans";
import type { TableRowCells } from "../../src/sheets/tables/tableRow";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../test/support/inMemoryWorkbook";
import { table } from "../../test/support/tables";
import { emptyYear } from "../../test/support/yearBook";
import { sampleRows } from "../../workbench/sample/sampleRows";
import type { Files } from "../generatedFiles";
import { DATES, MONTHLY, PLANS, REMARKS } from "./yearTexts";

const FOLDER = "docs/eksempel";
const CONTRACT = "Skelbækgade 2009";
const COMMITTEE = "Beskæftigelses- og Integrationsudvalget";
const today = () => "2010-02-01" as const;

/** The documents of the year 2009 in their order. Each is made when its status is closed. */
const documents: readonly { name: string; kind: ReportKind; asOf: CalendarDate }[] = [
  { name: "1-resultatmaalsmatrix", kind: "matrix", asOf: "2009-03-31" },
  { name: "2-statusmoede-marts", kind: "statusMeeting", asOf: "2009-03-31" },
  { name: "3-halvaarsrapport", kind: "halfYear", asOf: "2009-06-30" },
  { name: "4-statusmoede-september", kind: "statusMeeting", asOf: "2009-09-30" },
  { name: "5-resultatstatus-december", kind: "monthly", asOf: "2009-12-31" },
  { name: "6-helaarsrapport", kind: "wholeYear", asOf: "2009-12-31" },
  { name: "7-overblik", kind: "overview", asOf: "2009-12-31" },
];

/** The Word documents of one whole year of the sample's contract of 2009, as files of `docs/eksempel`. */
export async function exampleDocuments(): Promise<Files> {
  const workbook = startOfYear();
  const files: Record<string, Buffer> = {};
  for (const [quarter, asOf] of DATES.entries()) {
    await follow(workbook, quarter, asOf);
    for (const { name, kind } of documents.filter((each) => each.asOf === asOf)) {
      const report = await readReport(workbook, { kind, contracts: [CONTRACT], asOf }, today);
      files[`${FOLDER}/${name}.docx`] = Buffer.from(await wordReport(report, null));
    }
  }
  return files;
}

/** The sample's workbook with the tables of the year. */
function startOfYear(): InMemoryWorkbook {
  const rows = sampleRows();
  const isOwn = (row: Readonly<Record<string, unknown>>): boolean => row["Kontrakt"] === CONTRACT;
  const settings = [...(rows["Indstillinger"] ?? []), { Indstilling: "Udvalg", Værdi: COMMITTEE }];
  return inMemoryWorkbook([
    table("Kontrakter", (rows["Kontrakter"] ?? []).filter(isOwn)),
    table(
      "Mål",
      (rows["Mål"] ?? []).filter(isOwn).map((row) => ({ ...row, Månedlig: isMonthly(row) ? "Ja" : "" })),
    ),
    table("Målinger", (rows["Målinger"] ?? []).filter(isOwn)),
    table("Profiler", rows["Profiler"] ?? []),
    table("Indstillinger", settings),
    ...emptyYear(),
  ]);
}

const isMonthly = (row: Readonly<Record<string, unknown>>): boolean => MONTHLY.has(String(row["Nr"]));

/** What happens up to a status date: remarks are written, the status is closed, plans are made, goals are changed. */
async function follow(workbook: InMemoryWorkbook, quarter: number, asOf: CalendarDate): Promise<void> {
  const remarks = Object.entries(REMARKS).flatMap(([nr, texts]) =>
    texts[quarter] ? [[nr, texts[quarter]] as const] : [],
  );
  await workbook.write({
    rows: [
      ...remarks.map(([nr, text]) => remarkRow(nr, asOf, text)),
      ...PLANS.filter(({ after }) => after === DATES[quarter - 1]).map(({ after: _after, ...plan }) =>
        planRow({ ...plan, contract: CONTRACT, part: "", followUp: "" }, false),
      ),
    ],
  });
  if (asOf === "2009-09-30") await renegotiate(workbook);
  await closePeriods(workbook, { contracts: [CONTRACT], asOf, by: "Anna Lind" }, today);
}

function remarkRow(nr: string, asOf: CalendarDate, text: string): TableRowCells {
  return {
    table: "Bemærkninger",
    cells: [
      { header: "Kontrakt", value: CONTRACT },
      { header: "Nr", value: nr },
      { header: "Statusdato", value: serialOf(asOf, false), numberFormat: "dd-mm-yyyy" },
      { header: "Bemærkning", value: text },
    ],
  };
}

/** The goal of work placements is raised after the half year, as the centre is ahead of it. */
async function renegotiate(workbook: InMemoryWorkbook): Promise<void> {
  const status = await readStatus(workbook, { asOf: "2009-09-30", today });
  if (status.kind !== "judged") throw new Error("The sample has no status.");
  const before = status.book.goals.find(({ contract, nr }) => contract === CONTRACT && nr === "1.2");
  if (before === undefined) throw new Error("The sample has no goal 1.2.");
  const decision = {
    kind: "renegotiation",
    from: "2009-08-01",
    reason: "Centret er foran planen, og flere virksomheder har meldt sig",
    decidedBy: "Direktionen",
    decided: "2009-07-15",
  } as const;
  await amendGoal(workbook, before, { ...before, target: 665 }, decision, true);
}

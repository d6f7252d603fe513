import { drawReport } from "../../../src/app/reports/drawReport";
import type { ReportChoice } from "../../../src/app/reports/readReport";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import type { CellValue } from "../../../src/sheets/cells/sheetTable";
import type { CaseColumnId } from "../../../src/sheets/caseReport/caseColumns";
import { followedYear } from "../../support/followedYear";
import { reportSheet, type ReportSheet } from "../../support/reportSheet";
import { plainText } from "../../support/plainText";

const CONTRACT = "Skelbækgade 2009";
const MEETING: ReportChoice = { kind: "statusMeeting", contracts: [CONTRACT], asOf: "2009-06-30" };
const today = () => "2009-08-12" as const;
const said = async (job: Promise<unknown>): Promise<string> =>
  refusalMessage(await job.then(() => new Error("went through")).catch((fault: unknown) => fault));

async function drawn() {
  const workbook = await followedYear();
  const sheet = reportSheet(workbook);
  await drawReport(sheet, MEETING, today);
  return { workbook, sheet };
}
const again = (sheet: ReportSheet) => drawReport(sheet, MEETING, today);

test("a decision that is typed on the sheet becomes an action plan of its goal when the next report is made", async () => {
  const { workbook, sheet } = await drawn();
  sheet.decide("1.3", { wide: "Hjemmetelefon i sommerferien", c: "Mette", d: 40057 });
  const { plans } = await again(sheet);
  expect(plans).toHaveLength(1);
  expect(workbook.row("Handlingsplaner", 6)).toMatchObject({
    Kontrakt: CONTRACT,
    Nr: "1.3",
    Tiltag: "Hjemmetelefon i sommerferien",
    Ansvarlig: "Mette",
    Frist: 40057,
    Tilstand: "Planlagt",
    Oprettet: 40037,
  });
  const texts = sheet.cells.map((row) => row.slice(2).join(" ").trim());
  expect(plainText(texts.join("\n"))).toContain(
    "Handlingsplan (planlagt): Hjemmetelefon i sommerferien. Ansvarlig: Mette. Frist: 1. september 2009.",
  );
  // The room is empty again, and nothing is taken twice.
  expect((await again(sheet)).plans).toEqual([]);
});

test("in a row for other goals the number is typed first", async () => {
  const { workbook, sheet } = await drawn();
  sheet.decide("", { nr: "1.2", wide: "Flere aftaler", d: "01-09-2009" });
  await again(sheet);
  expect(workbook.row("Handlingsplaner", 6)).toMatchObject({ Nr: "1.2", Tiltag: "Flere aftaler", Frist: 40057 });
});

test.each<[string, string, Partial<Record<CaseColumnId, CellValue>>, RegExp]>([
  [
    "a number that no goal has",
    "",
    { nr: "9.9", wide: "Noget" },
    /: målets nummer findes ikke i kontrakten\. Ret rækken/,
  ],
  ["no decision", "1.3", { c: "Mette" }, /: der mangler en tekst i Beslutning\. Ret rækken/],
  ["a deadline that is no date", "1.3", { wide: "Noget", d: "snarest" }, /: fristen er ikke en dato\. Ret rækken/],
])("%s is refused with its row, and nothing is written", async (_, nr, typed, sentence) => {
  const { workbook, sheet } = await drawn();
  sheet.decide(nr, typed);
  const before = workbook.writings.length;
  const message = await said(again(sheet));
  expect(message).toMatch(/^Beslutningen i række \d+ på arket Rapport kan ikke blive til en handlingsplan/);
  expect(message).toMatch(sentence);
  expect([workbook.writings.length, sheet.writings.length]).toEqual([before, 1]);
});

test("what people have typed over the report, below it or beside it is named, and stays", async () => {
  const { sheet } = await drawn();
  const row = sheet.cells[5];
  if (row) row[3] = "Husk at ringe";
  expect(await said(again(sheet))).toMatch(/^Der er skrevet på arket Rapport, hvor en ny rapport skal stå: række 6\. /);
  const other = (await drawn()).sheet;
  other.beside = { row: 7, column: 12, value: "Egen note" };
  expect(await said(again(other))).toMatch(/skal stå: M8\. Flyt det/);
});

test("a column that came or went is refused: nothing says what the rows are about", async () => {
  const { sheet } = await drawn();
  sheet.cells = sheet.cells.map((row) => row.slice(1));
  expect(await said(again(sheet))).toMatch(/^Arket Rapport har fået eller mistet kolonner/);
});

test.each<[string, Partial<ReportChoice>, string]>([
  [
    "a contract that is not there",
    { contracts: ["Tietgensgade 2009"] },
    "Kontrakten Tietgensgade 2009 findes ikke. Skriv navnet, som det står i Kontrakter.",
  ],
  [
    "a date outside its period",
    { asOf: "2011-06-30" },
    "Skelbækgade 2009 dækker ikke 30. juni 2011. Vælg en dag i kontraktens periode.",
  ],
  [
    "a date that no contract covers",
    { contracts: null, asOf: "2011-06-30" },
    "Ingen kontrakt dækker 30. juni 2011. Vælg en dag i en kontrakts periode.",
  ],
])("%s is refused", async (_, choice, sentence) => {
  const sheet = reportSheet(await followedYear());
  expect(await said(drawReport(sheet, { ...MEETING, ...choice }, today))).toBe(sentence);
});

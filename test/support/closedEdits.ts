import { judgedWorkbook, type JudgedWorkbook } from "../../src/app/status/judgedWorkbook";
import { reportedRows } from "../../src/app/year/closePlan";
import { yearPart } from "../../src/app/status/yearPart";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { ClosedGoal, Closing } from "../../src/domain/year/closing";
import type { Owed } from "../../src/domain/year/owed";
import { foldedKey } from "../../src/domain/year/followed";
import { columnIndex, tableNamed, type CellValue, type SheetTable } from "../../src/sheets/cells/sheetTable";
import { drawnStatus } from "../../src/sheets/status/drawnStatus";
import { closingRow } from "../../src/sheets/tables/closings";
import { coreTables } from "../../src/sheets/tables/coreTables";
import { historyRow } from "../../src/sheets/tables/history";
import { historyCells } from "../../src/sheets/tables/historyCells";
import { TOLD_HEADERS } from "../../src/sheets/tables/historyColumns";
import { remarkId } from "../../src/sheets/tables/remarks";
import type { RowCells } from "../../src/sheets/tables/schema";
import { settingTable } from "../../src/sheets/tables/settings";
import { correctionLine } from "../../src/report/correctionText";
import { table, type TestCell, type TestRow } from "./tables";

const AS_OF: CalendarDate = "2009-06-30";
const CONTRACTS = ["Skelbækgade 2009", "Musvågevej 2009"] as const;
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli"] as const;

const goal = (Nr: string, Mål: string, more: TestRow): TestRow => ({
  Nr,
  Mål,
  Målform: "Mindst",
  Måltal: 95,
  Enhed: "pct.",
  Opgørelse: "Gennemsnit",
  ...more,
});
/** Goals of every kind that a status can be made of. */
const GOALS: readonly TestRow[] = [
  goal("1.1", "Rettidighed mindst 95 pct.", {}),
  goal("1.2", "650 i praktik", { Måltal: 650, Enhed: "antal", Opgørelse: "Sum", Vægt: 20 }),
  goal("1.3", "Sygefravær fra 20,4 til 17,3 dage", {
    Målform: "Højst",
    Måltal: 17.3,
    Udgangspunkt: 20.4,
    Enhed: "dage",
    Opgørelse: "Seneste",
  }),
  goal("1.4", "Hver måned mindst 90 pct.", { Måltal: 90, Opgørelse: "Hver periode" }),
  goal("1.5", "Mellem 85 og 100 pct.", { Målform: "Interval", Måltal: 85, "Måltal øvre": 100 }),
  goal("1.6", "300 samtaler år til dato", { Måltal: 300, Enhed: "antal", Opgørelse: "År til dato" }),
  goal("1.7", "400 kurser efter profil", { Måltal: 400, Enhed: "antal", Opgørelse: "Sum", Periodisering: "Profil" }),
  goal("2.1", "Afdeling åbnes", {
    Målform: "Milepæl",
    Måltal: "",
    Enhed: "",
    Opgørelse: "",
    Frist: date("2009-05-31"),
  }),
  { ...goal("2.2", "Højst 3 pct. i august", { Målform: "Højst", Måltal: 60 }), Delmål: "a" },
  { ...goal("2.2", "Højst 1 pct. i november", { Målform: "Højst", Måltal: 55 }), Delmål: "b" },
  goal("3.1", "Udgået mål", { Udgået: date("2009-04-30") }),
];

function date(day: CalendarDate): TestCell {
  const serial = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000);
  return { value: serial, numberFormat: "dd-mm-yyyy" };
}

const VALUES: Readonly<Record<string, readonly TestCell[]>> = {
  "1.1": [94, 96, 93, 95, 92, 94, 97],
  "1.2": [57, 48, 66, 50, 52, 49, 51],
  "1.3": [20, 19.5, 19.9, 19.2, 18.8, 19, 18],
  "1.4": [91, 89, 95, 92, 93, 88, 97],
  "1.5": [86, 84, 90, 88, 87, 85, 99],
  "1.6": [24, 50, 71, 99, 120, 146, 170],
  "1.7": [30, 28, 41, 33, 29, 35, 30],
  "2.2a": [50, 57, 56, 52, 51, 54, 50],
  "2.2b": [50, 57, 56, 52, 51, 54, 50],
};

const headersOf = (name: string): string[] =>
  (coreTables.find((own) => own.name === name)?.columns ?? []).map(({ header }) => header);

/** Two contracts with the same goals, half a year and a month of figures, profiles and remarks. */
function baseTables(): SheetTable[] {
  const rows = <T extends TestRow>(of: (Kontrakt: string) => readonly T[]): T[] => CONTRACTS.flatMap(of);
  const parts = (nr: string): TestRow => ({ Nr: nr.replace(/[ab]$/, ""), Delmål: /[ab]$/.exec(nr)?.[0] ?? "" });
  const sheets: Record<string, readonly TestRow[]> = {
    Kontrakter: rows((Kontrakt) => [{ Kontrakt, Center: `Jobcenter ${Kontrakt}`, År: 2009, Opfølgning: "kvartal" }]),
    Mål: rows((Kontrakt) => GOALS.map((own) => ({ Kontrakt, ...own }))),
    Målinger: rows((Kontrakt) => [
      ...Object.entries(VALUES).flatMap(([nr, values]) =>
        values.map((Værdi, at) => ({ Kontrakt, ...parts(nr), Periode: `${MONTHS[at] ?? ""} 2009`, Værdi })),
      ),
      { Kontrakt, Nr: "2.1", Delmål: "", Periode: "maj 2009", Værdi: date("2009-05-20") },
    ]),
    Profiler: rows((Kontrakt) =>
      [0.1, 0.25, 0.5, 1].map((Andel, at) => ({
        Kontrakt,
        Nr: "1.7",
        Delmål: "",
        Periode: `${at + 1}. kvartal 2009`,
        Andel,
      })),
    ),
    Indstillinger: (settingTable.startingRows ?? []).map(([Indstilling = "", Værdi = ""]) => ({ Indstilling, Værdi })),
    Bemærkninger: rows((Kontrakt) => [
      { Kontrakt, Nr: "1.1", Delmål: "", Statusdato: date(AS_OF), Bemærkning: "Ferie i maj" },
      { Kontrakt, Nr: "1.4", Delmål: "", Statusdato: date("2009-03-31"), Bemærkning: "Nye vagter" },
    ]),
  };
  return Object.entries(sheets).map(([name, own]) => table(name, own, headersOf(name)));
}

const judged = (tables: readonly SheetTable[]): JudgedWorkbook =>
  judgedWorkbook(
    { tables, status: null, dates1904: false, stale: null, formulas: new Map() },
    { asOf: AS_OF, today: () => "2009-08-15" },
    yearPart,
  );

/** Each contract's goals as a closing would write them. */
function reported({ contracts, remarks, year }: JudgedWorkbook): Map<string, ClosedGoal> {
  return new Map(
    contracts.flatMap((status) =>
      reportedRows(status, (own) => remarks.get(remarkId(own, AS_OF))?.text ?? "", year.plans).map(
        (row) => [foldedKey(row.goal), row] as const,
      ),
    ),
  );
}

const asTable = (name: string, rows: readonly RowCells<never>[]): SheetTable =>
  table(
    name,
    rows.map(({ cells }) =>
      Object.fromEntries(
        (cells as readonly { header: string; value: CellValue; numberFormat?: string }[]).map(
          ({ header, value, numberFormat }) => [header, { value, numberFormat: numberFormat ?? "General" }],
        ),
      ),
    ),
  );

/** The rows of one contract on the Status sheet. */
function drawn({ contracts, remarks, year }: JudgedWorkbook, contract: string): string {
  const own = contracts.filter(({ contract: { name }, asOf }) => name === contract && asOf === AS_OF);
  const { rows } = drawnStatus(own, { remarks, issues: [], asOf: AS_OF, plans: year.plans });
  return JSON.stringify(
    rows
      .slice(
        3,
        rows.findIndex(({ key }) => key === "#legendTitle"),
      )
      .map(({ cells }) => cells),
  );
}

/** A workbook whose contracts are closed at one date, and what was reported then. */
export type ClosedWorkbook = {
  tables: readonly SheetTable[];
  year: readonly SheetTable[];
  rows: ReadonlyMap<string, ClosedGoal>;
  drawn: ReadonlyMap<string, string>;
};

export function closedWorkbook(): ClosedWorkbook {
  const tables = baseTables();
  const before = judged(tables);
  const rows = reported(before);
  const closings = CONTRACTS.map((contract): Closing => ({
    contract,
    asOf: AS_OF,
    edition: 1,
    rows: GOALS.length,
    closed: "2009-07-10",
    closedBy: "Anna",
    reopened: null,
    reopenedBy: "",
    reason: "",
  }));
  const year = [
    asTable("Historik", [...rows.values()].map((row) => historyRow(row, false)) as never),
    asTable("Lukninger", closings.map((closing) => closingRow(closing, false)) as never),
  ];
  const closed = judged([...tables, ...year]);
  return { tables, year, rows, drawn: new Map(CONTRACTS.map((name) => [name, drawn(closed, name)])) };
}

/** An edit of one cell: its table, its row by index, its column and what is typed. */
export type CellTyped = { table: string; row: number; header: string; value: TestCell };

/** Tables that are edited, each with the columns that are typed in. */
export const EDITED: Readonly<Record<string, readonly string[]>> = {
  Kontrakter: ["Kontrakt", "Center", "År", "Statusdato", "Opfølgning"],
  Mål: headersOf("Mål"),
  Målinger: headersOf("Målinger"),
  Profiler: headersOf("Profiler"),
  Indstillinger: ["Værdi"],
  Bemærkninger: headersOf("Bemærkninger"),
};

/** What people type, by the column. */
export function typedIn(header: string): readonly TestCell[] {
  const words = new Map<string, readonly TestCell[]>([
    ["Kontrakt", [...CONTRACTS, "Nyropsgade 2009"]],
    ["Nr", ["1.1", "1.4", "2.2", "9.9"]],
    ["Delmål", ["", "a", "b"]],
    ["År", [2010, "i år", ""]],
    ["Periode", ["marts 2009", "juli 2009", "december 2008", "snart"]],
    ["Værdi", [40, 61, 88, "Nej", "", 0.7, "#N/A"]],
    ["Andel", [0.2, 0.6, "", 1]],
    ["Foreløbig", ["Ja", "Nej"]],
    ["Tæller", [10, ""]],
    ["Nævner", [12, 0]],
  ]);
  const column = coreTables.flatMap(({ columns }) => columns).find((own) => own.header === header);
  if (words.has(header)) return words.get(header) ?? [];
  if (column?.choices) return [...column.choices, "", "noget andet"];
  if (column?.kind === "date") return [date("2009-02-15"), date("2009-11-30"), date(AS_OF), "", "i morgen"];
  if (column?.kind === "number") return [60, 93, "", "ca. 5"];
  return column?.kind === "degree" ? [0.8, "", 0.95] : ["", "pct.", "Mette", "Ny tekst"];
}

export function tableSize(workbook: ClosedWorkbook, name: string): number {
  return tableNamed(workbook.tables, name)?.rows.length ?? 0;
}

/** The tables of a workbook with one cell of them typed over. */
export function withEdit(tables: readonly SheetTable[], { table: name, row, header, value }: CellTyped): SheetTable[] {
  return tables.map((each) => {
    if (each.name !== name) return each;
    const column = columnIndex(each, header);
    const cell = typeof value === "object" ? value : { value, numberFormat: "General" };
    const set = <T>(matrix: readonly (readonly T[])[], wanted: T): T[][] =>
      matrix.map((cells, at) => cells.map((own, place) => (at === row && place === column ? wanted : own)));
    return { ...each, rows: set(each.rows, cell.value), numberFormats: set(each.numberFormats, cell.numberFormat) };
  });
}

const said = (row: ClosedGoal | undefined): string => {
  if (row === undefined) return "";
  const cells = historyCells(row, false);
  const told = TOLD_HEADERS.filter(
    (header) => !["Plads", "Udgave", "Grundlag", "Fra", "Til", "Center"].includes(header),
  );
  return JSON.stringify(
    told.map((header) => {
      const { value } = cells[header];
      return typeof value === "number" ? Number(value.toPrecision(9)) : value;
    }),
  );
};

/** What is owed after an edit of a workbook that is not closed, and how many remarks its Status says to lack. */
export function owedAfter(
  workbook: ClosedWorkbook,
  edit: CellTyped,
): { owed: Owed; saysMissing: number; asOf: CalendarDate } {
  const live = judged(withEdit(workbook.tables, edit));
  const { rows } = drawnStatus(live.contracts, { remarks: live.remarks, issues: [], asOf: AS_OF });
  const saysMissing = rows.filter(({ cells }) => cells.some(({ greyed }) => greyed)).length;
  return { owed: live.year.owed, saysMissing, asOf: AS_OF };
}

/** How an edit of a closed workbook came out: "" where the law holds, else what is wrong. */
export type EditOutcome = { kind: "untouched" | "named" | "doubled"; wrong: string };

/**
 * One edit of a closed workbook, held to the law: the closed status is drawn as it was, and what the edit makes another
 * is named once, whatever it is; nothing else is. `doubled`: two rows have the same key now, which is told as an issue.
 */
export function editOutcome(workbook: ClosedWorkbook, edit: CellTyped): EditOutcome {
  const tables = withEdit(workbook.tables, edit);
  const before = judged([...tables, ...workbook.year]);
  const redrawn = CONTRACTS.filter((name) => drawn(before, name) !== workbook.drawn.get(name));
  if (redrawn.length > 0) return { kind: "named", wrong: `drawn otherwise: ${redrawn.join(", ")}` };
  const codes = before.issues.map(({ problem }) => problem.code);
  if (codes.includes("duplicateGoal")) return { kind: "doubled", wrong: "" };
  const { corrections } = before.year;
  const told = corrections.map(correctionLine).join(" | ");
  const live = judged(tables);
  if (edit.table === "Kontrakter" || edit.table === "Indstillinger") return ofContracts(workbook, live, before, told);
  const now = reported(live);
  const beginnings = CONTRACTS.map((name) => JSON.stringify([name.toLowerCase()]).slice(0, -1));
  const keys = [...new Set([...workbook.rows.keys(), ...now.keys()])].filter((key) =>
    beginnings.some((own) => key.startsWith(own)),
  );
  const touched = keys.filter((key) => said(workbook.rows.get(key)) !== said(now.get(key)));
  const named = corrections.map(foldedKey);
  const twice = named.filter((key, at) => named.indexOf(key) !== at);
  if (twice.length > 0) return { kind: "named", wrong: `named twice: ${told}` };
  const renumbered = corrections.some(({ field }) => field === "nr");
  const unnamed = touched.filter((key) => !named.includes(key));
  if (unnamed.length > (renumbered ? 1 : 0)) return { kind: "named", wrong: `not named: ${unnamed.join()}; ${told}` };
  const idle = named.filter((key) => !touched.includes(key));
  if (idle.length > 0) return { kind: "named", wrong: `named without a reason: ${told}` };
  return { kind: corrections.length === 0 ? "untouched" : "named", wrong: "" };
}

/** A contract's centre, period or threshold is named once for the contract; one that is gone is told as an issue. */
function ofContracts(
  { rows }: ClosedWorkbook,
  live: JudgedWorkbook,
  { year: { corrections }, issues }: JudgedWorkbook,
  told: string,
): EditOutcome {
  for (const name of CONTRACTS) {
    const contract = live.contracts.find((own) => own.contract.name === name)?.contract;
    const own = [...rows.values()].filter((row) => row.goal.contract === name);
    const named = corrections.filter((each) => each.contract === name);
    const isGone = issues.some(({ problem }) => problem.code === "closedContractGone" && problem.given[0] === name);
    if ((contract === undefined) !== isGone) return { kind: "named", wrong: `${name} is gone without a word` };
    const judgedBy = (row: ClosedGoal): number | null =>
      row.method === null
        ? null
        : (contract?.thresholds[row.deadlinePassed ? "afterDeadline" : "duringYear"][row.method] ?? null);
    const isOtherThreshold = own.some(
      (row) => row.method !== null && row.goal.partlyMetFrom === null && row.partlyMetFrom !== judgedBy(row),
    );
    const expected =
      contract === undefined
        ? 0
        : Number(own[0]?.centre !== contract.centre) +
          Number(own[0]?.period.from !== contract.period.from) +
          Number(isOtherThreshold);
    if (named.length !== expected) return { kind: "named", wrong: `${name}: ${expected} expected; ${told}` };
  }
  return { kind: corrections.length === 0 ? "untouched" : "named", wrong: "" };
}

import type { CellValue, SheetTable } from "../src/sheets/cells/sheetTable";
import { monthNames } from "../src/text/da/terms";

/** How many goals and measurements a made-up workbook has; the measurements are dealt out to the goals in turn. */
export type Size = { goals: number; rows: number };

const YEAR = 2009;
const AGGREGATIONS = ["Sum", "Gennemsnit", "Seneste"];
/** A contract has so many goals, as a big one has. */
const GOALS_A_CONTRACT = 100;

const contractOf = (goal: number): string => `Kontrakt ${Math.floor(goal / GOALS_A_CONTRACT) + 1}`;
const nrOf = (goal: number): string => `${Math.floor((goal % GOALS_A_CONTRACT) / 10) + 1}.${(goal % 10) + 1}`;

/** The tables that a status is made from: the same for the same size. */
export function bigTables({ goals, rows }: Size): SheetTable[] {
  return [
    table("Kontrakter", ["Kontrakt", "Center", "År", "Opfølgning"], contractRows(goals)),
    table(
      "Mål",
      GOAL_HEADERS,
      Array.from({ length: goals }, (_, goal) => goalRow(goal)),
    ),
    table(
      "Målinger",
      MEASUREMENT_HEADERS,
      Array.from({ length: rows }, (_, at) => measurementRow(at, goals)),
    ),
  ];
}

const GOAL_HEADERS = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Styringsområde",
  "Fokusområde",
  "Mål",
  "Målform",
  "Måltal",
  "Enhed",
  "Opgørelse",
];
const MEASUREMENT_HEADERS = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Periode",
  "Værdi",
  "Tæller",
  "Nævner",
  "Foreløbig",
  "Bemærkning",
];

function contractRows(goals: number): CellValue[][] {
  return Array.from({ length: Math.ceil(goals / GOALS_A_CONTRACT) }, (_, at) => [
    contractOf(at * GOALS_A_CONTRACT),
    `Center ${at + 1}`,
    YEAR,
    "måned",
  ]);
}

function goalRow(goal: number): CellValue[] {
  const aggregation = AGGREGATIONS[goal % 3] ?? "";
  const target = aggregation === "Sum" ? 1200 + (goal % 50) : 90;
  return [
    contractOf(goal),
    nrOf(goal),
    "",
    "Indsats",
    "Arbejdskraft",
    `Mål nummer ${goal + 1}`,
    goal % 5 === 0 ? "Højst" : "Mindst",
    target,
    aggregation === "Sum" ? "antal" : "pct.",
    aggregation,
  ];
}

/** The months of a goal in turn; where it has more than twelve, days of the year after one another. */
function measurementRow(at: number, goals: number): CellValue[] {
  const [goal, turn] = [at % goals, Math.floor(at / goals)];
  const period = turn < 12 ? `${monthNames[turn] ?? ""} ${YEAR}` : weekOrDay(turn - 12);
  return [contractOf(goal), nrOf(goal), "", period, 80 + ((at * 7919) % 400) / 10, "", "", "", ""];
}

function weekOrDay(turn: number): string {
  return `uge ${(turn % 52) + 1} ${YEAR + Math.floor(turn / 52)}`;
}

function table(name: string, headers: readonly string[], rows: CellValue[][]): SheetTable {
  const formats = headers.map(() => "General");
  return { name, firstRow: 2, headers, rows, numberFormats: rows.map(() => formats) };
}

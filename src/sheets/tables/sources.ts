import type { Goal } from "../../domain/goal";
import type { Source } from "../../domain/source";
import { sourceForms } from "../../text/da/terms";
import { sourceFormChoices } from "../cells/choices";
import { problems, type Issue } from "../cells/issue";
import { isEmpty, readNumber } from "../cells/readCell";
import { problemOf, readRows, type RowReader } from "../cells/rowReader";
import type { HeaderOf, SheetTable } from "../cells/sheetTable";
import { contractTable } from "./contracts";
import { comparableKey, GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import type { Reading, RowCells, Said, TableSchema } from "./schema";
import { unknownGoalIssues, type StrayRow } from "./unknownGoals";

/** The table Kilder, one source of one goal a row. */
const schema = {
  name: "Kilder",
  sheet: "Kilder",
  required: false,
  comesWithUse: true,
  help: "Hvor hvert måls tal kommer fra: en fil, der hentes på Målinger, eller en tabel her i projektmappen. Panelet skriver rækkerne, når målet udpeges i filen.",
  keyedBy: [...GOAL_KEY, "Kilde"],
  judges: false,
  columns: [
    ...goalKeyColumns,
    {
      header: "Kilde",
      kind: "text",
      required: true,
      width: 26,
      help: "Filens navn med * for det, der skifter, fx LIS-*.csv, eller navnet på en tabel i projektmappen.",
    },
    {
      header: "Filter",
      kind: "text",
      width: 40,
      help: "Målets rækker: Kolonne = værdi, flere med semikolon, fx Område = Nordby; Køn = I alt. Tom: alle rækker.",
    },
    {
      header: "Periode",
      kind: "text",
      width: 18,
      help: "Overskriften over perioden. Tom: perioderne er overskrifter.",
    },
    { header: "Værdi", kind: "text", width: 22, help: "Overskriften over målets tal." },
    { header: "Tæller", kind: "text", width: 16, help: "Overskriften over tælleren, når tallet er en andel." },
    { header: "Nævner", kind: "text", width: 16, help: "Overskriften over nævneren." },
    {
      header: "Form",
      kind: "choice",
      choices: Object.values(sourceForms),
      width: 17,
      help: "Hvad hvert tal dækker: Periode, År til dato eller Glidende 12 mdr. Tom: Periode.",
    },
    { header: "Faktor", kind: "number", width: 9, help: "Ganges på værdien, fx 1.000 eller 0,01. Tom: 1." },
  ],
} as const satisfies TableSchema;

/** The table Kilder with how it is read and written. */
export const sourceTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) =>
    readSources(found, reading.of(contractTable).goals, reading.dates1904),
  write: ({ sources }: Said & { sources: readonly Source[] }) => sources.map(sourceRow),
};

/** A source and the sheet's row number that it stands in. */
export type SourceInRow = Source & { row: number };

/** The sources of the table Kilder. A row whose goal, form or factor cannot be read is an issue and is not used. */
export function readSources(
  table: SheetTable | null,
  goals: readonly Goal[],
  dates1904: boolean,
): { sources: SourceInRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const strays: StrayRow[] = [];
  const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const sources = readRows(sourceTable, table, issues, dates1904).flatMap((row): SourceInRow[] => {
    const key = readKey(row);
    const goal = key && goalByKey.get(comparableKey(key));
    if (key && !goal) strays.push({ key, row: row.row });
    const source = goal ? readSource(row, goal) : null;
    return source === null ? [] : [{ ...source, row: row.row }];
  });
  return { sources, issues: [...issues, ...unknownGoalIssues("Kilder", strays, goals)] };
}

function readSource(row: RowReader<HeaderOf<typeof schema>>, { contract, nr, part }: Goal): Source | null {
  const from = row.text("Kilde");
  if (from === "") row.note("Kilde", problems.missingKey("Kilde"));
  const form = isEmpty(row.cell("Form")) ? "period" : row.choice("Form", sourceFormChoices);
  const factor = readFactor(row);
  if (from === "" || form === null || factor === null) return null;
  return {
    contract,
    nr,
    part,
    from,
    filter: row.text("Filter"),
    period: row.text("Periode"),
    value: row.text("Værdi"),
    numerator: row.text("Tæller"),
    denominator: row.text("Nævner"),
    form,
    factor,
  };
}

function readFactor(row: RowReader<HeaderOf<typeof schema>>): number | null {
  const read = readNumber(row.cell("Faktor"));
  if (read.kind === "number") return read.percent ? read.value / 100 : read.value;
  const problem = problemOf(read);
  if (problem === null) return 1;
  row.note("Faktor", problem);
  return null;
}

/** The row of the table Kilder that says a source. */
export function sourceRow(source: Source): RowCells<typeof schema> {
  return {
    table: "Kilder",
    cells: [
      { header: "Kontrakt", value: source.contract },
      { header: "Nr", value: source.nr },
      { header: "Delmål", value: source.part },
      { header: "Kilde", value: source.from },
      { header: "Filter", value: source.filter },
      { header: "Periode", value: source.period },
      { header: "Værdi", value: source.value },
      { header: "Tæller", value: source.numerator },
      { header: "Nævner", value: source.denominator },
      { header: "Form", value: source.form === "period" ? "" : sourceForms[source.form] },
      { header: "Faktor", value: source.factor === 1 ? "" : source.factor },
    ],
  };
}

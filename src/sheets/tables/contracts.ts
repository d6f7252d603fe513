import { partsOf } from "../../domain/calendarDate";
import { yearInName } from "../../domain/contractYear";
import type { Contract } from "../../domain/contract";
import type { Goal } from "../../domain/goal";
import type { Thresholds } from "../../domain/status";
import { followUps } from "../../text/da/terms";
import { followUpChoices } from "../cells/choices";
import { issueIn, problems, type Issue } from "../cells/issue";
import { readRows, type RowReader } from "../cells/rowReader";
import { comparable, type HeaderOf, type SheetTable } from "../cells/sheetTable";
import type { RowCells, TableSchema } from "./schema";

/** The table Kontrakter, one contract a row. */
export const contractTable = {
  name: "Kontrakter",
  sheet: "Kontrakter",
  required: false,
  help: "En række for hver resultatkontrakt. Rækkefølgen her er rækkefølgen på arket Status.",
  keyedBy: ["Kontrakt"],
  judges: true,
  columns: [
    {
      header: "Kontrakt",
      kind: "text",
      required: true,
      width: 26,
      help: "Kontraktens navn: center og år, fx Skelbækgade 2009.",
    },
    { header: "Center", kind: "text", width: 30, help: "Centrets fulde navn." },
    { header: "År", kind: "number", width: 8, help: "Kontraktåret, fx 2009." },
    {
      header: "Statusdato",
      kind: "date",
      width: 13,
      help: "Den dag, status skal opgøres. Tom: sidste dag i den seneste periode med tal.",
    },
    {
      header: "Opfølgning",
      kind: "choice",
      choices: followUpChoices.words,
      width: 13,
      help: "Hvor tit der følges op: måned, kvartal eller halvår.",
    },
  ],
} as const satisfies TableSchema;

/**
 * The contracts in the order of the table Kontrakter, then those that only Mål names, in its order. A year that the
 * table does not give is read from the contract's name or its goals' deadlines, and said (DOMAIN.md is silent here).
 */
export function readContracts(
  table: SheetTable | null,
  goals: readonly Goal[],
  thresholds: Thresholds,
  dates1904: boolean,
): { contracts: Contract[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const contracts: Contract[] = [];
  const firstRows = new Map<string, number>();
  for (const row of readRows(contractTable, table, issues, dates1904)) {
    const name = row.text("Kontrakt");
    const firstRow = firstRows.get(comparable(name));
    if (name === "") row.note("Kontrakt", problems.missingKey("Kontrakt"));
    else if (firstRow !== undefined) row.note("Kontrakt", problems.duplicateContract(firstRow));
    else {
      firstRows.set(comparable(name), row.row);
      const contract = readContract(row, name, goals, thresholds);
      if (contract) contracts.push(contract);
    }
  }
  const unlisted = unlistedContracts(goals, firstRows, thresholds);
  contracts.push(...unlisted.contracts);
  issues.push(...(table ? unlisted.issues : tableMissing(unlisted)));
  return { contracts, issues };
}

function readContract(
  row: RowReader<HeaderOf<typeof contractTable>>,
  name: string,
  goals: readonly Goal[],
  thresholds: Thresholds,
): Contract | null {
  const stated = row.number("År");
  const year = stated !== null && isYear(stated) ? stated : yearFrom(name, goals);
  if (stated !== null && !isYear(stated)) row.note("År", problems.yearUnreadable(row.text("År")));
  if (year === null) {
    row.note("År", problems.yearMissing());
    return null;
  }
  return {
    name: goals.find(({ contract }) => comparable(contract) === comparable(name))?.contract ?? name,
    centre: row.text("Center"),
    year,
    asOf: row.date("Statusdato"),
    followUp: row.choice("Opfølgning", followUpChoices),
    thresholds,
  };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2199;

/** The year in a contract's name ("Skelbækgade 2009"), else the one year that all its goals' deadlines lie in. */
function yearFrom(name: string, goals: readonly Goal[]): number | null {
  const named = yearInName(name);
  if (named !== null) return named;
  const own = goals.filter(({ contract }) => comparable(contract) === comparable(name));
  const deadlines = new Set(own.flatMap(({ deadline }) => (deadline ? [partsOf(deadline).year] : [])));
  return deadlines.size === 1 ? ([...deadlines][0] ?? null) : null;
}

type Unlisted = { contracts: Contract[]; issues: Issue[] };

function unlistedContracts(goals: readonly Goal[], listed: Map<string, number>, thresholds: Thresholds): Unlisted {
  const contracts: Contract[] = [];
  const issues: Issue[] = [];
  const seen = new Set(listed.keys());
  for (const { contract: name } of goals) {
    if (seen.has(comparable(name))) continue;
    seen.add(comparable(name));
    const year = yearFrom(name, goals);
    const problem = year === null ? problems.contractWithoutYear(name) : problems.contractNotListed(name, year);
    issues.push(issueIn(contractTable, null, "Kontrakt", problem));
    if (year !== null) contracts.push({ name, centre: "", year, asOf: null, followUp: null, thresholds });
  }
  return { contracts, issues };
}

/** Without the table one message stands for all contracts whose year could be read. */
function tableMissing({ contracts, issues }: Unlisted): Issue[] {
  const names = contracts.map(({ name }) => name);
  const unread = issues.filter(({ problem }) => problem.code !== "contractNotListed");
  const table = issueIn(contractTable, null, null, problems.contractsTableMissing(names));
  return names.length > 0 ? [table, ...unread] : unread;
}

/** The row of the table Kontrakter that names a contract. */
export function contractRow({
  name,
  centre,
  year,
  followUp,
}: Pick<Contract, "name" | "centre" | "followUp"> & { year: number | null }): RowCells<typeof contractTable> {
  return {
    table: "Kontrakter",
    cells: [
      { header: "Kontrakt", value: name },
      { header: "Center", value: centre },
      { header: "År", value: year ?? "" },
      { header: "Opfølgning", value: followUp === null ? "" : followUps[followUp] },
    ],
  };
}

import { yearsIn, type CalendarDate } from "../../domain/calendarDate";
import { calendarYear, calendarYearOf } from "../../domain/contractPeriod";
import type { Contract } from "../../domain/contract";
import { groupBy } from "../../domain/groupBy";
import type { Goal } from "../../domain/goal";
import type { Thresholds } from "../../domain/status";
import type { Problem } from "../../text/problem";
import { followUps } from "../../text/da/terms";
import { followUpChoices } from "../cells/choices";
import { issueIn, problems, type Issue } from "../cells/issue";
import { serialOf } from "../cells/readCell";
import { readRows, type RowReader } from "../cells/rowReader";
import { comparable, type HeaderOf, type SheetTable } from "../cells/sheetTable";
import { readContractPeriod, yearFrom } from "./contractPeriods";
import { goalTable } from "./goals";
import type { PeriodOf } from "./measurementChecks";
import { DATE_FORMAT, type Reading, type RowCells, type Said, type TableSchema } from "./schema";
import { settingTable } from "./settings";

/** The table Kontrakter, one contract a row. */
const schema = {
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
    {
      header: "Fra",
      kind: "date",
      comesWithUse: true,
      width: 12,
      help: "Kontraktens første dag, når den ikke følger kalenderåret, fx 01-08-2023 for et skoleår. Tom: kalenderåret.",
    },
    {
      header: "Til",
      kind: "date",
      comesWithUse: true,
      width: 12,
      help: "Kontraktens sidste dag, fx 31-07-2024. Udfyldes sammen med Fra.",
    },
    {
      header: "Underskrevet",
      kind: "date",
      comesWithUse: true,
      width: 13,
      help: "Den dag, kontrakten er underskrevet. Derefter spørger målets formular, om en ændring er en rettelse, en justering eller en genforhandling.",
    },
  ],
} as const satisfies TableSchema;

/** The table Kontrakter with how it is read and written. */
export const contractTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) => {
    const { goals } = reading.of(goalTable);
    const { contracts, issues } = readContracts(found, goals, reading.of(settingTable).thresholds, reading.dates1904);
    return { contracts, ...goalsIn(contracts, goals), issues };
  },
  write: ({ contracts }: Said & { contracts: readonly Contract[] }, { dates1904 }: Reading) =>
    contracts.map((contract) => contractRowOf(contract, dates1904)),
};

/** The goals with one spelling of their contract's name, in the order of Mål, and the period that each is for. */
function goalsIn(contracts: readonly Contract[], goals: readonly Goal[]): { goals: Goal[]; periodOf: PeriodOf } {
  const byName = new Map(contracts.map((contract) => [comparable(contract.name), contract]));
  const asWritten = new Map<string, Contract | undefined>();
  const contractOf = ({ contract }: Goal): Contract | undefined => {
    if (!asWritten.has(contract)) asWritten.set(contract, byName.get(comparable(contract)));
    return asWritten.get(contract);
  };
  return {
    goals: goals.map((goal) => {
      const contract = contractOf(goal)?.name ?? goal.contract;
      return contract === goal.contract ? goal : { ...goal, contract };
    }),
    periodOf: (goal) => contractOf(goal)?.period ?? null,
  };
}

/**
 * The contracts in the order of the table Kontrakter, then those that only Mål names, in its order. A period that the
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
  const ofContract = groupBy(goals, ({ contract }) => comparable(contract));
  for (const row of readRows(contractTable, table, issues, dates1904)) {
    const name = row.text("Kontrakt");
    const firstRow = firstRows.get(comparable(name));
    if (name === "") row.note("Kontrakt", problems.missingKey("Kontrakt"));
    else if (firstRow !== undefined) row.note("Kontrakt", problems.duplicateContract(firstRow));
    else {
      firstRows.set(comparable(name), row.row);
      const contract = readContract(row, name, ofContract.get(comparable(name)) ?? [], thresholds);
      if (contract) contracts.push(contract);
    }
  }
  const unlisted = unlistedContracts(ofContract, firstRows, thresholds);
  return {
    contracts: [...contracts, ...unlisted.contracts],
    issues: [...issues, ...(table ? unlisted.issues : tableMissing(unlisted))],
  };
}

type Row = RowReader<HeaderOf<typeof contractTable>>;

/** @param goals The contract's own. */
function readContract(row: Row, name: string, goals: readonly Goal[], thresholds: Thresholds): Contract | null {
  const period = readContractPeriod(row, name, goals);
  const signed = row.date("Underskrevet");
  if (period === null) return null;
  return {
    name: goals[0]?.contract ?? name,
    centre: row.text("Center"),
    period,
    asOf: row.date("Statusdato"),
    followUp: row.choice("Opfølgning", followUpChoices),
    thresholds,
    ...(signed !== null && { signed }),
  };
}

type Unlisted = { contracts: Contract[]; issues: Issue[] };

function unlistedContracts(
  ofContract: ReadonlyMap<string, readonly Goal[]>,
  listed: ReadonlyMap<string, number>,
  thresholds: Thresholds,
): Unlisted {
  const contracts: Contract[] = [];
  const issues: Issue[] = [];
  for (const [comparableName, goals] of ofContract) {
    const name = goals[0]?.contract;
    if (name === undefined || listed.has(comparableName)) continue;
    const year = yearFrom(name, goals);
    issues.push(issueIn(contractTable, null, "Kontrakt", unlistedProblem(name, year)));
    if (year === null) continue;
    contracts.push({ name, centre: "", period: calendarYear(year), asOf: null, followUp: null, thresholds });
  }
  return { contracts, issues };
}

function unlistedProblem(name: string, year: number | null): Problem {
  if (year !== null) return problems.contractNotListed(name, year);
  const named = yearsIn(name);
  return named.length > 1 ? problems.severalYears(name, named) : problems.contractWithoutYear(name);
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
}: Pick<Contract, "name" | "centre" | "followUp"> & { year: number | null }): RowCells<typeof schema> {
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

/** The row of a contract whose period is known: År for a calendar year, else Fra and Til. */
export function contractRowFor(
  contract: Pick<Contract, "name" | "centre" | "followUp" | "period">,
  dates1904: boolean,
): RowCells<typeof schema> {
  const { period } = contract;
  const year = calendarYearOf(period);
  const { table, cells } = contractRow({ ...contract, year });
  if (year !== null) return { table, cells };
  return {
    table,
    cells: [
      ...cells,
      { header: "Fra", ...dateCell(period.from, dates1904) },
      { header: "Til", ...dateCell(period.to, dates1904) },
    ],
  };
}

const dateCell = (day: CalendarDate, dates1904: boolean) => ({
  value: serialOf(day, dates1904),
  numberFormat: DATE_FORMAT,
});

/** The row that says all of a contract. */
function contractRowOf(contract: Contract, dates1904: boolean): RowCells<typeof schema> {
  const { asOf, signed } = contract;
  const { table, cells } = contractRowFor(contract, dates1904);
  return {
    table,
    cells: [
      ...cells,
      ...(asOf === null ? [] : [{ header: "Statusdato" as const, ...dateCell(asOf, dates1904) }]),
      ...(signed === undefined ? [] : [{ header: "Underskrevet" as const, ...dateCell(signed, dates1904) }]),
    ],
  };
}

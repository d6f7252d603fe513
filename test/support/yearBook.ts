import { amendmentTable } from "../../src/sheets/tables/amendments";
import { actionPlanTable } from "../../src/sheets/tables/actionPlans";
import { closingTable } from "../../src/sheets/tables/closings";
import { historyTable } from "../../src/sheets/tables/history";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "./tables";

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni"] as const;

export const praktik: TestRow = goalRow({
  Nr: "1.2",
  Mål: "650 i virksomhedspraktik",
  Måltal: 650,
  Enhed: "antal",
  Opgørelse: "Sum",
  Ansvarlig: "Lars",
});
export const rettidighed: TestRow = goalRow({ Nr: "1.3", Ansvarlig: "Mette" });
export const afdeling: TestRow = goalRow({
  Nr: "2.1",
  Mål: "Ny afdeling åbnes inden 1. marts 2009.",
  Målform: "Milepæl",
  Måltal: "",
  Enhed: "",
  Opgørelse: "",
  Frist: "28-02-2009",
});

export const figures: readonly TestRow[] = [
  ...[57, 48, 66, 50, 52, 49].map((value, at) => measurementRow(`${MONTHS[at] ?? ""} 2009`, value, { Nr: "1.2" })),
  ...[96, 90, 88, 91, 92, 90].map((value, at) => measurementRow(`${MONTHS[at] ?? ""} 2009`, value, { Nr: "1.3" })),
  measurementRow("februar 2009", "20-02-2009", { Nr: "2.1" }),
];

const headersOf = ({ columns }: { columns: readonly { header: string }[] }): string[] =>
  columns.map(({ header }) => header);

/** The tables of the year, empty. */
export const emptyYear = (): SheetTable[] =>
  [actionPlanTable, amendmentTable, historyTable, closingTable].map((own) => table(own.name, [], headersOf(own)));

/** A contract with three goals and half a year's figures, with the tables of the year. */
export function yearTables({
  goals = [praktik, rettidighed, afdeling],
  measured = figures,
  contracts = [contractRow({ Opfølgning: "kvartal" })],
}: { goals?: readonly TestRow[]; measured?: readonly TestRow[]; contracts?: readonly TestRow[] } = {}): SheetTable[] {
  const [, , ...rest] = bookTables([], measured, contracts);
  const goalHeaders = [...new Set(goals.flatMap((row) => Object.keys(row)))];
  return [table("Kontrakter", contracts), table("Mål", goals, goalHeaders), ...rest, ...emptyYear()];
}

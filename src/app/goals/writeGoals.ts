import { type Goal, goalNr } from "../../domain/goal";
import { readRows } from "../../sheets/cells/rowReader";
import { comparable, rowsOf, tableNamed, type SheetTable } from "../../sheets/cells/sheetTable";
import { contractRow, contractRowFor, contractTable } from "../../sheets/tables/contracts";
import { comparableKey, readKey } from "../../sheets/tables/goalKey";
import { goalRow, goalTable } from "../../sheets/tables/goals";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { Proposal } from "../contracts/proposeGoals";
import { WorkbookRefusal, type WorkbookTables } from "../workbook/ports";

/** How many goals were written, and which were not, since the table Mål has them already. */
export type WrittenGoals = { written: number; alreadyThere: readonly string[] };

/**
 * *Skriv til arket*: adds goals below those of the table Mål, and their contract to Kontrakter where it is not listed,
 * in one write. A goal that is there already is left as it stands. @throws WorkbookRefusal; nothing has been written
 * then.
 */
export async function writeGoals(
  workbook: WorkbookTables,
  proposal: Pick<Proposal, "contract">,
  goals: readonly Goal[],
): Promise<WrittenGoals> {
  const { rows, outcome } = await readyGoals(workbook, proposal, goals);
  if (rows.length > 0) await workbook.write({ rows });
  return outcome;
}

/** What *Skriv til arket* would write: the rows, the goals that are new, and whether their contract is. */
export async function readyGoals(
  workbook: WorkbookTables,
  { contract }: Pick<Proposal, "contract">,
  goals: readonly Goal[],
): Promise<{ rows: TableRowCells[]; fresh: Goal[]; isNewContract: boolean; outcome: WrittenGoals }> {
  const { tables, dates1904 } = await workbook.read({ toWrite: ["Kontrakter", "Mål"] });
  const existing = tableNamed(tables, "Mål");
  if (existing === null) throw new WorkbookRefusal("tableMissing", "Mål");
  const known = new Set(keysIn(existing, dates1904));
  const fresh = goals.filter((goal) => !known.has(comparableKey(goal)));
  const listed = tableNamed(tables, "Kontrakter");
  const isListed =
    listed === null ||
    rowsOf(contractTable, listed).some(
      ({ cell }) => comparable(String(cell("Kontrakt").value)) === comparable(contract.name),
    );
  const isNewContract = !isListed && fresh.length > 0;
  const rows: TableRowCells[] = [
    ...(isNewContract ? [newContractRow(contract, dates1904)] : []),
    ...fresh.map((goal) => goalRow(goal, dates1904)),
  ];
  const alreadyThere = goals.filter((goal) => !fresh.includes(goal)).map(goalNr);
  return { rows, fresh, isNewContract, outcome: { written: fresh.length, alreadyThere } };
}

/** The row of a contract that the table Kontrakter does not have yet. */
export function newContractRow({ period, ...contract }: Proposal["contract"], dates1904: boolean): TableRowCells {
  return period === undefined ? contractRow(contract) : contractRowFor({ ...contract, period }, dates1904);
}

function keysIn(table: SheetTable, dates1904: boolean): string[] {
  return readRows(goalTable, table, [], dates1904).flatMap((row) => {
    const key = readKey(row);
    return key ? [comparableKey(key)] : [];
  });
}

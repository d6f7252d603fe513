import type { Goal } from "../../domain/goal";
import { foldedText } from "../../domain/foldedText";
import { groupBy } from "../../domain/groupBy";
import { problems, type Issue } from "../cells/issue";
import { nearestName } from "../cells/nearest";
import { isDateFormat } from "../cells/numberFormat";
import type { RowReader } from "../cells/rowReader";
import { comparable } from "../cells/sheetTable";

/** The texts of a cell that holds several, `;` between. */
export const listedIn = (text: string): string[] =>
  text
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** Texts as one cell. */
export const asList = (texts: readonly string[]): string => texts.join("; ");

/** The numbers of the column Mål as typed; those that the contract does not have are noted, and kept. */
export function readGoalNumbers(row: RowReader<"Mål">, contract: string, goals: readonly Goal[]): string[] {
  const cell = row.cell("Mål");
  if (typeof cell.value === "number" && isDateFormat(cell.numberFormat)) {
    row.note("Mål", problems.mapGoalIsDate());
    return [];
  }
  const own = goals.filter((goal) => comparable(goal.contract) === comparable(contract));
  const known = new Set(own.flatMap(({ nr, part }) => [foldedText(nr), foldedText(`${nr}${part}`)]));
  const numbers = listedIn(row.text("Mål"));
  if (own.length > 0)
    for (const number of numbers)
      if (!known.has(foldedText(number))) row.note("Mål", problems.mapGoalUnknown(number, contract));
  return numbers;
}

/** Rows of a map whose contract no goal has: one issue for each contract. */
export function unknownContracts(
  table: "Strategikort" | "Forandringsteori",
  rows: readonly { contract: string; row: number }[],
  goals: readonly Goal[],
): Issue[] {
  const contracts = [...new Set(goals.map(({ contract }) => contract))];
  const known = new Set(contracts.map(comparable));
  const strays = rows.filter(({ contract }) => !known.has(comparable(contract)));
  return [...groupBy(strays, ({ contract }) => comparable(contract)).values()].flatMap((own) =>
    own
      .slice(0, 1)
      .map(({ contract, row }) => ({
        table,
        row,
        column: "Kontrakt",
        problem: problems.unknownContract(contract, own.length, false, nearestName(contract, contracts)),
      })),
  );
}

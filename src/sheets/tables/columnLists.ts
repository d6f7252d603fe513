import { listed } from "../../text/listed";
import { columnLetters } from "../cells/columnLetters";
import type { Column, TableSchema } from "./schema";

/** A column of a table, found by name wherever it stands and however long it is. */
const columnOf = (table: string, header: string): string => `INDIRECT("${table}[${header}]")`;

/**
 * What a column's dropdown list is drawn from: its own words, the contracts of Kontrakter (of Mål where there is
 * none), or the numbers of the goals of the row's contract, and all numbers where the contract has none yet. A formula
 * finds the columns by name, so that the list follows the tables, and no name of our own is needed. It never comes to
 * an error, which Excel asks about in a list. `null` where there is no list.
 * @param row The row of the sheet that the column's cells begin in.
 */
export function listSource({ choices, names }: Column, schema: TableSchema, row: number): string | null {
  if (choices) return choices.join(",");
  if (names === "contract")
    return `=INDIRECT(IF(ISREF(${columnOf("Kontrakter", "Kontrakt")}),"Kontrakter[Kontrakt]","Mål[Kontrakt]"))`;
  if (names !== "goal" || schema.name === "Mål") return null;
  const contract = `$${columnLetters(schema.columns.findIndex(({ header }) => header === "Kontrakt"))}${row}`;
  const [contracts, numbers] = [columnOf("Mål", "Kontrakt"), columnOf("Mål", "Nr")];
  const count = `COUNTIF(${contracts},${contract})`;
  const own = `OFFSET(INDEX(${numbers},MATCH(${contract},${contracts},0)),0,0,${count})`;
  return `=IF(${count}=0,${numbers},${own})`;
}

/** What Excel asks where something is typed that the list does not have, in Danish. */
export function listWarning({ header, choices, names }: Column): string {
  if (names !== undefined) return `${header} står ikke i tabellen ${names === "contract" ? "Kontrakter" : "Mål"}.`;
  return `Vælg ${listed(choices ?? [], "eller")}.`;
}

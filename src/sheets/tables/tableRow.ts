import type { OwnTableOf, TableName, Header } from "./allTables";
import type { RowCells } from "./schema";

/** A new row of one of our tables, by column; "" leaves the cell as it is. */
export type TableRowCells = { [Name in TableName]: RowCells<OwnTableOf<Name>> }[TableName];

/** A cell of a row that stands in one of our tables, by the sheet's row number. */
export type TableCell = { [Name in TableName]: { table: Name; row: number; header: Header<Name> } }[TableName];

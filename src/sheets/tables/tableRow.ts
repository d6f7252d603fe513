import type { OwnTableOf, TableName } from "./allTables";
import type { CellIn, RowCells } from "./schema";

/** A new row of one of our tables, by column; "" leaves the cell as it is. */
export type TableRowCells = { [Name in TableName]: RowCells<OwnTableOf<Name>> }[TableName];

/** A cell of a row that stands in one of our tables, by the sheet's row number. */
export type TableCell = { [Name in TableName]: CellIn<OwnTableOf<Name>> }[TableName];

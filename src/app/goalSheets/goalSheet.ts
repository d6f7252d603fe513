import type { Contract } from "../../domain/contract";
import type { Cell } from "../../sheets/cells/sheetTable";
import type { DateOrder } from "../../files/tables/dateOrder";
import type { Decimal } from "../../files/tables/decimals";
import type { ProposedGoal } from "../contracts/proposeGoals";
import type { FigureFile } from "../imports/readFigureFile";
import type { SheetUse } from "./sheetUses";

/** A sheet of somebody's own (*ark*) with goals in rows: its rows that hold anything, as a file of figures has them. */
export type GoalSheet = Pick<FigureFile, "name" | "sheet" | "rows" | "dates1904">;

/** How the columns of such a sheet are read; columns and rows of headings are counted from 0. */
export type SheetMapping = {
  headingsAt: number;
  headingRows: number;
  uses: readonly SheetUse[];
  /** The year of the contract and of months that are written without one; "" where nothing tells it. */
  year: string;
  /** The contract's name, where no column and no line names it. */
  name: string;
  decimal: Decimal | null;
  dateOrder: DateOrder | null;
  /** Percentages are given as shares: 0,947 for 94,7 pct. */
  shares: boolean;
};

/** The period that a column's heading names, and the words beside it. */
export type ColumnPeriod = { cell: Cell; year: string; words: string };

/** A goal of the sheet as it was read, with the row that it stands in and the line that its figures stand in. */
export type SheetGoal = ProposedGoal & {
  row: number;
  /** The row of the sheet, by index, that holds its figures. */
  figuresAt: number;
  /** The rows of its *Tæller* and *Nævner*, where they have lines of their own; -1 for none. */
  numeratorAt: number;
  denominatorAt: number;
  /** Whether it belongs to the contract that the whole sheet is named for. */
  isNamed: boolean;
  /** What stands in its column of remarks. */
  remark: string;
};

/** A contract that the sheet's goals belong to, as it is to be listed. */
export type SheetContract = Pick<Contract, "name" | "centre" | "followUp"> & {
  year: number | null;
  period?: Contract["period"];
};

/** Something of the sheet that gives no goal and no figure, and why. */
export type SheetNote = { row: number; kind: "totals" | "heading" | "text" | "line"; text: string };

/** What a sheet says of goals. Nothing is written. */
export type ReadGoalSheet = {
  contracts: readonly SheetContract[];
  goals: readonly SheetGoal[];
  notes: readonly SheetNote[];
};

import type { Cell } from "../../sheets/cells/sheetTable";
import { plain } from "./headings";
import { shownText } from "./importRow";

const worded = (value: string): Cell => ({ value, numberFormat: "General" });

/**
 * The period of a cell that holds its number alone, by what the column counts: 3 is the third quarter under *Kvartal*
 * and March under *Måned*. Under any other heading a number alone names no period.
 */
export function spelledOut(cell: Cell, heading: string): Cell {
  const number = shownText(cell);
  if (!/^\d{1,2}$/.test(number)) return cell;
  const of = plain(heading);
  if (/kvartal|\bkvt/.test(of)) return worded(`${Number(number)}. kvartal`);
  if (/halvår|halvaar/.test(of)) return worded(`${Number(number)}. halvår`);
  if (/\buge/.test(of)) return worded(`uge ${Number(number)}`);
  return /m(?:å|aa)ned|\bmd\b|month/.test(of) ? cell : worded(`»${number}«`);
}

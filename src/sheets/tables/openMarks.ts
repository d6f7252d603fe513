import { openFieldNames } from "../../text/da/nextYear";
import { columnLetters } from "../cells/columnLetters";
import type { TableSchema } from "./schema";

/** The fill of a field that somebody is to fill in, RRGGBB. */
export const OPEN_FILL = "FFD966";

/** A mark of one column: what fills its cells while it is true, for the first of them, without `=`. */
export type OpenMark = { column: number; formula: string };

const { target, targetUpper, change, deadline, baseline } = openFieldNames;

/** The columns that *Nyt kontraktår* leaves empty, and what in their row settles them as well. */
const OPEN: readonly { header: string; unless?: readonly string[] }[] = [
  // A change from a baseline gives the target.
  { header: target, unless: [change, baseline] },
  { header: targetUpper },
  { header: change, unless: [target] },
  { header: deadline },
  { header: baseline },
];

/**
 * Marks the cells of Mål that Beslutninger lists, until they are filled in. They are conditional formats, so that an
 * Excel without the add-in shows them and takes them away. Beslutninger is found by its name, as lists find their
 * tables: where there is none, nothing is marked.
 * @param row The row of the sheet that the column's cells begin in.
 */
export function openMarks({ name, columns }: TableSchema, row: number): OpenMark[] {
  if (name !== "Mål") return [];
  const at = (header: string): number => columns.findIndex((column) => column.header === header);
  const cell = (header: string): string => `$${columnLetters(at(header))}${row}`;
  const listed = (header: string, text: string): string => `(INDIRECT("Beslutninger[${header}]")&""=${text}&"")`;
  return OPEN.map(({ header, unless = [] }) => {
    const settled = unless.map((other) => `${cell(other)}=""`);
    const isEmpty = [`${cell(header)}=""`, `${cell("Kontrakt")}<>""`];
    if (settled.length > 0) isEmpty.push(settled.length === 1 ? (settled[0] ?? "") : `OR(${settled.join(",")})`);
    const rows = [
      ...["Kontrakt", "Nr", "Delmål"].map((key) => listed(key, cell(key))),
      listed("Felt", `"${header}"`),
    ].join("*");
    return { column: at(header), formula: `IF(AND(${isEmpty.join(",")}),SUMPRODUCT(${rows})>0,FALSE)` };
  });
}

/** Whether a formula is one of these marks, wherever its row has gone. */
export const isOpenMark = (formula: string): boolean =>
  /SUMPRODUCT\(\(INDIRECT\("Beslutninger\[Kontrakt\]"\)/.test(formula);

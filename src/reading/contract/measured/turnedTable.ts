import type { PlacedCell, PlacedTable } from "../../../domain/document/placed";
import { columnOf } from "./columns";
import { isBarePeriod } from "./headPeriod";

type Row = readonly (PlacedCell | null)[];

/** *Mål 3* beside its title: the label of a goal's own table. */
const goalLabel =
  /^((?:resultat|indsats|udviklings|effekt|kvalitets)?mål)\s+(?:nr\.?\s*)?((?:[a-zæøå]\.?)?\d{1,2}(?:\.\d{1,2})*)[.:]?$/iu;
const leastRows = 3;

/**
 * A table whose first column holds what others have in their heading, turned: years downwards (*2019*, *2020*) beside a
 * column for each measure, or the labels of its goals (*Mål 1*, *Resultatkrav*, *Vægt*). Any other table as it is.
 */
export function turnedTables(table: PlacedTable): PlacedTable[] {
  if (isYearsDown(table)) return [{ ...table, headRows: 0, rows: turned(table.rows) }];
  if (!isLabelsDown(table)) return [table];
  return goalsOf(table.rows).map((rows, at) => {
    const cells = rows.flat().filter((cell): cell is PlacedCell => cell !== null);
    const start = at === 0 ? table.start : (cells[0]?.start ?? table.start);
    return { ...table, headRows: 0, start, end: cells.at(-1)?.end ?? table.end, rows: turned(rows.map(withNumber)) };
  });
}

function turned(rows: readonly Row[]): Row[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_each, column): Row => rows.map((row) => row[column] ?? null));
}

/** The tables of several goals may stand as one, where pages join them: each begins with its *Mål 3*. */
function goalsOf(rows: readonly Row[]): Row[][] {
  const goals: Row[][] = [];
  for (const row of rows)
    if (goals.length === 0 || goalLabel.test(row[0]?.text ?? "")) goals.push([row]);
    else goals.at(-1)?.push(row);
  return goals;
}

function isYearsDown({ rows: [head, ...body] }: PlacedTable): boolean {
  const isYear = (cell: PlacedCell | null | undefined): boolean =>
    isBarePeriod(cell?.text ?? "") && /\d{4}/.test(cell?.text ?? "");
  return (
    head !== undefined &&
    body.length >= 2 &&
    body.every(([first]) => isYear(first)) &&
    head.slice(1).every((cell) => cell !== null && /\p{L}{3}/u.test(cell.text) && columnOf(cell.text).role === "other")
  );
}

function isLabelsDown({ rows }: PlacedTable): boolean {
  if (rows.length < leastRows || rows.some((row) => row.length !== 2)) return false;
  const labels = rows.map(([label]) => label?.text ?? "");
  const known = labels.filter((label) => goalLabel.test(label) || columnOf(label).role !== "other").length;
  const isGoal = labels.some((label) => columnOf(label).role === "requirement");
  // A heading with figures beside it is a column's.
  const isHead = rows[0]?.every((cell) => columnOf(cell?.text ?? "").role !== "other") ?? false;
  return isGoal && !isHead && known * 3 >= labels.length * 2;
}

/** *Mål 1 | Stabil drift* as *Mål | 1 Stabil drift*. */
function withNumber(row: Row): Row {
  const [label, value] = row;
  const [, name = "", nr = ""] = goalLabel.exec(label?.text ?? "") ?? [];
  if (!label || !value || nr === "") return row;
  return [
    { ...label, text: name },
    { ...value, text: `${nr} ${value.text}`, start: label.end - nr.length },
  ];
}

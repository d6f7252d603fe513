import type { Span } from "../span";
import { areaOf, areaOfLetter, goalTypeOf } from "./areas";
import type { FoundGoal } from "./foundGoal";
import { type Line, assembled } from "./lines";
import { markerIn, numberIn } from "./patterns";
import type { Sections } from "./sections";

type Column = "type" | "nr" | "text" | "area" | "focus" | "responsible" | "source";
type Cell = Span & { text: string };
type Table = {
  columns: readonly (Column | null)[];
  type: Cell | null;
  area: Cell | null;
  focus: Cell | null;
  responsible: Cell | null;
  source: Cell | null;
};

/** What headings of columns mean. */
const columnNames: Readonly<Record<string, Column>> = {
  måltype: "type",
  type: "type",
  nr: "nr",
  "nr.": "nr",
  nummer: "nr",
  mål: "text",
  målsætning: "text",
  målformulering: "text",
  resultatmål: "text",
  resultatkrav: "text",
  indikator: "text",
  styringsområde: "area",
  område: "area",
  indsatsområde: "area",
  styringsparameter: "area",
  fokusområde: "focus",
  visionspunkt: "focus",
  fokus: "focus",
  ansvarlig: "responsible",
  ansvar: "responsible",
  kilde: "source",
  datakilde: "source",
};

/** Goals in rows of tab-separated cells, with a heading row or with *Resultatmål 7* in their first cell. */
export function tableGoals(document: string, lines: readonly Line[], sections: Sections): FoundGoal[] {
  const goals: FoundGoal[] = [];
  let table: Table | null = null;
  lines.forEach((line, at) => {
    if (!line.raw.includes("\t")) {
      if (line.text !== "") table = null;
      return;
    }
    const cells = cellsOf(line);
    const columns = columnsOf(cells);
    if (columns) table = { columns, type: null, area: null, focus: null, responsible: null, source: null };
    else if (table) table = carried(table, cells);
    const row = columns ? null : (markedRow(cells) ?? (table ? columnRow(table, cells) : null));
    if (row) goals.push(goalOfRow(document, row, sections, at));
  });
  return goals;
}

function cellsOf(line: Line): Cell[] {
  let start = line.end - line.text.length - (line.raw.length - line.raw.trimStart().length);
  return line.raw.split("\t").map((raw) => {
    const text = raw.trim();
    const from = start + (text ? raw.indexOf(text.charAt(0)) : 0);
    start += raw.length + 1;
    return { text, start: from, end: from + text.length };
  });
}

/** A heading row names at least the sentence's column and one more. */
function columnsOf(cells: readonly Cell[]): (Column | null)[] | null {
  const columns = cells.map(({ text }) => columnNames[text.toLowerCase()] ?? null);
  return columns.includes("text") && columns.filter((column) => column !== null).length >= 2 ? columns : null;
}

/** Cells that are merged downwards hold for the rows below. */
function carried(table: Table, cells: readonly Cell[]): Table {
  const cell = (column: Column): Cell | null =>
    cells.find((each, at) => table.columns[at] === column && each.text !== "") ?? null;
  return {
    ...table,
    type: cell("type") ?? table.type,
    area: cell("area") ?? table.area,
    focus: cell("focus") ?? table.focus,
    responsible: cell("responsible") ?? table.responsible,
    source: cell("source") ?? table.source,
  };
}

type Row = Omit<Table, "columns"> & { nr: Cell | null; text: Cell };

function columnRow(table: Table, cells: readonly Cell[]): Row | null {
  const cell = (column: Column): Cell | null =>
    cells.find((each, at) => table.columns[at] === column && each.text !== "") ?? null;
  const text = cell("text");
  return text ? { ...table, nr: cell("nr"), text } : null;
}

/** *Resultatmål 1 ⇥ sentence ⇥ I*. */
function markedRow(cells: readonly Cell[]): Row | null {
  const [first, ...rest] = cells.filter(({ text }) => text !== "");
  const marker = first ? markerIn(first.text) : null;
  const text = rest.find((cell) => cell.text.length > 12);
  if (!first || !marker || !text) return null;
  const number =
    marker.nr === null
      ? rest.find((cell) => numberIn(cell.text) !== null)
      : { text: marker.nr, start: first.end - marker.nr.length, end: first.end };
  return {
    type: { ...first, text: marker.type, end: first.start + marker.type.length },
    nr: number ?? null,
    text,
    area: rest.find((cell) => areaOfLetter(cell.text) !== null) ?? null,
    focus: null,
    responsible: null,
    source: null,
  };
}

function goalOfRow(document: string, row: Row, sections: Sections, at: number): FoundGoal {
  return {
    nr: row.nr ? (numberIn(row.nr.text) ?? row.nr.text) : null,
    nrSpan: row.nr && spanOf(row.nr),
    goalType: row.type ? goalTypeOf(row.type.text) : null,
    typeSpan: row.type && spanOf(row.type),
    area: row.area ? areaOf(row.area.text) : null,
    areaSpan: row.area && spanOf(row.area),
    focus: row.focus ? { name: row.focus.text, span: spanOf(row.focus) } : (sections.focuses[at] ?? null),
    heading: sections.headings[at] ?? null,
    sentence: assembled(document, [row.text]),
    responsible: row.responsible?.text ?? null,
    source: row.source?.text ?? null,
  };
}

function spanOf({ start, end }: Cell): Span {
  return { start, end };
}

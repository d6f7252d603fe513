import type { Source } from "../../domain/source";
import { comparable, tableNamed, type SheetTable } from "../../sheets/cells/sheetTable";
import { comparableKey } from "../../sheets/tables/goalKey";
import { sourceTable, type SourceInRow } from "../../sheets/tables/sources";
import type { FigureBook } from "./figureBook";

const FIELDS = ["from", "filter", "period", "value", "numerator", "denominator"] as const;

/** Whether two rows of Kilder say the same. */
export function isSameSource(a: Source, b: Source): boolean {
  return (
    comparableKey(a) === comparableKey(b) &&
    FIELDS.every((field) => comparable(a[field]) === comparable(b[field])) &&
    a.form === b.form &&
    a.factor === b.factor
  );
}

/** Those of some sources that Kilder does not have yet, and whose goal is there. */
export function newSources(
  wanted: readonly Source[],
  { sources, goals }: Pick<FigureBook, "sources" | "goals">,
): Source[] {
  const known = new Set(goals.map(comparableKey));
  return wanted.filter(
    (source, at) =>
      known.has(comparableKey(source)) &&
      !sources.some((other) => isSameSource(source, other)) &&
      wanted.findIndex((other) => isSameSource(source, other)) === at,
  );
}

/** The rows of Kilder that still say these sources and hold nothing of people's own. */
export function untouchedSources(
  written: readonly Source[],
  { sources }: Pick<FigureBook, "sources">,
  tables: readonly SheetTable[],
): SourceInRow[] {
  const table = tableNamed(tables, sourceTable.name);
  const own = new Set(sourceTable.columns.map(({ header }) => comparable(header)));
  const isAlone = ({ row }: SourceInRow): boolean =>
    (table?.rows[row - table.firstRow] ?? []).every(
      (value, index) => value === "" || own.has(comparable(table?.headers[index] ?? "")),
    );
  return written.flatMap((source) => {
    const found = sources.findLast((each) => isSameSource(each, source));
    return found !== undefined && isAlone(found) ? [found] : [];
  });
}

import { groupBy } from "../../domain/groupBy";
import type { Source } from "../../domain/source";
import type { FailedSource } from "../../report/statusReport";
import { issueIn, problems, type Issue } from "../../sheets/cells/issue";
import { comparable, tableNamed } from "../../sheets/cells/sheetTable";
import { readSources, sourceTable } from "../../sheets/tables/sources";
import { figureBook, type FigureBook } from "../figures/figureBook";
import { planFigures } from "../figures/planFigures";
import { openedSheet } from "../imports/openFigureFile";
import { readWorkbookTable, type FigureFile } from "../imports/readFigureFile";
import type { QueryState, SourceTable, WorkbookContents, WorkbookMemory } from "../workbook/ports";
import { readBySources } from "./readBySources";
import { withoutOthers, type EarlierFigures } from "./sourceLines";
import { usableSources, type UsableSource } from "./usableSources";

type Problem = Issue["problem"];

/** What is to be known of the table Kilder: its issues, and whose figures a failed query gives. */
export type OfSources = { issues: readonly Issue[]; failed: readonly FailedSource[] };

/**
 * What is to be known of Kilder before a status is used: rows that cannot be used, and of each table in the workbook
 * whether its query failed, and which of its figures Målinger does not hold. A status is judged by Målinger alone.
 */
export async function knownOfSources(contents: WorkbookContents): Promise<OfSources> {
  const book = figureBook(contents);
  const { issues: unread } = readSources(tableNamed(contents.tables, "Kilder"), book.goals, contents.dates1904);
  const { usable, issues: unusable } = usableSources(book.sources);
  const issues = [...unread, ...unusable];
  const earlier: EarlierFigures = new Map();
  const failed: FailedSource[] = [];
  for (const source of contents.sources?.tables ?? []) {
    const own = usable.filter(({ from }) => comparable(from) === comparable(source.name));
    const named = book.sources.filter(({ from }) => comparable(from) === comparable(source.name));
    const [first] = named;
    if (source.query?.failed === true) failed.push(...failedOf(source.query, named));
    const told = await problemsOf(source, own, book, contents, earlier);
    issues.push(...told.map((problem) => issueIn(sourceTable, first?.row ?? null, "Kilde", problem)));
  }
  return { issues, failed };
}

/** The goals of each contract that a failed query gives figures to. */
function failedOf({ name, refreshed }: QueryState, sources: readonly Source[]): FailedSource[] {
  return [...groupBy(sources, ({ contract }) => contract)].map(([contract, own]) => ({
    query: name,
    last: refreshed,
    contract,
    goals: [...new Set(own.map(({ nr, part }) => nr + part))],
  }));
}

async function problemsOf(
  { name, table, query }: SourceTable,
  sources: readonly UsableSource[],
  book: FigureBook,
  contents: WorkbookContents,
  earlier: EarlierFigures,
): Promise<Problem[]> {
  const failed = query?.failed === true ? [problems.queryFailed(query.name, query.refreshed)] : [];
  if (table === null) return [...failed, problems.sourceTableMissing(name)];
  if (table === "unread") return [...failed, problems.sourceTableUnread(name)];
  const file = readableTable(table, contents.dates1904);
  if (file === null) return [...failed, problems.sourceTableUnreadable(name)];
  if (sources.length === 0) return failed;
  const opened = await openedSheet(rememberedIn(contents), file, book);
  const read = await readBySources(opened, sources, book);
  if (read.open.length > 0) return [...failed, problems.sourceAsks(name)];
  const { figures, lines } = withoutOthers(read.figures, name, earlier);
  const planned = planFigures(figures, book);
  const count = (kind: "new" | "change"): number => planned.filter((each) => each.kind === kind).length;
  const [fresh, changed] = [count("new"), count("change")];
  const silent = [...new Set(read.silent.map(({ source }) => source.nr + source.part))];
  return [
    ...failed,
    ...(lines.length > 0 ? [problems.sourcesDiffer(name, lines.length)] : []),
    ...(fresh + changed > 0 ? [problems.sourceNews(name, fresh, changed)] : []),
    ...(read.faults.length > 0 ? [problems.sourceFaults(name, read.faults.length)] : []),
    ...(silent.length > 0 ? [problems.sourceSilent(name, silent)] : []),
  ];
}

function readableTable(table: Parameters<typeof readWorkbookTable>[0], dates1904: boolean): FigureFile | null {
  try {
    return readWorkbookTable(table, dates1904);
  } catch {
    return null;
  }
}

/** What is remembered of how tables are read, as it was read with the workbook. */
function rememberedIn({ sources }: WorkbookContents): WorkbookMemory {
  return {
    recall: async () => sources?.remembered ?? null,
    remember: async () => undefined,
    forget: async () => undefined,
  };
}

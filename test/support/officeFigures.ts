import { figureBook, type FigureBook } from "../../src/app/figures/figureBook";
import { lackingIn } from "../../src/app/imports/openFigureFile";
import { proposeMapping } from "../../src/app/imports/proposeMapping";
import type { Mapping } from "../../src/app/imports/importMapping";
import { readFigureBytes, type FigureFile } from "../../src/app/imports/readFigureFile";
import { readImport } from "../../src/app/imports/readImport";
import { periodName } from "../../src/text/da/periodName";
import { contractRow, goalRow, bookTables, type TestRow } from "./tables";

/** Five goals that two centres share: a mean, a sum, a latest figure, and two that a decimal matters to. */
const GOALS: readonly TestRow[] = [
  { Nr: "1.1", Måltal: 90, Enhed: "pct.", Opgørelse: "Gennemsnit", Mål: "Rettidige samtaler" },
  { Nr: "1.2", Måltal: 600, Enhed: "antal", Opgørelse: "Sum", Mål: "Virksomhedsforløb" },
  { Nr: "2.1", Målform: "Højst", Måltal: 1250, Enhed: "antal", Opgørelse: "Seneste", Mål: "Personer på sygedagpenge" },
  { Nr: "3.1", Målform: "Højst", Måltal: 10.5, Enhed: "dage", Opgørelse: "Sum", Mål: "Sygefravær" },
  { Nr: "4.1", Måltal: -2, Enhed: "mio. kr.", Opgørelse: "Sum", Mål: "Årets resultat" },
];

const centre = (name: string, year = 2019): TestRow =>
  contractRow({ Kontrakt: `${name} ${year}`, Center: `Jobcenter ${name}`, År: year });

/** The contracts of Engby and Havby for these years, with the same goals each. */
export function office(
  names: readonly string[] = ["Engby", "Havby"],
  years: readonly number[] = [2019],
  aggregations: Readonly<Record<string, string>> = {},
): FigureBook {
  const contracts = names.flatMap((name) => years.map((year) => centre(name, year)));
  const goals = contracts.flatMap(({ Kontrakt }) =>
    GOALS.map((goal) =>
      goalRow({
        ...goal,
        Opgørelse: aggregations[String(goal["Nr"])] ?? goal["Opgørelse"] ?? "",
        Kontrakt: Kontrakt ?? "",
      }),
    ),
  );
  return figureBook({ tables: bookTables(goals, [], contracts), dates1904: false, formulas: new Map() });
}

/** A file of text in UTF-8. */
export async function csv(...lines: readonly string[]): Promise<FigureFile> {
  return readFigureBytes("tal.csv", new TextEncoder().encode(lines.join("\r\n")));
}

/** What a file comes to: its figures as texts, what is left out, and what the user must say first. */
export function outcome(file: FigureFile, book: FigureBook, more: Partial<Mapping> = {}) {
  const mapping = { ...proposeMapping(file, book), ...more };
  const lacks = lackingIn({ file, mapping }, book);
  const read = readImport(file, mapping, book);
  return {
    lacks,
    open: read.open,
    figures: read.figures.map(
      ({ goal, period, content }) =>
        `${goal.contract} ${goal.nr} ${periodName(period)}: ${
          content.value === "" ? `${content.numerator}/${content.denominator}` : content.value
        }`,
    ),
    faults: read.faults.map(({ row, column, problem }) => `${row} ${column}: ${problem}`),
    notes: read.notes.map(({ row, note }) => `${row}: ${note}`),
    skipped: { empty: read.empty, marked: read.marked, totals: read.totals },
  };
}

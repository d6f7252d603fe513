import { comparable } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { withSheet } from "./fileSheets";
import { headingsOf, isPeriodHeading } from "./headings";
import type { Mapping } from "./importMapping";
import { contractsNamed } from "./importRow";
import { proposeMapping } from "./proposeMapping";
import type { FigureFile } from "./readFigureFile";

/** A sheet of a file with how its columns are read. */
export type MappedSheet = { file: FigureFile; mapping: Mapping };

type Book = Pick<FigureBook, "contracts" | "goals">;

/**
 * The other sheets of a file that have the chosen one's headings, but for their periods, and are read as it is. A sheet
 * whose contract neither its rows nor its name tell is none of them: its figures would land on the chosen one's. Nor is
 * one that tells no period, where the chosen one tells its own in its name or title.
 */
export function sheetsAlike(file: FigureFile, mapping: Mapping, book: Book): MappedSheet[] {
  if (file.others.length === 0) return [];
  const own = kindOf(file, mapping);
  const isDated = mapping.periods === "fixed" && proposeMapping(file, book).fixedPeriod !== "";
  return file.others.flatMap(({ sheet }): MappedSheet[] => {
    const other = withSheet(file, sheet);
    const proposed = proposeMapping(other, book);
    if (kindOf(other, proposed) !== own) return [];
    const { headingsAt, headingRows, year, sections } = proposed;
    if (isDated && proposed.fixedPeriod === "") return [];
    const fixedPeriod = isDated ? proposed.fixedPeriod : mapping.fixedPeriod;
    const tellsContract = mapping.columns.contract !== undefined || sections;
    const [named, ...more] = contractsNamed(sheet, book.contracts);
    if (!tellsContract && (named === undefined || more.length > 0)) return [];
    const contract = tellsContract ? mapping.contract : (named?.name ?? null);
    const place = { headingsAt, headingRows, sections };
    const next = { ...mapping, ...place, contract, fixedPeriod, year: year || mapping.year };
    return [{ file: { ...other, others: [] }, mapping: next }];
  });
}

function kindOf(file: FigureFile, mapping: Mapping): string {
  return JSON.stringify(
    headingsOf(file, mapping, () => "")
      .filter((heading) => !isPeriodHeading(heading))
      .map(comparable),
  );
}

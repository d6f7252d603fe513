import { readFileSync } from "node:fs";
import path from "node:path";
import { figureBook, type FigureBook } from "../../src/app/figures/figureBook";
import type { Mapping } from "../../src/app/imports/importMapping";
import { proposeMapping } from "../../src/app/imports/proposeMapping";
import { readPastedBlock, type FigureFile } from "../../src/app/imports/readFigureFile";
import { bookTables, contractRow, goalRow, table, type TestRow } from "./tables";

/**
 * An extract from LIS for April 2009 as it comes: two lines of title, Windows-1252, and three rows that cannot be read.
 */
export const LIS_FILE = path.join(__dirname, "..", "..", "samples", "lis-april-2009.csv");
export const lisFile = (): File => new File([readFileSync(LIS_FILE)], "lis-april-2009.csv");

/** Goals of Skelbækgade 2009 and one milestone, with the rows of Målinger that are given. */
export function book(
  measurements: readonly TestRow[] = [],
  contracts: readonly TestRow[] = [contractRow()],
  goals: readonly TestRow[] = bookGoals,
): FigureBook {
  const tables = bookTables(goals, measurements, contracts).map((each) =>
    each.name === "Mål" ? table("Mål", goals) : each,
  );
  return figureBook({ tables, dates1904: false, formulas: new Map() });
}

export const bookGoals: readonly TestRow[] = [
  goalRow({ Nr: "1.1", Måltal: 36, Kilde: "LIS", Mål: "Mindst 36 pct. af de ledige skal i virksomhedsrettet tilbud." }),
  goalRow({
    Nr: "1.2",
    Måltal: 650,
    Enhed: "antal",
    Opgørelse: "Sum",
    Kilde: "LIS",
    Mål: "Mindst 650 ledige skal i virksomhedspraktik.",
  }),
  goalRow({ Kilde: "LIS" }),
  goalRow({
    Nr: "14",
    Delmål: "a",
    Målform: "Højst",
    Måltal: 3,
    Opgørelse: "Seneste",
    Kilde: "Centret",
    Mål: "Afvigelsen fra prognosen må højst være 3 pct.",
  }),
  goalRow({
    Nr: "14",
    Delmål: "b",
    Målform: "Højst",
    Måltal: 1,
    Opgørelse: "Seneste",
    Kilde: "",
    Mål: "Afvigelsen fra prognosen må højst være 1 pct.",
  }),
  goalRow({
    Nr: "15",
    Målform: "Milepæl",
    Måltal: "",
    Enhed: "",
    Opgørelse: "Seneste",
    Kilde: "Centret",
    Mål: "Der udarbejdes en kompetencestrategi.",
  }),
];

/** A file as lines with semicolons. */
export function file(...lines: readonly string[]): FigureFile {
  return readPastedBlock(lines.join("\r\n"));
}

/** The mapping that a file's headings suggest, with what a user corrects. */
export function mapped(of: FigureFile, own: FigureBook, more: Partial<Mapping> = {}): Mapping {
  return { ...proposeMapping(of, own), ...more };
}

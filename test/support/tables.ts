import type { CellValue, SheetTable } from "../../src/sheets/cells/sheetTable";

/** A cell as a test writes it: a value, or a value with its number format. */
export type TestCell = CellValue | { value: CellValue; numberFormat: string };
export type TestRow = Readonly<Record<string, TestCell>>;

const valueOf = (cell: TestCell | undefined): CellValue => (typeof cell === "object" ? cell.value : (cell ?? ""));
const formatOf = (cell: TestCell | undefined): string => (typeof cell === "object" ? cell.numberFormat : "General");

/** A table with its header in row 4 of its sheet, so that its first data row is row 5. */
export function table(name: string, rows: readonly TestRow[], headers?: readonly string[]): SheetTable {
  const columns = headers ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    name,
    firstRow: 5,
    headers: columns,
    rows: rows.map((row) => columns.map((header) => valueOf(row[header]))),
    numberFormats: rows.map((row) => columns.map((header) => formatOf(row[header]))),
  };
}

/** A row of Mål: Skelbækgade's goal 1.3, at least 95 pct. as a mean, unless overridden. */
export function goalRow(overrides: TestRow = {}): TestRow {
  return {
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.3",
    Delmål: "",
    Styringsområde: "Indsats",
    Fokusområde: "Ét arbejdsmarked",
    Mål: "Rettidigheden for kontaktforløb skal udgøre mindst 95 pct. i 2009.",
    Målform: "Mindst",
    Måltal: 95,
    "Måltal øvre": "",
    Enhed: "pct.",
    Udgangspunkt: "",
    Ændring: "",
    Ændringstype: "",
    Opgørelse: "Gennemsnit",
    Frist: "",
    "Gul grænse": "",
    ...overrides,
  };
}

/** A row of Målinger for that goal. */
export function measurementRow(period: TestCell, value: TestCell, overrides: TestRow = {}): TestRow {
  return { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Delmål: "", Periode: period, Værdi: value, ...overrides };
}

/** A row of Kontrakter. */
export function contractRow(overrides: TestRow = {}): TestRow {
  return {
    Kontrakt: "Skelbækgade 2009",
    Center: "Jobcenter Skelbækgade",
    År: 2009,
    Statusdato: "",
    Opfølgning: "kvartal",
    ...overrides,
  };
}

/** A workbook's tables: one contract, these goals and measurements. */
export function bookTables(
  goals: readonly TestRow[],
  measurements: readonly TestRow[],
  contracts: readonly TestRow[] = [contractRow()],
): SheetTable[] {
  return [
    table("Kontrakter", contracts),
    table("Mål", goals, Object.keys(goalRow())),
    table("Målinger", measurements, [...Object.keys(measurementRow("", "")), ...extraHeaders(measurements)]),
  ];
}

function extraHeaders(rows: readonly TestRow[]): string[] {
  const usual = Object.keys(measurementRow("", ""));
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((header) => !usual.includes(header));
}

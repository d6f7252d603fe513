import { DEFAULT_THRESHOLDS, type Thresholds } from "../../domain/status";
import { problems, type Issue } from "../cells/issue";
import { isEmpty, textOf } from "../cells/readCell";
import { readDegree, readRows } from "../cells/rowReader";
import { comparable, type SheetTable } from "../cells/sheetTable";
import { caseRows, DEFAULT_CASE, readCaseRow, type CaseSettings } from "./caseSettings";
import { DEFAULT_PRINT, printRows, readPrintRow, type PrintSettings } from "./printSettings";
import type { RowCells, Said, TableSchema } from "./schema";

/** One cell of the table Indstillinger for each threshold: its name, its place in the thresholds, its explanation. */
export const thresholdSettings = [
  {
    name: "Gul grænse i året, Niveau",
    when: "duringYear",
    method: "level",
    help: "Mens året løber: fra hvilken målopfyldelse et mål, der er bagefter planen, er »I risiko« og ikke »Bagud«, når det opgøres efter Niveau.",
  },
  {
    name: "Gul grænse i året, Ændring",
    when: "duringYear",
    method: "change",
    help: "Mens året løber: det samme, når målet opgøres efter Ændring.",
  },
  {
    name: "Gul grænse efter frist, Niveau",
    when: "afterDeadline",
    method: "level",
    help: "Når fristen er nået: fra hvilken målopfyldelse et mål er »Delvist opfyldt« efter Niveau. Tom: et niveau er nået eller ikke nået.",
  },
  {
    name: "Gul grænse efter frist, Ændring",
    when: "afterDeadline",
    method: "change",
    help: "Når fristen er nået: det samme efter Ændring.",
  },
] as const satisfies readonly {
  name: string;
  when: keyof Thresholds;
  method: keyof Thresholds["duringYear"];
  help: string;
}[];

/** The table Indstillinger, one threshold a row. */
const schema = {
  name: "Indstillinger",
  sheet: "Indstillinger",
  required: false,
  help: "Gule grænser, udskriften af Status og rapporternes egne ord. Grænserne er jeres egne; der findes ingen dansk norm.",
  keyedBy: ["Indstilling"],
  judges: true,
  columns: [
    {
      header: "Indstilling",
      kind: "text",
      required: true,
      width: 36,
      help: "Indstillingens navn. Skriv ikke i denne kolonne.",
    },
    {
      header: "Værdi",
      kind: "degree",
      required: true,
      width: 24,
      help: "For en grænse målopfyldelsen, fx 90 %. Tom: grænsen bruges ikke. For udskriften et af de ord, som forklaringen nævner; for rapporterne jeres egne ord.",
    },
    { header: "Forklaring", kind: "text", unread: true, width: 80, help: "Hvad indstillingen betyder." },
  ],
  startingRows: [
    ...thresholdSettings.map(({ name, when, method, help }) => [name, DEFAULT_THRESHOLDS[when][method] ?? "", help]),
    ...printRows,
    ...caseRows,
  ],
} as const satisfies TableSchema;

/** The table Indstillinger with how it is read and written. */
export const settingTable = {
  ...schema,
  read: (found: SheetTable | null) => readSettings(found),
  write: ({ thresholds }: Said & { thresholds: Thresholds }) =>
    thresholdSettings.map(({ name, when, method }) => settingRow(name, thresholds[when][method])),
};

/**
 * The thresholds and the print settings of the table Indstillinger. An empty cell means that the threshold is not used;
 * a threshold that the table does not list keeps its default (DOMAIN.md §4). Without the table all are defaults.
 */
function readSettings(table: SheetTable | null): {
  thresholds: Thresholds;
  print: PrintSettings;
  case: CaseSettings;
  issues: Issue[];
} {
  let [print, words] = [DEFAULT_PRINT, DEFAULT_CASE];
  const issues: Issue[] = [];
  const thresholds: Thresholds = {
    duringYear: { ...DEFAULT_THRESHOLDS.duringYear },
    afterDeadline: { ...DEFAULT_THRESHOLDS.afterDeadline },
  };
  for (const row of readRows(settingTable, table, issues, false)) {
    const own = readPrintRow(row);
    if (own !== null) {
      print = { ...print, ...own };
      continue;
    }
    const said = readCaseRow(row, words);
    if (said !== null) {
      words = said;
      continue;
    }
    const name = row.text("Indstilling");
    const setting = thresholdSettings.find((known) => comparable(known.name) === comparable(name));
    if (setting === undefined) {
      row.note("Indstilling", problems.unknownSetting(name));
      continue;
    }
    const degree = readDegree(row, "Værdi");
    if (degree !== null || isEmpty(row.cell("Værdi"))) thresholds[setting.when][setting.method] = degree;
  }
  return { thresholds, print, case: words, issues };
}

export type ThresholdName = (typeof thresholdSettings)[number]["name"];

/** One threshold as the table Indstillinger has it. */
export type SettingCell = {
  name: ThresholdName;
  when: keyof Thresholds;
  method: keyof Thresholds["duringYear"];
  /** The one that applies: the cell's, or the default where there is none to be read. `null`: not used. */
  degree: number | null;
  /** The sheet's row number; null where the table does not list it, or is missing. */
  row: number | null;
  /** What stands in the cell where it is no degree. */
  unreadable: string | null;
};

/** Every threshold with its place in the table; where one is listed twice the last row counts. */
export function readSettingCells(table: SheetTable | null): SettingCell[] {
  return thresholdSettings.map(({ name, when, method }) => {
    const issues: Issue[] = [];
    const existing = readRows(settingTable, table, issues, false).findLast(
      ({ cell }) => comparable(String(cell("Indstilling").value)) === comparable(name),
    );
    const common = { name, when, method };
    if (existing === undefined)
      return { ...common, degree: DEFAULT_THRESHOLDS[when][method], row: null, unreadable: null };
    const degree = readDegree(existing, "Værdi");
    const unreadable = issues.length > 0;
    return {
      ...common,
      degree: unreadable ? DEFAULT_THRESHOLDS[when][method] : degree,
      row: existing.row,
      unreadable: unreadable ? textOf(existing.cell("Værdi")) : null,
    };
  });
}

/** The number format that shows a degree in whole per cent, or with the decimals that it has. */
export function degreeFormat(degree: number | null): string {
  return degree === null || Number.isInteger(Number((degree * 100).toFixed(6))) ? "0 %" : "0.0# %";
}

/** The row of the table Indstillinger that a threshold is missing. */
export function settingRow(name: ThresholdName, degree: number | null): RowCells<typeof schema> {
  const help = thresholdSettings.find((setting) => setting.name === name)?.help ?? "";
  return {
    table: "Indstillinger",
    cells: [
      { header: "Indstilling", value: name },
      { header: "Værdi", value: degree ?? "", numberFormat: degreeFormat(degree) },
      { header: "Forklaring", value: help },
    ],
  };
}

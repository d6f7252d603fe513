import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleMaps } from "./maps";
import { plans, sampleContracts, sampleProfile, type Course, type Plan } from "./plan";

type CellValue = string | number | boolean;
/** Rows for the workbook's tables, by table and column header. */
export type TableRows = Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;

/** What each made-up figure is marked with. */
const FICTITIOUS = "Opdigtet tal";
const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;
/** How the months stray from a straight line: the same for every goal, so that the sample never changes. */
const STRAY = [0.2, -0.6, 0.4, 0.9, -0.3, -0.8, 0.5, 0.1, -0.5, 0.7, -0.2, 0.3] as const;

const GOAL_COLUMNS: Readonly<Record<string, string>> = {
  kontrakt: "Kontrakt",
  nr: "Nr",
  delmål: "Delmål",
  måltype: "Måltype",
  fokusområde: "Fokusområde",
  mål: "Mål",
  målform: "Målform",
  enhed: "Enhed",
  udgangspunkt_periode: "Udgangspunkt periode",
  ændringstype: "Ændringstype",
  opgørelse: "Opgørelse",
};
const NUMBER_COLUMNS: Readonly<Record<string, string>> = {
  måltal: "Måltal",
  måltal_øvre: "Måltal øvre",
  udgangspunkt: "Udgangspunkt",
  ændring: "Ændring",
};
const AREAS: Readonly<Record<string, string>> = { I: "Indsats", K: "Kvalitet", P: "Personale", R: "Ressourcer" };

/** The four contracts of the sample, with every goal and twelve months of made-up measurements. */
export function sampleRows(): TableRows {
  const goals = readGoals();
  return {
    Kontrakter: sampleContracts.map(({ name, centre, year, statusDate, followUp }) => ({
      Kontrakt: name,
      Center: centre,
      År: year,
      Statusdato: serialOf(statusDate),
      Opfølgning: followUp,
    })),
    Mål: goals,
    Målinger: goals.flatMap(measurementRows),
    Profiler: sampleProfile.shares.map((share, index) => ({
      Kontrakt: sampleProfile.contract,
      Nr: sampleProfile.nr,
      Periode: `${MONTHS[index]} 2010`,
      Andel: share,
    })),
    ...sampleMaps,
  };
}

type GoalRow = Record<string, CellValue>;

function readGoals(): GoalRow[] {
  const [head = "", ...lines] = readFileSync(join(__dirname, "goals.tsv"), "utf8").trimEnd().split(/\r?\n/);
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const cell = (name: string): string => cells[names.indexOf(name)] ?? "";
    const row: GoalRow = { Styringsområde: AREAS[cell("område")] ?? "" };
    for (const [name, header] of Object.entries(GOAL_COLUMNS)) row[header] = cell(name);
    for (const [name, header] of Object.entries(NUMBER_COLUMNS))
      row[header] = cell(name) === "" ? "" : Number(cell(name).replace(",", "."));
    row["Frist"] = serialOf(cell("frist"));
    const plan = planOf(row);
    row["Kilde"] = plan.source ?? "LIS";
    if (plan.pacing) row["Periodisering"] = plan.pacing;
    if (plan.baseline !== undefined) row["Udgangspunkt"] = plan.baseline;
    return row;
  });
}

function planOf(goal: GoalRow): Plan {
  const key = `${String(goal["Nr"])}${String(goal["Delmål"])}`;
  const plan = plans[String(goal["Kontrakt"])]?.[key];
  if (plan === undefined) throw new Error(`The sample has no plan for ${String(goal["Kontrakt"])} ${key}.`);
  return plan;
}

function measurementRows(goal: GoalRow): GoalRow[] {
  const { course } = planOf(goal);
  const year = Number(/\d{4}/.exec(String(goal["Kontrakt"]))?.[0]);
  const key = { Kontrakt: goal["Kontrakt"] ?? "", Nr: goal["Nr"] ?? "", Delmål: goal["Delmål"] ?? "" };
  const rows =
    course.kind === "at"
      ? datedRows(course.figures)
      : MONTHS.map((month, index) => ({ Periode: `${month} ${year}`, ...monthFigure(course, index) }));
  return rows.map((row) => ({ ...key, ...row, Bemærkning: FICTITIOUS }));
}

function datedRows(figures: Readonly<Record<string, number | string>>): GoalRow[] {
  return Object.entries(figures).map(([period, figure]) => ({
    Periode: period,
    Værdi: typeof figure === "string" && /^\d{4}-/.test(figure) ? figure.split("-").reverse().join("-") : figure,
  }));
}

function monthFigure(course: Exclude<Course, { kind: "at" }>, index: number): GoalRow {
  const straight = course.start + ((course.end - course.start) * index) / 11;
  const figure = straight * (1 + (course.wobble ?? 0) * (STRAY[index] ?? 0));
  if (course.kind === "months") return { Værdi: Number(figure.toFixed(course.decimals ?? 0)) };
  const denominator =
    course.of + Math.round(course.of * 0.05 * (STRAY[11 - index] ?? 0) * (course.wobble === 0 ? 0 : 1));
  const numerator = Math.round((figure / 100) * denominator);
  return { Værdi: Number(((numerator / denominator) * 100).toFixed(2)), Tæller: numerator, Nævner: denominator };
}

/** A date as Excel counts it. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000);
}

import type { TableRow } from "../../../domain/document/blocks";
import type { ColumnRole } from "../../../domain/document/columnRoles";
import type { Column } from "./column";

/** Roles of columns that hold targets, and of those that say what is measured. */
export const wanted: ReadonlySet<ColumnRole> = new Set(["requirement", "met", "year"]);
export const labels: ReadonlySet<ColumnRole> = new Set(["title", "indicator"]);

const bareNumber = /^\d{1,2}(?:\.\d{1,2})*[.)]?$/;
/** *2.1.3*, or *2.1*, which a figure is not written as. */
const sectionNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?$/;
/** *E1*, *2.1*, *a)*: what numbers look like in a column without a heading. */
const code = /^(?:(?:[A-ZÆØÅ]{1,2}\.?)?\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zæøå]\))$/;
const demand =
  /[≥≤<>]|(?:^|\s)(?:mindst|højst|maks\p{L}*|min\.|minimum|skal|må|senest|fra)\s|(?:^|\s)(?:fasthold|nedbring|reducer|forbedr|øge|hæve|sænke|stige|falde)\p{Ll}*/iu;

/**
 * Headings alone leave some open. *Mål* over figures is a target, *Målepunkt* over words what is measured. The first
 * column of words is the label where no heading names one. *Forventet* beside *Måltal* is what a report expects so far,
 * and no second target. *Resultatkrav* over words beside *Opfyldt* is what is measured.
 */
export function settled(columns: readonly Column[], body: readonly TableRow[]): Column[] {
  const cells = (at: number): string[] =>
    body.map((row) => row[at]?.text ?? "").filter((text) => !/^[-–—]?$/.test(text));
  const isFigures = (at: number): boolean => {
    const texts = cells(at);
    return texts.length > 0 && texts.filter(isFigure).length * 2 > texts.length;
  };
  const hasTarget = columns.some(({ name }) => /^måltal$/i.test(name));
  const hasMet = columns.some(({ role }) => role === "met");
  const byFigures = columns.map((column, at): Column => {
    if (
      column.role === "other" &&
      column.name === "" &&
      cells(at).length > 0 &&
      cells(at).every((text) => code.test(text))
    )
      return { ...column, role: "nr" };
    if (hasTarget && /^forventet$/i.test(column.name)) return { ...column, role: "other" };
    if (
      (column.role === "title" || column.role === "requirement") &&
      cells(at).length > 0 &&
      cells(at).every((text) => (column.role === "title" ? bareNumber : sectionNumber).test(text)) &&
      at === 0
    )
      return { ...column, role: "nr" };
    if (column.role === "title" && isFigures(at) && columns.length > 1) return { ...column, role: "requirement" };
    if (column.role === "requirement" && /^målepunkt/i.test(column.name) && column.year === null && !isFigures(at))
      return { ...column, role: "indicator" };
    if (hasMet && column.role === "requirement" && !isFigures(at) && !cells(at).some((text) => demand.test(text)))
      return { ...column, role: "indicator" };
    if (column.role === "year" && !isFigures(at)) return { ...column, role: "other" };
    return column;
  });
  const byContent = swapped(byFigures, cells);
  const hasLabel = byContent.some(({ role }) => labels.has(role));
  const hasValue = byContent.some(({ role }) => wanted.has(role));
  const free =
    hasLabel || !hasValue
      ? -1
      : byContent.findIndex(({ role }, at) => role === "other" && cells(at).length > 0 && !isFigures(at));
  const dueAt = hasValue ? -1 : byContent.findIndex(({ role }) => role === "deadline");
  const isDue = byContent.some(({ role, name }) => labels.has(role) && /milepæl|mål|krav|leverance/i.test(name));
  if (dueAt >= 0 && isDue)
    return byContent.map((column, at): Column => (at === dueAt ? { ...column, role: "requirement" } : column));
  const labelled = byContent.map((column, at): Column => (at === free ? { ...column, role: "indicator" } : column));
  if (labelled.some(({ role }) => wanted.has(role)) || labelled.filter(({ role }) => labels.has(role)).length < 2)
    return labelled;
  const last = labelled.map(({ role }) => labels.has(role)).lastIndexOf(true);
  return labelled.map((column, at): Column => (at === last ? { ...column, role: "requirement" } : column));
}

/**
 * *Resultatkrav* over names and *Målepunkt* over what is demanded: the words of the cells tell which is which, where
 * each heading has one column.
 */
function swapped(columns: readonly Column[], cells: (at: number) => string[]): readonly Column[] {
  const ofRole = (isOf: (column: Column) => boolean): number => {
    const places = columns.flatMap((column, at) => (isOf(column) ? [at] : []));
    return places.length === 1 ? (places[0] ?? -1) : -1;
  };
  const aimAt = ofRole(({ role, year }) => wanted.has(role) && year === null);
  const labelAt = columns.findIndex(({ role }, at) => labels.has(role) && at > aimAt);
  const says = (at: number): number => cells(at).filter((text) => /\d/.test(text) || demand.test(text)).length;
  const [aim, label] = [columns[aimAt], columns[labelAt]];
  if (!aim || !label || columns.some(({ year }) => year !== null)) return columns;
  const isOtherWay = says(aimAt) * 10 <= cells(aimAt).length && says(labelAt) * 2 > cells(labelAt).length;
  if (!isOtherWay) return columns;
  return columns.map((column, at): Column =>
    at === aimAt ? { ...column, role: "title" } : at === labelAt ? { ...column, role: "requirement" } : column,
  );
}

/** A cell that holds a figure, perhaps with a limit and a unit, and hardly more. */
export function isFigure(text: string): boolean {
  if (/^\d[\d.]*\s+\p{Lu}\p{Ll}/u.test(text)) return false;
  return (
    /^[^\p{L}\d]*(?:(?:mindst|højst|min|max|maks|under|over|ca)\.?\s*)?[-−+±≥≤<>]*\s*\d/iu.test(text) &&
    text.length < 30
  );
}

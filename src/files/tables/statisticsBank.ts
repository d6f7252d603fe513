import type { Steps } from "../../domain/steps";
import { paced } from "../breather";
import { isFilled, tableLimits, tableOf, unreadableTable, type FileRow, type FileTable } from "./fileTable";

/** What the column of figures is called in a table that is made of a statistics bank's file. */
const VALUE = "Værdi";
/** A statistics bank's mark for a figure that is not there. */
const NO_FIGURE = "..";

/**
 * The table of a JSON file: JSON-stat 1 and 2, `[{Variables, Data}]`, or a list of objects. One row a figure, the
 * dimensions' labels as columns. It yields between rows; only the browser's own parser of JSON works in one go.
 */
export async function tableOfJson(text: string): Promise<FileTable> {
  if (hasTooManyLists(text)) return unreadableTable("tooManyRows");
  if (text.length > tableLimits.jsonLetters) return unreadableTable("jsonTooLarge");
  try {
    const json: unknown = JSON.parse(text);
    const lines = variablesAndData(json) ?? jsonStat(json) ?? objects(json);
    return lines === null ? unreadableTable("unknownKind") : await paced(numbered(lines));
  } catch {
    return unreadableTable("broken");
  }
}

/** So many lists and objects are several in each row of the limit; the browser's parser would make them all at once. */
const MOST_LISTS = 1_000_000;

/** Whether a JSON text opens more lists and objects than the limit; those within a text count too. */
function hasTooManyLists(text: string): boolean {
  let count = 0;
  const opening = /[[{]/g;
  while (count <= MOST_LISTS && opening.test(text)) count += 1;
  return count > MOST_LISTS;
}

type Json = Readonly<Record<string, unknown>>;
type Value = string | number | boolean;

const isObject = (json: unknown): json is Json => typeof json === "object" && json !== null && !Array.isArray(json);
const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);
const shown = (json: unknown): Value =>
  typeof json === "number" || typeof json === "boolean" || typeof json === "string" ? json : "";

/** The table of lines, one a step, up to the first over the limit. */
function* numbered(lines: Iterable<readonly Value[]>): Steps<FileTable> {
  const rows: FileRow[] = [];
  let count = 0;
  for (const values of lines) {
    count += 1;
    const cells = values.map((value) => ({
      value: typeof value === "string" ? value.trim() : value,
      numberFormat: "General",
    }));
    const row = { row: count, cells };
    if (isFilled(row)) rows.push(row);
    if (rows.length > tableLimits.rows) return unreadableTable("tooManyRows");
    yield;
  }
  return tableOf([{ sheet: "", rows }]);
}

/** `[{Variables: [{Name}], Data: [[…]]}]`, several of which are several tables below each other. */
function variablesAndData(json: unknown): Value[][] | null {
  const tables = (Array.isArray(json) ? json : [json]).filter(
    (each): each is Json => isObject(each) && Array.isArray(each["Variables"]) && Array.isArray(each["Data"]),
  );
  if (tables.length === 0) return null;
  return tables.flatMap((table) => [
    listOf(table["Variables"]).map((variable) =>
      isObject(variable)
        ? shown(variable["Name"] ?? variable["Text"] ?? variable["Label"] ?? variable["ID"])
        : shown(variable),
    ),
    ...listOf(table["Data"]).map((row) => listOf(row).map(shown)),
  ]);
}

function objects(json: unknown): Iterable<Value[]> | null {
  const list = listOf(json).filter(isObject);
  if (list.length === 0) return null;
  const headings = [...new Set(list.flatMap((each) => Object.keys(each)))];
  return rowsOf(headings, list);
}

function* rowsOf(headings: string[], list: readonly Json[]): Iterable<Value[]> {
  yield headings;
  for (const each of list) yield headings.map((heading) => shown(each[heading]));
}

type Dimension = { label: string; categories: readonly string[] };

function jsonStat(json: unknown): Iterable<Value[]> | null {
  const inner = isObject(json) ? (isObject(json["dataset"]) ? json["dataset"] : json) : null;
  const dimension = inner?.["dimension"];
  if (inner === null || !isObject(dimension) || inner["value"] === undefined) return null;
  const ids = listOf(inner["id"] ?? dimension["id"]).map(String);
  const dimensions = ids.map((id) => dimensionOf(dimension[id], id));
  const values = inner["value"];
  const at = (index: number): unknown => (Array.isArray(values) ? values[index] : (values as Json)[String(index)]);
  return longRows(dimensions, (index) => at(index) ?? NO_FIGURE);
}

function dimensionOf(json: unknown, id: string): Dimension {
  const own = isObject(json) ? json : {};
  const category = isObject(own["category"]) ? own["category"] : {};
  const labels = isObject(category["label"]) ? category["label"] : {};
  const index = category["index"];
  const codes = Array.isArray(index)
    ? index.map(String)
    : isObject(index)
      ? Object.entries(index)
          .sort(([, a], [, b]) => Number(a) - Number(b))
          .map(([code]) => code)
      : Object.keys(labels);
  return { label: String(own["label"] ?? id), categories: codes.map((code) => String(labels[code] ?? code)) };
}

/** One row for each cell of a table with these dimensions, the last of which changes fastest. */
function* longRows(dimensions: readonly Dimension[], valueAt: (index: number) => unknown): Iterable<Value[]> {
  yield [...dimensions.map(({ label }) => label), VALUE];
  const count = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  for (let index = 0; index < count; index += 1) {
    let rest = index;
    const own = dimensions.toReversed().map(({ categories }) => {
      const category = categories[rest % categories.length] ?? "";
      rest = Math.floor(rest / categories.length);
      return category;
    });
    yield [...own.reverse(), shown(valueAt(index))];
  }
}

/**
 * The table of a PX file, yielding between rows: the values of STUB and HEADING in this order, and DATA with the last
 * changing fastest.
 */
export async function tableOfPx(text: string): Promise<FileTable> {
  const keywords = new Map<string, string[]>();
  let data: string[] | null = null;
  for (const [, keyword = "", , subject = "", rest = ""] of text.matchAll(
    /([A-Z-]+)(?:\[[^\]]*\])?(\("([^"]*)"\))?=((?:"[^"]*"|[^;"])*);/gi,
  )) {
    const name = keyword.toUpperCase();
    if (name === "DATA") data = wordsIn(rest);
    else keywords.set(subject === "" ? name : `${name} ${subject}`, textsIn(rest));
  }
  const names = [...(keywords.get("STUB") ?? []), ...(keywords.get("HEADING") ?? [])];
  if (names.length === 0 || data === null) return unreadableTable("broken");
  const dimensions = names.map((label) => ({ label, categories: keywords.get(`VALUES ${label}`) ?? [] }));
  const found: readonly string[] = data;
  return paced(numbered(longRows(dimensions, (index) => pxFigure(found[index] ?? NO_FIGURE))));
}

/** PX writes numbers with a decimal point. */
const pxFigure = (text: string): Value => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

const wordsIn = (rest: string): string[] =>
  [...rest.matchAll(/"([^"]*)"|[^\s,"]+/g)].map(([bare, quoted]) => quoted ?? bare);

/** The texts of a keyword; those without a comma between them are one, broken over lines. */
function textsIn(rest: string): string[] {
  const texts: string[] = [];
  let joins = false;
  for (const [piece, quoted] of rest.matchAll(/"([^"]*)"|,|[^\s,"]+/g)) {
    if (piece !== ",") texts.push(joins ? (texts.pop() ?? "") + (quoted ?? piece) : (quoted ?? piece));
    joins = piece !== ",";
  }
  return texts;
}

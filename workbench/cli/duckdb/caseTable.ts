import type { DuckDBConnection } from "@duckdb/node-api";
import type { AddIn } from "../openAddIn";

type Jobs = Awaited<ReturnType<AddIn["aggregation"]>>;
/** A table of cases as the add-in asks for it. */
export type CaseTable = Parameters<Jobs["aggregate"]>[1];
type Totals = Awaited<ReturnType<CaseTable["totals"]>>;
type Question = Parameters<CaseTable["totals"]>[0];

/** A column of the loaded table: its heading, and whether the database holds it as numbers. */
export type LoadedColumn = { heading: string; kind: "text" | "number"; isLoaded: boolean };

const PLAIN = { comma: String.raw`-?\d+(,\d+)?`, point: String.raw`-?\d+(\.\d+)?` } as const;

/**
 * The table `cases` of a connection, with a text `t0`, `t1` … for each loaded column, and a number `n0` … for those
 * that are numbers. Texts that are asked for go to DuckDB as parameters; names of columns are our own.
 */
export function caseTable(connection: DuckDBConnection, columns: readonly LoadedColumn[], rows: number): CaseTable {
  const known = new Map<string, Promise<{ texts: string[]; isAll: boolean }>>();
  const once = (key: string, sql: string, most: number) => {
    const name = `${key} ${most}`;
    const found = known.get(name) ?? textsBy(connection, sql, most);
    known.set(name, found);
    return found;
  };
  const distinct = new Map<number, Promise<unknown>>();
  /** Makes the table of a column's different texts, which are far fewer than its rows. */
  const withTexts = async (column: number): Promise<void> => {
    const sql = `CREATE OR REPLACE TEMP TABLE texts${column} AS SELECT DISTINCT t${column} AS own FROM cases`;
    const ready = distinct.get(column) ?? connection.run(sql);
    distinct.set(column, ready);
    await ready;
  };
  const numbered = new Map<number, Promise<void>>();
  const withNumbers = async ({ column, decimal }: Question["added"][number]): Promise<void> => {
    if (decimal === null) return;
    await withTexts(column);
    const ready = numbered.get(column) ?? addNumbers(connection, column, decimal);
    numbered.set(column, ready);
    await ready;
  };
  const groupings = new Map<string, Promise<string>>();
  const groupingOf = (question: Question): Promise<string> => {
    const sql = groupingSql(question);
    const ready = groupings.get(sql) ?? grouping(connection, sql, `grouped${groupings.size}`, rows);
    groupings.set(sql, ready);
    return ready;
  };
  return {
    headings: columns.map(({ heading }) => heading),
    kinds: columns.map(({ kind }) => kind),
    rows,
    textsOf: async (column, most) => {
      await withTexts(column);
      return once(`texts ${column}`, `SELECT own AS text FROM texts${column}`, most);
    },
    shapesOf: async (column, most) => {
      await withTexts(column);
      return once(`shapes ${column}`, shapesSql(column), most);
    },
    totals: async (question) => {
      for (const added of question.added) await withNumbers(added);
      return totals(connection, question, await groupingOf(question));
    },
  };
}

/** One text of each shape: digits are alike, but for a leading zero, which no thousands begin with. */
const shapesSql = (column: number): string =>
  `SELECT min(own) AS text FROM texts${column} WHERE own <> ''
   GROUP BY regexp_replace(own, '[0-9]', '9', 'g'), regexp_matches(own, '^[^0-9]*0')`;

async function textsBy(connection: DuckDBConnection, sql: string, most: number) {
  const limit = Math.min(most, 1_000_000_000);
  const reader = await connection.runAndReadAll(`SELECT text FROM (${sql}) ORDER BY text LIMIT ${limit + 1}`);
  const texts = reader.getRows().map(([text]) => String(text));
  return { texts: texts.slice(0, limit), isAll: texts.length <= limit };
}

/** A number beside each of a column's texts, worked out once: empty where the text is no plain number. */
async function addNumbers(connection: DuckDBConnection, column: number, decimal: "comma" | "point"): Promise<void> {
  await connection.run(`ALTER TABLE texts${column} ADD COLUMN number DOUBLE`);
  await connection.run(
    `UPDATE texts${column} SET number = TRY_CAST(replace(own, ',', '.') AS DOUBLE)
     WHERE regexp_full_match(own, '${PLAIN[decimal]}')`,
  );
}

/** A grouping of so many of the cases is not kept: it saves little, and takes as much memory as they do. */
const KEPT = 0.1;

/** Cases put together that have the same keys, the same texts to filter by, and the same text in place of a number. */
function groupingSql({ keys, where, added }: Question): string {
  const texts = [...new Set([...keys, ...where.map(({ column }) => column)])].map((column) => `t${column}`);
  const number = ({ column, decimal }: Question["added"][number]): string =>
    decimal === null ? `n${column}` : `texts${column}.number`;
  const odd = added.map(
    (own) => `CASE WHEN ${number(own)} IS NULL THEN t${own.column} ELSE '' END AS odd${own.column}`,
  );
  const sums = added.map((own) => {
    const [sum, count] = [`coalesce(sum(${number(own)}), 0)`, `count(${number(own)})`];
    return `${sum} AS sum${own.column}, ${count} AS count${own.column}`;
  });
  const numbers = added
    .filter(({ decimal }) => decimal !== null)
    .map(({ column }) => ` JOIN texts${column} ON t${column} = texts${column}.own`);
  const all = [...texts, ...odd, "count(*) AS rows", ...sums].join(", ");
  return `SELECT ${all} FROM cases${numbers.join("")} GROUP BY ALL`;
}

/** What to select a grouping from: a table, which questions that differ in their filter share, or the query itself. */
async function grouping(connection: DuckDBConnection, sql: string, name: string, rows: number): Promise<string> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${sql}`);
  const [[groups] = []] = (await connection.runAndReadAll(`SELECT count(*) FROM ${name}`)).getRows();
  if (Number(groups) <= rows * KEPT) return name;
  await connection.run(`DROP TABLE ${name}`);
  return `(${sql})`;
}

async function totals(connection: DuckDBConnection, { keys, where, added }: Question, from: string): Promise<Totals> {
  const values = where.flatMap(({ texts }) => [...texts]);
  const conditions = where.map(({ column, texts }, at) => {
    const before = where.slice(0, at).reduce((sum, own) => sum + own.texts.length, 0);
    return `t${column} IN (${texts.map((_, index) => `$${before + index + 1}`).join(", ")})`;
  });
  const by = keys.map((column) => `t${column}`).join(", ");
  const ask = async (what: string, group: string, ...more: string[]) => {
    const all = ["true", ...conditions, ...more].join(" AND ");
    const sql = `SELECT ${group}, sum(rows)${what} FROM ${from} WHERE ${all} GROUP BY ${group} ORDER BY ${group}`;
    return (await connection.runAndReadAll(sql, values)).getRows();
  };
  const groups = await ask(added.map(({ column: at }) => `, sum(sum${at}), sum(count${at})`).join(""), by);
  const odd: Map<string, { text: string; count: number }[]>[] = [];
  for (const { column } of added) odd.push(byKeys(await ask("", `${by}, odd${column}`, `odd${column} <> ''`)));
  return groups.map((row) => {
    const own = row.slice(0, keys.length).map(String);
    return {
      keys: own,
      rows: Number(row[keys.length]),
      added: added.map((_, at) => ({
        sum: Number(row[keys.length + 1 + 2 * at]),
        count: Number(row[keys.length + 2 + 2 * at]),
        odd: odd[at]?.get(JSON.stringify(own)) ?? [],
      })),
    };
  });
}

/** The texts of a column that are no plain number, by group: rows of the group's keys, the text and how many it has. */
function byKeys(rows: readonly (readonly unknown[])[]): Map<string, { text: string; count: number }[]> {
  const found = new Map<string, { text: string; count: number }[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.slice(0, -2).map(String));
    const own = found.get(key) ?? [];
    own.push({ text: String(row.at(-2)), count: Number(row.at(-1)) });
    found.set(key, own);
  }
  return found;
}

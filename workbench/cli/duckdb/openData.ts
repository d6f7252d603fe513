import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { UsageError } from "../usage";
import { caseTable, type CaseTable, type LoadedColumn } from "./caseTable";

/** What of the data is to be loaded: the places of the columns that Kilder names. */
type Wanted = (name: string, headings: readonly string[]) => Promise<readonly number[]>;
type Layout = (beginning: string) => { delimiter: string; headings: readonly string[] };

/** Data to add up: the names of its tables, and one of them loaded. */
export type CaseData = { names: readonly string[]; load: (name: string, wanted: Wanted) => Promise<CaseTable> };

const DATABASES = { postgres: "postgres", postgresql: "postgres", mysql: "mysql", sqlite: "sqlite" } as const;

/** A connection to a DuckDB in memory. @throws UsageError where the optional dependency is not installed */
export async function connectDuckDb(): Promise<{ connection: DuckDBConnection; close: () => void }> {
  const api = await import("@duckdb/node-api").catch(() => null);
  if (api === null)
    throw new UsageError("DuckDB er ikke installeret. Skriv: npm install @duckdb/node-api, og prøv igen.");
  const instance = await api.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** Opens a CSV or Parquet file, or a database that DuckDB attaches. Nothing is written to it. @throws UsageError */
export async function openData(connection: DuckDBConnection, data: string, layout: Layout): Promise<CaseData> {
  const [, scheme = ""] = /^([a-z]+):/i.exec(data) ?? [];
  const database = DATABASES[scheme.toLowerCase() as keyof typeof DATABASES];
  if (database !== undefined) return attached(connection, data, database);
  if (!existsSync(data)) throw new UsageError(`Filen ${data} findes ikke.`);
  if (/\.(duckdb|ddb)$/i.test(data)) return attached(connection, data, "duckdb");
  const names = [basename(data)];
  if (/\.parquet$/i.test(data)) {
    await connection.run(`CREATE VIEW data AS SELECT * FROM read_parquet(${quotedText(data)})`).catch(unreadable(data));
    return { names, load: (name, wanted) => loaded(connection, "data", name, wanted).catch(unreadable(data)) };
  }
  if (/\.(csv|txt|tsv)$/i.test(data))
    return { names, load: (name, wanted) => loadedCsv(connection, data, layout, name, wanted).catch(unreadable(data)) };
  throw new UsageError(
    `${data} kendes ikke. Brug en CSV-fil, en Parquet-fil, en DuckDB-fil eller en database: postgres:, mysql: eller sqlite:.`,
  );
}

const unreadable =
  (data: string) =>
  (fault: unknown): never => {
    if (fault instanceof UsageError) throw fault;
    const [first = ""] = (fault instanceof Error ? fault.message : String(fault)).split("\n");
    throw new UsageError(`${data} kan ikke læses (${first}).`);
  };

const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A database that DuckDB attaches, read only. Its address may hold a password and is never told. */
async function attached(connection: DuckDBConnection, data: string, type: string): Promise<CaseData> {
  if (type !== "duckdb")
    await connection.run(`INSTALL ${type}; LOAD ${type}`).catch(() => {
      throw new UsageError(
        `DuckDBs udvidelse til ${type} kan ikke hentes fra extensions.duckdb.org. Hent tabellen som CSV eller Parquet, eller installer udvidelsen.`,
      );
    });
  const address = type === "sqlite" ? data.replace(/^sqlite:/i, "") : data.replace(/^postgres:(?!\/\/)/i, "");
  const kind = type === "duckdb" ? "" : `TYPE ${type}, `;
  await connection.run(`ATTACH ${quotedText(address)} AS kilde (${kind}READ_ONLY)`).catch(() => {
    throw new UsageError(`Databasen (${type}) kan ikke åbnes. Se efter adresse, bruger og adgangskode.`);
  });
  const reader = await connection.runAndReadAll(
    "SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'kilde' UNION ALL SELECT schema_name, view_name FROM duckdb_views() WHERE database_name = 'kilde' AND NOT internal ORDER BY 1, 2",
  );
  const tables = reader.getRows().map(([schema, table]) => ({ schema: String(schema), table: String(table) }));
  return {
    names: [...new Set(tables.map(({ table }) => table))],
    load: (name, wanted) => {
      const [first, second] = tables.filter(({ table }) => table === name);
      if (first === undefined || second !== undefined)
        throw new UsageError(`Tabellen ${name} findes i flere skemaer. Giv den ene et andet navn i en visning.`);
      const from = ["kilde", first.schema, first.table].map(quotedName).join(".");
      return loaded(connection, from, name, wanted).catch(unreadable(`Tabellen ${name}`));
    },
  };
}

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;

/** Loads the wanted columns of a table with types of its own. */
async function loaded(connection: DuckDBConnection, from: string, name: string, wanted: Wanted): Promise<CaseTable> {
  const described = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)).getRows();
  const columns = described.map(([heading, type]) => ({ heading: String(heading), type: String(type) }));
  const places = await wanted(
    name,
    columns.map(({ heading }) => heading),
  );
  const parts = places.flatMap((at) => {
    const { heading = "", type = "" } = columns[at] ?? {};
    const text = `${textOf(quotedName(heading), type)} AS t${at}`;
    return NUMBER.test(type) ? [text, `CAST(${quotedName(heading)} AS DOUBLE) AS n${at}`] : [text];
  });
  return kept(
    connection,
    `SELECT ${[...parts, "1 AS one"].join(", ")} FROM ${from}`,
    columns.map(({ heading, type }, at) => ({
      heading,
      kind: NUMBER.test(type) ? "number" : "text",
      isLoaded: places.includes(at),
    })),
  );
}

/** A cell as a text: dates as 2019-03-31, yes and no as Ja and Nej, whole numbers without decimals, "" for none. */
function textOf(name: string, type: string): string {
  if (type === "BOOLEAN") return `CASE WHEN ${name} THEN 'Ja' WHEN NOT ${name} THEN 'Nej' ELSE '' END`;
  if (type.startsWith("TIMESTAMP")) return `coalesce(strftime(${name}, '%Y-%m-%d'), '')`;
  if (NUMBER.test(type)) return `coalesce(regexp_replace(CAST(${name} AS VARCHAR), '\\.0+$', ''), '')`;
  return `coalesce(trim(CAST(${name} AS VARCHAR)), '')`;
}

/** How much of a CSV file is looked at for its delimiter and headings. */
const BEGINNING = 64 * 1024;
/** What Windows-1252 holds where Latin-1 has control characters; DuckDB reads neither. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

async function loadedCsv(
  connection: DuckDBConnection,
  path: string,
  layout: Layout,
  name: string,
  wanted: Wanted,
): Promise<CaseTable> {
  if (await isInUtf8(path)) return csvInUtf8(connection, path, layout, name, wanted);
  const folder = mkdtempSync(join(tmpdir(), "rk-"));
  try {
    const copy = join(folder, "data.csv");
    await pipeline(createReadStream(path, "latin1"), inUtf8(), createWriteStream(copy));
    return await csvInUtf8(connection, copy, layout, name, wanted);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Turns pieces of a text in Windows-1252, decoded as Latin-1, into UTF-8. */
const inUtf8 = (): Transform =>
  new Transform({ decodeStrings: false, transform: (piece: string, _encoding, done) => done(null, plain(piece)) });

async function csvInUtf8(
  connection: DuckDBConnection,
  path: string,
  layout: Layout,
  name: string,
  wanted: Wanted,
): Promise<CaseTable> {
  const text = beginningOf(path)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const { delimiter, headings } = layout(text);
  const places = await wanted(name, headings);
  const names = headings.map((_, at) => `'c${at}': 'VARCHAR'`).join(", ");
  const cell = (at: number): string => `coalesce(trim(c${at}), '') AS t${at}`;
  const skip = /^sep=.\r?\n/i.test(text) ? 1 : 0;
  return kept(
    connection,
    `SELECT ${[...places.map(cell), "1 AS one"].join(", ")} FROM read_csv(${quotedText(path)}, auto_detect = false,
       delim = ${quotedText(delimiter)}, quote = '"', escape = '"', header = true, skip = ${skip}, null_padding = true,
       columns = {${names}})`,
    headings.map((heading, at) => ({ heading: heading.trim(), kind: "text", isLoaded: places.includes(at) })),
  );
}

const plain = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => FROM_80[sign.charCodeAt(0) - 0x80] ?? sign);

function beginningOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}

async function isInUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA") return false;
    throw fault;
  }
}

async function kept(
  connection: DuckDBConnection,
  select: string,
  columns: readonly LoadedColumn[],
): Promise<CaseTable> {
  await connection.run(`CREATE OR REPLACE TEMP TABLE cases AS ${select}`);
  // One thread adds in one order, so that a sum is the same on every run.
  await connection.run("SET threads = 1");
  const [[rows] = []] = (await connection.runAndReadAll("SELECT count(*) FROM cases")).getRows();
  return caseTable(connection, columns, Number(rows));
}

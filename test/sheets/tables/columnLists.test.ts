import { listSource, listWarning } from "../../../src/sheets/tables/columnLists";
import { tables } from "../../../src/sheets/tables/allTables";

const columns = tables.flatMap((schema) => schema.columns.map((column) => ({ schema, column })));
const sourceOf = (table: string, header: string): string | null => {
  const found = columns.find(({ schema, column }) => schema.name === table && column.header === header);
  return found ? listSource(found.column, found.schema, 5) : null;
};

const CONTRACTS = '=INDIRECT(IF(ISREF(INDIRECT("Kontrakter[Kontrakt]")),"Kontrakter[Kontrakt]","Mål[Kontrakt]"))';
const NUMBERS =
  '=IF(COUNTIF(INDIRECT("Mål[Kontrakt]"),$A5)=0,INDIRECT("Mål[Nr]"),OFFSET(INDEX(INDIRECT("Mål[Nr]"),MATCH($A5,INDIRECT("Mål[Kontrakt]"),0)),0,0,COUNTIF(INDIRECT("Mål[Kontrakt]"),$A5)))';

test.each([
  { table: "Mål", header: "Kontrakt", source: CONTRACTS },
  { table: "Målinger", header: "Kontrakt", source: CONTRACTS },
  { table: "Profiler", header: "Kontrakt", source: CONTRACTS },
  { table: "Bemærkninger", header: "Kontrakt", source: CONTRACTS },
  { table: "Målinger", header: "Nr", source: NUMBERS },
  { table: "Profiler", header: "Nr", source: NUMBERS },
  { table: "Bemærkninger", header: "Nr", source: NUMBERS },
  { table: "Mål", header: "Nr", source: null },
  { table: "Kontrakter", header: "Kontrakt", source: null },
  { table: "Mål", header: "Målform", source: "Mindst,Højst,Interval,Milepæl" },
  { table: "Målinger", header: "Værdi", source: null },
])("the list of $header in $table is $source", ({ table, header, source }) => {
  expect(sourceOf(table, header)).toBe(source);
});

test("every list is within Excel's 255 characters", () => {
  const sources = columns.flatMap(({ schema, column }) => listSource(column, schema, 2004) ?? []);
  expect(sources.length).toBeGreaterThan(10);
  expect(Math.max(...sources.map((source) => source.length))).toBeLessThanOrEqual(255);
});

test.each([
  { table: "Mål", header: "Måltype", says: "Vælg Resultatmål, Indsatsmål eller Udviklingsmål." },
  { table: "Målinger", header: "Kontrakt", says: "Kontrakt står ikke i tabellen Kontrakter." },
  { table: "Målinger", header: "Nr", says: "Nr står ikke i tabellen Mål." },
])("what is not on the list of $header is asked about: $says", ({ table, header, says }) => {
  const found = columns.find(({ schema, column }) => schema.name === table && column.header === header);
  expect(found && listWarning(found.column)).toBe(says);
});

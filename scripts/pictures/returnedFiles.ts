import { readFileSync } from "node:fs";
import { sendings } from "../../src/app/exchange/sending";
import { contentsOf } from "../../src/app/joined/joinedContents";
import { tablesOfFile } from "../../src/app/joined/tablesOfFile";
import { readWholeWorkbook } from "../../src/files/tables/wholeWorkbook";
import { adds, returned, types, type BookEdit } from "../../test/support/centreBook";

/** The sample as a file. */
export const SAMPLE = "samples/resultatkontrakter.xlsx";

type Upload = { name: string; mimeType: string; buffer: Buffer };
const upload = (name: string, bytes: Uint8Array): Upload => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(bytes),
});

const CONTRACT = "Skelbækgade 2009";
const SEPTEMBER = { Nr: "4.3", Periode: "september 2009" };
const EDITS: readonly BookEdit[] = [
  types("Målinger", SEPTEMBER, "Værdi", 54.9),
  types("Målinger", { Nr: "4.3", Periode: "august 2009" }, "Værdi", -55.95),
  types(
    "Bemærkninger",
    { Nr: "1.1" },
    "Bemærkning",
    "Færre henvisninger fra sygedagpengeopfølgningen i tredje kvartal; beskæftigelsesindsatsforløbene er først i gang fra uge 43.",
  ),
  types("Bemærkninger", { Nr: "1.3" }, "Bemærkning", "To medarbejdere er fratrådt, og stillingerne er opslået."),
  types("Handlingsplaner", { Nr: "1.3", Plan: "1" }, "Opfølgning", "Begyndt i september"),
  adds("Målinger", { Kontrakt: CONTRACT, Nr: "9.9", Periode: "september 2009", Værdi: 12 }),
];

/**
 * What a centre returned of a round of the sample: its workbook, another copy of it that says something else of one
 * figure, and a file that is none of ours.
 */
export async function returnedFiles(): Promise<Upload[]> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const book = await readWholeWorkbook(SAMPLE, bytes);
  if (typeof book === "string") throw new Error(book);
  const contents = contentsOf(tablesOfFile(book), book.dates1904);
  const [sending] = sendings(contents, { asOf: null, due: null }, null, () => "2009-10-01");
  if (sending === undefined) throw new Error("nothing is sent");
  const name = "Jobcenter København, Skelbækgade 2009-09-30";
  return [
    upload(`${name}.xlsx`, returned(sending, EDITS).bytes),
    upload(`${name} (rettet).xlsx`, returned(sending, [types("Målinger", SEPTEMBER, "Værdi", 55.1)]).bytes),
    upload("Virksomhedspraktikpladser 2009.xlsx", bytes),
  ];
}

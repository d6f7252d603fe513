import type { CellValue } from "../../../src/sheets/cells/sheetTable";
import { STARTING_NAMES } from "../../../src/sheets/tables/allTables";
import { placeTable, tableArea, tableNamed } from "../../../workbench/host/model/tables";
import { newWorkbook } from "../../../workbench/files/xlsx";
import { columnOf, ID, letters, statusRow } from "./places";
import type { Open, SharedHost } from "./sharedHost";
import { photoOf, type WorkbookPhoto } from "./workbookPhoto";

const CONTRACT = "Skelbækgade 2009";
const TODAY = { asOf: "2009-04-30" } as const;

const goal = (Nr: string, Mål: string, Måltal: number, more: Record<string, CellValue> = {}) => ({
  Kontrakt: CONTRACT,
  Nr,
  Mål,
  Målform: "Mindst",
  Måltal,
  Enhed: "pct.",
  Opgørelse: "Gennemsnit",
  Fokusområde: "Arbejdsmarked",
  ...more,
});

const content = {
  Kontrakter: [
    { Kontrakt: "Nyropsgade 2009", Center: "Jobcenter Nyropsgade", År: 2009, Opfølgning: "halvår" },
    { Kontrakt: CONTRACT, Center: "Jobcenter Skelbækgade", År: 2009, Opfølgning: "måned" },
  ],
  Mål: [
    goal("1.1", "Mindst 36 pct. af de ledige skal i virksomhedsrettet tilbud.", 36),
    goal("1.2", "650 i virksomhedspraktik", 650, { Enhed: "antal", Opgørelse: "Sum" }),
    goal("1.3", "Rettidighed mindst 95 pct.", 95),
    goal("2.1", "Tilfredshed mindst 80 pct.", 80, { Kontrakt: "Nyropsgade 2009" }),
  ],
  Målinger: ["januar", "februar", "marts"].flatMap((month, at) => [
    { Kontrakt: CONTRACT, Nr: "1.2", Periode: `${month} 2009`, Værdi: [57, 48, 66][at] ?? 0 },
    { Kontrakt: CONTRACT, Nr: "1.3", Periode: `${month} 2009`, Værdi: [96, 94, 90][at] ?? 0 },
  ]),
  Bemærkninger: [
    { Kontrakt: CONTRACT, Nr: "1.1", Statusdato: 39903, Bemærkning: "Afventer tal fra LIS" },
    { Kontrakt: CONTRACT, Nr: "1.2", Statusdato: 39933, Bemærkning: "Ny aftale med kommunen" },
  ],
};

/** Each table's rows by what people call them, from the first on. */
export const IDS: Readonly<Record<string, readonly string[]>> = {
  Kontrakter: ["kontrakt-1", "kontrakt-2"],
  Mål: ["mål-1", "mål-2", "mål-3", "mål-4"],
  Målinger: ["måling-1", "måling-2", "måling-3", "måling-4", "måling-5", "måling-6"],
  Indstillinger: ["grænse-1", "grænse-2", "grænse-3", "grænse-4"],
  Bemærkninger: ["bemærkning-1", "bemærkning-2"],
};

/** Workbooks that jobs start from. */
export type Worlds = {
  /** Tables with people's own columns and notes, and their status. */
  refreshed: WorkbookPhoto;
  /** The same with two remarks typed on the Status sheet since. */
  remarked: WorkbookPhoto;
  /** Two of our tables and a sheet of people's own. */
  begun: WorkbookPhoto;
  /** A sheet of people's own. */
  own: WorkbookPhoto;
};

export async function worldsOn(shared: SharedHost): Promise<Worlds> {
  const empty = newWorkbook();
  const ark = empty.workbook.getWorksheet("Ark1");
  if (ark) ark.getCell("A1").value = "Vores eget ark";
  const own = photoOf(empty);

  shared.open(own);
  const { Kontrakter, Mål } = content;
  const begunOpen = shared.open(own);
  await shared.addIn.createSheets({ Kontrakter, Mål });
  for (const name of STARTING_NAMES.slice(2)) {
    const sheet = begunOpen.opened.workbook.getWorksheet(name);
    if (sheet) begunOpen.opened.workbook.removeWorksheet(sheet.id);
  }
  addOwn(begunOpen, ["Kontrakter", "Mål"]);
  const begun = photoOf(begunOpen.opened);

  const open = shared.open(own);
  await shared.addIn.createSheets(content);
  addOwn(open, STARTING_NAMES);
  await shared.addIn.refreshStatus(TODAY);
  const refreshed = photoOf(open.opened);
  typeRemark(open, "1.2", "Aftalen er forlænget");
  typeRemark(open, "1.3", "Ferie i marts");
  return { refreshed, remarked: photoOf(open.opened), begun, own };
}

function typeRemark({ opened, host }: Open, nr: string, text: string): void {
  const row = statusRow(opened.workbook, nr);
  if (!row) throw new Error(`no goal ${nr} on the status`);
  const column = columnOf({ ...row.area, top: row.header }, "Bemærkning");
  host.userEdit(row.sheet.name, `${letters(column ?? 0)}${row.row}`, [[text]]);
}

/** People's own columns at the end of each table, a note beside a row, and one below the table. */
function addOwn({ opened, host }: Open, names: readonly string[]): void {
  for (const name of names) {
    const table = tableNamed(opened.workbook, name);
    if (!table) throw new Error(`no table ${name}`);
    const { top, bottom, right, sheet } = tableArea(table);
    const [id, note] = [letters(right + 1), letters(right + 2)];
    host.userEdit(sheet.name, `${id}${top}`, [[ID]]);
    host.userEdit(sheet.name, `${note}${top}`, [["Egen note"]]);
    placeTable(table, { ...tableArea(table), right: right + 2 });
    for (let row = top + 1; row <= bottom; row += 1) {
      const known = IDS[name]?.[row - top - 1];
      if (known === undefined) continue;
      host.userEdit(sheet.name, `${id}${row}:${note}${row}`, [[known, `Note til ${known}`]]);
    }
    host.userEdit(sheet.name, `${letters(right + 5)}${bottom}`, [[`Ved siden af ${name}`]]);
    host.userEdit(sheet.name, `B${bottom + 3}`, [[`Under ${name}`]]);
  }
}

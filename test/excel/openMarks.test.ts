import { nextYearFile } from "../../src/app/nextYear/nextYearFile";
import { OPEN_FILL, openMarks } from "../../src/sheets/tables/openMarks";
import { schemaOf } from "../../src/sheets/tables/allTables";
import { saved, withAddIn } from "../support/addInSession";
import { hasLibreOffice, savedByLibreOffice } from "../support/libreOffice";
import { readWithOpenpyxl, writeWithOpenpyxl } from "../support/openpyxl";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONTRACT = "Nord 2010";
const goal = (nr: string, cells: Record<string, string | number> = {}, contract = CONTRACT) => ({
  Kontrakt: contract,
  Nr: nr,
  Mål: "Rettidighed",
  ...cells,
});
const decide = (nr: string, field: string, part = "") => ({ Kontrakt: CONTRACT, Nr: nr, Delmål: part, Felt: field });

const content = {
  Kontrakter: [{ Kontrakt: CONTRACT, År: 2010 }],
  Mål: [
    goal("1.1", { Målform: "Mindst" }),
    goal("1.2", { Målform: "Milepæl" }),
    goal("1.3", { Målform: "Mindst", Ændring: 5, Udgangspunkt: 90 }),
    goal("1.4", { Målform: "Mindst", Måltal: 0 }),
    goal("1.5", { Målform: "Interval", Måltal: 1 }),
    goal("1.6", { Målform: "Mindst" }),
    goal("1.7", { Målform: "Mindst", Delmål: "a" }),
    goal("1.7", { Målform: "Mindst", Delmål: "b" }),
    goal("1.8", { Målform: "Mindst", Ændring: 5 }),
    goal("1.1", { Målform: "Mindst" }, "Nord 2009"),
  ],
  Målinger: [],
  Beslutninger: [
    decide("1.1", "Måltal"),
    decide("1.1", "Ændring"),
    decide("1.1", "Udgangspunkt"),
    decide("1.2", "Frist"),
    decide("1.3", "Måltal"),
    decide("1.4", "Måltal"),
    decide("1.4", "Ændring"),
    decide("1.5", "Måltal"),
    decide("1.5", "Måltal øvre"),
    decide("1.7", "Måltal", "b"),
    decide("1.8", "Måltal"),
  ],
};

/** What each mark of the table comes to in LibreOffice, row by row: the headers that are filled. */
function markedIn(bytes: Uint8Array): string[][] {
  const schema = schemaOf("Mål");
  const marks = openMarks(schema, 5);
  const folder = mkdtempSync(join(tmpdir(), "marks-"));
  try {
    const file = join(folder, "ny.xlsx");
    writeFileSync(file, bytes);
    const program = [
      "import re",
      `book = openpyxl.load_workbook(${JSON.stringify(file)})`,
      "sheet = book['Mål']",
      "rules = [(str(r.sqref), q.formula[0]) for r, qs in sheet.conditional_formatting._cf_rules.items() for q in qs]",
      `for at, formula in enumerate(${JSON.stringify(marks.map(({ formula }) => formula))}):`,
      "    assert formula in [f for _, f in rules], formula",
      `    for row in range(5, ${5 + content.Mål.length}):`,
      "        sheet.cell(row, 40 + at).value = '=' + re.sub(r'(\\$[A-Z]+)5', r'\\g<1>' + str(row), formula)",
    ].join("\n");
    const computed = readWithOpenpyxl(savedByLibreOffice(writeWithOpenpyxl(program)));
    const cells = computed.sheets["Mål"]?.cells ?? {};
    return content.Mål.map((_goal, at) =>
      marks.flatMap(({ column }, mark) =>
        cells[`A${String.fromCharCode("N".charCodeAt(0) + mark)}${5 + at}`]?.value === true
          ? [schema.columns[column]?.header ?? ""]
          : [],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const MARKED = [
  ["Måltal", "Ændring", "Udgangspunkt"],
  ["Frist"],
  [],
  [],
  ["Måltal øvre"],
  [],
  [],
  ["Måltal"],
  ["Måltal"],
  [],
];

(hasLibreOffice() ? test : test.skip)(
  "exactly the empty cells that Beslutninger lists are filled, until they or what settles them are written",
  async () => {
    expect(markedIn(nextYearFile(content, 2010).bytes)).toEqual(MARKED);
    const made = await withAddIn(async (session) => {
      await session.addIn.createSheets(content);
      return saved(session);
    });
    expect(markedIn(made)).toEqual(MARKED);
    const without = await withAddIn(async (session) => {
      await session.addIn.createSheets({ Kontrakter: content.Kontrakter, Mål: content.Mål });
      return saved(session);
    });
    expect(markedIn(without)).toEqual(content.Mål.map(() => []));
  },
  120_000,
);

test("the marks reach as far down as the lists do, in the fill of a field that is owed", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    const formats = session.sheet("Mål").conditionalFormattings;
    expect(formats.map(({ ref }) => ref).toSorted()).toEqual([
      "I5:I2004",
      "J5:J2004",
      "L5:L2004",
      "N5:N2004",
      "R5:R2004",
    ]);
    expect(JSON.stringify(formats)).toContain(`FF${OPEN_FILL}`);
    for (const { name } of session.opened.workbook.worksheets)
      if (name !== "Mål") expect(session.sheet(name).conditionalFormattings).toEqual([]);
  });
});

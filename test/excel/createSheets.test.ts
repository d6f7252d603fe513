import { coreTables as tables } from "../../src/sheets/tables/coreTables";
import { skelbaekgade, withAddIn } from "../support/addInSession";

const NAMES = tables.map(({ name }) => name);

test("in an empty workbook Opret ark makes every table on its own sheet, with a line of help", async () => {
  await withAddIn(async ({ addIn, sheet }) => {
    expect(await addIn.createSheets()).toEqual(NAMES);
    for (const { name, help, columns } of tables) {
      expect(sheet(name).getCell("A2").value).toBe(help);
      expect(columns.map((_, index) => sheet(name).getCell(4, index + 1).value)).toEqual(
        columns.map(({ header, comesWithUse }) => (comesWithUse ? null : header)),
      );
      expect(sheet(name).getTable(name)?.model.tableRef).toMatch(/^A4:/);
    }
  });
});

test("Mål is printed on two pages across, with Kontrakt and Nr on each; Indstillinger has no Nr to repeat", async () => {
  await withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets();
    expect(sheet("Mål").pageSetup).toMatchObject({ scale: 70, printTitlesRow: "4:4", printTitlesColumn: "A:B" });
    expect(sheet("Indstillinger").pageSetup).toMatchObject({ scale: 100, printTitlesRow: "4:4" });
    expect(sheet("Indstillinger").pageSetup.printTitlesColumn).toBeUndefined();
  });
});

test("a second time there is nothing to make, and nothing is changed", async () => {
  await withAddIn(async ({ addIn, sheet, opened }) => {
    await addIn.createSheets(skelbaekgade);
    sheet("Mål").getCell("K5").value = 700;
    const count = opened.workbook.worksheets.length;
    expect(await addIn.createSheets(skelbaekgade)).toEqual([]);
    expect(sheet("Mål").getCell("K5").value).toBe(700);
    expect(opened.workbook.worksheets).toHaveLength(count);
  });
});

test("a sheet that has the name of a table keeps it, and the table gets a sheet beside it", async () => {
  await withAddIn(async ({ addIn, opened, sheet }) => {
    opened.workbook.addWorksheet("Mål").getCell("A1").value = "Vores egne tanker om mål";
    await addIn.createSheets();
    expect(sheet("Mål").getCell("A1").value).toBe("Vores egne tanker om mål");
    expect(sheet("Mål (2)").getTable("Mål")?.name).toBe("Mål");
  });
});

test.each(["Mål", "målinger"])(
  "a name %s that people gave some cells stops it before anything is made, and the way out is named",
  (name) =>
    withAddIn(async ({ addIn, opened }) => {
      await Excel.run(async (context) => {
        context.workbook.names.add(name, "=Ark1!$A$1");
        await context.sync();
      });
      const says = `Projektmappen har et navn, der hedder ${name}, så tabellen ${name} kan ikke laves. Vælg Formler > Navnestyring, omdøb eller slet navnet, og prøv igen.`;
      for (const job of [() => addIn.createSheets(skelbaekgade), () => addIn.tryExample()]) {
        expect(await addIn.messageOf(await job().catch((fault: unknown) => fault))).toBe(says);
      }
      expect(opened.workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Ark1"]);
    }),
);

test("enumerations have their list and every column its message", async () => {
  await withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets();
    const { dataValidation: form } = sheet("Mål").getCell("H5");
    expect(form).toMatchObject({ type: "list", formulae: ['"Mindst,Højst,Interval,Milepæl"'], promptTitle: "Målform" });
    expect(sheet("Mål").getCell("K5").dataValidation).toMatchObject({ promptTitle: "Enhed" });
    expect(sheet("Målinger").getCell("D5").dataValidation).toMatchObject({ promptTitle: "Periode" });
  });
});

test("Nr is text, Frist a Danish date and Gul grænse a per cent, in the rows to come as well", async () => {
  await withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets();
    const format = (header: string): unknown =>
      sheet("Mål").getColumn((tables[1]?.columns.findIndex((column) => column.header === header) ?? 0) + 1).numFmt;
    expect([format("Nr"), format("Frist"), format("Gul grænse")]).toEqual(["@", "dd-mm-yyyy", "0 %"]);
  });
});

test("the thresholds stand in Indstillinger, one visible cell each", async () => {
  await withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets();
    const values = [5, 6, 7, 8].map((row) => [
      sheet("Indstillinger").getCell(row, 1).value,
      sheet("Indstillinger").getCell(row, 2).value,
    ]);
    expect(values).toEqual([
      ["Gul grænse i året, Niveau", 0.9],
      ["Gul grænse i året, Ændring", 0.5],
      ["Gul grænse efter frist, Niveau", null],
      ["Gul grænse efter frist, Ændring", 0.5],
    ]);
  });
});

test.each([
  { what: "a read-only workbook", cause: "readOnly", says: "Projektmappen er skrivebeskyttet. Gem en kopi" },
  { what: "a protected structure", cause: "structure", says: "Projektmappens struktur er beskyttet" },
] as const)("$what is refused with what to do, and nothing is made", async ({ cause, says }) => {
  await withAddIn(async ({ addIn, host, opened }) => {
    if (cause === "readOnly") host.faults.setReadOnly(true);
    else
      await Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
    const refused = await addIn.createSheets().catch((fault: unknown) => addIn.messageOf(fault));
    expect(refused).toContain(says);
    expect(opened.workbook.worksheets).toHaveLength(1);
  });
});

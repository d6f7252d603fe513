import { errorCode, onSheet, valuesAt, withExcel } from "./withExcel";

type Act = (sheet: Excel.Worksheet) => void;

/** What happens when the sheet is protected with these options and B2 is unlocked. */
async function onProtected(act: Act, options: Excel.WorksheetProtectionOptions = {}): Promise<string> {
  return errorCode(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Nr.", "Faktisk"],
        [1, 2],
      ];
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
      act(sheet);
      await context.sync();
    }),
  );
}

test.each<{ name: string; act: Act; options?: Excel.WorksheetProtectionOptions; code: string }>([
  { name: "writing to a locked cell", act: (s) => void (s.getRange("A2").values = [[5]]), code: "AccessDenied" },
  { name: "writing to an unlocked cell", act: (s) => void (s.getRange("B2").values = [[5]]), code: "none" },
  { name: "writing to both", act: (s) => void (s.getRange("A2:B2").values = [[5, 6]]), code: "AccessDenied" },
  { name: "clearing a locked cell", act: (s) => s.getRange("A2").clear("Contents"), code: "AccessDenied" },
  { name: "formatting", act: (s) => void (s.getRange("B2").format.fill.color = "#FF0000"), code: "AccessDenied" },
  {
    name: "formatting that is allowed",
    act: (s) => void (s.getRange("A2").format.fill.color = "#FF0000"),
    options: { allowFormatCells: true },
    code: "none",
  },
  { name: "setting a number format", act: (s) => void (s.getRange("B2").numberFormat = [["0"]]), code: "AccessDenied" },
  {
    name: "setting a column width",
    act: (s) => void (s.getRange("B:B").format.columnWidth = 90),
    code: "AccessDenied",
  },
  {
    name: "setting a column width that is allowed",
    act: (s) => void (s.getRange("B:B").format.columnWidth = 90),
    options: { allowFormatColumns: true },
    code: "none",
  },
  {
    name: "unlocking a cell",
    act: (s) => void (s.getRange("A2").format.protection.locked = false),
    options: { allowFormatCells: true },
    code: "AccessDenied",
  },
  { name: "inserting rows", act: (s) => void s.getRange("2:2").insert("Down"), code: "AccessDenied" },
  {
    name: "inserting rows that is allowed",
    act: (s) => void s.getRange("2:2").insert("Down"),
    options: { allowInsertRows: true },
    code: "none",
  },
  { name: "adding a table", act: (s) => void s.tables.add("A1:B2", true), code: "AccessDenied" },
  { name: "protecting again", act: (s) => s.protection.protect(), code: "AccessDenied" },
  { name: "unprotecting", act: (s) => s.protection.unprotect(), code: "none" },
])("on a protected sheet, $name gives $code", async ({ act, options, code }) => {
  await withExcel(async () => {
    expect(await onProtected(act, options)).toBe(code);
  });
});

test("a protected sheet is read like any other, and tells its options", async () => {
  await withExcel(async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.protection.load("protected,options");
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.protection.options.allowAutoFilter,
        sheet.protection.options.allowFormatCells,
      ];
    });
    expect(read).toEqual([true, true, false]);
    expect(await valuesAt("A1")).toEqual([[""]]);
  });
});

test("a wrong password doesn't unprotect", async () => {
  await withExcel(async () => {
    const unprotect = onSheet(async (sheet, context) => {
      sheet.protection.protect({}, "hemmelig");
      await context.sync();
      sheet.protection.unprotect("gæt");
      await context.sync();
    });
    expect(await errorCode(unprotect)).toBe("AccessDenied");
  });
});

test("a protected workbook keeps its sheets", async () => {
  await withExcel(async () => {
    const add = Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("Ny");
      await context.sync();
    });
    expect(await errorCode(add)).toBe("AccessDenied");
  });
});

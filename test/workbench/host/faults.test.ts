import { errorCode, onSheet, valuesAt, withExcel } from "./withExcel";

const write = (value: number | string) =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[value]];
    await context.sync();
  });

test("a workbook opened for reading says so and refuses changes", async () => {
  await withExcel(async ({ host }) => {
    host.faults.setReadOnly(true);
    const readOnly = await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    expect(await errorCode(write(1))).toBe("AccessDenied");
    expect(await valuesAt("A1")).toEqual([[""]]);
  });
});

test("while the user edits a cell every batch is refused", async () => {
  await withExcel(async ({ host }) => {
    host.faults.setCellEditMode(true);
    expect(await errorCode(write(1))).toBe("InvalidOperationInCellEditMode");
    expect(await errorCode(valuesAt("A1"))).toBe("InvalidOperationInCellEditMode");
    host.faults.setCellEditMode(false);
    expect(await errorCode(write(1))).toBe("none");
  });
});

test("a batch with delayForCellEdit waits until the user has finished", async () => {
  await withExcel(async ({ host }) => {
    host.faults.setCellEditMode(true);
    let isDone = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Mål").getRange("A1").values = [[7]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.faults.setCellEditMode(false);
    await run;
    expect(await valuesAt("A1")).toEqual([[7]]);
  });
});

test("a request over the limit is refused and nothing is written", async () => {
  await withExcel(async ({ host }) => {
    host.faults.setLimits({ request: 2000 });
    expect(await errorCode(write("x".repeat(3000)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await valuesAt("A1")).toEqual([[""]]);
  });
});

test("a response over the limit is refused, but what was written stays written", async () => {
  await withExcel(async ({ host }) => {
    await write("x".repeat(3000));
    host.faults.setLimits({ response: 2000 });
    const readAndWrite = onSheet(async (sheet, context) => {
      sheet.getRange("A2").values = [["skrevet"]];
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(await errorCode(readAndWrite)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await valuesAt("A2")).toEqual([["skrevet"]]);
  });
});

test("the limits are 5 MB when nothing else is said", async () => {
  await withExcel(async () => {
    expect(await errorCode(write("x".repeat(5 * 1024 * 1024)))).toBe("RequestPayloadSizeLimitExceeded");
  });
});

test("an action can be made to fail once, with a code", async () => {
  await withExcel(async ({ host }) => {
    host.faults.failNext(({ type, member }) => type === "Range" && member === "Values", "GeneralException");
    expect(await errorCode(write(1))).toBe("GeneralException");
    expect(await errorCode(write(2))).toBe("none");
  });
});

test("after an error the rest of the batch isn't run; what came before it stays", async () => {
  await withExcel(async () => {
    const batch = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    expect(await errorCode(batch)).toBe("InvalidArgument");
    expect(await valuesAt("A1:A3")).toEqual([[1], [""], [""]]);
  });
});

test("an error tells the statement that it came from", async () => {
  await withExcel(async () => {
    const error = await onSheet(async (sheet, context) => {
      sheet.tables.getItem("Målinger").load("name");
      await context.sync();
    }).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { statement: "var table = tables.getItem(...);" } });
  });
});

test.each<{ name: string; reach: (sheet: Excel.Worksheet) => void; location: string }>([
  { name: "a method", reach: (sheet) => sheet.getRange("A1").flashFill(), location: "Range.FlashFill" },
  { name: "a collection", reach: (sheet) => void sheet.slicers.load("items/name"), location: "Worksheet.Slicers" },
  {
    name: "a property",
    reach: (sheet) => void sheet.getRange("A1").load("linkedDataTypeState"),
    location: "Range.linkedDataTypeState",
  },
])("$name that the host doesn't know is an error that names it", async ({ reach, location }) => {
  await withExcel(async () => {
    const error = await onSheet(async (sheet, context) => {
      reach(sheet);
      await context.sync();
    }).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: location } });
  });
});

test.each<{ fails: [type: string, member: string]; location: string }>([
  { fails: ["Range", "Insert"], location: "Range.insert" },
  { fails: ["Worksheet", "GetRange"], location: "Worksheet.getRange" },
])("a method that fails, $location, is named and does not run a second time", async ({ fails, location }) => {
  await withExcel(async ({ host, workbook }) => {
    await write(7);
    host.faults.failNext(({ type, member }) => [type, member].join() === fails.join(), "GeneralException");
    const error = await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down").load("address");
      await context.sync();
    }).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: location } });
    expect(workbook.getWorksheet("Mål")?.getCell("A1").value).toBe(7);
  });
});

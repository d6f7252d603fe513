import { errorCode, onSheet, withExcel } from "./withExcel";

test("office.js is ready in Excel on a PC, in Danish, and knows the requirement sets", async () => {
  await withExcel(async () => {
    const { host, platform } = await Office.onReady();
    const isSetSupported = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
    expect([host, platform, Office.context.displayLanguage, isSetSupported("1.20"), isSetSupported("1.21")]).toEqual([
      "Excel",
      "PC",
      "da-DK",
      true,
      false,
    ]);
  });
});

test("an older Excel is one with fewer requirement sets", async () => {
  await withExcel(
    async () => {
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    },
    { requirementSets: { ExcelApi: "1.17" } },
  );
});

test("a click on a ribbon button runs the associated function and waits for it", async () => {
  await withExcel(async ({ office, workbook }) => {
    Office.actions.associate("opdater", async (event: Office.AddinCommands.Event) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[42]];
        await context.sync();
      });
      event.completed();
    });
    await office.runAction("opdater");
    expect(workbook.getWorksheet("Mål")!.getCell("A1").value).toBe(42);
    await expect(office.runAction("ukendt")).rejects.toThrow("ukendt");
  });
});

test("a property that isn't loaded can't be read; the message is Danish", async () => {
  await withExcel(async () => {
    const read = onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toMatchObject({
      code: "PropertyNotLoaded",
      message: expect.stringContaining("Egenskaben 'values'"),
    });
  });
});

test("counts syncs, actions and bytes", async () => {
  await withExcel(async ({ host }) => {
    host.resetCounters();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["æøå"]];
      await context.sync();
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    const { syncs, actions, requestBytes, responseBytes } = host.counters;
    expect(syncs).toBe(2);
    expect([actions, requestBytes, responseBytes].every((count) => count > 0)).toBe(true);
  });
});

test("collections are read in pages with $top and $skip", async () => {
  await withExcel(
    async () => {
      const names = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ $top: 2, $skip: 1, name: true });
        await context.sync();
        return worksheets.items.map((sheet) => sheet.name);
      });
      expect(names).toEqual(["B", "C"]);
    },
    { prepare: (workbook) => ["B", "C", "D"].forEach((name) => workbook.addWorksheet(name)) },
  );
});

test("an object made in one batch is used in the next", async () => {
  await withExcel(async () => {
    const seen = await onSheet(async (sheet, context) => {
      const added = sheet.tables.add("A1:B3", true);
      added.load("name");
      await context.sync();
      added.name = "Målinger";
      const header = added.getHeaderRowRange();
      header.values = [["Måned", "Værdi"]];
      added.columns.load("items/name");
      await context.sync();
      return [added.name, added.columns.items.map((column) => column.name)];
    });
    expect(seen).toEqual(["Målinger", ["Måned", "Værdi"]]);
  });
});

test("load without names gives every plain property of a sheet", async () => {
  await withExcel(async () => {
    const sheet = await onSheet(async (sheet, context) => {
      sheet.load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(sheet).toMatchObject({
      name: "Mål",
      position: 0,
      visibility: "Visible",
      showGridlines: true,
      tabColor: "",
      standardHeight: 15,
    });
  });
});

test("60,000 × 2 cells go through in one sync and come back right", async () => {
  await withExcel(async ({ host }) => {
    const values = Array.from({ length: 60_000 }, (_, row) => [row, `Ansøgning ${row}`]);
    host.resetCounters();
    const last = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B60000").values = values;
      const cell = sheet.getRange("B60000").load("values");
      await context.sync();
      return cell.values;
    });
    expect([last, host.counters.syncs]).toEqual([[["Ansøgning 59999"]], 1]);
  });
});

test("mergeUndoGroup and delayForCellEdit are accepted", async () => {
  await withExcel(async () => {
    const run = Excel.run({ mergeUndoGroup: true, delayForCellEdit: true } as Excel.RunOptions, async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getItem("Mål").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(await errorCode(run)).toBe("none");
  });
});

test("office.js can be taken away and loaded again with another host", async () => {
  for (const value of [1, 2]) {
    await withExcel(async ({ workbook }) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[value]];
        await context.sync();
      });
      expect(workbook.getWorksheet("Mål")!.getCell("A1").value).toBe(value);
    });
    expect("Excel" in globalThis).toBe(false);
  }
});

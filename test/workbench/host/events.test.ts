import { eventsArrive, onSheet, withExcel } from "./withExcel";

type Changed = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "source">;

/** Collects what a sheet's onChanged tells. */
async function collectChanges(): Promise<{
  seen: Changed[];
  result: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
}> {
  const seen: Changed[] = [];
  const result = await onSheet(async (sheet, context) => {
    const added = sheet.onChanged.add(
      async ({ address, changeType, source }) => void seen.push({ address, changeType, source }),
    );
    await context.sync();
    return added;
  });
  return { seen, result };
}

test("what the user types raises onChanged, with the value before and after", async () => {
  await withExcel(async ({ host }) => {
    const details: unknown[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(
        async (event) =>
          void details.push([event.address, event.source, event.details?.valueBefore, event.details?.valueAfter]),
      );
      await context.sync();
    });
    host.userEdit("Mål", "B2", [[95]]);
    host.userEdit("Mål", "B2", [[94.2]], "Remote");
    await eventsArrive();
    expect(details).toEqual([
      ["B2", "Local", "", 95],
      ["B2", "Remote", 95, 94.2],
    ]);
  });
});

test("the add-in's own writes raise onChanged too", async () => {
  await withExcel(async () => {
    const { seen } = await collectChanges();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A2").format.fill.color = "#FF0000";
      await context.sync();
    });
    await eventsArrive();
    expect(seen).toEqual([
      { address: "A1:B2", changeType: "RangeEdited", source: "Local" },
      { address: "1:1", changeType: "RowInserted", source: "Local" },
    ]);
  });
});

test("with enableEvents off nothing is raised", async () => {
  await withExcel(async ({ host }) => {
    const { seen } = await collectChanges();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.userEdit("Mål", "A1", [[1]]);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    host.userEdit("Mål", "A2", [[2]]);
    await eventsArrive();
    expect(seen.map((event) => event.address)).toEqual(["A2"]);
  });
});

test("a handler that is taken away hears nothing more", async () => {
  await withExcel(async ({ host }) => {
    const { seen, result } = await collectChanges();
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    host.userEdit("Mål", "A1", [[1]]);
    await eventsArrive();
    expect(seen).toEqual([]);
  });
});

test("a table's onChanged speaks of the cells in it only, also of a row that joins it", async () => {
  await withExcel(async ({ host }) => {
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Nr.", "Faktisk"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      table.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    });
    host.userEdit("Mål", "B2", [[3]]);
    host.userEdit("Mål", "D9", [[3]]);
    host.userEdit("Mål", "A3:B3", [[2, 4]]);
    await eventsArrive();
    expect(seen).toEqual(["B2", "A3:B3"]);
  });
});

test("the workbook's sheets tell when one is changed, added, activated or deleted", async () => {
  await withExcel(async ({ host }) => {
    const seen: string[] = [];
    const name = (type: string) => async () => void seen.push(type);
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onChanged.add(name("changed"));
      worksheets.onAdded.add(name("added"));
      worksheets.onActivated.add(name("activated"));
      worksheets.onDeactivated.add(name("deactivated"));
      worksheets.onDeleted.add(name("deleted"));
      tables.onAdded.add(name("table added"));
      await context.sync();
    });
    host.userEdit("Mål", "A1", [["Nr."]]);
    await onSheet(async (sheet, context) => {
      sheet.tables.add("C1:D2", true);
      const other = context.workbook.worksheets.add("Andet");
      other.activate();
      other.delete();
      await context.sync();
    });
    await eventsArrive();
    expect(seen).toEqual([
      "changed",
      "changed",
      "table added",
      "added",
      "deactivated",
      "activated",
      "deactivated",
      "activated",
      "deleted",
    ]);
  });
});

test("calculating raises onCalculated on sheets with formulas", async () => {
  await withExcel(async ({ host }) => {
    let count = 0;
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [["=A1*2"]];
      await context.sync();
      sheet.onCalculated.add(async () => void (count += 1));
      await context.sync();
    });
    host.userEdit("Mål", "A1", [[1]]);
    await eventsArrive();
    expect(count).toBe(1);
    host.recalculate();
    await eventsArrive();
    expect(count).toBe(2);
  });
});

test("what the user types is read the Danish way: a date is a date", async () => {
  await withExcel(async ({ host }) => {
    host.userEdit("Mål", "A1", [["31-12-2026"]]);
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values,text,numberFormat");
      await context.sync();
      return [cell.values, cell.text, cell.numberFormat];
    });
    expect(read).toEqual([[[46387]], [["31-12-2026"]], [["dd-mm-yyyy"]]]);
  });
});

test("selecting raises onSelectionChanged", async () => {
  await withExcel(async ({ host }) => {
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onSelectionChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    });
    host.userSelect("Mål", "B2:C3");
    await eventsArrive();
    expect(seen).toEqual(["B2:C3"]);
  });
});

test("a range that the add-in selects comes to the front, and raises onActivated and onSelectionChanged", async () => {
  await withExcel(async ({ host }) => {
    host.workbook.addWorksheet("Profiler");
    const seen: string[] = [];
    await Excel.run(async ({ workbook: { worksheets } }) => {
      const profiles = worksheets.getItem("Profiler");
      profiles.onActivated.add(async () => void seen.push("Profiler"));
      profiles.onSelectionChanged.add(async ({ address }) => void seen.push(address));
      await profiles.context.sync();
      profiles.getRange("B2:C3").select();
      await profiles.context.sync();
    });
    await eventsArrive();
    expect(seen).toEqual(["Profiler", "B2:C3"]);
    expect(host.selection).toMatchObject({ sheet: "Profiler", address: "B2:C3" });
  });
});

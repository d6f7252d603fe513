import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });

const settled = (ms = 700): Promise<void> => new Promise((done) => setTimeout(done, ms));

test(
  "the status is read without a sheet being made or changed",
  prepared(async ({ addIn, opened }) => {
    const before = opened.workbook.worksheets.map(({ name }) => name);
    const status = await addIn.readStatus();
    expect(status.kind === "judged" && status.contracts[0]?.counts).toMatchObject({ met: 1, partlyMet: 1 });
    expect(opened.workbook.worksheets.map(({ name }) => name)).toEqual(before);
  }),
);

test(
  "a reading asks for no merged cells, which in some Excels ends what its user can undo",
  prepared(async ({ addIn, host }) => {
    await addIn.refreshStatus();
    const asked: string[] = [];
    host.faults.failNext(({ member }) => (asked.push(member), false), "GeneralException");
    await addIn.readStatus();
    expect(asked.filter((member) => /Merged/.test(member))).toEqual([]);
    await addIn.refreshStatus();
    expect(asked.filter((member) => /Merged/.test(member))).toHaveLength(2);
  }),
);

test(
  "it is known whether the Status sheet is there and says what the tables say",
  prepared(async ({ addIn, host }) => {
    const sheetStatus = async (): Promise<string> => {
      const status = await addIn.readStatus();
      return status.kind === "judged" ? status.sheet : status.kind;
    };
    const told = [await sheetStatus()];
    await addIn.refreshStatus();
    told.push(await sheetStatus());
    host.userEdit("Målinger", "I5", [["en note"]]);
    told.push(await sheetStatus());
    host.userEdit("Målinger", "E5", [[99]]);
    told.push(await sheetStatus());
    expect(told).toEqual(["none", "current", "current", "outdated"]);
  }),
);

test(
  "the date chosen in the pane is the ribbon's too, is told, and is gone when it is emptied",
  prepared(async ({ addIn, office, statusCell }) => {
    const refreshed = async (): Promise<unknown[]> => {
      await office.runAction("refreshStatus");
      return [statusCell("1.2", "actual"), addIn.outcomes.last()?.text];
    };
    expect(await refreshed()).toEqual([
      171,
      "Status er opdateret: 2 mål i én kontrakt. Statusdatoen er 31. marts 2009.",
    ]);
    await addIn.statusDate.choose("2009-02-28");
    expect(await addIn.statusDate.recall()).toBe("2009-02-28");
    expect(await refreshed()).toEqual([
      105,
      "Status er opdateret: 2 mål i én kontrakt. Statusdatoen er 28. februar 2009.",
    ]);
    await addIn.statusDate.choose(null);
    expect(await addIn.statusDate.recall()).toBeNull();
    expect(await refreshed()).toEqual([
      171,
      "Status er opdateret: 2 mål i én kontrakt. Statusdatoen er 31. marts 2009.",
    ]);
  }),
);

test("a workbook without our tables is known as such", () =>
  withAddIn(async ({ addIn }) => expect(await addIn.readStatus()).toEqual({ kind: "withoutTables" })));

test(
  "a place that somebody asks for is selected, wherever the table stands",
  prepared(async ({ addIn }) => {
    await addIn.showPlace({ table: "Målinger", row: 7, column: "Værdi" });
    const selected = (): Promise<string> =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
    expect(await selected()).toBe("Målinger!E7");
    await addIn.showPlace({ table: "Mål", row: 6, column: null });
    expect(await selected()).toMatch(/^Mål!A6:[A-Z]+6$/);
  }),
);

test(
  "somebody's change in Målinger is told; a change elsewhere and the add-in's own writes are not",
  prepared(async ({ addIn, host }) => {
    const heard: number[] = [];
    await addIn.watchTables();
    addIn.listenToChanges(() => heard.push(1));
    await settled();
    await addIn.refreshStatus();
    await settled();
    expect(heard).toHaveLength(0);
    host.userEdit("Status", "R2", [["Egen note"]]);
    await settled(200);
    expect(heard).toHaveLength(0);
    host.userEdit("Målinger", "E5", [[99]]);
    await settled(200);
    expect(heard).toHaveLength(1);
  }),
);

test(
  "a change in each table that the status is computed from is told; one in Bemærkninger is not",
  prepared(async ({ addIn, host }) => {
    let heard = 0;
    await addIn.watchTables();
    addIn.listenToChanges(() => (heard += 1));
    await settled();
    const told: [string, number][] = [];
    for (const [sheet, cell] of [
      ["Kontrakter", "B5"],
      ["Mål", "A5"],
      ["Målinger", "E5"],
      ["Profiler", "A5"],
      ["Indstillinger", "B5"],
      ["Bemærkninger", "A5"],
    ] as const) {
      heard = 0;
      host.userEdit(sheet, cell, [["x"]]);
      await settled(100);
      told.push([sheet, heard]);
    }
    expect(told).toEqual([
      ["Kontrakter", 1],
      ["Mål", 1],
      ["Målinger", 1],
      ["Profiler", 1],
      ["Indstillinger", 1],
      ["Bemærkninger", 0],
    ]);
  }),
);

test.each<["Local" | "Remote", number]>([
  ["Local", 0],
  ["Remote", 1],
])("just after the add-in's own write a %s change is told %d times", async (source, times) => {
  await withAddIn(async ({ addIn, host }) => {
    await addIn.createSheets(skelbaekgade);
    let heard = 0;
    await addIn.watchTables();
    addIn.listenToChanges(() => (heard += 1));
    await settled();
    await addIn.refreshStatus();
    host.userEdit("Målinger", "E5", [[99]], source);
    await settled(200);
    expect(heard).toBe(times);
  });
});

test(
  "a cell that is being typed in as the pane opens, or as a change is told, costs no notice",
  prepared(async ({ addIn, host }) => {
    let heard = 0;
    addIn.listenToChanges(() => (heard += 1));
    host.faults.setCellEditMode(true);
    const watching = addIn.watchTables();
    await settled(100);
    host.faults.setCellEditMode(false);
    await watching;
    await settled();
    host.userEdit("Målinger", "E5", [[99]]);
    host.faults.setCellEditMode(true);
    await settled(100);
    expect(heard).toBe(0);
    host.faults.setCellEditMode(false);
    await settled(200);
    expect(heard).toBe(1);
  }),
);

test(
  "jobs that write take turns: two refreshes at once make one Status sheet",
  prepared(async ({ addIn, opened }) => {
    const reports = await Promise.all([addIn.refreshStatus(), addIn.refreshStatus()]);
    expect(reports.map(({ contracts }) => contracts.length)).toEqual([1, 1]);
    expect(opened.workbook.worksheets.map(({ name }) => name).filter((name) => /tatus/.test(name))).toEqual(["Status"]);
  }),
);

test(
  "a job that fails lets the next one have its turn",
  prepared(async ({ addIn, host }) => {
    host.faults.failNext(({ type, member }) => type === "Table" && member === "GetRange", "GeneralException");
    const [failed, done] = await Promise.allSettled([addIn.refreshStatus(), addIn.refreshStatus()]);
    expect([failed.status, done.status]).toEqual(["rejected", "fulfilled"]);
  }),
);

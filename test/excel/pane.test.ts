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
    expect(asked.filter((member) => /Merged/.test(member))).toHaveLength(3);
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

/** What a pane that reads at each event sees the Status sheet to be; `read` waits for so many readings in all. */
async function readingPane({ addIn }: AddInSession) {
  const seen: string[] = [];
  let look = (): void => undefined;
  await addIn.watchTables();
  addIn.listenToChanges(() => {
    void addIn.readStatus().then((status) => {
      seen.push(status.kind === "judged" ? status.sheet : status.kind);
      look();
    });
  });
  const read = (count: number): Promise<string[]> =>
    new Promise((done) => {
      look = () => seen.length >= count && done(seen.splice(0));
      look();
    });
  return { read };
}

test.each([
  { what: "once", times: 1 },
  { what: "twice", times: 2 },
])("each event that comes $what says what the sheet is beside the tables", async ({ times }) => {
  await prepared(async (session) => {
    const { addIn, host } = session;
    await addIn.refreshStatus();
    const { read } = await readingPane(session);
    if (times === 2) await addIn.watchTables();
    const each = (sheet: string): string[] => Array.from({ length: times }, () => sheet);
    host.userEdit("Målinger", "I5", [["en note"]]);
    expect(await read(times)).toEqual(each("current"));
    host.userEdit("Målinger", "E5", [[99]]);
    expect(await read(times)).toEqual(each("outdated"));
    host.userEdit("Målinger", "E5", [[57]], "Remote");
    expect(await read(times)).toEqual(each("current"));
  })();
});

test(
  "an event whose table Excel cannot name is a reason to look",
  prepared(async (session) => {
    const { addIn, host } = session;
    await addIn.refreshStatus();
    const { read } = await readingPane(session);
    host.faults.failNext(({ type }) => type === "Workbook" || type === "TableCollection", "GeneralException");
    host.userEdit("Målinger", "E5", [[99]]);
    expect(await read(1)).toEqual(["outdated"]);
  }),
);

test(
  "an event that comes when the status has been made anew says nothing false",
  prepared(async (session) => {
    const { addIn, host } = session;
    await addIn.refreshStatus();
    const { read } = await readingPane(session);
    host.faults.setEventDelay(1500);
    host.userEdit("Målinger", "E5", [[99]]);
    await addIn.refreshStatus();
    expect(await read(1)).toEqual(["current"]);
  }),
);

test(
  "what our own writing changes is seen, and so is what somebody types right after it",
  prepared(async (session) => {
    const { addIn, host } = session;
    await addIn.refreshStatus();
    const { read } = await readingPane(session);
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    await settingsJobs.writeFollowUp("Skelbækgade 2009", "halfYear");
    expect(await read(1)).toEqual(["current"]);
    await addIn.refreshStatus();
    host.userEdit("Målinger", "E5", [[99]]);
    expect(await read(1)).toEqual(["outdated"]);
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

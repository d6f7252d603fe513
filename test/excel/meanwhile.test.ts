import { planFigures } from "../../src/app/figures/planFigures";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import type { Goal } from "../../src/domain/goal";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";
import { beforeWrite, holdRequest } from "../support/meanwhile";

const contract = { name: "Skelbækgade 2009", centre: "", year: 2009, followUp: null } as const;

const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    await work(session);
  });

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const insertSheetRow = (name: string, row: number): Promise<void> =>
  inExcel((context) => context.workbook.worksheets.getItem(name).getRange(`${row}:${row}`).insert("Down"));

/** The cells of some columns of a table, row by row. */
const rowsIn = (name: string, ...headers: string[]): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("values")];
    await context.sync();
    const names = (header.values[0] ?? []).map(String);
    return body.values.map((row: unknown[]) => headers.map((wanted) => row[names.indexOf(wanted)]));
  });

async function goalForm({ addIn }: AddInSession, nr: string) {
  const { goalJobs } = await import("../../src/commands/goalJobs");
  const status = await addIn.readStatus({ asOf: "2009-03-31" });
  const before = status.kind === "judged" ? status.book.goals.find((each) => each.nr === nr) : undefined;
  if (!before) throw new Error(`no goal ${nr}`);
  return { before, edit: (after: Partial<Goal>) => goalJobs.editGoal(before, { ...before, ...after }, true) };
}

async function figures(value: number, month: "marts" | "april" = "april") {
  const { measurementJobs } = await import("../../src/commands/measurementJobs");
  const collected = await measurementJobs.read();
  const own = collected?.book.goals.find(({ nr }) => nr === "1.3");
  if (!collected || !own) throw new Error("no goal");
  const [start, end] =
    month === "marts" ? (["2009-03-01", "2009-03-31"] as const) : (["2009-04-01", "2009-04-30"] as const);
  const figure = {
    goal: own,
    period: { kind: "month", start, end } as const,
    content: { value, numerator: "", denominator: "", provisional: null },
  };
  return { jobs: measurementJobs, planned: planFigures([figure], collected.book) };
}

const outcomeOf = ({ addIn }: AddInSession, job: Promise<unknown>): Promise<string> =>
  job.then(
    () => "written",
    (fault: unknown) => addIn.messageOf(fault),
  );

describe("a goal's target is written to its own row, and only there, when meanwhile", () => {
  test.each<{ what: string; act: (session: AddInSession) => Promise<void>; rows: readonly unknown[][] }>([
    {
      what: "a row is inserted above the table",
      act: () => insertSheetRow("Mål", 1),
      rows: [
        ["1.2", 650],
        ["1.3", 90],
      ],
    },
    {
      what: "a row is inserted above the goal's",
      act: () => insertSheetRow("Mål", 6),
      rows: [
        ["1.2", 650],
        ["", ""],
        ["1.3", 90],
      ],
    },
    {
      what: "the row above is deleted",
      act: () => inExcel((context) => context.workbook.tables.getItem("Mål").rows.getItemAt(0).delete()),
      rows: [["1.3", 90]],
    },
    {
      what: "the table is sorted",
      act: () =>
        inExcel((context) => context.workbook.tables.getItem("Mål").sort.apply([{ key: 1, ascending: false }])),
      rows: [
        ["1.3", 90],
        ["1.2", 650],
      ],
    },
    {
      what: "a column is inserted before the target's",
      act: () => inExcel((context) => context.workbook.worksheets.getItem("Mål").getRange("C:C").insert("Right")),
      rows: [
        ["1.2", 650],
        ["1.3", 90],
      ],
    },
  ])("$what", ({ act, rows }) =>
    prepared(async (session) => {
      const { edit } = await goalForm(session, "1.3");
      const acted = beforeWrite(session, () => act(session));
      expect(await outcomeOf(session, edit({ target: 90 }))).toBe("written");
      expect([acted(), await rowsIn("Mål", "Nr", "Måltal")]).toEqual([1, rows]);
    })(),
  );
});

test(
  "formulas and number formats that a write hit go back as they were",
  prepared(async (session) => {
    const { sheet } = session;
    const { edit } = await goalForm(session, "1.2");
    const cell = sheet("Mål").getCell("I6");
    Object.assign(cell, { value: { formula: "90+5", result: 95 }, style: { ...cell.style, numFmt: "0.0" } });
    beforeWrite(session, () => inExcel((context) => context.workbook.tables.getItem("Mål").rows.getItemAt(0).delete()));
    expect(await outcomeOf(session, edit({ target: 700 }))).toContain("Mål 1.2 findes ikke længere");
    expect([sheet("Mål").getCell("I5").formula, sheet("Mål").getCell("I5").numFmt]).toEqual(["90+5", "0.0"]);
  }),
);

test(
  "a goal that somebody edits meanwhile is not written over, and that is told",
  prepared(async (session) => {
    const { edit } = await goalForm(session, "1.3");
    beforeWrite(session, () => session.host.userEdit("Mål", "I6", [[80]], "Remote"));
    expect(await outcomeOf(session, edit({ target: 90 }))).toContain("Mål 1.3 er ændret i arket");
    expect(await rowsIn("Mål", "Nr", "Måltal")).toEqual([
      ["1.2", 650],
      ["1.3", 80],
    ]);
  }),
);

test(
  "a header that is renamed meanwhile leaves the cells as they were",
  prepared(async (session) => {
    const { edit } = await goalForm(session, "1.3");
    beforeWrite(session, () => session.host.userEdit("Mål", "I4", [["Mål i år"]], "Remote"));
    expect(await outcomeOf(session, edit({ target: 90 }))).not.toBe("written");
    expect(await rowsIn("Mål", "Nr", "Mål i år")).toEqual([
      ["1.2", 650],
      ["1.3", 95],
    ]);
  }),
);

test(
  "a new number reaches only the goal's rows in tables that are sorted meanwhile",
  prepared(async (session) => {
    const { edit } = await goalForm(session, "1.3");
    beforeWrite(session, () =>
      inExcel((context) => context.workbook.tables.getItem("Målinger").sort.apply([{ key: 1, ascending: false }])),
    );
    expect(await outcomeOf(session, edit({ nr: "1.10" }))).toBe("written");
    expect((await rowsIn("Målinger", "Nr", "Værdi")).map(String)).toEqual([
      "1.10,96",
      "1.10,94",
      "1.10,90",
      "1.2,57",
      "1.2,48",
      "1.2,66",
    ]);
  }),
);

test(
  "new rows take none of the cells that somebody types below the table meanwhile",
  prepared(async (session) => {
    const { addIn, sheet, host } = session;
    beforeWrite(session, () => host.userEdit("Mål", "B8", [["Vores egen note"]], "Remote"));
    await addIn.writeGoals({ contract }, [
      goal({ contract: contract.name, nr: "7", target: 36 }),
      goal({ contract: contract.name, nr: "8", target: 12 }),
    ]);
    expect(await rowsIn("Mål", "Nr", "Måltal")).toEqual([
      ["1.2", 650],
      ["1.3", 95],
      ["7", 36],
      ["8", 12],
    ]);
    expect(sheet("Mål").getCell("B10").value).toBe("Vores egen note");
  }),
);

test(
  "a goal that somebody adds meanwhile is not added twice",
  prepared(async (session) => {
    const { addIn, host } = session;
    beforeWrite(session, () => host.userEdit("Mål", "A7:B7", [["Skelbækgade 2009", "7"]], "Remote"));
    const written = await addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "7", target: 36 })]);
    expect(written).toEqual({ written: 0, alreadyThere: ["7"] });
    expect(await rowsIn("Mål", "Nr")).toEqual([["1.2"], ["1.3"], ["7"]]);
  }),
);

test(
  "a figure lands in its own goal's row when rows change places meanwhile",
  prepared(async (session) => {
    const { jobs, planned } = await figures(91, "marts");
    beforeWrite(session, () =>
      inExcel((context) => context.workbook.tables.getItem("Målinger").sort.apply([{ key: 1, ascending: false }])),
    );
    expect(await jobs.write(planned, "typed")).toMatchObject({ changed: 1, wayBack: "open" });
    expect((await rowsIn("Målinger", "Nr", "Værdi")).map(String)).toEqual([
      "1.3,96",
      "1.3,94",
      "1.3,91",
      "1.2,57",
      "1.2,48",
      "1.2,66",
    ]);
  }),
);

test(
  "a figure that is taken back takes no other row along when a row is deleted meanwhile",
  prepared(async (session) => {
    const { jobs, planned } = await figures(92);
    await jobs.write(planned, "typed");
    // The job's last request removes the row and sets no cell: it is known by what it deletes.
    const pass = session.host.bridge.sendMessageToHost.bind(session.host.bridge);
    let isDone = false;
    session.host.bridge.sendMessageToHost = (json) => {
      if (isDone || !/"Name":"Delete"/.test(json)) return pass(json);
      isDone = true;
      void inExcel((context) =>
        context.workbook.tables
          .getItem("Målinger")
          .rows.add(0, [["Skelbækgade 2009", "1.2", "", "maj 2009", 70, "", "", "", "Vores egen"]]),
      ).then(() => pass(json));
    };
    expect(await jobs.takeBack()).toMatchObject({ removed: 1, left: [] });
    expect((await rowsIn("Målinger", "Nr", "Periode", "Værdi", "Bemærkning")).map(String)).toEqual([
      "1.2,maj 2009,70,Vores egen",
      "1.2,januar 2009,57,",
      "1.3,januar 2009,96,",
      "1.2,februar 2009,48,",
      "1.3,februar 2009,94,",
      "1.2,marts 2009,66,",
      "1.3,marts 2009,90,",
    ]);
  }),
);

test(
  "a row that is deleted in another's place comes back with its colours and fonts",
  prepared(async (session) => {
    const { sheet, host } = session;
    const { jobs, planned } = await figures(92);
    await jobs.write(planned, "typed");
    const fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE699" } } as const;
    const font = { name: "Arial", size: 12, bold: true, color: { argb: "FFC00000" } } as const;
    // The row above the one that was written; the other row moves it into that place.
    const above = sheet("Målinger").getCell("E10");
    above.style = { ...above.style, fill, font };
    // Cells that look alike share a style: D9 gets one of its own.
    const other = sheet("Målinger").getCell("D9");
    other.style = { ...other.style, fill };
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    host.bridge.sendMessageToHost = (json) => {
      if (!/"Name":"Delete"/.test(json)) return pass(json);
      host.bridge.sendMessageToHost = pass;
      void inExcel((context) => context.workbook.tables.getItem("Målinger").rows.add(0, [ROW])).then(() => pass(json));
    };
    expect(await jobs.takeBack()).toMatchObject({ removed: 1, left: [] });
    expect(sheet("Målinger").getCell("E11")).toMatchObject({ value: 90, fill, font });
    expect([sheet("Målinger").getCell("D11").fill, sheet("Målinger").getCell("D10").fill]).toEqual([undefined, fill]);
  }),
);

const ROW = ["Skelbækgade 2009", "1.2", "", "maj 2009", 70, "", "", "", "Vores egen"];

test(
  "thresholds are not swapped when their rows are",
  prepared(async (session) => {
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    beforeWrite(session, () =>
      inExcel((context) => context.workbook.tables.getItem("Indstillinger").sort.apply([{ key: 0, ascending: true }])),
    );
    await settingsJobs.writeThresholds({ ...DEFAULT_THRESHOLDS, duringYear: { level: 0.985, change: 0.4 } });
    const rows = new Map((await rowsIn("Indstillinger", "Indstilling", "Værdi")).map(([name, value]) => [name, value]));
    expect([rows.get("Gul grænse i året, Niveau"), rows.get("Gul grænse i året, Ændring")]).toEqual([0.985, 0.4]);
  }),
);

describe("while Opdater status runs", () => {
  test(
    "a remark that is typed ends in Bemærkninger and stands on the sheet",
    prepared(async (session) => {
      const { addIn, host, rowOfGoal, statusCell } = session;
      beforeWrite(session, () => host.userEdit("Status", `O${rowOfGoal("1.3")}`, [["Ferie i marts"]], "Local"));
      expect((await addIn.refreshStatus()).remarksSaved).toBe(1);
      expect(statusCell("1.3", "remark")).toBe("Ferie i marts");
      expect(await rowsIn("Bemærkninger", "Nr", "Bemærkning")).toEqual([["1.3", "Ferie i marts"]]);
    }),
  );

  test(
    "what is typed below the status moves down with a status that grows",
    prepared(async (session) => {
      const { addIn, sheet, host } = session;
      const end = sheet("Status").rowCount;
      sheet("Målinger").getCell("E5").value = "mange";
      beforeWrite(session, () => host.userEdit("Status", `D${end + 1}`, [["Vores egen note"]], "Local"));
      await addIn.refreshStatus();
      const texts: unknown[] = [];
      sheet("Status")
        .getColumn(4)
        .eachCell((cell) => texts.push(cell.value));
      expect(texts).toContain("Vores egen note");
      expect(sheet("Status").getCell(end + 1, 4).value).not.toBe("Vores egen note");
    }),
  );

  test.each([1, 5])("a row that is inserted at row %i leaves one status with its colours", (row) =>
    prepared(async (session) => {
      const { addIn, sheet, rowOfGoal, statusCell } = session;
      const fill = sheet("Status").getCell(rowOfGoal("1.3"), index("status")).style.fill;
      beforeWrite(session, () => insertSheetRow("Status", row));
      await addIn.refreshStatus();
      expect([statusCell("1.2", "status"), statusCell("1.3", "status")]).toEqual(["✔ På sporet", "▲ I risiko"]);
      expect(sheet("Status").getCell(rowOfGoal("1.3"), index("status")).style.fill).toEqual(fill);
      const titles: unknown[] = [];
      sheet("Status")
        .getColumn(4)
        .eachCell((cell) => titles.push(cell.value));
      expect(titles.filter((text) => text === "Status på resultatkontrakter")).toHaveLength(1);
    })(),
  );

  test(
    "a note in a row that somebody inserts is told, and stands with every goal in its own colour",
    prepared(async (session) => {
      const { addIn, sheet, host, rowOfGoal } = session;
      const fills = () =>
        ["1.2", "1.3"].map((nr) => sheet("Status").getCell(rowOfGoal(nr), index("status")).style.fill);
      const before = structuredClone(fills());
      beforeWrite(session, async () => {
        await insertSheetRow("Status", 7);
        host.userEdit("Status", "D7", [["Vores egen note"]], "Local");
      });
      expect(await outcomeOf(session, addIn.refreshStatus())).toContain("række 7");
      expect([sheet("Status").getCell("D7").value, fills()]).toEqual(["Vores egen note", before]);
    }),
  );
});

test(
  "people who never stop are told of, and nothing has been written",
  prepared(async (session) => {
    const { addIn, host } = session;
    const acted = beforeWrite(session, (time) => host.userEdit("Mål", "P5", [[`Linje ${time}`]], "Remote"), 100);
    expect(await outcomeOf(session, addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "7" })]))).toBe(
      "Tabellerne blev ændret af andre, mens der blev skrevet. Det, der stod der, er sat tilbage. Prøv igen, når de andre er færdige.",
    );
    expect(acted()).toBe(8);
    expect(await rowsIn("Mål", "Nr")).toEqual([["1.2"], ["1.3"]]);
  }),
);

test(
  "where people never stop, what is printed of the status is as before",
  prepared(async (session) => {
    const { addIn, host, sheet, rowOfGoal } = session;
    const before = sheet("Status").pageSetup.printArea;
    // One note more makes the next drawing longer.
    sheet("Målinger").getCell("E5").value = "mange";
    const remark = `O${rowOfGoal("1.3")}`;
    beforeWrite(session, (time) => host.userEdit("Status", remark, [[`Ferie ${time}`]], "Remote"), 100);
    expect(await outcomeOf(session, addIn.refreshStatus())).toContain("Tabellerne blev ændret af andre");
    expect([before, sheet("Status").pageSetup.printArea]).toEqual([expect.stringMatching(/^D1:O\d+$/), before]);
  }),
);

describe("a job that Excel does not answer", () => {
  const noAnswer =
    "Excel har ikke svaret i 15 sekunder, så opgaven er opgivet. Er en celle ved at blive redigeret, så tryk Enter eller Esc. Se efter i arkene, om noget blev skrevet, før du prøver igen.";

  test.each(["first", "write"] as const)(
    "is told at its %s request after 15 s, and the next job gets its turn",
    (which) =>
      prepared(async (session) => {
        const { addIn, host } = session;
        const pass = host.bridge.sendMessageToHost;
        const release = holdRequest(session, which);
        jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
        const outcome = outcomeOf(
          session,
          addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "7" })]),
        );
        let told = "";
        void outcome.then((text) => (told = text));
        const settle = async (): Promise<void> => {
          for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
        };
        await settle();
        await jest.advanceTimersByTimeAsync(14_999);
        await settle();
        expect(told).toBe("");
        await jest.advanceTimersByTimeAsync(1);
        expect(await outcome).toBe(noAnswer);
        jest.useRealTimers();
        host.bridge.sendMessageToHost = pass;
        expect(await addIn.writeGoals({ contract }, [goal({ contract: contract.name, nr: "8" })])).toMatchObject({
          written: 1,
        });
        release();
        await settle();
        expect(await rowsIn("Mål", "Nr")).toEqual([["1.2"], ["1.3"], ["8"]]);
      })(),
  );
});

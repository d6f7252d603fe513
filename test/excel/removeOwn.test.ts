import type { SettingsJobs } from "../../src/app/settings/settingsJobs";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { failAtMember } from "../support/failingWrites";
import { statusColumns } from "../../src/sheets/status/statusColumns";
import { STARTING_NAMES } from "../../src/sheets/tables/allTables";

type Prepared = AddInSession & { jobs: SettingsJobs };

const prepared = (work: (session: Prepared) => Promise<void>) => () =>
  withAddIn(async (session) => {
    const { settingsJobs } = await import("../../src/commands/settingsJobs");
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    await work({ ...session, jobs: settingsJobs });
  });

const sheets = ({ opened }: AddInSession): string[] => opened.workbook.worksheets.map(({ name }) => name);
const remove = async ({ jobs }: Prepared, scope: "status" | "everything" = "everything") =>
  jobs.removeOwn(scope, await jobs.listOwn());
const names = ({ opened }: AddInSession): string[] => opened.workbook.definedNames.model.map(({ name }) => name);
const inExcel = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => (work(context), context.sync()));

test(
  "what is ours is listed with its rows",
  prepared(async ({ jobs }) => {
    const { things, goals } = await jobs.listOwn();
    const rowsIn: Partial<Record<string, number>> = {
      Kontrakter: 1,
      Mål: 2,
      Målinger: 6,
      Indstillinger: 14,
      Status: 2,
    };
    expect(things.map(({ what, rows, ours, foreign }) => [what, rows, ours, foreign])).toEqual(
      [...STARTING_NAMES, "Status"].map((what) => [what, rowsIn[what] ?? 0, true, []]),
    );
    expect(goals).toBe(2);
  }),
);

test(
  "everything goes, the workbook's own sheet stays, and the pane is back at the beginning",
  prepared(async (session) => {
    await inExcel((context) => context.workbook.settings.add("Maalopfyldelse.columns", "{}"));
    await inExcel((context) => context.workbook.settings.add("Andres.setting", "deres"));
    await remove(session);
    expect(sheets(session)).toEqual(["Ark1"]);
    expect(names(session)).not.toContain("Resultatkontrakt_Status");
    expect([...session.host.parts.settings.keys()]).toEqual(["Andres.setting"]);
    expect(await session.addIn.readStatus()).toEqual({ kind: "withoutTables" });
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    expect(session.statusCell("1.2", "actual")).toBe(171);
  }),
);

test(
  "only the status goes when the data is to stay",
  prepared(async (session) => {
    expect(await remove(session, "status")).toEqual({ sheets: ["Status"], partly: [], stays: STARTING_NAMES });
    expect(sheets(session)).toEqual([
      "Ark1",
      "Kontrakter",
      "Mål",
      "Målinger",
      "Profiler",
      "Indstillinger",
      "Bemærkninger",
    ]);
    expect(session.sheet("Mål").getCell("B5").value).toBe("1.2");
  }),
);

test(
  "the marks of open targets go with Mål from a sheet that stays, and no format of people's own does",
  prepared(async (session) => {
    const sheet = session.sheet("Mål");
    const rulesOf = (): string[] => sheet.conditionalFormattings.map(({ ref }) => ref).toSorted();
    const ours = ["I5:I2004", "J5:J2004", "L5:L2004", "N5:N2004", "R5:R2004"];
    await inExcel((context) => {
      const range = context.workbook.worksheets.getItem("Mål").getRange("I5:I9");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=$I5>100";
      context.workbook.worksheets.getItem("Mål").getRange("AD1").values = [["Vores egen note"]];
    });
    expect(rulesOf()).toEqual([...ours, "I5:I9"].toSorted());
    await remove(session, "status");
    expect(rulesOf()).toEqual([...ours, "I5:I9"].toSorted());
    expect(await remove(session)).toMatchObject({ partly: ["Mål"] });
    expect(rulesOf()).toEqual(["I5:I9"]);
  }),
);

test(
  "a workbook keeps a sheet in sight, though ours are the only ones",
  prepared(async (session) => {
    await inExcel((context) => context.workbook.worksheets.getItem("Ark1").delete());
    await remove(session);
    expect(sheets(session)).toHaveLength(1);
    expect(session.opened.workbook.worksheets[0]?.rowCount).toBe(0);
  }),
);

test(
  "a sheet that Excel hides so deep that it deletes none is taken too",
  prepared(async (session) => {
    await inExcel((context) => void (context.workbook.worksheets.getItem("Profiler").visibility = "VeryHidden"));
    await remove(session);
    expect(sheets(session)).toEqual(["Ark1"]);
  }),
);

test.each<
  [
    what: string,
    put: (session: Prepared) => Promise<unknown> | void,
    foreign: unknown,
    stands: [sheet: string, address: string, value: unknown],
  ]
>([
  [
    "a note below the table",
    ({ sheet }) => void (sheet("Mål").getCell("A9").value = "Vores egen note"),
    { kind: "cells", first: "A9", count: 1 },
    ["Mål", "A9", "Vores egen note"],
  ],
  [
    "a note beside it",
    ({ sheet }) => void (sheet("Mål").getCell("AC5").value = 7),
    { kind: "cells", first: "AC5", count: 1 },
    ["Mål", "AC5", 7],
  ],
  [
    "a formula that shows nothing",
    ({ host }) => host.userEdit("Mål", "AC9", [['=""']]),
    { kind: "cells", first: "AC9", count: 1 },
    ["Mål", "AC9", expect.objectContaining({ formula: '""' })],
  ],
  [
    "people's own name for a cell",
    () => inExcel((context) => context.workbook.names.add("Sygefravær", "=Mål!$I$5")),
    { kind: "name", name: "Sygefravær" },
    ["Mål", "I5", null],
  ],
  [
    "people's own table",
    ({ host }) => {
      host.userEdit("Mål", "A20:A21", [["Egen"], ["1"]]);
      return inExcel((context) => context.workbook.tables.add("Mål!A20:A21", true));
    },
    { kind: "cells", first: "A20", count: 2 },
    ["Mål", "A20", "Egen"],
  ],
])("%s keeps its sheet; only our table goes", async (_what, put, foreign, [name, address, value]) => {
  await prepared(async (session) => {
    await put(session);
    const list = await session.jobs.listOwn();
    expect(list.things.find(({ what }) => what === "Mål")?.foreign).toContainEqual(foreign);
    expect(await session.jobs.removeOwn("everything", list)).toMatchObject({ partly: ["Mål"] });
    expect(sheets(session)).toEqual(["Ark1", "Mål"]);
    expect(session.sheet(name).getCell(address).value).toEqual(value);
    expect(["A1", "A4", "B5"].map((at) => session.sheet("Mål").getCell(at).value)).toEqual([null, null, null]);
    expect(session.sheet("Mål").getTable("Mål")).toBeUndefined();
  })();
});

test(
  "notes on the Status sheet stay where they are; the status and its name go",
  prepared(async (session) => {
    const { sheet, rowOfGoal } = session;
    const row = rowOfGoal("1.2");
    sheet("Status").getCell(row, statusColumns.length + 2).value = "Vores kolonne";
    await inExcel((context) => context.workbook.worksheets.getItem("Status").protection.unprotect());
    await remove(session);
    expect(sheets(session)).toEqual(["Ark1", "Status"]);
    expect(sheet("Status").getCell(row, statusColumns.length + 2).value).toBe("Vores kolonne");
    expect(
      ["nr", "goal", "status", "key"].map((column) => sheet("Status").getCell(row, index(column as "nr")).value),
    ).toEqual([null, null, null, null]);
    expect(sheet("Status").getColumn(1).hidden).not.toBe(true);
    expect(names(session)).not.toContain("Resultatkontrakt_Status");
  }),
);

test(
  "what people have typed in cells of the status is named before it is removed, and stays with its cell",
  prepared(async (session) => {
    const status = session.sheet("Status");
    const heading = [...Array(status.rowCount).keys()].find((at) => status.getCell(at + 1, 1).value === "#contract");
    const [row, goalRow] = [(heading ?? 0) + 1, session.rowOfGoal("1.2")];
    await inExcel((context) => context.workbook.worksheets.getItem("Status").protection.unprotect());
    session.host.userEdit("Status", `I${row}`, [["Drøftet 3. maj"]]);
    session.host.userEdit("Status", `J${goalRow}`, [[172]]);
    const list = await session.jobs.listOwn();
    expect(list.things.find(({ what }) => what === "Status")?.foreign).toEqual([
      { kind: "cells", first: `I${row}`, count: 2 },
    ]);
    expect(await remove(session, "status")).toEqual({ sheets: [], partly: ["Status"], stays: STARTING_NAMES });
    expect([status.getCell(`I${row}`).value, status.getCell(`J${goalRow}`).value]).toEqual(["Drøftet 3. maj", 172]);
    expect(
      ["nr", "goal", "status", "key", "marks"].map((column) => status.getCell(goalRow, index(column as "nr")).value),
    ).toEqual([null, null, null, null, null]);
    expect(status.getCell(`D${row}`).value).toBeNull();
  }),
);

test(
  "a table that people made themselves under our name is theirs",
  prepared(async (session) => {
    session.sheet("Mål").getCell("A1").value = "Vores måltabel";
    const list = await session.jobs.listOwn();
    expect(list.things.find(({ what }) => what === "Mål")).toMatchObject({ ours: false });
    expect(await session.jobs.removeOwn("everything", list)).toMatchObject({ stays: ["Mål"] });
    expect(session.sheet("Mål").getCell("B5").value).toBe("1.2");
  }),
);

test.each<[what: string, hinder: (session: Prepared) => Promise<unknown> | void, says: string]>([
  [
    "a protected sheet",
    () => inExcel((context) => context.workbook.worksheets.getItem("Mål").protection.protect()),
    "Arket Mål er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  ],
  [
    "a protected workbook",
    () => inExcel((context) => context.workbook.protection.protect()),
    "Projektmappens struktur er beskyttet",
  ],
  ["a read-only workbook", ({ host }) => host.faults.setReadOnly(true), "Projektmappen er skrivebeskyttet."],
  [
    "a co-author's new row since the list was shown",
    ({ host }) => host.userEdit("Målinger", "A11:E11", [["Skelbækgade 2009", "1.2", "", "april 2009", 50]], "Remote"),
    "Projektmappen er blevet ændret, siden listen blev vist. Intet er fjernet.",
  ],
])("%s: nothing is removed, and the way out is named", async (_what, hinder, says) => {
  await prepared(async (session) => {
    const seen = await session.jobs.listOwn();
    await hinder(session);
    const outcome = await session.jobs.removeOwn("everything", seen).then(
      () => "removed",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(outcome).toContain(says);
    expect(sheets(session)).toEqual(["Ark1", ...STARTING_NAMES, "Status"]);
    expect(session.sheet("Mål").getCell("B5").value).toBe("1.2");
  })();
});

test(
  "a remark that is not saved yet is not lost with the status",
  prepared(async (session) => {
    session.sheet("Status").getCell(session.rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
    const outcome = await remove(session, "status").then(
      () => "removed",
      (fault: unknown) => session.addIn.messageOf(fault),
    );
    expect(outcome).toBe(
      "Én bemærkning på arket Status er ikke gemt i tabellen Bemærkninger endnu. Vælg Opdater status, så gemmes den, og prøv igen.",
    );
    await session.addIn.refreshStatus();
    await remove(session, "status");
    expect(session.sheet("Bemærkninger").getCell("E5").value).toBe("Ny aftale");
  }),
);

describe("where Excel stops half-way", () => {
  const supportsUndo = (): void => void jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  test(
    "it is not asked to undo in one step what it cannot undo",
    prepared(async (session) => {
      supportsUndo();
      const run = jest.spyOn(Excel, "run");
      await remove(session);
      expect(run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup ?? false)).toEqual([
        false,
        false,
      ]);
    }),
  );

  test.each([
    ["Worksheet.Delete", 1],
    ["Worksheet.Delete", 2],
    ["Worksheet.Delete", 7],
    ["NamedItem.Delete", 1],
    ["Setting.Delete", 1],
  ])("at %s number %i, the fault is told and a second try takes the rest", async (wanted, number) => {
    await prepared(async (session) => {
      supportsUndo();
      await inExcel((context) => context.workbook.settings.add("Maalopfyldelse.columns", "{}"));
      failAtMember(session, wanted, "GeneralException", number);
      const outcome = await remove(session).then(
        () => "removed",
        (fault: unknown) => session.addIn.messageOf(fault),
      );
      expect(outcome).toContain("Excel kunne ikke udføre opgaven (GeneralException");
      await remove(session);
      expect(sheets(session)).toEqual(["Ark1"]);
      expect(names(session)).not.toContain("Resultatkontrakt_Status");
      expect([...session.host.parts.settings.keys()]).toEqual([]);
    })();
  });

  test.each([
    ["DataValidation.Clear", 1],
    ["Table.Delete", 1],
    ["Range.Clear", 1],
    ["Worksheet.Delete", 1],
  ])("at %s number %i, a sheet that stays keeps no title of ours after a second try", async (wanted, number) => {
    await prepared(async (session) => {
      session.sheet("Mål").getCell("A9").value = "Vores egen note";
      failAtMember(session, wanted, "GeneralException", number);
      await expect(remove(session)).rejects.toThrow("GeneralException");
      await remove(session);
      expect(sheets(session)).toEqual(["Ark1", "Mål"]);
      expect(["A1", "A2", "A4", "A9"].map((at) => session.sheet("Mål").getCell(at).value)).toEqual([
        null,
        null,
        null,
        "Vores egen note",
      ]);
      expect(await session.jobs.listOwn()).toMatchObject({ things: [] });
    })();
  });

  const isProtected = ({ opened }: Prepared): string[] =>
    opened.workbook.worksheets.filter((sheet) => sheet.sheetProtection?.sheet).map(({ name }) => name);

  test.each([
    ["WorksheetProtection.Protect", 1],
    ["WorksheetProtection.Protect", 3],
    ["WorksheetProtection.Unprotect", 1],
    ["WorksheetProtection.Unprotect", 4],
    ["Worksheet.Delete", 3],
    ["Setting.Delete", 1],
  ])("at %s number %i, no sheet is left protected, and a second try takes all", async (wanted, number) => {
    await prepared(async (session) => {
      await inExcel((context) => context.workbook.settings.add("Maalopfyldelse.columns", "{}"));
      session.sheet("Mål").getCell("A9").value = "Vores egen note";
      failAtMember(session, wanted, "GeneralException", number);
      await expect(remove(session)).rejects.toThrow("GeneralException");
      expect(isProtected(session)).toEqual([]);
      await remove(session);
      expect([sheets(session), isProtected(session)]).toEqual([["Ark1", "Mål"], []]);
    })();
  });

  test(
    "where a co-author protects a sheet meanwhile, theirs stays protected and ours do not",
    prepared(async (session) => {
      const { jobs, host, addIn } = session;
      const seen = await jobs.listOwn();
      const pass = host.bridge.sendMessageToHost.bind(host.bridge);
      host.bridge.sendMessageToHost = (json) => {
        if (!json.includes('"Name":"Protect"')) return pass(json);
        host.bridge.sendMessageToHost = pass;
        void inExcel((context) => context.workbook.worksheets.getItem("Målinger").protection.protect()).then(() =>
          pass(json),
        );
      };
      const outcome = await jobs.removeOwn("everything", seen).then(
        () => "removed",
        (fault: unknown) => addIn.messageOf(fault),
      );
      expect(outcome).toContain("Fjern beskyttelsen");
      expect([isProtected(session), sheets(session)]).toEqual([["Målinger"], ["Ark1", ...STARTING_NAMES, "Status"]]);
    }),
  );

  test(
    "a co-author's new name for a sheet that is held leaves it unprotected",
    prepared(async (session) => {
      const { jobs, host } = session;
      const seen = await jobs.listOwn();
      let requests = 0;
      host.onChange(() => {
        if (!session.opened.workbook.getWorksheet("Profiler")?.sheetProtection?.sheet || ++requests !== 1) return;
        void inExcel((context) => void (context.workbook.worksheets.getItem("Profiler").name = "Vores profiler"));
      });
      await expect(jobs.removeOwn("everything", seen)).rejects.toThrow("listOutdated");
      expect([sheets(session), isProtected(session)]).toEqual([
        ["Ark1", ...STARTING_NAMES.map((name) => (name === "Profiler" ? "Vores profiler" : name)), "Status"],
        [],
      ]);
    }),
  );

  test(
    "sheets whose protection Excel answers after the removal is given up are let go of",
    prepared(async (session) => {
      const { jobs, host } = session;
      const seen = await jobs.listOwn();
      const pass = host.bridge.sendMessageToHost.bind(host.bridge);
      let goOn: () => void = () => undefined;
      host.bridge.sendMessageToHost = (json) => {
        if (!json.includes('"Name":"Protect"')) return pass(json);
        host.bridge.sendMessageToHost = pass;
        goOn = () => pass(json);
      };
      jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
      const settle = async (): Promise<void> => {
        for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
      };
      const removing = jobs.removeOwn("everything", seen).catch((fault: unknown) => String(fault));
      await settle();
      await jest.advanceTimersByTimeAsync(15_000);
      expect(await removing).toContain("noAnswer");
      jest.useRealTimers();
      goOn();
      await settle();
      expect([sheets(session), isProtected(session)]).toEqual([["Ark1", ...STARTING_NAMES, "Status"], []]);
    }),
  );

  test(
    "no sheet that stays is left protected",
    prepared(async (session) => {
      session.sheet("Mål").getCell("A9").value = "Vores egen note";
      failAtMember(session, "Worksheet.Delete", "GeneralException");
      await expect(remove(session)).rejects.toThrow("GeneralException");
      expect(session.opened.workbook.worksheets.filter((sheet) => sheet.sheetProtection?.sheet)).toEqual([]);
    }),
  );
});

test.each([1, 2, 3, 4, 5, 6])(
  "what a co-author types at request %i after the sheets are held is refused, and nothing of theirs is lost",
  (after) =>
    prepared(async (session) => {
      const { host } = session;
      let requests = 0;
      let isHeld = false;
      const outcomes: string[] = [];
      host.onChange(() => {
        isHeld ||= Boolean(session.sheet("Mål").sheetProtection?.sheet);
        if (!isHeld || ++requests !== after || outcomes.length > 0) return;
        outcomes.push("typing");
        try {
          host.userEdit("Mål", "A9", [["Skrevet imens"]], "Remote");
          outcomes.push("typed");
        } catch {
          outcomes.push("refused");
        }
      });
      await remove(session);
      expect(outcomes).toEqual(["typing", "refused"]);
      expect(sheets(session)).toEqual(["Ark1"]);
    })(),
);

test(
  "what a co-author types before the sheets are held stops the removal, and the sheets are let go of",
  prepared(async (session) => {
    const { host, jobs } = session;
    const seen = await jobs.listOwn();
    let requests = 0;
    host.onChange(() => {
      if (++requests === 3) host.userEdit("Mål", "A9", [["Skrevet imens"]], "Remote");
    });
    const outcome = await jobs.removeOwn("everything", seen).catch((fault: unknown) => session.addIn.messageOf(fault));
    expect(outcome).toContain("Intet er fjernet.");
    expect(sheets(session)).toEqual(["Ark1", ...STARTING_NAMES, "Status"]);
    expect(session.sheet("Mål").getCell("A9").value).toBe("Skrevet imens");
    expect(session.opened.workbook.worksheets.filter((sheet) => sheet.sheetProtection?.sheet)).toEqual([]);
  }),
);

describe("the sheets that are drawn beside the status", () => {
  const REPORT = { kind: "statusMeeting", contracts: ["Skelbækgade 2009"], asOf: "2009-03-31" } as const;
  const DRAWN = ["Rapport", "Grafer", "Strategikort-tegning"] as const;
  const anchors = (session: AddInSession) => names(session).filter((name) => name.startsWith("Resultatkontrakt_"));

  const drawn = (work: (session: Prepared) => Promise<void>) =>
    prepared(async (session) => {
      const Kontrakt = "Skelbækgade 2009";
      await session.addIn.createSheets({
        Strategikort: [
          { Kontrakt, Perspektiv: "Interne processer", Element: "Rettidighed", "Fører til": "Job", Mål: "1.3" },
          { Kontrakt, Perspektiv: "By/samfund", Element: "Job" },
        ],
      });
      await (await session.addIn.reports()).draw(REPORT);
      const drawings = await session.addIn.drawings();
      await drawings.drawGraphs(null, REPORT.asOf);
      await drawings.drawMaps(null, REPORT.asOf);
      await work(session);
    });

  const objectsOn = (name: string) =>
    Excel.run(async (context) => {
      const { charts, shapes } = context.workbook.worksheets.getItem(name);
      charts.load("items/name");
      shapes.load("items/altTextDescription");
      await context.sync();
      return [
        ...charts.items.map((chart) => chart.name),
        ...shapes.items.map(({ altTextDescription }) => altTextDescription),
      ];
    });

  test(
    "they are listed, with nothing of people's own on them",
    drawn(async ({ jobs }) => {
      const things = (await jobs.listOwn()).things.filter(({ what }) => DRAWN.some((own) => own === what));
      expect(things.map(({ what, sheet, ours, foreign }) => [what, sheet, ours, foreign])).toEqual(
        DRAWN.map((what) => [what, what, true, []]),
      );
    }),
  );

  test(
    "they go with everything else, and their names too",
    drawn(async (session) => {
      expect((await remove(session)).sheets).toEqual(expect.arrayContaining([...DRAWN]));
      expect([sheets(session), anchors(session)]).toEqual([["Ark1"], []]);
    }),
  );

  test(
    "they stay where only the status goes",
    drawn(async (session) => {
      await remove(session, "status");
      expect(sheets(session)).toEqual(expect.arrayContaining([...DRAWN]));
      expect(anchors(session)).toHaveLength(3);
    }),
  );

  test.each<[what: (typeof DRAWN)[number], address: string]>([
    ["Rapport", "N3"],
    ["Rapport", "D2"],
    ["Grafer", "B9"],
    ["Grafer", "B90"],
    ["Strategikort-tegning", "B7"],
  ])("what people have written on %s in %s stays where it is", async (what, address) => {
    await drawn(async (session) => {
      session.sheet(what).getCell(address).value = "Drøftes i maj";
      const list = await session.jobs.listOwn();
      expect(list.things.find((thing) => thing.what === what)?.foreign).toEqual([
        expect.objectContaining({ kind: "cells" }),
      ]);
      expect(await session.jobs.removeOwn("everything", list)).toMatchObject({ partly: [what] });
      expect([sheets(session), anchors(session)]).toEqual([["Ark1", what], []]);
      expect(session.sheet(what).getCell(address).value).toBe("Drøftes i maj");
      expect(await objectsOn(what)).toEqual([]);
      expect(session.sheet(what).getColumn(1).hidden).not.toBe(true);
    })();
  });

  test(
    "a decision that is typed in the report and is no plan yet stays",
    drawn(async (session) => {
      const report = session.sheet("Rapport");
      const row = [...Array(report.rowCount).keys()].find((at) =>
        String(report.getCell(at + 1, 1).value).startsWith("#decision"),
      );
      report.getCell((row ?? 0) + 1, 5).value = "Makkeroplæring";
      await remove(session);
      expect(sheets(session)).toEqual(["Ark1", "Rapport"]);
      expect(report.getCell((row ?? 0) + 1, 5).value).toBe("Makkeroplæring");
    }),
  );

  test(
    "charts and shapes of people's own, and a box that they wrote in, keep their sheets",
    drawn(async (session) => {
      await Excel.run(async (context) => {
        const grafer = context.workbook.worksheets.getItem("Grafer");
        grafer.charts.add("Line", grafer.getRange("D8:D10"), "Columns").set({ name: "Min egen", left: 60, top: 120 });
        const { shapes } = context.workbook.worksheets.getItem("Strategikort-tegning");
        shapes.load("items/altTextDescription");
        await context.sync();
        const box = shapes.items.find(({ altTextDescription }) => altTextDescription.startsWith("Rettidighed"));
        if (box) box.textFrame.textRange.text = "Rettidighed – drøftes";
        await context.sync();
      });
      const list = await session.jobs.listOwn();
      expect(
        list.things.filter(({ foreign }) => foreign.length > 0).map(({ what, foreign }) => [what, foreign]),
      ).toEqual([
        ["Grafer", [{ kind: "objects", count: 1 }]],
        ["Strategikort-tegning", [{ kind: "objects", count: 1 }]],
      ]);
      await session.jobs.removeOwn("everything", list);
      expect(sheets(session)).toEqual(["Ark1", "Grafer", "Strategikort-tegning"]);
      expect(await objectsOn("Grafer")).toEqual(["Min egen"]);
      expect(await objectsOn("Strategikort-tegning")).toEqual([
        expect.stringMatching(/^Rettidighed \(Interne processer\)/),
      ]);
    }),
  );

  test(
    "a report whose hidden columns are gone is people's own by now, and only its name goes",
    drawn(async (session) => {
      await inExcel((context) => context.workbook.worksheets.getItem("Rapport").getRange("A:B").delete("Left"));
      const list = await session.jobs.listOwn();
      const title = session.sheet("Rapport").getCell("A1").value;
      expect(title).toContain("Statusmøde");
      await session.jobs.removeOwn("everything", list);
      expect([sheets(session), anchors(session)]).toEqual([["Ark1", "Rapport"], []]);
      expect(session.sheet("Rapport").getCell("A1").value).toBe(title);
    }),
  );

  test(
    "a name without its sheet goes too",
    drawn(async (session) => {
      await inExcel((context) => context.workbook.worksheets.getItem("Grafer").delete());
      expect((await session.jobs.listOwn()).things.map(({ what }) => what)).not.toContain("Grafer");
      await remove(session);
      expect(anchors(session)).toEqual([]);
    }),
  );

  test.each([
    ["Chart.Delete", 1],
    ["Range.Clear", 3],
    ["Worksheet.Delete", 8],
    ["NamedItem.Delete", 3],
  ])("where Excel stops at %s number %i, a second try takes the rest", async (wanted, number) => {
    await drawn(async (session) => {
      session.sheet("Grafer").getCell("B9").value = "Drøftes i maj";
      failAtMember(session, wanted, "GeneralException", number);
      await expect(remove(session)).rejects.toThrow("GeneralException");
      await remove(session);
      expect([sheets(session), anchors(session)]).toEqual([["Ark1", "Grafer"], []]);
      expect(session.sheet("Grafer").getCell("B9").value).toBe("Drøftes i maj");
    })();
  });

  test(
    "one is brought to the front by its name",
    drawn(async (session) => {
      await inExcel((context) => void (context.workbook.worksheets.getItem("Rapport").name = "Til mødet"));
      await session.jobs.showDrawn("Rapport");
      expect(session.host.selection.sheet).toBe("Til mødet");
    }),
  );
});

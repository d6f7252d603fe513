import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { STARTING_NAMES } from "../../src/sheets/tables/allTables";

type Cause = (session: AddInSession) => Promise<void> | void;

const protect =
  (name: string): Cause =>
  () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });

const typeRemark: Cause = ({ sheet, rowOfGoal }) => {
  sheet("Status").getCell(rowOfGoal("1.2"), index("remark")).value = "Ny aftale";
};

test.each<{ what: string; cause: Cause; says: string }>([
  {
    what: "a read-only workbook",
    cause: ({ host }) => host.faults.setReadOnly(true),
    says: "Projektmappen er skrivebeskyttet. Gem en kopi under et andet navn, åbn den, og prøv igen.",
  },
  {
    what: "a protected Status sheet",
    cause: protect("Status"),
    says: "Arket Status er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  },
  {
    what: "a protected sheet of remarks, with a remark to save",
    cause: async (session) => {
      await typeRemark(session);
      await protect("Bemærkninger")(session);
    },
    says: "Arket Bemærkninger er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  },
  {
    what: "a filtered table of remarks, with a remark to save",
    cause: async (session) => {
      await typeRemark(session);
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Bemærkninger");
        table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["1.3"] });
        await context.sync();
      });
    },
    says: "»Bemærkninger« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.",
  },
  {
    what: "merged cells in the status",
    cause: ({ sheet }) => sheet("Status").mergeCells("D6:E6"),
    says: "»Status« har flettede celler, hvor der skal skrives. Marker dem, vælg Hjem > Flet og centrer for at ophæve fletningen, og prøv igen.",
  },
  {
    what: "tables larger than one message",
    cause: ({ host }) => host.faults.setLimits({ response: 1500 }),
    says: "Tabellerne er for store til at blive læst eller skrevet på én gang (over 5 MB).",
  },
  {
    what: "a status larger than one message",
    cause: ({ host }) => host.faults.setLimits({ request: 20_000 }),
    says: "Tabellerne er for store til at blive læst eller skrevet på én gang (over 5 MB).",
  },
  {
    what: "a fault of the host in the write",
    cause: ({ host }) =>
      host.faults.failNext(
        ({ type, member }) => type === "Range" && member === "Values",
        "GeneralException",
        "Noget gik galt",
      ),
    says: "Excel kunne ikke udføre opgaven (GeneralException",
  },
  {
    what: "rows of people's own inside the status",
    cause: ({ sheet, rowOfGoal }) => {
      sheet("Status").getCell(rowOfGoal("1.2"), 1).value = "";
    },
    says: "Arket Status har rækker, som ikke er lavet af Målopfyldelse: række 7.",
  },
  {
    what: "no table Målinger",
    cause: ({ sheet, opened }) => opened.workbook.removeWorksheet(sheet("Målinger").id),
    says: "Tabellen Målinger findes ikke i projektmappen.",
  },
])("$what: the refresh is refused, with what to do, and nothing is changed", async ({ cause, says }) => {
  await withAddIn(async (session) => {
    const { addIn, sheet } = session;
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    await cause(session);
    const rows = () => structuredClone([sheet("Status").model.rows, sheet("Bemærkninger").model.rows]);
    const before = rows();
    // Of another date every row says something else.
    const outcome = await addIn.refreshStatus({ asOf: "2009-02-28" }).then(
      () => "refreshed",
      (fault: unknown) => addIn.messageOf(fault),
    );
    expect(outcome).toContain(says);
    expect(rows()).toEqual(before);
  });
});

test("while a cell is being typed in the refresh waits, and does its work when the cell is finished", async () => {
  await withAddIn(async ({ addIn, host, statusCell }) => {
    await addIn.createSheets(skelbaekgade);
    host.faults.setCellEditMode(true);
    const refresh = addIn.refreshStatus();
    host.faults.setCellEditMode(false);
    await refresh;
    expect(statusCell("1.2", "actual")).toBe(171);
  });
});

test.each([
  ["InvalidOperationInCellEditMode", "En celle er ved at blive redigeret. Tryk Enter eller Esc, og prøv igen."],
  ["AccessDenied", "Arket Status er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen."],
  ["FilteredRangeConflict", "»Status« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen."],
  ["MergedRangeConflict", "»Status« har flettede celler, hvor der skal skrives."],
])("the host's %s in the middle of the write becomes a Danish sentence", async (code, says) => {
  await withAddIn(async ({ addIn, host }) => {
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    host.faults.failNext(({ type, member }) => type === "Range" && member === "Values", code);
    const outcome = await addIn.refreshStatus({ asOf: "2009-02-28" }).then(
      () => "refreshed",
      (fault: unknown) => addIn.messageOf(fault),
    );
    expect(outcome).toContain(says);
  });
});

test("a protected sheet of remarks is in nobody's way when there is no remark to save", async () => {
  await withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await protect("Bemærkninger")(session);
    await session.addIn.refreshStatus();
    expect(session.statusCell("1.2", "actual")).toBe(171);
  });
});

test("the ribbon's buttons do the jobs, tell what came of them, and are released", async () => {
  await withAddIn(async ({ office, addIn, statusCell, host, pane }) => {
    await office.runAction("createSheets");
    expect([pane.isShown(), host.selection.sheet]).toEqual([false, "Kontrakter"]);
    expect(addIn.outcomes.last()).toEqual({ ok: true, text: `Oprettet: ${STARTING_NAMES.join(", ")}.` });
    await office.runAction("refreshStatus");
    expect(addIn.outcomes.last()?.text).toBe("Status er opdateret: 0 mål i 0 kontrakter.");
    expect([pane.isShown(), host.selection.sheet]).toEqual([false, "Status"]);
    await office.runAction("recalculate");
    expect(addIn.outcomes.last()?.text).toBe("Alle formler er genberegnet.");
    expect(pane.isShown()).toBe(true);
    await Office.addin.hide();
    await office.runAction("closePeriod");
    expect([pane.isShown(), addIn.pageAsked.last()]).toEqual([true, "followUp"]);
    await Office.addin.hide();
    host.faults.setReadOnly(true);
    await office.runAction("refreshStatus");
    expect(pane.isShown()).toBe(true);
    expect(addIn.outcomes.last()).toMatchObject({ ok: false, text: expect.stringContaining("skrivebeskyttet") });
    expect(() => statusCell("1.2", "nr")).toThrow("no goal");
  });
});

test.each<{ what: string; arrange: (session: AddInSession) => void; button: string; says: string }>([
  {
    what: "a Status sheet that people have hidden",
    arrange: ({ sheet }) => void (sheet("Status").state = "hidden"),
    button: "refreshStatus",
    says: "Arket Status er skjult. Vælg Vis arket for at se det.",
  },
  {
    what: "another workbook in front",
    arrange: ({ host }) => host.faults.setOtherWorkbookInFront(true),
    button: "refreshStatus",
    says: "Status er opdateret: 2 mål",
  },
  {
    what: "tables that are all there",
    arrange: () => undefined,
    button: "createSheets",
    says: "Alle tabeller findes allerede; intet er ændret.",
  },
])("with $what a ribbon button that shows no sheet opens the pane with its word", ({ arrange, button, says }) =>
  withAddIn(async (session) => {
    const { addIn, office, pane, statusCell } = session;
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    arrange(session);
    await office.runAction(button);
    expect([pane.isShown(), addIn.outcomes.last()?.ok]).toEqual([true, true]);
    expect(addIn.outcomes.last()?.text).toContain(says);
    expect(statusCell("1.2", "actual")).toBe(171);
  }),
);

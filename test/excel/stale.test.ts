import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";

const MANUAL =
  "Excel stod til manuel beregning, så tal fra formler kan være gamle. Vælg Genberegn og så Opdater status.";
const PENDING =
  "Excel var ikke færdig med at beregne, så tal fra formler kan være gamle. Vælg Opdater status igen om lidt.";

const calculates = (mode: "Automatic" | "AutomaticExceptTables" | "Manual"): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });

const linesOf = ({ sheet }: AddInSession): string[] =>
  sheet("Status")
    .getSheetValues()
    .flatMap((row) => (Array.isArray(row) ? row.map(String) : []));

test.each<{
  what: string;
  cause: (session: AddInSession) => Promise<void> | void;
  stale: string | null;
  line: string | null;
}>([
  { what: "Excel calculates by itself", cause: () => calculates("Automatic"), stale: null, line: null },
  { what: "only data tables wait", cause: () => calculates("AutomaticExceptTables"), stale: null, line: null },
  { what: "calculation is manual", cause: () => calculates("Manual"), stale: "manual", line: MANUAL },
  {
    what: "functions still compute",
    cause: ({ host }) => host.faults.setCalculationState("Calculating"),
    stale: "pending",
    line: PENDING,
  },
  {
    what: "formulas wait to be computed",
    cause: ({ host }) => host.faults.setCalculationState("Pending"),
    stale: "pending",
    line: PENDING,
  },
])("when $what the pane is told $stale, and the status says so, in the same four syncs", async (row) => {
  await withAddIn(async (session) => {
    const { addIn, host } = session;
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus();
    await row.cause(session);
    const status = await addIn.readStatus();
    expect(status.kind === "judged" && status.stale).toBe(row.stale);
    host.resetCounters();
    await addIn.refreshStatus();
    expect(host.counters.syncs).toBe(4);
    expect(linesOf(session).filter((text) => [MANUAL, PENDING].includes(text))).toEqual(row.line ? [row.line] : []);
  });
});

test("with manual calculation a figure that waits is told, and is right after Genberegn", async () => {
  await withAddIn(async (session) => {
    const { addIn, host, statusCell } = session;
    await addIn.createSheets(skelbaekgade);
    await calculates("Manual");
    host.userEdit("Ark1", "A1", [[57]]);
    host.userEdit("Målinger", "E5", [["=Ark1!A1"]]);
    await addIn.recalculate();
    host.userEdit("Ark1", "A1", [[60]]);
    await addIn.refreshStatus();
    expect([statusCell("1.2", "actual"), linesOf(session).includes(MANUAL)]).toEqual([171, true]);
    await addIn.recalculate();
    await addIn.refreshStatus();
    expect(statusCell("1.2", "actual")).toBe(174);
  });
});

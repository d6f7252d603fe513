import type { Goal } from "../../src/domain/goal";
import { statusColumnIndex, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import type { GoalJobs } from "../../src/app/goals/goalJobs";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { failAtWrite } from "../support/failingWrites";

type Prepared = AddInSession & { jobs: GoalJobs; goal: (nr: string) => Promise<Goal> };

const prepared = (work: (session: Prepared) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const { goalJobs: jobs } = await import("../../src/commands/goalJobs");
    const goal = async (nr: string): Promise<Goal> => {
      const status = await session.addIn.readStatus({ asOf: "2009-03-31" });
      const found = status.kind === "judged" ? status.book.goals.find((each) => each.nr === nr) : undefined;
      if (!found) throw new Error(`no goal ${nr}`);
      return found;
    };
    await work({ ...session, jobs, goal });
  });

function cellAt({ sheet }: AddInSession, name: string, row: number, header: string) {
  const found = sheet(name).getRow(4);
  for (let column = 1; column <= 26; column += 1)
    if (found.getCell(column).value === header) return sheet(name).getCell(row, column);
  throw new Error(`no column ${header}`);
}

const refusal = async ({ addIn }: AddInSession, job: Promise<unknown>): Promise<string> =>
  addIn.messageOf(await job.catch((fault: unknown) => fault));

test(
  "only the cells that differ are written, and the goal is judged by them",
  prepared(async (session) => {
    const { addIn, jobs, goal } = session;
    const before = await goal("1.3");
    cellAt(session, "Mål", 6, "Kilde").value = null;
    expect(
      await jobs.editGoal(
        before,
        { ...before, target: 90, method: "level", partlyMetFrom: 0.95, weight: 2, deadline: "2009-06-30" },
        false,
      ),
    ).toEqual({ kind: "written", cells: 5, following: [] });
    expect(
      ["Måltal", "Metode", "Gul grænse", "Vægt", "Mål"].map((header) => cellAt(session, "Mål", 6, header).value),
    ).toEqual([90, "Niveau", 0.95, 2, "Rettidighed mindst 95 pct."]);
    expect(await goal("1.3")).toEqual({
      ...before,
      target: 90,
      method: "level",
      partlyMetFrom: 0.95,
      weight: 2,
      deadline: "2009-06-30",
    });
    const status = await addIn.readStatus({ asOf: "2009-03-31" });
    expect(status.kind === "judged" && status.issues).toEqual([]);
  }),
);

test.each<{ what: string; format: string; value: number | string; target: number; stands: unknown; shown: string }>([
  {
    what: "a cell that shows per cent gets the share",
    format: "0 %",
    value: 0.95,
    target: 90.5,
    stands: 0.905,
    shown: "0 %",
  },
  {
    what: "a cell in the text format becomes a number",
    format: "@",
    value: "95",
    target: 90.5,
    stands: 90.5,
    shown: "General",
  },
])("$what", ({ format, value, target, stands, shown }) =>
  prepared(async (session) => {
    const cell = cellAt(session, "Mål", 6, "Måltal");
    Object.assign(cell, { value, style: { ...cell.style, numFmt: format } });
    const before = await session.goal("1.3");
    expect(before.target).toBe(95);
    await session.jobs.editGoal(before, { ...before, target }, false);
    expect([cell.value, cell.numFmt]).toEqual([stands, shown]);
    expect((await session.goal("1.3")).target).toBe(target);
  })(),
);

test(
  "a text that looks like a formula is written as text",
  prepared(async (session) => {
    const before = await session.goal("1.3");
    await session.jobs.editGoal(before, { ...before, text: "=Rettidighed", source: "-LIS" }, false);
    expect(["Mål", "Kilde"].map((header) => cellAt(session, "Mål", 6, header).value)).toEqual(["=Rettidighed", "-LIS"]);
  }),
);

test(
  "a new Nr is asked about with the rows that follow, and takes them along in the same write",
  prepared(async (session) => {
    const { jobs, goal } = session;
    const before = await goal("1.3");
    const after = { ...before, nr: "1.10", part: "a" };
    expect(await jobs.editGoal(before, after, false)).toEqual({
      kind: "asks",
      formulas: [],
      following: [{ table: "Målinger", rows: 3 }],
    });
    expect(cellAt(session, "Mål", 6, "Nr").value).toBe("1.3");
    expect(await jobs.editGoal(before, after, true)).toEqual({
      kind: "written",
      cells: 2,
      following: [{ table: "Målinger", rows: 3 }],
    });
    expect(
      [5, 6, 7, 8, 9, 10].map(
        (row) =>
          `${String(cellAt(session, "Målinger", row, "Nr").value)}${String(cellAt(session, "Målinger", row, "Delmål").value ?? "")}`,
      ),
    ).toEqual(["1.2", "1.10a", "1.2", "1.10a", "1.2", "1.10a"]);
    const status = await session.addIn.readStatus({ asOf: "2009-03-31" });
    expect(
      status.kind === "judged" && [
        status.issues,
        status.contracts[0]?.goals.map(({ nr, parts }) => [nr, parts[0]?.basis.values.length]),
      ],
    ).toEqual([
      [],
      [
        ["1.2", 3],
        ["1.10", 3],
      ],
    ]);
  }),
);

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
  "where Excel stops at write %i of a new Nr, the same change is made whole when it is tried again",
  (at) =>
    prepared(async (session) => {
      const { jobs, goal } = session;
      const before = await goal("1.3");
      const after = { ...before, nr: "1.10", part: "a", target: 90 };
      const wasReached = failAtWrite(session, at, "GeneralException");
      const change = (): Promise<unknown> => jobs.editGoal(before, after, true);
      await change().catch(change);
      expect(await goal("1.10")).toEqual(after);
      expect(
        [5, 6, 7, 8, 9, 10].map(
          (row) =>
            `${String(cellAt(session, "Målinger", row, "Nr").value)}${String(cellAt(session, "Målinger", row, "Delmål").value ?? "")}`,
        ),
      ).toEqual(["1.2", "1.10a", "1.2", "1.10a", "1.2", "1.10a"]);
      expect(wasReached()).toBe(at <= 8);
    })(),
);

describe("a remark typed on the Status sheet since it was made", () => {
  const column = (id: StatusColumnId): number => statusColumnIndex(id) + 1;
  const rowOf = ({ sheet }: AddInSession, nr: string): number => {
    for (let row = 1; row <= 40; row += 1) if (sheet("Status").getCell(row, column("nr")).value === nr) return row;
    throw new Error(`no goal ${nr} on the sheet`);
  };
  const typed = async (session: Prepared, nr: string): Promise<number> => {
    await session.addIn.refreshStatus({ asOf: "2009-03-31" });
    session.sheet("Status").getCell(rowOf(session, nr), column("remark")).value = "Ferie i marts";
    return rowOf(session, nr);
  };
  const remarks = (session: Prepared) =>
    [5, 6].map((row) =>
      ["Nr", "Delmål", "Bemærkning"].map((header) => cellAt(session, "Bemærkninger", row, header).value ?? ""),
    );

  test(
    "goes along to the goal's new number, and the sheet is known to be out of date",
    prepared(async (session) => {
      const { addIn, jobs, goal, sheet } = session;
      await typed(session, "1.3");
      const before = await goal("1.3");
      await jobs.editGoal(before, { ...before, nr: "1.10", part: "a" }, true);
      expect(await addIn.readStatus({ asOf: "2009-03-31" })).toMatchObject({ sheet: "outdated" });
      expect((await addIn.refreshStatus({ asOf: "2009-03-31" })).remarksSaved).toBe(1);
      expect(remarks(session)).toEqual([
        ["1.10", "a", "Ferie i marts"],
        ["", "", ""],
      ]);
      expect(sheet("Status").getCell(rowOf(session, "1.10a"), column("remark")).value).toBe("Ferie i marts");
      expect(await addIn.readStatus({ asOf: "2009-03-31" })).toMatchObject({ sheet: "current" });
    }),
  );

  test(
    "goes along also when it is typed between the new number and the refresh, and stays with a goal that keeps its own",
    prepared(async (session) => {
      const { addIn, jobs, goal, sheet } = session;
      const row = await typed(session, "1.2");
      const before = await goal("1.3");
      await jobs.editGoal(before, { ...before, nr: "1.10" }, true);
      sheet("Status").getCell(rowOf(session, "1.3"), column("remark")).value = "Nye vagter";
      expect(sheet("Status").getCell(row, column("key")).value).toBe('["Skelbækgade 2009","1.2","","2009-03-31"]');
      await addIn.refreshStatus({ asOf: "2009-03-31" });
      expect(remarks(session)).toEqual([
        ["1.2", "", "Ferie i marts"],
        ["1.10", "", "Nye vagter"],
      ]);
    }),
  );

  test(
    "refuses the new number where the sheet is protected; without a remark there the sheet is left",
    prepared(async (session) => {
      const { jobs, goal, sheet } = session;
      const row = await typed(session, "1.3");
      await sheet("Status").protect("x", {});
      const before = await goal("1.3");
      expect(await refusal(session, jobs.editGoal(before, { ...before, nr: "1.10" }, true))).toBe(
        "Arket Status er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
      );
      expect(cellAt(session, "Mål", 6, "Nr").value).toBe("1.3");
      sheet("Status").getCell(row, column("remark")).value = null;
      expect(await jobs.editGoal(before, { ...before, nr: "1.10" }, true)).toMatchObject({ kind: "written" });
      expect(sheet("Status").getCell(row, column("key")).value).toBe('["Skelbækgade 2009","1.3","","2009-03-31"]');
    }),
  );
});

test(
  "a formula is replaced only when that has been agreed to",
  prepared(async (session) => {
    const cell = cellAt(session, "Mål", 6, "Måltal");
    cell.value = { formula: "90+5", result: 95 };
    const before = await session.goal("1.3");
    expect(await session.jobs.editGoal(before, { ...before, target: 90 }, false)).toEqual({
      kind: "asks",
      formulas: [{ table: "Mål", row: 6, header: "Måltal" }],
      following: [],
    });
    expect(cell.formula).toBe("90+5");
    expect(await session.jobs.editGoal(before, { ...before, unit: "point" }, false)).toMatchObject({
      kind: "written",
      cells: 1,
    });
    const again = await session.goal("1.3");
    expect(await session.jobs.editGoal(again, { ...again, target: 90 }, true)).toMatchObject({
      kind: "written",
      cells: 1,
    });
    expect(cell.value).toBe(90);
  }),
);

test.each<{ what: string; cause: (session: Prepared) => void | Promise<void>; after?: Partial<Goal>; says: string }>([
  {
    what: "a row that somebody changed meanwhile",
    cause: (session) => void (cellAt(session, "Mål", 6, "Enhed").value = "point"),
    says: "Mål 1.3 er ændret i arket, siden det blev åbnet her. Intet er skrevet. Vælg Annuller, og åbn målet igen for at se det, der står nu.",
  },
  {
    what: "a row that is gone",
    cause: (session) => void (cellAt(session, "Mål", 6, "Nr").value = "9"),
    says: "Mål 1.3 findes ikke længere i tabellen Mål. Intet er skrevet. Luk formularen, og se målene igen.",
  },
  {
    what: "a Nr that another goal has",
    cause: () => undefined,
    after: { nr: "1.2" },
    says: "Der findes allerede et mål 1.2 i kontrakten. Giv målet et andet Nr eller Delmål.",
  },
  {
    what: "a protected sheet",
    cause: ({ sheet }) => sheet("Mål").protect("x", {}),
    says: "Arket Mål er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  },
  {
    what: "merged cells in the row",
    cause: ({ sheet }) => sheet("Mål").mergeCells("V6:W6"),
    says: "»Mål« har flettede celler, hvor der skal skrives. Marker dem, vælg Hjem > Flet og centrer for at ophæve fletningen, og prøv igen.",
  },
])("$what: nothing is written, and it is said", ({ cause, after, says }) =>
  prepared(async (session) => {
    const before = await session.goal("1.3");
    await cause(session);
    expect(await refusal(session, session.jobs.editGoal(before, { ...before, target: 90, ...after }, true))).toBe(says);
    expect(cellAt(session, "Mål", 6, "Måltal").value).toBe(95);
  })(),
);

test(
  "rows that were moved or sorted meanwhile are found again by their key",
  prepared(async (session) => {
    const before = await session.goal("1.3");
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Mål").rows.getItemAt(0).delete();
      await context.sync();
    });
    await session.jobs.editGoal(before, { ...before, target: 90 }, false);
    expect(cellAt(session, "Mål", 5, "Måltal").value).toBe(90);
  }),
);

test(
  "a goal is retired in a table without the column, which is made, and is taken back",
  prepared(async (session) => {
    const { addIn, jobs, goal } = session;
    const before = await goal("1.3");
    await jobs.editGoal(before, { ...before, retired: "2009-03-31" }, false);
    expect([cellAt(session, "Mål", 6, "Udgået").numFmt, cellAt(session, "Mål", 5, "Udgået").value]).toEqual([
      "dd-mm-yyyy",
      null,
    ]);
    const retired = await addIn.readStatus({ asOf: "2009-03-31" });
    expect(
      retired.kind === "judged" &&
        retired.contracts.map(({ goals, retired: gone }) => [goals.map(({ nr }) => nr), gone.map(({ nr }) => nr)]),
    ).toEqual([[["1.2"], ["1.3"]]]);
    await jobs.editGoal({ ...before, retired: "2009-03-31" }, before, false);
    const back = await addIn.readStatus({ asOf: "2009-03-31" });
    expect(back.kind === "judged" && back.contracts.map(({ goals }) => goals.map(({ nr }) => nr))).toEqual([
      ["1.2", "1.3"],
    ]);
  }),
);

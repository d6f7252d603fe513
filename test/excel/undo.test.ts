import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";

const contract = { name: "Nyropsgade 2010", centre: "", year: 2010, followUp: null } as const;
const written = goal({ contract: contract.name, nr: "7", target: 36 });

/** Whether each run asked to be undone in one step. */
function undoGroups(): boolean[] {
  const asked: boolean[] = [];
  const run = Excel.run.bind(Excel);
  jest.spyOn(Excel, "run").mockImplementation(((
    options: Excel.RunOptions,
    job: (context: Excel.RequestContext) => Promise<unknown>,
  ) => {
    asked.push(options.mergeUndoGroup === true);
    return run(options, job);
  }) as typeof Excel.run);
  return asked;
}

const supports = (version: string): void =>
  void jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation(
      (name, wanted) => name === "ExcelApi" && Number(String(wanted).split(".")[1]) <= Number(version.split(".")[1]),
    );

const nrs = ({ sheet }: AddInSession): unknown[] => [5, 6, 7, 8].map((row) => sheet("Mål").getCell(row, 2).value);

test.each([
  { version: "1.20", groups: [true] },
  { version: "1.19", groups: [false] },
])("with ExcelApi $version what is written is one step to undo: $groups", ({ version, groups }) =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    supports(version);
    const asked = undoGroups();
    await session.addIn.writeGoals({ contract }, [written]);
    expect(asked).toEqual(groups);
    expect(nrs(session)).toEqual(["1.2", "1.3", "7", null]);
  }),
);

test("reading asks for no step to undo", () =>
  withAddIn(async ({ addIn }) => {
    await addIn.createSheets(skelbaekgade);
    const asked = undoGroups();
    await addIn.readStatus();
    expect(asked).toEqual([false]);
  }));

test("where Excel cannot undo it in one step, the goals are written all the same, and once", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const asked = undoGroups();
    session.host.faults.failNext(({ type, member }) => type === "Range" && member === "Values", "UndoNotSupported");
    expect(await session.addIn.writeGoals({ contract }, [written])).toEqual({ written: 1, alreadyThere: [] });
    expect(asked).toEqual([true, false]);
    expect(nrs(session)).toEqual(["1.2", "1.3", "7", null]);
  }));

test("an Excel that answers the mere asking with a fault is not asked again, and the goals are written", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const asked = undoGroups();
    session.host.faults.failNext(() => true, "GeneralException", "An internal error has occurred.");
    expect(await session.addIn.writeGoals({ contract }, [written])).toEqual({ written: 1, alreadyThere: [] });
    expect(asked).toEqual([true, false]);
    expect(nrs(session)).toEqual(["1.2", "1.3", "7", null]);
  }));

test("what is in the way is told once the workbook has been read, and not sought twice", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    session.sheet("Mål").protect("x", {});
    const asked = undoGroups();
    await expect(session.addIn.writeGoals({ contract }, [written])).rejects.toThrow("protectedSheet: Mål");
    expect(asked).toEqual([true]);
  }));

test("any other fault is told, and the job is not done over", () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    const asked = undoGroups();
    session.host.faults.failNext(
      ({ type, member }) => type === "Range" && member === "Values",
      "GeneralException",
      "Noget gik galt",
    );
    await expect(session.addIn.writeGoals({ contract }, [written])).rejects.toThrow(
      "hostFault: GeneralException: Noget gik galt",
    );
    expect(asked).toEqual([true]);
  }));

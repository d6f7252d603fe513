import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";
import { failAfterMember, failAtWrite } from "../support/failingWrites";
import { standOf } from "./interleaving/stand";

const contract = { name: "Nyropsgade 2010", centre: "", year: 2010, followUp: null } as const;
const NOTE = "Vores egen note";

type Case = {
  what: string;
  /** Puts people's notes below what grows. Gives where they stand. */
  notes: (session: AddInSession) => string;
  job: (session: AddInSession) => Promise<unknown>;
};

const CASES: readonly Case[] = [
  {
    what: "goals above people's notes",
    notes: ({ sheet }) => {
      sheet("Mål").getCell("B8").value = NOTE;
      return "B8";
    },
    job: ({ addIn }) =>
      addIn.writeGoals({ contract }, [
        goal({ contract: contract.name, nr: "7", target: 36 }),
        goal({ contract: contract.name, nr: "8", target: 12 }),
      ]),
  },
  {
    what: "a longer status above people's notes",
    notes: ({ sheet }) => {
      const end = sheet("Status").rowCount + 2;
      sheet("Status").getCell(end, 4).value = NOTE;
      // One note of ours more.
      sheet("Målinger").getCell("E5").value = "mange";
      return `D${end}`;
    },
    job: ({ addIn }) => addIn.refreshStatus(),
  },
];

const prepared = <T>({ notes }: Case, work: (session: AddInSession, at: string) => Promise<T>): Promise<T> =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    return work(session, notes(session));
  });

describe.each(["GeneralException", "AccessDenied"])("after %s at any write,", (code) => {
  test.each(CASES)(
    "$what: no row is left in between, and a second run ends as one without the fault",
    async (each) => {
      const without = await prepared(each, async (session) => {
        await each.job(session);
        return standOf(session.opened);
      });
      let [at, isReached] = [1, true];
      for (; isReached; at += 1) {
        isReached = await prepared(each, async (session, note) => {
          const before = standOf(session.opened);
          const wasReached = failAtWrite(session, at, code);
          const isRefused = await each.job(session).then(
            () => false,
            () => true,
          );
          if (isRefused) {
            expect(standOf(session.opened)).toEqual(before);
            expect(before).toContainEqual(expect.stringContaining(` · ${note} "${NOTE}"`));
            await each.job(session);
          }
          expect(standOf(session.opened)).toEqual(without);
          return wasReached();
        });
      }
      expect(at).toBeGreaterThan(4);
    },
    60_000,
  );
});

describe.each([1, 2])("after a fault at action %i behind the insert,", (after) => {
  test.each(CASES)("$what: the row that was inserted is taken out again", (each) =>
    prepared(each, async (session) => {
      const before = standOf(session.opened);
      const wasReached = failAfterMember(session, "Range.Insert", "GeneralException", after);
      await expect(each.job(session)).rejects.toThrow("GeneralException");
      expect([wasReached(), standOf(session.opened)]).toEqual([true, before]);
    }),
  );
});

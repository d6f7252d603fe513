import type { GoalJobs } from "../../src/app/goals/goalJobs";
import { statusColumnIndex } from "../../src/sheets/status/statusColumns";
import { index, skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { goal } from "../support/builders";

const contract = { name: "Skelbækgade 2009", centre: "", year: 2009, followUp: null } as const;
const prepared = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await work(session);
  });

const columnAt = ({ sheet }: AddInSession, name: string, header: string): number => {
  for (let column = 1; column <= 26; column += 1) if (sheet(name).getCell(4, column).value === header) return column;
  throw new Error(`no column ${header}`);
};
const issues = async ({ addIn }: AddInSession): Promise<unknown> => {
  const status = await addIn.readStatus();
  return status.kind === "judged" && status.issues.map(({ row, column, problem }) => [row, column, problem.code]);
};

describe.each(["Kilde", "Mål"] as const)("a text for the column %s", (header) => {
  test.each([
    { length: 32_767, found: [] as unknown[] },
    { length: 32_768, found: [[7, header, "textCut"]] },
  ])("of $length characters is written as far as a cell goes, and it is told: $found", ({ length, found }) =>
    prepared(async (session) => {
      const text = `=${"x".repeat(length - 1)}`;
      const long = goal({ nr: "7", [header === "Kilde" ? "source" : "text"]: text });
      expect(await session.addIn.writeGoals({ contract }, [long])).toMatchObject({ written: 1 });
      const cell = session.sheet("Mål").getCell(7, columnAt(session, "Mål", header));
      expect([String(cell.value).length, cell.formula]).toEqual([32_767, undefined]);
      expect(await issues(session)).toEqual(expect.arrayContaining(found));
      expect(JSON.stringify(await issues(session)).includes("textCut")).toBe(found.length > 0);
      await session.addIn.refreshStatus();
    })(),
  );
});

test(
  "a goal that gets too long a text is written as far as a cell goes",
  prepared(async (session) => {
    const { goalJobs } = (await import("../../src/commands/goalJobs")) as { goalJobs: GoalJobs };
    const read = await session.addIn.readStatus();
    const before = read.kind === "judged" ? read.book.goals.find(({ nr }) => nr === "1.3") : undefined;
    if (!before) throw new Error("no goal 1.3");
    await goalJobs.editGoal(before, { ...before, text: "y".repeat(40_000) }, false);
    expect(String(session.sheet("Mål").getCell(6, columnAt(session, "Mål", "Mål")).value)).toHaveLength(32_767);
    expect(await issues(session)).toContainEqual([6, "Mål", "textCut"]);
  }),
);

test.each([
  { typed: 16_383, says: "saved" },
  {
    typed: 16_384,
    says: "Bemærkningen til mål 1.2 på arket Status og den i tabellen Bemærkninger er tilsammen over 32.767 tegn, og det er mere, end en celle kan rumme. Gør en af dem kortere, og prøv igen.",
  },
])("a remark of 16,383 characters and one of $typed, joined by a new line: $says", ({ typed, says }) =>
  prepared(async (session) => {
    const { addIn, sheet, rowOfGoal } = session;
    await addIn.refreshStatus();
    const row = rowOfGoal("1.2");
    const key = JSON.parse(String(sheet("Status").getCell(row, statusColumnIndex("key") + 1).value)) as string[];
    const [year, month, day] = String(key[3]).split("-").map(Number);
    const serial = (Date.UTC(year ?? 0, (month ?? 1) - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    ["Skelbækgade 2009", "1.2", null, serial, "a".repeat(16_383)].forEach((value, at) => {
      sheet("Bemærkninger").getCell(5, at + 1).value = value;
    });
    sheet("Status").getCell(row, index("remark")).value = "b".repeat(typed);
    const outcome = await addIn.refreshStatus().then(
      () => "saved",
      (fault: unknown) => addIn.messageOf(fault),
    );
    expect(outcome).toBe(says);
    const stands = String(sheet("Bemærkninger").getCell("E5").value);
    expect(stands).toHaveLength(says === "saved" ? 32_767 : 16_383);
    expect(String(sheet("Status").getCell(row, index("remark")).value)).toHaveLength(says === "saved" ? 32_767 : typed);
  })(),
);

import fc from "fast-check";
import { closePeriods, reopenPeriod } from "../../../src/app/year/closePeriod";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { emptyYear } from "../../support/yearBook";
import { owesNothing } from "../../../src/domain/year/owed";
import { owedByPerson, reminderText } from "../../../src/report/reminder";
import {
  closedWorkbook,
  EDITED,
  editOutcome,
  owedAfter,
  tableSize,
  typedIn,
  withEdit,
  type CellTyped,
} from "../../support/closedEdits";
import { share } from "../../support/runs";

const workbook = closedWorkbook();

/** One cell of one table, typed over. */
const edits: fc.Arbitrary<CellTyped> = fc
  .constantFrom(...Object.keys(EDITED))
  .chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...(EDITED[table] ?? []))))
  .chain(([table, header]) =>
    fc.record({
      table: fc.constant(table),
      header: fc.constant(header),
      row: fc.nat(Math.max(0, tableSize(workbook, table) - 1)),
      value: fc.constantFrom(...typedIn(header)),
    }),
  );

test("law: whatever one edits, a closed status is drawn as it was, and what is another now is named once", () => {
  const kinds = { untouched: 0, named: 0, doubled: 0 };
  fc.assert(
    fc.property(edits, (edit) => {
      const { kind, wrong } = editOutcome(workbook, edit);
      kinds[kind] += 1;
      expect({ edit, wrong }).toEqual({ edit, wrong: "" });
    }),
    { numRuns: share(150), seed: 2009 },
  );
  expect(kinds.named).toBeGreaterThan(share(40));
  expect(kinds.untouched).toBeGreaterThan(share(20));
});

test("law: what is owed is empty exactly where sheet and reminders say that nothing lacks", () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const { owed, saysMissing, asOf } = owedAfter(workbook, edit);
      expect(saysMissing).toBe(owed.remarks.length);
      const reminders = owedByPerson(owed).map(({ who, owed: own }) => reminderText(who, own, asOf));
      expect(reminders.length === 0).toBe(owesNothing(owed));
      expect(reminders.filter((text) => text.includes("ikke noget fra dig"))).toEqual([]);
      expect(reminderText("", owed, asOf).includes("ikke noget fra dig")).toBe(owesNothing(owed));
    }),
    { numRuns: share(60), seed: 2009 },
  );
});

test("law: closing, reopening and closing again adds two rows of Lukninger a contract, and changes nothing else", async () => {
  const today = () => "2009-07-15" as const;
  const AS_OF = "2009-06-30";
  let closed = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (edit) => {
      const own = inMemoryWorkbook([...withEdit(workbook.tables, edit), ...emptyYear()]);
      const close = () => closePeriods(own, { contracts: null, asOf: AS_OF, by: "Anna" }, today);
      const first = await close().catch(() => null);
      if (first === null) return;
      closed += first.length;
      const names = workbook.tables.map(({ name }) => name);
      const stand = async () => {
        const { tables } = await own.read();
        return tables.filter(({ name }) => names.includes(name) || name === "Historik").map(({ rows }) => rows);
      };
      const before = JSON.stringify(await stand());
      const log = own.rows("Lukninger").length;
      for (const { contract } of first)
        await reopenPeriod(own, { contract, asOf: AS_OF, by: "Bo", reason: "Fejl i LIS" }, today);
      await close();
      expect({ edit, stand: JSON.stringify(await stand()) }).toEqual({ edit, stand: before });
      expect([log, own.rows("Lukninger").length]).toEqual([first.length, 2 * first.length]);
    }),
    { numRuns: share(30), seed: 2009 },
  );
  expect(closed).toBeGreaterThan(share(30));
});

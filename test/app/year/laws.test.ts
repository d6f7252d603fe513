import fc from "fast-check";
import { closedWorkbook, EDITED, editOutcome, tableSize, typedIn, type CellTyped } from "../../support/closedEdits";

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
    { numRuns: 150, seed: 2009 },
  );
  expect(kinds.named).toBeGreaterThan(40);
  expect(kinds.untouched).toBeGreaterThan(20);
});

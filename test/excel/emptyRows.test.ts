import { WorkbookRefusal } from "../../src/app/workbook/ports";
import { emptyRowsRefusal, tooLargeRefusal } from "../../src/excel/emptyRows";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";

/** A table whose header stands in row 1, with so many rows, on a sheet that is used down to a row. */
function tableOn(name: string, rowCount: number, usedRows: number) {
  const range = (rows: number, rowIndex: number) => ({ load: () => ({ rowIndex, rowCount: rows }) });
  return {
    name,
    table: {
      getRange: () => range(rowCount + 1, 0),
      worksheet: { getUsedRange: () => range(usedRows, 0) },
    } as unknown as Excel.Table,
  };
}

const context = { sync: () => Promise.resolve() } as Excel.RequestContext;
const tooLarge = Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded" });

test.each([
  { what: "999 empty rows", tables: [tableOn("Målinger", 1009, 11)], says: null },
  { what: "1000 empty rows", tables: [tableOn("Målinger", 1010, 11)], says: ["1000", "Målinger"] },
  { what: "a full table", tables: [tableOn("Målinger", 90_000, 90_001)], says: null },
  {
    what: "the emptiest of two",
    tables: [tableOn("Mål", 5010, 11), tableOn("Målinger", 200_000, 19)],
    says: ["199982", "Målinger"],
  },
  { what: "more used below the table", tables: [tableOn("Målinger", 2000, 5000)], says: null },
])("$what: $says", async ({ tables, says }) => {
  const refusal = await emptyRowsRefusal(context, tables);
  expect(refusal && [refusal.subject, refusal.table]).toEqual(says);
});

test("what Excel cannot answer with is told by the table and its empty rows", async () => {
  const refusal = await tooLargeRefusal(context, [tableOn("Målinger", 200_000, 19)], tooLarge);
  expect(refusalMessage(refusal)).toBe(
    "Tabellen Målinger slutter med 199.982 tomme rækker, så den er for stor til at blive læst. Træk tabellens nederste højre hjørne op til den sidste række med indhold, og prøv igen.",
  );
});

test("tables that are full are too large, and any other fault is itself", async () => {
  const full = [tableOn("Målinger", 90_000, 90_001)];
  const refusal = await tooLargeRefusal(context, full, tooLarge);
  expect(refusal instanceof WorkbookRefusal && refusal.reason).toBe("tooLarge");
  const other = new Error("a fault of our own");
  expect(await tooLargeRefusal(context, full, other)).toBe(other);
});

import { emptyRowsRefusal } from "../../src/excel/emptyRows";
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

test("the table is named with its empty rows and what to do", async () => {
  const refusal = await emptyRowsRefusal(context, [tableOn("Målinger", 200_000, 19)]);
  expect(refusalMessage(refusal)).toBe(
    "Tabellen Målinger slutter med 199.982 tomme rækker, så den er for stor til at blive læst. Træk tabellens nederste højre hjørne op til den sidste række med indhold, og prøv igen.",
  );
});

test("a job that writes no table asks nothing", async () => {
  const silent = { sync: () => Promise.reject(new Error("asked")) } as unknown as Excel.RequestContext;
  expect(await emptyRowsRefusal(silent, [])).toBeNull();
});

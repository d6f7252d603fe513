import { errorCode, onSheet, withExcel } from "./withExcel";

const parts = {
  queries: [
    { name: "Jobindsats", refreshDate: "2019-11-03T08:30:00", rowsLoadedCount: 1204 },
    {
      name: "LIS",
      refreshDate: "2019-10-01T00:00:00",
      rowsLoadedCount: 0,
      error: "FailedDownload",
      loadedTo: "ConnectionOnly",
    },
  ],
};

test("queries are told with name, outcome, place, rows and date, as the documentation has them", async () => {
  await withExcel(
    async () => {
      const told = await onSheet(async (_sheet, context) => {
        const queries = context.workbook.queries.load("items");
        const count = context.workbook.queries.getCount();
        const one = context.workbook.queries.getItem("jobindsats").load("name,rowsLoadedCount");
        await context.sync();
        const all = queries.items.map(({ name, error, loadedTo, loadedToDataModel, rowsLoadedCount, refreshDate }) => [
          name,
          error,
          loadedTo,
          loadedToDataModel,
          rowsLoadedCount,
          refreshDate instanceof Date && refreshDate.getHours(),
        ]);
        return [count.value, one.name, one.rowsLoadedCount, all];
      });
      expect(told).toEqual([
        2,
        "Jobindsats",
        1204,
        [
          ["Jobindsats", Excel.QueryError.none, "Table", false, 1204, 8],
          ["LIS", Excel.QueryError.failedDownload, "ConnectionOnly", false, 0, 0],
        ],
      ]);
      const missing = onSheet(async (_sheet, context) => {
        context.workbook.queries.getItem("Andet").load("name");
        await context.sync();
      });
      expect(await errorCode(missing)).toBe("ItemNotFound");
    },
    { parts },
  );
});

test("a workbook without queries has none", async () => {
  await withExcel(async () => {
    const count = await onSheet(async (_sheet, context) => {
      const found = context.workbook.queries.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(0);
  });
});

import { statusColumns } from "../../src/sheets/status/statusColumns";
import { index } from "../support/addInSession";
import { prepared } from "../support/preparedStatus";

test(
  "a filter that people put on Status hides headings with the rows that do not match, and loses neither",
  prepared(async ({ addIn, sheet, rowOfGoal }) => {
    await addIn.refreshStatus();
    const status = sheet("Status");
    const rows = (): string[] =>
      Array.from({ length: status.rowCount }, (_, at) => String(status.getCell(at + 1, 1).value).split(" ")[0] ?? "");
    const before = rows();
    const filtered = `A3:${status.getColumn(statusColumns.length).letter}${rowOfGoal("1.3")}`;
    const filter = (act: (filter: Excel.AutoFilter, over: Excel.Range) => void): Promise<void> =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem("Status");
        act(own.autoFilter, own.getRange(filtered));
        await context.sync();
      });
    await filter((own, over) =>
      own.apply(over, index("status") - 1, { filterOn: Excel.FilterOn.values, values: ["▲ I risiko"] }),
    );
    const isHidden = (kind: string): boolean => status.getRow(before.indexOf(kind) + 1).hidden;
    expect([isHidden("#contract"), isHidden("#focusArea"), status.getRow(rowOfGoal("1.3")).hidden]).toEqual([
      true,
      true,
      false,
    ]);
    await expect(addIn.refreshStatus()).rejects.toMatchObject({ reason: "filteredTable" });
    await filter((own) => own.clearCriteria());
    await addIn.refreshStatus();
    expect([rows(), isHidden("#contract"), status.autoFilter]).toEqual([before, false, expect.anything()]);
  }),
);

test(
  "a filter of people's own that leaves empty cells ticked keeps the headings, the counts and the legend",
  prepared(async ({ addIn, sheet, rowOfGoal }) => {
    await addIn.refreshStatus();
    const status = sheet("Status");
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Status");
      own.autoFilter.apply(own.getRange(`D3:S${status.rowCount}`), index("status") - index("contract"), {
        filterOn: Excel.FilterOn.values,
        values: ["▲ I risiko", ""],
      });
      await context.sync();
    });
    const hidden = Array.from({ length: status.rowCount }, (_, at) => at + 1).filter(
      (row) => status.getRow(row).hidden,
    );
    expect(hidden).toEqual([rowOfGoal("1.2")]);
  }),
);

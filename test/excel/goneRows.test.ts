import type { Worksheet } from "@cj-tech-master/excelts";
import type { TableContent } from "../../src/sheets/tables/tableContent";
import { drawnCells } from "../support/drawnCells";
import { skelbaekgade, withAddIn } from "../support/addInSession";

const MARCH = { asOf: "2009-03-31" } as const;

const goals = (numbers: readonly string[]): TableContent => ({
  ...skelbaekgade,
  Mål: numbers.map((Nr) => ({ ...skelbaekgade.Mål?.[1], Nr })),
  Målinger: [],
});

test.each([
  ["gets another number", ["2.1", "2.2", "2.3", "2.9"]],
  ["gets a number before all others", ["1.1", "2.1", "2.2", "2.3"]],
  ["goes", ["2.1", "2.2", "2.3"]],
  ["goes, as the first of them", ["2.2", "2.3", "2.4"]],
  ["goes, as do two others", ["2.2"]],
])("where a goal %s, the sheet says no more of it, below its last row as well", async (_, after) => {
  const first = await withAddIn(async ({ addIn, sheet }) => {
    await addIn.createSheets(goals(after));
    await addIn.refreshStatus(MARCH);
    return drawnCells(sheet("Status"));
  });
  await withAddIn(async ({ addIn, host, sheet, rowOfGoal }) => {
    await addIn.createSheets(goals(["2.1", "2.2", "2.3", "2.4"]));
    await addIn.refreshStatus(MARCH);
    host.userEdit("Status", `AC${rowOfGoal("2.2")}`, "ring til Lene");
    for (let at = 0; at < 4; at += 1) host.userEdit("Mål", `B${5 + at}`, after[at] ?? "");
    for (let at = after.length; at < 4; at += 1) clearRow(sheet("Mål"), 5 + at);
    await addIn.refreshStatus(MARCH);
    const note = { [`AC${rowOfGoal("2.2")}`]: "ring til Lene" };
    expect(said(drawnCells(sheet("Status")))).toEqual({ ...said(first), ...note });
  });
});

const said = (cells: Record<string, string>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(cells)
      .map(([address, cell]) => [address, (JSON.parse(cell) as unknown[])[0]])
      .filter(([, value]) => value !== ""),
  );

function clearRow(sheet: Worksheet, row: number): void {
  sheet.getRow(row).eachCell((cell) => {
    cell.value = null;
  });
}

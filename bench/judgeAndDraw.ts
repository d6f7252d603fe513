import { judgedWorkbook } from "../src/app/status/judgedWorkbook";
import { yearPart } from "../src/app/status/yearPart";
import { drawnStatus } from "../src/sheets/status/drawnStatus";
import type { bigTables } from "./bigTables";

const TODAY = "2009-06-30";

/** Reads the tables, judges every goal and lays the status out, all in memory. */
export function judgeAndDraw(tables: ReturnType<typeof bigTables>): number {
  const contents = { tables, status: null, dates1904: false, stale: null, formulas: new Map() };
  const { contracts, remarks, issues, statusDate, print } = judgedWorkbook(
    contents,
    { asOf: TODAY, today: () => TODAY },
    yearPart,
  );
  return drawnStatus(contracts, { remarks, issues, asOf: statusDate, print }).rows.length;
}

import { readSettings } from "../../../src/app/settings/readSettings";
import { closePeriods } from "../../../src/app/year/closePeriod";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { yearTables } from "../../support/yearBook";

const today = () => "2009-07-15" as const;
const STRICT = { duringYear: { level: 0.99, change: 0.5 }, afterDeadline: { level: null, change: 0.5 } };

test.each<{ asOf: CalendarDate; shifts: number }>([
  { asOf: "2009-03-31", shifts: 0 },
  { asOf: "2009-06-30", shifts: 1 },
])("other thresholds move no goal of a status that is closed: at $asOf $shifts", async ({ asOf, shifts }) => {
  const workbook = inMemoryWorkbook(yearTables());
  await closePeriods(workbook, { contracts: null, asOf: "2009-03-31", by: "Anna" }, today);
  const settings = await readSettings(workbook, asOf, today);
  expect(settings.kind === "ready" ? settings.shiftsWith(STRICT) : null).toHaveLength(shifts);
});

import { calendarYear, contractPeriod } from "../../../src/domain/contractPeriod";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import { statusColumnIndex } from "../../../src/sheets/status/statusColumns";
import { drawnStatus } from "../../../src/sheets/status/drawnStatus";
import { monthLabels } from "../../../src/taskpane/chart/monthLabels";
import { contract, goal } from "../../support/builders";

const SCHOOL_YEAR = contractPeriod("2023-08-01", "2024-07-31");

test.each([
  { what: "calendar years", periods: [calendarYear(2009)], header: "Forventet ved årets udgang" },
  { what: "a school year", periods: [SCHOOL_YEAR], header: "Forventet ved periodens udgang" },
  { what: "both", periods: [calendarYear(2009), SCHOOL_YEAR], header: "Forventet ved periodens udgang" },
])("the outlook of $what stands under »$header«", ({ periods, header }) => {
  const contracts = periods.map((period, index) => contract({ name: `Nordby ${index}`, period }));
  const book = {
    contracts,
    goals: contracts.map(({ name }) => goal({ contract: name })),
    measurements: [],
    profiles: [],
  };
  const judged = evaluateBook(book, { asOf: "2024-03-31", today: "2024-03-31" });
  const { rows } = drawnStatus(judged, { remarks: new Map(), issues: [], asOf: "2024-03-31" });
  const headers = rows.find(({ key }) => key === "#header")?.cells.map(({ value }) => value);
  expect(headers?.[statusColumnIndex("outlook")]).toBe(header);
  const notes = rows.filter(({ key }) => key === "#note").flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(notes.filter((note) => String(note).startsWith(header))).toHaveLength(1);
});

test.each([
  { from: "2009-01-01", months: 12, letters: "jfmamjjasond" },
  { from: "2023-08-01", months: 12, letters: "asondjfmamjj" },
  { from: "2023-08-01", months: 3, letters: "aso" },
  { from: "2023-08-01", months: 24, letters: "aodfajaodfaj" },
] as const)(
  "the axis of $months months from $from begins with its own month: $letters",
  ({ from, months, letters }) => {
    const labels = monthLabels(from, months);
    expect(labels.map(({ label }) => label).join("")).toBe(letters);
    expect(labels.at(-1)?.month).toBeLessThan(months);
  },
);

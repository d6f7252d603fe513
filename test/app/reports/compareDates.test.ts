import { compareDates } from "../../../src/app/reports/compareDates";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { contractRow, goalRow, measurementRow } from "../../support/tables";
import { yearTables } from "../../support/yearBook";

const LATER = "Musvågevej 2010";
const tables = yearTables({
  contracts: [contractRow(), contractRow({ Kontrakt: LATER, Center: "Musvågevej", År: 2010 })],
  goals: [goalRow({ Nr: "1.3" }), goalRow({ Kontrakt: LATER, Nr: "1.1" })],
  measured: [
    measurementRow("marts 2009", 96, { Nr: "1.3" }),
    measurementRow("marts 2010", 90, { Kontrakt: LATER, Nr: "1.1" }),
  ],
});
const today = () => "2010-06-30" as const;

test.each([
  [["2009-03-31", null] as const, [`${LATER} er kun i den anden status.`]],
  [[null, "2009-03-31"] as const, [`${LATER} er kun i den første status.`]],
  [
    ["2009-03-31", "2009-06-30"] as const,
    ["Ingen forskelle i status, tal, ordlyd, bemærkninger eller handlingsplaner."],
  ],
])("between %j a contract that only one of the dates lies in is named", async (dates, lines) => {
  expect(await compareDates(inMemoryWorkbook(tables), dates, today)).toEqual(lines);
});

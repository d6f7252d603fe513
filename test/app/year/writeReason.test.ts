import type { FoundCorrection } from "../../../src/app/status/yearPart";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import { writeReason } from "../../../src/app/year/writeReason";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { yearTables } from "../../support/yearBook";

const today = () => "2009-07-15" as const;
const correction: FoundCorrection = {
  contract: "Skelbækgade 2009",
  nr: "1.2",
  part: "",
  asOf: "2009-03-31",
  field: "actual",
  was: 171,
  now: 165,
  reason: null,
};
const given = { correction, reason: "Seks forløb var talt to gange", by: "Mette" };

test("why a reported figure is another now is a row of Ændringer, and once is enough", async () => {
  const workbook = inMemoryWorkbook(yearTables());
  await writeReason(workbook, given, today);
  await writeReason(workbook, given, today);
  expect(workbook.rows("Ændringer")).toHaveLength(1);
  expect(workbook.row("Ændringer", 5)).toMatchObject({
    Kontrakt: "Skelbækgade 2009",
    Nr: "1.2",
    Art: "Rettelse",
    Felt: "Faktisk",
    Før: 171,
    Efter: 165,
    Begrundelse: "Seks forløb var talt to gange",
    "Besluttet af": "Mette",
  });
});

test.each([
  { what: "a reason", lacking: { reason: " " }, says: "Begrundelsen mangler." },
  { what: "a name", lacking: { by: "" }, says: "Navnet mangler." },
])("without $what nothing is written", async ({ lacking, says }) => {
  const workbook = inMemoryWorkbook(yearTables());
  const fault: unknown = await writeReason(workbook, { ...given, ...lacking }, today).catch(
    (caught: unknown) => caught,
  );
  expect(refusalMessage(fault)).toContain(says);
  expect(workbook.writings).toEqual([]);
});

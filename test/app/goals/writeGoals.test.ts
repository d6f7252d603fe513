import { writeGoals } from "../../../src/app/goals/writeGoals";
import { contractPeriod, type ContractPeriod } from "../../../src/domain/contractPeriod";
import { goalTable } from "../../../src/sheets/tables/goals";
import { serialOf } from "../../../src/sheets/cells/readCell";
import { goal } from "../../support/builders";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { contractRow, table } from "../../support/tables";

const schemaHeaders = goalTable.columns.map(({ header }) => header);
const date = (day: "2023-08-01" | "2024-07-31") => serialOf(day, false);

test.each<{ what: string; period?: ContractPeriod; row: object }>([
  { what: "without dates", row: { År: 2024, Fra: "", Til: "" } },
  {
    what: "over a calendar year",
    period: contractPeriod("2023-01-01", "2023-12-31"),
    row: { År: 2023, Fra: "", Til: "" },
  },
  {
    what: "over a school year",
    period: contractPeriod("2023-08-01", "2024-07-31"),
    row: { År: "", Fra: date("2023-08-01"), Til: date("2024-07-31") },
  },
])("a new contract $what is written with $row", async ({ period, row }) => {
  const sheet = inMemoryWorkbook([
    table("Kontrakter", [contractRow({ Fra: "", Til: "" })]),
    table("Mål", [], schemaHeaders),
  ]);
  const contract = { name: "Nordby", centre: "", followUp: null, year: 2024, ...(period && { period }) };
  await writeGoals(sheet, { contract }, [goal({ contract: "Nordby" })]);
  expect(sheet.row("Kontrakter", 6)).toMatchObject({ Kontrakt: "Nordby", ...row });
});

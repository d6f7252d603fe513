import { WorkbookRefusal } from "../../../src/app/workbook/ports";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";

test.each([
  { rows: "5", says: "række 5. Flyt" },
  { rows: "5 7 9", says: "række 5, 7 og 9. Flyt" },
])("rows that are not ours are listed: $says", ({ rows, says }) => {
  expect(refusalMessage(new WorkbookRefusal("foreignRows", rows))).toContain(says);
});

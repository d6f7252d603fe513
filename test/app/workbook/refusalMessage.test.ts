import { WorkbookRefusal } from "../../../src/app/workbook/ports";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";

test("a part of the add-in that could not be fetched is told with what to do", () => {
  const fault = Object.assign(new Error("Loading chunk 598 failed."), { name: "ChunkLoadError" });
  expect(refusalMessage(fault)).toBe(
    "En del af panelet kunne ikke hentes. Tjek internetforbindelsen, og genindlæs panelet. Det, du er i gang med at skrive, er der bagefter.",
  );
});

test.each([
  { rows: "5", says: "række 5. Flyt" },
  { rows: "5 7 9", says: "række 5, 7 og 9. Flyt" },
])("rows that are not ours are listed: $says", ({ rows, says }) => {
  expect(refusalMessage(new WorkbookRefusal("foreignRows", rows))).toContain(says);
});

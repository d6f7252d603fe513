import { sourceText } from "../../src/text/da/sources";

test.each([
  { date: "2019-11-03" as const, rows: 1204, text: "hentet 3. november 2019, 1.204 rækker" },
  { date: null, rows: 1, text: "én række" },
  { date: "2019-11-03" as const, rows: null, text: "hentet 3. november 2019" },
  { date: null, rows: null, text: "" },
])("how fresh a table is: »$text«", ({ date, rows, text }) => {
  expect(sourceText.fetched(date, rows)).toBe(text);
});

test.each([
  { figures: 9, sources: 3, text: "Skriv 9 målinger og 3 kilder" },
  { figures: 1, sources: 1, text: "Skriv én måling og én kilde" },
  { figures: 0, sources: 1, text: "Skriv én kilde" },
])("the button of $figures figures and $sources sources", ({ figures, sources, text }) => {
  expect(sourceText.write(figures, sources)).toBe(text);
});

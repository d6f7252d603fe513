import { readSettingCells } from "../../src/sheets/tables/settings";
import { degreeTyped, percentToType, thresholdsTyped } from "../../src/taskpane/settings/thresholdFields";

test.each<{ text: string; degree: number | null | undefined }>([
  { text: "0", degree: 0 },
  { text: "-0,1", degree: undefined },
  { text: "90", degree: 0.9 },
  { text: "98,5", degree: 0.985 },
  { text: "90 %", degree: 0.9 },
  { text: "90 pct.", degree: 0.9 },
  { text: "100", degree: 1 },
  { text: "100,1", degree: undefined },
  { text: "halvfems", degree: undefined },
  { text: " ", degree: null },
])("»$text« typed as a threshold in per cent is the degree $degree", ({ text, degree }) => {
  expect(degreeTyped(text)).toBe(degree);
});

test.each([
  { degree: 0.9, text: "90" },
  { degree: 0.985, text: "98,5" },
  { degree: 0.29, text: "29" },
  { degree: null, text: "" },
])("the degree $degree stands as »$text«", ({ degree, text }) => {
  expect(percentToType(degree)).toBe(text);
});

const cells = readSettingCells(null);

test("the thresholds are those that are typed, and as they stood where nobody typed", () => {
  expect(thresholdsTyped(cells, { "Gul grænse i året, Niveau": "85", "Gul grænse efter frist, Ændring": "" })).toEqual({
    duringYear: { level: 0.85, change: 0.5 },
    afterDeadline: { level: null, change: null },
  });
});

test("with one that cannot be read there are none", () => {
  expect(
    thresholdsTyped(cells, { "Gul grænse i året, Niveau": "85", "Gul grænse efter frist, Ændring": "101" }),
  ).toBeNull();
});

import { readSentence } from "../../src/reading/sentence/readSentence";

test.each<[sentence: string, low: number, high: number]>([
  ["Afvigelsen skal ligge mellem -2 og 2 pct. i 2019.", -2, 2],
  ["Afvigelsen skal ligge mellem –2 og 2 pct. i 2019.", -2, 2],
  ["Afvigelsen skal ligge mellem −2 og 2 pct. i 2019.", -2, 2],
  ["Afvigelsen skal ligge mellem minus 2 og plus 2 pct. i 2019.", -2, 2],
  ["Forbruget af midlerne skal udgøre 85–100 pct. i 2019.", 85, 100],
])("%s is an interval from %s to %s", (sentence, low, high) => {
  const [goal, ...more] = readSentence(sentence);
  expect([goal?.form, goal?.target, goal?.targetUpper, goal?.unit, more]).toEqual(["between", low, high, "pct.", []]);
});

test("an en dash with a space behind it is no minus", () => {
  const [goal] = readSentence("Budgettet må højst overskrides med 2 pct. – dog ikke på lønkonti.");
  expect([goal?.form, goal?.target]).toEqual(["atMost", 2]);
});

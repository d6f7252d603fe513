import fc from "fast-check";
import { filterOf, namesOf, readFilter, readNames } from "../../../src/app/sources/sourceFilter";

test.each([
  { text: "", conditions: [] },
  { text: "Område = Nordby", conditions: [{ column: "Område", value: "Nordby" }] },
  {
    text: "Område=Nordby;Køn = I alt ;",
    conditions: [
      { column: "Område", value: "Nordby" },
      { column: "Køn", value: "I alt" },
    ],
  },
  { text: 'Ydelse = "A-dagpenge; i alt"', conditions: [{ column: "Ydelse", value: "A-dagpenge; i alt" }] },
  { text: '"Andel = pct." = "a = b"', conditions: [{ column: "Andel = pct.", value: "a = b" }] },
  { text: 'Navn = "siger ""ja"""', conditions: [{ column: "Navn", value: 'siger "ja"' }] },
  { text: "Køn =", conditions: [{ column: "Køn", value: "" }] },
])("the filter »$text« is read", ({ text, conditions }) => {
  expect(readFilter(text)).toEqual(conditions);
});

test.each(["Nordby", "= Nordby", "a = b = c", 'Område = "Nordby', "Område = Nordby; x"])(
  "the filter »%s« cannot be read",
  (text) => expect(readFilter(text)).toBeNull(),
);

test("what is written is read back, whatever signs the names and values hold", () => {
  const word = fc.stringMatching(/^[a-zæøå ;="]{1,6}$/).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.array(fc.record({ column: word, value: word }), { maxLength: 4 }), (conditions) => {
      expect(readFilter(filterOf(conditions))).toEqual(conditions);
    }),
  );
});

test.each([
  { text: "Måned", names: ["Måned"] },
  { text: "År; Måned", names: ["År", "Måned"] },
  { text: '"År; måned"', names: ["År; måned"] },
  { text: "", names: [] },
])("the columns of »$text«", ({ text, names }) => {
  expect(readNames(text)).toEqual(names);
  expect(readNames(namesOf(names))).toEqual(names);
});

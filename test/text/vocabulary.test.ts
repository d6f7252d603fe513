import { vocabulary } from "../../src/text/spoken/vocabulary";

const danish = {
  words: { met: "Opfyldt", count: (goals: number) => `${goals} mål` },
  months: ["januar", "februar"],
  label: (status: string) => `Status: ${status}`,
};
const english = {
  words: { met: "Met", count: (goals: number) => `${goals} goals` },
  months: ["January", "February"],
  label: (status: string) => `The status: ${status}`,
};

test("a text that was destructured once follows the language", () => {
  const { texts, speak } = vocabulary(danish);
  const { words, months, label } = texts;
  const said = (): unknown => [
    words.met,
    words.count(2),
    months[1],
    months.map((name) => name.slice(0, 3)),
    label("–"),
  ];
  expect(said()).toEqual(["Opfyldt", "2 mål", "februar", ["jan", "feb"], "Status: –"]);
  speak(english);
  expect(said()).toEqual(["Met", "2 goals", "February", ["Jan", "Feb"], "The status: –"]);
  expect(Object.entries(words)[0]).toEqual(["met", "Met"]);
  speak(null);
  expect(said()).toEqual(["Opfyldt", "2 mål", "februar", ["jan", "feb"], "Status: –"]);
});

test("a text that the other language lacks stays Danish", () => {
  const { texts, speak } = vocabulary(danish);
  speak({ label: english.label });
  expect([texts.label("–"), texts.words.met]).toEqual(["The status: –", "Opfyldt"]);
});

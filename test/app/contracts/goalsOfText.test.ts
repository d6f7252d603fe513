import { goalsOfText } from "../../../src/app/contracts/proposeGoals";

const contract = { name: "Nævnet 2019", year: 2019 };

test.each([
  ["an example", "Eksempel: Nævnet skal behandle mindst 50 sager om måneden.", ["atLeast", 50]],
  ["a definition", "Ved rettidighed forstås, at mindst 90 pct. af sagerne skal afgøres inden 4 uger.", ["atLeast", 90]],
])("%s that somebody calls a goal is read as one", (_what, text, read) => {
  expect(goalsOfText(text, contract).map(({ goal }) => [goal.form, goal.target])).toEqual([read]);
});

test("a text without a demand is a goal without a figure, in doubt", () => {
  expect(goalsOfText("Nævnets arbejde i almindelighed.", contract).map(({ doubts }) => doubts[0]?.code)).toEqual([
    "noNumber",
  ]);
});

import { readContractInSteps } from "../../src/reading/contract/readContract";

function stepsOf(text: string): number {
  const steps = readContractInSteps(text);
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_each, at) => `Andelen af sager i område ${at} skal i 2019 være mindst 80 pct.`).join(
    "\n\n",
  );

describe("between two pauses one line, row or goal is read, however long the contract", () => {
  test.each([
    ["a hundred paragraphs", 700, (count: number) => paragraphs(count)],
    ["a hundred paragraphs below one title", 600, (count: number) => `Mål 1 Rettidighed\n${paragraphs(count)}`],
    [
      "a table of a hundred rows",
      400,
      (count: number) =>
        `Indikator\tResultatkrav\n${Array.from({ length: count }, (_each, at) => `Andel rettidige svar i område ${at}, pct.\tMindst 80`).join("\n")}`,
    ],
  ])("%s more take at least %i steps more", (_name, least, text) => {
    const [one, hundred] = [stepsOf(text(100)), stepsOf(text(200))];
    // One for each line in each pass over the lines, for each sentence, and for each goal.
    expect(hundred - one).toBeGreaterThanOrEqual(least);
  });
});

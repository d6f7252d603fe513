import { readSentence } from "../../src/reading/readSentence";
import { expectedSentences, verdictsOf } from "./expectedReadings";

/** What is still read otherwise than expected, with the doubt shown or not. */
const stillWrong: Record<string, { flagged: readonly string[]; silent: readonly string[] }> = {
  "sentences-looked-at.tsv": { flagged: ["open.075", "open.077", "open.088"], silent: [] },
  "sentences-sealed.tsv": { flagged: ["sealed.029", "sealed.052"], silent: ["sealed.021"] },
};

/**
 * A hundred and eighty sentences with their readings, written before the reader was run on them. As first read: of the
 * 120 looked at 108 right, 6 wrong and flagged, 6 wrong and silent; of the 60 sealed, run once when the faults of the
 * others were mended, 55 right, 2 flagged, 3 silent (contracts 37, 1, 2 of 40). `sealed.015` and `sealed.053` have been mended since.
 */
describe.each(Object.entries(stillWrong))("%s", (name, wrong) => {
  const read = expectedSentences(name).map(({ id, text, goals }) => {
    const got = readSentence(text);
    const verdicts = goals.flatMap((row, at) => verdictsOf(row, got[at]).map(({ verdict }) => verdict));
    return { id, right: verdicts.every((verdict) => verdict === "right") && got.length === goals.length, silent: verdicts.includes("silent") };
  });

  test("only those listed are wrong and flagged", () =>
    expect(read.filter(({ right, silent }) => !right && !silent).map(({ id }) => id)).toEqual(wrong.flagged));
  test("only those listed are wrong and silent", () =>
    expect(read.filter(({ silent }) => silent).map(({ id }) => id)).toEqual(wrong.silent));
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asText } from "../../scripts/corpus/formats";
import { layouts, madeContract } from "../../scripts/corpus/layouts";
import { canStateGoal, sentenceOf, statesGoal } from "../../src/reading/contract/statesGoal";
import { natureByPatterns, natureOf } from "../../src/reading/sentence/natures";
import { quantityAt, quantityOpenedAt } from "../../src/reading/sentence/quantity";
import { readItems, readSentence } from "../../src/reading/sentence/readSentence";
import { timeAt, timeOpenedAt } from "../../src/reading/sentence/time";
import { type Token, tokensOf } from "../../src/reading/words/token";

const inFolder = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));

/** The contracts of the cases, line by line and cell by cell, made contracts, and what the tests here quote. */
const texts = [
  ...inFolder(join(__dirname, "..", "cases", "reading"), /\.(?:txt|tsv)$/).flatMap((text) => text.split(/[\n\t]/)),
  ...Object.keys(layouts).flatMap((layout) => asText(madeContract(layout, 101)).split(/[\n\t]/)),
  ...inFolder(__dirname, /\.test\.ts$/).flatMap((text) =>
    [...text.matchAll(/"([^"\\]{12,})"/g)].map(([, words = ""]) => words),
  ),
].filter((text) => text.trim().length > 3);
const sentences = [...new Set(texts)];
/** Every third with the next one behind it, in the same text. */
const all = sentences.map((text, at) => (at % 3 === 0 ? `${text} ${sentences[at + 1] ?? ""}` : text));
const unlike = (alike: (text: string) => boolean, of = all): string[] => of.filter((text) => !alike(text));
/** Some, where each is read in full more than once. */
const some = all.filter((_text, at) => at % 12 === 0);
const places = (text: string, test: (tokens: readonly Token[], at: number) => boolean): boolean => {
  const tokens = tokensOf(text);
  return tokens.every((_token, at) => test(tokens, at));
};

describe("a shortcut of the reader never changes what is read", () => {
  test("there are sentences enough, with a goal and without", () => {
    expect(all.length).toBeGreaterThan(2500);
    expect(all.filter((text) => canStateGoal(sentenceOf(text).all)).length).toBeGreaterThan(1000);
    expect(all.filter((text) => !canStateGoal(sentenceOf(text).all)).length).toBeGreaterThan(200);
    expect(all.filter((text) => natureOf(text) !== null).length).toBeGreaterThan(50);
  });

  test("what cannot state a goal gives none with a figure or a date when it is read in full", () => {
    const isGoal = (text: string): boolean =>
      sentenceOf(text)
        .goals()
        .some(({ spans, doubts }) => spans.deadline !== undefined || !doubts.some(({ code }) => code === "noNumber"));
    expect(unlike((text) => canStateGoal(sentenceOf(text).all) || !isGoal(text))).toEqual([]);
  });

  test("a sentence's nature is that of the first pattern that matches", () =>
    expect(unlike((text) => natureOf(text) === natureByPatterns(text))).toEqual([]));

  test("no time begins with a word that is passed over", () =>
    expect(
      unlike((text) => places(text, (tokens, at) => timeAt(tokens, at) !== null || timeOpenedAt(tokens, at) === null)),
    ).toEqual([]));

  test("no figure begins with a word that is passed over", () =>
    expect(
      unlike((text) =>
        places(text, (tokens, at) => quantityAt(tokens, at) !== null || quantityOpenedAt(tokens, at) === null),
      ),
    ).toEqual([]));

  test("a sentence that was asked about before is read as if it were not", () => {
    const setting = { contractYear: 2017 };
    const readAfter = (text: string): string => {
      statesGoal(text);
      return JSON.stringify(readItems(sentenceOf(text).items(), text, setting));
    };
    expect(unlike((text) => readAfter(text) === JSON.stringify(readSentence(text, setting)), some)).toEqual([]);
  });
});

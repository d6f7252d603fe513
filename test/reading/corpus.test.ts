import { asHtml, asText, asWord } from "../../scripts/corpus/formats";
import { layouts, madeContract } from "../../scripts/corpus/layouts";
import { scoreOf } from "../../scripts/corpus/score";
import { placedDocument } from "../../src/domain/document/placed";
import { atOnce } from "../../src/domain/steps";
import { htmlBlocks } from "../../src/files/documents/htmlBlocks";
import { readDocument } from "../../src/files/documents/readDocument";
import { readContract } from "../../src/reading/contract/readContract";

/** Contracts of these seeds; the bench reads many more, and prints them as PDF too. */
const seeds = [101, 102];
const made = Object.keys(layouts).flatMap((layout) =>
  seeds.map((seed) => [layout, seed, madeContract(layout, seed)] as const),
);

describe("a made contract gives the goals that it was made from", () => {
  test.each(made)("%s %i: as text, HTML and Word", async (_layout, _seed, contract) => {
    const word = await readDocument("plan.docx", asWord(contract, "full"));
    const html = asHtml(contract, "full");
    const readings = [
      readContract(asText(contract)),
      readContract(placedDocument(atOnce(htmlBlocks(html)), "html")),
      readContract(word.kind === "text" ? word : ""),
    ];
    const all = contract.goals.length;
    expect(readings.map((read) => scoreOf(contract, read))).toEqual(
      readings.map(() => ({ goals: all, right: all, flagged: 0, silent: 0, lost: 0, invented: 0 })),
    );
  });

  test("a wrong figure, a lost goal and an invented one are counted", () => {
    const [, , contract] = made[0] ?? [];
    if (!contract) throw new Error("No contract was made.");
    const read = readContract(asText(contract));
    const [first, ...others] = read.goals;
    const wrong = first ? [{ ...first, target: -1 }, ...others] : [];
    expect(scoreOf(contract, { ...read, goals: wrong })).toMatchObject({ right: contract.goals.length - 1, silent: 1 });
    expect(scoreOf(contract, { ...read, goals: others })).toMatchObject({ right: contract.goals.length - 1, lost: 1 });
    expect(scoreOf(contract, { ...read, goals: first ? [...read.goals, first] : [] })).toMatchObject({ invented: 1 });
  });
});

test("the same seed makes the same contract", () => expect(madeContract("years", 7)).toEqual(madeContract("years", 7)));
test("another seed makes another", () => expect(madeContract("years", 7)).not.toEqual(madeContract("years", 8)));

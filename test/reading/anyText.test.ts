import fc from "fast-check";
import { readContract } from "../../src/reading/contract/readContract";
import { readSentence } from "../../src/reading/sentence/readSentence";
import { caseText } from "./expectedReadings";

const files = [
  "sygedagpenge-2008.txt",
  "skelbaekgade-2009.txt",
  "nyropsgade-2010-pdf.txt",
  "nyropsgade-2010-word.txt",
  "udvalgssag-2010-42344.txt",
];
const texts = files.map(caseText);
const words = fc.constantFrom(
  "mindst",
  "højst",
  "fra",
  "til",
  "med",
  "på",
  "ikke",
  "skal",
  "pct.",
  "%",
  "12",
  "3,5",
  "1.250",
  "2010",
  "ultimo",
  "og",
  ",",
  ".",
  ";",
  "(",
  ")",
  "hhv.",
  "mellem",
  "-",
  "+/-",
  "halveres",
  "fordobles",
  "nedbringes",
  "øges",
  "fastholdes",
  "ift.",
  "niveauet",
  "i",
  "dage",
  "pr.",
  "medarbejder",
  "alle",
  "ingen",
  "hver",
  "tredje",
  "to",
  "ud",
  "af",
  "tre",
  "mio.",
  "kr.",
  "\n",
  "\t",
  "Resultatmål",
  "1.1",
  "Fokus:",
  '"',
  "dvs.",
  "heraf",
  "under",
  "30",
  "år",
  "august-",
  "prognosen",
  "afvige",
);

/** Every span lies within the text, and every number is one. */
function expectSound(text: string): void {
  const { goals } = readContract(text);
  for (const goal of goals) {
    for (const span of Object.values(goal.spans))
      expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
    for (const figure of [goal.target, goal.targetUpper, goal.baseline, goal.change])
      expect(figure === null || !Number.isNaN(figure)).toBe(true);
  }
}

describe("no text stops the reader", () => {
  test("any characters", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readSentence(text);
        expectSound(text);
      }),
    ));
  test("the words of goals in any order", () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (chosen) => {
        const text = chosen.join(" ");
        readSentence(text);
        expectSound(text);
      }),
      { numRuns: 600 },
    ));
  test("a document cut anywhere", () =>
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30000), fc.nat(3000), (text, from, length) =>
        expectSound(text.slice(from, from + length)),
      ),
      { numRuns: 60 },
    ));
  test("a document with its lines shuffled", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...texts).chain((text) => fc.shuffledSubarray(text.split("\n"))),
        (lines) => expectSound(lines.join("\n")),
      ),
      { numRuns: 30 },
    ));
  test("a document doubled at a random place", () =>
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30000), (text, at) =>
        expectSound(text + text.slice(at) + text.slice(0, at)),
      ),
      { numRuns: 15 },
    ));
  test.each([
    "",
    " ",
    "\n\n",
    "\t",
    ".",
    "%",
    "§",
    "\u0000",
    "\ud800",
    "2010",
    "mindst",
    "9".repeat(500),
    "1.".repeat(200),
  ])("%j", (text) => expectSound(text));
});

/** How much is done for a text: patterns tried, tables looked up, items copied. No clock is involved. */
function workFor(text: string): number {
  let work = 0;
  const { exec } = RegExp.prototype;
  const { get } = Map.prototype;
  const { slice, filter, findIndex, concat } = Array.prototype;
  const spies = [
    jest.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, subject: string) {
      work++;
      return exec.call(this, subject);
    }),
    jest.spyOn(Map.prototype, "get").mockImplementation(function (this: Map<unknown, unknown>, key: unknown) {
      work++;
      return get.call(this, key) as unknown;
    }),
    jest.spyOn(Array.prototype, "slice").mockImplementation(function (this: unknown[], ...bounds) {
      const part = slice.apply(this, bounds);
      work += part.length;
      return part;
    }),
    jest.spyOn(Array.prototype, "concat").mockImplementation(function (this: unknown[], ...parts) {
      const whole = concat.apply(this, parts) as unknown[];
      work += whole.length;
      return whole;
    }),
    jest.spyOn(Array.prototype, "filter").mockImplementation(function (this: unknown[], ...test) {
      work += this.length;
      return filter.apply(this, test as Parameters<typeof filter>);
    }),
    jest.spyOn(Array.prototype, "findIndex").mockImplementation(function (this: unknown[], ...test) {
      const at = findIndex.apply(this, test as Parameters<typeof findIndex>);
      work += at < 0 ? this.length : at + 1;
      return at;
    }),
  ];
  try {
    readContract(text);
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
  return work;
}

describe("twice the text is twice the work", () => {
  test.each([
    ["a contract", texts[1] ?? ""],
    ["a brief", texts[4] ?? ""],
    ["one long sentence", "og mindst 85 pct. af de ledige i 2010 "],
    ["numbers only", "12 "],
    ["one long word", "fravær"],
    ["quotation marks", '" '],
    ["brackets", "( "],
    ["spaces", "     \n"],
    ["goals without end", "Resultatmål 1 Mindst 85 pct. af sagerne.\n"],
    ["headings", "4.1 Mål for indsatsen\nResultatmål 1.1 Mindst 85 pct. af sagerne.\n\n"],
    ["dots", "a.b."],
    ["digits", "1"],
    ["efforts", "Fokus: Unge\nIndsats til målopfyldelse\nJobklubber\n"],
  ])("%s", (_name, text) => {
    const once = text.repeat(Math.ceil(8000 / text.length));
    expect(workFor(once + once)).toBeLessThan(2.3 * workFor(once) + 500);
  });
});

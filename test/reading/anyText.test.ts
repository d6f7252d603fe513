import fc from "fast-check";
import { readContract } from "../../src/reading/contract/readContract";
import { readSentence } from "../../src/reading/sentence/readSentence";
import { caseText } from "./expectedReadings";
import { share } from "../support/runs";

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
  const spans = goals.flatMap((goal) => Object.values(goal.spans));
  expect(spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))).toEqual([]);
  const figures = goals.flatMap(({ target, targetUpper, baseline, change }) => [target, targetUpper, baseline, change]);
  expect(figures.filter((figure) => Number.isNaN(figure))).toEqual([]);
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
      { numRuns: share(600) },
    ));
  test("a document cut anywhere", () =>
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30000), fc.nat(3000), (text, from, length) =>
        expectSound(text.slice(from, from + length)),
      ),
      { numRuns: share(60) },
    ));
  test("a document with its lines shuffled", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...texts).chain((text) => fc.shuffledSubarray(text.split("\n"))),
        (lines) => expectSound(lines.join("\n")),
      ),
      { numRuns: share(30) },
    ));
  test("a document doubled at a random place", () =>
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30000), (text, at) =>
        expectSound(text + text.slice(at) + text.slice(0, at)),
      ),
      { numRuns: share(15) },
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
  // Counted by hand: a spy remembers every call, of which there are millions.
  RegExp.prototype.exec = function (subject) {
    work++;
    return exec.call(this, subject);
  };
  Map.prototype.get = function (key) {
    work++;
    return get.call(this, key) as unknown;
  };
  Array.prototype.slice = function (...bounds) {
    const part = slice.apply(this, bounds);
    work += part.length;
    return part;
  };
  Array.prototype.concat = function (...parts: unknown[]) {
    const whole = concat.apply(this, parts) as unknown[];
    work += whole.length;
    return whole;
  };
  Array.prototype.filter = function (this: unknown[], ...test: unknown[]) {
    work += this.length;
    return filter.apply(this, test as Parameters<typeof filter>);
  } as typeof filter;
  Array.prototype.findIndex = function (...test) {
    const at = findIndex.apply(this, test);
    work += at < 0 ? this.length : at + 1;
    return at;
  };
  try {
    readContract(text);
  } finally {
    RegExp.prototype.exec = exec;
    Map.prototype.get = get;
    Object.assign(Array.prototype, { slice, filter, findIndex, concat });
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

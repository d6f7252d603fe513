import fc from "fast-check";
import { foldedText, seenText } from "../../src/domain/foldedText";

test.each([
  ["a soft hyphen", "Nyrops\u00adgade 2010"],
  ["a zero-width space", "Nyropsgade\u200b 2010"],
  ["a zero-width joiner", "Nyrops\u200dgade 2010"],
  ["a byte order mark", "\ufeffNyropsgade 2010"],
  ["direction marks", "\u200eNyropsgade 2010\u200f"],
  ["an isolate", "\u2068Nyropsgade 2010\u2069"],
  ["a word joiner", "Nyropsgade\u2060 2010"],
  ["a non-breaking space", "Nyropsgade\u00a02010"],
  ["a narrow non-breaking space", "Nyropsgade\u202f2010"],
  ["two spaces and a line break", " Nyropsgade \n 2010 "],
  ["capitals", "NYROPSGADE 2010"],
])("%s makes no difference to a name", (_what, name) => {
  expect(foldedText(name)).toBe("nyropsgade 2010");
});

test("composed and decomposed letters, and both kinds of hyphen, are one", () => {
  expect(foldedText("Sja\u030aland\u2011Øst")).toBe(foldedText("Sjåland-Øst"));
});

test.each([
  ["1.1", "1.10"],
  ["Nyropsgade 2010", "Nyropsgade 2011"],
  ["Øst", "Ost"],
  ["a b", "ab"],
])("%j and %j differ", (one, other) => {
  expect(foldedText(one)).not.toBe(foldedText(other));
});

test("what is seen keeps its case", () => {
  expect(seenText("\u200bSkelbæk\u00adgade  2009 ")).toBe("Skelbækgade 2009");
});

test("every text of Latin-1 is folded by the same rule, whether or not it has anything unseen in it", () => {
  const letters = fc.string({ unit: fc.integer({ min: 0, max: 0x120 }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(letters, (text) => {
      // The letter beyond Latin-1 sends the text through the whole rule.
      const whole = foldedText(`${text}\u0142`);
      expect(foldedText(`${text}x`)).toBe(`${whole.slice(0, -1)}x`);
    }),
  );
});

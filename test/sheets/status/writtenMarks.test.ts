import fc from "fast-check";
import { hashOf, readMarks, writtenMarks } from "../../../src/sheets/status/writtenMarks";

test.each([
  ["", "ztntfp"],
  ["Skelbækgade 2009", "1ysgbjl"],
  ["96,5", "1qd2no1"],
  ["⚠ Over frist", "16ilpdb"],
  ["Mål 🙂 nået", "1bmowy9"],
])("the mark of %j is the one that stands in people's workbooks", (text, mark) => {
  expect(hashOf(text)).toBe(mark);
});

const markOf = (value: string | number): string =>
  readMarks(writtenMarks("goal", { goal: { value } }))?.get("goal") ?? "";

/** Letters that stay as they are, beside spaces of all kinds, letters that compose, and signs that become another. */
const anyLetter = fc.constantFrom(
  ..."aØé1.,×–…▁█✔→ ",
  "  ",
  "\u00a0",
  "\n",
  "e\u0301",
  "\u212b",
  "\u2126",
  "\u2003",
  "🙂",
);

test("the mark of a text is that of the same text with composed letters and single spaces", () => {
  fc.assert(
    fc.property(fc.array(anyLetter, { maxLength: 12 }), (letters) => {
      const text = letters.join("");
      const settled = text.normalize("NFC").split(/\s+/).join(" ").trim();
      expect(markOf(text)).toBe(settled === "" ? "" : hashOf(settled));
    }),
    { seed: 2026, numRuns: 2000 },
  );
});

test("the mark of a number is that of its first ten digits", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer().map((n) => n / 100),
        fc.constantFrom(0, -0, 0.1 + 0.2, 1e21, -1e-7, 1234567890, 12345678901, 123456.78915),
      ),
      (value) => {
        expect(markOf(value)).toBe(hashOf(String(Number(value.toPrecision(10)))));
      },
    ),
    { seed: 2026, numRuns: 2000 },
  );
});

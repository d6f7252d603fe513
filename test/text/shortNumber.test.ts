import fc from "fast-check";
import { shortNumber } from "../../src/text/shortNumber";

const DANISH = { group: ".", decimal: "," };

/** Figures as they are typed and as they are computed, with many that end in a half of a shown decimal. */
const anyNumber = fc.oneof(
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 100),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1e6),
  fc.integer({ min: -20_000, max: 20_000 }).map((n) => (n * 10 + 5) / 10_000),
  fc.double({ min: -1e13, max: 1e13, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
);

describe("a number to show", () => {
  test("is written as Intl writes its first fifteen digits, but for the minus of a zero, or left to it", () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (value, most, some) => {
        const least = Math.min(most, some);
        const format = new Intl.NumberFormat("da-DK", { maximumFractionDigits: most, minimumFractionDigits: least });
        const wanted = format.format(Number(value.toPrecision(15)));
        const isZero = !/[1-9]/.test(wanted);
        const short = shortNumber(value, most, least, DANISH);
        if (short !== null) expect(short).toBe(isZero ? wanted.replace("-", "") : wanted);
      }),
      { seed: 2026, numRuns: 4000 },
    );
  });

  test.each([
    { value: 1250.5, most: 2, least: 0, text: "1.250,5" },
    { value: 1.005, most: 2, least: 0, text: "1,01" },
    { value: 1.00499999, most: 2, least: 0, text: "1" },
    { value: 92.32499999999999, most: 2, least: 0, text: "92,33" },
    { value: 94.96, most: 1, least: 1, text: "95,0" },
    { value: -0.4, most: 0, least: 0, text: "0" },
    { value: -0.5, most: 0, least: 0, text: "-1" },
    { value: 1 / 3, most: 9, least: 0, text: "0,333333333" },
    { value: 99_999_999.5, most: 0, least: 0, text: "100.000.000" },
    { value: 999_999_999_999, most: 0, least: 0, text: "999.999.999.999" },
  ])("$value with at most $most decimals is $text", ({ value, most, least, text }) => {
    const format = new Intl.NumberFormat("da-DK", { maximumFractionDigits: most });
    expect(shortNumber(value, most, least, DANISH) ?? format.format(Number(value.toPrecision(15)))).toBe(text);
  });

  test.each([
    { value: 1e12, most: 0 },
    { value: 1, most: 10 },
    { value: 0.00000005, most: 7 },
    { value: 0.1 + 0.2 + 0.05, most: 1 },
    { value: Number.NaN, most: 0 },
    { value: Number.POSITIVE_INFINITY, most: 0 },
  ])("$value with at most $most decimals is left to Intl", ({ value, most }) => {
    expect(shortNumber(value, most, 0, DANISH)).toBeNull();
  });
});

import fc from "fast-check";
import { shortNumber } from "../../src/text/shortNumber";

const DANISH = { group: ".", decimal: "," };

/** Numbers of at most six decimals, with many that end in a half of a shown decimal. */
const anyShort = fc.oneof(
  fc.integer({ min: -99_999_999, max: 99_999_999 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 100),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1e6),
  fc.integer({ min: -20_000, max: 20_000 }).map((n) => (n * 10 + 5) / 10_000),
);

describe("a number of few decimals", () => {
  test("is written as Intl writes it, but for the minus of a zero", () => {
    fc.assert(
      fc.property(anyShort, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (value, most, some) => {
        const least = Math.min(most, some);
        const format = new Intl.NumberFormat("da-DK", { maximumFractionDigits: most, minimumFractionDigits: least });
        const wanted = format.format(value);
        const isZero = !/[1-9]/.test(wanted);
        expect(shortNumber(value, most, least, DANISH)).toBe(isZero ? wanted.replace("-", "") : wanted);
      }),
      { seed: 2026, numRuns: 3000 },
    );
  });

  test.each([
    { value: 1250.5, most: 2, least: 0, text: "1.250,5" },
    { value: 1.005, most: 2, least: 0, text: "1,01" },
    { value: 94.96, most: 1, least: 1, text: "95,0" },
    { value: -0.4, most: 0, least: 0, text: "0" },
    { value: -0.5, most: 0, least: 0, text: "-1" },
    { value: 99_999_999.5, most: 0, least: 0, text: "100.000.000" },
  ])("$value with at most $most decimals is $text", ({ value, most, least, text }) => {
    expect(shortNumber(value, most, least, DANISH)).toBe(text);
  });

  test.each([1 / 3, 1e8, 0.0000005, Number.NaN, Number.POSITIVE_INFINITY])("%d is left to Intl", (value) => {
    expect(shortNumber(value, 2, 0, DANISH)).toBeNull();
  });

  test("with more than six decimals is left to Intl", () => {
    expect([shortNumber(1, 6, 0, DANISH), shortNumber(1, 7, 0, DANISH)]).toEqual(["1", null]);
  });
});

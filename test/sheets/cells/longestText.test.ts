import { cutText, isCut } from "../../../src/sheets/cells/longestText";

test.each([
  { length: 32_766, kept: 32_766, cut: false },
  { length: 32_767, kept: 32_767, cut: false },
  { length: 32_768, kept: 32_767, cut: true },
  { length: 70_000, kept: 32_767, cut: true },
])("a text of $length characters is written with $kept, and is known as cut: $cut", ({ length, kept, cut }) => {
  const text = cutText("a".repeat(length));
  expect(text).toHaveLength(kept);
  expect([isCut(text), text.endsWith("a … [afkortet]")]).toEqual([cut, cut]);
});

test("no character is cut in half", () => {
  const cut = cutText("😀".repeat(16_384));
  expect([cut.length, isCut(cut)]).toEqual([32_767, true]);
  const odd = cutText(`a${"😀".repeat(16_384)}`);
  expect([odd.length, isCut(odd)]).toEqual([32_766, true]);
  for (const text of [cut, odd]) expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test("a short text that ends in the same words was not cut", () => {
  expect(isCut("Rettidighed … [afkortet]")).toBe(false);
});

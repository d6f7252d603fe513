import { hashOf } from "../../../src/sheets/status/writtenMarks";

test.each([
  ["", "ztntfp"],
  ["Skelbækgade 2009", "1ysgbjl"],
  ["96,5", "1qd2no1"],
  ["⚠ Over frist", "16ilpdb"],
  ["Mål 🙂 nået", "1bmowy9"],
])("the mark of %j is the one that stands in people's workbooks", (text, mark) => {
  expect(hashOf(text)).toBe(mark);
});

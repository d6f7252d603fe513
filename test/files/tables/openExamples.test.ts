import { dateOrderOf, openDateIn } from "../../../src/files/tables/dateOrder";
import { ambiguousIn } from "../../../src/files/tables/decimals";

test.each([
  [["05/05/2019", "03/04/2019 10:30"], { text: "03/04/2019", day: "2019-04-03", month: "2019-03-04" }],
  [["12/11/69"], { text: "12/11/69", day: "2069-11-12", month: "2069-12-11" }],
  [["1/2/70"], { text: "1/2/70", day: "1970-02-01", month: "1970-01-02" }],
  [["01-02-2019", "marts 2019", ""], null],
])("of the dates %j the one that is asked about is %j", (texts, found) => {
  expect(openDateIn(texts)).toEqual(found);
  expect(dateOrderOf(texts) === "open").toBe(found !== null);
});

test.each([
  [["12", "1.310 %", "2.400"], "1.310"],
  [["-4,125"], "4,125"],
  [["12", "0.125"], null],
])("of the numbers %j the one that is asked about is %s", (texts, found) => {
  expect(ambiguousIn(texts)).toBe(found);
});

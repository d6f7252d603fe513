import { judgeEveryPeriod } from "../../src/domain/everyPeriod";
import { months, values } from "../support/builders";

const atLeast = (target: number) => ({ form: "atLeast", target }) as const;
const judge = (cells: readonly number[], limit: Parameters<typeof judgeEveryPeriod>[1]) =>
  judgeEveryPeriod(values(months(2009, cells)), limit);

test("the S-trains keep 92.3 pct. in eight months of twelve, and the worst is 85.6", () => {
  const judged = judge([92.3, 95.3, 95.2, 85.6, 91.1, 91.3, 93.4, 91.4, 93.0, 93.5, 92.6, 93.2], atLeast(92.3));
  expect(judged?.periodsMet).toEqual({ met: 8, of: 12 });
  expect(judged?.figure.value).toBe(85.6);
});

test.each([
  { form: "atLeast", limit: atLeast(25), worst: 24, met: 2 },
  { form: "atMost", limit: { form: "atMost", target: 25 } as const, worst: 26, met: 2 },
  { form: "between", limit: { form: "between", target: 24, targetUpper: 25 } as const, worst: 26, met: 2 },
])("of 24, 25 and 26 the worst for $form is $worst", ({ limit, worst, met }) => {
  const judged = judge([24, 25, 26], limit);
  expect(judged?.figure.value).toBe(worst);
  expect(judged?.periodsMet).toEqual({ met, of: 3 });
});

test("inside an interval the value closest to a bound is the worst", () => {
  expect(judge([90, 86, 92], { form: "between", target: 85, targetUpper: 100 })?.figure.value).toBe(86);
});

test("equality is met in every period, also through floating point", () => {
  expect(judge([0.1 + 0.2, 0.3], atLeast(0.30000000000000004))?.periodsMet).toEqual({ met: 2, of: 2 });
});

test("without periods there is nothing to judge", () => {
  expect(judge([], atLeast(25))).toBeNull();
});

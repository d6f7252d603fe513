import { goalInForce, type Amendment } from "../../src/domain/goalInForce";
import { goal } from "../support/builders";

const agreed = goal({ target: 500, unit: "antal" });
const amendment = (from: Amendment["from"], before: Amendment["before"], nr = "1.3"): Amendment => ({
  contract: agreed.contract,
  nr,
  part: "",
  from,
  before,
});

test("without amendments the goal is as it stands in Mål", () => {
  expect(goalInForce(agreed, [], "2009-03-31")).toEqual(agreed);
});

test.each([
  { asOf: "2009-06-30", target: 650 },
  { asOf: "2009-07-01", target: 500 },
] as const)("650 until 1 July, 500 from then on: at $asOf it is $target", ({ asOf, target }) => {
  expect(goalInForce(agreed, [amendment("2009-07-01", { target: 650 })], asOf).target).toBe(target);
});

test("several amendments are taken back from the latest on, in whatever order they come", () => {
  const both = [amendment("2009-04-01", { target: 700, unit: "forløb" }), amendment("2009-07-01", { target: 650 })];
  for (const amendments of [both, [...both].reverse()]) {
    expect(goalInForce(agreed, amendments, "2009-03-31")).toMatchObject({ target: 700, unit: "forløb" });
    expect(goalInForce(agreed, amendments, "2009-05-31")).toMatchObject({ target: 650, unit: "antal" });
  }
});

test("another goal's amendment is not this one's", () => {
  expect(goalInForce(agreed, [amendment("2009-07-01", { target: 650 }, "1.4")], "2009-01-31").target).toBe(500);
});

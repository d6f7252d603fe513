import { bothSides, runLine, type Round } from "../../bench/line";

test("a line is the median of its rounds' ratios, and the first round does not count", async () => {
  const rounds: Round[] = [
    { ours: 900, other: 1 },
    { ours: 30, other: 10 },
    { ours: 80, other: 20 },
    { ours: 10, other: 10 },
  ];
  const line = {
    what: "",
    against: "",
    reach: 3,
    rounds: 3,
    prepare: async () => ({ round: async (at: number) => rounds[at + 1]! }),
  };
  expect(await runLine(line)).toEqual({ ratio: 3, lowest: 1, highest: 4, ours: 30, other: 10, rounds: 3 });
});

test("the two sides take turns at being first", async () => {
  const order: string[] = [];
  const [ours, other] = [() => void order.push("ours"), () => void order.push("other")];
  for (const at of [0, 1, 2]) await bothSides(at, ours, other);
  expect(order).toEqual(["ours", "other", "other", "ours", "ours", "other"]);
});

import { milestoneOf } from "../../src/domain/milestone";
import { measurement } from "../support/builders";

const DEADLINE = "2008-06-30";
const state = (rows: Parameters<typeof milestoneOf>[0], asOf: Parameters<typeof milestoneOf>[2]) =>
  milestoneOf(rows, DEADLINE, asOf);

test.each([
  { date: "2008-06-29" as const, state: { kind: "done", on: "2008-06-29" } },
  { date: "2008-06-30" as const, state: { kind: "done", on: "2008-06-30" } },
  { date: "2008-07-01" as const, state: { kind: "doneLate", on: "2008-07-01" } },
])("a date of $date is $state.kind", ({ date, state: expected }) => {
  expect(state([measurement("juni 2008", date)], "2008-12-31")).toEqual(expected);
});

test.each([
  { when: "juni 2008", kind: "done" },
  { when: "2. kvartal 2008", kind: "done" },
  { when: "juli 2008", kind: "doneLate" },
  { when: "2008", kind: "doneLate" },
])("Ja in $when is $kind", ({ when, kind }) => {
  expect(state([measurement(when, "Ja")], "2008-12-31").kind).toBe(kind);
  expect(state([measurement(when, 1)], "2008-12-31").kind).toBe(kind);
});

test.each(["Nej", 0, 0.5, 2] as const)("%s is not done", (cell) => {
  expect(state([measurement("juni 2008", cell)], "2008-12-31")).toEqual({ kind: "open", reported: true });
});

test("a date counts from that day on, whatever the period of its row", () => {
  const rows = [measurement("juni 2008", "2008-05-14")];
  expect(state(rows, "2008-05-13").kind).toBe("open");
  expect(state(rows, "2008-05-14").kind).toBe("done");
});

test("Ja counts when its period has ended", () => {
  const rows = [measurement("maj 2008", "Ja")];
  expect(state(rows, "2008-05-30")).toEqual({ kind: "open", reported: false });
  expect(state(rows, "2008-05-31")).toEqual({ kind: "done", on: "2008-05-31" });
});

test("a planned date is not done before it comes", () => {
  expect(state([measurement("marts 2008", "2008-06-15")], "2008-03-31")).toEqual({ kind: "open", reported: true });
});

test("the first day on which it was done stands, in any order of the rows", () => {
  const rows = [
    measurement("september 2008", "Ja"),
    measurement("juni 2008", "2008-06-12"),
    measurement("marts 2008", "Nej"),
  ];
  expect(state(rows, "2008-12-31")).toEqual({ kind: "done", on: "2008-06-12" });
  expect(state([...rows].reverse(), "2008-12-31")).toEqual({ kind: "done", on: "2008-06-12" });
});

test("a Nej for a later period takes no Ja back", () => {
  expect(state([measurement("maj 2008", "Ja"), measurement("juni 2008", "Nej")], "2008-12-31")).toEqual({
    kind: "done",
    on: "2008-05-31",
  });
});

test("of two rows for one period the last stands: Ja corrected to Nej is not done", () => {
  expect(state([measurement("juni 2008", "Ja"), measurement("jun-08", "Nej")], "2008-12-31").kind).toBe("open");
  expect(state([measurement("juni 2008", "Nej"), measurement("jun-08", "Ja")], "2008-12-31").kind).toBe("done");
});

test("an empty cell reports nothing and corrects nothing", () => {
  expect(state([measurement("juni 2008", null)], "2008-12-31")).toEqual({ kind: "open", reported: false });
  expect(state([measurement("juni 2008", "Ja"), measurement("juni 2008", null)], "2008-12-31").kind).toBe("done");
});

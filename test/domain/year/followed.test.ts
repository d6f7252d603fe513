import { followAmendments, goalsAt } from "../../../src/domain/year/followed";
import type { Amendment } from "../../../src/domain/amendment";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { goal } from "../../support/builders";

const amendment = (nr: string, from: CalendarDate, edit: Amendment["edit"]): Amendment => ({
  contract: "Skelbækgade 2009",
  nr,
  part: "",
  kind: "adjustment",
  edit,
  from,
  reason: "",
  decidedBy: "",
  decided: null,
});
const renumbered = (nr: string, from: CalendarDate, before: string, after: string) =>
  amendment(nr, from, { field: "nr", before, after });
const target = (nr: string, from: CalendarDate) => amendment(nr, from, { field: "target", before: 650, after: 500 });
const numbers = (all: readonly Amendment[]) => all.map(({ nr }) => nr);

test("an amendment that was written before the new number is the goal's", () => {
  const { amendments, strays } = followAmendments(
    [target("1.1", "2009-02-01"), renumbered("1.2", "2009-04-01", "1.1", "1.2")],
    [goal({ nr: "1.2" })],
  );
  expect([numbers(amendments), strays]).toEqual([["1.2", "1.2"], []]);
});

test("a goal is followed over two new numbers", () => {
  const { amendments } = followAmendments(
    [
      target("1.1", "2009-02-01"),
      renumbered("1.2", "2009-04-01", "1.1", "1.2"),
      renumbered("1.3", "2009-07-01", "1.2", "1.3"),
    ],
    [goal({ nr: "1.3" })],
  );
  expect(numbers(amendments)).toEqual(["1.3", "1.3", "1.3"]);
});

test("a number that another goal has now is that goal's", () => {
  const { amendments } = followAmendments(
    [target("1.1", "2009-05-01"), renumbered("1.2", "2009-04-01", "1.1", "1.2")],
    [goal({ nr: "1.2" }), goal({ nr: "1.1" })],
  );
  expect(numbers(amendments)).toEqual(["1.1", "1.2"]);
});

test("an amendment of a goal that nobody has is a stray", () => {
  const { amendments, strays } = followAmendments([target("9.9", "2009-02-01")], [goal()]);
  expect([amendments, numbers(strays)]).toEqual([[], ["9.9"]]);
});

test("case and spaces make no difference, and the goal's own spelling stands", () => {
  const { amendments } = followAmendments(
    [{ ...target("1.3", "2009-02-01"), contract: "skelbækgade  2009" }],
    [goal({ nr: "1.3" })],
  );
  expect(amendments.map(({ contract }) => contract)).toEqual(["Skelbækgade 2009"]);
});

test.each([
  { asOf: "2009-03-31", nr: "1.1" },
  { asOf: "2009-04-01", nr: "1.2" },
  { asOf: "2009-07-01", nr: "1.3" },
] as const)("at $asOf the goal that is 1.3 now had the number $nr", ({ asOf, nr }) => {
  const goals = [goal({ nr: "1.3" })];
  const amendments = [renumbered("1.3", "2009-04-01", "1.1", "1.2"), renumbered("1.3", "2009-07-01", "1.2", "1.3")];
  expect([...goalsAt(goals, amendments, asOf).values()].map(({ now, then }) => [now.nr, then.nr])).toEqual([
    ["1.3", nr],
  ]);
});

test("a goal that was not added yet is not there", () => {
  const amendments = [amendment("1.3", "2009-04-01", { field: "added" })];
  expect(goalsAt([goal()], amendments, "2009-03-31").size).toBe(0);
});

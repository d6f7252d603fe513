import { brokenChains } from "../../src/domain/amendmentChain";
import type { Amendment, FieldEdit } from "../../src/domain/amendment";
import { amendmentOf, goal } from "../support/builders";

/** Måltal 500 and Enhed antal as they stand in Mål. */
const now = goal({ target: 500, unit: "antal", aggregation: "sum" });
const amendment = (from: Amendment["from"], edit: Amendment["edit"]): Amendment => amendmentOf(now, from, edit);
const target = (before: number, after: number): FieldEdit => ({ field: "target", before, after });
const april = amendment("2009-04-01", target(700, 650));
const july = amendment("2009-07-01", target(650, 500));

test.each([
  { what: "one that ends at what Mål says", rows: [july], broken: [] },
  { what: "two that meet, in whatever order they stand", rows: [july, april], broken: [] },
  {
    what: "two that do not meet: the first leads to 650, and the next begins at 640",
    rows: [april, amendment("2009-07-01", target(640, 500))],
    broken: [{ from: "2009-04-01", after: 650, found: 640, next: "2009-07-01" }],
  },
  {
    what: "a last one that ends elsewhere than Mål",
    rows: [april],
    broken: [{ from: "2009-04-01", after: 650, found: 500, next: null }],
  },
  { what: "the noise of a binary fraction", rows: [amendment("2009-07-01", target(650, 500 + 1e-10))], broken: [] },
  {
    what: "another unit, written as people may write it",
    rows: [amendment("2009-07-01", { field: "unit", before: "forløb", after: " Antal" })],
    broken: [],
  },
  {
    what: "a new number, which is followed",
    rows: [amendment("2009-07-01", { field: "nr", before: "1.3", after: "9" })],
    broken: [],
  },
  { what: "a goal that was added", rows: [amendment("2009-07-01", { field: "added" })], broken: [] },
])("$what", ({ rows, broken }) => {
  const found = brokenChains(rows, [now]).map(({ amendment: { from }, after, found: stands, next }) => ({
    from,
    after,
    found: stands,
    next: next?.from ?? null,
  }));
  expect(found).toEqual(broken);
});

test("a goal that is not in Mål has no chain to hold", () => {
  expect(brokenChains([april], [])).toEqual([]);
});

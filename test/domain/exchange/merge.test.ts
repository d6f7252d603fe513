import { merge, takenIn, type Cells, type Side } from "../../../src/domain/exchange/merge";
import { mergeOutcome } from "../../support/mergeOracle";

const side = (rows: Readonly<Record<string, Cells>>): Side => new Map(Object.entries(rows));
const MARCH = "1.2 marts 2009";
const one = (base: string, ours: string, theirs: string) =>
  merge(
    side({ [MARCH]: { value: base } }),
    side({ [MARCH]: { value: ours } }),
    side({ [MARCH]: { value: theirs } }),
  ).map(({ kind }) => kind);

test.each([
  ["a figure that was missing and came back is new", "", "", "66", ["new"]],
  ["another figure than was sent is a change", "66", "66", "68", ["changed"]],
  ["a figure that the centre emptied is a change", "66", "66", "", ["changed"]],
  ["what came back as it was sent is nothing, whatever stands here now", "66", "70", "66", []],
  ["both sides wrote the same: nothing", "66", "68", "68", []],
  ["both sides wrote, each their own", "66", "70", "68", ["conflict"]],
  ["both sides filled a missing figure, each their own", "", "70", "68", ["conflict"]],
  ["changed here and deleted there", "66", "70", "", ["conflict"]],
  ["deleted here and changed there", "66", "", "68", ["conflict"]],
  ["deleted on both sides: nothing", "66", "", "", []],
])("%s", (_name, base, ours, theirs, kinds) => {
  expect(one(base, ours, theirs)).toEqual(kinds);
});

test("a row that is not there has only empty cells", () => {
  const sent = side({ [MARCH]: { value: "66", provisional: "Ja" } });
  expect(merge(sent, sent, side({}))).toEqual([
    { row: MARCH, column: "value", kind: "changed", base: "66", ours: "66", theirs: "" },
    { row: MARCH, column: "provisional", kind: "changed", base: "Ja", ours: "Ja", theirs: "" },
  ]);
  expect(merge(side({}), side({}), side({ [MARCH]: { value: "66", provisional: "" } }))).toEqual([
    { row: MARCH, column: "value", kind: "new", base: "", ours: "", theirs: "66" },
  ]);
  expect(merge(sent, side({ [MARCH]: { value: "66", provisional: "" } }), side({})).map(({ kind }) => kind)).toEqual([
    "changed",
  ]);
});

test("what is taken in is no difference a second time, and the rest stands", () => {
  const base = side({ [MARCH]: { value: "66" }, april: { value: "50" } });
  const ours = side({ [MARCH]: { value: "70" }, april: { value: "50" }, maj: { value: "52" } });
  const theirs = side({ [MARCH]: { value: "68" }, april: { value: "51" } });
  const found = merge(base, ours, theirs);
  const after = takenIn(ours, found);
  expect([...after]).toEqual([
    [MARCH, { value: "68" }],
    ["april", { value: "51" }],
    ["maj", { value: "52" }],
  ]);
  expect(merge(base, after, theirs)).toEqual([]);
  expect([...(ours.get(MARCH) ? [ours.get(MARCH)] : [])]).toEqual([{ value: "70" }]);
});

/** A share of `npm run laws:merge`, which tries 100,000. */
const SHARE = 1500;

test("daff, which shares no code with ours, finds the same edits, conflicts and merged rows", () => {
  const counts = { taken: 0, conflicts: 0 };
  for (let seed = 1; seed <= SHARE; seed += 1) {
    const { wrong, taken, conflicts } = mergeOutcome(seed);
    expect([seed, wrong]).toEqual([seed, ""]);
    counts.taken += taken;
    counts.conflicts += conflicts;
  }
  expect(counts.taken).toBeGreaterThan(SHARE);
  expect(counts.conflicts).toBeGreaterThan(SHARE / 2);
});

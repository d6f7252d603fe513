import { editedGoals, type ReasonedCorrection } from "../../../src/domain/year/editedGoals";
import type { Amendment } from "../../../src/domain/amendment";
import { goal } from "../../support/builders";

const praktik = goal({ nr: "1.2", target: 500, text: "500 i virksomhedspraktik" });
const sygefravaer = goal({ nr: "2.1", target: 17.3 });

const found = (more: Partial<ReasonedCorrection>): ReasonedCorrection => ({
  ...{ contract: praktik.contract, nr: "1.2", part: "", field: "target", was: 650, now: 500 },
  ...{ asOf: "2009-03-31", reason: null, ...more },
});
const asked = (corrections: readonly ReasonedCorrection[], amendments: readonly Amendment[] = []) =>
  editedGoals(corrections, { goals: [praktik, sygefravaer], amendments }).map(({ goal: { nr }, edits, closedAt }) => ({
    nr,
    edits,
    closedAt,
  }));

test("a goal is asked about once, with all that was edited in it, and the latest status that differs", () => {
  const text = { field: "text", was: "650 i virksomhedspraktik", now: "500 i virksomhedspraktik" } as const;
  expect(
    asked([found({}), found(text), found({ asOf: "2009-06-30" }), found({ ...text, asOf: "2009-06-30" })]),
  ).toEqual([
    {
      nr: "1.2",
      edits: [
        { field: "target", before: 650, after: 500 },
        { field: "text", before: "650 i virksomhedspraktik", after: "500 i virksomhedspraktik" },
      ],
      closedAt: "2009-06-30",
    },
  ]);
});

test("of a field that was another in two closed statuses, the latest counts", () => {
  const [own] = asked([found({ was: 700 }), found({ asOf: "2009-06-30", was: 650 })]);
  expect(own?.edits).toEqual([{ field: "target", before: 650, after: 500 }]);
});

test.each<{ what: string; correction: Partial<ReasonedCorrection> }>([
  { what: "a figure is no edit of the goal", correction: { field: "actual", was: 171, now: 165 } },
  { what: "nor is a remark", correction: { field: "remark", was: "", now: "Ferie" } },
  { what: "nor a threshold of the contract", correction: { nr: "", field: "duringYear level", was: 0.9, now: 0.8 } },
  {
    what: "a goal that is gone has nothing to amend",
    correction: { nr: "9", field: "presence", was: "Mål", now: null },
  },
  {
    what: "a goal that ends after the closed status says so itself",
    correction: { field: "retired", was: null, now: "2009-04-01" },
  },
  {
    what: "an edit that somebody has given a reason for",
    correction: {
      reason: {
        ...{ contract: praktik.contract, nr: "1.2", part: "", asOf: "2009-03-31", field: "Måltal" },
        ...{ before: 650, after: 500, reason: "Tastefejl", decidedBy: "Eva", decided: null },
      },
    },
  },
])("not asked about: $what", ({ correction }) => {
  expect(asked([found(correction)])).toEqual([]);
});

test("a goal that ended by the closed status is asked about", () => {
  expect(asked([found({ field: "retired", was: null, now: "2009-03-31" })])).toHaveLength(1);
});

test("a goal that came since is offered as added", () => {
  expect(asked([found({ nr: "2.1", field: "presence", was: null, now: "Sygefravær" })])).toEqual([
    { nr: "2.1", edits: [{ field: "added" }], closedAt: "2009-03-31" },
  ]);
});

test("a goal with another number is found by it, with its other edits", () => {
  const corrections = [found({ nr: "7", field: "nr", was: "7", now: "1.2" }), found({ nr: "7" })];
  expect(asked(corrections)).toEqual([
    {
      nr: "1.2",
      edits: [
        { field: "nr", before: "7", after: "1.2" },
        { field: "target", before: 650, after: 500 },
      ],
      closedAt: "2009-03-31",
    },
  ]);
});

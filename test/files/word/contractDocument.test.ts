import fc from "fast-check";
import { calendarYear } from "../../../src/domain/contractPeriod";
import { agreedText, onOneLine, readAgreed } from "../../../src/domain/document/agreedGoal";
import type { Goal } from "../../../src/domain/goal";
import { readDocument } from "../../../src/files/documents/readDocument";
import { contractDocument } from "../../../src/files/word/contractDocument";
import { readContract } from "../../../src/reading/contract/readContract";
import { proposedGoal } from "../../../src/reading/proposedGoal";
import {
  aggregations,
  changeKinds,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  pacings,
} from "../../../src/text/da/terms";
import { contract, goal } from "../../support/builders";
import { REAL_GOALS } from "../../support/realGoals";
import { share } from "../../support/runs";

const OF = contract({ name: "Skelbækgade 2010", centre: "Jobcenter Skelbækgade", period: calendarYear(2010) });

/** What our own reader finds in the document of these goals. */
async function readBack(goals: readonly Goal[]) {
  const document = await readDocument("kontrakt.docx", await contractDocument(OF, goals));
  if (document.kind === "unreadable") throw new Error(document.problem);
  return readContract(document);
}

/** A goal as a document keeps it: spaces are one, and a contract's dropped goals have no date. */
const kept = (own: Goal): Goal => ({
  ...own,
  contract: OF.name,
  retired: null,
  text: onOneLine(own.text),
  focusArea: onOneLine(own.focusArea),
  unit: onOneLine(own.unit),
  baselinePeriod: onOneLine(own.baselinePeriod),
  source: onOneLine(own.source),
  responsible: onOneLine(own.responsible),
});

const proposed = async (goals: readonly Goal[]): Promise<Goal[]> =>
  (await readBack(goals)).goals.map((own) => proposedGoal(OF.name, own));

const contracts = [...new Set(REAL_GOALS.map((own) => own.contract))];
test.each(contracts)("the goals of %s are read back as they were, one by one", async (name) => {
  const goals = REAL_GOALS.filter((own) => own.contract === name);
  expect(goals.length).toBeGreaterThan(5);
  const { goals: read, passed } = await readBack(goals);
  expect(read.map((own) => proposedGoal(OF.name, own))).toEqual(goals.map(kept));
  expect(read.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(passed.filter(({ kind }) => kind === "figures")).toEqual([]);
});

const words = fc.constantFrom("", "LIS", "pct.", "A; B", 'Det "nye" mål', "Måltal: 5", "Øget fokus", "a  b", "<b> & c");
const figure = fc.oneof(fc.integer({ min: -5000, max: 99_999 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const number = fc.option(figure, { nil: null });
const code = <Code extends string>(of: Readonly<Record<Code, string>>) =>
  fc.option(fc.constantFrom(...(Object.keys(of) as Code[])), { nil: null });
const anyGoal = fc
  .record({
    nr: fc.constantFrom("1", "1.1", "1.10", "14"),
    part: fc.constantFrom("", "a", "b"),
    text: fc.constantFrom(
      "Rettidigheden skal være mindst 95 pct.",
      "Sygefraværet; højst 17,3 dage",
      "650 borgere i praktik",
    ),
    goalType: code(goalTypes),
    area: code(managementAreas),
    form: fc.constantFrom(...(Object.keys(goalForms) as (keyof typeof goalForms)[])),
    focusArea: words,
    unit: words,
    baselinePeriod: words,
    source: words,
    responsible: words,
    target: number,
    targetUpper: number,
    baseline: number,
    change: number,
    changeKind: code(changeKinds),
    aggregation: fc.constantFrom(...(Object.keys(aggregations) as (keyof typeof aggregations)[])),
    pacing: code(pacings),
    deadline: fc.constantFrom(null, "2010-06-30" as const, "2010-12-31" as const),
    method: code(methods),
    partlyMetFrom: fc.constantFrom(null, 0, 0.9),
    weight: number,
  })
  .map((own): Goal => goal({ ...own, retired: null }));

test("any goals are read back as they were, one by one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyGoal, { minLength: 1, maxLength: 12 }), async (goals) => {
      expect(await proposed(goals)).toEqual(goals.map(kept).map(withoutMinusZero));
    }),
    { numRuns: share(40) },
  );
}, 120_000);

const withoutMinusZero = (own: Goal): Goal =>
  Object.fromEntries(Object.entries(own).map(([name, value]) => [name, Object.is(value, -0) ? 0 : value])) as Goal;

test("the centre and the year are read from the heading", async () => {
  const { contract: head } = await readBack([goal()]);
  expect([head.centre, head.year]).toEqual(["Skelbækgade", 2010]);
});

test("the same goals are the same bytes", async () => {
  const [first, second] = [await contractDocument(OF, REAL_GOALS), await contractDocument(OF, REAL_GOALS)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test.each([
  ["Målform: Mindst; Måltal: 95; Enhed: pct.; Opgørelse: Gennemsnit", { form: "atLeast", target: 95, unit: "pct." }],
  ["Målform: Højst; Måltal: -0,5; Opgørelse: Sum; Frist: 30-06-2010", { target: -0.5, deadline: "2010-06-30" }],
])("the terms %s", (text, said) => {
  const read = readAgreed(text);
  expect(read).toMatchObject(said);
  expect(read && agreedText(read)).toBe(text);
});

test.each(["", "650 i 2010", "Målform: Mindst; Måltal: ca. 95", "Målform: Mere; Opgørelse: Sum", "Målform: Mindst; Målform: Højst", "Målform: Mindst; Frist: 2010"])(
  "»%s« is no terms of ours, and is read as any other text",
  (text) => expect(readAgreed(text)).toBeNull(),
); // prettier-ignore

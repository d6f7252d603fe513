import { circles, folderGraph, importGraph, type ImportGraph } from "../../scripts/lint/importGraph";

const graph = importGraph("src");

test("the files of src and their imports are found", () => {
  expect(graph.get("src/domain/evaluateBook.ts")).toContain("src/domain/evaluateGoal.ts");
  expect(graph.get("src/taskpane/index.tsx")).toContain("src/commands/goalJobs.ts");
});

test("no file of src imports itself, in however many steps", () => {
  expect(circles(graph)).toEqual([]);
});

test("no folder of src imports itself through others", () => {
  expect(circles(folderGraph(graph))).toEqual([]);
});

const of = (arrows: Readonly<Record<string, readonly string[]>>): ImportGraph => new Map(Object.entries(arrows));

test.each([
  { arrows: { a: ["b"], b: ["c"], c: [] }, found: [] },
  { arrows: { a: ["b", "c"], b: ["c"], c: [] }, found: [] },
  { arrows: { a: ["a"] }, found: [["a", "a"]] },
  { arrows: { a: ["b"], b: ["a"] }, found: [["a", "b", "a"]] },
  { arrows: { d: ["a"], a: ["b"], b: ["c"], c: ["a"] }, found: [["a", "b", "c", "a"]] },
])("the circles of $arrows are $found", ({ arrows, found }) => {
  expect(circles(of(arrows))).toEqual(found);
});

test("folders are told by the second part of a path", () => {
  const files = of({ "src/a/x/1.ts": ["src/b/2.ts", "src/a/3.ts"], "src/a/3.ts": ["src/b/2.ts"], "src/b/2.ts": [] });
  expect(folderGraph(files)).toEqual(of({ "src/a": ["src/b"], "src/b": [] }));
});

import { circles, folderGraph, importGraph, parentFolders, type ImportGraph } from "../../scripts/lint/importGraph";

const graph = importGraph("src");

test("the files of src and their imports are found", () => {
  expect(graph.get("src/domain/evaluateBook.ts")).toContain("src/domain/evaluateGoal.ts");
  expect(graph.get("src/taskpane/index.tsx")).toContain("src/commands/goalJobs.ts");
});

test("no file of src imports itself, in however many steps", () => {
  expect(circles(graph)).toEqual([]);
});

test("src and its folders with sub-folders are found", () => {
  expect(parentFolders(graph).sort()).toEqual(
    [
      "src",
      ...[
        "app",
        "domain",
        "excel",
        "files",
        "reading",
        "reading/contract",
        "report",
        "sheets",
        "taskpane",
        "taskpane/contract",
        "text",
        "text/sentences",
      ].map((name) => `src/${name}`),
    ].sort(),
  );
});

test.each(parentFolders(graph))("no folder in %s imports itself through its neighbours", (parent) => {
  expect(circles(folderGraph(graph, parent, false))).toEqual([]);
});

test.each(parentFolders(graph))("no folder in %s imports itself through a file that lies beside it", (parent) => {
  expect(circles(folderGraph(graph, parent, true))).toEqual([]);
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

test("the arrows between the folders in a folder leave out everything outside, and its own files or not", () => {
  const files = of({
    "src/a/x/1.ts": ["src/b/2.ts", "src/a/3.ts", "src/a/y/4.ts"],
    "src/a/y/4.ts": ["src/a/x/1.ts"],
    "src/a/3.ts": ["src/b/2.ts", "src/a/x/1.ts"],
    "src/b/2.ts": [],
  });
  expect(folderGraph(files, "src", false)).toEqual(of({ "src/a": ["src/b"], "src/b": [] }));
  expect(folderGraph(files, "src/a", false)).toEqual(of({ "src/a/x": ["src/a/y"], "src/a/y": ["src/a/x"] }));
  expect(folderGraph(files, "src/a", true)).toEqual(
    of({ "src/a/x": ["src/a/3.ts", "src/a/y"], "src/a/y": ["src/a/x"], "src/a/3.ts": ["src/a/x"] }),
  );
  expect(parentFolders(files)).toEqual(["src", "src/a"]);
});

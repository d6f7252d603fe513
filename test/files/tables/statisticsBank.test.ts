import { type FileTable, tableLimits } from "../../../src/files/tables/fileTable";
import { readTable } from "../../../src/files/tables/readTable";

const cellsOf = (table: FileTable) =>
  table.kind === "table"
    ? (table.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value))
    : table.problem;
const read = async (name: string, text: string) => cellsOf(await readTable(name, new TextEncoder().encode(text)));

const LONG = [
  ["område", "tid", "Værdi"],
  ["Engby", "2019M01", 88.5],
  ["Engby", "2019M02", 91.2],
  ["Havby", "2019M01", ".."],
  ["Havby", "2019M02", 90],
];

const dimension = {
  OMR: { label: "område", category: { index: ["1", "2"], label: { 1: "Engby", 2: "Havby" } } },
  Tid: { label: "tid", category: { index: { "2019M02": 1, "2019M01": 0 } } },
};

test.each<{ what: string; json: unknown }>([
  {
    what: "JSON-stat 2",
    json: {
      version: "2.0",
      class: "dataset",
      id: ["OMR", "Tid"],
      size: [2, 2],
      dimension,
      value: [88.5, 91.2, null, 90],
    },
  },
  {
    what: "JSON-stat 1, whose dimensions name their order",
    json: { dataset: { dimension: { ...dimension, id: ["OMR", "Tid"], size: [2, 2] }, value: [88.5, 91.2, null, 90] } },
  },
  {
    what: "JSON-stat with values by index",
    json: { class: "dataset", id: ["OMR", "Tid"], size: [2, 2], dimension, value: { 0: 88.5, 1: 91.2, 3: 90 } },
  },
])("$what is one row a figure, the last dimension fastest", async ({ json }) => {
  expect(await read("tal.json", JSON.stringify(json))).toEqual(LONG);
});

test("the variables and data of a job-statistics bank are headings and rows", async () => {
  const json = [
    {
      Variables: [{ Name: "Område" }, { Name: "Periode" }, { Name: "Antal personer" }],
      Data: [
        ["Engby", "2019M01", 1842],
        ["Hele landet", "2019QMAT03", null],
      ],
    },
  ];
  expect(await read("y07a02.json", JSON.stringify(json))).toEqual([
    ["Område", "Periode", "Antal personer"],
    ["Engby", "2019M01", 1842],
    ["Hele landet", "2019QMAT03", ""],
  ]);
});

test("a list of objects is a table with their keys as headings", async () => {
  expect(await read("a.json", '[{"Nr":"1.1","Værdi":5},{"Nr":"1.2","Note":"x"}]')).toEqual([
    ["Nr", "Værdi", "Note"],
    ["1.1", 5, ""],
    ["1.2", "", "x"],
  ]);
});

test("a PX file is one row a figure; marks and texts that are broken over lines are kept", async () => {
  const px = [
    'CHARSET="ANSI";',
    'AXIS-VERSION="2013";',
    'STUB="område";',
    'HEADING="tid";',
    'VALUES("område")="Eng"',
    '"by","Havby";',
    'VALUES("tid")="2019M01","2019M02";',
    "DATA=",
    "88.5 91.2",
    '".." 90;',
  ].join("\r\n");
  expect(await read("tal.px", px)).toEqual(LONG);
  expect(await read("uden-navn", px)).toEqual(LONG);
});

test.each([
  { name: "a.json", text: '{"class":"dataset",', problem: "broken" },
  { name: "a.json", text: '{"andet":1}', problem: "unknownKind" },
  { name: "a.px", text: 'CHARSET="ANSI";', problem: "broken" },
])("$text is $problem", async ({ name, text, problem }) => {
  expect(await read(name, text)).toBe(problem);
});

test("a JSON file is parsed in one go, so it has a limit of its own: 8 MB", async () => {
  const of = (letters: number): string => JSON.stringify([{ a: "x".repeat(letters - 10) }]);
  const { jsonLetters } = tableLimits;
  expect(await read("a.json", of(jsonLetters + 1))).toBe("jsonTooLarge");
  expect(await read("a.json", of(jsonLetters))).toHaveLength(2);
});

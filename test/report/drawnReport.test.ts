import { evaluateBook } from "../../src/domain/evaluateBook";
import { danishAnswer } from "../../src/report/danishAnswer";
import { chartSeries } from "../../src/report/goalChart";
import type { Block } from "../../src/report/report";
import { statusReport } from "../../src/report/statusReport";
import { drawnReport } from "../../src/sheets/status/drawnStatus";
import { problems } from "../../src/sheets/cells/issue";
import { LINE_COLUMN, statusColumnIndex, statusColumns } from "../../src/sheets/status/statusColumns";
import { statusColours } from "../../src/report/statusColours";
import { contract, evaluate, goal, months } from "../support/builders";

const judged = evaluate(goal(), months(2009, [96, 94]), "2009-02-28");
const head = { title: "Status", summary: "Statusdato 28. februar 2009", isOfPeriod: false };
const drawn = (blocks: readonly Block[]) =>
  drawnReport({ ...head, blocks })
    .rows.slice(3)
    .map(({ key, startsPage, cells }) => ({
      key,
      startsPage,
      said: cells
        .filter((_, at) => !statusColumns[at]?.hidden)
        .map(({ value }) => value)
        .filter((value) => value !== ""),
    }));

test("title and summary come first, then the column headers", () => {
  expect(
    drawnReport({ ...head, blocks: [] }).rows.map(({ key, cells }) => [
      key,
      cells[statusColumnIndex(LINE_COLUMN)]?.value,
    ]),
  ).toEqual([
    ["#title", "Status"],
    ["#summary", "Statusdato 28. februar 2009"],
    ["#header", "Kontrakt"],
  ]);
});

test("a contract starts a page, a group does not, and an empty row stands before all but the first contract", () => {
  expect(
    drawn([
      { kind: "heading", level: "part", text: "Skelbækgade 2009" },
      { kind: "heading", level: "group", text: "Arbejdskraft" },
      { kind: "heading", level: "part", text: "Nyropsgade 2010" },
      { kind: "heading", level: "aside", text: "Sådan læses status" },
    ]),
  ).toEqual([
    { key: "#contract", startsPage: true, said: ["Skelbækgade 2009"] },
    { key: "#focusArea", startsPage: false, said: ["Arbejdskraft"] },
    { key: "#blank", startsPage: false, said: [] },
    { key: "#contract", startsPage: true, said: ["Nyropsgade 2010"] },
    { key: "#blank", startsPage: false, said: [] },
    { key: "#legendTitle", startsPage: false, said: ["Sådan læses status"] },
  ]);
});

test("an answer's row has its key, the remark as written and as people see it, and its status in colour", () => {
  const [row] = drawnReport({
    ...head,
    blocks: [
      { kind: "answers", rows: [{ answer: danishAnswer(judged), remark: "Ny leder", lacksRemark: false, plans: "" }] },
    ],
  }).rows.slice(3);
  expect(row?.key).toBe('["Skelbækgade 2009","1.3","","2009-02-28"]');
  expect(row?.cells.filter(({ value }) => value === "Ny leder")).toHaveLength(2);
  expect(row?.cells.filter(({ colours }) => colours).map(({ value, colours }) => [value, colours])).toEqual([
    ["✔ På sporet", statusColours.met],
  ]);
});

test("a chart leaves no row, a long note is broken between words", () => {
  const words = Array.from({ length: 60 }, () => "opgjort").join(" ");
  const rows = drawn([
    { kind: "chart", of: chartSeries(judged) },
    { kind: "list", role: "note", items: [words] },
  ]);
  expect(rows.map(({ key }) => key)).toEqual(["#note", "#note", "#note"]);
  expect(rows.flatMap(({ said }) => said).join(" ")).toBe(words);
});

test("a failed query is told in the contract whose goals it gives figures to, and in no other", () => {
  const book = {
    contracts: [contract(), contract({ name: "Nyropsgade 2009" })],
    goals: [goal({ nr: "1" }), goal({ nr: "2" }), goal({ nr: "1", contract: "Nyropsgade 2009" })],
    measurements: months(2009, [96]),
    profiles: [],
  };
  const of = { query: "LIS", last: null };
  const { blocks } = statusReport(evaluateBook(book, { asOf: "2009-02-28", today: "2009-02-28" }), {
    asOf: "2009-02-28",
    remarkOf: () => "",
    issues: [],
    failed: [
      { ...of, contract: "Skelbækgade 2009", goals: ["1", "2", "9"] },
      { ...of, contract: "Nyropsgade 2009", goals: ["9"] },
    ],
  });
  const told = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  expect(told.filter((text) => text.includes("LIS"))).toEqual([
    "Tal for mål 1 og 2 kan være forældede: forespørgslen LIS kunne ikke hentes sidst.",
  ]);
});

test("the status: counts and weighted degree per contract, goals in order, retired ones named, legend and issues", () => {
  const book = {
    contracts: [contract(), contract({ name: "Tom 2009" })],
    goals: [
      goal({ nr: "2", focusArea: "B", weight: 1 }),
      goal({ nr: "1", focusArea: "A" }),
      goal({ nr: "3", focusArea: "B", retired: "2009-01-31" }),
    ],
    measurements: [...months(2009, [96]), ...months(2009, [90])].map((row, at) => ({
      ...row,
      nr: at === 0 ? "2" : "1",
    })),
    profiles: [],
  };
  const { blocks } = statusReport(evaluateBook(book, { asOf: "2009-02-28", today: "2009-02-28" }), {
    asOf: "2009-02-28",
    remarkOf: ({ goal: { nr } }) => (nr === "1" ? "Ny leder" : ""),
    issues: [{ table: "Mål", row: 7, column: "Måltal", problem: { code: "numberIsDate", given: [] } }],
  });
  const told = blocks.map((block) => {
    if (block.kind === "heading" || block.kind === "paragraph") return block.text;
    if (block.kind === "answers")
      return block.rows.map(({ answer, remark }) => [answer.nr, answer.status.word, remark]);
    return block.kind;
  });
  expect(told).toEqual([
    "Skelbækgade 2009  ·  Jobcenter Skelbækgade  ·  status pr. 28. februar 2009",
    "2 mål     ✔ 1 på sporet     ▲ 1 i risiko     Vægtet målopfyldelse 100,0 %",
    "Udgået: 3 (31. januar 2009)",
    "B",
    [["2", "På sporet", ""]],
    "A",
    [["1", "I risiko", "Ny leder"]],
    "Sådan læses status",
    "statuses",
    "list",
    "Bør ses efter: ét forhold i tabellerne",
    "list",
  ]);
});

test.each([
  { count: 0, listed: 0, more: null },
  { count: 10, listed: 10, more: null },
  { count: 11, listed: 11, more: "Ét forhold mere står i panelet på skærmen Start." },
  { count: 164, listed: 11, more: "154 forhold mere står i panelet på skærmen Start." },
])(
  "of $count issues ten are on the sheet, behind what is printed, and the rest is counted",
  ({ count, listed, more }) => {
    const issues = Array.from({ length: count }, (_, at) => ({
      table: "Mål",
      row: at + 5,
      column: "Frist",
      problem: problems.notADate(`${at}`),
    }));
    const report = statusReport([], { asOf: "2009-02-28", remarkOf: () => "", issues });
    const { rows, printedRows } = drawnReport(report);
    const kinds = rows.map(({ key }) => key);
    expect(kinds.filter((kind) => kind === "#issue")).toHaveLength(listed);
    expect(kinds.slice(0, printedRows)).not.toContain("#issue");
    expect(kinds[printedRows - 1]).toBe("#note");
    const last = rows.at(-1)?.cells[statusColumnIndex("goal")]?.value;
    if (more !== null) expect(last).toBe(more);
  },
);

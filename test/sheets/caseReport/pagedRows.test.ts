import { drawnCase } from "../../../src/sheets/caseReport/drawnCase";
import { pagedRows } from "../../../src/sheets/caseReport/pagedRows";
import { textCell, type DrawnRow } from "../../../src/sheets/report/drawnSheet";
import { caseStyles, type CaseRowKind } from "../../../src/sheets/caseReport/caseStyles";
import { reportOf, sampleWorkbook } from "../../support/caseReports";

const row = (kind: CaseRowKind, text: string = kind): DrawnRow => ({
  key: `#${kind}`,
  style: caseStyles[kind],
  cells: ["", "", text].map(textCell),
  startsPage: false,
});
const rows = (count: number, kind: CaseRowKind): DrawnRow[] => Array.from({ length: count }, () => row(kind));

/** The texts of the rows that a page break stands before, with where they are. */
const startsOf = (paged: readonly DrawnRow[]): string[] =>
  paged.flatMap(({ startsPage, key }, at) => (startsPage ? [`${at} ${key}`] : []));

test("rows that fit on one page have no break but the first row's, which Excel starts a page with anyhow", () => {
  expect(startsOf(pagedRows([row("title"), ...rows(30, "cells")], "A4"))).toEqual(["0 #title"]);
});

test("a row that the page is full before starts the next; A3 has room for more", () => {
  const many = [row("title"), ...rows(60, "cells")];
  expect(startsOf(pagedRows(many, "A4"))).toEqual(["0 #title", "33 #cells"]);
  expect(startsOf(pagedRows(many, "A3"))).toEqual(["0 #title", "47 #cells"]);
});

test.each(["heading", "caption"] as const)(
  "a %s at the foot of a page goes to the next with what it leads to",
  (kind) => {
    const before = [...rows(29, "cells"), row("blank")];
    const paged = pagedRows([row("title"), ...before, row(kind), row("header"), ...rows(40, "cells")], "A4");
    expect(startsOf(paged).slice(0, 2)).toEqual(["0 #title", `31 #${kind}`]);
  },
);

test("a goal's sentences stay together, up to the next empty row, and so does a short table", () => {
  const goal = [row("subheading"), ...rows(4, "text"), row("blank")];
  const paged = pagedRows([row("title"), ...rows(24, "cells"), row("blank"), ...goal, ...goal, ...goal], "A4");
  expect(startsOf(paged)).toEqual(["0 #title", "32 #subheading"]);
  const table = [row("caption"), row("header"), ...rows(4, "cells"), row("blank")];
  expect(startsOf(pagedRows([row("title"), ...rows(24, "cells"), row("blank"), ...table, ...table], "A4"))).toEqual([
    "0 #title",
    "33 #caption",
  ]);
});

test("a heading with an empty row below it goes with what follows", () => {
  const before = [row("title"), ...rows(28, "cells"), row("blank")];
  const paged = pagedRows([...before, row("heading"), row("blank"), row("subheading"), ...rows(4, "text")], "A4");
  expect(startsOf(paged)).toEqual(["0 #title", "30 #heading"]);
});

test("no break stands before the last two rows, where it could not be told from people's own", () => {
  const withLast = (kind: CaseRowKind, count: number) =>
    startsOf(pagedRows([row("title"), ...rows(31, "cells"), row("blank"), ...rows(count, kind)], "A4"));
  expect(withLast("text", 2)).toEqual(["0 #title"]);
  expect(withLast("text", 3)).toEqual(["0 #title", "33 #text"]);
});

test("no page of the sample's reports ends with a heading or the head of a table", async () => {
  for (const kind of ["statusMeeting", "wholeYear", "overview", "matrix"] as const) {
    const paged = drawnCase(await reportOf(sampleWorkbook(), kind)).rows;
    const ends = paged.flatMap(({ startsPage }, at) => (startsPage && at > 0 ? [paged[at - 1]?.key ?? ""] : []));
    expect(ends.filter((key) => /^#(section|heading|subheading|caption|header)/.test(key))).toEqual([]);
    expect(ends.length).toBeGreaterThan(kind === "wholeYear" ? 5 : 1);
  }
});

import { readFileSync } from "node:fs";
import { readSeveralFiles } from "../../../src/app/joined/severalFiles";
import { severalReport } from "../../../src/app/reports/severalReport";
import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { saved, withAddIn } from "../../support/addInSession";

const TODAY = "2019-03-31";

/** A workbook with one contract of one goal: at least 95 pct., and what is measured in March. */
const book = (contract: string, year: number, value: unknown): TableContent =>
  ({
    Kontrakter: [{ Kontrakt: contract, Center: contract.split(" ")[0] ?? "", År: year }],
    Mål: [{ Kontrakt: contract, Nr: "1", Mål: "Rettidighed", Målform: "Mindst", Måltal: 95, Enhed: "pct.", Opgørelse: "Gennemsnit", Frist: `31-12-${year}` }], // prettier-ignore
    Målinger: [{ Kontrakt: contract, Nr: "1", Periode: `marts ${year}`, Værdi: value }],
  }) as TableContent;

type Sheet = { getCell: (at: string) => { value: unknown } };

async function file(name: string, content: TableContent, change?: (sheet: (name: string) => Sheet) => void) {
  const bytes = await withAddIn(async (session) => {
    await session.addIn.createSheets(content);
    change?.(session.sheet as never);
    return saved(session);
  });
  return new File([new Uint8Array(bytes)], name);
}

test("files are read in the order of their names, each contract with its own counts and date", async () => {
  const files = [
    await file("syd.xlsx", book("Syd 2019", 2019, 96)),
    await file("nord.xlsx", book("Nord 2019", 2019, 80)),
  ];
  const { contracts, lines, issues } = await readSeveralFiles(files, TODAY);
  expect(
    contracts.map(({ file: from, status }) => [from, status.contract.name, status.contract.centre, status.asOf]),
  ).toEqual([
    ["nord.xlsx", "Nord 2019", "Nord", "2019-03-31"],
    ["syd.xlsx", "Syd 2019", "Syd", "2019-03-31"],
  ]);
  expect(contracts.map(({ status: { counts } }) => [counts.met, counts.notMet])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect([lines, issues]).toEqual([[], []]);
});

test("what is wrong in a file is told with its row, and the rest goes on", async () => {
  const files = [await file("nord.xlsx", book("Nord 2019", 2019, "mange"))];
  const { contracts, issues } = await readSeveralFiles(files, TODAY);
  expect(contracts).toHaveLength(1);
  expect(issues).toMatchObject([{ file: "nord.xlsx", issues: [{ table: "Målinger", row: 5, column: "Værdi" }] }]);
});

test.each([
  { name: "a.xlsx", bytes: "Kontrakt;Nr", why: /^a\.xlsx er udeladt\. Filen er ingen \.xlsx-fil\./ },
  { name: "b.xlsx", bytes: "", why: /^b\.xlsx er udeladt\. Der står intet i filen\.$/ },
  { name: "c.xlsx", bytes: "\xD0\xCF\x11\xE0", why: /^c\.xlsx er udeladt\. Filen er beskyttet med adgangskode\./ },
])("$name is left out with a sentence, and the others are read", async ({ name, bytes, why }) => {
  const odd = new File([Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))], name);
  const { contracts, lines } = await readSeveralFiles(
    [odd, await file("nord.xlsx", book("Nord 2019", 2019, 96))],
    TODAY,
  );
  expect(contracts.map(({ file: from }) => from)).toEqual(["nord.xlsx"]);
  expect(lines).toEqual([expect.stringMatching(why)]);
});

test("a contract in two files counts once, in the first; contracts of several years are told", async () => {
  const files = [
    await file("a.xlsx", book("Nord 2019", 2019, 96)),
    await file("b.xlsx", book("nord 2019", 2019, 80)),
    await file("c.xlsx", book("Syd 2020", 2020, 96)),
  ];
  const { contracts, lines } = await readSeveralFiles(files, "2020-03-31");
  expect(contracts.map(({ file: from, status }) => [from, status.counts.met])).toEqual([
    ["a.xlsx", 1],
    ["c.xlsx", 1],
  ]);
  expect(lines).toEqual([
    "Kontrakten nord 2019 står både i a.xlsx og i b.xlsx; den i b.xlsx er udeladt.",
    "Kontrakterne er fra flere år: 2019 (a.xlsx) og 2020 (c.xlsx). Hver er opgjort på sin egen statusdato.",
  ]);
});

test("a workbook without contracts, and one without our tables, are each a sentence", async () => {
  const none = await withAddIn((session) => saved(session));
  const files = [new File([new Uint8Array(none)], "budget.xlsx"), await file("tom.xlsx", {} as TableContent)];
  expect(await readSeveralFiles(files, TODAY)).toMatchObject({
    contracts: [],
    lines: [
      expect.stringMatching(/^budget\.xlsx er udeladt\. .*Kontrakter|^budget\.xlsx er udeladt\. .*Mål/),
      "tom.xlsx har ingen kontrakter og er udeladt.",
    ],
    issues: [],
  });
});

/** With numbers of twelve digits: a file gives those that Excel shows, and the workbook those that it computes with. */
const settled = (report: unknown): unknown =>
  JSON.parse(
    JSON.stringify(report, (_key, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(12)) : value,
    ),
  );

const KINDS = ["statusMeeting", "halfYear", "wholeYear", "monthly", "overview", "matrix"] as const;

test("a report of one workbook as a file is the report of that workbook, of every kind and at any date", async () => {
  const bytes = new Uint8Array(readFileSync("samples/resultatkontrakter.xlsx"));
  const several = await readSeveralFiles([new File([bytes], "eksempel.xlsx")], TODAY);
  await withAddIn(async (session) => {
    const jobs = await session.addIn.reports();
    for (const kind of KINDS)
      for (const asOf of [null, "2009-06-30"] as const)
        expect(settled((await severalReport(several, { kind, asOf }, TODAY)).report)).toEqual(
          settled(await jobs.read({ kind, asOf, contracts: null })),
        );
  }, bytes);
});

test("a report of two workbooks has the contracts of both, and what it lacks", async () => {
  const files = [
    await file("nord.xlsx", book("Nord 2019", 2019, 80)),
    await file("syd.xlsx", book("Syd 2019", 2019, 96)),
  ];
  const several = await readSeveralFiles(files, TODAY);
  const { report, lacks } = await severalReport(several, { kind: "wholeYear", asOf: null }, TODAY);
  const told = JSON.stringify(report);
  expect(["Nord 2019", "Syd 2019"].filter((name) => told.includes(name))).toEqual(["Nord 2019", "Syd 2019"]);
  expect(lacks.open.map(({ contract }) => contract)).toEqual(["Nord 2019", "Syd 2019"]);
  expect(lacks.remarks.map(({ contract }) => contract)).toEqual(["Nord 2019"]);
});

import { collectPlan, isDoubtful, type CollectPlan } from "../../../src/app/exchange/collecting";
import { differenceLine, fileLines } from "../../../src/app/exchange/differenceWords";
import { rememberSent, roundOf } from "../../../src/app/exchange/round";
import { takeBackTakenIn, takeIn } from "../../../src/app/exchange/takeIn";
import type { ChosenFile } from "../../../src/app/exchange/returnedFile";
import type { WorkbookMemory } from "../../../src/app/workbook/ports";
import { zipSync } from "fflate";
import {
  adds,
  deletes,
  deletesColumn,
  deletesSheet,
  renamesColumn,
  renamesSheet,
  returned,
  sendingOf,
  types,
  type BookEdit,
} from "../../support/centreBook";
import { inMemoryWorkbook, type InMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { memory } from "../../support/memory";
import { bookTables, contractRow, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

const SKELBÆKGADE = "Skelbækgade 2009";
const PLAN: TestRow = {
  Kontrakt: SKELBÆKGADE,
  Nr: "1.3",
  Delmål: "",
  Årsag: "Ferie",
  Tiltag: "Makkeroplæring",
  Ansvarlig: "Mette",
  Frist: "15-03-2009",
  "Forventet virkning": "",
  Tilstand: "I gang",
  Oprettet: "02-01-2009",
  Opfølgning: "",
};
const LOG = ["Kontrakt", "Statusdato", "Fil", "Indsendt af", "Modtaget", "Tal", "Bemærkninger", "Planer"];
const REMARKS = ["Kontrakt", "Nr", "Delmål", "Statusdato", "Bemærkning"];
const CLOSINGS = ["Kontrakt", "Statusdato", "Udgave", "Rækker", "Lukket", "Lukket af", "Genåbnet"];

const figures = (more: readonly TestRow[] = [], march: string | number = ""): TestRow[] => [
  ...(["januar", "februar"] as const).map((month, at) =>
    measurementRow(`${month} 2009`, [57, 48][at] ?? 0, { Nr: "1.2" }),
  ),
  ...(march === "" ? [] : [measurementRow("marts 2009", march, { Nr: "1.2" })]),
  ...(["januar", "februar", "marts"] as const).map((month, at) =>
    measurementRow(`${month} 2009`, [96, 90, 88][at] ?? 0),
  ),
  ...more,
];

type Given = {
  measured?: readonly TestRow[];
  remarks?: readonly TestRow[];
  plans?: readonly TestRow[];
  contracts?: readonly TestRow[];
  log?: readonly TestRow[];
  closed?: readonly TestRow[];
};
const tablesOf = ({
  measured = figures(),
  remarks = [],
  plans = [PLAN],
  contracts = [contractRow()],
  log = [],
  closed = [],
}: Given = {}) => [
  ...bookTables(
    [goalRow({ Nr: "1.2", Mål: "650 i praktik", Måltal: 650, Enhed: "antal", Opgørelse: "Sum" }), goalRow()],
    measured,
    contracts,
  ),
  table("Bemærkninger", remarks, REMARKS),
  table("Handlingsplaner", plans, Object.keys(PLAN)),
  table("Indsendt", log, LOG),
  table("Lukninger", closed, CLOSINGS),
];

const planned = async (
  files: readonly ChosenFile[],
  workbook: InMemoryWorkbook = inMemoryWorkbook(tablesOf()),
  kept: WorkbookMemory = memory(),
): Promise<CollectPlan> => collectPlan(files, await roundOf(await workbook.read(), kept));

const lines = ({ differences }: CollectPlan): string[] => differences.map(differenceLine);
const told = ({ files }: CollectPlan): string[] => files.flatMap(fileLines);
const MARCH = { Nr: "1.2", Periode: "marts 2009" };
const aMarch = types("Målinger", MARCH, "Værdi", 66);

test("what came back as it was sent changes nothing", async () => {
  const plan = await planned([returned(await sendingOf(tablesOf()), [])]);
  expect([plan.differences, told(plan)]).toEqual([[], []]);
});

test("a figure, a remark, a plan's follow-up and a new plan come back", async () => {
  const file = returned(await sendingOf(tablesOf()), [
    aMarch,
    types("Bemærkninger", { Nr: "1.3" }, "Bemærkning", "To medarbejdere er fratrådt"),
    types("Handlingsplaner", { Nr: "1.3", Plan: "1" }, "Opfølgning", "Begyndt i februar"),
    adds("Handlingsplaner", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Tiltag: "Nye virksomheder" }),
  ]);
  expect(lines(await planned([file]))).toEqual([
    "Ny: Skelbækgade 2009, mål 1.3, handlingsplan »Makkeroplæring«. Opfølgning: tom → Begyndt i februar.",
    "Ny: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 66.",
    "Ny: Skelbækgade 2009, mål 1.3, bemærkning. Bemærkning: tom → To medarbejdere er fratrådt.",
    "Ny: Skelbækgade 2009, mål 1.2, handlingsplan »Nye virksomheder«. Tiltag: tom → Nye virksomheder; Tilstand: tom → Planlagt.",
  ]);
});

test("doubts come first: a conflict, what is emptied, what is odd, changes, what is new", async () => {
  const sending = await sendingOf(tablesOf());
  const file = returned(sending, [
    types("Målinger", { Nr: "1.3", Periode: "januar 2009" }, "Værdi", 95),
    deletes("Målinger", { Nr: "1.3", Periode: "februar 2009" }),
    types("Målinger", { Nr: "1.2", Periode: "februar 2009" }, "Værdi", -48),
    aMarch,
    types("Bemærkninger", { Nr: "1.3" }, "Bemærkning", "Ferie"),
  ]);
  const plan = await planned([file], inMemoryWorkbook(tablesOf({ measured: figures([], 70) })));
  expect(lines(plan)).toEqual([
    "Konflikt: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: sendt tom, her nu 70, kom tilbage 66.",
    "Ændret: Skelbækgade 2009, mål 1.2, februar 2009. Værdi: 48 → -48. Tallet er under 0. Se efter, om fortegnet er rigtigt.",
    "Ændret: Skelbækgade 2009, mål 1.3, februar 2009. Værdi: 90 → tom. Det, der står her, bliver tømt.",
    "Ændret: Skelbækgade 2009, mål 1.3, januar 2009. Værdi: 96 → 95.",
    "Ny: Skelbækgade 2009, mål 1.3, bemærkning. Bemærkning: tom → Ferie.",
  ]);
  expect(plan.differences.map(isDoubtful)).toEqual([true, true, true, false, false]);
});

test("changed here and deleted there is a conflict; deleted there alone is told as a doubt", async () => {
  const sending = await sendingOf(tablesOf());
  const file = returned(sending, [deletes("Målinger", { Nr: "1.2", Periode: "februar 2009" })]);
  const ours = figures().map((row) =>
    row["Periode"] === "februar 2009" && row["Nr"] === "1.2" ? { ...row, Værdi: 50 } : row,
  );
  expect(lines(await planned([file], inMemoryWorkbook(tablesOf({ measured: ours }))))).toEqual([
    "Konflikt: Skelbækgade 2009, mål 1.2, februar 2009. Værdi: sendt 48, her nu 50, kom tilbage tom. Det, der står her, bliver tømt.",
  ]);
});

test.each([
  [
    "a goal that is none of the contract's",
    adds("Målinger", { Kontrakt: SKELBÆKGADE, Nr: "9.9", Periode: "marts 2009", Værdi: 3 }),
    "Målinger, række 11: Mål 9.9 i Skelbækgade 2009 er ikke et af kontraktens mål. Ret Kontrakt, Nr og Delmål. »Skelbækgade 2009 · 9.9 · marts 2009 · 3«",
  ],
  [
    "a row without its contract",
    adds("Målinger", { Nr: "1.2", Periode: "april 2009", Værdi: 3 }),
    "Målinger, række 11: Rækken mangler Kontrakt eller Nr. Skriv dem, som de står på fanen Mål. »1.2 · april 2009 · 3«",
  ],
  [
    "another centre's row",
    adds("Målinger", { Kontrakt: "Nyropsgade 2009", Nr: "1.2", Periode: "marts 2009", Værdi: 3 }),
    "Målinger, række 11: Mål 1.2 i Nyropsgade 2009 er ikke et af kontraktens mål. Ret Kontrakt, Nr og Delmål. »Nyropsgade 2009 · 1.2 · marts 2009 · 3«",
  ],
  ["a period that is none", adds("Målinger", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Periode: "snart", Værdi: 3 }), null],
  [
    "a period of another year",
    adds("Målinger", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Periode: "marts 2010", Værdi: 3 }),
    "Målinger, række 11: Perioden ligger uden for kontraktens periode. Ret Periode. »Skelbækgade 2009 · 1.2 · marts 2010 · 3«",
  ],
  [
    "a date beside a goal that is none",
    (book: Parameters<BookEdit>[0]) =>
      types("Bemærkninger", { Nr: "1.2" }, "Nr", "9.9")(types("Bemærkninger", { Nr: "1.2" }, "Bemærkning", 1.5)(book)),
    "Bemærkninger, række 5: Mål 9.9 i Skelbækgade 2009 er ikke et af kontraktens mål. Ret Kontrakt, Nr og Delmål. »Skelbækgade 2009 · 9.9 · 650 i praktik · 31. marts 2009 · ✖ Bagud · 1,5 · Mangler«",
  ],
  [
    "a text in place of a figure",
    types("Målinger", MARCH, "Værdi", "ved ikke"),
    "Målinger, række 5: »ved ikke« er ikke et tal, der kan læses entydigt. Skriv fx 1.250,5. »Skelbækgade 2009 · 1.2 · 650 i praktik · marts 2009 · ved ikke · antal · Mangler«",
  ],
  [
    "a share that its numerator does not give",
    types("Målinger", { Nr: "1.3", Periode: "marts 2009" }, "Tæller", 5),
    null,
  ],
  [
    "the same figure twice, each its own",
    adds("Målinger", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Periode: "januar 2009", Værdi: 58 }),
    "Målinger, række 11: Målet står to gange med hver sit indhold, så ingen af rækkerne er taget med. Slet den forkerte. »Skelbækgade 2009 · 1.2 · januar 2009 · 58«",
  ],
  [
    "a plan without an action",
    adds("Handlingsplaner", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Årsag: "Ferie" }),
    "Handlingsplaner, række 14: Planen mangler et tiltag. Skriv det i kolonnen Tiltag. »Skelbækgade 2009 · 1.2 · Ferie«",
  ],
  ["a plan with a state that is none", types("Handlingsplaner", { Nr: "1.3", Plan: "1" }, "Tilstand", "Måske"), null],
  ["a remark of another date", types("Bemærkninger", { Nr: "1.3" }, "Statusdato", 40000), null],
])("%s is told, and nothing is changed by it", async (_what, edit, line) => {
  const remark = types("Bemærkninger", { Nr: "1.3" }, "Bemærkning", "Ferie");
  const plan = await planned([returned(await sendingOf(tablesOf()), [remark, edit])]);
  const [first = "", ...others] = told(plan);
  expect(others).toEqual([]);
  if (line === null) expect(first).toMatch(/^center\.xlsx: .+, række \d+: .+ ».+«$/);
  else expect(first).toBe(`center.xlsx: ${line}`);
  expect(plan.differences.filter(({ about }) => about.kind !== "remark")).toEqual([]);
});

test("a formula gives its value, and is told; one without a value is told alone", async () => {
  const sending = await sendingOf(tablesOf());
  const withValue = await planned([returned(sending, [types("Målinger", MARCH, "Værdi", 66, { formula: "60+6" })])]);
  expect([lines(withValue), told(withValue)]).toEqual([
    ["Ny: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 66."],
    ["center.xlsx: Ét felt har en formel; dens værdi er taget."],
  ]);
  const without = await planned([returned(sending, [types("Målinger", MARCH, "Værdi", "", { formula: "60+6" })])]);
  expect(lines(without)).toEqual([]);
  expect(told(without)).toEqual([
    "center.xlsx: Målinger, række 5: Feltet har en formel uden værdi. Skriv tallet i stedet for. »Skelbækgade 2009 · 1.2 · 650 i praktik · marts 2009 · antal · Mangler«",
  ]);
});

test("a figure of per cent is the same by any format or writing", async () => {
  const sending = await sendingOf(tablesOf());
  const of = (value: string | number, format = "General") =>
    planned([
      returned(sending, [
        types("Målinger", { Nr: "1.3", Periode: "marts 2009" }, "Værdi", value, { look: { format } }),
      ]),
    ]);
  for (const plan of [await of("88"), await of("88,0 %"), await of(0.88, "0.0%"), await of("88 pct.")])
    expect(lines(plan)).toEqual([]);
  expect(lines(await of("94,7"))).toEqual(["Ændret: Skelbækgade 2009, mål 1.3, marts 2009. Værdi: 88 → 94,7."]);
  expect(told(await of(0.88))[0]).toContain("række");
});

test("a column or a sheet that is gone is read as it was sent, and the sheet is told", async () => {
  const sending = await sendingOf(
    tablesOf({
      remarks: [{ Kontrakt: SKELBÆKGADE, Nr: "1.3", Delmål: "", Statusdato: "31-03-2009", Bemærkning: "Ferie" }],
    }),
  );
  const ours = inMemoryWorkbook(
    tablesOf({
      remarks: [{ Kontrakt: SKELBÆKGADE, Nr: "1.3", Delmål: "", Statusdato: "31-03-2009", Bemærkning: "Ferie" }],
    }),
  );
  const plan = await planned(
    [returned(sending, [deletesColumn("Målinger", "Foreløbig"), deletesSheet("Bemærkninger"), aMarch])],
    ours,
  );
  expect(lines(plan)).toEqual(["Ny: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 66."]);
  expect(told(plan)).toEqual(["center.xlsx: Filen mangler Bemærkninger; det er læst, som det blev sendt."]);
});

test.each([
  { header: "Værdi", renamed: true },
  { header: "Værdi", renamed: false },
  { header: "Nr", renamed: true },
  { header: "Periode", renamed: false },
])("a sheet that lacks its column $header ($renamed: renamed) is read as it was sent", async ({ header, renamed }) => {
  const edit = renamed ? renamesColumn("Målinger", header, "Noget andet") : deletesColumn("Målinger", header);
  const remark = types("Bemærkninger", { Nr: "1.3" }, "Bemærkning", "Ferie");
  const plan = await planned([returned(await sendingOf(tablesOf()), [aMarch, edit, remark])]);
  expect([lines(plan), told(plan)]).toEqual([
    ["Ny: Skelbækgade 2009, mål 1.3, bemærkning. Bemærkning: tom → Ferie."],
    [
      `center.xlsx: Fanen Målinger mangler kolonnen ${header} og er læst, som den blev sendt. Ret kolonnens overskrift i filen, og læs den igen.`,
    ],
  ]);
});

test("of a sheet that was copied the first is read, and both are named", async () => {
  const copy: BookEdit = (book) => ({
    ...book,
    sheets: book.sheets.flatMap((sheet) =>
      sheet.name === "Målinger" ? [sheet, { ...sheet, name: "Målinger (2)" }] : [sheet],
    ),
  });
  const plan = await planned([
    returned(await sendingOf(tablesOf()), [copy, aMarch, types("Målinger (2)", MARCH, "Værdi", 77)]),
  ]);
  expect([lines(plan), told(plan)]).toEqual([
    ["Ny: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 66."],
    [
      "center.xlsx: Fanerne Målinger og Målinger (2) har samme kolonner; kun Målinger er læst. Slet den forkerte fane, og læs filen igen.",
    ],
  ]);
});

test.each([
  ["a sheet renamed", renamesSheet("Målinger", "Vores tal")],
  ["a row twice", adds("Målinger", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Periode: "marts 2009", Værdi: 66 })],
  ["a period in other words", types("Målinger", MARCH, "Periode", "2009-03")],
  ["a greeting below the table", adds("Målinger", { Kontrakt: "Tallene er foreløbige, hilsen Mette" })],
  ["another look of the number", types("Målinger", { Nr: "1.3", Periode: "januar 2009" }, "Nr", 1.3)],
])("%s changes nothing else", async (_what, edit) => {
  const plan = await planned([returned(await sendingOf(tablesOf()), [aMarch, edit])]);
  expect([lines(plan), told(plan)]).toEqual([["Ny: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 66."], []]);
});

test("a row that did not come back may be one that nobody can place", async () => {
  const moved = types("Målinger", { Nr: "1.2", Periode: "februar 2009" }, "Kontrakt", "Nyropsgade 2009");
  const plan = await planned([returned(await sendingOf(tablesOf()), [moved])]);
  expect(lines(plan)).toEqual([
    "Ændret: Skelbækgade 2009, mål 1.2, februar 2009. Værdi: 48 → tom. Det, der står her, bliver tømt. Rækken kom ikke tilbage, men filen har rækker, der ikke kan placeres; det kan være en af dem.",
  ]);
  expect(plan.differences.map(({ mayBeUnplaced }) => mayBeUnplaced)).toEqual([true]);
  const gone = await planned([
    returned(await sendingOf(tablesOf()), [deletes("Målinger", { Nr: "1.2", Periode: "februar 2009" })]),
  ]);
  expect(gone.differences.map(({ mayBeUnplaced }) => mayBeUnplaced)).toEqual([false]);
});

const sentIn2008 = () =>
  sendingOf(
    bookTables(
      [goalRow({ Kontrakt: "Skelbækgade 2008" })],
      [measurementRow("marts 2008", 90, { Kontrakt: "Skelbækgade 2008" })],
      [contractRow({ Kontrakt: "Skelbækgade 2008", År: 2008 })],
    ),
    { asOf: "2008-03-31", due: null },
  );
const sentToNyropsgade = () =>
  sendingOf(
    bookTables(
      [goalRow({ Kontrakt: "Nyropsgade 2009" })],
      [measurementRow("marts 2009", 90, { Kontrakt: "Nyropsgade 2009" })],
      [contractRow({ Kontrakt: "Nyropsgade 2009", Center: "Jobcenter Nyropsgade" })],
    ),
  );
const closing = (asOf: string): TestRow => ({
  Kontrakt: SKELBÆKGADE,
  Statusdato: asOf,
  Udgave: 1,
  Rækker: 2,
  Lukket: "20-04-2009",
  "Lukket af": "Anna",
  Genåbnet: "",
});
const logged = (asOf: string): TestRow => ({
  Kontrakt: SKELBÆKGADE,
  Statusdato: asOf,
  Fil: "x.xlsx",
  "Indsendt af": "",
  Modtaget: "",
  Tal: 1,
  Bemærkninger: 0,
  Planer: 0,
});

test.each<[string, () => Promise<ChosenFile>, Given, string]>([
  [
    "another year",
    async () => returned(await sentIn2008(), []),
    {},
    "Filen er fra et andet år: Skelbækgade 2008 er ikke en kontrakt i denne projektmappe. Åbn årets projektmappe.",
  ],
  [
    "another centre's file",
    async () => returned(await sentToNyropsgade(), []),
    {},
    "Filen hører ikke til her: Nyropsgade 2009 har ingen kontrakt i denne projektmappe, eller rækkerne er et andet centers.",
  ],
  [
    "a closed round",
    async () => returned(await sendingOf(tablesOf()), []),
    { closed: [closing("31-03-2009")] },
    "Filen er fra en gammel runde: Skelbækgade 2009 pr. 31. marts 2009, og status pr. 31. marts 2009 er lukket. Genåbn perioden, hvis filen skal med.",
  ],
  [
    "a round before one that was closed",
    async () => returned(await sendingOf(tablesOf()), []),
    { closed: [closing("30-06-2009")] },
    "Filen er fra en gammel runde: Skelbækgade 2009 pr. 31. marts 2009, og status pr. 30. juni 2009 er lukket. Genåbn perioden, hvis filen skal med.",
  ],
  [
    "a round before one that was taken in",
    async () => returned(await sendingOf(tablesOf()), []),
    { log: [logged("30-06-2009")] },
    "Filen er fra en gammel runde: Skelbækgade 2009 pr. 31. marts 2009, og der er en nyere pr. 30. juni 2009. Brug den nye fil.",
  ],
  [
    "the workbook itself",
    async () => ({
      name: "center.xlsx",
      bytes: returned(await sendingOf(tablesOf()), [deletesSheet("Udsendt")]).bytes,
    }),
    {},
    "Filen er ikke en af dem, der er sendt til centrene: den mangler fanen Udsendt. Bed centret om den fil, I har sendt.",
  ],
  [
    "Udsendt that was edited",
    async () =>
      returned(await sendingOf(tablesOf()), [
        types("Udsendt", { Nr: "1.2", Nøgle: "2009-01-01/2009-01-31" }, "Indhold", '{"Værdi":"58"}'),
      ]),
    {},
    "Fanen Udsendt er ændret, så det ikke kan ses, hvad centret har rettet. Bed centret skrive i den fil, I har sendt.",
  ],
  [
    "Udsendt with a row less",
    async () =>
      returned(await sendingOf(tablesOf()), [deletes("Udsendt", { Nr: "1.2", Nøgle: "2009-01-01/2009-01-31" })]),
    {},
    "Fanen Udsendt er ændret, så det ikke kan ses, hvad centret har rettet. Bed centret skrive i den fil, I har sendt.",
  ],
  [
    "a text file",
    async () => ({ name: "center.xlsx", bytes: new TextEncoder().encode("Kontrakt;Nr") }),
    {},
    "Filen er ingen Excel-projektmappe (.xlsx). Bed centret gemme den som .xlsx og sende den igen.",
  ],
  [
    "an old Excel file",
    async () => ({ name: "center.xls", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]) }),
    {},
    "Filen er i det gamle format .xls. Åbn den i Excel, gem den som .xlsx, og vælg den.",
  ],
  [
    "a zip file that is no workbook",
    async () => ({ name: "center.xlsx", bytes: zipSync({ mimetype: new TextEncoder().encode("ods") }) }),
    {},
    "Filen er ingen Excel-projektmappe (.xlsx). Bed centret gemme den som .xlsx og sende den igen.",
  ],
  ["an empty file", async () => ({ name: "center.xlsx", bytes: new Uint8Array() }), {}, "Der står intet i filen."],
  [
    "a password",
    async () => ({ name: "center.xlsx", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]) }),
    {},
    "Filen er beskyttet med adgangskode. Gem en kopi uden adgangskode, og vælg den.",
  ],
  [
    "half a file",
    async () => {
      const { bytes } = returned(await sendingOf(tablesOf()), []);
      return { name: "center.xlsx", bytes: bytes.slice(0, bytes.length / 2) };
    },
    {},
    "Filen er beskadiget eller ikke en rigtig Excel-fil. Åbn den i Excel, gem den igen som .xlsx, og vælg den.",
  ],
])("%s is refused with a sentence", async (_what, file, given, line) => {
  const chosen = await file();
  const plan = await planned([chosen], inMemoryWorkbook(tablesOf(given)));
  expect([plan.differences, told(plan)]).toEqual([[], [`${chosen.name}: ${line}`]]);
});

test("a round of the same date is not old, whatever was taken in of it; nor is one that was reopened", async () => {
  const file = returned(await sendingOf(tablesOf()), [aMarch]);
  const given = { log: [logged("31-03-2009")], closed: [{ ...closing("31-03-2009"), Genåbnet: "21-04-2009" }] };
  expect(lines(await planned([file], inMemoryWorkbook(tablesOf(given))))).toHaveLength(1);
});

test("a file of a round before the last that was sent is refused, and one of another workbook", async () => {
  const kept = memory();
  await rememberSent(kept, [{ name: SKELBÆKGADE, asOf: "2009-06-30" }]);
  expect(told(await planned([returned(await sendingOf(tablesOf()), [])], undefined, kept))[0]).toContain(
    "der er en nyere pr. 30. juni 2009",
  );
  const other = memory();
  await other.remember("WorkId", "b-2");
  const file = returned(await sendingOf(tablesOf(), undefined, "a-1"), []);
  expect(told(await planned([file], undefined, other))).toEqual([
    "center.xlsx: Filen er sendt fra en anden projektmappe. Åbn den, den er sendt fra.",
  ]);
  expect(told(await planned([file]))).toEqual([]);
});

const run =
  (workbook: InMemoryWorkbook) =>
  <T>(job: (own: InMemoryWorkbook) => Promise<T>) =>
    job(workbook);

test("what is taken in goes in by one write with its row of Indsendt, is nothing a second time, and goes out again", async () => {
  const [workbook, kept] = [inMemoryWorkbook(tablesOf()), memory()];
  const sending = await sendingOf(tablesOf());
  const file = returned(sending, [
    aMarch,
    types("Bemærkninger", { Nr: "1.3" }, "Bemærkning", "Ferie"),
    types("Handlingsplaner", { Nr: "1.3", Plan: "1" }, "Tiltag", "Makkeroplæring og vagtplan"),
    adds("Handlingsplaner", { Kontrakt: SKELBÆKGADE, Nr: "1.2", Tiltag: "Nye virksomheder" }),
  ]);
  const before = ["Målinger", "Bemærkninger", "Handlingsplaner", "Indsendt"] as const;
  const stood = before.map((name) => JSON.stringify(workbook.rows(name)));
  const plan = await planned([file], workbook);
  const all = plan.differences.map(({ id }) => id);
  for (const _time of [1, 2]) {
    const taken = await takeIn(run(workbook), kept, plan, all, "2009-04-20");
    expect(taken).toMatchObject({
      figures: 1,
      remarks: 1,
      plans: 2,
      wayBack: "open",
      left: { figures: [], remarks: [], plans: [] },
    });
    expect(workbook.writings).toHaveLength(_time * 2 - 1);
    expect(workbook.row("Indsendt", 5)).toMatchObject({
      Kontrakt: SKELBÆKGADE,
      Fil: "center.xlsx",
      Tal: 1,
      Bemærkninger: 1,
      Planer: 2,
    });
    expect(workbook.column("Handlingsplaner", "Tiltag")).toEqual(["Makkeroplæring og vagtplan", "Nye virksomheder"]);
    expect(lines(await planned([file], workbook))).toEqual([]);
    const back = await takeBackTakenIn(run(workbook), kept);
    expect(back).toEqual({ back: 4, left: { remarks: [], figures: [], plans: [] } });
    expect(before.map((name) => JSON.stringify(workbook.rows(name)))).toEqual(stood);
  }
});

test("what changed here since it was shown is left", async () => {
  const workbook = inMemoryWorkbook(tablesOf({ measured: figures([], 60) }));
  const file = returned(await sendingOf(tablesOf()), [aMarch]);
  const plan = await planned([file], workbook);
  workbook.typeIn({ table: "Målinger", row: 7, header: "Værdi", value: 61 });
  const taken = await takeIn(
    run(workbook),
    memory(),
    plan,
    plan.differences.map(({ id }) => id),
    "2009-04-20",
  );
  expect([taken.figures, taken.left.figures.length, taken.wayBack]).toEqual([0, 1, "nothingWritten"]);
  expect(workbook.column("Målinger", "Værdi")[2]).toBe(61);
});

test("two files that disagree are in conflict with each other; two that agree are one difference", async () => {
  const sending = await sendingOf(tablesOf());
  const [a, b] = [
    returned(sending, [aMarch], "a.xlsx"),
    returned(sending, [types("Målinger", MARCH, "Værdi", 67)], "b.xlsx"),
  ];
  const workbook = inMemoryWorkbook(tablesOf());
  const plan = await planned([a, b], workbook);
  expect(lines(plan)).toEqual([
    "Konflikt: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 66. To filer siger hver sit.",
    "Konflikt: Skelbækgade 2009, mål 1.2, marts 2009. Værdi: tom → 67. To filer siger hver sit.",
  ]);
  const both = await takeIn(
    run(workbook),
    memory(),
    plan,
    plan.differences.map(({ id }) => id),
    "2009-04-20",
  );
  expect([both.figures, workbook.writings]).toEqual([0, []]);
  const one = await takeIn(run(workbook), memory(), plan, [plan.differences[1]?.id ?? ""], "2009-04-20");
  expect([one.figures, workbook.column("Målinger", "Værdi").at(-1)]).toEqual([1, 67]);
  expect(lines(await planned([a, { ...a, name: "c.xlsx" }]))).toHaveLength(1);
});

test("a plan that was changed here and there in different cells keeps both", async () => {
  const ours = inMemoryWorkbook(tablesOf({ plans: [{ ...PLAN, Frist: "30-04-2009" }] }));
  const file = returned(await sendingOf(tablesOf()), [
    types("Handlingsplaner", { Nr: "1.3", Plan: "1" }, "Tilstand", "Gennemført"),
  ]);
  const plan = await planned([file], ours);
  await takeIn(
    run(ours),
    memory(),
    plan,
    plan.differences.map(({ id }) => id),
    "2009-04-20",
  );
  expect(ours.row("Handlingsplaner", 5)).toMatchObject({ Frist: "30-04-2009", Tilstand: "Gennemført" });
});

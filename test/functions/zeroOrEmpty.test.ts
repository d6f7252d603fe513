import { formulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import type * as Functions from "../../src/functions/functions";
import { statusHeaders } from "../../src/text/da/functions";

/**
 * KONTRAKTSTATUS on tables with empty cells: as an Excel hands them over that gives 0 for them, and as one that tells
 * them.
 */
const opened = formulaWorkbook();
const functions: Promise<typeof Functions> = opened.then(() => import("../../src/functions/functions"));
afterAll(async () => (await opened).close());

type Value = string | number;
type Row = Readonly<Record<string, Value>>;
const goalHeaders = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Målform",
  "Måltal",
  "Måltal øvre",
  "Enhed",
  "Udgangspunkt",
  "Ændring",
  "Ændringstype",
  "Opgørelse",
  "Periodisering",
  "Metode",
];
const measurementHeaders = ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner", "Bemærkning"];

function range(headers: readonly string[], rows: readonly Row[], empty: Value): Value[][] {
  return [
    [...headers],
    ...rows.map((row) => headers.map((header) => ({ Kontrakt: "Skelbækgade 2009", Nr: "1", ...row })[header] ?? empty)),
  ];
}

async function answers(
  empty: Value,
  goals: readonly Row[],
  measurements: readonly Row[],
  asOf = "31-12-2009",
): Promise<Record<string, unknown>[]> {
  const rows = await (
    await functions
  ).statusOfContracts(range(goalHeaders, goals, empty), range(measurementHeaders, measurements, empty), [[asOf]]);
  return rows.slice(1).map((row) => Object.fromEntries(statusHeaders.map((header, index) => [header, row[index]])));
}

const atLeast10: Row = { Målform: "Mindst", Måltal: 10, Opgørelse: "Seneste" };
const atMost10: Row = { Målform: "Højst", Måltal: 10, Opgørelse: "Seneste" };
const awaited = (text: string): string =>
  `Felter uden svar afhænger af, om tallet er 0 eller tomt (${text}); det får formlen ikke at vide. Skriv HVIS(Målinger[#Alle]="";"";Målinger[#Alle]) i stedet for Målinger[#Alle], eller skriv nullet som tekst: '0.`;

describe("where empty cells come as 0, what depends on them is left empty and said", () => {
  test("a latest figure that may not be there", async () => {
    const [row] = await answers(0, [atLeast10], [{ Periode: "marts 2009", Værdi: 11 }, { Periode: "april 2009" }]);
    expect(row).toMatchObject({
      Måltal: 10,
      Faktisk: "",
      Afvigelse: "",
      Målopfyldelse: "",
      Status: "",
      Tendens: "",
      Forklaring: awaited("Målinger, række 2 i tabellen"),
    });
  });

  test("the only figure", async () => {
    const [row] = await answers(0, [atMost10], [{ Periode: "marts 2009" }]);
    expect(row).toMatchObject({ Faktisk: "", Status: "", Forklaring: awaited("Målinger, række 1 i tabellen") });
  });

  test("a mean", async () => {
    const [row] = await answers(
      0,
      [{ Målform: "Mindst", Måltal: 95, Opgørelse: "Gennemsnit" }],
      [{ Periode: "marts 2009", Værdi: 96 }, { Periode: "april 2009" }],
    );
    expect(row).toMatchObject({ Faktisk: "", Målopfyldelse: "", Status: "" });
  });

  test("a target", async () => {
    const [row] = await answers(0, [{ Målform: "Højst", Opgørelse: "Sum" }], [{ Periode: "marts 2009", Værdi: 3 }]);
    expect(row).toMatchObject({
      Måltal: "",
      Faktisk: 3,
      Status: "",
      Forklaring: `Felter uden svar afhænger af, om tallet er 0 eller tomt (Mål, række 1 i tabellen, Måltal); det får formlen ikke at vide. Skriv HVIS(Mål[#Alle]="";"";Mål[#Alle]) i stedet for Mål[#Alle], eller skriv nullet som tekst: '0.`,
    });
  });

  test("an upper bound", async () => {
    const [row] = await answers(
      0,
      [{ Målform: "Interval", Måltal: -5, Opgørelse: "Seneste" }],
      [{ Periode: "marts 2009", Værdi: 1 }],
    );
    expect(row).toMatchObject({ Måltal: -5, "Måltal øvre": "", Status: "" });
  });

  test("a target beside a baseline with no change stated", async () => {
    const [row] = await answers(
      0,
      [{ Målform: "Højst", Udgangspunkt: 20, Opgørelse: "Sum" }],
      [{ Periode: "2009", Værdi: 3 }],
    );
    expect(row).toMatchObject({ Måltal: "", Status: "" });
  });

  test("a goal without such cells is judged, and so is one whose doubtful row has not ended", async () => {
    const rows = await answers(
      0,
      [atLeast10, { ...atLeast10, Nr: "2" }],
      [{ Periode: "marts 2009", Værdi: 11 }, { Periode: "april 2009" }, { Nr: "2", Periode: "marts 2009", Værdi: 9 }],
      "31-03-2009",
    );
    expect(rows.slice(0, 2).map(({ Faktisk, Status }) => [Faktisk, Status])).toEqual([
      [11, "På sporet"],
      [9, "I risiko"],
    ]);
  });

  test("a sum is judged, as a 0 adds nothing; only how it develops is open", async () => {
    const [row] = await answers(
      0,
      [{ Målform: "Mindst", Måltal: 10, Opgørelse: "Sum" }],
      [{ Periode: "marts 2009", Værdi: 11 }, { Periode: "april 2009" }],
    );
    expect(row).toMatchObject({
      Faktisk: 11,
      Målopfyldelse: 1.1,
      Status: "Opfyldt",
      Tendens: "",
      Forklaring: `11 mod mindst 10; det er en målopfyldelse på 110,0 %, og måltallet er nået. ${awaited("Målinger, række 2 i tabellen")}`,
    });
  });

  test("a milestone's 0 is Nej and its empty cell is not done: the same", async () => {
    const [row] = await answers(0, [{ Målform: "Milepæl" }], [{ Periode: "december 2009" }]);
    expect(row).toMatchObject({ Målopfyldelse: 0, Status: "Ikke opfyldt" });
  });

  test("a share without a value has no value of 0 that contradicts it", async () => {
    const rows = await answers(
      0,
      [{ ...atLeast10, Enhed: "pct." }],
      [{ Periode: "marts 2009", Tæller: 9, Nævner: 10 }],
    );
    expect(rows.map(({ Kontrakt, Faktisk }) => [Kontrakt, Faktisk])).toEqual([["Skelbækgade 2009", 90]]);
  });

  test("a value beside a denominator without a numerator is no contradiction", async () => {
    const rows = await answers(
      0,
      [{ ...atLeast10, Enhed: "pct." }],
      [{ Periode: "marts 2009", Værdi: 50, Nævner: 10 }],
    );
    expect(rows.map(({ Kontrakt, Faktisk }) => [Kontrakt, Faktisk])).toEqual([["Skelbækgade 2009", 50]]);
  });

  test("a blank row is none", async () => {
    const measurements = [[...measurementHeaders], measurementHeaders.map(() => 0)];
    const rows = await (
      await functions
    ).statusOfContracts(range(goalHeaders, [atLeast10], 0), measurements, [["31-12-2009"]]);
    expect(rows.slice(1).map((row) => [row[0], row[11]])).toEqual([["Skelbækgade 2009", "Ingen data"]]);
  });

  test("a 0 written as text is a figure and a target", async () => {
    const [row] = await answers(
      0,
      [{ Målform: "Højst", Måltal: "0", Opgørelse: "Sum" }],
      [{ Periode: "marts 2009", Værdi: "0" }],
    );
    expect(row).toMatchObject({ Måltal: 0, Faktisk: 0, Status: "Opfyldt" });
  });

  test("a baseline of 0 is none, and the goals that it would change are named below", async () => {
    const rows = await answers(
      0,
      [
        { Målform: "Mindst", Måltal: 100, Opgørelse: "Seneste" },
        { ...atMost10, Nr: "2", Opgørelse: "Gennemsnit" },
      ],
      [
        { Periode: "marts 2009", Værdi: 20 },
        { Nr: "2", Periode: "marts 2009", Værdi: 9 },
      ],
      "31-03-2009",
    );
    expect(rows.map(({ Kontrakt, Status, Metode }) => [Kontrakt, Status, Metode])).toEqual([
      ["Skelbækgade 2009", "Bagud", "Niveau"],
      ["Skelbækgade 2009", "På sporet", "Niveau"],
      ["Bemærk", "", ""],
    ]);
    expect(rows[2]?.["Forklaring"]).toBe(
      'Mål, række 1 i tabellen, Udgangspunkt: 0 er regnet som tomt. Står der virkelig 0, så skriv HVIS(Mål[#Alle]="";"";Mål[#Alle]) i stedet for Mål[#Alle].',
    );
  });
});

describe("where empty cells are told, a 0 is a figure and the answer is the sheet's", () => {
  test.each<{ what: string; goal: Row; measurements: readonly Row[]; asOf?: string; answer: object }>([
    {
      what: "an empty latest figure",
      goal: atLeast10,
      measurements: [{ Periode: "marts 2009", Værdi: 11 }, { Periode: "april 2009" }],
      answer: { Faktisk: 11, Målopfyldelse: 1.1, Status: "Opfyldt" },
    },
    {
      what: "a latest figure of 0",
      goal: atLeast10,
      measurements: [
        { Periode: "marts 2009", Værdi: 11 },
        { Periode: "april 2009", Værdi: 0 },
      ],
      answer: { Faktisk: 0, Målopfyldelse: 0, Status: "Ikke opfyldt" },
    },
    {
      what: "no figure",
      goal: atMost10,
      measurements: [{ Periode: "marts 2009" }],
      answer: { Faktisk: "", Status: "Ingen data" },
    },
    {
      what: "a figure of 0",
      goal: atMost10,
      measurements: [{ Periode: "marts 2009", Værdi: 0 }],
      answer: { Faktisk: 0, Målopfyldelse: 2, Status: "Opfyldt" },
    },
    {
      what: "no target",
      goal: { Målform: "Højst", Opgørelse: "Sum" },
      measurements: [{ Periode: "marts 2009", Værdi: 3 }],
      answer: { Måltal: "", Status: "Ingen data" },
    },
    {
      what: "a target of 0",
      goal: { Målform: "Højst", Måltal: 0, Opgørelse: "Sum" },
      measurements: [{ Periode: "marts 2009", Værdi: 3 }],
      answer: { Måltal: 0, Status: "Ikke opfyldt" },
    },
    {
      what: "a baseline of 0",
      goal: { Målform: "Mindst", Måltal: 100, Udgangspunkt: 0, Opgørelse: "Seneste" },
      measurements: [{ Periode: "marts 2009", Værdi: 20 }],
      asOf: "31-03-2009",
      answer: { Målopfyldelse: 0.8, Metode: "Ændring", Status: "I risiko" },
    },
    {
      what: "no baseline",
      goal: { Målform: "Mindst", Måltal: 100, Opgørelse: "Seneste" },
      measurements: [{ Periode: "marts 2009", Værdi: 20 }],
      asOf: "31-03-2009",
      answer: { Målopfyldelse: expect.closeTo(0.2, 12), Metode: "Niveau", Status: "Bagud" },
    },
  ])("$what", async ({ goal, measurements, asOf, answer }) => {
    const rows = await answers("", [goal], measurements, asOf);
    expect(rows[0]).toMatchObject(answer);
    expect(rows.filter(({ Kontrakt }) => Kontrakt === "Bemærk")).toEqual([]);
  });
});

test("HVIS in the formula tells the empty cells of a workbook's tables", async () => {
  const workbook = await opened;
  const headers = ["Kontrakt", "Nr", "Delmål", "Målform", "Måltal", "Opgørelse"];
  const tables = [
    [
      "Mål",
      [
        headers,
        ["Skelbækgade 2009", "1", null, "Mindst", 10, "Seneste"],
        ["Skelbækgade 2009", "2", null, "Højst", 0, "Sum"],
      ],
    ],
    [
      "Målinger",
      [
        ["Kontrakt", "Nr", "Periode", "Værdi"],
        ["Skelbækgade 2009", "1", "marts 2009", 11],
        ["Skelbækgade 2009", "1", "april 2009", null],
        ["Skelbækgade 2009", "2", "marts 2009", 0],
      ],
    ],
  ] as const;
  for (const [name, [first = [], ...rows]] of tables) {
    workbook.opened.workbook
      .addWorksheet(name)
      .addTable({
        name,
        ref: "A1",
        headerRow: true,
        columns: first.map((header) => ({ name: String(header) })),
        rows: rows.map((row) => [...row]),
      });
  }
  const [plain, told] = await workbook.answers([
    "=KONTRAKTSTATUS(Mål[#Alle];Målinger[#Alle];DATO(2009;12;31))",
    '=KONTRAKTSTATUS(HVIS(Mål[#Alle]="";"";Mål[#Alle]);HVIS(Målinger[#Alle]="";"";Målinger[#Alle]);DATO(2009;12;31))',
  ]);
  expect(plain?.cells.slice(1, 3).map((row) => [row[7], row[11]])).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect(told?.cells.slice(1).map((row) => [row[7], row[11]])).toEqual([
    [11, "Opfyldt"],
    [0, "Opfyldt"],
  ]);
});

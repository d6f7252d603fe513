import { unusedHeadings } from "../../../src/app/imports/figureSources";
import { headingsOf } from "../../../src/app/imports/headings";
import type { Mapping } from "../../../src/app/imports/importMapping";
import { lackingIn } from "../../../src/app/imports/openFigureFile";
import { proposeMapping } from "../../../src/app/imports/proposeMapping";
import { recalledMapping, rememberMapping } from "../../../src/app/imports/rememberedMappings";
import { speakDanish, speakEnglish } from "../../../src/text/speakEnglish";
import { memory } from "../../support/memory";
import { readFigureFile } from "../../../src/app/imports/readFigureFile";
import { readImport } from "../../../src/app/imports/readImport";
import { periodName } from "../../../src/text/da/periodName";
import { book, file, lisFile, mapped } from "../../support/figureFiles";
import { contractRow, goalRow, measurementRow } from "../../support/tables";

const own = book();
const read = (lines: readonly string[], more: Parameters<typeof mapped>[2] = {}) => {
  const given = file(...lines);
  const result = readImport(given, mapped(given, own, more), own);
  return {
    ...result,
    figures: result.figures.map(({ goal, period, content }) => [
      `${goal.nr}${goal.part}`,
      periodName(period),
      content.value,
    ]),
    faults: result.faults.map(({ row, column, text, problem }) => [row, column, text, problem]),
  };
};

test("an extract from LIS with title lines: four figures, and each of the three faulty rows named", async () => {
  const given = await readFigureFile(lisFile());
  const result = readImport(given, proposeMapping(given, own), own);
  expect(result.figures.map(({ goal, content }) => [goal.nr + goal.part, content.value, content.provisional])).toEqual([
    ["1.1", 36.4, ""],
    ["1.2", 61, "Ja"],
    ["1.3", 94.7, ""],
    ["14a", 2.5, ""],
  ]);
  expect(result.faults).toEqual([
    {
      row: 6,
      column: "Mål nr.",
      text: "9.9",
      problem: "Mål 9.9 findes ikke i Skelbækgade 2009. Ret nummeret i filen, eller opret målet i tabellen Mål.",
    },
    {
      row: 8,
      column: "Periode",
      text: "foråret 2009",
      problem: "Perioden »foråret 2009« kan ikke læses. Skriv fx marts 2009, 2009-03 eller 1. kvartal 2009.",
    },
    {
      row: 10,
      column: "Værdi",
      text: "ca. 1",
      problem: "»ca. 1« er ikke et tal, der kan læses entydigt. Skriv fx 1.250,5.",
    },
  ]);
});

const HEAD = "Kontrakt;Nr;Periode;Værdi";

test.each<{ what: string; line: string; fault: [string, string, string] }>([
  {
    what: "an empty value",
    line: "Skelbækgade 2009;1.1;marts 2009;",
    fault: ["Værdi", "", "Tallet mangler. Skriv det i filen, eller slet rækken."],
  },
  {
    what: "no number of the goal",
    line: "Skelbækgade 2009;;marts 2009;5",
    fault: ["Nr", "", "Målets nummer mangler. Skriv det i filen."],
  },
  {
    what: "a number without its part",
    line: "Skelbækgade 2009;14;marts 2009;5",
    fault: ["Nr", "14", "Mål 14 har delmålene a og b. Skriv, hvilket det er, fx 14a."],
  },
  {
    what: "an unknown contract",
    line: "Amager 2009;1.1;marts 2009;5",
    fault: [
      "Kontrakt",
      "Amager 2009",
      "»Amager 2009« er hverken en kontrakt eller et center i tabellen Kontrakter. Ret navnet i filen, eller vælg kontrakten for hele filen.",
    ],
  },
  {
    what: "a contract that is like one",
    line: "Skelbækgade og omegn;1.1;marts 2009;5",
    fault: [
      "Kontrakt",
      "Skelbækgade og omegn",
      "»Skelbækgade og omegn« er hverken en kontrakt eller et center i tabellen Kontrakter. Er det Skelbækgade 2009, så ret navnet i filen, eller vælg kontrakten for hele filen.",
    ],
  },
  {
    what: "an error of Excel",
    line: "Skelbækgade 2009;1.1;marts 2009;#N/A",
    fault: ["Værdi", "#N/A", "Cellen viser fejlen #I/T. Ret den i filen."],
  },
  {
    what: "a share without its sign",
    line: "Skelbækgade 2009;1.3;marts 2009;0,947",
    fault: [
      "Værdi",
      "0,947",
      "0,947 og måltallet 95 ligger omkring en faktor 100 fra hinanden. Skriv tallet i procent (94,7) og ikke som andel (0,947), eller sæt procenttegn ved det.",
    ],
  },
  {
    what: "no period",
    line: "Skelbækgade 2009;1.1;;5",
    fault: ["Periode", "", "Perioden mangler. Skriv fx marts 2009."],
  },
  {
    what: "a milestone with a number",
    line: "Skelbækgade 2009;15;marts 2009;50",
    fault: ["Værdi", "50", "»50« kan ikke læses. For en milepæl skrives en dato, Ja eller Nej."],
  },
])("$what is named with its row, column and way out", ({ line, fault }) => {
  expect(read([HEAD, line, "Skelbækgade 2009;1.2;marts 2009;66"])).toMatchObject({
    faults: [[2, ...fault]],
    figures: [["1.2", "marts 2009", 66]],
  });
});

test.each<{ what: string; line: string; figure: [string, string, string | number] }>([
  {
    what: "the centre instead of the contract",
    line: "Jobcenter Skelbækgade;1.2;2009K1;171",
    figure: ["1.2", "1. kvartal 2009", 171],
  },
  {
    what: "the centre without the word for what it is",
    line: "Center Skelbækgade;1.2;marts 2009;66",
    figure: ["1.2", "marts 2009", 66],
  },
  { what: "the contract without its year", line: "skelbækgade;1.2;200903;66", figure: ["1.2", "marts 2009", 66] },
  { what: "a number with its part", line: "Skelbækgade 2009;14 b;marts 2009;0,9", figure: ["14b", "marts 2009", 0.9] },
  {
    what: "a number with a word before it",
    line: "Skelbækgade 2009;Mål nr. 1.2;marts 2009;66",
    figure: ["1.2", "marts 2009", 66],
  },
  {
    what: "a number with a comma, as a Danish Excel saves it",
    line: "Skelbækgade 2009;1,2;marts 2009;66",
    figure: ["1.2", "marts 2009", 66],
  },
  { what: "a per-cent sign", line: "Skelbækgade 2009;1.3;marts 2009;94,7 %", figure: ["1.3", "marts 2009", 94.7] },
  {
    what: "a milestone's date",
    line: "Skelbækgade 2009;15;maj 2009;14-05-2009",
    figure: ["15", "maj 2009", "2009-05-14"],
  },
  { what: "a milestone's Ja", line: "Skelbækgade 2009;15;maj 2009;ja", figure: ["15", "maj 2009", "Ja"] },
])("$what is read", ({ line, figure }) => {
  expect(read([HEAD, line])).toMatchObject({ faults: [], figures: [figure] });
});

test.each<{ values: [string, string]; found: string; read: [number, number] | null }>([
  { values: ["36,4", "1.234"], found: "comma", read: [36.4, 1234] },
  { values: ["36.4", "1,234"], found: "point", read: [36.4, 1234] },
  { values: ["36", "61"], found: "none", read: [36, 61] },
  { values: ["36", "1.234"], found: "ambiguous", read: null },
  { values: ["36,4", "61.5"], found: "mixed", read: null },
  { values: ["36", "1.234.567"], found: "comma", read: [36, 1234567] },
  { values: ["36", "0.875"], found: "point", read: [36, 0.875] },
])("the numbers $values are told from the column as a whole: $found", ({ values, found, read: expected }) => {
  const result = read([
    HEAD,
    `Skelbækgade 2009;1.1;marts 2009;${values[0]}`,
    `Skelbækgade 2009;1.2;marts 2009;${values[1]}`,
  ]);
  expect([result.found, result.decimal === null ? null : result.figures.map(([, , value]) => value)]).toEqual([
    found,
    expected,
  ]);
});

test.each([
  { centre: "Skelbækgade", name: "Skelbækgade 2009", found: 1 },
  { centre: "Center Skelbækgade", name: "Skelbækgade Syd 2009", found: 1 },
])("Jobcenter Skelbækgade is the centre $centre", ({ centre, name, found }) => {
  const workbook = book([], [contractRow({ Kontrakt: name, Center: centre })], [goalRow({ Kontrakt: name })]);
  const given = file(HEAD, "Jobcenter Skelbækgade;1.3;marts 2009;94");
  expect(readImport(given, mapped(given, workbook), workbook).figures).toHaveLength(found);
});

test("of two centres that differ by the word for what they are, the one that is named is meant", () => {
  const [job, benefits] = [
    contractRow({ Kontrakt: "Job 2009", Center: "Jobcenter Skelbækgade" }),
    contractRow({ Kontrakt: "Ydelse 2009", Center: "Ydelsescenter Skelbækgade" }),
  ];
  const workbook = book([], [job, benefits], [goalRow({ Kontrakt: "Job 2009" }), goalRow({ Kontrakt: "Ydelse 2009" })]);
  const given = file(HEAD, "Ydelsescenter Skelbækgade;1.3;marts 2009;94", "Center Skelbækgade;1.3;marts 2009;94");
  const { figures, faults } = readImport(given, mapped(given, workbook), workbook);
  expect([figures.map(({ goal }) => goal.contract), faults.map(({ row }) => row)]).toEqual([["Ydelse 2009"], [3]]);
});

test("columns that hold something and are not read are named", () => {
  const given = file("Kontrakt;Nr;Periode;Værdi;Bemærkning;Kode;Tom", "Skelbækgade 2009;1.1;marts 2009;5;sygdom;17;");
  expect(unusedHeadings(given, mapped(given, own), own)).toEqual(["Bemærkning", "Kode"]);
  const wide = file("Kontrakt;Nr;marts 2009;april 2009;Note", "Skelbækgade 2009;1.1;5;6;x");
  expect(unusedHeadings(wide, mapped(wide, own), own)).toEqual(["Note"]);
});

test("columns without a heading are named by the letters that Excel shows, each by its own, and in the pane's language", () => {
  const wide = file(
    ["Kontrakt", "Nr", ...Array.from({ length: 26 }, () => "")].join(";"),
    ["x", ...Array.from({ length: 27 }, () => "1")].join(";"),
  );
  const unnamed = () => headingsOf(wide, { headingsAt: 0 }).slice(2);
  expect(unnamed().filter((_name, index, all) => index === 0 || index > all.length - 4)).toEqual([
    "Kolonne C",
    "Kolonne Z",
    "Kolonne AA",
    "Kolonne AB",
  ]);
  expect(new Set(unnamed()).size).toBe(26);
  try {
    speakEnglish();
    expect(unnamed().slice(-2)).toEqual(["Column AA", "Column AB"]);
  } finally {
    speakDanish();
  }
});

test("the columns of a file without headings are remembered in both languages", async () => {
  const [bare, kept] = [file("Nr;;", "1.1;marts 2009;5"), memory()];
  const mapping: Mapping = { ...mapped(bare, own), columns: { nr: 0, period: 1, value: 2 } };
  await rememberMapping(kept, bare, mapping);
  try {
    speakEnglish();
    expect((await recalledMapping(kept, bare, mapped(bare, own))).columns).toEqual({ nr: 0, period: 1, value: 2 });
  } finally {
    speakDanish();
  }
});

test("what can be read in two ways is read as the user says", () => {
  const lines = [HEAD, "Skelbækgade 2009;1.2;marts 2009;1.234"];
  expect(read(lines, { decimal: "comma" }).figures).toEqual([["1.2", "marts 2009", 1234]]);
  expect(read(lines, { decimal: "point" }).figures).toEqual([["1.2", "marts 2009", 1.234]]);
});

test("the user's word on the decimal sign stands above what the file seems to say", () => {
  const lines = [HEAD, "Skelbækgade 2009;1.2;marts 2009;1.234.567"];
  expect(read(lines).figures).toEqual([["1.2", "marts 2009", 1234567]]);
  expect(read(lines, { decimal: "point" })).toMatchObject({
    found: "comma",
    decimal: "point",
    figures: [],
    faults: [[2, "Værdi", "1.234.567", expect.stringContaining("ikke et tal")]],
  });
});

test.each([
  { text: "9.99", found: "point" },
  { text: "1.000", found: "ambiguous" },
  { text: "999,999", found: "ambiguous" },
  { text: "1000,999", found: "comma" },
  { text: "0,125", found: "comma" },
  { text: "0.999", found: "point" },
])("»$text« alone says of the decimal sign: $found", ({ text, found }) => {
  expect(read([HEAD, `Skelbækgade 2009;1.2;marts 2009;${text}`]).found).toBe(found);
});

test("a centre names its contract only where it has one for the figure's year", () => {
  const two = book(
    [],
    [
      contractRow(),
      contractRow({ Kontrakt: "Skelbækgade 2009 tillæg" }),
      contractRow({ Kontrakt: "Skelbækgade 2010", År: 2010 }),
    ],
    [goalRow(), goalRow({ Kontrakt: "Skelbækgade 2009 tillæg" }), goalRow({ Kontrakt: "Skelbækgade 2010" })],
  );
  const given = file(
    HEAD,
    "Jobcenter Skelbækgade;1.3;marts 2009;94",
    "Jobcenter Skelbækgade;1.3;marts 2010;95",
    "Skelbækgade 2009 tillæg;1.3;marts 2009;96",
  );
  const result = readImport(given, mapped(given, two), two);
  expect(result.figures.map(({ goal, content }) => [goal.contract, content.value])).toEqual([
    ["Skelbækgade 2010", 95],
    ["Skelbækgade 2009 tillæg", 96],
  ]);
  expect(result.faults.map(({ row, text }) => [row, text])).toEqual([[2, "Jobcenter Skelbækgade"]]);
});

test("shares are per cent when the user says so, and only for percentages", () => {
  const lines = [HEAD, "Skelbækgade 2009;1.3;marts 2009;0,947", "Skelbækgade 2009;1.2;marts 2009;66"];
  expect(read(lines, { shares: true })).toMatchObject({
    faults: [],
    figures: [
      ["1.3", "marts 2009", 94.7],
      ["1.2", "marts 2009", 66],
    ],
  });
});

test("the same goal and period twice: equal figures are taken once, different ones not at all", () => {
  const line = (value: string) => `Skelbækgade 2009;1.2;marts 2009;${value}`;
  expect(read([HEAD, line("66"), line("66")])).toMatchObject({
    figures: [["1.2", "marts 2009", 66]],
    faults: [[3, "Værdi", "66", "Samme mål og periode står også i række 2 med samme tal. Kun den første bruges."]],
  });
  const problem = (other: number) =>
    `Samme mål og periode står også i række ${other} med et andet tal. Slet den forkerte række; ingen af dem bruges.`;
  expect(read([HEAD, line("66"), line("67")])).toMatchObject({
    figures: [],
    faults: [
      [2, "Værdi", "66", problem(3)],
      [3, "Værdi", "67", problem(2)],
    ],
  });
});

test("a figure that every row repeats: three rows are named, and how many others there are", () => {
  const line = (value: string) => `Skelbækgade 2009;1.2;marts 2009;${value}`;
  const faultsOf = (values: readonly string[]) => read([HEAD, ...values.map(line)]).faults.map(([, , , text]) => text);
  const same = (rows: string) => `Samme mål og periode står også i ${rows} med samme tal. Kun den første bruges.`;
  expect(faultsOf(["66", "66", "66", "66"])).toEqual([
    same("række 2, 4 og 5"),
    same("række 2, 3 og 5"),
    same("række 2, 3 og 4"),
  ]);
  expect(faultsOf(["66", "66", "66", "66", "66"])[3]).toBe(same("række 2, 3, 4 og 1 anden"));
  expect(new Set(faultsOf(Array.from({ length: 9_000 }, () => "66")))).toEqual(
    new Set([
      same("række 2, 4, 5 og 8.996 andre"),
      same("række 2, 3, 5 og 8.996 andre"),
      same("række 2, 3, 4 og 8.996 andre"),
    ]),
  );
});

test("months across: one figure for each cell, empty cells counted, an unknown goal named once", () => {
  const lines = [
    "Nr;Navn;jan 2009;feb 2009;mar 2009",
    "1.1;Tilbud;34,2;35;",
    "9.9;Andet;1;2;3",
    "1.2;Praktik;57;mange;66",
  ];
  expect(read(lines)).toMatchObject({
    figures: [
      ["1.1", "januar 2009", 34.2],
      ["1.1", "februar 2009", 35],
      ["1.2", "januar 2009", 57],
      ["1.2", "marts 2009", 66],
    ],
    faults: [
      [3, "Nr", "9.9", expect.stringContaining("Mål 9.9 findes ikke")],
      [4, "feb 2009", "mange", expect.stringContaining("»mange« er ikke et tal")],
    ],
    empty: 1,
  });
});

test("months without a year take the year that is said, else their contract's", () => {
  const lines = ["Nr;januar;februar", "1.2;57;48"];
  expect(read(lines, { year: "2009" }).figures).toEqual([
    ["1.2", "januar 2009", 57],
    ["1.2", "februar 2009", 48],
  ]);
  expect(read(lines, { year: "2008" }).figures).toEqual([
    ["1.2", "januar 2008", 57],
    ["1.2", "februar 2008", 48],
  ]);
  expect(read(lines).figures).toEqual([
    ["1.2", "januar 2009", 57],
    ["1.2", "februar 2009", 48],
  ]);
});

test("year and month in columns of their own make one period", () => {
  expect(read(["Nr;År;Måned;Antal", "1.2;2009;3;66", "1.2;2009;april;61"]).figures).toEqual([
    ["1.2", "marts 2009", 66],
    ["1.2", "april 2009", 61],
  ]);
});

test("numerator and denominator are figures without a value, and are held against one", () => {
  const head = "Nr;Periode;Værdi;Tæller;Nævner";
  const given = file(head, "1.3;marts 2009;;180;190", "1.1;marts 2009;36,4;180;190", "1.3;april 2009;;180;");
  const result = readImport(given, mapped(given, own), own);
  expect(result.figures.map(({ content }) => content)).toEqual([
    { value: "", numerator: 180, denominator: 190, provisional: null },
  ]);
  expect(result.faults.map(({ row, column, problem }) => [row, column, problem])).toEqual([
    [3, "Værdi", "Værdien 36,4 passer ikke med tæller og nævner, som giver 94,7368. Ret den ene."],
    [4, "Nævner", "Nævneren mangler ved tælleren. Skriv den i filen."],
  ]);
});

test.each<{ lines: string[]; lacks: string[] }>([
  { lines: [HEAD, "a;b;c;d"], lacks: [] },
  { lines: ["Nr;Værdi", "1.1;5"], lacks: ["period"] },
  { lines: ["Kode;Beløb", "1.1;5"], lacks: ["period"] },
  { lines: ["Kode;Beløb;Antal borgere", "1.1;5;6"], lacks: ["period", "value"] },
  { lines: ["Kode;Beløb", "7;5"], lacks: ["nr", "period", "value"] },
  { lines: ["Nr;Periode;Tæller;Nævner", "1.1;marts 2009;1;2"], lacks: [] },
])("of the headings $lines.0 the user must still say $lacks", ({ lines, lacks }) => {
  const given = file(...lines);
  expect(lackingIn({ file: given, mapping: mapped(given, own) }, own)).toEqual(lacks);
});

test("with several contracts the file's own must be said, where no column names it", () => {
  const two = book(
    [],
    [contractRow(), contractRow({ Kontrakt: "Nyropsgade 2010", Center: "Jobcenter Nyropsgade", År: 2010 })],
    [goalRow({}), goalRow({ Kontrakt: "Nyropsgade 2010" })],
  );
  const given = file("Nr;Periode;Værdi", "1.3;marts 2010;94");
  expect(lackingIn({ file: given, mapping: mapped(given, two) }, two)).toEqual(["contract"]);
  expect(
    readImport(given, mapped(given, two, { contract: "Nyropsgade 2010" }), two).figures.map(
      ({ goal }) => goal.contract,
    ),
  ).toEqual(["Nyropsgade 2010"]);
});

test.each<{ nr: string; left: string[] }>([
  {
    nr: "1.2",
    left: [
      "1. kvartal 2009 overlapper marts 2009, som også har tal, så de samme måneder ville tælle to gange. Slet den ene.",
    ],
  },
  {
    nr: "1.3",
    left: [
      "1. kvartal 2009 overlapper marts 2009, som også har tal, så de samme måneder ville tælle to gange. Slet den ene.",
    ],
  },
  {
    nr: "14a",
    left: [
      "1. kvartal 2009 lægger andre perioder sammen, der selv har tal (fx marts 2009), så tallet ville tælle to gange. Det udelades.",
    ],
  },
])("a quarter is not written beside one of its months, whatever the goal's aggregation: $nr", ({ nr, left }) => {
  const key = nr === "14a" ? { Nr: "14", Delmål: "a" } : { Nr: nr };
  const standing = book([measurementRow("marts 2009", 2, key)]);
  const given = file(HEAD, `Skelbækgade 2009;${nr};1. kvartal 2009;2`);
  expect(readImport(given, mapped(given, standing), standing).faults.map(({ problem }) => problem)).toEqual(left);
});

test.each<{ nr: string; read: string[]; left: string[] }>([
  {
    nr: "1.2",
    read: [],
    left: [
      "marts 2009 overlapper 1. kvartal 2009, som også har tal, så de samme måneder ville tælle to gange. Slet den ene.",
    ],
  },
  {
    nr: "1.3",
    read: [],
    left: [
      "marts 2009 overlapper 1. kvartal 2009, som også har tal, så de samme måneder ville tælle to gange. Slet den ene.",
    ],
  },
  { nr: "14a", read: ["marts 2009"], left: [] },
])("a month is not written beside its quarter where both would count: $nr", ({ nr, read: taken, left }) => {
  const key = nr === "14a" ? { Nr: "14", Delmål: "a" } : { Nr: nr };
  const standing = book([measurementRow("1. kvartal 2009", 2, key)]);
  const given = file(HEAD, `Skelbækgade 2009;${nr};marts 2009;2`);
  const { figures, faults } = readImport(given, mapped(given, standing), standing);
  expect([figures.map(({ period }) => periodName(period)), faults.map(({ problem }) => problem)]).toEqual([
    taken,
    left,
  ]);
});

test.each([
  { rows: [], hidden: 0 },
  { rows: [3], hidden: 1 },
  { rows: [2, 3], hidden: 2 },
  { rows: [1, 4, 5], hidden: 0 },
])("of a file whose rows $rows are hidden, $hidden with figures are read too", ({ rows, hidden }) => {
  const given = file(
    HEAD,
    "Skelbækgade 2009;1.1;marts 2009;36",
    "Skelbækgade 2009;1.2;marts 2009;61",
    "Skelbækgade 2009;I alt;marts 2009;97",
    ";;;",
  );
  const filtered = {
    ...given,
    rows: given.rows.map((row) => (rows.includes(row.row as never) ? { ...row, hidden: true as const } : row)),
  };
  const result = readImport(filtered, mapped(filtered, own), own);
  expect([result.figures.length, result.hidden]).toEqual([2, hidden]);
});

test("of two periods of one file that share days, and neither holds the other, the first is written", () => {
  const { figures, faults } = read([HEAD, "Skelbækgade 2009;1.2;januar 2009;40", "Skelbækgade 2009;1.2;uge 5 2009;9"]);
  expect([figures, faults.map(([row, , , problem]) => [row, problem])]).toEqual([
    [["1.2", "januar 2009", 40]],
    [
      [
        3,
        "uge 5 2009 overlapper januar 2009, som også har tal, så de samme måneder ville tælle to gange. Slet den ene.",
      ],
    ],
  ]);
});

test.each<{ when: string[]; read: string[] }>([
  { when: ["marts 2009", "1. kvartal 2009"], read: ["marts 2009"] },
  { when: ["april 2009", "1. kvartal 2009"], read: ["april 2009", "1. kvartal 2009"] },
  { when: ["1. kvartal 2009", "marts 2009"], read: ["marts 2009"] },
])("of $when in one file, $read are read: the same months do not count twice", ({ when, read: expected }) => {
  const result = read([HEAD, ...when.map((each) => `Skelbækgade 2009;1.2;${each};66`)]);
  expect(result.figures.map(([, name]) => name)).toEqual(expected);
});

type Typed = string | number | { value: number; numberFormat: string };

/** A row of a workbook file, whose cells are numbers with formats as often as texts. */
function readCells(nr: Typed, when: Typed, value: Typed, dates1904 = false) {
  const line = (...cells: Typed[]) =>
    cells.map((cell) => (typeof cell === "object" ? cell : { value: cell, numberFormat: "General" }));
  const given = {
    ...file(HEAD),
    dates1904,
    rows: [line("Nr", "Periode", "Værdi"), line(nr, when, value)].map((cells, index) => ({ row: index + 1, cells })),
  };
  const goals = [
    goalRow({ Nr: "1.1", Måltal: 36 }),
    goalRow({ Nr: "1.10", Måltal: 80 }),
    goalRow({ Nr: "2", Måltal: 50 }),
  ];
  const two = book([], [contractRow()], goals);
  const result = readImport(given, mapped(given, two), two);
  return [
    ...result.figures.map(({ goal, period, content }) => [goal.nr, periodName(period), content.value]),
    ...result.faults.map(({ column, text }) => [column, text]),
  ];
}

test.each<{ what: string; nr: Typed; when: Typed; value: Typed; read: unknown[] }>([
  {
    what: "1.10 shown with two decimals is goal 1.10",
    nr: { value: 1.1, numberFormat: "0.00" },
    when: "marts 2009",
    value: 79,
    read: ["1.10", "marts 2009", 79],
  },
  {
    what: "1.1 shown with one decimal is goal 1.1",
    nr: { value: 1.1, numberFormat: "0.0" },
    when: "marts 2009",
    value: 35,
    read: ["1.1", "marts 2009", 35],
  },
  { what: "1.1 in no format is goal 1.1", nr: 1.1, when: "marts 2009", value: 35, read: ["1.1", "marts 2009", 35] },
  { what: "2 is goal 2", nr: 2, when: "marts 2009", value: 49, read: ["2", "marts 2009", 49] },
  {
    what: "a number that Excel has made a date is told",
    nr: { value: 39814, numberFormat: "d. mmm" },
    when: "marts 2009",
    value: 49,
    read: ["Nr", "39814"],
  },
  {
    what: "a day in Periode is its month",
    nr: "2",
    when: { value: 39903, numberFormat: "dd-mm-yyyy" },
    value: 49,
    read: ["2", "marts 2009", 49],
  },
  { what: "a number in Periode is a year and month", nr: "2", when: 200903, value: 49, read: ["2", "marts 2009", 49] },
  {
    what: "a serial number that no format calls a date is no period",
    nr: "2",
    when: 39903,
    value: 49,
    read: ["Periode", "39903"],
  },
  {
    what: "a share in a format of per cent is a percentage",
    nr: "2",
    when: "marts 2009",
    value: { value: 0.49, numberFormat: "0 %" },
    read: ["2", "marts 2009", 49],
  },
])("in a workbook file $what", ({ nr, when, value, read: expected }) => {
  expect(readCells(nr, when, value)).toEqual([expected]);
});

test("in a workbook that counts its days from 1904 a day in Periode is still its month", () => {
  const day = { value: 39903 - 1462, numberFormat: "dd-mm-yyyy" };
  expect([readCells("2", day, 49, true), readCells("2", day, 49, false)]).toEqual([
    [["2", "marts 2009", 49]],
    [["2", "marts 2005", 49]],
  ]);
});

import { proposeMapping } from "../../../src/app/imports/proposeMapping";
import { nameAbove } from "../../../src/app/imports/sections";
import { csv, office, outcome } from "../../support/officeFigures";

const [one, two] = [office(["Engby"]), office()];
const read = async (book: typeof one, ...lines: readonly string[]) => {
  const { lacks, open, figures, faults } = outcome(await csv(...lines), book);
  return { asked: [...lacks, ...open], figures: figures.toSorted(), faults };
};

describe("tables side by side", () => {
  const EACH = [
    "Engby 2019 1.1 februar 2019: 91.2",
    "Engby 2019 1.1 januar 2019: 88.5",
    "Havby 2019 1.1 februar 2019: 71.2",
    "Havby 2019 1.1 januar 2019: 70.1",
  ];

  test.each<[string, string[]]>([
    [
      "behind an empty column, each below its own centre",
      ["Engby;;;;Havby;;", "Nr;Jan;Feb;;Nr;Jan;Feb", "1.1;88,5;91,2;;1.1;70,1;71,2"],
    ],
    [
      "with the centre in a column",
      ["Center;Nr;Jan;Feb;;Center;Nr;Jan;Feb", "Engby;1.1;88,5;91,2;;Havby;1.1;70,1;71,2"],
    ],
    [
      "without an empty column between them",
      ["Center;Nr;Jan;Feb;Center;Nr;Jan;Feb", "Engby;1.1;88,5;91,2;Havby;1.1;70,1;71,2"],
    ],
    [
      "with periods in rows",
      [
        "Engby;;;;Havby;;",
        "Nr;Periode;Værdi;;Nr;Periode;Værdi",
        "1.1;januar 2019;88,5;;1.1;januar 2019;70,1",
        "1.1;februar 2019;91,2;;1.1;februar 2019;71,2",
      ],
    ],
    [
      "with goals across",
      [
        "Engby;;;Havby;",
        "Måned;Mål 1.1;;Måned;Mål 1.1",
        "jan 2019;88,5;;jan 2019;70,1",
        "feb 2019;91,2;;feb 2019;71,2",
      ],
    ],
  ])("%s are read each as its own", async (_shape, lines) => {
    expect(await read(two, ...lines)).toEqual({ asked: [], figures: EACH, faults: [] });
  });

  test("a row's goal is never that of the table beside it", async () => {
    const { figures } = await read(one, "Nr;Jan;;Nr;Mar", "1.1;88,5;;1.2;70", "1.2;3;;1.1;80,1");
    expect(figures).toEqual([
      "Engby 2019 1.1 januar 2019: 88.5",
      "Engby 2019 1.1 marts 2019: 80.1",
      "Engby 2019 1.2 januar 2019: 3",
      "Engby 2019 1.2 marts 2019: 70",
    ]);
  });

  test("an empty column within one table parts nothing", async () => {
    const { figures } = await read(one, "Nr;;Jan;Feb;;Bemærkning", "1.1;;88,5;91,2;;ok");
    expect(figures).toEqual(["Engby 2019 1.1 februar 2019: 91.2", "Engby 2019 1.1 januar 2019: 88.5"]);
  });
});

describe("a centre that the workbook does not have", () => {
  const UNKNOWN = /»(?:Jobcenter )?Sydby« er hverken en kontrakt eller et center/;

  test.each<[string, string[]]>([
    ["below another", ["Jobcenter Engby", "Nr;Jan", "1.1;88,5", "Jobcenter Sydby", "1.2;70"]],
    ["above another", ["Jobcenter Sydby", "Nr;Jan", "1.2;70", "Jobcenter Engby", "1.1;88,5"]],
    ["with headings of its own", ["Jobcenter Engby", "Nr;Jan", "1.1;88,5", "", "Jobcenter Sydby", "Nr;Jan", "1.2;70"]],
    ["named as the others are", ["Engby", "Nr;Jan", "1.1;88,5", "Sydby", "1.2;70"]],
    ["beside another", ["Engby;;;Sydby;", "Nr;Jan;;Nr;Jan", "1.1;88,5;;1.2;70"]],
  ])("%s is told, and its figures land on nobody", async (_place, lines) => {
    const { figures, faults } = await read(one, ...lines);
    expect(figures).toEqual(["Engby 2019 1.1 januar 2019: 88.5"]);
    expect(faults).toEqual([expect.stringMatching(UNKNOWN)]);
  });

  test("above everything is told beside the only contract, which never overrules it", async () => {
    const { figures, faults } = await read(one, "Jobcenter Sydby", "", "Nr;Jan", "1.2;70");
    expect([figures, faults]).toEqual([[], [expect.stringContaining("Rækken gælder Jobcenter Sydby, men Engby 2019")]]);
  });

  test.each<[string, string | null]>([
    ["Sydby", "Sydby"],
    ["Ledighed", "Ledighed"],
    ["Sygefravær", null],
    ["Engby", null],
    ["Måltal og resultat", null],
    ["Opgjort marts 2019", null],
    ["", null],
  ])(
    "by its bare name, or a title like one, is told above the only contract's figures: %s, %s",
    async (title, told) => {
      const file = await csv(title, "", "Nr;Jan", "1.1;88,5");
      expect(nameAbove(file, proposeMapping(file, one), one)).toBe(told);
    },
  );

  test("is not told where a column names the contracts, or below the headings", async () => {
    const column = await csv("Sydby", "", "Kontrakt;Nr;Jan", "Engby 2019;1.1;88,5");
    const below = await csv("Nr;Jan", "Kvalitet", "1.1;88,5");
    for (const file of [column, below]) expect(nameAbove(file, proposeMapping(file, one), one)).toBeNull();
  });

  test("is no heading of goals, which may come again under each centre", async () => {
    const lines = ["Engby", "Nr;Jan", "Kvalitet", "1.1;88,5", "Havby", "Kvalitet", "1.1;70,1"];
    expect((await read(two, ...lines)).figures).toEqual([
      "Engby 2019 1.1 januar 2019: 88.5",
      "Havby 2019 1.1 januar 2019: 70.1",
    ]);
  });
});

describe("the year of months without one", () => {
  test.each<[string, string, string]>([
    ["is the title's where that names another than the contract", "Udtræk 2018", "januar 2018"],
    ["is the contract's where the title names the same", "Udtræk 2019", "januar 2019"],
    ["is the contract's beside the year of the year before", "Udtræk lavet 2020 for 2019", "januar 2019"],
    ["is never that of a printed date", "Udtrukket 15-01-2020", "januar 2019"],
  ])("%s: %s", async (_rule, title, period) => {
    expect((await read(one, title, "", "Nr;Jan", "1.1;88,5")).figures).toEqual([`Engby 2019 1.1 ${period}: 88.5`]);
  });
});

test("a figure that looks like the number of a goal is none of the headings of a table beside another", async () => {
  const lines = ["Nr;jan 2019;;Nr;feb 2019", "3.1;1,7;;Mål 3.1;1.1", "1.2;743;;Mål 1.2;1885"];
  const { figures } = outcome(await csv(...lines), office(["Engby"]), { decimal: "point" });
  expect(figures).toContain("Engby 2019 3.1 februar 2019: 1.1");
});

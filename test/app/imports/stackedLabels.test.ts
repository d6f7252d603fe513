import { openedSheet } from "../../../src/app/imports/openFigureFile";
import { memory } from "../../support/memory";
import { csv, office, outcome } from "../../support/officeFigures";

const book = office();

async function read(...lines: readonly string[]) {
  const given = await csv(...lines);
  const { file } = await openedSheet(memory(), given, book);
  return { isChanged: file !== given, ...outcome(file, book) };
}

const HEAD = "Rækkenavne;jan;feb;Hovedtotal";

test("a pivot in compact form: each goal is its centre's, and sums are left out and counted", async () => {
  const lines = [HEAD, "Jobcenter Engby;84;81;165", "1.1;80;82;162", "1.2;44;40;84", "Jobcenter Havby;90;91;181"];
  expect(await read(...lines, "1.1;89;91;180", "Hovedtotal;87;86;173", "Kilde: LIS")).toMatchObject({
    lacks: [],
    faults: [],
    figures: [
      "Engby 2019 1.1 januar 2019: 80",
      "Engby 2019 1.1 februar 2019: 82",
      "Engby 2019 1.2 januar 2019: 44",
      "Engby 2019 1.2 februar 2019: 40",
      "Havby 2019 1.1 januar 2019: 89",
      "Havby 2019 1.1 februar 2019: 91",
    ],
    skipped: { totals: 3 },
  });
});

test("goals with their centres below them are read the same way, also by the goals' words", async () => {
  const lines = [
    HEAD,
    "Rettidige samtaler;;;",
    "Engby;80;82;",
    "Havby;89;91;",
    "1.2 Virksomhedsforløb;9;9;",
    "Havby;4;5;",
  ];
  expect((await read(...lines)).figures).toEqual([
    "Engby 2019 1.1 januar 2019: 80",
    "Engby 2019 1.1 februar 2019: 82",
    "Havby 2019 1.1 januar 2019: 89",
    "Havby 2019 1.1 februar 2019: 91",
    "Havby 2019 1.2 januar 2019: 4",
    "Havby 2019 1.2 februar 2019: 5",
  ]);
});

test("figures of a centre that the workbook has not never land on the centre above", async () => {
  const { figures, faults } = await read(HEAD, "Engby;84;81;", "1.1;80;82;", "Sydby;70;71;", "1.1;60;61;", "9.9;1;2;");
  expect(figures).toEqual(["Engby 2019 1.1 januar 2019: 80", "Engby 2019 1.1 februar 2019: 82"]);
  expect(faults.map((fault) => fault.split(":")[0])).toEqual(["5 Center", "6 Center"]);
  expect(faults[0]).toContain("»Sydby«");
});

test.each([
  ["goals that are followed by a list of centres", ["1.1;80;82;", "1.2;44;40;", "Engby;1;2;", "Havby;3;4;"]],
  [
    "a label under a goal that is no centre of the workbook",
    ["1.1;1;2;", "Engby;80;82;", "Sydby;3;4;", "1.2;1;2;", "Havby;4;5;"],
  ],
  ["centres without goals below them", ["Engby;80;82;", "Havby;3;4;", "1.1;5;6;"]],
])("%s are left as they stand, and asked about", async (_what, lines) => {
  const { isChanged, lacks } = await read(HEAD, ...lines);
  expect([isChanged, lacks.length > 0]).toEqual([false, true]);
});

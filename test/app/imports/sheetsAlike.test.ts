import { proposeMapping } from "../../../src/app/imports/proposeMapping";
import { readImportPaced } from "../../../src/app/imports/readImport";
import { sheetsAlike } from "../../../src/app/imports/sheetsAlike";
import { readFigureBytes } from "../../../src/app/imports/readFigureFile";
import { periodName } from "../../../src/text/da/periodName";
import { keptWorkbook, type KeptSheet } from "../../support/goalSheets";
import { office } from "../../support/officeFigures";

const book = office();
const rows = (figure: number, month = "Jan"): KeptSheet["rows"] => [
  ["Nr", month, "Feb"],
  ["1.1", figure, 90],
  ["1.2", 48, "mange"],
];

async function read(sheets: readonly KeptSheet[]) {
  const file = await readFigureBytes("tal.xlsx", await keptWorkbook(sheets));
  const mapping = proposeMapping(file, book);
  const { figures, faults } = await readImportPaced(file, mapping, book, true);
  return {
    alike: sheetsAlike(file, mapping, book).map((each) => each.file.sheet),
    figures: figures.map(
      ({ goal, period, content }) => `${goal.contract} ${goal.nr} ${periodName(period)}: ${content.value}`,
    ),
    faults: faults.map(({ row, column }) => `${row} ${column}`),
  };
}

test("sheets with the same headings are read together, each as the contract that it is named for", async () => {
  const found = await read([
    { name: "Engby", rows: rows(88.5) },
    { name: "Havby", rows: rows(70.1, "Mar") },
    { name: "Sydby", rows: rows(12.3) },
    { name: "Noter", rows: [["Husk", "tallene"]] },
  ]);
  expect(found.alike).toEqual(["Havby"]);
  expect(found.figures.toSorted()).toEqual([
    "Engby 2019 1.1 februar 2019: 90",
    "Engby 2019 1.1 januar 2019: 88.5",
    "Engby 2019 1.2 januar 2019: 48",
    "Havby 2019 1.1 februar 2019: 90",
    "Havby 2019 1.1 marts 2019: 70.1",
    "Havby 2019 1.2 marts 2019: 48",
  ]);
  expect(found.faults).toEqual(["3 Engby: Feb", "3 Havby: Feb"]);
});

test("a sheet of another year gives its figures to that year", async () => {
  const found = await read([
    { name: "Engby 2019", rows: rows(88.5) },
    { name: "Engby 2018", rows: rows(70.1) },
  ]);
  expect(found.figures.filter((figure) => figure.includes("70.1"))).toEqual([]);
});

test("a sheet that is named for a month gives its figures to that month, and none without a month is read with it", async () => {
  const month = (figure: number): KeptSheet["rows"] => [
    ["Center", "Nr", "Resultat"],
    ["Engby", "1.1", figure],
  ];
  const found = await read([
    { name: "Januar", rows: month(88.5) },
    { name: "Februar", rows: month(91.2) },
    { name: "Kladde", rows: month(11.1) },
    { name: "2019", rows: month(12.2) },
    { name: "2019-03", rows: month(90.4) },
  ]);
  expect(found.alike).toEqual(["Februar", "2019-03"]);
  expect(found.figures).toEqual([
    "Engby 2019 1.1 januar 2019: 88.5",
    "Engby 2019 1.1 februar 2019: 91.2",
    "Engby 2019 1.1 marts 2019: 90.4",
  ]);
});

import { Workbook } from "@cj-tech-master/excelts";
import { keepAreasWhole } from "../../../workbench/files/wholeAreas";
import { randomOf } from "../../support/randomShapes";

type Names = Workbook["definedNames"];
type Entries = Names["model"];

const workbookOf = (isWhole: boolean): Workbook => {
  const workbook = new Workbook();
  if (isWhole) keepAreasWhole(workbook);
  for (const name of ["Status", "Mål & tal", "O'Hara", "Ark1"]) workbook.addWorksheet(name);
  return workbook;
};

const AREAS = [
  "Status!$A$1:$U$60",
  "'Mål & tal'!$B$2:$C$600",
  "'O''Hara'!$A$1:$A$1200",
  "Ark1!$A$1:$B$2",
  "Ark1!$C$3",
  "Status!$A$1:$A$1000,Status!$C$1:$C$1000",
  "Status!$A:$C",
  "Status!$1:$3",
  "Status!$U$60:$A$1",
  "Status!A1:Z99",
  "'Ark (1)'!$A$1:$U$60",
  "OFFSET(Status!$A$1:$U$60,1,1)",
  "SUM(Status!$A$1:$U$60)",
  "{1,2;3,4}",
  "#REF!$A$1:$U$60",
];

const randomEntries = ({ one, chance, below }: ReturnType<typeof randomOf>): Entries =>
  Array.from({ length: 1 + below(6) }, () => {
    const area = one(AREAS);
    return {
      name: one(["Område", "Status_ark", "Tal"]),
      ranges: chance(0.5) ? [area] : area.split(","),
      ...(chance(0.6) ? { rawText: area } : {}),
      ...(chance(0.3) ? { localSheetId: below(3) } : {}),
      ...(chance(0.2) ? { hidden: true } : {}),
    };
  });

/** What the engine may be asked about its names, and what it does with them. */
const ACTS: readonly ((names: Names) => unknown)[] = [
  (names) => names.model,
  (names) => names.model,
  (names) => names.getAllEntries(),
  (names) => names.getNames("Status!B7"),
  (names) => names.getRanges("Tal"),
  (names) => names.getRangesScoped("Område", 1),
  (names) => names.spliceRows("Status", 5, 2, 7),
  (names) => names.spliceColumns("Mål & tal", 2, 1, 0),
  (names) => names.add("Status!$X$1:$X$4", "Tal"),
  (names) => names.remove("Status!$A$1:$B$9", "Område"),
  (names) => {
    const told = names.model;
    names.model = told;
  },
];

test.each(Array.from({ length: 80 }, (_, seed) => seed))(
  "names of large areas answer as those that the engine keeps cell by cell (seed %i)",
  (seed) => {
    const random = randomOf(seed);
    const [whole, engine] = [workbookOf(true).definedNames, workbookOf(false).definedNames];
    const entries = randomEntries(random);
    whole.model = structuredClone(entries);
    engine.model = structuredClone(entries);
    for (let step = 0; step < 8; step += 1) {
      const act = random.one(ACTS);
      expect(act(whole)).toEqual(act(engine));
    }
    expect(whole.model).toEqual(engine.model);
  },
);

test("a name of a million cells makes none of them", () => {
  const { definedNames } = workbookOf(true);
  definedNames.model = [{ name: "Alt", ranges: ["Status!$A$1:$XFD$1048576"] }];
  expect(definedNames.model).toEqual([{ name: "Alt", ranges: ["Status!$A$1:$XFD$1048576"] }]);
});

test.each([
  { cells: 999, area: "Status!$A$1:$A$999", isWhole: false },
  { cells: 1000, area: "Status!$A$1:$A$1000", isWhole: true },
])("an area of $cells cells is kept whole: $isWhole", ({ area, isWhole }) => {
  const { definedNames } = workbookOf(true);
  definedNames.model = [{ name: "Område", ranges: [area] }];
  // What the engine does for each name it tells when its cells are kept: it looks at all of them.
  const looked = jest.spyOn(definedNames as unknown as { _explore: () => unknown }, "_explore");
  const cells = jest.spyOn(Object.getPrototypeOf(matrixOf("Ark1!$A$1")) as Matrix, "findCellAt");
  void definedNames.model;
  expect(looked).toHaveBeenCalledTimes(1);
  expect(cells.mock.calls.length > 900).toBe(!isWhole);
  cells.mockRestore();
});

type Matrix = { findCellAt: (...at: unknown[]) => unknown };

/** How the engine keeps the cells of a name. */
function matrixOf(area: string): Matrix {
  const { definedNames } = workbookOf(false);
  definedNames.model = [{ name: "Område", ranges: [area] }];
  return (definedNames as unknown as { matrixMap: Record<string, Matrix> }).matrixMap["Område"]!;
}

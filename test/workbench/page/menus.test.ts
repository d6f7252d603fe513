import { newWorkbook } from "../../../workbench/files/xlsx";
import { createHost, type Host } from "../../../workbench/host/host";
import { parseLocalAddress } from "../../../workbench/host/model/area";
import { attempt } from "../../../workbench/page/model/commands";
import { conditionOf, type Condition } from "../../../workbench/page/model/filterConditions";
import { criterionOf, filterChoices } from "../../../workbench/page/model/filterChoices";
import { sheetMenu, tabMenu, type MenuItem } from "../../../workbench/page/model/menus";
import { selectionOf } from "../../../workbench/page/model/selection";
import { toldOf } from "../../../workbench/page/model/told";

/** A table of five measurements in A1:C6. */
function opened(): Host {
  const { workbook, parts } = newWorkbook();
  workbook.getWorksheet("Ark1")!.addTable({
    name: "Målinger",
    ref: "A1",
    headerRow: true,
    columns: ["Center", "Dato", "Værdi"].map((name) => ({ name, filterButton: true })),
    rows: [
      ["Ørsted", new Date("2009-03-31"), 12.5],
      ["Aabenraa", new Date("2009-06-30"), 9],
      ["Skelbækgade", new Date("2009-03-31"), 100],
      ["skelbækgade", null, 9],
      [null, null, null],
    ],
  });
  workbook.getWorksheet("Ark1")!.getColumn(2).numFmt = "dd-mm-yyyy";
  return createHost(workbook, { parts });
}

const table = (host: Host) => host.workbook.getWorksheet("Ark1")!.getTables()[0]!;
const none = { cut: () => undefined, copy: () => undefined, paste: () => undefined };
/** The menu of what is selected. */
function itemsAt(host: Host, address: string): MenuItem[] {
  host.userSelect("Ark1", address);
  return sheetMenu(host, selectionOf(host), none).flat();
}
const labels = (items: readonly MenuItem[]): string[] => items.map(({ label }) => label);
const choose = (items: readonly MenuItem[], label: string): string | null =>
  attempt(() => items.find((item) => item.label === label)?.run());

test.each<{ at: string; own: string[]; not: string[] }>([
  {
    at: "A3",
    own: [
      "Indsæt tabelrække ovenfor",
      "Slet tabelrækken",
      "Indsæt række ovenfor",
      "Sortér A til Å",
      "Fjern filterknapper",
    ],
    not: ["Vis filterknapper"],
  },
  { at: "B3:C4", own: ["Indsæt 2 tabelrækker ovenfor", "Slet 2 tabelkolonner", "Skjul 2 kolonner"], not: [] },
  { at: "A1", own: ["Indsæt tabelkolonne til venstre"], not: ["Slet tabelrækken"] },
  { at: "E3", own: ["Indsæt række ovenfor", "Slet kolonnen"], not: ["Slet tabelrækken", "Fjern filterknapper"] },
  {
    at: "3:4",
    own: ["Indsæt 2 rækker ovenfor", "Skjul 2 rækker", "Vis skjulte rækker"],
    not: ["Slet kolonnen", "Sortér A til Å"],
  },
  { at: "B:B", own: ["Slet kolonnen", "Skjul kolonnen", "Sortér A til Å"], not: ["Slet rækken", "Slet tabelkolonnen"] },
])("the menu of $at has what can be done there", ({ at, own, not }) => {
  const found = labels(itemsAt(opened(), at));
  expect([own.filter((label) => !found.includes(label)), not.filter((label) => found.includes(label))]).toEqual([
    [],
    [],
  ]);
});

test("a line of the menu does what it says, and says why when Excel would not", () => {
  const host = opened();
  expect(choose(itemsAt(host, "C3"), "Sortér Å til A")).toBeNull();
  expect(host.workbook.getWorksheet("Ark1")!.getCell("A2").value).toBe("Skelbækgade");
  expect(choose(itemsAt(host, "1:1"), "Slet rækken")).toContain("en tabel ville blive revet over");
  expect(choose(tabMenu(host, host.workbook.worksheets[0]!).flat(), "Skjul arket")).toContain("mindst ét synligt ark");
  expect(choose(tabMenu(host, host.workbook.worksheets[0]!).flat(), "Beskyt arket")).toBeNull();
  expect(choose(itemsAt(host, "C3"), "Ryd indhold")).toContain("Fjern arkets beskyttelse");
  expect(choose(tabMenu(host, host.workbook.worksheets[0]!).flat(), "Fjern arkets beskyttelse")).toBeNull();
  expect(choose(itemsAt(host, "C3"), "Ryd indhold")).toBeNull();
});

test("hidden sheets are in the menu of a tab, and nothing is hidden while the structure is protected", () => {
  const host = opened();
  const [first] = host.workbook.worksheets;
  const other = host.workbook.addWorksheet("Profiler");
  const menu = (): MenuItem[] => tabMenu(host, first!).flat();
  expect(choose(tabMenu(host, other).flat(), "Skjul arket")).toBeNull();
  expect(labels(menu())).toContain("Vis arket Profiler");
  choose(menu(), "Beskyt projektmappens struktur");
  expect(choose(menu(), "Vis arket Profiler")).toContain("Projektmappens struktur er beskyttet");
  choose(menu(), "Fjern beskyttelse af projektmappens struktur");
  expect([choose(menu(), "Vis arket Profiler"), other.state]).toEqual([null, "visible"]);
});

test("the list of a filter: each thing once, numbers by size, texts as Danish has them, empty cells last", () => {
  const host = opened();
  const texts = (column: number): string[] =>
    filterChoices(table(host), column, host.parts.filters).map(({ text }) => text);
  expect([texts(0), texts(1), texts(2)]).toEqual([
    ["Skelbækgade", "Ørsted", "Aabenraa", ""],
    ["31-03-2009", "30-06-2009", ""],
    ["9", "12,5", "100", ""],
  ]);
});

test("what is ticked is the criterion as Excel keeps it; all of it is none", () => {
  const host = opened();
  const dates = filterChoices(table(host), 1, host.parts.filters);
  expect([
    criterionOf(dates, new Set(["31-03-2009", ""])),
    criterionOf(filterChoices(table(host), 2, host.parts.filters), new Set(["12,5"])),
    criterionOf(dates, new Set(dates.map(({ text }) => text))),
  ]).toEqual([
    { filterOn: "Values", values: [{ date: "2009-03-31T00:00:00", specificity: "Day" }, ""] },
    { filterOn: "Values", values: ["12.5"] },
    null,
  ]);
});

test("a filter's list has only what the other columns let through, and ticks what its own does", () => {
  const host = opened();
  host.user.filter(
    table(host),
    1,
    criterionOf(filterChoices(table(host), 1, host.parts.filters), new Set(["31-03-2009"])),
  );
  host.user.filter(table(host), 2, { filterOn: "Values", values: ["100"] });
  const list = (column: number): unknown =>
    filterChoices(table(host), column, host.parts.filters).map(({ text, isShown }) => [text, isShown]);
  expect([list(0), list(2)]).toEqual([
    [["Skelbækgade", true]],
    [
      ["12,5", false],
      ["100", true],
    ],
  ]);
});

test.each<{ at: string; told: string }>([
  { at: "C2", told: "C2, Værdi, 12,5" },
  { at: "C1", told: "C1, Værdi" },
  { at: "E1", told: "E1, tom" },
  { at: "A2:B4", told: "3 rækker og 2 kolonner markeret" },
  { at: "3:3", told: "1 række markeret" },
  { at: "B:C", told: "2 kolonner markeret" },
])("a screen reader is told of $at: $told", ({ at, told }) => {
  const host = opened();
  host.userSelect("Ark1", at);
  expect([parseLocalAddress(host.workbook.worksheets[0]!, at)?.top, toldOf(host, selectionOf(host)).selection]).toEqual(
    [expect.any(Number), told],
  );
});

test("how many rows a filter shows is told beside the tabs", () => {
  const host = opened();
  host.user.filter(table(host), 0, { filterOn: "Values", values: ["Ørsted"] });
  host.userSelect("Ark1", "A2");
  expect(toldOf(host, selectionOf(host)).filter).toBe("1 af 5 rækker vises");
});

/** The rows of the table that are shown, after a condition on one of its columns. */
function shownBy(column: number, condition: Condition, typed: string): number[] {
  const host = opened();
  const criterion = conditionOf(condition, typed);
  expect(criterion).not.toBeNull();
  host.user.filter(table(host), column, criterion);
  const sheet = host.workbook.getWorksheet("Ark1")!;
  return [2, 3, 4, 5, 6].filter((row) => sheet.getRow(row).hidden !== true);
}

test.each<{ column: number; condition: Condition; typed: string; shows: number[] }>([
  { column: 0, condition: "contains", typed: "skel", shows: [4, 5] },
  { column: 0, condition: "containsNot", typed: "SKEL", shows: [2, 3, 6] },
  { column: 0, condition: "begins", typed: "ørs", shows: [2] },
  { column: 0, condition: "contains", typed: "*", shows: [] },
  { column: 2, condition: "over", typed: "9", shows: [2, 4] },
  { column: 2, condition: "over", typed: "12,4", shows: [2, 4] },
  { column: 2, condition: "under", typed: "12,5", shows: [3, 5] },
  { column: 0, condition: "over", typed: "5", shows: [] },
  { column: 2, condition: "top", typed: "1", shows: [4] },
  { column: 2, condition: "top", typed: "3", shows: [2, 3, 4, 5] },
  { column: 2, condition: "top", typed: "10", shows: [2, 3, 4, 5] },
])("a filter: column $column $condition $typed", ({ column, condition, typed, shows }) => {
  expect(shownBy(column, condition, typed)).toEqual(shows);
});

test.each<[Condition, string]>([
  ["over", "mange"],
  ["under", "1.10"],
  ["top", "0"],
  ["top", "2,5"],
  ["top", "501"],
  ["contains", " "],
])("a filter with %s »%s« is no condition", (condition, typed) => {
  expect(conditionOf(condition, typed)).toBeNull();
});

test("the menu of several areas has only what is done to all of them, and they are told of", () => {
  const host = opened();
  expect(labels(itemsAt(host, "A2:A3,C5"))).toEqual([
    "Ryd indhold",
    "Skjul 3 rækker",
    "Vis skjulte rækker",
    "Skjul 2 kolonner",
    "Vis skjulte kolonner",
  ]);
  expect(toldOf(host, selectionOf(host)).selection).toBe("2 områder er markeret");
  expect(choose(itemsAt(host, "A2:A3,C5"), "Ryd indhold")).toBeNull();
  const sheet = host.workbook.getWorksheet("Ark1")!;
  expect(["A2", "A3", "C5", "A4"].map((address) => sheet.getCell(address).value)).toEqual([
    null,
    null,
    null,
    "Skelbækgade",
  ]);
});

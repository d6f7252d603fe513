import { openDecisions } from "../../../src/app/nextYear/openDecisions";
import { nextYearFile } from "../../../src/app/nextYear/nextYearFile";
import type { Goal } from "../../../src/domain/goal";
import type { Source } from "../../../src/domain/source";
import type { ToDecide } from "../../../src/domain/lastYear";
import type { TableContent } from "../../../src/sheets/tables/tableContent";
import { goal } from "../../support/builders";
import { openXlsx } from "../../../workbench/files/xlsx";

const decide = (field: string, before = ""): ToDecide => ({
  contract: "Skelbækgade 2009",
  nr: "1.3",
  part: "",
  field,
  question: "",
  before,
  result: null,
  assessment: "",
});
const OPEN: Partial<Goal> = { target: null, targetUpper: null, baseline: null, change: null, deadline: null };
const SOURCE = { ...goal(), from: "LIS-2009-*.csv", filter: "Center = Nord" } as unknown as Source;

test.each<[string, ToDecide, Partial<Goal>, boolean]>([
  ["an empty target", decide("Måltal"), OPEN, true],
  ["a target", decide("Måltal"), { ...OPEN, target: 95 }, false],
  ["a target that follows from baseline and change", decide("Måltal"), { ...OPEN, baseline: 90, change: 5 }, false],
  ["an empty change beside a target", decide("Ændring"), { ...OPEN, target: 95 }, false],
  ["an empty change", decide("Ændring"), OPEN, true],
  ["an empty deadline", decide("Frist"), OPEN, true],
  ["a deadline", decide("Frist"), { ...OPEN, deadline: "2010-06-30" }, false],
  ["a baseline of 0", decide("Udgangspunkt"), { ...OPEN, baseline: 0 }, false],
  ["last year's words", decide("Mål", "95 pct. i 2009"), { text: "95 pct.  i 2009" }, true],
  ["new words", decide("Mål", "95 pct. i 2009"), { text: "96 pct. i 2010" }, false],
  ["last year's source", decide("Kilder: Kilde", "LIS-2009-*.csv; Center = Nord"), {}, true],
  ["another source", decide("Kilder: Kilde", "LIS-2008-*.csv"), {}, false],
])("%s is open or settled", (_, decision, over, isOpen) => {
  expect(openDecisions([decision], [goal(over)], [SOURCE])).toEqual(isOpen ? [decision] : []);
});

test("what is listed of a goal that is gone is settled", () => {
  expect(openDecisions([decide("Måltal")], [goal({ nr: "9", ...OPEN })], [])).toEqual([]);
});

test("the file is a workbook with our tables, dates as dates and shares as shares", async () => {
  const content: TableContent = {
    Kontrakter: [{ Kontrakt: "Nord 2010", År: 2010 }],
    Mål: [{ Kontrakt: "Nord 2010", Nr: "1.10", Målform: "Mindst", Frist: 40359, "Gul grænse": 0.9 }],
    Målinger: [],
  };
  const { name, bytes } = nextYearFile(content, 2010);
  expect(name).toBe("Resultatkontrakter 2010.xlsx");
  const { workbook } = await openXlsx(bytes);
  const sheet = workbook.getWorksheet("Mål");
  const row = (at: number): unknown[] =>
    Array.from({ length: 23 }, (_, column) => sheet?.getCell(at, column + 1).value);
  const headers = row(4);
  const at = (header: string) => sheet?.getCell(5, headers.indexOf(header) + 1);
  expect([at("Nr")?.value, at("Målform")?.value]).toEqual(["1.10", "Mindst"]);
  expect([at("Frist")?.numFmt, at("Gul grænse")?.numFmt]).toEqual(["dd-mm-yyyy", "0 %"]);
  expect(workbook.worksheets.map((own) => own.name)).toEqual(
    expect.arrayContaining(["Kontrakter", "Mål", "Målinger", "Profiler", "Indstillinger", "Bemærkninger"]),
  );
  expect(nextYearFile(content, 2010).bytes).toEqual(bytes);
});

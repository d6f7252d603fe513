import type { Goal } from "../../domain/goal";
import type { TheoryElement } from "../../domain/map/strategyMap";
import { problems, type Issue } from "../cells/issue";
import { isEmpty, readNumber } from "../cells/readCell";
import { readRows, type RowReader } from "../cells/rowReader";
import type { HeaderOf, SheetTable } from "../cells/sheetTable";
import { contractTable } from "./contracts";
import { goalKeyColumns } from "./goalKey";
import { asList, readGoalNumbers, unknownContracts } from "./mapCells";
import type { Reading, RowCells, Said, TableSchema } from "./schema";

/** The table Forandringsteori, one element of a chain from activities to long-term effect a row (DOMAIN.md §4b). */
const schema = {
  name: "Forandringsteori",
  sheet: "Forandringsteori",
  required: false,
  comesWithUse: true,
  help: "Kontrakternes forandringsteorier: for hvert visionspunkt en kæde af trin fra aktiviteter til langsigtet effekt. Et element får den dårligste status af sine mål.",
  keyedBy: ["Kontrakt", "Visionspunkt", "Trin", "Element"],
  judges: false,
  columns: [
    goalKeyColumns[0],
    {
      header: "Visionspunkt",
      kind: "text",
      required: true,
      width: 34,
      help: "Det, kæden fører frem til, fx Professionel service til tiden.",
    },
    {
      header: "Trin",
      kind: "number",
      required: true,
      width: 7,
      help: "1 ved de første aktiviteter, 2 ved det, de fører til, og så videre; det højeste er den langsigtede effekt.",
    },
    { header: "Element", kind: "text", required: true, width: 50, help: "Hvad der gøres, eller hvad det fører til." },
    { header: "Mål", kind: "text", width: 16, help: "Numrene på elementets mål; flere med semikolon, fx 8; 9; 14a." },
  ],
} as const satisfies TableSchema;

/** An element of a theory with the sheet's row number that it stands in. */
export type TheoryRow = TheoryElement & { row: number };

/** The table Forandringsteori with how it is read and written. */
export const theoryTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) =>
    readTheories(found, reading.of(contractTable).goals, reading.dates1904),
  write: ({ elements }: Said & { elements: readonly TheoryElement[] }) => elements.map(theoryRow),
};

/** The elements in the order of the sheet. A row that lacks part of its key is an issue and is left out. */
function readTheories(
  found: SheetTable | null,
  goals: readonly Goal[],
  dates1904: boolean,
): { elements: TheoryRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const elements = readRows(theoryTable, found, issues, dates1904).flatMap((row): TheoryRow[] => {
    const [contract, vision, name] = [row.text("Kontrakt"), row.text("Visionspunkt"), row.text("Element")];
    for (const header of ["Kontrakt", "Visionspunkt", "Trin", "Element"] as const)
      if (isEmpty(row.cell(header))) row.note(header, problems.missingKey(header));
    const step = readStep(row);
    if (contract === "" || vision === "" || name === "" || step === null) return [];
    return [{ contract, vision, step, name, goals: readGoalNumbers(row, contract, goals), row: row.row }];
  });
  return { elements, issues: [...issues, ...unknownContracts("Forandringsteori", elements, goals)] };
}

function readStep(row: RowReader<HeaderOf<typeof schema>>): number | null {
  const cell = row.cell("Trin");
  if (isEmpty(cell)) return null;
  const read = readNumber(cell);
  if (read.kind === "number" && Number.isInteger(read.value) && read.value >= 1) return read.value;
  row.note("Trin", problems.stepUnreadable(String(cell.value)));
  return null;
}

/** The row of the table Forandringsteori that says an element. */
export function theoryRow({ contract, vision, step, name, goals }: TheoryElement): RowCells<typeof schema> {
  return {
    table: "Forandringsteori",
    cells: [
      { header: "Kontrakt", value: contract },
      { header: "Visionspunkt", value: vision },
      { header: "Trin", value: step },
      { header: "Element", value: name },
      { header: "Mål", value: asList(goals) },
    ],
  };
}

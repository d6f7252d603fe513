import type { Goal } from "../../domain/goal";
import type { StrategyElement } from "../../domain/map/strategyMap";
import { groupBy } from "../../domain/groupBy";
import { perspectives } from "../../text/da/year";
import { issueIn, problems, type Issue } from "../cells/issue";
import { nearestName } from "../cells/nearest";
import { isEmpty } from "../cells/readCell";
import { readRows } from "../cells/rowReader";
import { comparable, type SheetTable } from "../cells/sheetTable";
import { perspectiveChoices } from "../cells/yearChoices";
import { contractTable } from "./contracts";
import { goalKeyColumns } from "./goalKey";
import { asList, listedIn, readGoalNumbers, unknownContracts } from "./mapCells";
import type { Reading, RowCells, Said, TableSchema } from "./schema";

/** The table Strategikort, one element of a contract's map a row (DOMAIN.md §4b). */
const schema = {
  name: "Strategikort",
  sheet: "Strategikort",
  required: false,
  comesWithUse: true,
  help: "Kontrakternes strategikort: hvert element med det, det fører til, og de mål, der følger det. Et element får den dårligste status af sine mål.",
  keyedBy: ["Kontrakt", "Element"],
  judges: false,
  columns: [
    goalKeyColumns[0],
    {
      header: "Perspektiv",
      kind: "choice",
      required: true,
      choices: perspectiveChoices.words,
      width: 22,
      help: "By/samfund, Borger/interessenter, Interne processer eller Mennesker og systemer.",
    },
    { header: "Element", kind: "text", required: true, width: 40, help: "Elementets navn på kortet, fx Rettidighed." },
    {
      header: "Fører til",
      kind: "text",
      width: 50,
      help: "De elementer, der går en pil til, skrevet som deres navn; flere med semikolon.",
    },
    { header: "Mål", kind: "text", width: 16, help: "Numrene på elementets mål; flere med semikolon, fx 8; 9; 14a." },
  ],
} as const satisfies TableSchema;

/** An element of a strategy map with the sheet's row number that it stands in. */
export type StrategyRow = StrategyElement & { row: number };

/** The table Strategikort with how it is read and written. */
export const strategyMapTable = {
  ...schema,
  read: (found: SheetTable | null, reading: Reading) =>
    readStrategyMaps(found, reading.of(contractTable).goals, reading.dates1904),
  write: ({ elements }: Said & { elements: readonly StrategyElement[] }) => elements.map(strategyRow),
};

/**
 * The elements in the order of the sheet. A row without contract, name or perspective is an issue and is left out; of
 * two elements with one name in a contract the first counts.
 */
function readStrategyMaps(
  found: SheetTable | null,
  goals: readonly Goal[],
  dates1904: boolean,
): { elements: StrategyRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const first = new Map<string, number>();
  const elements = readRows(strategyMapTable, found, issues, dates1904).flatMap((row): StrategyRow[] => {
    const [contract, name] = [row.text("Kontrakt"), row.text("Element")];
    for (const header of ["Kontrakt", "Element"] as const)
      if (row.text(header) === "") row.note(header, problems.missingKey(header));
    if (isEmpty(row.cell("Perspektiv"))) row.note("Perspektiv", problems.missingChoice(perspectiveChoices.words));
    const perspective = row.choice("Perspektiv", perspectiveChoices);
    if (contract === "" || name === "" || perspective === null) return [];
    const key = keyOf(contract, name);
    const before = first.get(key);
    if (before !== undefined) row.note("Element", problems.elementTwice(before));
    if (before !== undefined) return [];
    first.set(key, row.row);
    return [
      {
        contract,
        perspective,
        name,
        leadsTo: listedIn(row.text("Fører til")),
        goals: readGoalNumbers(row, contract, goals),
        row: row.row,
      },
    ];
  });
  return {
    elements,
    issues: [...issues, ...unknownContracts("Strategikort", elements, goals), ...arrowIssues(elements)],
  };
}

const keyOf = (contract: string, name: string): string => JSON.stringify([comparable(contract), comparable(name)]);

/** Arrows that lead nowhere: to an element that the contract's map does not have, or to the element itself. */
function arrowIssues(elements: readonly StrategyRow[]): Issue[] {
  return [...groupBy(elements, ({ contract }) => comparable(contract)).values()].flatMap((own) => {
    const names = own.map(({ name }) => name);
    const known = new Set(names.map(comparable));
    return own.flatMap(({ name, leadsTo, row }) =>
      leadsTo.flatMap((wanted): Issue[] => {
        if (comparable(wanted) === comparable(name))
          return [issueIn(schema, row, "Fører til", problems.elementToItself())];
        if (known.has(comparable(wanted))) return [];
        return [issueIn(schema, row, "Fører til", problems.elementUnknown(wanted, nearestName(wanted, names)))];
      }),
    );
  });
}

/** The row of the table Strategikort that says an element. */
export function strategyRow({ contract, perspective, name, leadsTo, goals }: StrategyElement): RowCells<typeof schema> {
  return {
    table: "Strategikort",
    cells: [
      { header: "Kontrakt", value: contract },
      { header: "Perspektiv", value: perspectives[perspective] },
      { header: "Element", value: name },
      { header: "Fører til", value: asList(leadsTo) },
      { header: "Mål", value: asList(goals) },
    ],
  };
}

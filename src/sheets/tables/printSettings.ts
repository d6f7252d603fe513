import { paperChoices, yesNoChoices } from "../cells/choices";
import type { Paper } from "../report/drawnSheet";
import { comparable } from "../cells/sheetTable";
import type { RowReader } from "../cells/rowReader";

/** How the Status sheet is printed. */
export type PrintSettings = {
  paper: Paper;
  /** Whether each contract begins a page. */
  pagePerContract: boolean;
};

export const DEFAULT_PRINT: PrintSettings = { paper: "A4", pagePerContract: true };

const NAMES = { paper: "Papir til Status", pagePerContract: "Ny side for hver kontrakt" } as const;

/** The rows of the table Indstillinger that say how the status is printed, as they are from the start. */
export const printRows: readonly (readonly [name: string, value: string, help: string])[] = [
  [
    NAMES.paper,
    "A4",
    "A4 eller A3, liggende. På A4 udskrives kolonnerne til og med Bemærkning; på A3 også Afvigelse, Tendens, Forløb, Metode og Styringsområde. Gælder fra næste Opdater status.",
  ],
  [
    NAMES.pagePerContract,
    "Ja",
    "Ja: hver kontrakt begynder på en ny side i udskriften af Status. Nej: de følger efter hinanden.",
  ],
];

/** What a row of the table Indstillinger says of the print; null where it is about something else. */
export function readPrintRow(row: RowReader<"Indstilling" | "Værdi">): Partial<PrintSettings> | null {
  const name = comparable(row.text("Indstilling"));
  if (name === comparable(NAMES.paper)) {
    const paper = row.choice("Værdi", paperChoices);
    return paper === null ? {} : { paper };
  }
  if (name === comparable(NAMES.pagePerContract)) {
    const answer = row.choice("Værdi", yesNoChoices);
    return answer === null ? {} : { pagePerContract: answer === "yes" };
  }
  return null;
}

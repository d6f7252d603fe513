import type { SectionId } from "../../report/caseReport";
import { caseHeadings } from "../../text/da/caseTerms";
import type { RowReader } from "../cells/rowReader";
import { comparable } from "../cells/sheetTable";

/** The sections of a committee case whose headings an administration may name in its own words. */
export type OwnHeadings = Readonly<Partial<Record<SectionId, string>>>;

/** The words of the reports that are the administration's own. */
export type CaseSettings = { headings: OwnHeadings; committee: string };

export const DEFAULT_CASE: CaseSettings = { headings: {}, committee: "" };

const HEADINGS = ["recommendation", "problem", "solution", "amendments", "process", "economy", "appendix"] as const;

const COMMITTEE = "Udvalg";

const nameOf = (id: (typeof HEADINGS)[number]): string => `Overskrift: ${caseHeadings[id]}`;

/** The rows of the table Indstillinger with the words of the reports, as they are from the start. */
export const caseRows: readonly (readonly [name: string, value: string, help: string])[] = [
  [
    COMMITTEE,
    "",
    "Udvalget, som halvårs- og helårsrapporten går til. Står øverst i Word-dokumentet; tom: linjen udelades.",
  ],
  ...HEADINGS.map(
    (id) =>
      [
        nameOf(id),
        caseHeadings[id],
        `Overskriften over afsnittet i halvårs- og helårsrapporten. Skriv den, jeres dagsordener bruger.`,
      ] as const,
  ),
];

/** What a row of the table Indstillinger says of the reports' words; null where it is about something else. */
export function readCaseRow(row: RowReader<"Indstilling" | "Værdi">, settings: CaseSettings): CaseSettings | null {
  const name = comparable(row.text("Indstilling"));
  const id = HEADINGS.find((each) => comparable(nameOf(each)) === name);
  if (id === undefined && name !== comparable(COMMITTEE)) return null;
  const text = row.text("Værdi").trim();
  if (id === undefined) return { ...settings, committee: text };
  return text === "" ? settings : { ...settings, headings: { ...settings.headings, [id]: text } };
}

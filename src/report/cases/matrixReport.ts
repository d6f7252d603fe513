import { goalMatrix, type MatrixRow } from "../../domain/goalMatrix";
import type { ManagementArea } from "../../domain/goal";
import { caseKinds } from "../../text/da/caseKinds";
import { caseColumns as columns } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import type { CaseBlock, CaseCell, CaseSection } from "../caseReport";
import { cell, columnsOf, numberCell, paragraph } from "./caseBlocks";
import { partsOf, type CaseMatter } from "./caseMatter";

const ALL = ["effort", "quality", "staff", "resources"] as const satisfies readonly ManagementArea[];

/** *Resultatmålsmatrix*: Figur 1 of the contract of 2010, one for each contract. */
export function matrixReport({ statuses }: CaseMatter): CaseSection[] {
  return statuses.map((status) => {
    const { name } = status.contract;
    const goals = partsOf(status).map(({ goal }) => goal);
    const blocks =
      goals.length === 0
        ? [paragraph(words.noGoals(name))]
        : [paragraph(caseKinds.matrix.intro(name, status.goals.length), "lead"), matrixTable(goalMatrix(goals))];
    return { id: "contract", heading: name, contract: name, blocks };
  });
}

/** The table of Figur 1: a count of 0 is an empty cell, and the last row adds up. */
function matrixTable(rows: readonly MatrixRow[]): CaseBlock {
  const areas: readonly (ManagementArea | null)[] = rows.some(({ counts }) => counts.has(null)) ? [...ALL, null] : ALL;
  const count = (number: number): CaseCell => (number === 0 ? cell("") : numberCell(String(number), number));
  const sum = (area: ManagementArea | null): number =>
    rows.reduce((total, { counts }) => total + (counts.get(area) ?? 0), 0);
  return {
    kind: "table",
    caption: caseKinds.matrix.caption,
    description: caseKinds.matrix.description,
    columns: columnsOf([
      [columns.focusArea, 36],
      ...areas.map((area) => [area === null ? columns.noArea : columns.matrixArea[area], 16, true] as const),
    ]),
    rows: [
      ...rows.map(({ focusArea, counts }) => [
        cell(focusArea === "" ? columns.noFocusArea : focusArea),
        ...areas.map((area) => count(counts.get(area) ?? 0)),
      ]),
      [cell(columns.matrixTotal), ...areas.map((area) => count(sum(area)))].map((own): CaseCell => ({
        ...own,
        isTotal: true,
      })),
    ],
  };
}

import type { SectionId } from "../../report/caseReport";

/** A placeholder (*pladsholder*) for the whole body, for a section, or for a few words. */
export type LargeId = SectionId | "report";
export type SmallId = "title" | "caseNumber" | "committee" | "asOf";

/** The names of the sections, in the order of a committee case. */
export const sectionNames = {
  recommendation: "indstilling",
  problem: "problemstilling",
  solution: "løsning",
  amendments: "ændringer",
  process: "proces",
  economy: "økonomi",
  appendix: "bilag",
  contract: "kontrakt",
} as const satisfies Record<SectionId, string>;

const largeNames = { report: "rapport", ...sectionNames } as const satisfies Record<LargeId, string>;

const smallNames = {
  title: "titel",
  caseNumber: "sagsnummer",
  committee: "udvalg",
  asOf: "dato",
} as const satisfies Record<SmallId, string>;

/** A placeholder as it is written in a template: `{{løsning}}`. */
export function written(id: LargeId | SmallId): string {
  return `{{${{ ...largeNames, ...smallNames }[id]}}}`;
}

/** Which large placeholder a name is; capitals, and ae, oe and aa for æ, ø and å, make no difference. */
export function largeIdOf(name: string): LargeId | null {
  return idIn(largeNames, name);
}

export function smallIdOf(name: string): SmallId | null {
  return idIn(smallNames, name);
}

function idIn<Id extends string>(names: Readonly<Record<Id, string>>, name: string): Id | null {
  const wanted = folded(name);
  return (Object.keys(names) as Id[]).find((id) => folded(names[id]) === wanted) ?? null;
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
}

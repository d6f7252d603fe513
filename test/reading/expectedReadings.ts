import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoredColumns } from "../../scripts/readingScore";
import type { ReadGoal } from "../../src/reading/reading";

const folder = join(__dirname, "..", "cases", "reading");
export const caseText = (name: string): string => readFileSync(join(folder, name), "utf8");

/** A tab-separated table with a heading row, as one record a row. */
export function tableOf(name: string): Record<string, string>[] {
  const [heading = "", ...lines] = caseText(name).trimEnd().split("\n");
  const columns = heading.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? "", cell])));
}

const shown = (column: string): ((goal: ReadGoal) => string) => scoredColumns[column] ?? (() => "");

/** The fields that the requirement counts, with how a reading shows each and which doubts are about it. */
export const countedFields: Record<string, { of: (goal: ReadGoal) => string; doubts: readonly string[] }> = {
  målform: { of: shown("målform"), doubts: ["directionUncertain", "noNumber", "measureUnclear"] },
  måltal: { of: shown("måltal"), doubts: ["measureUnclear", "figuresDisagree", "noNumber", "baselineMissing"] },
  måltal_øvre: { of: shown("måltal_øvre"), doubts: ["measureUnclear", "figuresDisagree"] },
  enhed: { of: shown("enhed"), doubts: ["unitUncertain", "measureUnclear", "noNumber"] },
  udgangspunkt: { of: shown("udgangspunkt"), doubts: ["baselineMissing", "figuresDisagree", "measureUnclear"] },
  ændring: { of: shown("ændring"), doubts: ["baselineMissing", "figuresDisagree", "measureUnclear"] },
  ændringstype: { of: shown("ændringstype"), doubts: ["baselineMissing", "figuresDisagree", "measureUnclear"] },
};

export type Expected = { id: string; kind: string; text: string; goals: Record<string, string>[] };

/** The sentences with their readings; several rows with one id are several goals. */
export function expectedSentences(name = "sentences.tsv"): Expected[] {
  const byId = new Map<string, Expected>();
  for (const row of tableOf(name)) {
    const id = row["id"] ?? "";
    const sentence = byId.get(id) ?? { id, kind: row["slags"] ?? "", text: row["sætning"] ?? "", goals: [] };
    byId.set(id, { ...sentence, goals: [...sentence.goals, row] });
  }
  return [...byId.values()];
}

export type Verdict = "right" | "doubted" | "silent";
export type FieldVerdict = { field: string; verdict: Verdict; expected: string; read: string };

/** Each counted field of a goal: right, wrong with a doubt about it, or wrong and silent. */
export function verdictsOf(expected: Record<string, string>, goal: ReadGoal | undefined): FieldVerdict[] {
  return Object.entries(countedFields).map(([field, { of, doubts }]) => {
    const [wanted, read] = [expected[field] ?? "", goal ? of(goal) : "–"];
    const right = wanted.split("|").includes(read);
    const doubted = goal?.doubts.some(({ code }) => doubts.includes(code) || code === "severalGoals") ?? false;
    return { field, verdict: right ? "right" : doubted ? "doubted" : "silent", expected: wanted, read };
  });
}

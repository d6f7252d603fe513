import type { DecisionReason, OpenField } from "../../domain/year/nextGoal";

/** *Felt* in Beslutninger: the column of Mål, or of Kilder, that the answer is written in. */
export const openFieldNames = {
  target: "Måltal",
  targetUpper: "Måltal øvre",
  change: "Ændring",
  deadline: "Frist",
  baseline: "Udgangspunkt",
  text: "Mål",
  source: "Kilder: Kilde",
} as const satisfies Record<OpenField, string>;

const AGREED = {
  target: "Hvilket måltal skal nås?",
  targetUpper: "Hvad er den øvre grænse?",
  change: "Hvor meget skal det ændres fra udgangspunktet? Tom, hvis måltallet alene er aftalt.",
  deadline: "Hvornår skal målet være nået? Slet rækken her, hvis fristen er kontraktens sidste dag.",
  baseline: "Hvad er udgangspunktet?",
  text: "Hvordan skal målet lyde?",
  source: "Hvor kommer tallene fra?",
} as const satisfies Record<OpenField, string>;

const DOUBTS = {
  wording: "Ordlyden er sidste års. Ret tal og årstal i den.",
  noResult: "Der er intet resultat fra sidste år. Skriv udgangspunktet, når det kendes; skriv ikke 0.",
  partOfYear:
    "Sidste års tal dækker ikke hele året, så deres sum er intet udgangspunkt. Skriv det, når året er gjort op.",
  notTheLastPeriod: "Udgangspunktet er fra den periode, der står ved det. Ret det, når sidste års sidste tal er der.",
  namesTheYear: "Kilden nævner sidste år. Ret filnavnet eller filteret, så det passer til de nye filer.",
} as const satisfies Record<Exclude<DecisionReason, "agreed">, string>;

/** The title, and the file's name, of a year's workbook. */
export const nextYearTitle = (year: number): string => `Resultatkontrakter ${year}`;

/** What is to be decided, as a question or a request (*Spørgsmål* in Beslutninger). */
export function decisionQuestion(field: OpenField, why: DecisionReason): string {
  return why === "agreed" ? AGREED[field] : DOUBTS[why];
}

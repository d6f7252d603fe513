import type { GoalType, ManagementArea } from "../../domain/goal";

/** *Måltype* by its first word. */
const goalTypes: readonly (readonly [pattern: RegExp, goalType: GoalType])[] = [
  [/^resultat/i, "result"],
  [/^indsats/i, "effort"],
  [/^udviklings/i, "development"],
];

export function goalTypeOf(text: string): GoalType | null {
  return goalTypes.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}

/** The letters that contracts of 2010 put beside each goal. */
const letters: Readonly<Record<string, ManagementArea>> = {
  I: "effort",
  K: "quality",
  P: "staff",
  R: "resources",
  Ø: "resources",
};
/** Words that name a *styringsområde* in a heading. *Kvaliteten i indsatsen* is quality, so that comes first. */
const areaWords: readonly (readonly [pattern: RegExp, area: ManagementArea])[] = [
  [/kvalitet/i, "quality"],
  [/personale|organisation|medarbejder/i, "staff"],
  [/økonomi|ressource/i, "resources"],
  [/indsats|beskæftigelse/i, "effort"],
];

export function areaOfLetter(text: string): ManagementArea | null {
  return letters[text.trim()] ?? null;
}

export function areaOf(text: string): ManagementArea | null {
  return areaOfLetter(text) ?? areaWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Names of the areas that introduce goals in a table without columns. */
export const areaLabels: readonly string[] = [
  "Beskæftigelsesindsatsen",
  "Beskæftigelsesindsats",
  "Kvalitet i servicen",
  "Kvaliteten af servicen",
  "Kvalitet i indsatsen",
  "Personale og organisation",
  "Ressourcer",
  "Økonomi",
];

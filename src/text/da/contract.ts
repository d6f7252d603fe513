import { listed as inRow } from "../listed";

/** Counts a goal with parts as one, and adds the number of list items when that is higher. */
const counted = (goals: number, listed: number): string =>
  `${goals === 1 ? "Ét mål" : `${goals} mål`}${listed === goals ? "" : ` (${listed}, når delmål tælles hver for sig)`}`;

/** The screen Kontrakt. */
export const contractText = {
  intro: "Indsæt teksten fra en resultatkontrakt, eller vælg et dokument. Teksten bliver på din computer.",
  file: "Dokument (.docx, .pdf eller .txt)",
  text: "Kontraktens tekst",
  placeholder: "1.1 Mindst 36 pct. af …",
  read: "Find mål",
  reading: "Læser …",
  noGoals: "Der er ingen mål i teksten, som kan genkendes. Indsæt den del af kontrakten, hvor målene står.",
  contractName: "Kontraktens navn",
  contractNameHelp: "Center og år. Det skal staves ens i alle tabeller.",
  contractNameMissing: "Skriv kontraktens navn.",
  found: (goals: number, listed: number, doubtful: number) =>
    `${counted(goals, listed)} fundet. ${doubtful === 0 ? "Der er ingen tvivl om læsningen." : doubtful === 1 ? "Ét bør ses efter; det står først." : `${doubtful} bør ses efter; de står først.`}`,
  doubts: "Bør ses efter",
  accept: "Godkend",
  accepted: "Godkendt",
  acceptedGoal: (nr: string) => `Godkendt mål ${nr}`,
  acceptGoal: (nr: string) => `Godkend mål ${nr}`,
  correct: "Ret",
  correctGoal: (nr: string) => `Ret mål ${nr}`,
  closeForm: "Luk",
  closeGoal: (nr: string) => `Luk mål ${nr}`,
  goal: (nr: string) => `Mål ${nr}`,
  ready: (accepted: number, all: number) => `${accepted} af ${all} godkendt`,
  write: (count: number) =>
    count === 0 ? "Skriv til arket" : `Skriv ${count === 1 ? "ét mål" : `${count} mål`} til arket`,
  writing: "Skriver …",
  writeNone: "Godkend mindst ét mål for at skrive det til arket.",
  invalid: "Ret de felter, der er markeret med fejl.",
  withoutTables: "Tabellerne laves først, når du vælger Opret ark på skærmen Start.",
  again: "Læs en anden tekst",
  written: (goals: number, listed: number, contract: string, there: readonly string[]) =>
    [
      listed === 0
        ? "Intet er skrevet."
        : `${counted(goals, listed)} er skrevet nederst i tabellen Mål for ${contract}.`,
      ...(there.length === 0
        ? []
        : [`${there.length === 1 ? "Mål" : "Målene"} ${inRow(there, "og")} findes allerede og er ikke ændret.`]),
    ].join(" "),
  numberWanted: "Skriv tallet med dansk komma, fx 1.250,5.",
  field: {
    nr: "Nr",
    part: "Delmål",
    text: "Mål",
    form: "Målform",
    target: "Måltal",
    targetUpper: "Måltal øvre",
    unit: "Enhed",
    baseline: "Udgangspunkt",
    change: "Ændring",
    changeKind: "Ændringstype",
    aggregation: "Opgørelse",
    deadline: "Frist",
  },
  none: "Ingen",
  writtenBefore: "Målet er skrevet i tabellen Mål, men uden det, du rettede imens. Ret det også dér.",
} as const;

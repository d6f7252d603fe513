import type { ContractPeriod } from "../../domain/contractPeriod";
import { listed as inRow } from "../listed";
import { formatDate } from "./numbers";
import { withoutStop } from "../withoutStop";

/** Counts a goal with parts as one, and adds the number of list items when that is higher. */
const counted = (goals: number, listed: number): string =>
  `${goals === 1 ? "Ét mål" : `${goals} mål`}${listed === goals ? "" : ` (${listed}, når delmål tælles hver for sig)`}`;

const rowsOf = (count: number): string => (count === 1 ? "Én række" : `${count} rækker`);

/** The screen Kontrakt. */
export const contractText = {
  intro: "Indsæt teksten fra en resultatkontrakt, eller vælg et dokument. Teksten bliver på din computer.",
  file: "Dokument (.docx, .pdf, .xlsx eller .txt)",
  text: "Kontraktens tekst",
  placeholder: "1.1 Mindst 36 pct. af …",
  read: "Find mål",
  reading: "Læser …",
  noGoals: "Der er ingen mål i teksten, som kan genkendes. Indsæt den del af kontrakten, hvor målene står.",
  contractName: "Kontraktens navn",
  contractNameHelp: "Center og år. Det skal staves ens i alle tabeller.",
  contractNameMissing: "Skriv kontraktens navn.",
  from: "Fra",
  to: "Til",
  otherPeriod: "Følger kontrakten ikke kalenderåret?",
  periodHelp: "Kun for en kontrakt, der ikke følger kalenderåret, fx 01-08-2023 til 31-07-2024 for et skoleår.",
  listedPeriod: (period: ContractPeriod) =>
    `Kontrakten findes allerede i projektmappen og løber fra ${formatDate(period.from)} til ${formatDate(period.to)}. Perioden rettes i tabellen Kontrakter.`,
  datesFault: {
    fromMissing: () => "Skriv også Fra, eller lad både Fra og Til være tomme.",
    toMissing: () => "Skriv også Til, eller lad både Fra og Til være tomme.",
    reversed: () => "Til ligger før Fra. Ret datoerne.",
    tooLong: (months: number) => `Fra og Til ligger ${months} måneder fra hinanden. Ret årstallet.`,
  },
  found: (goals: number, rows: number, doubtful: number, faulty: number) =>
    [
      `${goals === 1 ? "Ét mål" : `${goals} mål`} fundet${rows === goals ? "" : `, fordelt på ${rows} rækker`}.`,
      ...(faulty === 0 ? [] : [`${rowsOf(faulty)} har en fejl og står først.`]),
      doubtful === 0
        ? "Der er ingen tvivl om læsningen."
        : `${rowsOf(doubtful)} bør ses efter${faulty > 0 ? "." : doubtful === 1 ? "; den står først." : "; de står først."}`,
    ].join(" "),
  doubts: "Bør ses efter",
  faults: "Fejl",
  settled: "Det har du rettet.",
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
  faulty: (nr: string, fault: string, others: number) =>
    `Mål ${nr} har en fejl: ${fault}${others === 0 ? "" : others === 1 ? " Ét andet har også en fejl." : ` ${others} andre har også fejl.`}`,
  nrTwice: (nr: string) => `Et mål før det har også nummer ${nr}. Skriv et andet Nr eller Delmål.`,
  leftOut: "Mål med fejl skrives ikke, før de er rettet.",
  goToGoal: "Gå til målet",
  goToField: "Gå til feltet",
  tablesFirst: "Projektmappen har ingen tabeller endnu. De laves, når målene skrives.",
  textMissing: "Indsæt en tekst, eller vælg et dokument.",
  alreadyThere: "Målet findes allerede i tabellen Mål og skrives ikke igen.",
  again: "Læs en anden tekst",
  discardAsk: (rows: number) =>
    `Kassér gennemsynet? ${rowsOf(rows)} er ikke skrevet, og det, du har rettet og godkendt, går tabt. Teksten bliver stående.`,
  discard: "Kassér gennemsynet",
  keep: "Behold det",
  written: (goals: number, listed: number, contract: string, there: readonly string[]) =>
    [
      listed === 0
        ? "Intet er skrevet."
        : `${counted(goals, listed)} er skrevet nederst i tabellen Mål for ${withoutStop(contract)}.`,
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
  choose: "Vælg …",
  writtenBefore: "Målet er skrevet i tabellen Mål, men uden det, du rettede imens. Ret det også dér.",
} as const;

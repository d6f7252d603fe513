import { danishError } from "./errorNames";
/** The arguments' names as the function wizard shows them (functions.ts has the same). */
export const argumentNames = {
  form: "målform",
  target: "måltal",
  actual: "faktisk",
  baseline: "udgangspunkt",
  targetUpper: "måltal_øvre",
  method: "metode",
  partlyMetFrom: "gul_grænse",
  unit: "enhed",
  change: "ændring",
  changeKind: "ændringstype",
  period: "periode",
  pacing: "periodisering",
  aggregation: "opgørelse",
  periods: "perioder",
  values: "værdier",
  year: "år",
  goals: "mål",
  measurements: "målinger",
  asOf: "statusdato",
  contract: "kontrakt",
  from: "fra",
  contracts: "kontrakter",
} as const;

export type ArgumentName = keyof typeof argumentNames;

const listOf = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} eller ${words.at(-1) ?? ""}`;

/** The error message of a formula: which argument, and why. */
export const functionFaults = {
  unexpected: () => "Formlen kunne ikke beregnes. Prøv Genberegn på fanen Resultatkontrakt.",
  notFetched: () =>
    "En del af Målopfyldelse kunne ikke hentes. Se, om der er net, og prøv Genberegn på fanen Resultatkontrakt.",
  errorInput: (name: string, code: string) =>
    `»${name}« er fejlen ${danishError(code)}. Ret den celle, som »${name}« peger på.`,
  missing: (name: string) => `»${name}« mangler.`,
  periodMissing: (value: string) => `»perioder« mangler ud for ${value}.`,
  missingChoice: (name: string, words: readonly string[]) => `»${name}« mangler. Skriv ${listOf(words)}.`,
  unknownChoice: (name: string, text: string, words: readonly string[]) =>
    `»${name}« kender ikke "${text}". Skriv ${listOf(words)}.`,
  notANumber: (name: string, text: string) => `»${name}« er teksten "${text}" og skal være et tal. Skriv fx 1250,5.`,
  isDate: (name: string, text: string) => `»${name}« er en dato (${text}) og skal være et tal.`,
  tooLarge: (name: string) => `»${name}« er et større tal, end en celle i Excel kan holde.`,
  resultTooLarge: () => "Resultatet er et større tal, end en celle i Excel kan holde.",
  targetZeroOrEmpty: () => "»måltal« er 0 eller tomt. Skriv måltallet; er det 0, så skriv nullet som tekst: '0.",
  boundsReversed: (upper: string, lower: string) =>
    `»måltal_øvre« (${upper}) er mindre end »måltal« (${lower}). Byt om på dem.`,
  upperMissing: () => "»måltal_øvre« mangler: et interval har både »måltal« og »måltal_øvre«.",
  baselineMissing: () => "»udgangspunkt« mangler. Det kan ikke undværes, når »metode« er Ændring.",
  baselineOfChangeMissing: () =>
    "»udgangspunkt« mangler, så måltallet ikke kan beregnes. Et ukendt udgangspunkt er ikke 0.",
  changeOnInterval: () => "»metode« kan ikke være Ændring ved et interval. Skriv Niveau, eller lad »metode« være tom.",
  changeKindMissing: (words: readonly string[]) => `»ændringstype« mangler: en ændring kan være ${listOf(words)}.`,
  milestoneFigure: (text: string) =>
    `»faktisk« er "${text}". For en milepæl skrives Ja, Nej eller den dato, den blev gennemført.`,
  milestoneDeadline: () => "»måltal« mangler: når »faktisk« er datoen for en milepæl, er »måltal« dens frist som dato.",
  degree: (name: string, text: string) => `»${name}« (${text}) er ikke en grad. Skriv fx 0,9 eller 90 %.`,
  sizes: (a: string, sizeA: string, b: string, sizeB: string) =>
    `»${a}« fylder ${sizeA}, men »${b}« fylder ${sizeB}. Områderne skal være lige store.`,
  period: (name: string, text: string) =>
    `»${name}« kan ikke læse "${text}". Skriv fx marts 2009, 2009-03, 1. kvartal 2009 eller 2009.`,
  outsidePeriod: () => "»periode« ligger ikke i de tolv måneder, der begynder med »fra«. Ret en af dem.",
  profile: () => "»periodisering« er Profil, men formlen kender ikke profilen. Brug arket Status.",
  forecastOf: (word: string) =>
    `»opgørelse« er ${word}, og så er der ingen prognose ud fra tallene alene. Skriv Sum, Gennemsnit, Seneste eller År til dato.`,
  noValues: (year: string) => `»værdier« har ingen tal for ${year}.`,
  noYearAtAll: () => "»værdier« har ingen tal.",
  noMonthYet: () => "Der er endnu ikke gået en hel måned, så et års tal kan ikke forudses.",
  year: (text: string) => `»år« (${text}) er ikke et årstal mellem 1900 og 2199 eller en periode som 2023/24.`,
  notADate: (name: string, text: string) => `»${name}« er "${text}" og skal være en dato, fx 31-12-2009.`,
  table: (name: string, problem: string, table: string) =>
    `»${name}«: ${problem} Tag overskrifterne med, fx ${table}[#Alle].`,
  noGoals: () => "»mål« har ingen rækker under overskrifterne.",
  unknownContract: (text: string, known: readonly string[]) =>
    `»kontrakt« er "${text}", som ikke findes i »mål«. Der står: ${known.join(", ")}.`,
  oneCell: (name: string) => `»${name}« skal være én celle.`,
} as const;

/** A range's size in words. */
export function sizeText(rows: number, columns: number): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  if (columns === 1) return count(rows, "række", "rækker");
  return rows === 1
    ? count(columns, "kolonne", "kolonner")
    : `${count(rows, "række", "rækker")} × ${count(columns, "kolonne", "kolonner")}`;
}

/** Sentences of MÅLFORKLARING where there is no sentence about a status. */
export const functionSentences = {
  noFigure: "Ingen data: »faktisk« er tom.",
  milestoneDone: "Milepælen er gennemført: 100 %.",
  milestoneOpen: "Milepælen er ikke gennemført: 0 %.",
} as const;

/** Headers of what KONTRAKTSTATUS and MÅLMATRIX spill. */
export const statusHeaders = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Mål",
  "Måltal",
  "Måltal øvre",
  "Forventet nu",
  "Faktisk",
  "Afvigelse",
  "Målopfyldelse",
  "Metode",
  "Status",
  "Tendens",
  "Forventet ved årets udgang",
  "Forklaring",
] as const;
export const issueHeading = "Fejl i data";
export const noteHeading = "Bemærk";

/** Row numbers in a formula's range: counted from the header, not the sheet's row numbers. */
const tableRows = (rows: readonly number[]): string =>
  `række ${rows.length > ROWS_NAMED ? `${rows.slice(0, ROWS_NAMED).join(", ")} m.fl.` : rows.length > 1 ? `${rows.slice(0, -1).join(", ")} og ${rows.at(-1) ?? ""}` : rows.join("")} i tabellen`;
const ROWS_NAMED = 4;

const tellingEmpty = (table: string): string => `HVIS(${table}[#Alle]="";"";${table}[#Alle])`;

export const issueText = (
  table: string,
  row: number | null,
  column: string | null,
  problem: string,
  also: readonly number[] = [],
): string =>
  `${[table, row === null ? "" : tableRows([row, ...also]), column ?? ""].filter((part) => part !== "").join(", ")}: ${problem}`;

/**
 * Why some of a goal's cells are empty in KONTRAKTSTATUS: a target, or figures of measurements, that are 0 or not
 * there.
 */
export function doubtText(target: string | null, goalRow: number, measurements: readonly number[]): string {
  const places = [
    ...(target === null ? [] : [{ table: "Mål", place: `Mål, ${tableRows([goalRow])}, ${target}` }]),
    ...(measurements.length === 0 ? [] : [{ table: "Målinger", place: `Målinger, ${tableRows(measurements)}` }]),
  ];
  const forms = places.map(({ table }) => `${tellingEmpty(table)} i stedet for ${table}[#Alle]`);
  return `Felter uden svar afhænger af, om tallet er 0 eller tomt (${places.map(({ place }) => place).join("; ")}); det får formlen ikke at vide. Skriv ${forms.join(" og ")}, eller skriv nullet som tekst: '0.`;
}

/** The goals whose result would differ if their baseline were 0 and not empty. */
export const baselineNote = (rows: readonly number[]): string =>
  `Mål, ${tableRows(rows)}, Udgangspunkt: 0 er regnet som tomt. Står der virkelig 0, så skriv ${tellingEmpty("Mål")} i stedet for Mål[#Alle].`;
export const matrixText = {
  focusArea: "Fokusområde",
  noFocusArea: "Uden fokusområde",
  noArea: "Uden styringsområde",
  total: "I alt",
  sum: "Samlet antal mål",
} as const;

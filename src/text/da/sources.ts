import { listed } from "../listed";
import { partsOf, type CalendarDate } from "../../domain/calendarDate";
import { formatNumber } from "./numbers";
import { monthNames } from "./terms";

const whole = (count: number): string => formatNumber(count, 0);
const goals = (numbers: readonly string[]): string => `mål ${listed(numbers, "og")}`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A day in words: 3. november 2019. */
function dayIn(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}. ${monthNames[month - 1] ?? ""} ${year}`;
}

/** The most names that a sentence holds. */
const MOST = 5;

function some(names: readonly string[]): string {
  return names.length > MOST ? `${names.slice(0, MOST).join(", ")} m.fl.` : listed(names, "og");
}

function counted(figures: number, sources: number): string {
  return [
    ...(figures === 0 ? [] : [figures === 1 ? "én måling" : `${whole(figures)} målinger`]),
    ...(sources === 0 ? [] : [sources === 1 ? "én kilde" : `${whole(sources)} kilder`]),
  ].join(" og ");
}

/** The table Kilder: what its sources give, and how one is pointed out. */
export const sourceText = {
  heading: (name: string, count: number) =>
    `${count === 1 ? "Én række" : `${whole(count)} rækker`} i tabellen Kilder gælder ${name}.`,
  strays: (count: number, names: readonly string[]) =>
    `${count === 1 ? "Én række hører" : `${whole(count)} rækker hører`} ikke til et mål i tabellen Kilder og er udeladt${names.length === 0 ? "" : `: ${some(names)}`}.`,
  outside: (count: number) =>
    `${count === 1 ? "Ét tal ligger" : `${whole(count)} tal ligger`} uden for kontraktens periode og er udeladt.`,
  silent: (nr: string, contract: string, why: string) => `Mål ${nr} i ${contract} får ingen tal denne gang: ${why}`,
  silence: {
    headingMissing: (heading: string) => `overskriften »${heading}« findes ikke.`,
    headingTwice: (heading: string) => `overskriften »${heading}« står der to gange.`,
    valueMissing: "det kan ikke ses, hvilken kolonne tallene står i. Udfyld Værdi i tabellen Kilder.",
    periodMissing: "det kan ikke ses, hvilken periode tallene gælder. Udfyld Periode i tabellen Kilder.",
    noRows: "ingen række passer til Filter i tabellen Kilder.",
    noFigures: "der er ingen tal, som kan bruges.",
  },
  unusable: (row: number, column: string, problem: string) => `Kilder, række ${row}, ${column}: ${problem}`,
  leftOut: {
    outsideContract: (nr: string) => `Tallet for mål ${nr} er år til dato og ligger uden for kontraktens periode.`,
    notDivisible: (nr: string) =>
      `Tallet for mål ${nr} er år til dato og kan ikke deles på perioder med målets opgørelse. Hent Tæller og Nævner, eller vælg opgørelsen År til dato eller Seneste.`,
    gap: (nr: string) =>
      `Tallet for mål ${nr} er år til dato, og perioden før det mangler, så dets egen tilvækst ikke kan regnes ud.`,
    unclear: (nr: string) =>
      `Tallet for mål ${nr} er år til dato, og tallet før det kan ikke afgøres. Ret de to tal for samme periode.`,
    partOfYear: (nr: string) =>
      `Tallet for mål ${nr} dækker tolv måneder, der ikke er kontraktens. Kun det, der slutter med kontrakten, er årets tal.`,
    notAYear: (nr: string) =>
      `Tallet for mål ${nr} dækker tolv måneder og kan ikke bruges med målets opgørelse og kontraktens længde. Vælg opgørelsen Seneste.`,
  },
  divided: (numbers: readonly string[]) =>
    `${upper(goals(numbers))}: tallene er år til dato, og hver periodes tilvækst skrives.`,
  levels: (numbers: readonly string[]) =>
    `${upper(goals(numbers))}: hvert tal dækker tolv måneder og skrives som det er, da opgørelsen er Seneste.`,
  years: (numbers: readonly string[]) =>
    `${upper(goals(numbers))}: hvert tal dækker tolv måneder. Kun det, der slutter med kontrakten, skrives, som hele årets tal.`,
  otherFile: (earlier: string) =>
    `${earlier} har et andet tal, som står. Ret tabellen Kilder, hvis det er det forkerte.`,
  point: "Udpeg mål i filen",
  pointHelp:
    "Vælg målet, og klik på den række eller kolonne, der er dets tal. Rækken til tabellen Kilder foreslås, og næste måneds fil spørger ikke.",
  contract: "Kontrakt",
  everyContract: "Alle, som filen nævner",
  goal: "Mål",
  chooseGoal: "Vælg mål",
  rows: "Filens første rækker",
  pickColumn: (heading: string) => `Kolonnen ${heading} er målet`,
  pickRow: (row: number) => `Række ${row} er målet`,
  more: (count: number) => `${whole(count)} rækker til vises ikke.`,
  moreColumns: (count: number) => `${whole(count)} kolonner til vises ikke.`,
  proposal: "Forslag til Kilder",
  from: "Kilde",
  fromHelp: "Filens navn med * for det, der skifter fra gang til gang.",
  filter: "Filter",
  filterHelp: "Målets rækker, fx Område = Nordby; Køn = I alt.",
  period: "Periode",
  periodHelp: "Overskriften over perioden. Tom, når perioderne selv er overskrifter.",
  value: "Værdi",
  form: "Form",
  factor: "Faktor",
  factorHelp: "Ganges på tallene, fx 1.000 eller 0,01.",
  factorWrong: "Skriv et tal, der ikke er 0, fx 1.000 eller 0,01.",
  add: (count: number) => (count === 1 ? "Tilføj kilden" : `Tilføj ${whole(count)} kilder`),
  addFor: (names: readonly string[]) => `Gælder ${listed(names, "og")}.`,
  cannotPropose:
    "Det kan ikke ses, hvor målets tal står. Klik på kolonnen med tallene, eller på en række, der har tal, og vælg kontrakten, hvis filen ikke nævner den.",
  exists: "Målet har allerede denne kilde.",
  added: (nr: string, contract: string, filter: string, value: string) =>
    `Mål ${nr}, ${contract}: ${[filter, value].filter((text) => text !== "").join(" · ")}`,
  remove: "Fjern",
  addedHeading: (count: number) => (count === 1 ? "Én ny kilde" : `${whole(count)} nye kilder`),
  backToColumns: "Læs filen uden Kilder",
  toSources: "Udpeg målene i filen, og husk dem i Kilder",
  write: (figures: number, sources: number) => `Skriv ${counted(figures, sources)}`,
  lastWriting: (name: string, figures: number, sources: number) =>
    `Sidst skrevet: ${counted(figures, sources)} (${name}).`,
  takeBackAsk: (figures: number, sources: number) =>
    `Nye rækker fjernes, også i tabellen Kilder, og ændrede tal får deres gamle værdi tilbage (${counted(figures, sources)} i alt). Rækker, der er rettet siden, røres ikke.`,
  takenBack: (count: number) =>
    count === 0
      ? "Ingen kilde er fjernet."
      : `${count === 1 ? "Én kilde er" : `${whole(count)} kilder er`} fjernet fra tabellen Kilder.`,
  written: (count: number) => `${count === 1 ? "Én kilde er" : `${whole(count)} kilder er`} skrevet i tabellen Kilder.`,
  tables: "Tabeller i Kilder",
  fetched: (date: CalendarDate | null, rows: number | null) =>
    [
      ...(date === null ? [] : [`hentet ${dayIn(date)}`]),
      ...(rows === null ? [] : [rows === 1 ? "én række" : `${whole(rows)} rækker`]),
    ].join(", "),
  failed: "Forespørgslen kunne ikke hentes sidst. Opdater den i Excel (Data › Opdater alle).",
  gone: "Tabellen findes ikke i projektmappen.",
  open: (name: string) => `Se tallene i ${name}`,
} as const;

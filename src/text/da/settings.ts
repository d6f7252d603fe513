import type { Status } from "../../domain/status";
import { listed as inRow } from "../listed";
import { formatNumber } from "./numbers";
import { statusWords } from "./terms";

const whole = (count: number): string => formatNumber(count, 0);
const goals = (count: number): string => (count === 1 ? "ét mål" : `${whole(count)} mål`);
const rows = (count: number): string => (count === 1 ? "én række" : `${whole(count)} rækker`);
const listed = (words: readonly string[]): string => inRow(words, "og");

/** The screen Indstillinger. */
export const settingsText = {
  reading: "Læser indstillinger …",
  withoutTables:
    "Projektmappen har ingen resultatkontrakter endnu. Grænser og opfølgning kan vælges, når der er oprettet ark.",
  toStart: "Gå til Start",
  tryAgain: "Prøv igen",
  thresholds: "Grænser",
  thresholdsHelp:
    "Når et mål ikke er nået, afgør grænsen, om det er »I risiko« eller »Bagud«, og efter fristen »Delvist opfyldt« eller »Ikke opfyldt«. Tallene er jeres egne og står i tabellen Indstillinger. Et mål kan have sin egen grænse i tabellen Mål.",
  duringYear: "Mens året løber",
  afterDeadline: "Når fristen er nået",
  level: "Niveau, pct.",
  change: "Ændring, pct.",
  levelHelp: "Tallet holdt mod måltallet. Tomt: grænsen bruges ikke.",
  changeHelp: "Andelen af den aftalte ændring, der er nået. Tomt: grænsen bruges ikke.",
  percentWanted: "Skriv et tal fra 0 til 100, fx 90, eller lad feltet være tomt.",
  whichPercent: (degree: string, percent: string) =>
    `Skriv ${degree} for ${degree} pct., eller ${percent} med procenttegn, hvis grænsen er så lav.`,
  unreadableCell: (text: string) =>
    `I cellen står »${text}«, som ikke er en grad. Den almindelige grænse gælder, indtil du gemmer.`,
  rowMissing: "Står ikke i tabellen. Den almindelige grænse gælder; når du ændrer den og gemmer, kommer rækken til.",
  tableMissing: "Tabellen Indstillinger findes ikke, så de almindelige grænser gælder. Opret ark laver den.",
  createSheets: "Opret ark",
  unchanged: "Ingen mål skifter status.",
  shifts: (count: number, parts: readonly string[]) =>
    `${count === 1 ? "Ét mål skifter" : `${count} mål skifter`} status: ${listed(parts)}.`,
  shift: (count: number, from: Status, to: Status, deadlinePassed: boolean) => {
    const words = statusWords[deadlinePassed ? "afterDeadline" : "duringYear"];
    return `${count} fra ${words[from]} til ${words[to]}`;
  },
  fieldWrong: "Et felt kan ikke læses.",
  goToField: "Gå til feltet",
  save: "Gem grænser",
  cancel: "Annuller",
  saved: (count: number) =>
    `${count === 1 ? "Én grænse" : `${count} grænser`} er gemt i tabellen Indstillinger. Vælg Opdater status, så arket følger med.`,
  nothingToSave: "Grænserne står allerede sådan i tabellen; intet er ændret.",
  rhythm: "Opfølgning",
  rhythmHelp: "Hvor tit der følges op på hver kontrakt. Det står i tabellen Kontrakter.",
  noContracts: "Der er ingen kontrakter endnu.",
  noRhythm: "Ikke valgt",
  month: "Hver måned",
  quarter: "Hvert kvartal",
  halfYear: "Hvert halvår",
  rhythmSaved: (contract: string) => `Opfølgningen på ${contract} er gemt i tabellen Kontrakter.`,
  language: "Sprog",
  languageHelp: "Panelets sprog på denne computer. Ark, celler og formler er altid på dansk.",
  asOffice: "Som Office",
  languageUnavailable: "Sproget kunne ikke hentes. Tjek internetforbindelsen, og vælg igen.",
  danish: "Dansk",
  english: "English",
} as const;

/** What the add-in has made in the workbook, and *Fjern det hele*. */
export const ownText = {
  heading: "Hvad Målopfyldelse har lavet",
  nothing: "Målopfyldelse har ikke lavet noget i denne projektmappe.",
  help: "Vælg et navn for at gå til stedet.",
  table: (name: string, count: number) => `Tabellen ${name}: ${rows(count)}`,
  status: (count: number) => `Status: ${count === 1 ? "ét mål eller delmål" : `${whole(count)} mål og delmål`}`,
  onSheet: (sheet: string) => `på arket ${sheet}`,
  theirs: "jeres egen tabel",
  remembered: (count: number) =>
    `Husket i projektmappen: ${count === 1 ? "én opsætning" : `${count} opsætninger`}, fx hvordan en fil med målinger læses`,
  remove: "Fjern det hele …",
  removeExample: "Fjern eksemplet …",
  removeExampleNow: "Fjern eksemplet",
  confirmHeading: "Hvad skal fjernes?",
  exampleHeading: "Fjern eksemplet?",
  exampleLost: (goalCount: number, measurements: number) =>
    `Eksemplets ${goals(goalCount)} og ${measurements === 1 ? "én opdigtet måling" : `${whole(measurements)} opdigtede målinger`} fjernes sammen med arkene, som de står på.`,
  statusOnly: "Fjern kun status og det, der er husket",
  statusOnlyHelp: "Jeres kontrakter, mål, målinger og bemærkninger bliver stående i deres tabeller.",
  everything: "Fjern alt, også mål og målinger",
  lost: "Fjernes alt, går det her tabt:",
  lostRows: (table: string, count: number) => `${rows(count)} i ${table}`,
  lostGoals: (count: number) => goals(count),
  lostMeasurements: (count: number) => (count === 1 ? "én måling" : `${whole(count)} målinger`),
  lostColumns: (table: string, columns: readonly string[]) =>
    `jeres ${columns.length === 1 ? "egen kolonne" : "egne kolonner"} ${listed(columns)} i ${table}`,
  unsavedRemarks: (count: number) =>
    `${count === 1 ? "én bemærkning" : `${count} bemærkninger`} på arket Status, som ikke er gemt i Bemærkninger`,
  stays: "Det bliver stående:",
  staysElse: "alle andre ark i projektmappen",
  staysOn: (sheet: string, what: string) => `arket ${sheet} med ${what}`,
  staysTable: (table: string, sheet: string) =>
    `tabellen ${table} på arket ${sheet}, som ikke er opbygget, som Målopfyldelse laver den`,
  foreignCells: (first: string, count: number) =>
    count === 1
      ? `det, der står i ${first}`
      : `det, der står i ${first} og ${count - 1} ${count === 2 ? "anden celle" : "andre celler"}`,
  foreignObjects: (count: number) =>
    count === 1
      ? "et diagram, et billede, en pivottabel eller en kommentar"
      : `${count} diagrammer, billeder, pivottabeller eller kommentarer`,
  foreignTable: (name: string) => `tabellen ${name}`,
  foreignName: (name: string) => `navnet ${name}`,
  noUndo:
    "Det kan ikke fortrydes, og det, du har lavet før, kan heller ikke fortrydes bagefter. Formler andre steder, der bruger tabellerne, viser en fejl. Gem en kopi først, hvis du er i tvivl.",
  cancel: "Annuller",
  removing: "Fjerner …",
  removedStatus: "Status og det, der var husket, er fjernet. Kontrakter, mål og målinger står, hvor de stod.",
  removedAll: (partly: readonly string[], stays: readonly string[]) =>
    [
      "Det, Målopfyldelse har lavet, er fjernet.",
      ...(partly.length > 0
        ? [
            `${partly.length === 1 ? "Arket" : "Arkene"} ${listed(partly)} er blevet stående med det, der er jeres eget.`,
          ]
        : []),
      ...(stays.length > 0
        ? [
            `${stays.length === 1 ? "Tabellen" : "Tabellerne"} ${listed(stays)} er jeres ${stays.length === 1 ? "egen" : "egne"} og er ikke rørt.`,
          ]
        : []),
    ].join(" "),
} as const;

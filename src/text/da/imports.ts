import { listed } from "../listed";
import { formatDate, formatNumber } from "./numbers";

type Day = Parameters<typeof formatDate>[0];
/** A date as a file writes it, and the dates that it is with the day or the month first. */
type OpenDate = { text: string; day: Day; month: Day };

const bothDates = ({ day, month }: OpenDate): string => `${formatDate(day)} eller ${formatDate(month)}`;
const bothNumbers = (text: string): string => `${text.replace(/[.,]/, "")} eller ${text.replace(/[.,]/, ",")}`;

const whole = (count: number): string => formatNumber(count, 0);
const values = (count: number): string => (count === 1 ? "Ét tal" : `${whole(count)} tal`);
const rows = (numbers: readonly number[]): string => `række ${listed(numbers.map(String), "og")}`;

/** Files of figures: how they are read, what is asked, and what they would write. */
export const importText = {
  heading: "Hent fra fil",
  help: "CSV eller .xlsx, fx et udtræk fra LIS, eventuelt sammen med en metadatafil med kolonnernes navne. Filen bliver på din computer, og intet skrives, før du har set det efter.",
  file: "Fil (.csv eller .xlsx)",
  reading: "Læser filen …",
  tables: "Tabel i projektmappen",
  tablesHelp: "Fx tabellen, som en forespørgsel i Power Query henter til. Den gennemses som en fil.",
  showTables: "Hent fra en tabel i projektmappen",
  noTables: "Projektmappen har ingen andre tabeller end tilføjelsesprogrammets egne.",
  tableGone: (name: string) => `Tabellen ${name} findes ikke længere i projektmappen. Vælg en anden.`,
  cancel: "Annuller",
  look: (name: string) => `Gennemse ${name}`,
  columnsHelp: "Angiv, hvad kolonnerne indeholder. Det huskes i projektmappen til næste fil med de samme overskrifter.",
  correct: "Ret kolonner",
  headingRow: "Overskrifter står i række",
  noHeadings: "Ingen overskrifter",
  headingRows: "Rækker med overskrifter",
  sheet: "Ark",
  otherSheets: (read: string, names: readonly string[]) =>
    `Arket ${read} er læst. Er tallene på et andet ark, så vælg det: ${names.join(", ")}.`,
  alike: (names: readonly string[]) =>
    `Læs også ${names.length === 1 ? `arket ${names[0] ?? ""}, der er bygget ens` : `de ${names.length} ark, der er bygget ens: ${listed(names, "og")}`}`,
  use: {
    contract: "Kontrakt eller center",
    nr: "Målets nummer",
    part: "Delmål",
    period: "Periode",
    year: "År",
    value: "Værdi",
    numerator: "Tæller",
    denominator: "Nævner",
    provisional: "Foreløbig",
  },
  examples: (values: readonly string[]) => `Fx ${values.map((value) => `»${value}«`).join(", ")}`,
  metadataRead: "Kolonnernes navne er læst. Vælg nu filen med tal.",
  metadataUnfit: "Kolonnenavnene i metadatafilen passer ikke til filens kolonner og er ikke brugt.",
  oneFile: "Vælg én fil med tal ad gangen, eventuelt sammen med dens metadatafil.",
  noColumn: "Ingen kolonne",
  contractFrom: "Kontrakt",
  contractColumn: "Står i en kolonne",
  periodsFrom: "Perioder",
  periods: { column: "Står i en kolonne", headings: "Er kolonnernes overskrifter", fixed: "Én for hele filen" },
  goalsFrom: "Mål",
  goals: { column: "Står i en kolonne", headings: "Ét for hver kolonne", fixed: "Ét for hele filen" },
  fixedGoal: "Filens mål",
  goalOf: (heading: string) => `Mål i kolonnen ${heading}`,
  noGoal: "Intet mål",
  fixedPeriod: "Filens periode",
  fixedPeriodHelp: "Fx marts 2009 eller 1. kvartal 2009.",
  yearFor: "År for perioder uden årstal",
  yearHelp: "Udfyldes kun, hvis der i filen står fx marts uden årstal, og kontrakten ikke giver året.",
  yearAsk: (texts: readonly string[]) =>
    `${listed(
      texts.slice(0, 3).map((text) => `»${text}«`),
      "og",
    )} står uden årstal. Skriv året i feltet År for perioder uden årstal.`,
  decimal: "Tal er skrevet med",
  decimals: { auto: "Som filen viser", comma: "Komma: 1.250,5", point: "Punktum: 1,250.5" },
  decimalFound: {
    comma: "Tallene er læst med decimalkomma (1.250,5).",
    point: "Tallene er læst med decimalpunktum (1,250.5).",
    none: "Alle tal er hele tal.",
  },
  decimalAsk: {
    ambiguous: (example: string | null) =>
      `Filens tal kan læses på to måder${example === null ? "" : `: ${example} kan være ${bothNumbers(example)}`}. Vælg, hvad punktum og komma betyder.`,
    mixed:
      "Nogle af filens tal har decimalkomma og andre decimalpunktum. Vælg, hvad der gælder; resten udelades og nævnes.",
  },
  dateOrder: "Datoer er skrevet med",
  dateOrders: { auto: "Som filen viser", day: "Dagen først: 31/01", month: "Måneden først: 01/31" },
  dateAsk: {
    open: (example: OpenDate | null) =>
      `Filens datoer kan læses på to måder${example === null ? "" : `: ${example.text} kan være ${bothDates(example)}`}. Vælg, hvad der står først.`,
    mixed: "Nogle af filens datoer har dagen først og andre måneden. Vælg, hvad der gælder; resten udelades og nævnes.",
  },
  shares: "Procenttal står som andele (0,947 er 94,7 pct.)",
  lacks: {
    contract: "Vælg kontrakten, eller kolonnen den står i.",
    nr: "Vælg kolonnen med målets nummer, eller hvilket mål en kolonnes tal hører til.",
    period: "Vælg, hvor perioden står, eller skriv den.",
    value: "Vælg kolonnen med værdien, eller kolonnerne med tæller og nævner.",
  },
  preview: "Det, der skrives",
  counts: (fresh: number, changed: number, same: number) =>
    `${[
      fresh === 0 ? "Ingen nye tal" : fresh === 1 ? "Ét nyt tal" : `${whole(fresh)} nye tal`,
      ...(changed === 0 ? [] : [`${changed === 1 ? "ét tal" : `${whole(changed)} tal`} ændres`]),
      ...(same === 0 ? [] : [`${same === 1 ? "ét" : whole(same)} står der allerede`]),
    ].join("; ")}.`,
  faults: (count: number) =>
    count === 0
      ? "Ingen rækker er udeladt."
      : `${count === 1 ? "Én række" : `${whole(count)} rækker`} kan ikke bruges og udelades:`,
  fault: (row: number, column: string) => (column === "" ? `Række ${row}` : `Række ${row}, ${column}`),
  odd: (count: number) => `${values(count)} bør ses efter, men kan skrives:`,
  valueFrom: (heading: string) => `Kolonnen ${heading} er læst som målenes tal.`,
  noFigures: "Der er ingen tal i filen.",
  otherFile: (earlier: string) => `${earlier} har et andet tal, som står. Ret den af filerne, der er forkert.`,
  nameAbove: (name: string, contract: string) =>
    `Over tallene står »${name}«. De gælder ${contract}: se efter, at det er den rigtige kontrakt.`,
  unused: (names: readonly string[]) =>
    names.length === 1 ? `Kolonnen ${names[0] ?? ""} bruges ikke.` : `Kolonnerne ${listed(names, "og")} bruges ikke.`,
  noWayBack: "Der er så mange, at panelet ikke kan fortryde dem bagefter. Gem en kopi først, hvis du er i tvivl.",
  empty: (count: number) =>
    `${count === 1 ? "Én tom celle er sprunget" : `${whole(count)} tomme celler er sprunget`} over.`,
  marked: (count: number) =>
    `${count === 1 ? "Én celle har" : `${whole(count)} celler har`} et mærke for, at der intet tal er, og er sprunget over.`,
  hidden: (count: number) => `${count === 1 ? "Én skjult række" : `${whole(count)} skjulte rækker`} er læst med.`,
  totals: (count: number) =>
    `${count === 1 ? "Én række lægger" : `${whole(count)} rækker lægger`} andre sammen og er udeladt.`,
  notes: (count: number) => `Mærker ved ${count === 1 ? "ét tal" : `${whole(count)} tal`}:`,
  rows: (numbers: readonly number[]) =>
    numbers.length > 12 ? `${rows(numbers.slice(0, 12))} og ${whole(numbers.length - 12)} til` : rows(numbers),
  locked: (count: number) => `${values(count)} beregnes af en formel i tabellen Målinger og røres ikke:`,
  changes: "Tal, der ændres",
  fresh: "Nye målinger",
  change: (before: string, after: string) => `${before} → ${after}`,
  lockedOne: "Tallet beregnes af en formel i tabellen Målinger og er ikke rørt.",
  leftMeanwhile: "Rækken er ændret imens og er ikke rørt.",
  noSuchContract: (text: string, names: readonly string[]) =>
    `»${text}« er ingen kontrakt i tabellen Kontrakter. Vælg mellem ${listed(names, "og")}.`,
  noSuchSheet: (sheet: string, names: readonly string[]) =>
    `Filen har intet ark »${sheet}«. Den har ${listed(names, "og")}.`,
  nothing: "Der er intet nyt at skrive.",
  noneUsable: "Ingen af tallene kan bruges endnu. Se hvorfor ovenfor.",
  sheetProblem: {
    tooLarge: (name: string) => `Arket ${name} har for mange celler til at være et ark med mål. Vælg et andet.`,
    empty: (name: string) => `Arket ${name} er tomt. Vælg et andet.`,
    personNumbers: (name: string) =>
      `Arket ${name} indeholder CPR-numre. Slet kolonnen med dem i en kopi, og læs kopien. Intet er læst.`,
  },
  fileProblem: {
    tooLarge: "Filen er over 20 MB. Gem kun det ark, der skal læses, som en ny fil, og vælg den.",
    jsonTooLarge: "JSON-filen er over 8 MB. Hent færre år eller områder, eller hent tallene som CSV.",
    tooManyRows: "Filen har over 200.000 rækker. Del den i mindre filer.",
    unpacksTooLarge: "Filen fylder for meget, når den pakkes ud. Gem kun det ark, der skal læses, som en ny fil.",
    passwordProtected: "Filen er beskyttet med adgangskode. Gem en kopi uden adgangskode, og vælg den.",
    broken: "Filen er beskadiget eller ikke en rigtig Excel-fil. Åbn den i Excel, gem den igen som .xlsx, og vælg den.",
    oldExcel: "Filen er i det gamle format .xls. Åbn den i Excel, gem den som .xlsx, og vælg den.",
    unknownKind: "Filen er hverken CSV eller .xlsx. Vælg en af dem.",
    personNumbers:
      "Filen indeholder CPR-numre. Slet kolonnen med dem i en kopi af filen, og vælg kopien. Intet er læst.",
    empty: "Der står intet i filen.",
  },
  questions: {
    contract: (names: readonly string[]) =>
      `Hvilken kontrakt gælder tallene? Filen siger det ikke. Vælg mellem ${listed(names, "og")}.`,
    nr: "Hvilket mål gælder tallene? Ingen kolonne eller overskrift er et mål i tabellen Mål.",
    period: "Hvilken periode gælder tallene? Filen siger det ikke.",
    value: (names: readonly string[]) => `Hvilken kolonne er målets tal? Vælg mellem ${listed(names, "og")}.`,
    year: (texts: readonly string[]) =>
      `Hvilket år gælder ${listed(
        texts.slice(0, 3).map((text) => `»${text}«`),
        "og",
      )}? Hverken filen eller kontrakten siger det.`,
    decimal: (example: string | null) =>
      example === null
        ? "Har filens tal decimalkomma eller decimalpunktum? De er skrevet på begge måder."
        : `Er ${example} i filen ${bothNumbers(example)}? Tallene kan læses på to måder.`,
    dateOrder: (example: OpenDate | null) =>
      example === null
        ? "Står dagen eller måneden først i filens datoer? De er skrevet på begge måder."
        : `Er ${example.text} i filen ${bothDates(example)}? Datoerne kan læses på to måder.`,
  },
} as const;

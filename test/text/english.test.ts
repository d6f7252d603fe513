import { calendarYear } from "../../src/domain/contractPeriod";
import { readdirSync } from "node:fs";
import path from "node:path";
import { monthPeriod } from "../../src/domain/period";
import { problemText, type Problem, type ProblemTexts } from "../../src/text/problem";
import * as danishIssues from "../../src/text/da/issues";
import * as englishIssues from "../../src/text/en/issues";
import * as danishPane from "../../src/text/da/pane";
import * as englishPane from "../../src/text/en/pane";
import * as danishContract from "../../src/text/da/contract";
import * as englishContract from "../../src/text/en/contract";
import * as danishStatus from "../../src/text/da/statusScreen";
import * as englishStatus from "../../src/text/en/statusScreen";
import * as danishFieldHelp from "../../src/text/da/fieldHelp";
import * as englishFieldHelp from "../../src/text/en/fieldHelp";
import * as danishReading from "../../src/text/da/reading";
import * as englishReading from "../../src/text/en/reading";
import * as danishRefusals from "../../src/text/da/refusals";
import * as englishRefusals from "../../src/text/en/refusals";
import * as danishRibbon from "../../src/text/da/ribbon";
import * as englishRibbon from "../../src/text/en/ribbon";
import { settingsText as englishSettings } from "../../src/text/en/settings";
import * as englishTerms from "../../src/text/en/terms";
import { unitWords } from "../../src/taskpane/measurements/figureWords";
import { speakDanish, speakEnglish } from "../../src/text/speakEnglish";
import { danishNumbers } from "../../src/text/da/numbers";
import { englishNumbers } from "../../src/text/en/numbers";
import { evaluate, goal, months } from "../support/builders";
import { withoutNames } from "../support/withoutNames";

const folder = path.resolve("src/text/spoken");
const spoken = readdirSync(folder).filter((file) => file !== "vocabulary.ts");

/** Arguments for the functions among the pane's texts. */
const judged = evaluate(goal(), months(2009, [94.5, 96]), "2009-03-31");
const examples: Readonly<Record<string, readonly unknown[]>> = {
  explain: [judged],
  goalSummary: [judged.goal],
  statusLabel: ["partlyMet", false],
  legendLabel: ["partlyMet"],
  trendLabel: [judged],
  outlookLabel: [judged],
  countLabel: ["partlyMet", 2, []],
  periodName: [monthPeriod(2009, 3)],
  formatNumber: [1250.5],
  formatPercent: [94.5, 1],
  formatDegree: [0.945, false],
  formatDate: ["2009-03-31"],
  formatMonth: ["2009-03-31", 2010],
  numberToType: [1250.5],
  typedNumber: ["1.250,5"],
  decimalSign: [],
};

/** A text as it reads now: an object's texts, or what a function says of its example. */
function read(name: string, text: unknown): unknown {
  if (typeof text !== "function") return { ...(text as object) };
  const given = examples[name];
  if (!given) throw new Error(`${name} has no example.`);
  return (text as (...given: readonly unknown[]) => unknown)(...given);
}

type Texts = Record<string, unknown>;

const bound = readdirSync("src/text/sentences/danish");

async function textsIn(language: "da" | "en", file: string): Promise<Texts> {
  if (file === "numbers.ts") return language === "da" ? danishNumbers : englishNumbers;
  const isDanishSentence = language === "da" && bound.includes(file);
  return (await import(path.resolve("src/text", isDanishSentence ? "sentences/danish" : language, file))) as Texts;
}

afterEach(speakDanish);

test.each(spoken)("every text of spoken/%s is the English one in English, and Danish again in Danish", async (file) => {
  const module = (await import(path.join(folder, file))) as Texts;
  const texts = Object.fromEntries(Object.entries(module).filter(([name]) => name !== "spoken"));
  const reading = (from: Texts): unknown => Object.keys(texts).map((name) => [name, read(name, from[name])]);
  const [danish, english] = [reading(await textsIn("da", file)), reading(await textsIn("en", file))];
  expect(english).not.toEqual(danish);
  expect(reading(texts)).toEqual(danish);
  speakEnglish();
  expect(reading(texts)).toEqual(english);
  speakDanish();
  expect(reading(texts)).toEqual(danish);
});

test.each([
  [englishSettings.tableMissing, "Create sheets"],
  [englishSettings.createSheets, "Create sheets"],
  [englishSettings.saved(1), "Refresh status"],
])("»%s« names the button as the English pane does: %s", (said, button) => {
  expect([said.includes(button), /Opret ark|Opdater status/.test(said)]).toEqual([true, false]);
});

test("the unit beside the field of a percentage is a word of its language", () => {
  const danish = unitWords("pct.");
  speakEnglish();
  expect([danish, unitWords("pct."), unitWords("kr.")]).toEqual(["pct.", "per cent", "kr."]);
});

type Said = (...given: readonly never[]) => string;
/** Arguments for each sentence that takes any; the type asks for every one. */
type Samples<Texts> = {
  readonly [Name in keyof Texts as Texts[Name] extends Said ? Name : never]: Texts[Name] extends (
    ...given: infer Given
  ) => string
    ? Given
    : never;
};

const problems: Samples<ProblemTexts> = {
  notANumber: ["mange"],
  numberIsDate: [],
  errorCell: ["#N/A"],
  textCut: [],
  notADate: ["i morgen"],
  notAChoice: ["Omtrent", ["Mindst", "Højst"]],
  missingChoice: [["Mindst", "Højst"]],
  missingKey: ["Kontrakt"],
  nrIsDate: [],
  duplicateGoal: [7],
  partMissing: ["14", ["a", "b"]],
  unknownGoal: ["1.2", "Nyropsgade 2011", 12],
  unknownContract: ["Nyropsgade 2011", 162, true, "Nyropsgade 2010"],
  aggregationColumnMissing: ["Opgørelsesform"],
  columnRenamed: ["Enhed", "Enheder"],
  unreadablePeriod: ["foråret"],
  missingPeriod: [],
  duplicatePeriod: [7],
  yearsTooLate: [monthPeriod(2090, 3), "2009-12-31"],
  weekIntoNextYear: ["2010-01-03", calendarYear(2009), { kind: "week", start: "2009-12-21", end: "2009-12-27" }],
  longerRow: [monthPeriod(2009, 3)],
  rowsBeforePeriod: [[monthPeriod(2008, 11), monthPeriod(2008, 12)], calendarYear(2009)],
  yearsTooEarly: [[monthPeriod(1909, 3)], calendarYear(2009)],
  shareOfNothing: [],
  valueColumnMissing: ["Værdi (pct.)", 3],
  changeAgainstForm: ["atLeast", -5],
  weightNegative: [-10],
  maybeOwnMonths: [],
  brokenChain: ["Måltal", "480", "500", null],
  weightsMixed: ["Nordby 2019"],
  maybeYearToDate: ["sum"],
  maybeWholeYears: [],
  severalYears: ["Nordby 2023/24", [2023, 2024]],
  dateMissing: ["Til"],
  periodReversed: [],
  periodTooLong: [132],
  yearBesideDates: [2009],
  overlappingPeriods: [{ kind: "quarter", start: "2009-01-01", end: "2009-03-31" }],
  factorHundred: [0.95, 95, "target", 0.01],
  shareDisagrees: [90, 95],
  notYesNo: ["måske"],
  upperBelowLower: [85, 95],
  upperMissing: [],
  targetMissing: [],
  baselineMissing: ["ultimo 2008"],
  targetDisagrees: [44, 43.68, -8.3, true],
  aggregationMissing: [],
  changeOnInterval: [],
  degreeOutOfRange: ["90"],
  deadlineBeforeYear: [calendarYear(2009)],
  yearMissing: [],
  yearUnreadable: ["i år"],
  duplicateContract: [7],
  contractNotListed: ["Skelbækgade 2009", 2009],
  contractWithoutYear: ["Skelbækgade"],
  contractsTableMissing: [["Skelbækgade 2009", "Musvågevej 2009"]],
  unknownSetting: ["Grøn grænse"],
  profileNotCumulative: [],
  historyEdited: [],
  historyUnreadable: [],
  historyMissing: ["Nyropsgade 2009", "2009-03-31"],
  historyRowsDiffer: ["Nyropsgade 2009", "2009-03-31", 16, 15],
  closedTwice: [5],
  closedContractGone: ["Nyropsgade 2009", "Nyropsgade 2010"],
  closingMissing: ["Nyropsgade 2009", "2009-03-31"],
  yearColumnMissing: ["Før"],
  elementTwice: [5],
  elementUnknown: ["Rettighed", "Rettidighed"],
  elementToItself: [],
  mapGoalUnknown: ["9", "Nyropsgade 2010"],
  mapGoalIsDate: [],
  stepUnreadable: ["først"],
  profileMissing: [],
  filterUnreadable: ["Område"],
  periodColumns: ["År; Måned; Dag"],
  shareHalf: ["Nævner"],
  factorZero: [],
  factorOnShare: [],
  sourceTableMissing: ["LIS"],
  sourceTableUnread: ["LIS"],
  sourceTableUnreadable: ["LIS"],
  sourceNews: ["LIS", 2, 1],
  sourceSilent: ["LIS", ["1.1", "1.2"]],
  sourceFaults: ["LIS", 2],
  sourcesDiffer: ["LIS", 2],
  sourceAsks: ["LIS"],
  queryFailed: ["LIS", "2019-11-03"],
};
const report = { contracts: [{ asOf: "2009-03-31" as const, goals: [1, 2] }], issues: [1], remarksSaved: 1 };

/** Each sentence in both languages, with the same arguments. */
function sentences<Texts extends object>(
  danish: Texts,
  english: { readonly [Name in keyof Texts]: unknown },
  samples: Samples<Texts>,
): [name: string, danish: string, english: string, given: readonly unknown[]][] {
  return Object.entries<readonly unknown[]>(samples as Record<string, readonly unknown[]>).map(([name, given]) => {
    const say = (texts: object): string =>
      (texts as Record<string, (...args: readonly unknown[]) => string>)[name]?.(...given) ?? "";
    return [name, say(danish), say(english), given];
  });
}

const all = [
  ...sentences(danishIssues.problemTexts as ProblemTexts, englishIssues.problemTexts, problems),
  ...sentences(danishIssues.missingTexts, englishIssues.missingTexts, {
    table: ["Mål"],
    column: ["Mål", ["Kontrakt", "Nr"], [null, "Nummer"]],
  }),
  ...sentences(danishRefusals.refusals, englishRefusals.refusals, {
    cancelled: [],
    changedMeanwhile: [],
    partlyWritten: ["Målinger"],
    listOutdated: [],
    noAnswer: [],
    unsavedRemarks: ["2"],
    notAfterClosed: ["2009-03-31"],
    remarkTooLong: ["1.2"],
    remarkChanged: ["1.2"],
    alreadyClosed: ["Nyropsgade 2009", "2009-03-31"],
    notClosed: ["Nyropsgade 2009", "2009-03-31"],
    nothingToSend: ["2009-03-31"],
    nothingToClose: ["Nyropsgade 2009", "2009-03-31"],
    nothingToReport: ["", "2010-03-31"],
    reportTypedOver: ["12 M14"],
    reportSpoilt: [],
    decisionUnclear: ["40", "Frist"],
    dateOutside: ["Nyropsgade 2009", "2010-03-31"],
    contractGone: ["Nyropsgade 2009"],
    reasonMissing: [],
    byMissing: [],
    contractWithoutGoals: ["Syd 2010"],
    nothingBefore: ["2011"],
    contractExists: ["Syd 2010"],
    nothingAmended: ["1.2"],
    tablesExist: ["“Mål”"],
    totalsRow: ["Mål"],
    nameTaken: ["Mål"],
    readOnly: [],
    protectedSheet: ["Status"],
    protectedWorkbook: [],
    filteredTable: ["Målinger"],
    mergedCells: ["Status"],
    foreignRows: ["5, 7"],
    typedOver: ["I12 O27"],
    drawingChanged: ["5 7", "Grafer"],
    statusSpoilt: [],
    tableMissing: ["Mål"],
    columnMissing: ["Nr", "Mål"],
    cellEditMode: [],
    tooLarge: [],
    emptyRows: ["199981", "Målinger"],
    headerRowHidden: ["Mål"],
    sheetFull: ["Mål"],
    goalGone: ["1.2"],
    goalChanged: ["1.2"],
    goalExists: ["1.2"],
    hostFault: ["GeneralException"],
    accessDenied: [],
    alreadyExists: [],
    calculating: [],
    conflict: [],
    formulaTooLong: [],
    gone: [],
    insertBlocked: ["Mål"],
    interrupted: [],
    linksBlocked: [],
    noService: [],
    notInFront: [],
    outOfMemory: [],
    pivotInTheWay: ["Mål"],
    tooManyCells: [],
    tooOld: [],
    unsupportedSheet: ["Status"],
  }),
  ...sentences(danishPane.paneText, englishPane.paneText, { stepJudging: [57], broken: ["x is null"] }),
  ...sentences(danishPane.startText, englishPane.startText, {
    goTo: ["Status"],
    addFigures: [2],
    mend: [2],
    comment: [2],
    edited: [2],
    warn: [2],
    asOf: ["2009-06-30"],
    goals: [2],
    openStatus: ["“Skelbækgade 2009”"],
    issues: [2],
    issuesIn: ["“Målinger”", 2],
    place: [25, "“Værdi”"],
  }),
  ...sentences(danishContract.contractText, englishContract.contractText, {
    found: [2, 3, 2, 1],
    faulty: ["1.2", "“Fristen”", 2],
    discardAsk: [3],
    listedPeriod: [{ from: "2023-08-01", to: "2024-07-31", months: 12 }],
    nrTwice: ["1.2"],
    acceptedGoal: ["1.2"],
    acceptGoal: ["1.2"],
    correctGoal: ["1.2"],
    closeGoal: ["1.2"],
    goal: ["1.2"],
    ready: [1, 3],
    write: [3],
    written: [1, 2, "“Skelbækgade 2009”", ["1.1", "1.2"]],
  }),
  ...sentences(danishContract.contractText.datesFault, englishContract.contractText.datesFault, {
    fromMissing: [],
    toMissing: [],
    reversed: [],
    tooLong: [72],
  }),
  ...sentences(danishStatus.statusText, englishStatus.statusText, {
    shown: [2, 6],
    sheetDiffersAt: ["2009-06-30"],
    remarkHelp: ["2009-06-30"],
    remarkSaved: ["1.2"],
    remarkRemoved: ["1.2"],
    lastTime: ["2009-03-31"],
    figures: [6],
    toFigure: ["June 2009"],
    sameGoal: [3],
  }),
  ...sentences(danishFieldHelp.fieldHelp, englishFieldHelp.fieldHelp, {
    open: ["Unit"],
    aggregation: [[34, 36, 38], 108, 36, 38],
    pacing: [80, 40],
    method: [60, 80, 76, 0.95, 0.8],
    partlyMetFrom: [80, 0.9, 72],
    changeKind: [60, -5, 57, 55],
  }),
  ...sentences(danishStatus.chartText, englishStatus.chartText, {
    summary: ["1.2", "57", " 58"],
    point: ["2009-06-30", 57],
    lastYearPart: ["31. december 2010: 92"],
    forecastPart: [708],
  }),
  ...sentences(
    danishReading.smartFindingTexts,
    englishReading.smartFindingTexts,
    Object.fromEntries(Object.keys(danishReading.smartFindingTexts).map((name) => [name, [["36", "34"]]])) as never,
  ),
  ...sentences(danishReading.contractFindingTexts, englishReading.contractFindingTexts, {
    goals: ["14", "12"],
    areasWithoutGoal: [["Kvalitet"]],
  }),
  ...sentences(danishRibbon.ribbonTexts, englishRibbon.ribbonTexts, {
    refreshed: [report],
    created: [["Mål", "Målinger"]],
    example: [[{ contract: { name: "Skelbækgade 2009" }, goals: [1, 2] }]],
  }),
  ...Object.entries(danishReading.doubtTexts).map(
    ([code, { doubt, remedy }]): [string, string, string, readonly string[]] => {
      const english = englishReading.doubtTexts[code as keyof typeof englishReading.doubtTexts];
      return [
        code,
        `${doubt(["44", "43"])} ${remedy}`,
        `${english.doubt(["44", "43"])} ${english.remedy}`,
        ["44", "43"],
      ];
    },
  ),
];

/** Two full stops; three are a gap in a quotation. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/;

test.each(all)("%s says in English what it says in Danish: %s / %s", (_name, danish, english, given) => {
  const told = given
    .flat()
    .map(String)
    .filter((word) => danish.includes(word));
  expect(told.filter((word) => !english.includes(word))).toEqual([]);
  expect(english).not.toMatch(/undefined|NaN|\[object/);
  expect(`${danish} ${english}`).not.toMatch(TWO_STOPS);
  expect(withoutNames(english)).not.toMatch(/[æøå]/i);
  if (/[a-z]/i.test(withoutNames(english))) expect(english).not.toBe(danish);
});

/** Every text that is there as it stands, with the words that it is called by. */
const plain = (value: unknown, name: string): [string, string][] =>
  typeof value === "string"
    ? [[name, value]]
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, own]) => plain(own, `${name}.${key}`))
      : [];

test.each(
  [englishPane, englishContract, englishStatus, englishReading, englishTerms].flatMap((module, index) =>
    plain(module, String(index)),
  ),
)("%s is English, but for names of the sheet: %s", (name, text) => {
  if (/\.(placeholder|title)$/.test(name)) return;
  expect(withoutNames(text)).not.toMatch(/[æøå]|\b(og|er|ikke|af|til|ved|med|fra|mål|ingen)\b/i);
});

test("figures in a problem are written as the reader's language writes them", () => {
  const problem: Problem = { code: "targetDisagrees", given: [1440, 1365.5, -8.34, true] };
  expect(problemText(problem, danishIssues.problemTexts)).toContain(
    "Måltallet 1.440 passer ikke med udgangspunkt og ændring, som giver 1.365,5 (fra udgangspunktet til måltallet er ændringen -8,34 pct.)",
  );
  expect(problemText(problem, englishIssues.problemTexts)).toContain(
    "The target 1,440 does not agree with the baseline and the change, which give 1,365.5 (from the baseline to the target the change is -8.34%)",
  );
});

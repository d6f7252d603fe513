import type { CalendarDate } from "../../domain/calendarDate";
import type { Goal, GoalKey } from "../../domain/goal";
import {
  aggregations,
  changeKinds,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  pacings,
} from "../../text/da/terms";
import {
  aggregationChoices,
  changeKindChoices,
  goalFormChoices,
  goalTypeChoices,
  managementAreaChoices,
  methodChoices,
  pacingChoices,
} from "../cells/choices";
import { issueIn, problems, type Issue } from "../cells/issue";
import { isEmpty, serialOf } from "../cells/readCell";
import { readDegree, readRows, type RowReader } from "../cells/rowReader";
import type { HeaderOf, SheetTable } from "../cells/sheetTable";
import { checkGoal, goalsBesideOthers, readWeight } from "./goalChecks";
import { comparableKey, GOAL_KEY, goalKeyColumns, readKey } from "./goalKey";
import { DATE_FORMAT, type Reading, type RowCells, type Said, type TableSchema } from "./schema";

/** The table Mål, one goal or part a row (DOMAIN.md §2). */
const schema = {
  name: "Mål",
  sheet: "Mål",
  required: true,
  help: "En række for hvert mål. Har et mål to grænser, er det to rækker med samme Nr og delmål a og b.",
  keyedBy: GOAL_KEY,
  judges: true,
  columns: [
    ...goalKeyColumns,
    {
      header: "Måltype",
      kind: "choice",
      choices: goalTypeChoices.words,
      width: 14,
      help: "Resultatmål, Indsatsmål eller Udviklingsmål.",
    },
    {
      header: "Styringsområde",
      kind: "choice",
      choices: managementAreaChoices.words,
      width: 15,
      help: "Indsats, Kvalitet, Personale eller Ressourcer.",
    },
    {
      header: "Fokusområde",
      kind: "text",
      width: 26,
      help: "Fokusområde eller visionspunkt. Status grupperes efter det.",
    },
    { header: "Mål", kind: "text", width: 60, help: "Målets ordlyd i kontrakten." },
    {
      header: "Målform",
      kind: "choice",
      choices: goalFormChoices.words,
      required: true,
      width: 11,
      help: "Mindst: højere er bedre. Højst: lavere er bedre. Interval: mellem to grænser. Milepæl: gjort eller ikke gjort.",
    },
    {
      header: "Måltal",
      kind: "number",
      required: true,
      width: 12,
      help: "Årets måltal. Tomt, hvis det følger af udgangspunkt og ændring. Procent skrives som 95.",
    },
    { header: "Måltal øvre", kind: "number", width: 12, help: "Kun for Interval: den øvre grænse." },
    { header: "Enhed", kind: "text", width: 18, help: "pct., antal, point, dage pr. medarbejder, kWh, måneder, kr. …" },
    {
      header: "Udgangspunkt",
      kind: "number",
      width: 14,
      help: "Tallet, der ændres fra. Lad feltet være tomt, hvis det ikke kendes; skriv ikke 0.",
    },
    {
      header: "Udgangspunkt periode",
      kind: "text",
      width: 14,
      help: "Hvornår udgangspunktet er målt, fx 2008 eller ultimo 2008.",
    },
    {
      header: "Ændring",
      kind: "number",
      width: 10,
      help: "Den aftalte ændring. Minus er et fald, 0 betyder, at niveauet fastholdes.",
    },
    {
      header: "Ændringstype",
      kind: "choice",
      choices: changeKindChoices.words,
      width: 13,
      help: "Pct. af udgangspunktet, Pct.point eller Absolut i målets enhed.",
    },
    {
      header: "Opgørelse",
      kind: "choice",
      choices: aggregationChoices.words,
      width: 14,
      help: "Hvordan målingerne bliver til ét tal: Sum, Gennemsnit, Seneste, År til dato (hvert tal er årets sum indtil da), Hver periode eller Afvigelse.",
    },
    {
      header: "Periodisering",
      kind: "choice",
      choices: pacingChoices.words,
      width: 13,
      help: "Hvad der forventes undervejs: Lineær, Konstant, Profil eller Ultimo. Tom: følger af opgørelsen.",
    },
    { header: "Frist", kind: "date", width: 12, help: "Den dag, målet skal være nået. Tom: årets sidste dag." },
    {
      header: "Metode",
      kind: "choice",
      choices: methodChoices.words,
      width: 10,
      help: "Niveau: tallet mod måltallet. Ændring: hvor stor en del af den aftalte ændring der er nået. Tom: Ændring, når der er et udgangspunkt og en ændring.",
    },
    {
      header: "Gul grænse",
      kind: "degree",
      width: 11,
      help: "Fra hvilken målopfyldelse et ikke nået mål er delvist opfyldt, fx 90 %. Tom: grænserne i Indstillinger.",
    },
    { header: "Vægt", kind: "number", width: 8, help: "Målets andel af kontrakten, fx 20 % eller 2/12. Må stå tom." },
    { header: "Kilde", kind: "text", width: 12, help: "Hvem der leverer tallet: LIS eller centret." },
    { header: "Ansvarlig", kind: "text", width: 16, help: "Person eller team." },
    {
      header: "Udgået",
      kind: "date",
      comesWithUse: true,
      width: 12,
      help: "Den dag, målet udgik. Fra den dag opgøres det ikke, og dets målinger bliver stående. Tom: målet gælder. Kolonnen laves, når det første mål udgår.",
    },
  ],
} as const satisfies TableSchema;

/** The table Mål with how it is read and written. */
export const goalTable = {
  ...schema,
  read: (found: SheetTable | null, { dates1904 }: Reading) => readGoals(found, dates1904),
  write: ({ goals }: Said & { goals: readonly Goal[] }, { dates1904 }: Reading) =>
    goals.map((goal) => goalRow(goal, dates1904)),
};

/** The goals of the table Mål with their row numbers, and what is wrong in it. */
export type ReadGoals = { goals: Goal[]; rowOf: Map<Goal, number>; issues: Issue[] };

/**
 * Reads the table Mål, one goal or part a row (DOMAIN.md §2). A row that cannot be judged is kept, to be shown so.
 */
export function readGoals(table: SheetTable | null, dates1904: boolean): ReadGoals {
  const issues: Issue[] = [];
  const goals: Goal[] = [];
  const rowOf = new Map<Goal, number>();
  const firstRows = new Map<string, number>();
  for (const row of readRows(goalTable, table, issues, dates1904)) {
    const key = readKey(row);
    if (key === null) continue;
    const firstRow = firstRows.get(comparableKey(key));
    if (firstRow !== undefined) {
      row.note("Nr", problems.duplicateGoal(firstRow));
      continue;
    }
    firstRows.set(comparableKey(key), row.row);
    const goal = readGoal(row, key);
    checkGoal(goal, row);
    goals.push(goal);
    rowOf.set(goal, row.row);
  }
  for (const { goal, column, problem } of goalsBesideOthers(goals))
    issues.push(issueIn(goalTable, rowOf.get(goal) ?? null, column, problem));
  return { goals, rowOf, issues };
}

function readGoal(row: RowReader<HeaderOf<typeof goalTable>>, key: GoalKey): Goal {
  const form = row.choice("Målform", goalFormChoices);
  if (isEmpty(row.cell("Målform"))) row.note("Målform", problems.missingChoice(Object.values(goalForms)));
  const aggregation = row.choice("Opgørelse", aggregationChoices);
  if (aggregation === null && form !== "milestone" && isEmpty(row.cell("Opgørelse")))
    row.note("Opgørelse", problems.aggregationMissing());
  return {
    ...key,
    goalType: row.choice("Måltype", goalTypeChoices),
    area: row.choice("Styringsområde", managementAreaChoices),
    focusArea: row.text("Fokusområde"),
    text: row.text("Mål"),
    form,
    target: form === "milestone" ? null : row.number("Måltal"),
    targetUpper: form === "between" ? row.number("Måltal øvre") : null,
    unit: row.text("Enhed"),
    baseline: row.number("Udgangspunkt"),
    baselinePeriod: row.text("Udgangspunkt periode"),
    change: row.number("Ændring"),
    changeKind: row.choice("Ændringstype", changeKindChoices),
    aggregation: aggregation ?? "latest",
    pacing: row.choice("Periodisering", pacingChoices),
    deadline: row.date("Frist"),
    method: row.choice("Metode", methodChoices),
    partlyMetFrom: readDegree(row, "Gul grænse"),
    weight: readWeight(row, "Vægt"),
    source: row.text("Kilde"),
    responsible: row.text("Ansvarlig"),
    retired: row.date("Udgået"),
  };
}

/** The row of the table Mål that says what a goal says. */
export function goalRow(goal: Goal, dates1904: boolean): RowCells<typeof schema> {
  const word = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | null): string =>
    code === null ? "" : words[code];
  const date = (day: CalendarDate | null) => ({
    value: day === null ? "" : serialOf(day, dates1904),
    numberFormat: DATE_FORMAT,
  });
  return {
    table: "Mål",
    cells: [
      { header: "Kontrakt", value: goal.contract },
      { header: "Nr", value: goal.nr },
      { header: "Delmål", value: goal.part },
      { header: "Måltype", value: word(goalTypes, goal.goalType) },
      { header: "Styringsområde", value: word(managementAreas, goal.area) },
      { header: "Fokusområde", value: goal.focusArea },
      { header: "Mål", value: goal.text },
      { header: "Målform", value: word(goalForms, goal.form) },
      { header: "Måltal", value: goal.target ?? "" },
      { header: "Måltal øvre", value: goal.targetUpper ?? "" },
      { header: "Enhed", value: goal.unit },
      { header: "Udgangspunkt", value: goal.baseline ?? "" },
      { header: "Udgangspunkt periode", value: goal.baselinePeriod },
      { header: "Ændring", value: goal.change ?? "" },
      { header: "Ændringstype", value: word(changeKinds, goal.changeKind) },
      { header: "Opgørelse", value: word(aggregations, goal.aggregation) },
      { header: "Periodisering", value: word(pacings, goal.pacing) },
      { header: "Frist", ...date(goal.deadline) },
      { header: "Metode", value: word(methods, goal.method) },
      { header: "Gul grænse", value: goal.partlyMetFrom ?? "" },
      { header: "Vægt", value: goal.weight ?? "" },
      { header: "Kilde", value: goal.source },
      { header: "Ansvarlig", value: goal.responsible },
      { header: "Udgået", ...date(goal.retired) },
    ],
  };
}

import { calendarYear } from "../../src/domain/contractPeriod";
import { formulaWorkbook, type Answer } from "../../scripts/functions/formulaWorkbook";
import { evaluateBook } from "../../src/domain/evaluateBook";
import type { Goal } from "../../src/domain/goal";
import { explain } from "../../src/text/sentences/danish/explanation";
import { statusHeaders } from "../../src/text/da/functions";
import {
  aggregations,
  changeKinds,
  goalForms,
  managementAreas,
  methods,
  outlooks,
  statusWords,
  trends,
} from "../../src/text/da/terms";
import { contract, months, rowsOf } from "../support/builders";
import { REAL_GOALS } from "../support/realGoals";

const goals = REAL_GOALS.filter(({ contract: name }) => name === "Skelbækgade 2009" || name === "Nyropsgade 2010");

const goalHeaders = [
  "Kontrakt",
  "Nr",
  "Delmål",
  "Styringsområde",
  "Fokusområde",
  "Mål",
  "Målform",
  "Måltal",
  "Måltal øvre",
  "Enhed",
  "Udgangspunkt",
  "Udgangspunkt periode",
  "Ændring",
  "Ændringstype",
  "Opgørelse",
];
const goalRow = (goal: Goal): (string | number | null)[] => [
  goal.contract,
  goal.nr,
  goal.part || null,
  goal.area && managementAreas[goal.area],
  goal.focusArea,
  goal.text,
  goal.form && goalForms[goal.form],
  goal.target,
  goal.targetUpper,
  goal.unit,
  goal.baseline,
  goal.baselinePeriod,
  goal.change,
  goal.changeKind && changeKinds[goal.changeKind],
  aggregations[goal.aggregation],
];

/** Three months of figures near each goal's target, in the order of the goals. */
const measured = goals.flatMap((goal) => {
  const base = goal.target ?? 100;
  const figures = [0.98, 1, 1.01].map((share) =>
    Number((goal.aggregation === "sum" ? (base * share) / 12 : base * share).toPrecision(6)),
  );
  return goal.form === "milestone" ? [] : rowsOf(goal, months(goal.contract.endsWith("2010") ? 2010 : 2009, figures));
});

const measurementRows = measured.map((row) => [
  row.contract,
  row.nr,
  row.part || null,
  row.period.start.slice(0, 7),
  row.figure.kind === "number" ? row.figure.value : null,
]);

const answers: Promise<Answer[]> = (async () => {
  const workbook = await formulaWorkbook();
  for (const [name, rows] of [
    ["Mål", [goalHeaders, ...goals.map(goalRow)]],
    ["Målinger", [["Kontrakt", "Nr", "Delmål", "Periode", "Værdi"], ...measurementRows]],
  ] as const) {
    const [headers = [], ...body] = rows;
    workbook.opened.workbook
      .addWorksheet(name)
      .addTable({
        name,
        ref: "A1",
        headerRow: true,
        columns: headers.map((header) => ({ name: String(header) })),
        rows: body,
      });
  }
  const all = await workbook.answers([
    "=KONTRAKTSTATUS(Mål[#Alle];Målinger[#Alle];DATO(2010;3;31))",
    '=KONTRAKTSTATUS(Mål[#Alle];Målinger[#Alle];DATO(2009;3;31);"skelbækgade 2009")',
    '=MÅLMATRIX(Mål[#Alle];"Nyropsgade 2010")',
    "=MÅLMATRIX(Mål[#Alle])",
    "=KONTRAKTSTATUS(VSTACK(Mål[#Alle];Mål[#Data]);Målinger[#Alle];DATO(2009;3;31))",
  ]);
  workbook.close();
  return all;
})();

/** The rows that the domain's own answer gives, in the order of KONTRAKTSTATUS's columns. */
function domainRows(asOf: "2009-03-31" | "2010-03-31", only?: string): unknown[][] {
  const contracts = ["Skelbækgade 2009", "Nyropsgade 2010"]
    .filter((name) => only === undefined || name === only)
    .map((name) => contract({ name, period: calendarYear(Number(name.slice(-4))) }));
  return evaluateBook({ contracts, goals, measurements: measured, profiles: [] }, { asOf, today: asOf }).flatMap(
    ({ contract: { name }, goals: rows }) =>
      rows.flatMap(({ parts }) =>
        parts.map((one) => [
          name,
          one.goal.nr,
          one.goal.part,
          one.goal.text,
          one.target ?? "",
          one.targetUpper ?? "",
          one.expected ?? "",
          one.actual ?? "",
          one.deviation ?? "",
          one.degree ?? "",
          one.method === null ? "" : methods[one.method],
          statusWords[one.deadlinePassed ? "afterDeadline" : "duringYear"][one.status],
          one.trend === null ? "" : trends[one.trend.direction],
          one.outlook === null ? "" : outlooks[one.outlook],
          explain(one),
        ]),
      ),
  );
}

test("KONTRAKTSTATUS is the domain's answer on every goal of two contracts", async () => {
  const rows = (await answers)[0]?.cells ?? [];
  expect(rows[0]).toEqual([...statusHeaders]);
  expect(rows.slice(1).filter(([first]) => first !== "Fejl i data" && first !== "Bemærk")).toEqual(
    domainRows("2010-03-31"),
  );
});

test("KONTRAKTSTATUS of one contract leaves the others out, whatever the case of its name", async () => {
  const rows = (await answers)[1]?.cells ?? [];
  expect(rows.slice(1).filter(([first]) => first !== "Fejl i data" && first !== "Bemærk")).toEqual(
    domainRows("2009-03-31", "Skelbækgade 2009"),
  );
});

test("KONTRAKTSTATUS names the goals that lack a baseline, below the goals", async () => {
  const issues = ((await answers)[1]?.cells ?? [])
    .filter(([first]) => first === "Fejl i data")
    .map((row) => row.at(-1));
  expect(issues).toContain(
    "Mål, række 4 og 5 i tabellen, Udgangspunkt: Udgangspunktet (ultimo 2008) mangler, så måltallet ikke kan regnes ud. Udfyld det; 0 er ikke det samme som tomt.",
  );
});

test("MÅLMATRIX of Nyropsgade 2010 is its Figur 1", async () => {
  expect((await answers)[2]?.cells).toEqual([
    ["Fokusområde", "Indsats", "Kvalitet", "Personale", "Ressourcer", "I alt"],
    ["Øge adgangen til job og uddannelse for ledige", 5, "", "", "", 5],
    ["Professionel service til tiden", "", 5, 3, 2, 10],
    ["Samlet antal mål", 5, 5, 3, 2, 15],
  ]);
});

test("MÅLMATRIX of all contracts counts the goals, not their parts", async () => {
  const rows = (await answers)[3]?.cells ?? [];
  expect(rows.at(-1)).toEqual(["Samlet antal mål", 14, 8, 6, 5, 33]);
});

test("goals that stand twice are named and counted once", async () => {
  const rows = (await answers)[4]?.cells ?? [];
  expect(rows.filter(([first]) => first === "Skelbækgade 2009").length).toBe(18);
  const issues = rows.filter(([first]) => first === "Fejl i data").map((row) => String(row.at(-1)));
  expect(issues).toContainEqual(expect.stringMatching(/^Mål, række \d+ i tabellen, Nr: Målet står også i række \d+\./));
});

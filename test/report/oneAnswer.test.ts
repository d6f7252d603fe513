import fc from "fast-check";
import { judgedWorkbook } from "../../src/app/status/judgedWorkbook";
import { answerTexts } from "../../src/commands/answerTexts";
import { yearPart } from "../../src/app/status/yearPart";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Evaluation } from "../../src/domain/evaluation";
import type { Goal, GoalForm } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { partOfYear } from "../../src/domain/period";
import {
  degreesFromCells,
  deviationsFromCells,
  explanationsFromCells,
  statusesFromCells,
} from "../../src/functions/goalAnswers";
import { statusTableFromCells } from "../../src/functions/statusTable";
import { danishAnswer, danishValue } from "../../src/report/danishAnswer";
import { spokenAnswer, spokenValue } from "../../src/report/spokenAnswer";
import { withoutMethod } from "../../src/report/valueText";
import { serialOf } from "../../src/sheets/cells/readCell";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import type { DrawnCell } from "../../src/sheets/report/drawnSheet";
import { drawnStatus } from "../../src/sheets/status/drawnStatus";
import { statusColumnIndex, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import { statusHeaders } from "../../src/text/da/functions";
import { formatDate } from "../../src/text/da/numbers";
import { aggregations, changeKinds, goalForms, methods, pacings } from "../../src/text/da/terms";
import { statusJson } from "../../workbench/cli/statusJson";
import { terminalTable } from "../../workbench/cli/terminalTable";
import { newWorkbook } from "../../workbench/files/xlsx";
import { displayText } from "../../workbench/host/model/displayText";
import { anyDate, anyGoal, anyRows, plainNumber } from "../support/arbitraries";
import { rowsOf } from "../support/builders";
import { contractRow, table, type TestRow } from "../support/tables";
import { plainText } from "../support/plainText";
import { share } from "../support/runs";

type Judged = { goal: Goal; rows: readonly Measurement[] };
const date = (on: CalendarDate | null): number | "" => (on === null ? "" : serialOf(on, false));
const word = <Code extends string>(code: Code | null, words: Readonly<Record<Code, string>>): string =>
  code === null ? "" : words[code];

function goalRow({ goal }: Judged): TestRow {
  return {
    Kontrakt: goal.contract,
    Nr: goal.nr,
    Delmål: goal.part,
    Mål: goal.text,
    Målform: word(goal.form, goalForms),
    Måltal: goal.target ?? "",
    "Måltal øvre": goal.targetUpper ?? "",
    Enhed: goal.unit,
    Udgangspunkt: goal.baseline ?? "",
    Ændring: goal.change ?? "",
    Ændringstype: word(goal.changeKind, changeKinds),
    Opgørelse: aggregations[goal.aggregation],
    Periodisering: word(goal.pacing, pacings),
    Frist: date(goal.deadline),
    Metode: word(goal.method, methods),
    "Gul grænse": goal.partlyMetFrom ?? "",
    Ansvarlig: "",
  };
}

function measurementRow({ contract, nr, part, period, figure, numerator, denominator }: Measurement): TestRow {
  return {
    Kontrakt: contract,
    Nr: nr,
    Delmål: part,
    Periode: `${formatDate(period.start)} - ${formatDate(period.end)}`,
    Værdi: figure.kind === "number" ? figure.value : "",
    Tæller: numerator ?? "",
    Nævner: denominator ?? "",
  };
}

/** The workbook's tables; a period is written as its month, week, quarter or year. */
function tablesOf(all: readonly Judged[], periodText: (row: Measurement) => string): SheetTable[] {
  const rows = all.flatMap(({ goal, rows: own }) => rowsOf(goal, own));
  return [
    table("Kontrakter", [contractRow()]),
    table("Mål", all.map(goalRow)),
    table(
      "Målinger",
      rows.map((row) => ({ ...measurementRow(row), Periode: periodText(row) })),
      ["Kontrakt", "Nr", "Delmål", "Periode", "Værdi", "Tæller", "Nævner"],
    ),
  ];
}

const range = ({ headers, rows }: SheetTable): unknown[][] => [[...headers], ...rows.map((row) => [...row])];

const cell = newWorkbook().workbook.addWorksheet("Ark").getCell("A1");

/** What Excel shows of a cell. */
function shown({ value, numberFormat }: DrawnCell): string {
  cell.value = value;
  cell.style = { numFmt: numberFormat };
  return displayText(cell);
}

function judgedIn(tables: SheetTable[], asOf: CalendarDate) {
  const judged = judgedWorkbook(
    { tables, status: null, dates1904: false, stale: null, formulas: new Map() },
    { asOf, today: () => asOf },
    yearPart,
  );
  const { rows } = drawnStatus(judged.contracts, { remarks: new Map(), issues: judged.issues, asOf });
  const drawn = rows.filter(({ key }) => key.startsWith("["));
  const cell = (row: number, id: StatusColumnId): DrawnCell =>
    drawn[row]?.cells[statusColumnIndex(id)] ?? { value: "no such row", numberFormat: "General" };
  const evaluations = judged.contracts.flatMap(({ goals }) => goals.flatMap(({ parts }) => parts));
  return { judged, evaluations, cell };
}

/** The degree in a sentence; none where the sentence has none. */
const degreeIn = (sentence: string): string | undefined =>
  /(?:: |målopfyldelse på |altså )(-?[\d.]+(?:,\d+)? %)/.exec(sentence)?.[1];

const plain = ({ degree, deviation, status, actual, expected }: Evaluation) => ({
  status,
  degree,
  deviation,
  actual,
  expected,
});

const texts: Parameters<typeof terminalTable>[1] = answerTexts;

/** A format shows a minus before a negative figure that rounds to nothing; a sentence has none. */
const unsignedZero = (text: string): string => text.replace(/^[-−](0(?:,0+)? %)/, "$1");

/** On the sheet the figures of a row have the same decimals, so that some end in zeros. */
const withoutZeros = (text: string): string =>
  text.replace(/,(\d*?)0+$/, (_, rest: string) => (rest ? `,${rest}` : ""));

/** The period as staff write it. */
function periodText({ period: { start, end } }: Measurement): string {
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return start.slice(0, 4);
  if (start.slice(0, 7) === end.slice(0, 7) && start.endsWith("-01") && Number(end.slice(8)) >= 28)
    return start.slice(0, 7);
  const quarter = Math.ceil(Number(end.slice(5, 7)) / 3);
  return start.endsWith("-01") && Number(end.slice(5, 7)) % 3 === 0
    ? `${quarter}. kvartal ${end.slice(0, 4)}`
    : "marts 2009";
}

const hasZero = ({ figure, numerator, denominator }: Measurement): boolean =>
  (figure.kind === "number" && figure.value === 0) || numerator === 0 || denominator === 0;

/** Zeros in both Tæller and Nævner: the sheet refuses them, a cell function takes them for empty cells (ADR 0004). */
const areZero = ({ numerator, denominator }: Measurement): boolean => numerator === 0 && denominator === 0;

test("one answer everywhere: sheet, KONTRAKTSTATUS, pane, terminal and JSON, with negative targets and parts", () => {
  // Half of the goals have what it takes to be judged in 2009.
  const one = fc
    .record({ goal: anyGoal(plainNumber), rows: anyRows(plainNumber), isWhole: fc.boolean() })
    .map(({ goal, rows: drawn, isWhole }): Judged => {
      // A milestone is done or not: it has no numerator, which would say that a 0 in Værdi is an empty cell.
      const rows =
        goal.form === "milestone" ? drawn.map((row) => ({ ...row, numerator: null, denominator: null })) : drawn;
      if (!isWhole) return { goal, rows };
      const target = goal.target ?? -5;
      return { goal: { ...goal, target, targetUpper: target + 15, deadline: null, unit: "antal" }, rows };
    });
  const seen = { sentences: 0, negative: 0, parts: 0, milestones: 0 };
  fc.assert(
    fc.property(
      one,
      one,
      fc.oneof(anyDate, fc.constant<CalendarDate>("2009-12-31")),
      fc.boolean(),
      (first, second, asOf, areParts) => {
        const numbered = [
          { ...first, goal: { ...first.goal, nr: "1.1", part: areParts ? "a" : "" } },
          { ...second, goal: { ...second.goal, nr: areParts ? "1.1" : "1.10", part: areParts ? "b" : "" } },
        ];
        const tables = tablesOf(numbered, periodText);
        const { judged, evaluations, cell } = judgedIn(tables, asOf);
        const [, goals, measurements] = tables;
        if (goals === undefined || measurements === undefined) throw new Error("no tables");
        const spilled = statusTableFromCells({
          goals: range(goals),
          measurements: range(measurements),
          asOf: [[serialOf(asOf, false)]],
          contract: null,
          contracts: null,
        });
        const outcome = { ...judged, remarksSaved: 0, isHidden: false, failedQueries: [] };
        const lines = terminalTable(outcome, texts, false).split("\n").slice(3);
        const json = statusJson(outcome, texts) as { contracts: { goals: Record<string, unknown>[] }[] };
        evaluations.forEach((evaluation, index) => {
          const answer = danishAnswer(evaluation);
          const degree = danishValue(withoutMethod(answer.degree));
          // The sheet.
          expect(cell(index, "status").value).toBe(answer.status.label);
          expect(plainText(cell(index, "explanation").value)).toBe(answer.explanation);
          expect(cell(index, "degree").value).toBe(evaluation.degree ?? "");
          expect(cell(index, "deviation").value).toBe(evaluation.deviation ?? "");
          expect(unsignedZero(shown(cell(index, "degree"))).startsWith(unsignedZero(degree))).toBe(true);
          const inSentence = degreeIn(answer.explanation);
          if (inSentence !== undefined) {
            expect(inSentence).toBe(degree);
            seen.sentences += 1;
          }
          if (evaluation.degree !== null && (evaluation.target ?? 0) < 0) seen.negative += 1;
          if (evaluation.goal.form === "milestone") seen.milestones += 1;
          if (evaluation.goal.part !== "") seen.parts += 1;
          // KONTRAKTSTATUS.
          const spill = (header: (typeof statusHeaders)[number]) => spilled[index + 1]?.[statusHeaders.indexOf(header)];
          // A cell function cannot tell 0 from an empty cell; where that decides, it says so and gives none.
          const isOpen = String(spill("Forklaring")).includes("afhænger af, om tallet er 0 eller tomt");
          const told = [spill("Status"), spill("Målopfyldelse"), spill("Afvigelse"), spill("Forklaring")];
          const { word } = answer.status;
          const sheet = [word, evaluation.degree ?? "", evaluation.deviation ?? "", answer.explanation];
          if (isOpen) expect(numbered.some(({ rows }) => rows.some(hasZero))).toBe(true);
          else if (!numbered.some(({ rows }) => rows.some(areZero))) expect(told).toEqual(sheet);
          // The pane.
          const own = spokenAnswer(evaluation);
          expect([own.status.label, own.explanation]).toEqual([
            cell(index, "status").value,
            cell(index, "explanation").value,
          ]);
          expect(plainText(spokenValue(withoutMethod(own.degree)))).toBe(degree === "" ? "–" : degree);
          for (const id of ["expected", "actual", "deviation"] as const)
            if (own[id].kind === "number")
              expect(spokenValue({ ...own[id], unit: "" })).toBe(withoutZeros(shown(cell(index, id))));
          // The terminal.
          expect(lines[index]).toContain(answer.status.label);
          expect(lines[index]).toContain(degree);
          // JSON.
          expect(json.contracts[0]?.goals[index]).toMatchObject({
            ...plain(evaluation),
            explanation: answer.explanation,
          });
        });
        expect(evaluations).toHaveLength(2);
      },
    ),
    { numRuns: share(150), seed: 2009 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(share(5));
});

test("one answer everywhere: the cell functions say of a year's figure what the sheet says", () => {
  const figure = plainNumber;
  const goals = fc.record({
    form: fc.constantFrom<GoalForm[]>("atLeast", "atMost", "between"),
    target: figure,
    span: fc.integer({ min: 0, max: 40 }),
    actual: figure,
    baseline: fc.option(figure.filter((value) => value !== 0)),
    unit: fc.constantFrom("", "antal", "point", "dage pr. medarbejder"),
    method: fc.option(fc.constantFrom("level" as const, "change" as const)),
    partlyMetFrom: fc.option(fc.integer({ min: 1, max: 100 }).map((share) => share / 100)),
  });
  const seen = { negative: 0 };
  fc.assert(
    fc.property(goals, ({ form, target, span, actual, baseline, unit, method, partlyMetFrom }) => {
      const targetUpper = form === "between" ? target + span : null;
      const cells = {
        form: goalForms[form],
        target: target === 0 ? "0" : target,
        actual,
        baseline,
        targetUpper: targetUpper === 0 ? "0" : targetUpper,
      };
      const ofSheet = (more: Partial<Goal>) => {
        const goal = {
          ...{
            contract: "Skelbækgade 2009",
            nr: "1.1",
            part: "",
            text: "Mål",
            form,
            target,
            targetUpper,
            unit,
            baseline,
          },
          ...{ change: null, changeKind: null, aggregation: "latest", pacing: "constant", deadline: null },
          ...{ method: null, partlyMetFrom: null, ...more },
        } as Goal;
        const row = { ...rowsOf(goal, [])[0], figure: { kind: "number", value: actual } } as Measurement;
        const tables = tablesOf([{ goal, rows: [] }], periodText).slice(0, 2);
        const year = table("Målinger", [
          { ...measurementRow({ ...row, ...goal, period: partOfYear("year", 2009, 1) }), Periode: "2009" },
        ]);
        const { cell, evaluations } = judgedIn([...tables, year], "2009-12-31");
        return { value: (id: StatusColumnId) => cell(0, id).value, evaluation: evaluations[0] };
      };
      if (target < 0) seen.negative += 1;
      expect(deviationsFromCells(cells)).toEqual([[ofSheet({}).value("deviation")]]);
      const isChangeWithout = method === "change" && (baseline === null || form === "between");
      if (!isChangeWithout)
        expect(degreesFromCells({ ...cells, method: word(method, methods) })).toEqual([
          [ofSheet({ method }).value("degree")],
        ]);
      const { evaluation } = ofSheet({ partlyMetFrom });
      expect(statusesFromCells({ ...cells, partlyMetFrom })).toEqual([
        [evaluation && danishAnswer(evaluation).status.word],
      ]);
      expect(explanationsFromCells({ ...cells, unit })).toEqual([[plainText(ofSheet({}).value("explanation"))]]);
    }),
    { numRuns: share(150), seed: 2009 },
  );
  expect(seen.negative).toBeGreaterThan(share(10));
});

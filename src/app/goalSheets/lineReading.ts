import { goalsOfRow } from "../../reading/contract/measured/rowGoals";
import type { Cell as ReadCell, GoalRow } from "../../reading/contract/measured/tableRows";
import type { Doubt, ReadGoal } from "../../reading/reading";
import { emptyGoal } from "../../reading/sentence/goalOf";
import { readSentence } from "../../reading/sentence/readSentence";
import { formatNumber } from "../../text/da/numbers";
import type { SheetTarget } from "./targetCell";

type Said = {
  title: string;
  indicator: string;
  target: SheetTarget;
  unit: string | null;
  baseline: number | null;
  source: string;
  year: number | null;
};

/** What the words of a row say: with its target as a table of a document, without one as a sentence. */
export function readingOf({ title, indicator, target, unit, baseline, source, year }: Said): ReadGoal {
  const cell = (text: string): ReadCell => ({ text, start: 0, end: Math.max(1, text.length) });
  const optional = (text: string): ReadCell | null => (text === "" ? null : cell(text));
  if (target.kind === "milestone") return emptyGoal;
  const words = target.kind === "figure" ? wordsOf(target) : target.kind === "words" ? target.text : "";
  if (words === "") {
    const [only, ...more] = readSentence(indicator === "" ? title : `${title}: ${indicator}`, { contractYear: year });
    const read = only ?? { ...emptyGoal, doubts: [NO_NUMBER] };
    return more.length === 0 ? read : { ...read, doubts: [...read.doubts, SEVERAL] };
  }
  const column = { role: "requirement" as const, year: null, endMonth: null, period: null, unit: null, name: "Måltal" };
  const row: GoalRow = {
    nr: null,
    title: optional(title),
    indicator: optional(indicator),
    wanted: [],
    baseline: baseline === null ? null : { cell: cell(plainNumber(baseline)), column: { ...column, role: "baseline" } },
    partly: null,
    notMet: null,
    unit: optional(unit ?? ""),
    weight: null,
    deadline: null,
    responsible: null,
    source: optional(source),
    type: null,
    area: null,
    focus: null,
    group: null,
    continued: false,
    start: 0,
    end: 1,
  };
  const setting = { contractYear: year, caption: null, manyYears: false };
  const { goals } = goalsOfRow(row, { cell: cell(words), column }, setting);
  const [only = { ...emptyGoal, doubts: [NO_NUMBER] }, ...more] = goals;
  return more.length === 0 ? only : { ...only, doubts: [...only.doubts, SEVERAL] };
}

const plainNumber = (value: number): string =>
  formatNumber(value, 6)
    .replace(/\.(?=\d{3})/g, "")
    .replace("−", "-");

function wordsOf({ form, target, upper, unit }: SheetTarget & { kind: "figure" }): string {
  const bound = form === "atLeast" ? "mindst " : form === "atMost" ? "højst " : "";
  const figure = upper === null ? plainNumber(target) : `${plainNumber(target)}-${plainNumber(upper)}`;
  return `${bound}${figure}${unit === null ? "" : ` ${unit}`}`;
}

const NO_NUMBER: Doubt = { code: "noNumber", figures: [], span: null };
const SEVERAL: Doubt = { code: "severalGoals", figures: [], span: null };

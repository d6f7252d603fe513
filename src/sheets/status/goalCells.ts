import { danishValue } from "../../report/danishAnswer";
import { figureBars } from "../../report/figureBars";
import type { GoalAnswer } from "../../report/goalAnswer";
import type { Value } from "../../report/value";
import { answerWords } from "../../text/sentences/danish/answer";
import { unbroken } from "../../text/unbroken";
import { unitWord } from "../../text/unit";
import { textCell, typedCell, type DrawnCell } from "../report/drawnSheet";
import { withoutMethod } from "../../report/valueText";
import { DISTANCE } from "./fittedColumns";
import { statusColours } from "../../report/statusColours";
import { statusColumnIndex, statusColumns, type StatusColumnId, type TYPED } from "./statusColumns";

/** The cells of a goal's row that are no answer: what people type, as it was last written and as it is, and plans. */
type BesideAnswer = Readonly<Record<(typeof TYPED)["typedOver" | "id"] | "plan", DrawnCell>>;

const NOTHING_BESIDE: BesideAnswer = { base: typedCell(""), remark: typedCell(""), plan: textCell("") };

/** The cells of one goal's row that the add-in writes: numbers as numbers, with the format that shows them. */
export function goalCells(
  answer: GoalAnswer,
  { base, remark, plan }: BesideAnswer = NOTHING_BESIDE,
): Omit<Record<StatusColumnId, DrawnCell>, "key" | "marks"> {
  const { goal } = answer.of;
  const sentence = (text: string): DrawnCell => textCell(unbroken(text, goal.unit));
  return {
    base,
    remark,
    plan,
    contract: textCell(goal.contract),
    nr: textCell(answer.nr),
    goal: textCell(goal.text),
    area: textCell(answer.area),
    target: targetCell(answer.target),
    unit: textCell(goal.form === "milestone" ? "" : unitWord(goal.unit, answerWords.percentUnit)),
    expected: figureCell(answer.expected, "expected"),
    actual: figureCell(answer.actual, "actual"),
    deviation: figureCell(answer.deviation, "deviation"),
    degree: degreeCell(answer.degree),
    status: { value: answer.status.label, numberFormat: "General", colours: statusColours[answer.status.code] },
    method: textCell(answer.degree.kind === "degree" ? capitalised(answer.degree.by) : ""),
    trend: sentence(answer.trend.label),
    course: { value: figureBars(answer.of), numberFormat: "General", shrinks: true },
    outlook: sentence(answer.outlook.label),
    explanation: sentence(answer.explanation),
  };
}

/** A figure without its unit, which has a column of its own; the figures of a row have the same decimals. */
function figureCell(value: Value, column: StatusColumnId): DrawnCell {
  if (value.kind !== "number") return textCell(danishValue(withoutUnit(value)));
  return fitted(value.value, decimalFormat(value.decimals), danishValue(withoutUnit(value)), column);
}

/** A target has the decimals that the contract writes it with. */
function targetCell(value: Value): DrawnCell {
  if (value.kind !== "number") return textCell(danishValue(withoutUnit(value)));
  const { prefix, decimals } = value;
  // A format of one part puts the minus of a number before the word: "-mindst 5".
  const shown = (sign: string): string => `${quoted(prefix)}${sign}${decimalFormat(decimals)}`;
  const numberFormat = value.value < 0 ? `${shown("")};${shown("-")}` : shown("");
  return fitted(value.value, numberFormat, danishValue(withoutUnit(value)), "target");
}

const withoutUnit = (value: Value): Value => ("unit" in value && value.unit !== "" ? { ...value, unit: "" } : value);

/** A number whose text is wider than its column usually is may shrink, since numbers do not wrap. */
function fitted(value: number, numberFormat: string, text: string, column: StatusColumnId): DrawnCell {
  const width = statusColumns[statusColumnIndex(column)]?.width ?? 0;
  const characters = text.length;
  if (characters <= width - DISTANCE) return { value, numberFormat, characters };
  return { value, numberFormat, characters, shrinks: true };
}

function degreeCell(value: Value): DrawnCell {
  if (value.kind !== "degree") return textCell("");
  return {
    value: value.value,
    numberFormat: `${decimalFormat(value.decimals)} %`,
    characters: danishValue(withoutMethod(value)).length,
  };
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const decimalFormat = (decimals: number): string =>
  (DECIMAL_FORMATS[decimals] ??= decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);
const DECIMAL_FORMATS: string[] = [];

/** Text inside a number format; quotes in it would end it, so they are left out. */
function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "")}"`;
}

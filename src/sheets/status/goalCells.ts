import { danishValue } from "../../report/danishAnswer";
import type { GoalAnswer } from "../../report/goalAnswer";
import type { Value } from "../../report/value";
import { textCell, type DrawnCell } from "../report/drawnSheet";
import { statusColours } from "./statusStyles";
import type { StatusColumnId } from "./statusColumns";

/** The cells of one goal's row that the add-in writes: numbers as numbers, with the format that shows them. */
export function goalCells(answer: GoalAnswer): Partial<Record<StatusColumnId, DrawnCell>> {
  return {
    nr: textCell(answer.nr),
    goal: textCell(answer.of.goal.text),
    area: textCell(answer.area),
    target: targetCell(answer.target),
    expected: figureCell(answer.expected),
    actual: figureCell(answer.actual),
    deviation: figureCell(answer.deviation),
    degree: degreeCell(answer.degree),
    status: { ...textCell(answer.status.label), colours: statusColours[answer.status.code] },
    trend: textCell(answer.trend.label),
    outlook: textCell(answer.outlook.label),
    explanation: textCell(answer.explanation),
  };
}

/** A figure without its unit, which stands beside the target. */
function figureCell(value: Value): DrawnCell {
  if (value.kind === "number") return { value: value.value, numberFormat: decimalFormat(value.decimals) };
  return textCell(danishValue("unit" in value ? { ...value, unit: "" } : value));
}

function targetCell(value: Value): DrawnCell {
  if (value.kind !== "number") return textCell(danishValue(value));
  const { prefix, decimals } = value;
  const unit = danishValue(value).length <= TARGET_LENGTH ? value.unit : "";
  // A format of one part puts the minus of a number before the word: "-mindst 5".
  const shown = (sign: string): string => `${quoted(prefix)}${sign}${decimalFormat(decimals)}${quoted(unit)}`;
  return { value: value.value, numberFormat: value.value < 0 ? `${shown("")};${shown("-")}` : shown("") };
}

/** Numbers do not wrap: a longer one shows as ####, so a long unit is left to the explanation, which has it too. */
const TARGET_LENGTH = 16;

function degreeCell(value: Value): DrawnCell {
  if (value.kind !== "degree") return textCell("");
  const shown = `${decimalFormat(value.decimals)} %`;
  return { value: value.value, numberFormat: value.by === "" ? shown : `${shown}${quoted(` ${value.by} `)}` };
}

const decimalFormat = (decimals: number): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

/** Text inside a number format; quotes in it would end it, so they are left out. */
function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "")}"`;
}

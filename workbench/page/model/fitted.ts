import type { Cell } from "@cj-tech-master/excelts";
import { isError, scalarOf } from "../../host/model/cells";
import { displayText } from "../../host/model/displayText";
import { formatOf } from "../../host/model/numberFormats";

/** Whether a text has room in the cell. */
export type Fits = (text: string) => boolean;

/**
 * What a cell shows in its width, as in Excel. A number without a format loses decimals and then digits of an exponent;
 * whatever still has no room is `####`, never cut. Text is as it is.
 */
export function fittedText(cell: Cell | undefined, fits: Fits): string {
  const text = displayText(cell);
  if (text === "" || !cell || isText(cell) || fits(text)) return text;
  const value = scalarOf(cell);
  const shorter = typeof value === "number" && formatOf(cell) === "General" ? shorterNumber(value, fits) : undefined;
  return shorter ?? hashes(fits);
}

/** Whether a cell shows a text, which may run on into the empty cells beside it. */
export const isText = (cell: Cell): boolean =>
  typeof scalarOf(cell) === "string" && !isError(cell.value) && !isError(cell.result);

const danish = (number: string): string => number.replace(".", ",");
/** As many decimals as General ever shows. */
const DECIMALS = 9;

function shorterNumber(value: number, fits: Fits): string | undefined {
  const forms: string[] = [];
  for (let decimals = DECIMALS; decimals >= 0; decimals -= 1) {
    const rounded = Number(value.toFixed(decimals));
    const shown = String(rounded === 0 ? 0 : rounded);
    if (!shown.includes("e")) forms.push(danish(shown));
  }
  const exponents: string[] = [];
  for (let digits = 5; digits >= 0; digits -= 1) {
    const [mantissa = "", power = "0"] = value.toExponential(digits).split("e");
    const sign = Number(power) < 0 ? "-" : "+";
    exponents.push(`${danish(String(Number(mantissa)))}E${sign}${String(Math.abs(Number(power))).padStart(2, "0")}`);
  }
  // A number far below one keeps its size in an exponent as long as there is room; then it is 0.
  const isTiny = value !== 0 && Math.abs(value) < 1e-4;
  return (isTiny ? [...exponents, ...forms] : [...forms, ...exponents]).find(fits);
}

function hashes(fits: Fits): string {
  let text = "";
  while (text.length < 255 && fits(`${text}#`)) text += "#";
  return text;
}

import type { Json } from "../../host/wire/messages";
import { typedValue } from "./typed";

/** What a filter's condition compares with; the last two are of numbers alone. */
export const CONDITIONS = ["contains", "containsNot", "begins", "over", "under", "top"] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * A condition as Excel keeps it (`Excel.FilterCriteria`); null where what is typed is no number and has to be one.
 * @param typed In Danish: 12,5.
 */
export function conditionOf(condition: Condition, typed: string): Json {
  const text = typed.trim();
  if (text === "") return null;
  const custom = (criterion1: string): Json => ({ filterOn: "Custom", criterion1 });
  const literal = text.replace(/[*?~]/g, "~$&");
  if (condition === "contains") return custom(`=*${literal}*`);
  if (condition === "containsNot") return custom(`<>*${literal}*`);
  if (condition === "begins") return custom(`=${literal}*`);
  const number = Number(typedValue(text, "General"));
  if (Number.isNaN(number)) return null;
  if (condition === "top") return isCount(number) ? { filterOn: "TopItems", criterion1: String(number) } : null;
  return custom(`${condition === "over" ? ">" : "<"}${number}`);
}

/** Excel shows the 1 to 500 greatest. */
const isCount = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 500;

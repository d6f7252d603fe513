import {
  aggregations,
  changeKinds,
  followUps,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  pacings,
  sourceForms,
} from "../../text/da/terms";
import { comparable } from "./sheetTable";

/** A closed list of words in cells and what each means; other spellings that staff use are read, never written. */
export type Choices<Code extends string> = { words: readonly string[]; read: (text: string) => Code | null };

/** A closed list from the words of each code, and other words that are read for them. */
export function choices<Code extends string>(
  words: Readonly<Record<Code, string>>,
  alsoRead: Readonly<Record<string, NoInfer<Code>>> = {},
): Choices<Code> {
  const codes = new Map<string, Code>();
  for (const [code, word] of Object.entries(words) as [Code, string][]) codes.set(keyOf(word), code);
  for (const [word, code] of Object.entries(alsoRead)) codes.set(keyOf(word), code);
  const asWritten = new Map(Object.values<string>(words).map((word) => [word, codes.get(keyOf(word)) ?? null]));
  // Nearly every cell holds the word as it is chosen from the list.
  return { words: Object.values(words), read: (text) => asWritten.get(text) ?? codes.get(keyOf(text)) ?? null };
}

/** Case, spaces, full stops and hyphens make no difference: "pct. point" is "Pct.point". */
function keyOf(text: string): string {
  return comparable(text).replace(/[\s.-]/g, "");
}

export const goalFormChoices = choices(goalForms, {
  højest: "atMost",
  minimum: "atLeast",
  maksimum: "atMost",
  maksimalt: "atMost",
});
export const goalTypeChoices = choices(goalTypes);
export const managementAreaChoices = choices(managementAreas, {
  I: "effort",
  K: "quality",
  P: "staff",
  R: "resources",
  Økonomi: "resources",
  Indsatser: "effort",
});
export const changeKindChoices = choices(changeKinds, {
  "%": "relative",
  procent: "relative",
  procentpoint: "points",
  "%point": "points",
  absolutte: "absolute",
});
export const aggregationChoices = choices(aggregations, {
  "hver måned": "everyPeriod",
  månedsvis: "everyPeriod",
  åtd: "yearToDate",
  ytd: "yearToDate",
  akkumuleret: "yearToDate",
  "hittil i år": "yearToDate",
});
export const pacingChoices = choices(pacings);
export const methodChoices = choices(methods);
export const followUpChoices = choices(followUps, { månedlig: "month", kvartalsvis: "quarter", halvårlig: "halfYear" });
export const sourceFormChoices = choices(sourceForms, {
  åtd: "yearToDate",
  ytd: "yearToDate",
  "hittil i år": "yearToDate",
  glidende: "rolling",
  "glidende 12 måneder": "rolling",
  "rullende 12 mdr": "rolling",
});
export const paperChoices = choices({ A4: "A4", A3: "A3" });
export const yesNoChoices = choices({ yes: "Ja", no: "Nej" });

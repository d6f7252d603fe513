import {
  aggregations,
  changeKinds,
  goalForms,
  goalTypes,
  managementAreas,
  methods,
  outlooks,
  pacings,
  statusWords,
  trends,
} from "../../text/da/terms";
import { closedWords } from "../../text/da/year";

const words = (texts: Readonly<Record<string, string>>): readonly string[] => Object.values(texts);

/** The words that the columns of Historik hold. */
export const historyChoices = {
  goalType: words(goalTypes),
  area: words(managementAreas),
  form: words(goalForms),
  changeKind: words(changeKinds),
  aggregation: words(aggregations),
  pacing: words(pacings),
  method: words(methods),
  status: [...new Set([...words(statusWords.duringYear), ...words(statusWords.afterDeadline), closedWords.retired])],
  trend: words(trends),
  outlook: words(outlooks),
} as const;

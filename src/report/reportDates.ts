import { caseWords } from "../text/da/caseWords";
import { formatDate } from "../text/da/numbers";
import type { CaseReport } from "./caseReport";

/** The dates of a report as its head has them: "30. juni 2010 og 31. oktober 2010". */
export const reportDates = ({ asOf, dates }: Pick<CaseReport, "asOf" | "dates">): string =>
  caseWords.datesOf((dates.length > 1 ? dates : [asOf]).map(formatDate));

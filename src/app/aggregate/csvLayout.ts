import { layoutOfText } from "../../files/tables/delimited";

/** The delimiter and the headings of a CSV file, by its beginning, as an import finds them. */
export function csvLayout(beginning: string): { delimiter: string; headings: readonly string[] } {
  return layoutOfText(beginning);
}

import { statusText } from "../../text/spoken/statusScreen";

/** Status in a workbook that has none of our tables. */
export function WithoutTables() {
  return <p>{statusText.withoutTables}</p>;
}

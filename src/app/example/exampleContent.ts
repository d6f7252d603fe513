import { followUps } from "../../text/da/terms";
import { exampleTexts } from "../../text/da/example";
import { serialOf } from "../../sheets/cells/readCell";
import type { TableContent } from "../../sheets/tables/tableContent";
import { measurementsOf } from "./courses";
import { EXAMPLE_CONTRACT, EXAMPLE_DATE, EXAMPLE_YEAR, exampleGoals } from "./skelbaekgade";

/**
 * The rows of the example: one real contract with all its goals, and a year of measurements that say that they are made
 * up.
 */
export function exampleContent(dates1904: boolean): TableContent {
  return {
    Kontrakter: [
      {
        Kontrakt: EXAMPLE_CONTRACT,
        Center: exampleTexts.centre,
        År: EXAMPLE_YEAR,
        Statusdato: serialOf(EXAMPLE_DATE, dates1904),
        Opfølgning: followUps.quarter,
      },
    ],
    Mål: exampleGoals.map(({ row }) => ({
      Kontrakt: EXAMPLE_CONTRACT,
      ...row,
      Frist: serialOf(`${EXAMPLE_YEAR}-12-31`, dates1904),
    })),
    Målinger: exampleGoals.flatMap(({ row, course }) =>
      measurementsOf(course, EXAMPLE_YEAR).map((cells) => ({
        Kontrakt: EXAMPLE_CONTRACT,
        Nr: row["Nr"] ?? "",
        ...cells,
        Bemærkning: exampleTexts.madeUp,
      })),
    ),
  };
}

import { tables } from "../src/sheets/tables/allTables";
import type { Column } from "../src/sheets/tables/schema";

/** The Danish reference of the workbook's tables, column by column, from the same schema that makes and reads them. */
export function tableDocs(): string {
  const sections = tables.map(({ name, help, required, comesWithUse, columns }) =>
    [
      `## ${name}`,
      "",
      `${help}${required ? " Tabellen skal findes." : ""}${comesWithUse ? " Tabellen laves, første gang der skrives til den." : ""}`,
      "",
      "| kolonne | skal udfyldes | hvad der skrives |",
      "| --- | --- | --- |",
      ...columns
        .filter(({ hidden }: Column) => !hidden)
        .map(
          (column) =>
            `| ${column.header} | ${column.required ? "ja" : ""} | ${column.help}${column.choices ? ` (${column.choices.join(", ")})` : ""} |`,
        ),
      "",
    ].join("\n"),
  );
  const intro =
    "# Tabellerne i projektmappen\n\nTabellerne findes ved deres navn, uanset hvilket ark de står på, og kolonnerne ved deres overskrift, i vilkårlig rækkefølge. Egne kolonner er velkomne og røres ikke.\n";
  return [intro, ...sections].join("\n");
}

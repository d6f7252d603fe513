import { comparable } from "../../sheets/cells/sheetTable";
import { MOST_TEXTS, type SourceColumns } from "./caseColumns";
import type { CaseTable, TotalsQuestion } from "./caseTable";

/** What a filter asks of each of its columns, as the texts that fit, or a column with too many different ones. */
export type WantedTexts = { conditions: TotalsQuestion["where"] } | { tooMany: string };

/**
 * A source's filter as lists of texts: those of each column that look the same as the filter's value, as an import
 * compares them (case, spaces and æøå make no difference). The texts go to the database as values.
 */
export async function wantedTexts(table: CaseTable, { conditions }: SourceColumns): Promise<WantedTexts> {
  const wanted: { column: number; texts: readonly string[] }[] = [];
  for (const { column, value } of conditions) {
    const { texts, isAll } = await table.textsOf(column, MOST_TEXTS);
    if (!isAll) return { tooMany: table.headings[column] ?? "" };
    wanted.push({ column, texts: texts.filter((text) => comparable(text) === value) });
  }
  return { conditions: wanted };
}

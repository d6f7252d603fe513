import { isRetired } from "../../domain/goal";
import { contractDocument } from "../../files/word/contractDocument";
import { comparable } from "../../sheets/cells/sheetTable";
import { readBook } from "../../sheets/tables/readBook";
import { WorkbookRefusal, type WorkbookReader } from "../workbook/ports";

/**
 * *Kontraktens mål som Word*: the goals of a contract as a contract document, .docx, in the order of Mål. Goals that
 * were dropped by its last day are left out. Writes nothing in the workbook. @throws WorkbookRefusal, MissingTableError
 */
export async function contractFile(workbook: WorkbookReader, name: string): Promise<Uint8Array> {
  const { tables, dates1904 } = await workbook.read();
  const { book } = readBook(tables, dates1904);
  const contract = book.contracts.find((own) => comparable(own.name) === comparable(name));
  if (contract === undefined) throw new WorkbookRefusal("contractGone", name);
  const goals = book.goals.filter((own) => own.contract === contract.name && !isRetired(own, contract.period.to));
  if (goals.length === 0) throw new WorkbookRefusal("contractWithoutGoals", contract.name);
  return contractDocument(contract, goals);
}
